"""The mapped netlist as Verilog, for other flows.

It has the cells that `synth` counts, without flip-flops that drive nothing once all is flat. Where a family
has output registers in its block RAMs, which yosys never uses, they replace the flip-flops behind these RAMs.
Any flow with yosys takes the file in place of the design's Verilog: mapped cells pass through synthesis as
they are, and so the clock that is reported comes with it.
"""

import re
from collections.abc import Callable
from pathlib import Path

from ..files import write_text
from ..plan.families import Family
from . import output_registers, yosys

__all__ = ["VERILOG_FILE", "deliver", "flat_script", "verilog_script"]

FLAT_FILE = "flat.json"
VERILOG_FILE = "flat.v"


def _read_models(family: Family) -> str:
    """Return the command that reads the pins of the primitives: a netlist does not say which ones drive."""
    return f"read_verilog -lib {' '.join(family.synthesis.models)}"


def flat_script(family: Family, top: str) -> str:
    """Return the script that makes one module of the mapped netlist."""
    lines = [
        _read_models(family),
        f"read_rtlil {yosys.MAPPED_FILE}",
        f"setattr -mod -unset keep_hierarchy {top} {top}.*",
        f"hierarchy -check -top {top}",
        "flatten -noscopeinfo",
        "opt_clean -purge",
        f"write_json -selected {FLAT_FILE}",
    ]
    return "\n".join(lines) + "\n"


def verilog_script(family: Family) -> str:
    """Return the script that writes that module as Verilog."""
    lines = [
        _read_models(family),
        f"read_json {FLAT_FILE}",
        f"write_verilog -noattr -selected {VERILOG_FILE}",
    ]
    return "\n".join(lines) + "\n"


def deliver(run: Callable[[str, str], None], work: Path, family: Family, top: str, target: Path) -> None:
    """Write the netlist that stands in ``work`` to ``target``.

    Parameters
    ----------
    run : callable
        ``run(script, log_name)`` runs yosys in ``work``.
    work : Path
        Folder with `yosys.MAPPED_FILE`.
    family : Family
    top : str
    target : Path

    Raises
    ------
    ToolFailed, StorageError
        If yosys writes something else than its manual says, or ``target`` cannot be written.
    """
    run(flat_script(family, top), f"netlist-{family.name}.log")
    registers = family.synthesis.output_registers
    moved = output_registers.use_output_registers(work / FLAT_FILE, registers) if registers else 0
    run(verilog_script(family), f"netlist-{family.name}.log")
    text = re.sub(r"\A/\*.*?\*/\n+", "", (work / VERILOG_FILE).read_text(encoding="utf-8"))
    remark = f", {moved} flip-flops of it in output registers of block RAMs" if moved else ""
    write_text(
        target,
        f"// {top}: the netlist that `bc-hw synth` counts, for {family.name}{remark}.\n"
        "// Whoever generated it may use it under any terms.\n\n" + text,
    )
