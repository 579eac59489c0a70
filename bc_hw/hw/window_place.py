"""Where a window lies in its map, and what follows from that: what it waits for, and what becomes free."""

from collections.abc import Sequence

import numpy as np
from amaranth.hdl import Cat, Module, Mux, Shape, Signal, Value

from ..intmath import Range
from ..plan.walk import WindowWalk
from .carry import add_with_carry
from .runs import Runs, any_of
from .shapes import range_shape

__all__ = ["WindowPlace", "release_shape"]


def release_shape(walk: WindowWalk) -> Shape:
    """Return the shape of minus the blocks that become free with a window."""
    return range_shape(Range(-int(walk.freed.max()), 0))


class WindowPlace:
    """Go through the windows of a map, row by row, image by image.

    What depends on where the window lies in the map has few values. Flags of the `Runs` of equal rows and
    columns choose among them.

    It is no component: its registers are those of the module that calls `add_to`. Latency 1 cycle from
    ``written`` and ``moves`` to `behind`; a window per cycle at the most.

    Parameters
    ----------
    walk : WindowWalk
    buffer_words : int
        Words of the input buffer.
    pixel_words : int
        Words of a pixel.

    Attributes
    ----------
    x, y : Runs
        Columns and rows of windows.
    release : Value
        Minus the blocks that are free once the window has been read.
    behind : Value
        The window waits for pixels that it needs.
    """

    def __init__(self, walk: WindowWalk, buffer_words: int, pixel_words: int):
        self.walk = walk
        along, across = walk.places
        self.x, self.y = Runs(across, "x"), Runs(along, "y")
        self.release = _choose(self.y, self.x, -walk.freed)
        self.due = _choose(self.y, self.x, -walk.due * pixel_words)
        # Words that are there beyond those that the window needs: its sign bit is the flag.
        first = -int(walk.needs()[0]) * pixel_words
        least = min(first, -int(walk.due.max()) * pixel_words)
        self.ahead = Signal(range_shape(Range(least, buffer_words)), name="ahead", init=first)
        self.behind = self.ahead[-1]

    def add_to(self, m: Module, written: Value, moves: Value) -> None:
        """Make a module the place's own.

        Parameters
        ----------
        written : Value
            A word is being written into the input buffer.
        moves : Value
            The window was read: the next one follows.
        """
        with m.If(moves):
            self.x.step(m)
            with m.If(self.x.last):
                self.y.step(m)
        due = Signal(self.due.shape())
        m.d.comb += due.eq(Mux(moves, self.due, 0))
        m.d.sync += self.ahead.eq(add_with_carry(self.ahead, due, written))

    def outside(self, axis: int, kernel: Runs) -> Value:
        """Return whether the present row of the window, or column if ``axis`` is 1, lies outside the map."""
        windows = (self.y, self.x)[axis]
        there = self.walk.outside[axis][windows.starts]
        return any_of(
            [
                here & any_of([flag for flag, is_out in zip(windows.here, out, strict=True) if is_out])
                for here, out in zip(kernel.here, there.T, strict=True)
            ]
        )

    def rows_outside(self) -> list[Value]:
        """Return for each row of the window whether it lies outside the map."""
        there = self.walk.outside[0][self.y.starts]
        return [
            any_of([flag for flag, is_out in zip(self.y.here, out, strict=True) if is_out]) for out in there.T
        ]


def _choose(rows: Runs, columns: Runs, values: np.ndarray) -> Value:
    """Return the value at the present row and column; it is negative or 0."""
    table = values[rows.starts][:, columns.starts]
    down, across = _groups(rows.here, table), _groups(columns.here, table.T)
    cells = [(there & here, int(table[row, column])) for there, row in down for here, column in across]
    shape = range_shape(Range(int(table.min()), max(0, int(table.max()))))
    bits = [any_of([flag for flag, value in cells if value >> bit & 1]) for bit in range(shape.width)]
    chosen = Cat(*bits)
    return chosen.as_signed() if shape.signed else chosen


def _groups(flags: Sequence[Value], table: np.ndarray) -> list[tuple[Value, int]]:
    """Return a flag per group of equal rows of a table, and one row of the group; `flags` has one per row."""
    groups: dict[tuple, list[int]] = {}
    for index, row in enumerate(table):
        groups.setdefault(tuple(row), []).append(index)
    found = []
    for members in groups.values():
        others = [flag for index, flag in enumerate(flags) if index not in members]
        mine = [flags[index] for index in members]
        found.append((any_of(mine) if len(mine) <= len(others) else ~any_of(others), members[0]))
    return found
