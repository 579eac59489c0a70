"""What stages of each kind can give."""

from collections.abc import Callable

from ..model import Layer
from ..plan.stage import AnyStage, MatrixStage, PoolStage
from .bounds import Bounds, matrix_bounds, pool_bounds

__all__ = ["BOUNDS"]

BOUNDS: dict[type[AnyStage], Callable[[AnyStage, Layer, Bounds], Bounds]] = {
    MatrixStage: matrix_bounds,
    PoolStage: pool_bounds,
}
"""From a stage, its layer and the bounds of what it takes to those of what it gives."""
