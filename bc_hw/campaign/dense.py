"""Random dense layers."""

from collections.abc import Callable

import numpy as np

from ..model.spec import Dense, FeatureMap

__all__ = ["draw_dense"]


def draw_dense(rng: np.random.Generator, taken: FeatureMap, width: Callable[[], int]) -> Dense:
    """Return a random dense layer.

    Parameters
    ----------
    rng : Generator
        Draws all else; a dense layer has nothing else.
    taken : FeatureMap
        What the layer takes; a dense layer takes any map.
    width : callable
        Draws a number of neurons.
    """
    return Dense(width())
