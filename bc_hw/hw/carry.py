"""Adding a signed value and a bit in one adder."""

from amaranth.hdl import Cat, Value

__all__ = ["add_with_carry"]


def add_with_carry(register: Value, change: Value, carry: Value) -> Value:
    """Return ``register + change + carry``, as wide as the register, which holds the result.

    Synthesis gives each ``+`` an adder of its own. So the bit enters as the carry out of a place below.

    Parameters
    ----------
    register, change : Value
        Signed; ``change`` is at most as wide.
    carry : Value
        One bit.
    """
    bits = len(register)
    extended = Cat(change, change[-1].replicate(bits - len(change)))
    return (Cat(carry, register) + Cat(carry, extended))[1 : bits + 1]
