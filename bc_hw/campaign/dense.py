"""Random dense layers."""

from collections.abc import Callable

from ..model.spec import Dense, FeatureMap

__all__ = ["draw_dense"]


def draw_dense(taken: FeatureMap, width: Callable[[], int]) -> Dense:
    """Return a random dense layer.

    Parameters
    ----------
    taken : FeatureMap
        What the layer takes; a dense layer takes any map.
    width : callable
        Draws a number of neurons.
    """
    return Dense(width())
