"""Matrix products of integers, exact and at BLAS speed.

A matrix product of integers is exact in float32 as long as every partial sum stays below 2^24, whatever
the order in which a BLAS library adds. `whole_product` takes the fast way where the largest sum proves that,
and int64 otherwise.
"""

import numpy as np

__all__ = ["FLOAT32_EXACT", "float_product", "whole_product"]

FLOAT32_EXACT = 1 << 24
"""Integers up to this size are exact in float32, and so are their sums."""


def whole_product(left: np.ndarray, right: np.ndarray, largest: int) -> np.ndarray:
    """Return the matrix product of two matrices of integers as int64, exactly.

    Parameters
    ----------
    left, right : ndarray of integers
    largest : int
        No sum of some of the products is larger in size.
    """
    if largest <= FLOAT32_EXACT:
        return float_product(left.astype(np.float32), right.astype(np.float32)).astype(np.int64)
    return left.astype(np.int64) @ right.astype(np.int64)


def float_product(left: np.ndarray, right: np.ndarray) -> np.ndarray:
    """Return the matrix product of whole numbers in a float type: exact while each sum is exact in it.

    Whole numbers give no invalid operation; what a vector unit computes beside them may raise the flag, which
    is no warning then.
    """
    with np.errstate(invalid="ignore"):
        return left @ right
