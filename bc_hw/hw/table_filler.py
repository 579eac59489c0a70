"""Decides, cycle by cycle, which entry of which tables is filled."""

from amaranth.hdl import Module, Signal
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from ..plan.layer import LayerPlan
from .shapes import index_shape

__all__ = ["TableFiller"]


class TableFiller(wiring.Component):
    """Walk once through the words of each image, as many cycles per word as a table has entries.

    A word waits until it is written; the first of an image waits for free tables. In the cycle of ``begin``
    a word begins; its entries follow from the next cycle on, one per cycle. Between words, entry and address
    stay those of the last cycle, so that what hangs on them may go on writing the same sum.

    Parameters
    ----------
    plan : LayerPlan

    Members
    -------
    written : In(1)
        A word is being written into the input buffer.
    room : In(1)
        Tables are free.
    take : Out(1)
        Tables are reserved: an image begins.
    begin : Out(1)
        A word begins.
    filled : Out(1)
        The last entry of an image follows in the next cycle.
    release : Out(1)
        A bank of the input buffer is free again: its last word is read in this cycle.
    address : Out(range(banks * input_words))
        Where the word stands in the input buffer.
    entry : Out(range(table_entries))
    bank : Out(range(2))
        Which tables are filled.
    """

    def __init__(self, plan: LayerPlan):
        self.plan = plan
        self.depth = plan.banks * plan.input_words
        super().__init__(
            {
                "written": In(1),
                "room": In(1),
                "take": Out(1),
                "begin": Out(1),
                "filled": Out(1),
                "release": Out(1),
                "address": Out(index_shape(self.depth), init=self.depth - 1),
                "entry": Out(index_shape(plan.table_entries), init=plan.table_entries - 1),
                "bank": Out(1, init=1),
            }
        )

    def elaborate(self, platform):
        m = Module()
        plan = self.plan
        entries = plan.table_entries
        waiting = Signal(range(self.depth + 1))  # words written, not yet begun
        word = Signal(index_shape(plan.input_words))  # the next to begin
        first_word = Signal(init=1)
        last_word = Signal(init=plan.input_words == 1)
        ends_image = Signal()  # the word of these entries is the image's last

        m.d.comb += [
            self.begin.eq((self.entry == entries - 1) & (waiting != 0) & (~first_word | self.room)),
            self.take.eq(self.begin & first_word),
            self.filled.eq((self.entry == entries - 2) & ends_image),
        ]
        with m.If(self.written & ~self.begin):
            m.d.sync += waiting.eq(waiting + 1)
        with m.Elif(self.begin & ~self.written):
            m.d.sync += waiting.eq(waiting - 1)

        m.d.sync += self.release.eq(self.begin & last_word)
        with m.If(self.begin):
            m.d.sync += [
                self.entry.eq(0),
                self.address.eq(self.address + 1),
                self.bank.eq(self.bank ^ first_word),
                ends_image.eq(last_word),
                word.eq(word + 1),
                first_word.eq(last_word),
                last_word.eq(word == max(plan.input_words - 2, 0)),
            ]
            with m.If(self.address == self.depth - 1):
                m.d.sync += self.address.eq(0)
            with m.If(last_word):
                m.d.sync += [word.eq(0), last_word.eq(plan.input_words == 1)]
        with m.Elif(self.entry != entries - 1):
            m.d.sync += self.entry.eq(self.entry + 1)
        return m
