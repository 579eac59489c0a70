"""The sequencer of windows decides, cycle by cycle, when a stage works on which word of which window."""

from amaranth.hdl import Module, Mux, Signal
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from ..plan.stage import AnyStage
from .drain_free import drain_free
from .shapes import index_shape
from .window_place import release_shape
from .window_walker import WindowWalker

__all__ = ["WindowSequencer"]


class WindowSequencer(wiring.Component):
    """Issue every word of a window once per fold, window by window, as early as its pixels allow.

    Latency: a word can be issued in the cycle after the last pixel of its window was written. Throughput: one
    word per cycle, a window in ``words * folds`` cycles at the least.

    A window waits until all of its pixels are written; the last word of the first fold waits for room in the
    next buffer; the last word of any fold waits until the drain will be free. Nothing else waits.
    `bc_hw.hw.window_walker` says where words stand.

    Parameters
    ----------
    plan : MatrixStage or PoolStage

    Members
    -------
    written : In(1)
        A word is being written into the input buffer.
    room : In(1)
        The next buffer has room for what the window gives.
    issue : Out(1)
        A word is issued in this cycle.
    last : Out(1)
        It is the last of its fold.
    void : Out(1)
        It lies outside the map.
    address : Out(range(buffer_words))
        Where it stands in the input buffer.
    weight_address : Out(range(weight_depth))
        Which weights it meets; only if there are weights.
    last_fold : Out(1)
        It is read for the last time.
    take : Out(1)
        The window's results need room in the next buffer, which is reserved.
    release : Out(signed)
        Minus the blocks of the input buffer that are free again: their last words are read in this cycle.
    """

    def __init__(self, plan: AnyStage):
        self.plan = plan
        self.walker = WindowWalker(plan)
        weights = {"weight_address": Out(index_shape(plan.words * plan.folds))} if plan.lanes else {}
        super().__init__(
            {
                "written": In(1),
                "room": In(1),
                "issue": Out(1),
                "last": Out(1),
                "void": Out(1),
                "address": Out(index_shape(plan.buffer_words)),
                **weights,
                "last_fold": Out(1),
                "take": Out(1),
                "release": Out(release_shape(plan.walk)),
            }
        )

    def elaborate(self, platform):
        m = Module()
        plan, walker = self.plan, self.walker
        # Flags beside the counter, as in `bc_hw.hw.sequencer.Sequencer`.
        fold = Signal(index_shape(plan.folds))
        first_fold = Signal(init=1)
        last_fold = Signal(init=plan.folds == 1)
        drained = drain_free(m, self.issue & self.last, plan.drain_cycles, plan.words)
        may_end = Signal()
        m.d.comb += [
            may_end.eq((~first_fold | self.room) & drained),
            self.issue.eq(~walker.behind & (~walker.last_word | may_end)),
            self.last.eq(walker.last_word),
            self.last_fold.eq(last_fold),
            self.void.eq(walker.void),
            self.address.eq(walker.address),
            self.take.eq(self.issue & self.last & first_fold),
            self.release.eq(Mux(self.issue & self.last & last_fold, walker.release, 0)),
        ]
        walker.add_to(m, self.written, self.issue, last_fold)
        with m.If(self.issue & self.last):
            m.d.sync += [
                fold.eq(Mux(last_fold, 0, fold + 1)),
                first_fold.eq(last_fold),
                last_fold.eq(Mux(last_fold, plan.folds == 1, fold == max(plan.folds - 2, 0))),
            ]
        if plan.lanes:
            with m.If(self.issue):
                m.d.sync += self.weight_address.eq(self.weight_address + 1)
                with m.If(self.last & last_fold):
                    m.d.sync += self.weight_address.eq(0)
        return m
