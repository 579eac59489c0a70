"""The kinds of layers: a table from the kind of a layer's plan to what the report says of it."""

from ..plan.stage import AnyStage, MatrixStage, PoolStage, SumStage
from .evidence import Evidence
from .matrix_row import MatrixFigures
from .pool_row import PoolFigures
from .sum_row import SumFigures

__all__ = ["ROW", "LayerFigures", "caption", "layer_rows"]

LayerFigures = MatrixFigures | PoolFigures | SumFigures
"""Any layer's object in `report.json`: the union of all kinds."""

ROW: dict[type[AnyStage], type[LayerFigures]] = {
    MatrixStage: MatrixFigures,
    PoolStage: PoolFigures,
    SumStage: SumFigures,
}
"""From the kind of a plan to the class of the layer's figures.

Such a class has three methods: `of` returns the figures for the evidence, `caption` the text beside the layer
in the picture of the network, `cells` the layer's row in each table of the page.
"""


def layer_rows(evidence: Evidence) -> list[LayerFigures]:
    """Return what is known of each layer, in the order of the pipeline."""
    return [ROW[type(layer.plan)].of(layer) for layer in evidence.layers()]


def caption(plan: AnyStage) -> tuple[str, str]:
    """Return the two lines of text beside a layer in the picture of the network."""
    return ROW[type(plan)].caption(plan)
