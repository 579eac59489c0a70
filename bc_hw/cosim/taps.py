"""Looking into a layer: which nets of the Verilog carry its activations, and the sums behind them.

The Verilog writer may add a suffix to a port's name (``o__valid$35``), so the names are read from the header
of the layer's module. A Verilator control file then makes these nets, and the ports of the top, visible
to the bench; everything else stays free to be optimised away.
"""

import re
from dataclasses import dataclass

from ..errors import DesignError
from ..plan.design import TOP, Design
from ..plan.stage import MatrixStage

__all__ = ["REQUANTISER", "Tap", "control_file", "find_taps"]

REQUANTISER = "requantiser"
"""Name of the instance in a layer that scales, rounds and clips."""

# Rules that the Verilog writer's style breaks and that hide nothing here: Verilog's own context rules extend
# operands as the writer means it, `casez` without a default follows an assignment that is the default,
# and a net of no bits is written as [-1:0].
LINT_OFF = ("ASCRANGE", "CASEINCOMPLETE", "CASEOVERLAP", "CMPCONST", "UNSIGNED", "WIDTHEXPAND", "WIDTHTRUNC")


@dataclass(frozen=True)
class Tap:
    """The output stream of one layer, and what it is rounded from.

    Parameters
    ----------
    layer : str
        Name of its instance in the top module.
    valid, payload : str
        Names of two nets inside, as Verilog knows them.
    sums : list of str
        For each lane of the layer's requantiser, the register in it that holds ``m a + b`` in the cycle
        before the output that is made of it; empty for a layer that has no sums.
    """

    layer: str
    valid: str
    payload: str
    sums: list[str]


def find_taps(design: Design, verilog: str, *, sums: bool = True) -> list[Tap]:
    """Return the taps of all hidden layers; the scores of the last one leave through `m_axis`.

    Parameters
    ----------
    design : Design
    verilog : str
    sums : bool
        Whether the sums are to be seen, too. A netlist that yosys has rewritten may lack them.

    Raises
    ------
    DesignError
        If the Verilog has no such module, or its nets cannot be told.
    """
    ports = {match[1]: match[2] for match in re.finditer(r"^module \\(\S+) \(([^;]*)\);", verilog, re.M)}
    taps = []
    for layer in design.layers[:-1]:
        module = f"{design.name}.{layer.name}"
        if module not in ports:
            raise DesignError(
                f"Verilog must hold the module {module} of design.json, but does not",
                hint="generate the design again with `bc-hw gen-rtl`",
            )
        names = re.findall(r"[^\s,\\]+", ports[module])
        valid, payload = (_port(module, names, stem) for stem in ("o__valid", "o__payload"))
        registers = _sums(f"{module}.{REQUANTISER}", layer, verilog) if sums and layer.weights else []
        taps.append(Tap(layer.name, valid, payload, registers))
    return taps


def _sums(module: str, layer: MatrixStage, verilog: str) -> list[str]:
    """Return the registers behind the last digit of the scale, one per lane."""
    digit = f"_{len(layer.requant.digits) - 1}" if layer.requant.digits else ""
    names = [f"scaled_{lane}{digit}" for lane in range(layer.requant.lanes)]
    start = verilog.find(f"module \\{module} ")
    body = verilog[start : verilog.find("endmodule", start)] if start >= 0 else ""
    declared = set(re.findall(r"^\s*(?:reg|wire)\s+(?:\[\d+:0\]\s+)?([^\s;]+)", body, re.M))
    for name in names:
        if name not in declared:
            raise DesignError(
                f"Module {module} must have the net {name}, but does not",
                hint="generate the design again with `bc-hw gen-rtl`",
            )
    return names


def _port(module: str, names: list[str], stem: str) -> str:
    found = [name for name in names if re.fullmatch(re.escape(stem) + r"(\$\d+)?", name)]
    if len(found) != 1:
        raise DesignError(
            f"Module {module} must have one port {stem}, not {len(found)}",
            hint="generate the design again with `bc-hw gen-rtl`",
        )
    return found[0]


def control_file(taps: list[Tap], top: str = TOP) -> str:
    """Return the Verilator control file (`.vlt`) for these taps of a design of this name."""
    lines = ["`verilator_config"]
    lines += [f"lint_off -rule {rule}" for rule in LINT_OFF]
    for port in ("clk", "rst", "s_axis_*", "m_axis_*", "status_*"):
        lines.append(f'public_flat_rw -module "{top}" -var "{port}"')
    for tap in taps:
        for name in (tap.valid, tap.payload):
            lines.append(f'public_flat_rd -module "{top}.{tap.layer}" -var "{name}"')
        for name in tap.sums:
            lines.append(f'public_flat_rd -module "{top}.{tap.layer}.{REQUANTISER}" -var "{name}"')
    return "\n".join(lines) + "\n"
