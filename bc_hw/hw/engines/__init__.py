"""Matrix engines: how a vector of inputs meets a matrix of +1 and -1, one file each."""

from collections.abc import Sequence

from ...plan.layer import LayerPlan
from .base import MatrixEngine
from .count import CountEngine
from .hardwired import HardwiredEngine
from .shared_sum import SharedSumEngine
from .table import TableEngine

__all__ = [
    "BUILD",
    "CountEngine",
    "HardwiredEngine",
    "MatrixEngine",
    "SharedSumEngine",
    "TableEngine",
    "build_engine",
]

BUILD: dict[str, type[MatrixEngine]] = {
    "pairs": SharedSumEngine,
    "counts": CountEngine,
    "tables": TableEngine,
    "hardwired": HardwiredEngine,
}
"""From the engine that a plan names to its component."""


def build_engine(plan: LayerPlan, weights: Sequence[int] | None) -> MatrixEngine:
    """Return the engine of a layer, whose weight memory holds ``weights``, or is loaded at run time."""
    return BUILD[plan.engine].build(plan, weights)
