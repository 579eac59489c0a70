"""Stages of the pipeline: the hardware of one layer, one file per kind."""

from amaranth.lib import wiring

from ...plan.edge import Edge
from ...plan.layer import LayerPlan
from .matrix import Contents, MatrixLayer

__all__ = ["BUILD", "Contents", "MatrixLayer", "build_stage"]

BUILD: dict[type, type[wiring.Component]] = {LayerPlan: MatrixLayer}
"""From the plan of a layer to its component, built from the plan, its `Edge` and its `Contents`."""


def build_stage(plan: LayerPlan, edge: Edge | None, contents: Contents | None) -> wiring.Component:
    """Return the hardware of one layer.

    Parameters
    ----------
    plan : LayerPlan
    edge : Edge or None
        From the layer before; None for the first.
    contents : Contents or None
        What stands in its memories; None where it is loaded at run time.
    """
    return BUILD[type(plan)](plan, edge, contents)
