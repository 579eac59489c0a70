"""The vectors of an image as the stages of a design read them: numbers on paper, without hardware."""

import numpy as np

from ..plan.walk import Walk

__all__ = ["seen_by_columns", "windows"]


def windows(walk: Walk, values: np.ndarray) -> np.ndarray:
    """Return the vectors that a walk makes of one image; zeros stand outside the map.

    Parameters
    ----------
    walk : DenseWalk or WindowWalk
    values : ndarray of integers, shape (values,)

    Returns
    -------
    ndarray, shape (vectors, columns)
    """
    return np.append(values, np.zeros(1, values.dtype))[walk.sources(1)]


def seen_by_columns(walk: Walk, values: np.ndarray) -> np.ndarray:
    """Return what each column of the matrix meets in all vectors of an image, one by one or'ed together.

    The number of zeros that a result ends with is the least of those of the numbers that the column meets.

    Parameters
    ----------
    walk : DenseWalk or WindowWalk
    values : ndarray of integers or bool, shape (images, values)

    Returns
    -------
    ndarray, shape (images, columns)
    """
    padded = np.append(values, np.zeros((len(values), 1), values.dtype), axis=1)
    first, *rest = walk.sources(1)
    seen = padded[:, first]
    for sources in rest:
        seen |= padded[:, sources]
    return seen
