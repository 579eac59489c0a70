"""Between which numbers the values of each map lie, whatever the image: what no image can exercise."""

from typing import NamedTuple

import numpy as np

from ..golden.affine import requantise, scale_sums
from ..golden.products import whole_product
from ..model import IntegerLayer, IntegerModel, PoolLayer
from ..plan.stage import MatrixStage, PoolStage, SumStage
from .windows import windows

__all__ = ["Bounds", "matrix_bounds", "pool_bounds", "sum_bounds"]


class Bounds(NamedTuple):
    """The least and the largest number that each value of a map can be, int64 of shape (values,).

    They may lie further apart than the numbers that images give, but for the first map and what a layer with
    weights makes of it.
    """

    low: np.ndarray
    high: np.ndarray

    @classmethod
    def of_input(cls, model: IntegerModel) -> "Bounds":
        """Return the bounds of the images."""
        values = model.input.values
        return cls(np.zeros(values, dtype=np.int64), np.full(values, model.input.top, dtype=np.int64))


def matrix_bounds(stage: MatrixStage, layer: IntegerLayer, taken: Bounds) -> Bounds:
    """Return the bounds of what a layer with weights gives for what it takes."""
    low, high = (windows(stage.walk, values) for values in taken)
    most = layer.n_in * int(taken.high.max(initial=0))
    positive = (layer.weights > 0).T.astype(np.int8)

    def outputs(raised: np.ndarray, lowered: np.ndarray) -> np.ndarray:
        sums = whole_product(raised, positive, most) - whole_product(lowered, 1 - positive, most)
        return requantise(layer, scale_sums(layer, sums)).astype(np.int64).reshape(-1)

    return Bounds(outputs(low, high), outputs(high, low))


def pool_bounds(stage: PoolStage, layer: PoolLayer, taken: Bounds) -> Bounds:
    """Return the bounds of what a layer that takes the largest values of windows gives."""
    shape = stage.walk.vectors, stage.walk.taps, stage.walk.channels
    return Bounds(*(windows(stage.walk, values).reshape(shape).max(axis=1).reshape(-1) for values in taken))


def sum_bounds(stage: SumStage, layer: PoolLayer, taken: Bounds) -> Bounds:
    """Return the bounds of what a layer that adds up whole channels gives."""
    return Bounds(*(values.reshape(stage.walk.pixels, stage.walk.channels).sum(axis=0) for values in taken))
