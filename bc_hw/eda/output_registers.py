"""Moves registers behind block RAMs of ECP5 into the block RAMs.

A block RAM of ECP5 shows a word 5.6 ns after the clock edge, and 0.9 ns after it with its own output register
(speed grade 6, the timing that nextpnr uses). Yosys never uses that register. Where every used bit of a port
goes into one plain flip-flop and nowhere else, the flip-flops and the output register are the same thing.
"""

from collections import defaultdict
from pathlib import Path
from typing import NamedTuple

import msgspec

from ..errors import ToolFailed
from ..files import write_text

__all__ = ["METHOD", "absorb_registers", "use_output_registers"]

METHOD = "with and without block RAMs' output registers, of both outputs where words have 36 bits"
"""Part of the key under which a placement is kept."""


class _Port(NamedTuple):
    """One read port of a block RAM: its outputs, its mode, and pins with the value that each must have."""

    outputs: tuple[str, ...]
    modes: tuple[str, ...]
    clock: str
    constants: tuple[tuple[str, str], ...]


_PORTS = {
    "DP16KD": (
        _Port(("DOA",), ("REGMODE_A",), "CLKA", (("CEA", "1"), ("OCEA", "1"), ("RSTA", "0"))),
        _Port(("DOB",), ("REGMODE_B",), "CLKB", (("CEB", "1"), ("OCEB", "1"), ("RSTB", "0"))),
    ),
    "PDPW16KD": (_Port(("DO",), ("REGMODE",), "CLKR", (("CER", "1"), ("OCER", "1"), ("RST", "0"))),),
}


_WIDE = _Port(
    ("DOA", "DOB"), ("REGMODE_A", "REGMODE_B"), "CLKB", (("CEB", "1"), ("OCEB", "1"), ("RSTB", "0"))
)
"""With words of 36 bits port A writes and port B reads, at the outputs of both."""


def use_output_registers(path: Path) -> int:
    """Change a netlist that yosys wrote with `write_json`; return how many flip-flops were absorbed.

    Raises
    ------
    ToolFailed
        If it is not such a file.
    """
    try:
        netlist = msgspec.json.decode(path.read_bytes())
        count = sum(absorb_registers(module) for module in netlist["modules"].values())
    except (
        OSError,
        msgspec.MsgspecError,
        LookupError,
        TypeError,
        AttributeError,
        ValueError,
        RecursionError,
    ) as error:
        raise ToolFailed(f"yosys must write {path.name} as described in its manual, but {error}") from error
    write_text(path, msgspec.json.encode(netlist).decode())
    return count


def absorb_registers(module: dict) -> int:
    """Absorb what can be absorbed in one flat module; return the number of flip-flops."""
    cells = module.get("cells", {})
    readers = defaultdict(list)
    for port in module.get("ports", {}).values():
        for bit in port["bits"]:
            readers[bit].append((None, ""))
    for name, cell in cells.items():
        for pin, bits in cell["connections"].items():
            if cell["port_directions"].get(pin) != "output":
                for bit in bits:
                    readers[bit].append((name, pin))
    absorbed = 0
    for cell in [cell for cell in cells.values() if cell["type"] in _PORTS]:
        for port in _ports(cell):
            registers = _registers(cells, cell, port, readers)
            for pin, register in registers.items():
                cell["connections"][pin] = cells.pop(register)["connections"]["Q"]
            if registers:
                cell["parameters"].update(dict.fromkeys(port.modes, "OUTREG"))
            absorbed += len(registers)
    return absorbed


def _ports(ram: dict) -> tuple[_Port, ...]:
    wide = ram["type"] == "DP16KD" and ram["parameters"].get("DATA_WIDTH_B", "").lstrip("0") == f"{36:b}"
    return (_WIDE,) if wide else _PORTS[ram["type"]]


def _registers(cells: dict, ram: dict, port: _Port, readers: dict) -> dict[str, str]:
    """Return the flip-flop behind each used output of a port; nothing unless all can be absorbed."""
    pins = ram["connections"]
    clock = pins.get(port.clock)
    if any(ram["parameters"].get(mode) != "NOREG" for mode in port.modes):
        return {}
    if ram["parameters"].get(f"{port.clock}MUX") != port.clock:
        return {}
    if any(pins.get(pin) != [value] for pin, value in port.constants):
        return {}
    found = {}
    for pin, bits in pins.items():
        if pin.rstrip("0123456789") not in port.outputs:
            continue
        sinks = readers[bits[0]] if bits else []
        if not sinks:
            continue
        name, at = sinks[0]
        if len(sinks) > 1 or at != "DI" or not _is_plain(cells[name], clock):
            return {}
        found[pin] = name
    return found


def _is_plain(cell: dict, clock: list) -> bool:
    """Tell whether a cell is a flip-flop without enable or reset, at the same clock edge."""
    parameters, pins = cell["parameters"], cell["connections"]
    return (
        cell["type"] == "TRELLIS_FF"
        and parameters.get("CEMUX", "").strip() == "1"
        and parameters.get("CLKMUX") == "CLK"
        and parameters.get("REGSET") == "RESET"
        and pins.get("LSR", ["0"]) == ["0"]
        and pins.get("CLK") == clock
    )
