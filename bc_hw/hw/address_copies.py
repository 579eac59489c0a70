"""One address for many block RAMs, in several registers that stay the same."""

from collections.abc import Sequence

from amaranth.hdl import Module, Signal, Value

from .checks import check_count
from .delay import delay

__all__ = ["follow"]


def follow(m: Module, address: Value, copies: Sequence[Value], cycles: int) -> None:
    """Let each copy be ``address`` as it was ``cycles`` cycles ago, 0 or 1.

    Each but the first follows changes by itself: plain copies would be merged by yosys. A reset is a change
    like any other.
    """
    check_count("Cycles by which addresses follow", cycles, least=0, most=1)
    if not cycles:
        m.d.comb += [copy.eq(address) for copy in copies]
        return
    before = delay(m, address, 1, name="address", reset_less=True)
    m.d.comb += copies[0].eq(before)
    for index, copy in enumerate(copies[1:], 1):
        register = Signal(len(before), name=f"address_copy_{index}", reset_less=True)
        m.d.sync += register.eq(register ^ address ^ before)
        m.d.comb += copy.eq(register)
