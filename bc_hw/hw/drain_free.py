"""Whether the drain can take another fold."""

from amaranth.hdl import Module, Signal, Value

from .checks import check_count
from .shapes import index_shape

__all__ = ["drain_free"]


def drain_free(m: Module, ends: Value, drain_cycles: int, fold_cycles: int) -> Value | int:
    """Return whether a fold that ends now will find the drain free; always, where folds are long enough.

    Parameters
    ----------
    ends : Value
        A fold ends in this cycle.
    drain_cycles : int
        Cycles for which it occupies the drain.
    fold_cycles : int
        Cycles between the ends of two folds, at the least.
    """
    check_count("Cycles of a drain", drain_cycles)
    check_count("Cycles of a fold", fold_cycles)
    if drain_cycles <= fold_cycles:
        return 1
    busy = Signal(index_shape(drain_cycles))
    with m.If(busy != 0):
        m.d.sync += busy.eq(busy - 1)
    with m.If(ends):
        m.d.sync += busy.eq(drain_cycles - 1)
    drained = Signal()
    m.d.comb += drained.eq(busy == 0)
    return drained
