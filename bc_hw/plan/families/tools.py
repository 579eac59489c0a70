"""The facts about a family that synthesis and placement depend on."""

from collections.abc import Mapping
from dataclasses import dataclass

__all__ = ["Cells", "LogicCell", "OutputRegisters", "Placer", "ReadPort", "Synthesis"]


@dataclass(frozen=True, eq=False)
class Cells:
    """The primitive cells that yosys maps to, by type, with what each takes.

    Parameters
    ----------
    luts : mapping of str to int
        LUTs, for cells made of them; 0 for cells that a design gets with its LUTs.
    ffs : tuple of str
        Flip-flops.
    brams : mapping of str to float
        Block RAMs, halves included.
    dsps : tuple of str
        Multipliers and accumulators, which a design must not use.
    """

    luts: Mapping[str, int]
    ffs: tuple[str, ...]
    brams: Mapping[str, float]
    dsps: tuple[str, ...]


@dataclass(frozen=True)
class LogicCell:
    """A logic cell in which a LUT and a carry share inputs, where yosys leaves them as two cells.

    Parameters
    ----------
    lut, carry : str
        The types of the two cells.
    lut_inputs, carry_inputs : tuple of str
        The inputs that both share: one net on each pair of pins.
    lut_carry, carry_carry : str
        The pins at which each of them takes the carry in.
    """

    lut: str
    lut_inputs: tuple[str, str]
    lut_carry: str
    carry: str
    carry_inputs: tuple[str, str]
    carry_carry: str


@dataclass(frozen=True)
class ReadPort:
    """One read port of a block RAM that has an output register.

    Parameters
    ----------
    outputs : tuple of str
        The names of its outputs, without the number of the bit.
    modes : tuple of str
        The parameters that switch the output register.
    clock : str
        The pin of the clock.
    constants : mapping of str to str
        Pins, and the constant at which each lets the register follow the RAM.
    parameters : mapping of str to str
        Parameters, and the value at which the port behaves so.
    """

    outputs: tuple[str, ...]
    modes: tuple[str, ...]
    clock: str
    constants: Mapping[str, str]
    parameters: Mapping[str, str]


@dataclass(frozen=True)
class OutputRegisters:
    """Output registers of block RAMs that yosys never uses, and the flip-flops that can become one.

    Parameters
    ----------
    ports : mapping of str to tuple of ReadPort
        The read ports of each type of block RAM.
    wide_ports : mapping of (str, str, int) to tuple of ReadPort
        The read ports of a block RAM of a type in which a parameter has this value, instead.
    off, on : str
        Values of a port's modes: without and with the register.
    flip_flop : str
        The type of the flip-flops.
    data, clock, output : str
        Pins of a flip-flop.
    constants : mapping of str to str
        Pins of a flip-flop that must be at a constant, or not connected.
    parameters : mapping of str to str
        Parameters that a flip-flop must have.
    """

    ports: Mapping[str, tuple[ReadPort, ...]]
    wide_ports: Mapping[tuple[str, str, int], tuple[ReadPort, ...]]
    off: str
    on: str
    flip_flop: str
    data: str
    clock: str
    output: str
    constants: Mapping[str, str]
    parameters: Mapping[str, str]


@dataclass(frozen=True)
class Placer:
    """The nextpnr that places designs for a family, in a Python package.

    Parameters
    ----------
    name : str
    minimum : str
        The oldest version that works.
    distribution : str
        The name of the package in the package index.
    function : str
        ``module:function`` that takes the arguments and returns the exit code.
    """

    name: str
    minimum: str
    distribution: str
    function: str


@dataclass(frozen=True)
class Synthesis:
    """How yosys and nextpnr are used for a family, and how their results are counted.

    Parameters
    ----------
    command : str
        yosys's command, with its options but the name of the top module; it must not use DSP blocks.
    models : tuple of str
        Files with the ports of the primitive cells, as yosys finds them.
    cells : Cells
    logic_cell : LogicCell, optional
        Stated where yosys leaves a LUT and the carry beside it as two cells.
    output_registers : OutputRegisters, optional
        Stated where flip-flops behind block RAMs can move into them.
    placer : Placer, optional
        Stated where nextpnr can place a design.
    """

    command: str
    models: tuple[str, ...]
    cells: Cells
    logic_cell: LogicCell | None = None
    output_registers: OutputRegisters | None = None
    placer: Placer | None = None
