"""What the parts of an engine with tables cost."""

from functools import cache

from ...intmath import Range, ceil_div
from ..fabric.adders import adder_luts
from ..families import Family

__all__ = ["TABLES_PER_BANK_BIT", "TABLE_BANKS", "signed_sum", "table_neuron"]

TABLE_BANKS = 2
"""Vectors whose sums the tables hold: one is used while the next is filled in."""

TABLES_PER_BANK_BIT = 8
"""Tables that one copy of the bank's number addresses."""


@cache
def signed_sum(group: int, in_bits: int, bits: int, family: Family) -> tuple[float, float]:
    """Return LUTs of what fills a group's table, and FFs in front of its last register."""
    luts = ffs = 0.0
    terms = group
    level = 0
    while terms > 1:
        level += 1
        luts += terms // 2 * adder_luts(min(bits, in_bits + 1 + level), family, shared_sign=True)
        terms = ceil_div(terms, 2)
        if terms > 1:
            ffs += terms * min(bits, in_bits + 1 + level)
    return luts, ffs


@cache
def table_neuron(
    groups: int, entries: int, table_sum: Range, accumulator_bits: int, family: Family
) -> tuple[float, float]:
    """Return LUTs and FFs of one neuron's tables and tree."""
    depth, width, cell = family.costs.lut_rams[0]
    bits = table_sum.bits
    luts = ceil_div(TABLE_BANKS * entries, depth) * ceil_div(bits, width) * cell * groups
    ffs = groups * bits + 3 * groups
    spans = [table_sum] * groups
    while len(spans) > 1:
        pairs = [left + right.hull(~right) for left, right in zip(spans[::2], spans[1::2], strict=False)]
        luts += sum(adder_luts(min(span.bits, accumulator_bits), family) for span in pairs)
        spans = pairs + spans[2 * len(pairs) :]
        ffs += sum(min(span.bits, accumulator_bits) for span in spans)
    # A copy of the bank's number per few tables, the sign of the whole.
    copies = ceil_div(groups, TABLES_PER_BANK_BIT)
    return luts + copies + accumulator_bits, ffs + copies
