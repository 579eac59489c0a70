"""What the estimate counts in: LUTs, flip-flops and block RAMs, and how each family builds adders."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from operator import mul
from typing import NamedTuple

from ..intmath import ceil_div

__all__ = ["COSTS", "Cost", "FamilyCosts", "Parts", "adder_luts", "differing", "short_adder_luts"]


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


@dataclass(frozen=True)
class FamilyCosts:
    """How one family builds things, where it matters for LUTs.

    Parameters
    ----------
    carry_step : int
        Adder bits come in multiples of this many LUTs.
    shortest_chain : int
        Adders of at most this many bits are made of LUTs without a carry chain.
    shared_sign : int
        LUTs that adding two numbers of the same width saves: the highest bit is the carry, or copies a sign.
    subtract : float
        Additional LUTs per bit of ``a - b``: iCE40 carries take their operands uninverted.
    lut_inputs : int
        Inputs of a LUT, and so address bits of a one-LUT ROM.
    lutrams : tuple of (int, int, int)
        Depth, bits per word and LUTs of each distributed RAM cell.
    row_select : float
        LUTs of a multiplexer behind rows of block RAM, against one of LUT4s.
    free_muxes : bool
        Whether multiplexers behind LUTs cost nothing: PFUMX and L6MUX21, MUXF7 and MUXF8.
    shift_registers : int
        Registers in a row that become one LUT; 0 where they stay registers.
    """

    carry_step: int
    shortest_chain: int
    shared_sign: int
    subtract: float
    lut_inputs: int
    lutrams: tuple[tuple[int, int, int], ...]
    row_select: float
    free_muxes: bool
    shift_registers: int


COSTS = {
    "ecp5": FamilyCosts(2, 4, 0, 0.0, 4, ((16, 4, 6),), 1.0, True, 0),
    "ice40": FamilyCosts(1, 2, 0, 1.0, 4, (), 1.0, False, 0),
    "xc7": FamilyCosts(1, 2, 1, 0.0, 6, ((32, 6, 4), (64, 3, 4)), 0.4, True, 3),
}


@cache
def adder_luts(bits: int, family: str, shared_sign: bool = False) -> float:
    """Return the LUTs of an adder with a result of ``bits``."""
    costs = COSTS[family]
    if bits <= costs.shortest_chain:
        return short_adder_luts(bits)
    return costs.carry_step * ceil_div(bits, costs.carry_step) - (costs.shared_sign if shared_sign else 0)


def short_adder_luts(bits: int) -> int:
    """Return the LUTs of an adder without a carry chain: each bit, and a carry into the fourth."""
    return bits + 1 * (bits > 3)


def differing(neurons: int, inputs: int) -> float:
    """Return how many of ``neurons`` random words of ``inputs`` bits are expected to differ."""
    if inputs > 30:
        return float(neurons)
    patterns = 1 << inputs
    return patterns * (1 - (1 - 1 / patterns) ** neurons)
