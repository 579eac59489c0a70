"""Adding and subtracting with one adder."""

from amaranth.hdl import Cat, Const, Value

__all__ = ["add_inverted", "add_signed"]


def add_inverted(a: Value, b: Value, invert: Value) -> Value:
    """Return ``a + ~b`` if ``invert``, else ``a + b``, of signed values.

    ``~b`` is ``-b - 1``: the missing one costs a carry input, and is a constant that can be added elsewhere.
    The inverter is part of the adder where the family's carry logic has one: `bc_hw.verilog.for_synthesis`
    recognises this very form.
    """
    return a + (b.as_unsigned() ^ invert.replicate(len(b))).as_signed()


def add_signed(a: Value, b: Value, minus: Value) -> Value:
    """Return ``a - b`` if ``minus``, else ``a + b``, of signed values.

    The missing one enters as a carry, through a bit below the others.
    """
    low = Const(0, 1)
    total = add_inverted(Cat(~low, a).as_signed(), Cat(low, b).as_signed(), minus)
    return total[1:].as_signed()
