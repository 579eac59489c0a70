"""How well the weights are packed: bits of memory that they take, against the bits that they are."""

from typing import NamedTuple

from .design import Design
from .estimate import memory_cost
from .families import find_family

__all__ = ["WeightMemory", "biggest_waste", "weight_memories"]


class WeightMemory(NamedTuple):
    """The weight memory of one layer.

    Parameters
    ----------
    name : str
        Of the layer.
    storage : str
        ``block`` RAM, ``distributed`` in LUTs, ``registers``, or ``none`` for constants in the logic.
    bits : int
        Weights, at one bit each.
    word_bits : int
        Bits of the words that are addressed, padding of simd, pe and the last fold included.
    stored_bits : int
        Bits of the block RAMs, or of the words where they are in LUTs or registers.
    brams, luts : float
        Block RAMs, and LUTs of ROM and of the multiplexers between rows of block RAMs.
    """

    name: str
    storage: str
    bits: int
    word_bits: int
    stored_bits: int
    brams: float
    luts: float

    @property
    def efficiency(self) -> float:
        """Weights per stored bit; 1 wastes nothing."""
        return self.bits / self.stored_bits


def weight_memories(design: Design) -> list[WeightMemory]:
    """Return the weight memory of each layer."""
    family = find_family(design.family)
    memories = []
    for plan in design.layers:
        bits = plan.n_in * plan.n_out
        word_bits = plan.lanes * plan.weight_depth
        luts, _, brams = memory_cost(
            plan.lanes, plan.weight_depth, plan.weight_storage, family.name, design.weights == "load"
        )
        stored = int(brams * family.bram_bits) if brams else word_bits
        storage = plan.weight_storage
        if plan.weight_depth == 1:
            storage = "registers" if design.weights == "load" else "none"
        memories.append(WeightMemory(plan.name, storage, bits, word_bits, stored, float(brams), round(luts)))
    return memories


def biggest_waste(memories: list[WeightMemory]) -> str:
    """Name the memory in which most bits, or LUTs, hold no weight, and why."""
    memory = max(memories, key=lambda memory: memory.stored_bits - memory.bits)
    waste = memory.stored_bits - memory.bits
    if waste == 0:
        return "none: every stored bit is a weight"
    padding = memory.word_bits - memory.bits
    why = (
        f"{padding:,} pad the folds and {waste - padding:,} are left in block RAMs"
        if memory.brams
        else "they pad the folds"
    )
    return f"{memory.name}: {waste:,} of {memory.stored_bits:,} stored bits hold no weight; {why}"
