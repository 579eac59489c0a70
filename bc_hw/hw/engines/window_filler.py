"""The filler of windows decides, cycle by cycle, which entry of which tables is filled from which pixel."""

from amaranth.hdl import Const, Module, Mux, Value

from ...plan.stage import MatrixStage
from ..window_walker import WindowWalker
from .table_filler import TableFiller

__all__ = ["WindowFiller"]


class WindowFiller(TableFiller):
    """Walk once through the words of each window, as many cycles per word as a table has entries.

    Latency: a word can begin in the cycle after the last pixel of its window was written; ``address``,
    ``void`` and ``release`` follow one cycle later. Throughput: one word per ``table_entries`` cycles.

    A window waits until all of its pixels are written; apart from that, words wait and follow as
    `bc_hw.hw.engines.table_filler` says. `bc_hw.hw.window_walker` says where they stand.

    Parameters
    ----------
    plan : MatrixStage
        Its words complete the tables: none is left over.

    Members
    -------
    void : Out(1)
        The word at ``address`` lies outside the map.
    release : Out(signed)
        Minus the blocks of the input buffer that are free again: their last words are read in this cycle.
    """

    def __init__(self, plan: MatrixStage):
        super().__init__(plan)
        self.walker = WindowWalker(plan)

    def _wait(self, m: Module) -> tuple[Value, Value]:
        self.walker.add_to(m, self.written, self.begin, Const(1))
        return ~self.walker.behind, self.begin

    def _read(self, m: Module, reads: Value, last_word: Value) -> None:
        walker = self.walker
        with m.If(reads):
            m.d.sync += [self.address.eq(walker.address), self.void.eq(walker.void)]
        m.d.sync += self.release.eq(Mux(reads & walker.last_word, walker.release, 0))
