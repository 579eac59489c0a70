"""What the report says of each kind of layer."""

from collections.abc import Callable
from typing import NamedTuple

from ..plan.layer import LayerPlan
from .evidence import Evidence, LayerEvidence
from .matrix_row import LayerFigures, matrix_caption, matrix_figures

__all__ = ["ROW", "LayerRow", "caption", "layer_rows"]


class LayerRow(NamedTuple):
    """What the report says of one kind of layer.

    Parameters
    ----------
    figures : callable
        Returns the layer's object in `report.json`, which knows its cells in the tables of the page.
    caption : callable
        Returns two lines of text for the picture of the network.
    """

    figures: Callable[[LayerEvidence], LayerFigures]
    caption: Callable[[LayerPlan], tuple[str, str]]


ROW: dict[type, LayerRow] = {LayerPlan: LayerRow(matrix_figures, matrix_caption)}
"""From the kind of a layer's plan to its row."""


def layer_rows(evidence: Evidence) -> list[LayerFigures]:
    """Return what is known of each layer, in the order of the pipeline."""
    return [ROW[type(layer.plan)].figures(layer) for layer in evidence.layers()]


def caption(plan: LayerPlan) -> tuple[str, str]:
    """Return the two lines of text at a layer in the picture of the network."""
    return ROW[type(plan)].caption(plan)
