"""What tables of signed sums cost: their memories, their filling, and the trees behind them."""

from functools import cache

from ..intmath import Range, bits_for, ceil_div
from .cost import COSTS, adder_luts, differing
from .families import Family
from .layer import TABLE_BANKS, TABLES_PER_BANK_BIT, LayerPlan
from .memory_cost import memory_cost

__all__ = ["table_neuron", "tables_cost"]


def tables_cost(plan: LayerPlan, family: Family, loadable: bool):
    """Return the cost of tables in LUT memory, their filling, and the tree that adds what they hold."""
    luts, ffs = table_neuron(plan, family)
    bits = plan.table_sum.bits
    unit = _signed_sum(plan.group, plan.in_bits, bits, family.name)
    luts = plan.pe * luts + plan.fill_units * unit[0] + 2 * bits_for(plan.fill_words)
    ffs = plan.pe * ffs + 2 * plan.input_word_bits + plan.fill_words
    row = plan.lanes
    if plan.weight_storage == "distributed" and not loadable:
        row = differing(row, plan.weight_depth)
    if 0 < COSTS[family.name].shift_registers <= 3:
        # Signs wait for their level of the tree. A row of weights from LUTs passes three registers too, with
        # the memory's own, which is counted there.
        signs = plan.pe * plan.groups
        ffs -= 3 * signs
        if plan.weight_storage == "distributed":
            luts, ffs = luts + row, ffs - row
        else:
            luts, ffs = luts + signs, ffs + 2 * (row - signs)
        if plan.words > 1:
            luts += 2 * bits_for(plan.folds)  # where sums so far are read, and where they are written
    else:
        ffs += 2 * row
    ffs += plan.fill_units * unit[1]
    ffs += plan.fill_stages * plan.fill_rows * (plan.fill_units * bits + plan.group + 1)
    if plan.words == 1:
        return luts, ffs, 0
    # The sums so far stand in a memory, in two registers before they are added to, of which block RAM has
    # one, and in one behind that.
    width = plan.pe * plan.accumulator_bits
    registers = 2 if plan.accumulator_storage == "block" else 3
    memory = memory_cost(width, plan.folds, plan.accumulator_storage, family.name, True)
    luts += memory[0] + plan.pe * adder_luts(plan.accumulator_bits, family.name)
    return luts, ffs + memory[1] + registers * width, memory[2]


@cache
def _signed_sum(group: int, in_bits: int, bits: int, family: str) -> tuple[float, float]:
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


def table_neuron(plan: LayerPlan, family: Family) -> tuple[float, float]:
    """Return LUTs and FFs of one neuron's tables and tree."""
    return _table_neuron_of(
        plan.groups, plan.table_entries, plan.table_sum, plan.accumulator_bits, family.name
    )


@cache
def _table_neuron_of(
    groups: int, entries: int, table_sum: Range, accumulator_bits: int, family: str
) -> tuple[float, float]:
    depth, width, cell = COSTS[family].lut_rams[0]
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
