"""Shapes that several components share."""

from amaranth.hdl import Shape, signed, unsigned

from ..intmath import Range, bits_for, unsigned_bits
from .checks import check_count, check_range

__all__ = ["index_shape", "range_shape"]


def index_shape(count: int) -> Shape:
    """Return the shape that tells ``count`` things apart.

    At least one bit: a single thing needs none, but Verilog has no wire without width.
    """
    check_count("Number of things", count)
    return unsigned(max(1, bits_for(count)))


def range_shape(span: Range) -> Shape:
    """Return the narrowest shape that holds ``span``, unsigned where that will do."""
    check_range("a range", span)
    return unsigned(unsigned_bits(span.hi)) if span.lo >= 0 else signed(span.bits)
