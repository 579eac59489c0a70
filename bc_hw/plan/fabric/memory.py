"""What memories cost: block RAMs, and LUTs that hold bits or select among them."""

from functools import cache

from ...intmath import bits_for, ceil_div
from ..families import Family, FamilyCosts
from .adders import differing

__all__ = ["block_rams", "column_bits", "memory_cost", "of_registers"]


@cache
def memory_cost(bits: int, depth: int, storage: str, family: Family, writable: bool):
    """Return LUTs, FFs and block RAMs of a memory with a registered read port."""
    costs = family.costs
    if bits == 0:
        return 0, 0, 0
    if storage == "block":
        brams, rows = block_rams(bits, depth, family)
        return bits * _row_select(rows) * costs.row_select, bits_for(rows), brams
    if not writable:
        if depth <= 1:
            return 0, 0, 0
        # Of a short ROM many bits have the same content in every word: they become one.
        bits = differing(bits, depth)
        full, rest = divmod(depth, 1 << costs.lut_inputs)
        if rest and full:
            # Where the last words agree they become the register's reset. Elsewhere they are one LUT more,
            # and another selects them, if it cannot take them in.
            varying = bits * (1 - 2.0 ** (1 - rest))
            selects = not costs.free_muxes and bits_for(rest) + 2 > costs.lut_inputs
            return bits * _tables_of(full, costs) + varying * (1 + selects), bits, 0
        return bits * _tables_of(max(1, full), costs), bits, 0
    if not costs.lut_rams:
        return bits * depth, bits * depth, 0
    luts = min(
        ceil_div(depth, words) * ceil_div(bits, width) * cell + (depth > words) * bits
        for words, width, cell in costs.lut_rams
    )
    return luts, bits, 0


def _tables_of(luts: int, costs: FamilyCosts) -> int:
    """Return the LUTs of a bit of a ROM: those that hold it, and those that select one of them."""
    return luts if costs.free_muxes else 2 * luts - 1


def of_registers(bits: int, storage: str) -> tuple[int, int]:
    """Return what a memory of registers takes beside `memory_cost`, in LUTs and FFs.

    One of a few words is selected by a LUT per bit and word but one, into the register of the read port.
    `memory_cost` leaves that to what is fitted.
    """
    return (-bits, bits) if storage == "registers" else (0, 0)


@cache
def column_bits(bits: int, depth: int, storage: str, family: Family) -> int:
    """Return how many bits of a word stand together in one memory: all of them, or those of one block RAM.

    Of one memory yosys makes the fewest block RAMs, even if words then lie in several behind each other: a
    multiplexer follows, which keeps the register behind it out of the block RAM. Where that would be, each
    memory has the bits of one block RAM that holds all words.
    """
    whole = _side_by_side(bits, depth, family)
    if storage != "block" or not whole or _packed(bits, depth, family)[0] >= min(whole)[0]:
        return bits
    options = []
    for _, width in whole:
        parts = {width, bits % width} - {0}
        if width < bits and all(column_bits(part, depth, storage, family) == part for part in parts):
            options.append((_in_columns(bits, depth, width, family), width))
    return min(options)[1]


@cache
def block_rams(bits: int, depth: int, family: Family) -> tuple[float, int]:
    """Return the block RAMs of a memory, and how many lie behind each other: 1 if one can hold all words."""
    column = column_bits(bits, depth, "block", family)
    if column < bits:
        return _in_columns(bits, depth, column, family), 1
    return _packed(bits, depth, family)


def _side_by_side(bits: int, depth: int, family: Family) -> list[tuple[float, int]]:
    """Return the block RAMs of a memory, and the bits of each, for each shape that holds all words."""
    return [
        (ceil_div(bits, width) * size, width) for width, words, size in family.block_ram if words >= depth
    ]


def _in_columns(bits: int, depth: int, column: int, family: Family) -> float:
    """Return the block RAMs of memories of ``column`` bits, and of one of what is left."""
    full, rest = divmod(bits, column)
    return sum(
        count * min(_side_by_side(part, depth, family))[0] for count, part in ((full, column), (1, rest))
    )


def _packed(bits: int, depth: int, family: Family) -> tuple[float, int]:
    """Return the block RAMs that yosys makes of one memory, and how many lie behind each other.

    It takes the fewest RAMs, then the fewest multiplexers. The rows of narrow columns share a block RAM.
    """
    return min(
        (ceil_div(bits * ceil_div(depth, words), width) * size, ceil_div(depth, words))
        for width, words, size in family.block_ram
    )


def _row_select(rows: int) -> float:
    """Return the LUTs per bit of the multiplexer behind ``rows`` block RAMs, as yosys builds it."""
    return {1: 0, 2: 1, 3: 2, 4: 2, 5: 3, 6: 5, 7: 6, 8: 5}.get(rows, 0.75 * rows)
