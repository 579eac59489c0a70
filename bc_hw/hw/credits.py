"""Credits: for how many more images the next buffer has room."""

from amaranth.hdl import Module, Signal
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from .checks import check_count

__all__ = ["Credits"]


class Credits(wiring.Component):
    """Count free banks of a buffer.

    Latency 1 cycle: ``available`` shows a take or a give in the next cycle. Throughput: one take and one give
    per cycle.

    Examples
    --------
    The writer takes a bank before it sends an image; the reader gives it back with the image's last word:

        m.submodules.credits = credits = Credits(banks=2)
        m.d.comb += [
            writer.room.eq(credits.available),
            credits.take.eq(writer.take),  # never while `room` is low
            credits.give.eq(reader.release),
        ]

    Parameters
    ----------
    banks : int
        Free banks after reset.

    Members
    -------
    take : In(1)
        A bank is reserved. Must not be high while ``available`` is low.
    give : In(1)
        A bank is free again.
    available : Out(1)
        At least one bank is free.
    """

    def __init__(self, banks: int):
        check_count("Banks of a buffer", banks)
        self.banks = banks
        super().__init__({"take": In(1), "give": In(1), "available": Out(1, init=1)})

    def elaborate(self, platform):
        m = Module()
        free = Signal(range(self.banks + 1), init=self.banks)
        # A register says whether any is free: much hangs on that.
        with m.If(self.take & ~self.give):
            m.d.sync += [free.eq(free - 1), self.available.eq(free != 1)]
        with m.Elif(self.give & ~self.take):
            m.d.sync += [free.eq(free + 1), self.available.eq(1)]
        return m
