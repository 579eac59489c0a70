"""Matrix engines: how a vector of inputs meets a matrix of +1 and -1, one file each."""

from collections.abc import Sequence

from ...plan.engines import Engine
from ...plan.engines.counts import Counts
from ...plan.engines.hardwired import Hardwired
from ...plan.engines.pairs import Pairs
from ...plan.engines.tables import Tables
from ...plan.stage import MatrixStage
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

BUILD: dict[type[Engine], type[MatrixEngine]] = {
    Pairs: SharedSumEngine,
    Counts: CountEngine,
    Tables: TableEngine,
    Hardwired: HardwiredEngine,
}
"""From the engine that a plan names to its component."""


def build_engine(plan: MatrixStage, weights: Sequence[int] | None) -> MatrixEngine:
    """Return the engine of a layer, whose weight memory holds ``weights``, or is loaded at run time."""
    return BUILD[type(plan.engine)].build(plan, weights)
