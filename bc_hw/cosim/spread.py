"""Which inputs of a stage raise what it gives: from its outputs back to its inputs."""

import numpy as np

from ..golden.products import float_product
from ..model import IntegerLayer, PoolLayer
from ..plan.stage import AnyStage, MatrixStage, PoolStage, SumStage

__all__ = ["channel_spread", "matrix_spread"]


def matrix_spread(stage: MatrixStage, layer: IntegerLayer, influence: np.ndarray) -> np.ndarray:
    """Return how much each input of a layer with weights raises what counts of its outputs.

    Parameters
    ----------
    stage : MatrixStage
    layer : IntegerLayer
    influence : ndarray of float, shape (cases, outputs)
        How much each output counts: whole numbers.

    Returns
    -------
    ndarray of float, shape (cases, inputs)
    """
    weights = layer.weights * (layer.scale > 0)[:, np.newaxis].astype(float)
    return _gathered(stage, influence, lambda part: float_product(part, weights))


def channel_spread(stage: PoolStage | SumStage, layer: PoolLayer, influence: np.ndarray) -> np.ndarray:
    """Return how much each input of a layer without weights raises what counts of its outputs.

    The parameters are those of `matrix_spread`. All pixels of a vector count alike.
    """
    return _gathered(stage, influence, lambda part: np.tile(part, stage.walk.taps))


def _gathered(stage: AnyStage, influence: np.ndarray, of_columns) -> np.ndarray:
    """Return what all vectors add to each input, from what one vector adds to its columns."""
    walk = stage.walk
    sources = walk.sources(1)
    by_vector = influence.reshape(len(influence), walk.vectors, stage.n_out)
    # One more value stands for all that are outside the map.
    inputs = np.zeros((len(influence), walk.pixels * walk.channels + 1))
    for vector in np.flatnonzero(by_vector.any(axis=(0, 2))):
        inputs[:, sources[vector]] += of_columns(by_vector[:, vector])
    return inputs[:, :-1]
