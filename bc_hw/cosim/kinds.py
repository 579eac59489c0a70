"""What stages of each kind can give, and what raises it."""

from collections.abc import Callable

import numpy as np

from ..model import Layer
from ..plan.stage import AnyStage, MatrixStage, PoolStage, SumStage
from .bounds import Bounds, matrix_bounds, pool_bounds, sum_bounds
from .spread import channel_spread, matrix_spread

__all__ = ["BOUNDS", "SPREAD"]

BOUNDS: dict[type[AnyStage], Callable[[AnyStage, Layer, Bounds], Bounds]] = {
    MatrixStage: matrix_bounds,
    PoolStage: pool_bounds,
    SumStage: sum_bounds,
}
"""From a stage, its layer and the bounds of what it takes to those of what it gives."""

SPREAD: dict[type[AnyStage], Callable[[AnyStage, Layer, np.ndarray], np.ndarray]] = {
    MatrixStage: matrix_spread,
    PoolStage: channel_spread,
    SumStage: channel_spread,
}
"""From a stage, its layer and how much each output counts to how much each input raises them."""
