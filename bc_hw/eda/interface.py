"""The modules and ports of a generated netlist, read from its RTLIL text.

Only what stands in the text is used, so a design that gains a port or a layer needs no change here. The
format is described in the Yosys manual, "RTLIL text representation".
"""

import re
from dataclasses import dataclass
from pathlib import Path

from ..errors import DesignError, must_be
from ..files import reading

__all__ = ["Interface", "Port", "read_interface"]

MODULE = re.compile(r"module \\(\S+)")
PORT = re.compile(r"  wire (?P<options>.*\b(?P<direction>input|output|inout) \d+.*) \\(?P<name>\S+)")
WIDTH = re.compile(r"\bwidth (\d+)")


@dataclass(frozen=True)
class Port:
    """One port of the top module.

    Parameters
    ----------
    name : str
    direction : str
        ``input`` or ``output``.
    width : int
        Bits.
    """

    name: str
    direction: str
    width: int


@dataclass(frozen=True)
class Interface:
    """What synthesis has to know of a netlist.

    Parameters
    ----------
    top : str
    ports : tuple of Port
        Of the top module.
    layers : tuple of str
        Modules ``<top>.layer0``, ``<top>.layer1``, ... in order.
    """

    top: str
    ports: tuple[Port, ...]
    layers: tuple[str, ...]


def read_interface(path: Path, top: str) -> Interface:
    """Read the ports of module ``top`` and the names of its layers.

    Raises
    ------
    DesignError
        If the file is missing, is not RTLIL, or lacks the top module, its clock or its layers.
    """
    ports, modules, here = [], [], None
    with reading(path, "Netlist", DesignError), path.open(encoding="utf-8", errors="replace") as lines:
        for line in lines:
            if match := MODULE.fullmatch(line.rstrip()):
                here = match.group(1)
                modules.append(here)
            elif here == top and (match := PORT.fullmatch(line.rstrip())):
                width = WIDTH.search(match["options"])
                ports.append(Port(match["name"], match["direction"], int(width[1]) if width else 1))
    if top not in modules:
        raise DesignError(
            f"{path} must be an RTLIL netlist with a module {top}, but it has none",
            hint="generate the design again with `bc-hw gen-rtl`",
        )
    if Port("clk", "input", 1) not in ports:
        raise DesignError(f"Module {top} in {path} must have an input clk of one bit, but it has none")
    if inouts := [port.name for port in ports if port.direction == "inout"]:
        raise DesignError(must_be(f"Ports of module {top}", "inputs or outputs", ", ".join(inouts)))
    if not {"input", "output"} <= {port.direction for port in ports if port.name != "clk"}:
        raise DesignError(f"Module {top} in {path} must have inputs and outputs beside clk, but lacks some")
    layer = re.compile(rf"{re.escape(top)}\.layer(\d+)")
    found = {int(match[1]): name for name in modules if (match := layer.fullmatch(name))}
    if not found or sorted(found) != list(range(len(found))):
        raise DesignError(
            must_be(
                f"Layers of {path}", f"modules {top}.layer0, {top}.layer1 and so on", sorted(found.values())
            )
        )
    return Interface(top, tuple(ports), tuple(found[index] for index in range(len(found))))
