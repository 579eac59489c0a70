"""How well the weights are packed: bits of memory that they take, against the bits that they are."""

from typing import NamedTuple

from .design import Design
from .fabric.memory import memory_cost
from .families import find_family
from .storage import Storage
from .weight_mode import WeightMode

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
        return self.bits / self.stored_bits if self.stored_bits else 1.0


def weight_memories(design: Design) -> list[WeightMemory]:
    """Return the weight memory of each layer."""
    family = find_family(design.family)
    memories = []
    for stage in design.layers:
        bits = stage.weights
        if not bits:
            memories.append(WeightMemory(stage.name, "none", 0, 0, 0, 0.0, 0))
            continue
        word_bits = stage.lanes * stage.weight_depth
        luts, _, brams = memory_cost(
            stage.lanes,
            stage.weight_depth,
            stage.weight_storage,
            family,
            design.weights == WeightMode.LOAD,
        )
        stored = int(brams * family.bram_bits) if brams else word_bits
        storage = stage.weight_storage
        if stage.weight_depth == 1:
            storage = Storage.REGISTERS if design.weights == WeightMode.LOAD else "none"
        memories.append(WeightMemory(stage.name, storage, bits, word_bits, stored, float(brams), round(luts)))
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
