"""Exact integer arithmetic on plain Python integers: widths, ranges, signed digits.

Everything that decides how wide a wire is lives here, so that it is decided once.
"""

from typing import NamedTuple

__all__ = [
    "Digit",
    "Range",
    "bits_for",
    "ceil_div",
    "signed_bits",
    "signed_digits",
    "sum_bits",
    "unsigned_bits",
]


def ceil_div(a: int, b: int) -> int:
    """Return ``a / b`` rounded up.

    >>> ceil_div(784, 16), ceil_div(10, 4)
    (49, 3)
    """
    return -(-a // b)


def unsigned_bits(value: int) -> int:
    """Return the number of bits of an unsigned wire that holds ``0..value``; at least 1.

    >>> unsigned_bits(0), unsigned_bits(255), unsigned_bits(256)
    (1, 8, 9)
    """
    return max(1, value.bit_length())


def sum_bits(count: int, bits: int) -> int:
    """Return the width of the sum of ``count`` unsigned values of ``bits`` bits.

    >>> sum_bits(1, 4), sum_bits(17, 4), sum_bits(18, 4)
    (4, 8, 9)
    """
    return unsigned_bits(count * ((1 << bits) - 1))


def bits_for(count: int) -> int:
    """Return the number of bits that tell ``count`` things apart; 0 for a single thing.

    >>> bits_for(1), bits_for(2), bits_for(9)
    (0, 1, 4)
    """
    return (count - 1).bit_length()


def signed_bits(lo: int, hi: int) -> int:
    """Return the number of bits of a two's complement wire that holds ``lo..hi``.

    >>> signed_bits(-128, 127), signed_bits(-129, 0), signed_bits(0, 0)
    (8, 9, 1)
    """
    return max((~lo if lo < 0 else lo).bit_length(), (~hi if hi < 0 else hi).bit_length()) + 1


class Range(NamedTuple):
    """A closed interval of integers, ``lo <= x <= hi``."""

    lo: int
    hi: int

    @property
    def bits(self) -> int:
        """Width of the two's complement wire that holds the range."""
        return signed_bits(self.lo, self.hi)

    def __add__(self, other: "Range") -> "Range":
        return Range(self.lo + other.lo, self.hi + other.hi)

    def __invert__(self) -> "Range":
        return Range(~self.hi, ~self.lo)

    def hull(self, other: "Range") -> "Range":
        """Return the smallest range that holds both."""
        return Range(min(self.lo, other.lo), max(self.hi, other.hi))


class Digit(NamedTuple):
    """One non-zero signed digit: ``sign * 2**exponent`` with ``sign`` +1 or -1."""

    exponent: int
    sign: int


def signed_digits(value: int) -> tuple[Digit, ...]:
    """Return ``value`` as its non-adjacent form, largest digit first.

    The non-adjacent form has the fewest non-zero signed digits there are (Reitwiesner, 1960).

    >>> signed_digits(7)
    (Digit(exponent=3, sign=1), Digit(exponent=0, sign=-1))
    >>> signed_digits(0)
    ()
    """
    digits = []
    exponent = 0
    while value:
        if value & 1:
            sign = 2 - (value & 3)  # 1 for ...01, -1 for ...11
            digits.append(Digit(exponent, sign))
            value -= sign
        value >>= 1
        exponent += 1
    return tuple(reversed(digits))
