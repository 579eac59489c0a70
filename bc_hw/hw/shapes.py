"""Shapes that several components share."""

from amaranth.hdl import Shape, unsigned

from ..intmath import bits_for

__all__ = ["index_shape"]


def index_shape(count: int) -> Shape:
    """Return the shape that tells ``count`` things apart.

    At least one bit: a single thing needs none, but Verilog has no wire without width.
    """
    return unsigned(max(1, bits_for(count)))
