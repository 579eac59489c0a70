"""Integers that equal the float expression over every sum that can occur, and for how many sums they do not.

The activation of a neuron is a staircase over its sum ``a``: it never falls, and takes its step to level k
at the border ``t_k``, the smallest sum that reaches k. The float expression has such borders, because each of
its operations is rounded correctly and so keeps the order; ``clip((m a + b) >> s, 0, Q)`` has its own.
Where all borders are equal, the activations are, at every sum.

With the slope ``A = m / 2^s``, a b that fits every border exists just if for all levels i and k

    i - k < A (t_i - t_k + 1)

which is an open interval of slopes. Of the numbers of few signed digits in it, one whose last digit is the
coarsest is taken. At one bit there is one border and any slope will do: m = 1, s = 0, b = 1 - t.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np

from ..intmath import signed_digits
from ..model import IntegerLayer
from ..model.network import LIMIT
from ..train.config import MAX_SCALE_DIGITS
from ..train.quantise import DIGIT_SPAN, MAX_EXPONENT, MIN_EXPONENT

__all__ = [
    "Exactness",
    "Reaches",
    "Staircase",
    "differing",
    "make_exact",
    "steps_of",
    "steps_of_layer",
    "sums_of",
]

Reaches = Callable[[np.ndarray, np.ndarray], np.ndarray]
"""Whether a float expression reaches the levels ``1..Q``, shape (Q,), at sums of shape (neurons, Q)."""

_FINE = -MIN_EXPONENT
"""Shift at which every slope of the search is a whole number."""

_FAR = 1 << 40
"""Beyond every sum."""


@dataclass(frozen=True)
class Exactness:
    """What the integers of one hidden layer are beside the float expression.

    Parameters
    ----------
    neurons : int
    exact : int
        Neurons whose activations are the same at every sum that can occur.
    exact_with_3_digits : int
        Neurons that would be exact if scales had 3 digits.
    sums : int
        Sums that can occur, of all neurons together.
    wrong_sums : int
        At how many of them an activation differs.
    """

    neurons: int
    exact: int
    exact_with_3_digits: int
    sums: int
    wrong_sums: int


@dataclass(frozen=True, eq=False)
class Staircase:
    """The activations of a layer over every sum.

    Parameters
    ----------
    borders : ndarray of int64, shape (neurons, Q)
        The smallest sums that reach the levels ``1..Q``: ``lo`` if every sum does, ``hi + 1`` if none does.
    lo, hi : ndarray of int64, shape (neurons,)
        Each whole number in ``lo..hi`` is the sum of some inputs, and no other one is.
    """

    borders: np.ndarray
    lo: np.ndarray
    hi: np.ndarray

    @property
    def crossed(self) -> np.ndarray:
        """Whether a step is between two sums, bool of the shape of ``borders``; a constant has none."""
        return (self.borders > self.lo[:, None]) & (self.borders <= self.hi[:, None])


def sums_of(weights: np.ndarray, in_bits: int) -> tuple[np.ndarray, np.ndarray]:
    """Return the smallest and the largest sum of each neuron, for inputs of ``in_bits`` bits.

    Inputs change by ones, and so do sums: every whole number between them occurs.
    """
    in_max = (1 << in_bits) - 1
    hi = (weights > 0).sum(1, dtype=np.int64) * in_max
    return hi - weights.shape[1] * in_max, hi


def steps_of(reaches: Reaches, lo: np.ndarray, hi: np.ndarray, top: int) -> Staircase:
    """Return the staircase of a float expression with levels ``0..top``, by bisection."""
    levels = np.arange(1, top + 1)
    below, above = (np.repeat(end[:, None], top, axis=1) for end in (lo - 1, hi + 1))
    while (above - below > 1).any():
        middle = below + above >> 1
        # Where both ends have met, the middle is the lower one, which may be outside.
        there = reaches(np.maximum(middle, lo[:, None]), levels) & (middle > below)
        below, above = np.where(there, below, middle), np.where(there, middle, above)
    return Staircase(above, lo, hi)


def steps_of_layer(layer: IntegerLayer, in_bits: int) -> Staircase:
    """Return the staircase of the integers."""
    lo, hi = sums_of(layer.weights, in_bits)
    levels = np.arange(1, layer.act_max + 1, dtype=np.int64) << layer.shift
    need = levels - layer.bias[:, None]
    scale = layer.scale[:, None]
    first = np.where(scale > 0, -(-need // np.maximum(scale, 1)), np.where(need <= 0, -_FAR, _FAR))
    return Staircase(np.clip(first, lo[:, None], hi[:, None] + 1), lo, hi)


def differing(a: Staircase, b: Staircase) -> np.ndarray:
    """Return for each neuron at how many sums two staircases over the same sums differ, int64."""

    def treads(steps: Staircase) -> tuple[np.ndarray, np.ndarray]:
        return (
            np.concatenate([steps.lo[:, None], steps.borders], axis=1),
            np.concatenate([steps.borders, steps.hi[:, None] + 1], axis=1),
        )

    (from_a, to_a), (from_b, to_b) = treads(a), treads(b)
    equal = np.maximum(np.minimum(to_a, to_b) - np.maximum(from_a, from_b), 0).sum(1)
    return a.hi - a.lo + 1 - equal


def make_exact(
    layer: IntegerLayer, reaches: Reaches, in_bits: int, digits: int
) -> tuple[IntegerLayer, Exactness]:
    """Make a hidden layer equal to a float expression where ``digits`` signed digits allow it.

    Neurons that are exact stay as they are, and so do those for which no such numbers exist.

    Parameters
    ----------
    layer : IntegerLayer
        Scales rounded to ``digits`` digits, rows of falling expressions negated.
    reaches : callable
        The expression, over the sums of these rows.
    in_bits : int
        Width of one input.
    digits : int
        T, ``1..3``.
    """
    wanted = steps_of(reaches, *sums_of(layer.weights, in_bits), layer.act_max)
    if layer.act_bits == 1:
        ones = np.ones(layer.n_out, np.int64)
        layer = replace(layer, scale=ones, bias=1 - wanted.borders[:, 0], shift=0)
    wrong = differing(wanted, steps_of_layer(layer, in_bits))
    possible = wrong == 0
    if wrong.any():
        limits = _limits(wanted)
        layer = _with_slopes(layer, wanted, np.where(possible, np.nan, _slopes(*limits, digits)), in_bits)
        wrong = differing(wanted, steps_of_layer(layer, in_bits))
        possible = (wrong == 0) | np.isfinite(_slopes(*limits, MAX_SCALE_DIGITS))
    return layer, Exactness(
        neurons=layer.n_out,
        exact=int((wrong == 0).sum()),
        exact_with_3_digits=int(possible.sum()),
        sums=int((wanted.hi - wanted.lo + 1).sum()),
        wrong_sums=int(wrong.sum()),
    )


def _limits(steps: Staircase) -> tuple[np.ndarray, np.ndarray]:
    """Return the ends of the open interval of slopes that fit each neuron; both are 0 for a constant."""
    borders, crossed = steps.borders, steps.crossed
    early, late = np.where(crossed, borders, -_FAR), np.where(crossed, borders, _FAR)
    least, most = np.zeros(len(borders)), np.full(len(borders), np.inf)
    for levels in range(1, borders.shape[1]):
        shortest = (late[:, levels:] - early[:, :-levels]).min(1) + 1
        least = np.maximum(least, np.where(shortest < _FAR, levels / shortest, 0.0))
        longest = (borders[:, levels:] - borders[:, :-levels]).max(1) - 1
        most = np.minimum(most, np.where(longest > 0, levels / np.maximum(longest, 1), np.inf))
    return least, np.where(crossed.any(1), most, 0.0)


def _slopes(least: np.ndarray, most: np.ndarray, digits: int) -> np.ndarray:
    """Return slopes of few digits between these limits, the last as coarse as can be; NaN where none is."""
    slopes = np.where(most > 0, np.nan, 0.0)
    for odd in _ODD[:digits]:
        for lowest in range(MAX_EXPONENT, MIN_EXPONENT - 1, -1):
            values = np.ldexp(odd, lowest)
            values = np.append(values[values <= 2.0**MAX_EXPONENT], np.inf)
            value = values[np.searchsorted(values, np.minimum(least, 2.0**MAX_EXPONENT), side="right")]
            slopes = np.where(np.isnan(slopes) & (value < most) & np.isfinite(value), value, slopes)
    return slopes


def _odd_numbers(digits: int) -> np.ndarray:
    """Return the odd numbers of exactly so many signed digits within `DIGIT_SPAN` places, in float64."""
    written = [signed_digits(value) for value in range(1, 2 << DIGIT_SPAN, 2)]
    values = [
        2 * index + 1
        for index, found in enumerate(written)
        if len(found) == digits and found[0].exponent <= DIGIT_SPAN
    ]
    return np.array(values, dtype=float)


_ODD = [_odd_numbers(digits) for digits in range(1, MAX_SCALE_DIGITS + 1)]


def _with_slopes(layer: IntegerLayer, steps: Staircase, slopes: np.ndarray, in_bits: int) -> IntegerLayer:
    """Return the layer with new slopes where they are numbers, the bias in the middle of those that fit."""
    new = np.isfinite(slopes)
    if not new.any():
        return layer
    scale = np.ldexp(np.where(new, slopes, 0.0), _FINE).astype(np.int64)
    levels = np.arange(1, layer.act_max + 1, dtype=np.int64) << _FINE
    reached, free = steps.borders <= steps.hi[:, None], steps.borders > steps.lo[:, None]
    at_least = np.where(reached, levels - scale[:, None] * steps.borders, np.iinfo(np.int64).min).max(1)
    below = np.where(free, levels - scale[:, None] * (steps.borders - 1), np.iinfo(np.int64).max).min(1)
    constant = (steps.borders <= steps.lo[:, None]).sum(1) << _FINE
    middle = at_least // 2 + below // 2
    bias = np.where(scale > 0, np.clip(middle, at_least, below - 1), constant)
    # Old numbers come to the finer shift, then all to the coarsest that they have in common.
    up = _FINE - layer.shift
    scale = np.where(new, scale, layer.scale << up)
    bias = np.where(new, bias, layer.bias << up)
    common = int(np.bitwise_or.reduce(scale))
    down = min(_FINE, (common & -common).bit_length() - 1) if common else _FINE
    scale, bias = scale >> down, bias >> down
    reach = layer.n_in * ((1 << in_bits) - 1) * int(scale.max()) + int(np.abs(bias).max())
    if reach >= LIMIT:
        return layer
    return replace(layer, scale=scale, bias=bias, shift=_FINE - down)
