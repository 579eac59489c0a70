"""Where the words of a window stand in the input buffer, and which of them lie outside the map."""

from amaranth.hdl import Const, Module, Mux, Signal, Value

from ..plan.stage import AnyStage
from .checks import check_count
from .runs import Runs
from .shapes import index_shape
from .window_place import WindowPlace

__all__ = ["WindowWalker"]


class WindowWalker:
    """Read the windows of a map out of a ring of its pixels, one after the other, each once per fold.

    The next address is that of the present word, or of the first word of the fold, and a constant: one for
    the next word, one for the next row of the kernel, one for the next fold, and one each for the next window
    in the same row, in the next row, and in the next image. Outside the map it leads to other pixels, in
    whose place `void` demands zeros.

    What depends on where the window lies in the map has few values. Flags of the `Runs` of equal rows and
    columns choose among them.

    It is no component: its registers are the sequencer's. Latency 1 cycle from a step to the new address, and
    from ``written`` to `behind`; one word per cycle, without a gap between windows, rows or images.

    Parameters
    ----------
    stage : MatrixStage or PoolStage
        Where weights meet the words, a fold reads all words of each pixel of the window. Where none do, it
        reads one word of each pixel, and the next fold the next word.

    Attributes
    ----------
    address : Signal
        Where the next word to be issued stands.
    behind : Value
        The window waits for pixels that it needs.
    last_word : Signal
        The word at ``address`` is the last of its fold.
    void : Value
        It lies outside the map.
    release : Value
        Minus the blocks that are free once the window has been read.
    """

    def __init__(self, stage: AnyStage):
        self.walk = walk = stage.walk
        check_count("Pixels of a buffer", stage.room, least=walk.least_room)
        self.depth = stage.buffer_words
        self.pixel_words = walk.pixel_words(stage.word_inputs)
        self.by_channel = stage.lanes == 0
        self.words = walk.taps * (1 if self.by_channel else self.pixel_words)
        above, beside = walk.padding
        corner = -(above * walk.width + beside) * self.pixel_words % self.depth
        self.address = Signal(index_shape(self.depth), name="position", init=corner)
        self.start = Signal(index_shape(self.depth), name="start", init=corner)  # the fold's first word
        # A flag beside the counters: comparing them in the path that decides about the issue would cost a
        # level of logic.
        self.last_word = Signal(init=self.words == 1)
        # Words of a pixel that one fold reads; pixels in a row of the kernel; rows; and where the window is.
        self.word = Runs([0] * (1 if self.by_channel else self.pixel_words), "word")
        self.column, self.row = Runs(range(walk.kernel[1]), "column"), Runs(range(walk.kernel[0]), "row")
        self.place = place = WindowPlace(walk, stage.buffer_words, self.pixel_words)
        self.x, self.y = place.x, place.y
        self.release, self.ahead, self.behind = place.release, place.ahead, place.behind
        self.void = place.outside(0, self.row) | place.outside(1, self.column)

    def add_to(self, m: Module, written: Value, issue: Value, last_fold: Value) -> None:
        """Make the module of a sequencer the walker's own.

        Parameters
        ----------
        written : Value
            A word is being written into the input buffer.
        issue : Value
            The word at ``address`` is issued in this cycle.
        last_fold : Value
            It is read for the last time.
        """
        with m.If(issue):
            m.d.sync += self.last_word.eq(self._before_last())
            self.word.step(m)
            with m.If(self.word.last):
                self.column.step(m)
                with m.If(self.column.last):
                    self.row.step(m)
        following = self._following(m, last_fold)
        moves = Signal()
        m.d.comb += moves.eq(issue & self.last_word & last_fold)
        with m.If(issue):
            m.d.sync += self.address.eq(following)
            with m.If(self.last_word):
                m.d.sync += self.start.eq(following)
        self.place.add_to(m, written, moves)

    def _before_last(self) -> Value:
        """Return whether the word behind the present one is the last of its fold."""
        if self.words == 1:
            return Const(1)
        rows_last = self.row.last
        if (words := self.word.length) > 1:
            return (self.word.place == words - 2) & self.column.last & rows_last
        if (columns := self.column.length) > 1:
            return self.column.here[columns - 2] & rows_last
        return self.row.here[self.row.length - 2]

    def _following(self, m: Module, last_fold: Value) -> Value:
        """Return the next address."""
        walk, words = self.walk, self.pixel_words
        row, right = walk.width * words, walk.stride[1] * words
        down = walk.stride[0] * row
        rows, columns = walk.output
        back = (columns - 1) * right
        folds = words - 1 if self.by_channel else 0  # words from a window's first fold to its last one
        next_word = words if self.by_channel else 1
        next_row = row - (self.column.length - 1) * words - (self.word.length - 1)
        next_image = walk.height * row - (rows - 1) * down - back
        row_ends = self.word.last & self.column.last
        constants = [next_word, next_row, int(self.by_channel)]
        constants += [step - folds for step in (right, down - back, next_image)]

        def step(offset: int) -> Value:
            word, kernel, fold, column, line, image = (at % self.depth - offset for at in constants)
            window = Mux(self.x.last, Mux(self.y.last, image, line), column)
            return Mux(self.last_word, Mux(last_fold, window, fold), Mux(row_ends, kernel, word))

        origin, bits = Mux(self.last_word, self.start, self.address), len(self.address)
        forward = Signal(bits + 1)
        m.d.comb += forward.eq(origin + step(0))
        if self.depth == 1 << bits:
            return forward[:bits]
        wrapped = Signal(bits + 2)
        m.d.comb += wrapped.eq(origin + step(self.depth))
        return Mux(wrapped[-1], forward[:bits], wrapped[:bits])
