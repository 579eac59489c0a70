"""Moves registers behind block RAMs into the block RAMs.

A block RAM with its own output register shows a word much sooner after the clock edge than one without, but
yosys never uses that register. Where every used bit of a port goes into one plain flip-flop and nowhere else,
the flip-flops and the output register are the same thing. `OutputRegisters` says for which families this
holds.
"""

from collections import defaultdict
from collections.abc import Mapping
from pathlib import Path

import msgspec

from ..errors import ToolFailed
from ..files import write_text
from ..plan.families.tools import OutputRegisters, ReadPort

__all__ = ["METHOD", "absorb_registers", "use_output_registers"]

METHOD = "with and without block RAMs' output registers, of both outputs where words have 36 bits"
"""Part of the key under which a placement is kept."""


def use_output_registers(path: Path, facts: OutputRegisters) -> int:
    """Change a netlist that yosys wrote with `write_json`; return how many flip-flops were absorbed.

    Raises
    ------
    ToolFailed
        If it is not such a file.
    """
    try:
        netlist = msgspec.json.decode(path.read_bytes())
        count = sum(absorb_registers(module, facts) for module in netlist["modules"].values())
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


def absorb_registers(module: dict, facts: OutputRegisters) -> int:
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
    for cell in [cell for cell in cells.values() if cell["type"] in facts.ports]:
        for port in _read_ports(cell, facts):
            registers = _registers(cells, cell, port, readers, facts)
            for pin, register in registers.items():
                cell["connections"][pin] = cells.pop(register)["connections"][facts.output]
            if registers:
                cell["parameters"].update(dict.fromkeys(port.modes, facts.on))
            absorbed += len(registers)
    return absorbed


def _read_ports(ram: dict, facts: OutputRegisters) -> tuple[ReadPort, ...]:
    for (kind, parameter, value), ports in facts.wide_ports.items():
        # yosys writes numbers as bits.
        if ram["type"] == kind and ram["parameters"].get(parameter, "").lstrip("0") == f"{value:b}":
            return ports
    return facts.ports[ram["type"]]


def _registers(
    cells: dict, ram: dict, port: ReadPort, readers: dict, facts: OutputRegisters
) -> dict[str, str]:
    """Return the flip-flop behind each used output of a port; nothing unless all can be absorbed."""
    pins, parameters = ram["connections"], ram["parameters"]
    clock = pins.get(port.clock)
    if any(parameters.get(mode) != facts.off for mode in port.modes):
        return {}
    if not _has(parameters, port.parameters):
        return {}
    if any(pins.get(pin) != [value] for pin, value in port.constants.items()):
        return {}
    found = {}
    for pin, bits in pins.items():
        if pin.rstrip("0123456789") not in port.outputs:
            continue
        sinks = readers[bits[0]] if bits else []
        if not sinks:
            continue
        name, at = sinks[0]
        if len(sinks) > 1 or at != facts.data or not _is_plain(cells[name], clock, facts):
            return {}
        found[pin] = name
    return found


def _is_plain(cell: dict, clock: list, facts: OutputRegisters) -> bool:
    """Return whether a cell is a flip-flop without enable or reset, at the same clock edge."""
    pins = cell["connections"]
    return (
        cell["type"] == facts.flip_flop
        and _has(cell["parameters"], facts.parameters)
        and all(pins.get(pin, [value]) == [value] for pin, value in facts.constants.items())
        and pins.get(facts.clock) == clock
    )


def _has(parameters: dict, wanted: Mapping[str, str]) -> bool:
    # yosys pads values that could be read as numbers with a space.
    return all(parameters.get(name, "").strip() == value for name, value in wanted.items())
