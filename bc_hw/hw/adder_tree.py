"""Adding many numbers in registered pairs, and adding up what comes one after the other."""

from amaranth.hdl import Module, Shape, Signal, Value

from ..intmath import Range
from .checks import check_not_empty
from .shapes import range_shape

__all__ = ["Term", "accumulate", "add_in_tree"]

Term = tuple[Value, Range]
"""A number and its range."""


def add_in_tree(m: Module, neuron: int, terms: list[Term]) -> Value:
    """Return the sum of ``terms``: added in pairs, a register after every level; an odd one waits in one.

    Bit growth: every sum is as wide as its range. Latency: a cycle per level, ``ceil(log2 terms)``.
    """
    check_not_empty("Terms of a sum", terms)
    level = 0
    while len(terms) > 1:
        level += 1
        above = []
        for at in range(0, len(terms), 2):
            pair = terms[at : at + 2]
            span = pair[0][1] if len(pair) == 1 else pair[0][1] + pair[1][1]
            register = Signal(range_shape(span), name=f"tree_{neuron}_{level}_{at // 2}", reset_less=True)
            m.d.sync += register.eq(pair[0][0] if len(pair) == 1 else pair[0][0] + pair[1][0])
            above.append((register, span))
        terms = above
    return terms[0][0]


def accumulate(m: Module, neuron: int, term: Value, valid: Value, last: Value, shape: Shape) -> Value:
    """Return the running total with this cycle's term; it starts again from 0 after each fold.

    Parameters
    ----------
    valid, last : Value
        There is a term in this cycle; it is the last of its fold.
    shape : Shape
        Holds every total.
    """
    accumulator = Signal(shape, name=f"accumulator_{neuron}")
    total = Signal(shape, name=f"total_{neuron}")
    m.d.comb += total.eq(accumulator + term)
    with m.If(valid):
        m.d.sync += accumulator.eq(total)
    with m.If(last):
        m.d.sync += accumulator.eq(0)
    return total
