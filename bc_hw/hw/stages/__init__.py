"""Stages of the pipeline: the hardware of one layer, one file per kind."""

from amaranth.lib import wiring

from ...plan.edge import Edge
from ...plan.memory_init import MemoryInit
from ...plan.stage import MatrixStage
from .matrix import MatrixLayer

__all__ = ["BUILD", "MatrixLayer", "MemoryInit", "build_stage"]

BUILD: dict[type, type[wiring.Component]] = {MatrixStage: MatrixLayer}
"""From the plan of a layer to its component, built from the plan, its `Edge` and its `MemoryInit`."""


def build_stage(plan: MatrixStage, edge: Edge | None, contents: MemoryInit | None) -> wiring.Component:
    """Return the hardware of one layer.

    Parameters
    ----------
    plan : MatrixStage
    edge : Edge or None
        From the layer before; None for the first.
    contents : MemoryInit or None
        What stands in its memories; None where it is loaded at run time.
    """
    return BUILD[type(plan)](plan, edge, contents)
