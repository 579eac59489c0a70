"""What has arrived and not yet left."""

from amaranth.hdl import Module, Signal, Value

from .checks import check_count

__all__ = ["backlog"]


def backlog(m: Module, any_waiting: Signal, arrives: Value, leaves: Value, most: int) -> None:
    """Count what waits, and drive ``any_waiting``, a cycle after something arrived or left.

    A register of its own says whether anything waits: comparing the counter in the path that decides what
    leaves would cost a level of logic per bit. Latency 1 cycle; one arrival and one departure per cycle.

    Parameters
    ----------
    any_waiting : Signal
        Something waits.
    arrives, leaves : Value
        One thing arrives, one leaves, in this cycle. Nothing may leave while nothing waits.
    most : int
        Things that may wait at once.
    """
    check_count("Most that may wait", most)
    waiting = Signal(range(most + 1))
    with m.If(arrives & ~leaves):
        m.d.sync += [waiting.eq(waiting + 1), any_waiting.eq(1)]
    with m.Elif(leaves & ~arrives):
        m.d.sync += [waiting.eq(waiting - 1), any_waiting.eq(waiting != 1)]
