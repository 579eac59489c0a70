"""Lattice iCE40. Sizes are from the family data sheets: LP/HX FPGA-DS-02029, UltraPlus FPGA-DS-02008."""

from .base import BlockRamShape, Device, Family, FamilyCosts

__all__ = ["ICE40"]

ICE40 = Family(
    name="ice40",
    title="Lattice iCE40",
    costs=FamilyCosts(
        lut_inputs=4,
        free_muxes=False,
        carry_step=1,  # SB_CARRY
        shortest_chain=2,
        shared_sign=0,
        subtract=1.0,
        bare_carries=False,
        lut_rams=(),
        row_select=1.0,
        shift_registers=0,
    ),
    # SB_RAM40_4K.
    block_ram=(
        BlockRamShape(16, 256, 1),
        BlockRamShape(8, 512, 1),
        BlockRamShape(4, 1024, 1),
        BlockRamShape(2, 2048, 1),
    ),
    devices=(
        Device("ice40-up5k", "ice40", luts=5_280, ffs=5_280, brams=30),
        Device("ice40-hx8k", "ice40", luts=7_680, ffs=7_680, brams=32),
    ),
)
