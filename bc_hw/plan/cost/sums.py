"""What adding up whole channels costs: counted by hand, as `bc_hw.hw.stages.sums` has it.

`benchmarks/estimate.py` holds it against synthesis; no coefficient was fitted.
"""

from ...intmath import bits_for
from ..fabric.adders import adder_luts, chain_inputs
from ..fabric.memory import memory_cost, of_registers
from ..families import Family
from ..stage import SumStage

__all__ = ["sum_cost"]

DELAYED_FLAGS = 6
"""Registers of the flags beside the words: issued, of the first pixel; and twice word done, image done."""


def sum_cost(stage: SumStage, family: Family) -> tuple[float, float, float]:
    """Return LUTs, FFs and block RAMs of the sums: an adder and a register per lane, and their memory.

    With the first pixel the adders take zeros in place of the sums of the image before.
    """
    bits = stage.simd * stage.act_bits
    luts = stage.simd * (adder_luts(stage.act_bits, family) + chain_inputs(stage.act_bits, family))
    ffs = bits + DELAYED_FLAGS
    if stage.folds == 1:
        return luts, ffs, 0
    held = memory_cost(bits, stage.folds, stage.sum_storage, family, True)
    # Where a sum is written follows where it was read.
    less, more = of_registers(bits, stage.sum_storage)
    return luts + held[0] + less, ffs + held[1] + bits_for(stage.folds) + more, held[2]
