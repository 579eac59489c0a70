"""What adding up whole channels costs: counted by hand, and not yet fitted."""

from ..fabric.adders import adder_luts
from ..fabric.memory import memory_cost
from ..families import Family
from ..stage import SumStage

__all__ = ["sum_cost"]


def sum_cost(stage: SumStage, family: Family) -> tuple[float, float, float]:
    """Return LUTs, FFs and block RAMs of the sums: an adder and a register per lane, and their memory."""
    bits = stage.simd * stage.act_bits
    luts, ffs = stage.simd * adder_luts(stage.act_bits, family), bits + 2 * stage.output_latency
    if stage.folds == 1:
        return luts, ffs, 0
    held = memory_cost(bits, stage.folds, stage.sum_storage, family, True)
    return luts + held[0], ffs + held[1], held[2]
