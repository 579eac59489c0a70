"""The facts about a family of FPGAs that plans, estimates and tools depend on."""

from dataclasses import dataclass
from typing import NamedTuple

from .tools import Synthesis

__all__ = ["BlockRamShape", "Device", "Family", "FamilyCosts", "LutRam"]


class BlockRamShape(NamedTuple):
    """One shape that a block RAM can take.

    Parameters
    ----------
    width : int
        Bits of a word.
    words : int
        Depth.
    size : float
        Block RAMs that the shape takes: 0.5 where the family splits a block RAM into two halves.
    """

    width: int
    words: int
    size: float


class LutRam(NamedTuple):
    """One distributed RAM primitive: a memory made of LUTs.

    Parameters
    ----------
    words : int
        Depth.
    width : int
        Bits of a word.
    luts : int
        LUTs that the primitive takes, those of its write port included.
    """

    words: int
    width: int
    luts: int


@dataclass(frozen=True)
class FamilyCosts:
    """How yosys builds adders, selects and memories in a family, as far as it changes the number of LUTs.

    Parameters
    ----------
    lut_inputs : int
        Inputs of a LUT, and so address bits of a ROM of one LUT.
    free_muxes : bool
        True if the multiplexers behind LUTs take no LUTs themselves, as PFUMX and MUXF7.
    carry_step : int
        LUTs per element of the carry chain: an adder takes a multiple of them.
    shortest_chain : int
        Bits of the longest adder that yosys builds from LUTs alone, without the carry chain.
    shared_sign : int
        LUTs that the sum of two numbers of one width saves: its top bit is the carry, or the copy of a sign.
    subtract : float
        Additional LUTs per bit of ``a - b``: positive where the carry chain cannot invert an operand.
    bare_carries : bool
        True if the top bits of an adder take no LUT where they add nothing but the carry.
    lut_rams : tuple of LutRam
        The distributed RAM primitives, the shallowest first; none where a LUT cannot be memory.
    row_select : float
        LUTs per bit that select a row of block RAMs, relative to a family with LUTs of four inputs.
    shift_registers : int
        Length in registers from which yosys turns a delay into a LUT; 0 where delays stay registers.
    gated_reset : bool
        True if a register with an enable is reset only while it is enabled: each enable takes a LUT more.
    """

    lut_inputs: int
    free_muxes: bool
    carry_step: int
    shortest_chain: int
    shared_sign: int
    subtract: float
    bare_carries: bool
    lut_rams: tuple[LutRam, ...]
    row_select: float
    shift_registers: int
    gated_reset: bool


@dataclass(frozen=True)
class Device:
    """One device of a family, with what a design can use of it.

    Parameters
    ----------
    name : str
        The value of ``--device``.
    family : str
        The name of its `Family`.
    luts, ffs, brams : int
        LUTs, flip-flops and block RAMs.
    placement : tuple of str
        nextpnr's options for the size, a package and the speed grade; none where nextpnr cannot place on it.
    """

    name: str
    family: str
    luts: int
    ffs: int
    brams: int
    placement: tuple[str, ...] = ()


# Families are compared and hashed as the objects that they are: there is one of each.
@dataclass(frozen=True, eq=False)
class Family:
    """One family of FPGAs.

    Parameters
    ----------
    name : str
        The value of ``--family``.
    title : str
        The name that people use.
    costs : FamilyCosts
    block_ram : tuple of BlockRamShape
        The shapes of a block RAM, the widest first; the first one uses all bits of a whole block RAM.
    synthesis : Synthesis
    devices : tuple of Device
    """

    name: str
    title: str
    costs: FamilyCosts
    block_ram: tuple[BlockRamShape, ...]
    synthesis: Synthesis
    devices: tuple[Device, ...]

    @property
    def bram_width(self) -> int:
        """Bits of the widest word of a block RAM."""
        return self.block_ram[0].width

    @property
    def bram_bits(self) -> int:
        """Bits of one block RAM."""
        return self.block_ram[0].width * self.block_ram[0].words

    @property
    def lutram_depth(self) -> int:
        """Words of the shallowest distributed RAM; 0 where a LUT cannot be memory."""
        return self.costs.lut_rams[0].words if self.costs.lut_rams else 0

    @property
    def table_group(self) -> int:
        """Inputs of the largest table whose sums, up to sign, fit twice into one distributed RAM."""
        return max(0, self.lutram_depth.bit_length() - 1)
