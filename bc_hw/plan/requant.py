"""The plan of a requantiser: ``clip((m a + b) >> s, 0, 2^n - 1)``, or ``m a + b`` for scores."""

import msgspec

from ..intmath import bits_for, ceil_div, signed_bits
from .fields import Bits, Count

__all__ = ["DigitPlan", "RequantPlan"]


class DigitPlan(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One signed digit of the scale constants, over all neurons of a layer.

    Parameters
    ----------
    lowest, highest : int
        Range of its exponent.
    negative : bool
        Whether any neuron's digit is -1; the first digit of a scale never is.
    zero : bool
        Whether any neuron lacks the digit.
    """

    lowest: int
    highest: int
    negative: bool
    zero: bool

    @property
    def exponent_bits(self) -> int:
        """Bits that hold the exponent above ``lowest``."""
        return bits_for(self.highest - self.lowest + 1)

    @property
    def bits(self) -> int:
        """Bits that hold the whole digit in parameter memory."""
        return self.exponent_bits + self.negative + self.zero


class RequantPlan(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """The requantisers of one layer.

    Parameters
    ----------
    lanes : int
        Neurons that are scaled, rounded and clipped per cycle.
    digits : list of DigitPlan
        Signed digits of the scales, largest first. Empty if every scale is 0.
    shift : int
        Right shift ``s``, in bits.
    bias_lo, bias_hi : int
        Range of the stored biases.
    out_lo, out_hi : int
        Range of ``m a + b``, before shift and clip.
    act_bits : int or None
        Width ``n`` of one unsigned output; None for the last layer, which puts out signed scores.
    """

    lanes: Count
    digits: list[DigitPlan]
    shift: int
    bias_lo: int
    bias_hi: int
    out_lo: int
    out_hi: int
    act_bits: Bits | None

    @property
    def last(self) -> bool:
        """Whether the outputs are scores."""
        return self.act_bits is None

    @property
    def bias_bits(self) -> int:
        """Width of a stored bias."""
        return signed_bits(self.bias_lo, self.bias_hi)

    @property
    def scaled_bits(self) -> int:
        """Width of ``m a + b``."""
        return signed_bits(self.out_lo, self.out_hi)

    @property
    def out_bits(self) -> int:
        """Width of one output: an activation, or a score."""
        return self.act_bits or self.scaled_bits

    @property
    def parameter_bits(self) -> int:
        """Width of one neuron's bias and scale in parameter memory."""
        return self.bias_bits + sum(digit.bits for digit in self.digits)

    @property
    def word_bits(self) -> int:
        """Width of a word of parameter memory: all lanes."""
        return self.lanes * self.parameter_bits

    @property
    def shift_stages(self) -> int:
        """Register stages of the barrel shifters: four shift distances each."""
        return ceil_div(max((digit.exponent_bits for digit in self.digits), default=0), 2)

    @property
    def latency(self) -> int:
        """Cycles from a beat of the drain to its outputs: parameter registers, shifts, digit adders, clip.

        `bc_hw.hw` builds registers to match; `bc-hw sim` checks that it did.
        """
        return 2 + self.shift_stages + max(1, len(self.digits)) + (not self.last)
