"""The filler decides, cycle by cycle, which entry of which tables is filled."""

from amaranth.hdl import Module, Mux, Signal, Value
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from ...plan.stage import MatrixStage
from ..backlog import backlog
from ..kinds import release_shape
from ..shapes import index_shape
from ..walkers import walk

__all__ = ["TableFiller"]


class TableFiller(wiring.Component):
    """Walk once through the words of each image, as many cycles per word as a table has entries.

    Latency: a word can begin in the cycle after it was written, and its entries follow, one per cycle, from
    the cycle after ``begin``. Throughput: one word per ``table_entries`` cycles.

    A word waits until it is written; the first for some tables waits until these are free. Where an image has
    fewer words than its last tables take, void words follow. Between words, entry and address stay those of
    the last cycle, so that the tables may go on writing the same sum.

    Parameters
    ----------
    plan : MatrixStage

    Members
    -------
    written : In(1)
        A word is being written into the input buffer.
    room : In(1)
        Tables are free.
    take : Out(1)
        Tables are reserved: their first word begins.
    begin : Out(1)
        A word begins.
    void : Out(1)
        It is none of the image: its inputs are 0.
    filled : Out(1)
        The last entry of some tables follows in the next cycle.
    release : Out(1)
        A bank of the input buffer is free again: its last word is read in this cycle.
    address : Out(range(banks * input_words))
        Where the word stands in the input buffer.
    entry : Out(range(table_entries))
    bank : Out(range(2))
        Which tables are filled.
    """

    def __init__(self, plan: MatrixStage):
        self.plan = plan
        self.depth = plan.buffer_words
        super().__init__(
            {
                "written": In(1),
                "room": In(1),
                "take": Out(1),
                "begin": Out(1),
                "void": Out(1),
                "filled": Out(1),
                "release": Out(release_shape(plan.walk)),
                "address": Out(index_shape(self.depth), init=self.depth - 1),
                "entry": Out(index_shape(plan.engine.entries), init=plan.engine.entries - 1),
                "bank": Out(1, init=1),
            }
        )

    def elaborate(self, platform):
        m = Module()
        plan = self.plan
        entries = plan.engine.entries
        fill_words = plan.engine.filling(plan).words
        word = Signal(index_shape(fill_words))  # the next to begin, within its tables
        first_word = Signal(init=1)
        last_word = Signal(init=fill_words == 1)
        last_entry = Signal(init=1)
        ends_tables = Signal()  # the word of these entries is the last for its tables

        ready, reads = self._wait(m)
        m.d.comb += [
            self.begin.eq(last_entry & ready & (~first_word | self.room)),
            self.take.eq(self.begin & first_word),
            self.filled.eq((self.entry == entries - 2) & ends_tables),
        ]
        with m.If(self.begin):
            m.d.sync += [
                self.entry.eq(0),
                last_entry.eq(entries == 1),
                self.bank.eq(self.bank ^ first_word),
                ends_tables.eq(last_word),
                word.eq(word + 1),
                first_word.eq(last_word),
                last_word.eq(word == max(fill_words - 2, 0)),
            ]
            with m.If(last_word):
                m.d.sync += [word.eq(0), last_word.eq(fill_words == 1)]
        with m.Elif(~last_entry):
            m.d.sync += [self.entry.eq(self.entry + 1), last_entry.eq(self.entry == entries - 2)]
        self._read(m, reads, last_word)
        return m

    def _wait(self, m: Module) -> tuple[Value, Value]:
        """Return whether the next word is there, and whether one of the input buffer is read."""
        real = Signal()
        any_waiting = Signal()  # words are written, not yet begun
        m.d.comb += real.eq(self.begin & ~self.void)
        backlog(m, any_waiting, self.written, real, self.depth)
        return any_waiting | self.void, real

    def _read(self, m: Module, reads: Value, last_word: Value) -> None:
        """Drive ``address``, ``void`` and ``release``."""
        walk(m, reads, self.depth, [self.address])
        m.d.sync += self.release.eq(reads & self._image_end(m, reads, last_word))

    def _image_end(self, m: Module, real: Signal, last_word: Signal) -> Value:
        """Return whether the next real word is the image's last; drive ``void``."""
        plan = self.plan
        voids = plan.words * plan.engine.filling(plan).words - plan.input_words
        if plan.words == 1:
            return last_word
        count = Signal(index_shape(plan.input_words))
        ends = Signal()
        m.d.comb += ends.eq(count == plan.input_words - 1)
        with m.If(real):
            m.d.sync += count.eq(Mux(ends, 0, count + 1))
        if voids:
            with m.If(real & ends):
                m.d.sync += self.void.eq(1)
            with m.Elif(self.begin & last_word):
                m.d.sync += self.void.eq(0)
        return ends
