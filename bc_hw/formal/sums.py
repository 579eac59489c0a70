"""What every engine must compute, in plain integers: sums of +-x, and the correction that the bias holds."""

import numpy as np
from amaranth.hdl import Array, Const, Mux, Value, signed

from ..plan.stage import MatrixStage
from .plans import correction

__all__ = ["WIDE", "all_rows", "correction_table", "signed_sum"]

WIDE = 10
"""Bits of the numbers that the proofs compare hardware with: more than any of them needs."""


def signed_sum(inputs: list[Value], positive: Value) -> Value:
    """Return the sum of the inputs: each is added where its bit of ``positive`` is set, else subtracted."""
    total = Const(0, signed(WIDE))
    for index, value in enumerate(inputs):
        total = (total + Mux(positive[index], value, -value))[:WIDE].as_signed()
    return total


def all_rows(count: int) -> np.ndarray:
    """Return all rows of ``count`` weights: in row k, weight i is +1 where bit i of k is set, else -1."""
    return (np.arange(1 << count)[:, None] >> np.arange(count) & 1) * 2 - 1


def correction_table(plan: MatrixStage, count: int, bits: int) -> Array:
    """Return the correction of a neuron as a table over all values of ``count`` weights, each of ``bits``."""
    return Array(Const(int(value), signed(bits)) for value in correction(plan, all_rows(count)))
