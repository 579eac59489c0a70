"""The sequencer of tables decides, cycle by cycle, which neurons pass which tables."""

from amaranth.hdl import Module, Signal
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from ...plan.engines.tables import TABLE_BANKS
from ...plan.stage import MatrixStage
from ..backlog import backlog
from ..drain_free import drain_free
from ..shapes import index_shape

__all__ = ["TableSequencer"]


class TableSequencer(wiring.Component):
    """Let all neurons pass the tables of one word after the other, as early as these are filled.

    Latency: neurons can pass tables in the cycle after these were filled. Throughput: one fold of neurons per
    cycle.

    The first fold of a word waits until the tables are filled; the first of an
    image's last word, which gives outputs, waits for a free bank in the next buffer; each fold of the last
    word waits until the drain will be free. Nothing else waits.

    Parameters
    ----------
    plan : MatrixStage

    Members
    -------
    filled : In(1)
        Tables are filled.
    room : In(1)
        The next buffer has a free bank.
    issue : Out(1)
        A fold passes in this cycle.
    first : Out(1)
        Its tables hold the image's first word.
    last : Out(1)
        They hold its last word.
    bank : Out(range(2))
        Which tables.
    fold : Out(range(folds))
    weight_address : Out(range(words * folds))
        Which weights it has.
    take : Out(1)
        A bank of the next buffer is reserved.
    release : Out(1)
        Tables are free again: they are used for the last time in this cycle.
    """

    def __init__(self, plan: MatrixStage):
        self.plan = plan
        super().__init__(
            {
                "filled": In(1),
                "room": In(1),
                "issue": Out(1),
                "first": Out(1, init=1),
                "last": Out(1, init=plan.words == 1),
                "bank": Out(1),
                "fold": Out(index_shape(plan.folds)),
                "weight_address": Out(index_shape(plan.weight_depth)),
                "take": Out(1),
                "release": Out(1),
            }
        )

    def elaborate(self, platform):
        m = Module()
        plan = self.plan
        word = Signal(index_shape(plan.words))
        first_fold = Signal(init=1)
        last_fold = Signal(init=plan.folds == 1)

        any_waiting = Signal()  # tables are filled, not yet issued for the first time
        begins = Signal()
        m.d.comb += begins.eq(self.issue & first_fold)
        backlog(m, any_waiting, self.filled, begins, TABLE_BANKS)
        drained = drain_free(m, self.issue & self.last, plan.drain_cycles, 1)
        m.d.comb += [
            self.issue.eq((~first_fold | (any_waiting & (~self.last | self.room))) & (~self.last | drained)),
            self.take.eq(begins & self.last),
            self.release.eq(self.issue & last_fold),
        ]
        with m.If(self.issue):
            m.d.sync += [
                self.weight_address.eq(self.weight_address + 1),
                self.fold.eq(self.fold + 1),
                first_fold.eq(last_fold),
                last_fold.eq(self.fold == max(plan.folds - 2, 0)),
            ]
            with m.If(last_fold):
                m.d.sync += [
                    self.fold.eq(0),
                    last_fold.eq(plan.folds == 1),
                    self.bank.eq(~self.bank),
                    word.eq(word + 1),
                    self.first.eq(self.last),
                    self.last.eq(word == max(plan.words - 2, 0)),
                ]
                with m.If(self.last):
                    m.d.sync += [word.eq(0), self.last.eq(plan.words == 1), self.weight_address.eq(0)]
        return m
