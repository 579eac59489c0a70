"""Going through a row of things most of which are like their neighbours: only those at its ends differ."""

from collections.abc import Hashable, Sequence
from functools import reduce
from itertools import accumulate, groupby
from operator import or_

from amaranth.hdl import Const, Module, Mux, Signal, Value

from .checks import check_not_empty
from .shapes import index_shape

__all__ = ["Runs", "any_of"]


class Runs:
    """Go through a sequence, round and round: one flag per run of equal neighbours, a counter for long runs.

    The flags stand in registers, so that what depends on them compares no counter. It is no component: its
    registers are those of the module that calls `step`.

    Parameters
    ----------
    keys : sequence of Hashable
        The things of the sequence; equal neighbours form a run.
    name : str
        Prefix of its registers.

    Attributes
    ----------
    length : int
        Things of the sequence.
    starts : list of int
        The first place of each run.
    here : list of Value
        One per run: the present place is in it.
    last : Value
        The present place is the last of the sequence.
    """

    def __init__(self, keys: Sequence[Hashable], name: str):
        check_not_empty("Things to go through", keys)
        self.length = len(keys)
        lengths = [len(list(run)) for _, run in groupby(keys)]
        self.starts = list(accumulate(lengths[:-1], initial=0))
        self.place = Signal(index_shape(max(lengths)), name=f"{name}_place")  # within a long run
        self.here: list[Value] = [Const(1)]
        if len(lengths) > 1:
            self.here = [Signal(name=f"{name}_{run}", init=run == 0) for run in range(len(lengths))]
        self._long = [length > 1 for length in lengths]
        self._ends = [
            here & (self.place == length - 1) if length > 1 else here
            for here, length in zip(self.here, lengths, strict=True)
        ]
        self.last = self._ends[-1]

    def step(self, m: Module) -> None:
        """Go on to the next place, and from the last one to the first."""
        runs = list(zip(self.here, self._ends, self._long, strict=True))
        goes_on = any_of([here & ~end for here, end, long in runs if long])
        m.d.sync += self.place.eq(Mux(goes_on, self.place + 1, 0))
        if len(runs) > 1:
            for index, (here, end, long) in enumerate(runs):
                enters = self._ends[index - 1]
                m.d.sync += here.eq(enters | (here & ~end) if long else enters)


def any_of(flags: Sequence[Value]) -> Value:
    """Return whether any of the flags is set; 0 where there are none."""
    return reduce(or_, flags, Const(0))
