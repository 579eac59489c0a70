"""How tables are filled: chains of registers that carry sums past them, and the cycles that this takes."""

from functools import cache
from typing import NamedTuple

from ...intmath import bits_for, ceil_div

__all__ = ["ACCUMULATE_CYCLES", "TABLES_PER_STAGE", "Filling", "filling_of"]

TABLES_PER_STAGE = 16
"""Tables that one register of the fill's chain drives, at most; more would slow the clock."""

ACCUMULATE_CYCLES = 5
"""Cycles from reading a sum so far to reading it with the next part: memory, two registers, adder, memory."""


class Filling(NamedTuple):
    """How the tables of a stage are filled.

    Parameters
    ----------
    words : int
        Input words that fill the tables once.
    stage_words : int
        Input words whose tables hang on one register of the chain that carries sums past the tables.
    stages : int
        Registers in that chain.
    row_neurons : int
        Neurons whose tables hang on one of these registers; where tables hold all inputs, all neurons.
    rows : int
        Registers in the chains that lead from there to the tables of the other neurons.
    latency : int
        Cycles from the last entry of the tables to the one in which they count as filled.
    cycles : int
        Cycles in which neurons must pass, so that filling the other tables is hidden behind them. A neuron's
        sum so far must be in memory again, too, before its next part is added.
    """

    words: int
    stage_words: int
    stages: int
    row_neurons: int
    rows: int
    latency: int
    cycles: int


@cache
def filling_of(groups: int, group: int, units: int, pe: int, *, whole: bool) -> Filling:
    """Return how tables are filled.

    Parameters
    ----------
    groups, group : int
        Tables of a neuron, and the inputs of one.
    units : int
        Groups whose tables are filled at once.
    pe : int
        Neurons that have tables.
    whole : bool
        Whether tables hold all inputs of a vector.
    """
    words = ceil_div(groups, units)
    stage_words = max(1, TABLES_PER_STAGE // (units * pe))
    stages = ceil_div(words, stage_words)
    row_neurons = pe if whole else max(1, TABLES_PER_STAGE // (units * stage_words))
    rows = ceil_div(pe, row_neurons)
    latency = bits_for(group) + stages - 1 + rows - 1
    cycles = words * (1 << group - 1) + latency
    if not whole:
        cycles = max(cycles, ACCUMULATE_CYCLES)
    return Filling(words, stage_words, stages, row_neurons, rows, latency, cycles)
