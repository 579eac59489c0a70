"""Stages of the pipeline: the hardware of one layer, one file per kind."""

from amaranth.lib import wiring

from ...plan.edge import Edge
from ...plan.families import Family
from ...plan.memory_init import MemoryInit
from ...plan.stage import AnyStage, MatrixStage, PoolStage, SumStage
from .matrix import MatrixLayer
from .pool import PoolLayer
from .sums import SumLayer

__all__ = ["BUILD", "MatrixLayer", "MemoryInit", "PoolLayer", "SumLayer", "build_stage"]

BUILD: dict[type, type[wiring.Component]] = {
    MatrixStage: MatrixLayer,
    PoolStage: PoolLayer,
    SumStage: SumLayer,
}
"""From the plan of a layer to its component, built from the plan, its edges and its `MemoryInit`."""


def build_stage(
    plan: AnyStage,
    edge: Edge | None,
    contents: MemoryInit | None,
    after: Edge | None = None,
    family: Family | None = None,
) -> wiring.Component:
    """Return the hardware of one layer.

    Parameters
    ----------
    plan : MatrixStage or PoolStage
    edge : Edge or None
        From the layer before; None for the first.
    contents : MemoryInit or None
        What stands in its memories; None where it is loaded at run time, or has no memories.
    after : Edge or None
        To the layer behind; None for the last.
    family : Family, optional
        For whose block RAMs deep memories are cut into columns; None leaves every memory whole.
    """
    return BUILD[type(plan)](plan, edge, contents, after, family)
