"""The sequencer decides, cycle by cycle, when a layer works on which input word and which weights."""

from amaranth.hdl import Module, Signal
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from ..plan.stage import MatrixStage
from .backlog import backlog
from .drain_free import drain_free
from .shapes import index_shape
from .walkers import DenseWalker

__all__ = ["Sequencer"]


class Sequencer(wiring.Component):
    """Issue every word of an image once per fold, as early as the words and the next buffer allow.

    Latency: a word can be issued in the cycle after it was written. Throughput: one word per cycle, an image
    in ``words * folds`` cycles at the least.

    A word of the first fold waits until it is written; the last word of the first fold waits for a free bank
    in the next buffer; the last word of any fold waits until the drain will be free. Nothing else waits, so
    that everything behind the sequencer runs without handshakes. `bc_hw.hw.walkers` says where words stand.

    Parameters
    ----------
    plan : MatrixStage

    Members
    -------
    written : In(1)
        A word is being written into the input buffer.
    room : In(1)
        The next buffer has a free bank.
    issue : Out(1)
        A word is issued in this cycle.
    last : Out(1)
        It is the last of its fold.
    address : Out(range(banks * words))
        Where it stands in the input buffer.
    weight_address : Out(range(words * folds))
        Which weights it meets.
    take : Out(1)
        A bank of the next buffer is reserved.
    release : Out(1)
        A bank of the input buffer is free again: its last word is read in this cycle.
    """

    def __init__(self, plan: MatrixStage):
        self.plan = plan
        super().__init__(
            {
                "written": In(1),
                "room": In(1),
                "issue": Out(1),
                "last": Out(1),
                "address": Out(index_shape(plan.room * plan.words)),
                "weight_address": Out(index_shape(plan.weight_depth)),
                "take": Out(1),
                "release": Out(1),
            }
        )

    def elaborate(self, platform):
        m = Module()
        plan = self.plan
        # Flags are kept in registers beside the counter: comparing a counter in the path that decides
        # `issue` would cost a level of logic per bit.
        fold = Signal(index_shape(plan.folds))
        first_fold = Signal(init=1)
        last_fold = Signal(init=plan.folds == 1)
        walker = DenseWalker(plan.words, plan.room, self.address)
        last_word = walker.last_word

        any_waiting = Signal()  # words are written, not yet issued for the first time
        take_word = Signal()
        m.d.comb += take_word.eq(self.issue & first_fold)
        backlog(m, any_waiting, self.written, take_word, walker.depth)
        drained = drain_free(m, self.issue & self.last, plan.drain_cycles, plan.words)
        m.d.comb += [
            self.issue.eq((~first_fold | (any_waiting & (~last_word | self.room))) & (~last_word | drained)),
            self.last.eq(last_word),
            self.take.eq(self.issue & last_word & first_fold),
            self.release.eq(self.issue & last_word & last_fold),
        ]

        walker.add_to(m)
        with m.If(self.issue):
            m.d.sync += self.weight_address.eq(self.weight_address + 1)
            walker.step()
            with m.If(last_word):
                m.d.sync += [
                    fold.eq(fold + 1),
                    first_fold.eq(last_fold),
                    last_fold.eq(fold == max(plan.folds - 2, 0)),
                ]
                walker.again()
                with m.If(last_fold):
                    m.d.sync += [fold.eq(0), last_fold.eq(plan.folds == 1), self.weight_address.eq(0)]
                    walker.advance()
        return m
