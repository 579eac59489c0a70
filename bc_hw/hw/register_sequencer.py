"""The sequencer of windows in registers decides which column is shifted in, and when folds are issued."""

from amaranth.hdl import Cat, Module, Mux, Signal, Value
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from ..plan.stage import MatrixStage
from .delay import delay
from .drain_free import drain_free
from .runs import Runs, any_of
from .shapes import index_shape
from .window_place import WindowPlace, release_shape

__all__ = ["RegisterSequencer"]


class RegisterSequencer(wiring.Component):
    """Shift in the columns that a window needs, and issue it once per fold, as early as its pixels allow.

    The first window of a row needs those of its columns that do not lie in front of the map; each further one
    as many as the stride says. The last of them is loaded while the first fold is issued.

    Latency: a column can be loaded in the cycle after the last pixel of its window was written. Throughput:
    one column, or one fold, per cycle.

    A window waits until all of its pixels are written; its first fold waits for room in the next buffer; any
    fold waits until the drain will be free. Nothing else waits. What goes to the engine and to the registers
    follows one cycle later: then the column has been read.

    Parameters
    ----------
    plan : MatrixStage
        With windows in registers.

    Members
    -------
    written : In(1)
        A pixel is being written into the input buffer.
    room : In(1)
        The next buffer has room for what the window gives.
    address : Out(range(width of the map))
        Which column is read.
    void : Out(buffer_rows)
        Of which memories it lies outside the map; only if there is padding.
    load : Out(1)
        A column was read in the cycle before.
    clear : Out(1)
        One was, and it is the first of its row.
    first : Out(buffer_rows)
        One flag per memory: it holds the first row of the window.
    issue : Out(1)
        A fold of the window is issued, with the column that was read in the cycle before.
    last : Out(1)
        It is the last word of a fold, which has one: always.
    weight_address : Out(range(weight_depth))
        Which weights it meets.
    take : Out(1)
        The window's results need room in the next buffer, which is reserved.
    release : Out(signed)
        Minus the blocks of the input buffer that are free again.
    """

    def __init__(self, plan: MatrixStage):
        self.plan = plan
        self.walk = walk = plan.walk
        self.place = WindowPlace(walk, plan.buffer_words, 1)
        self.column = Runs(walk.columns_outside, "column")
        super().__init__(
            {
                "written": In(1),
                "room": In(1),
                "address": Out(index_shape(walk.width)),
                **({"void": Out(plan.buffer_rows)} if walk.pads else {}),
                "load": Out(1),
                "clear": Out(1),
                "first": Out(plan.buffer_rows),
                "issue": Out(1),
                "last": Out(1),
                "weight_address": Out(index_shape(plan.weight_depth)),
                "take": Out(1),
                "release": Out(release_shape(walk)),
            }
        )

    def elaborate(self, platform):
        m = Module()
        plan, walk, place = self.plan, self.walk, self.place
        fold = Signal(index_shape(plan.folds))
        first_fold = Signal(init=1)
        last_fold = Signal(init=plan.folds == 1)
        # Columns of the window that are still to be read, but for the last one.
        loads = walk.loads.tolist()
        left = Signal(range(max(loads)), init=loads[0] - 1)
        ready = Signal(init=loads[0] == 1)  # there are none
        ends, moves, reads = Signal(), Signal(), Signal()
        drained = drain_free(m, ends, plan.drain_cycles, plan.words)
        m.d.comb += [
            ends.eq((~first_fold | (~place.behind & self.room)) & ready & drained),
            reads.eq(first_fold & ~place.behind & (~ready | ends)),
            moves.eq(ends & last_fold),
            self.take.eq(ends & first_fold),
            self.release.eq(Mux(moves, place.release, 0)),
        ]
        place.add_to(m, self.written, moves)
        following = Mux(place.x.last, loads[0] - 1, loads[-1] - 1)
        with m.If(moves):
            m.d.sync += [left.eq(following), ready.eq(following == 0)]
        with m.Elif(reads & ~ready):
            m.d.sync += [left.eq(left - 1), ready.eq(left == 1)]
        with m.If(ends):
            m.d.sync += [
                fold.eq(Mux(last_fold, 0, fold + 1)),
                first_fold.eq(last_fold),
                last_fold.eq(Mux(last_fold, plan.folds == 1, fold == max(plan.folds - 2, 0))),
            ]
        row_ends = moves & place.x.last
        self._rows(m, row_ends, self._columns(m, reads, row_ends))
        m.d.comb += [
            self.load.eq(delay(m, reads, 1, name="load")),
            self.issue.eq(delay(m, ends, 1, name="issue")),
            self.last.eq(1),
        ]
        with m.If(self.issue):
            m.d.sync += self.weight_address.eq(self.weight_address + 1)
            with m.If(self.weight_address == plan.weight_depth - 1):
                m.d.sync += self.weight_address.eq(0)
        return m

    def _columns(self, m: Module, reads: Value, row_ends: Value) -> Value:
        """Go through the columns that a row of windows needs; return whether the present one lies outside."""
        walk = self.walk
        column, begins = self.column, Signal(init=1)
        with m.If(reads):
            column.step(m)
            m.d.sync += [self.address.eq(self.address + walk.column_step), begins.eq(0)]
        with m.If(row_ends):
            m.d.sync += [self.address.eq(0), begins.eq(1)]
        m.d.comb += self.clear.eq(delay(m, begins & reads, 1, name="clear"))
        return any_of(
            [
                here
                for here, start in zip(column.here, column.starts, strict=True)
                if walk.columns_outside[start]
            ]
        )

    def _rows(self, m: Module, row_ends: Value, beside: Value) -> None:
        """Turn the order of the memories; read zeros where their row, or the column, lies outside the map."""
        plan, walk = self.plan, self.walk
        rows, down = plan.buffer_rows, walk.stride[0]
        next_image = walk.height - (walk.output[0] - 1) * down
        first = Signal(rows, init=1 << -walk.padding[0] % rows, name="first_row")
        with m.If(row_ends):
            turned = [first.rotate_left(by % rows) for by in (next_image, down)]
            m.d.sync += first.eq(Mux(self.place.y.last, *turned))
        m.d.comb += self.first.eq(delay(m, first, 1, name="first"))
        if walk.pads:
            outside = list(enumerate(self.place.rows_outside()))
            m.d.comb += self.void.eq(
                Cat(
                    beside | any_of([first[(memory - row) % rows] & out for row, out in outside])
                    for memory in range(rows)
                )
            )
