"""What the estimate counts in: LUTs, flip-flops and block RAMs; and adders, which every part has."""

from collections.abc import Sequence
from functools import cache
from operator import mul
from typing import NamedTuple

from ...intmath import ceil_div
from ..families import Family

__all__ = ["Cost", "Parts", "adder_luts", "chain_inputs", "chain_outputs", "differing", "short_adder_luts"]


class Cost(NamedTuple):
    """LUTs and FFs, fractions included, and block RAMs."""

    luts: float
    ffs: float
    brams: float


class Parts(NamedTuple):
    """What is counted, and the features of what is fitted."""

    luts: float
    ffs: float
    brams: float
    features: tuple[float, ...]

    def cost(self, constants: tuple[Sequence[float], Sequence[float]]) -> Cost:
        """Return the whole cost with the fitted constants of a family, those of LUTs and those of FFs."""
        luts, ffs = constants
        return Cost(
            self.luts + sum(map(mul, self.features, luts)),
            self.ffs + sum(map(mul, self.features, ffs)),
            self.brams,
        )


@cache
def adder_luts(bits: int, family: Family, shared_sign: bool = False) -> float:
    """Return the LUTs of an adder with a result of ``bits``."""
    costs = family.costs
    if bits <= costs.shortest_chain:
        return short_adder_luts(bits)
    return costs.carry_step * ceil_div(bits, costs.carry_step) - (costs.shared_sign if shared_sign else 0)


def chain_inputs(bits: int, family: Family) -> int:
    """Return the LUTs of a gate in front of one operand of an adder on a carry chain.

    LUTs of six inputs take it in. Elsewhere the carry needs the operand as it is.
    """
    return 0 if family.costs.lut_inputs >= 6 else bits


def chain_outputs(bits: int, family: Family) -> int:
    """Return the LUTs of a gate behind each bit of a counter on a carry chain.

    Where the carry stands beside a LUT, that LUT takes it in; a cell of two LUTs and their carries does not.
    """
    costs = family.costs
    return bits if costs.carry_step > 1 and bits > costs.shortest_chain else 0


def short_adder_luts(bits: int) -> int:
    """Return the LUTs of an adder without a carry chain: each bit, and a carry into the fourth."""
    return bits + 1 * (bits > 3)


def differing(neurons: int, inputs: int) -> float:
    """Return how many of ``neurons`` random words of ``inputs`` bits are expected to differ."""
    if inputs > 30:
        return float(neurons)
    patterns = 1 << inputs
    return patterns * (1 - (1 - 1 / patterns) ** neurons)
