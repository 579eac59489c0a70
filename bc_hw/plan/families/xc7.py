"""AMD 7 series. Sizes are from the overview, DS180."""

from .base import BlockRamShape, Device, Family, FamilyCosts, LutRam
from .tools import Cells, Synthesis

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
        gated_reset=False,
    ),
    # RAMB36E1; half of one is a RAMB18E1.
    block_ram=(
        BlockRamShape(72, 512, 1),
        BlockRamShape(36, 512, 0.5),
        BlockRamShape(36, 1024, 1),
        BlockRamShape(18, 1024, 0.5),
        BlockRamShape(18, 2048, 1),
        BlockRamShape(9, 2048, 0.5),
        BlockRamShape(9, 4096, 1),
        BlockRamShape(4, 4096, 0.5),
        BlockRamShape(2, 8192, 0.5),
        BlockRamShape(1, 16384, 0.5),
    ),
    synthesis=Synthesis(
        command="synth_xilinx -family xc7 -flatten -nodsp -noiopad -noclkbuf",
        models=("+/xilinx/cells_sim.v", "+/xilinx/cells_xtra.v"),
        cells=Cells(
            luts={
                # Yosys writes a LUT1 that inverts as INV.
                **dict.fromkeys(("LUT1", "LUT2", "LUT3", "LUT4", "LUT5", "LUT6", "INV"), 1),
                **dict.fromkeys(("SRL16E", "SRLC16E", "SRLC32E", "RAM32X1S", "RAM64X1S"), 1),
                **dict.fromkeys(("RAM32X1D", "RAM64X1D", "RAM128X1S"), 2),
                **dict.fromkeys(("RAM32M", "RAM64M", "RAM128X1D", "RAM256X1S"), 4),
                **dict.fromkeys(("MUXF7", "MUXF8", "CARRY4"), 0),
            },
            ffs=("FDRE", "FDSE", "FDCE", "FDPE", "FDRE_1", "FDSE_1", "FDCE_1", "FDPE_1"),
            brams={"RAMB36E1": 1, "RAMB18E1": 0.5},
            dsps=("DSP48E1",),
        ),
    ),
    devices=(
        Device("xc7a35t", "xc7", luts=20_800, ffs=41_600, brams=50),
        Device("xc7a100t", "xc7", luts=63_400, ffs=126_800, brams=135),
    ),
)
