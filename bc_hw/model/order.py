"""Channel first and channel last: the two orders in which the values of a map are written down.

Models and hardware have the channels of a pixel side by side; files of data sets and PyTorch have one whole
channel after the other. The same functions turn images, activations and rows of weights.
"""

import numpy as np

from .feature_map import FeatureMap

__all__ = ["channels_first", "channels_last"]


def channels_last(rows: np.ndarray, taken: FeatureMap) -> np.ndarray:
    """Return rows in the order of a map, from rows that have one channel after the other.

    Parameters
    ----------
    rows : ndarray, shape (rows, taken.values)
        Images; or the weights of neurons, one for each value of the map.
    taken : FeatureMap

    >>> channels_last(np.array([[1, 2, 3, 10, 20, 30]]), FeatureMap(1, 3, 2))
    array([[ 1, 10,  2, 20,  3, 30]])
    """
    return _turned(rows, taken.channels, taken.pixels)


def channels_first(rows: np.ndarray, taken: FeatureMap) -> np.ndarray:
    """Return rows with one channel after the other, from rows in the order of a map.

    >>> channels_first(np.array([[1, 10, 2, 20, 3, 30]]), FeatureMap(1, 3, 2))
    array([[ 1,  2,  3, 10, 20, 30]])
    """
    return _turned(rows, taken.pixels, taken.channels)


def _turned(rows: np.ndarray, outer: int, inner: int) -> np.ndarray:
    if 1 in (outer, inner):
        return rows
    return rows.reshape(len(rows), outer, inner).swapaxes(1, 2).reshape(len(rows), outer * inner)
