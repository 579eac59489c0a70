"""Lattice ECP5. Sizes are from the family data sheet, FPGA-DS-02012."""

from .base import BlockRamShape, Device, Family, FamilyCosts, LutRam

__all__ = ["ECP5"]

ECP5 = Family(
    name="ecp5",
    title="Lattice ECP5",
    costs=FamilyCosts(
        lut_inputs=4,
        free_muxes=True,  # PFUMX, L6MUX21
        carry_step=2,  # CCU2C
        shortest_chain=4,
        shared_sign=0,
        subtract=0.0,
        bare_carries=False,
        lut_rams=(LutRam(16, 4, 6),),  # TRELLIS_DPR16X4
        row_select=1.0,
        shift_registers=0,
    ),
    # DP16KD and, with words of 36 bits, PDPW16KD.
    block_ram=(
        BlockRamShape(36, 512, 1),
        BlockRamShape(18, 1024, 1),
        BlockRamShape(9, 2048, 1),
        BlockRamShape(4, 4096, 1),
        BlockRamShape(2, 8192, 1),
        BlockRamShape(1, 16384, 1),
    ),
    devices=(
        Device("ecp5-25k", "ecp5", luts=24_288, ffs=24_288, brams=56),
        Device("ecp5-85k", "ecp5", luts=83_640, ffs=83_640, brams=208),
    ),
)
