"""The ranges that the constants of a layer lead to: from its weights, or for any weights."""

from typing import NamedTuple

import numpy as np

from ..errors import PlanError, must_be
from ..intmath import Range, signed_digits
from ..model import IntegerLayer
from .engines import ENGINES, Engine, Folding, LayerShape
from .requant import DigitPlan

__all__ = ["ModelNumbers", "Numbers", "check_scale_digits", "loadable_numbers"]

LOAD_SHIFT = 16
"""Right shift of hardware whose weights are loaded: models with a smaller shift are rescaled to it."""

LOAD_HEADROOM = 2
"""Exponents above the shift that loaded scales may have: activations of scales up to 2**2."""

LAST_LOAD_EXPONENT = 8
"""Largest exponent of a loaded scale of the last layer, if it has more than one digit."""


class Numbers(NamedTuple):
    """The ranges that the constants of a layer lead to."""

    acc: Range
    digits: list[DigitPlan]
    shift: int
    bias: Range
    out: Range
    engine: Engine


class ModelNumbers:
    """From a fold to the numbers of one layer of a model; what every fold has in common is computed once."""

    def __init__(self, layer: IntegerLayer, shape: LayerShape):
        in_max = (1 << shape.in_bits) - 1
        self.layer = layer
        self.walk = shape.walk
        self.in_bits = shape.in_bits
        self.positive = (layer.weights > 0).sum(axis=1, dtype=np.int64) * in_max
        self.negative = layer.n_in * in_max - self.positive
        scales = [signed_digits(int(m)) for m in layer.scale]
        self.slots = []
        self.partial = []  # the scales with their first digit, their first two, ...
        for slot in range(max(len(digits) for digits in scales)):
            present = [digits[slot] for digits in scales if len(digits) > slot]
            exponents = [digit.exponent for digit in present]
            negative = any(digit.sign < 0 for digit in present)
            self.slots.append(DigitPlan(min(exponents), max(exponents), negative, len(present) < len(scales)))
            values = [
                digits[slot].sign << digits[slot].exponent if len(digits) > slot else 0 for digits in scales
            ]
            before = self.partial[-1] if slot else np.zeros_like(layer.scale)
            self.partial.append(before + np.array(values, dtype=np.int64))

    def __call__(self, folding: Folding) -> Numbers:
        """Return the numbers for a folding whose group is chosen."""
        layer, engine = self.layer, ENGINES[folding.engine]
        columns = self.walk.columns(layer.weights, folding.simd)
        correction = engine.correction(columns, folding.simd, folding.group, self.in_bits)
        lo, hi = -self.negative - correction, engine.highest(self.positive, correction)
        bias = layer.bias + layer.scale * correction
        out = Range(int(bias.min()), int(bias.max()))
        for partial in self.partial:
            out = out.hull(Range(int((partial * lo + bias).min()), int((partial * hi + bias).max())))
        return Numbers(
            Range(int(lo.min()), int(hi.max())),
            self.slots,
            layer.shift,
            Range(int(bias.min()), int(bias.max())),
            out,
            engine.chosen(folding.group, layer, self.in_bits),
        )


def check_scale_digits(scale_digits: int) -> None:
    """Refuse a number of signed digits that scales cannot have.

    Raises
    ------
    PlanError
    """
    if not 1 <= scale_digits <= 3:
        raise PlanError(must_be("Scale digits", "from 1 to 3", scale_digits))


def loadable_numbers(shape: LayerShape, folding: Folding, scale_digits: int) -> Numbers:
    """Return the numbers for any weights, and scales of at most so many digits."""
    check_scale_digits(scale_digits)
    engine = ENGINES[folding.engine]
    acc, sums, short = engine.any_sums(shape, folding)
    last = shape.act_bits is None
    if last:
        shift, highest = 0, LAST_LOAD_EXPONENT if scale_digits > 1 else 0
    else:
        shift, highest = LOAD_SHIFT, LOAD_SHIFT + LOAD_HEADROOM
    digits = [DigitPlan(0, highest, slot > 0, True) for slot in range(scale_digits)]
    largest = 1 << highest + (scale_digits > 1)
    top = 0 if last else (1 << shape.act_bits) << shift
    bias = Range(largest * (sums.lo + short.lo) - 1, top + largest * (sums.hi + short.hi) + 1)
    out = Range(bias.lo + largest * acc.lo, bias.hi + largest * acc.hi)
    return Numbers(acc, digits, shift, bias, out, engine.chosen(folding.group, None, shape.in_bits))
