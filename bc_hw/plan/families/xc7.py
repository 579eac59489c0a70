"""AMD 7 series. Sizes are from the overview, DS180."""

from .base import BlockRamShape, Device, Family, FamilyCosts, LutRam

__all__ = ["XC7"]

XC7 = Family(
    name="xc7",
    title="AMD 7-series",
    costs=FamilyCosts(
        lut_inputs=6,
        free_muxes=True,  # MUXF7, MUXF8
        carry_step=1,  # a quarter of a CARRY4
        shortest_chain=2,
        shared_sign=1,
        subtract=0.0,
        bare_carries=True,
        lut_rams=(LutRam(32, 6, 4), LutRam(64, 3, 4)),  # RAM32M, RAM64M
        row_select=0.4,
        shift_registers=3,
    ),
    # RAMB36E1; half of one is a RAMB18E1.
    block_ram=(
        BlockRamShape(72, 512, 1),
        BlockRamShape(36, 512, 0.5),
        BlockRamShape(36, 1024, 1),
        BlockRamShape(18, 1024, 0.5),
        BlockRamShape(18, 2048, 1),
        BlockRamShape(9, 2048, 0.5),
    ),
    devices=(
        Device("xc7a35t", "xc7", luts=20_800, ffs=41_600, brams=50),
        Device("xc7a100t", "xc7", luts=63_400, ffs=126_800, brams=135),
    ),
)
