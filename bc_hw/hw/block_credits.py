"""Credits where several blocks of a buffer become free at once."""

from amaranth.hdl import Module, Shape, Signal
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from ..intmath import Range
from .carry import add_with_carry
from .checks import check_count
from .shapes import range_shape

__all__ = ["BlockCredits"]


class BlockCredits(wiring.Component):
    """Count free blocks of a buffer, as `bc_hw.hw.credits.Credits` do; any number may become free at once.

    Latency 1 cycle: ``available`` shows a take or a give in the next cycle. Throughput: one take and one give
    per cycle.

    The counter is minus the number of free blocks: its sign bit is the flag, what is given adds to it, and a
    taken block is the carry.

    Parameters
    ----------
    blocks : int
        Free blocks after reset.
    give : Shape
        Of what is given at once; signed.

    Members
    -------
    take : In(1)
        A block is reserved. Must not be high while ``available`` is low.
    give : In(give)
        Minus the blocks that are free again.
    available : Out(1)
        At least one block is free.
    """

    def __init__(self, blocks: int, give: Shape):
        check_count("Blocks of a buffer", blocks)
        check_count("Width of what is given", give.width, most=range_shape(Range(-blocks, 0)).width)
        self.blocks = blocks
        super().__init__({"take": In(1), "give": In(give), "available": Out(1)})

    def elaborate(self, platform):
        m = Module()
        owed = Signal(range_shape(Range(-self.blocks, 0)), init=-self.blocks)
        m.d.sync += owed.eq(add_with_carry(owed, self.give, self.take))
        m.d.comb += self.available.eq(owed[-1])
        return m
