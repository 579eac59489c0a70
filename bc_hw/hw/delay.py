"""Delaying signals by registers."""

from amaranth.hdl import Module, Signal, Value

from .checks import check_count

__all__ = ["delay"]


def delay(m: Module, value: Value, cycles: int, *, name: str, reset_less: bool = False) -> Value:
    """Return ``value`` as it was ``cycles`` clock cycles ago; itself for 0.

    Examples
    --------
    A flag that travels beside data through three registers:

        valid = delay(m, self.i.valid, 3, name="valid")

    Parameters
    ----------
    name : str
        Registers are called ``name_1``, ``name_2``, ...
    reset_less : bool
        For data, whose content does not matter while its valid flag is low.
    """
    check_count("Cycles of a delay", cycles, least=0)
    if len(value) == 0:
        return value  # Verilog has no register without width
    for cycle in range(1, cycles + 1):
        register = Signal(value.shape(), name=f"{name}_{cycle}", reset_less=reset_less)
        m.d.sync += register.eq(value)
        value = register
    return value
