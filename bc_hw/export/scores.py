"""Scores of the last layer: biases of any value as integers, without changing a class.

A class beats another where the difference of two integer sums is above that of two real biases. With biases
``c = floor(c) + f`` that depends on the order of the fractions f alone, not on their values. It is the same
with ``2^k`` times the sums and ``b = 2^k floor(c) + u``, where the integers ``0 <= u < 2^k`` have the order
of the fractions, and are equal where these are. As many bits as tell the different fractions apart are
enough, and ``2^k m`` has the digits of m.
"""

from dataclasses import dataclass
from fractions import Fraction
from math import floor

import numpy as np
import torch

from ..errors import CheckpointError, must_be
from ..intmath import bits_for
from ..model import IntegerLayer
from ..train.quantise import nearest_digits

__all__ = ["ScoreExactness", "fold_scores", "ordered_places"]


@dataclass(frozen=True)
class ScoreExactness:
    """What integer scores are beside those in float.

    Parameters
    ----------
    classes : int
    fraction_bits : int
        k: the sums are multiplied by ``2^k``.
    rounded_scales : int
        Classes whose scale, as a part of the largest, has more digits than allowed. With none, the class
        is that of the float scores for every input.
    scale_error_pct : float
        By how much one of these scales is off, at the most, in percent.
    """

    classes: int
    fraction_bits: int = 0
    rounded_scales: int = 0
    scale_error_pct: float = 0.0


def fold_scores(
    weights: np.ndarray, scales: np.ndarray, centres: list[Fraction], offsets: np.ndarray, digits: int
) -> tuple[IntegerLayer, ScoreExactness]:
    """Return the last layer for scores ``A (a - centre) + offset``, all divided by the largest ``|A|``.

    Parameters
    ----------
    weights : ndarray of int8, shape (n_out, n_in)
    scales : ndarray of float64, shape (n_out,)
        A, of any value. The part of the largest is rounded to ``digits`` signed digits.
    centres : list of Fraction
    offsets : ndarray of float64, shape (n_out,)
    digits : int
        T, ``1..3``.

    Raises
    ------
    CheckpointError
        If every scale is 0.
    """
    sizes = np.abs(scales)
    largest = sizes.max()
    if largest == 0:
        raise CheckpointError(must_be("Scale of the last layer", "other than 0", 0.0))
    parts = sizes / largest
    rounded = nearest_digits(torch.from_numpy(parts), digits).numpy()
    errors = np.abs(rounded - parts) / np.where(parts > 0, parts, 1.0)
    negative = scales < 0
    a = [Fraction(value) for value in rounded.tolist()]
    one = max(value.denominator for value in a)
    biases = [
        one * (Fraction(o) / Fraction(largest) - a_j * (-c if minus else c))
        for a_j, c, o, minus in zip(a, centres, offsets.tolist(), negative.tolist(), strict=True)
    ]
    bits, b = ordered_places(biases)
    m = [int(value * one) << bits for value in a]
    layer = IntegerLayer(
        np.where(negative[:, None], -weights, weights).astype(np.int8),
        np.array(m, np.int64),
        np.array(b, np.int64),
        0,
        None,
    )
    return layer, ScoreExactness(len(m), bits, int((errors > 0).sum()), 100 * float(errors.max()))


def ordered_places(values: list[Fraction]) -> tuple[int, list[int]]:
    """Return k and integers near ``2^k`` times the values, whose differences compare as theirs do.

    For every whole number d and all pairs, ``d + x - y`` and ``2^k d`` plus the difference of their integers
    have the same sign.

    >>> ordered_places([Fraction(1, 3), Fraction(-5, 3), Fraction(1, 2)])
    (1, [0, -4, 1])
    """
    fractions = sorted({value - floor(value) for value in values})
    bits = bits_for(len(fractions))
    spare = (1 << bits) - len(fractions)
    places: dict[Fraction, int] = {}
    nearest = 0
    for index, fraction in enumerate(fractions):
        # As near as can be, while those before and those after have places of their own.
        nearest = min(max(nearest, round(fraction * (1 << bits))), index + spare)
        places[fraction] = nearest
        nearest += 1
    return bits, [(floor(value) << bits) + places[value - floor(value)] for value in values]
