"""Yosys: scripts as pure functions, one function that runs them, readers for what they write.

Files have fixed names inside a working folder: YoWASP programs see absolute paths only in part (`/tmp` is
their own), relative ones always.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import msgspec

from ..errors import ToolFailed
from ..plan.families import Family
from ..plan.families.tools import LogicCell
from .area import Netlist, lone_carries
from .process import run_tool
from .requirement import Tool

__all__ = [
    "AFTER_FILE",
    "BEFORE_FILE",
    "INPUT_FILE",
    "MAPPED_FILE",
    "NETLIST_FILE",
    "PLACE_FILE",
    "WRAPPER_FILE",
    "placement_script",
    "read_cells",
    "read_netlist",
    "run_yosys",
    "synthesis_script",
]

INPUT_FILE = "design.il"
BEFORE_FILE = "before.json"
AFTER_FILE = "after.json"
NETLIST_FILE = "netlist.json"
MAPPED_FILE = "mapped.il"
WRAPPER_FILE = "wrapper.v"
PLACE_FILE = "place.json"

PASS = re.compile(r"\d+(?:\.\d+)*\. Executing (?P<name>[A-Z0-9_]+) pass")


def synthesis_script(family: Family, top: str, layers: Sequence[str], *, keep_netlist: bool = False) -> str:
    """Return the script that maps `design.il` to a family and writes its statistics.

    Every layer stays a module (with everything inside it flattened), so that its cells can be counted. The
    first statistics are taken before anything is mapped: a multiplier still is a `$mul` there.

    Parameters
    ----------
    family : Family
    top : str
    layers : sequence of str
        Modules that stay.
    keep_netlist : bool
        Also write the mapped netlist, for `placement_script`.
    """
    lines = [
        f"read_rtlil {INPUT_FILE}",
        f"hierarchy -check -top {top}",
        "proc",
        "opt_expr",
        "opt_clean",
        # Assertions are for simulation.
        "chformal -remove",
        "delete t:$print",
        f"tee -q -o {BEFORE_FILE} stat -json",
        f"setattr -mod -set keep_hierarchy 1 {' '.join(layers)}",
        f"{family.synthesis.command} -top {top}",
        f"tee -q -o {AFTER_FILE} stat -json",
    ]
    if family.synthesis.logic_cell:
        lines.append(f"write_json -selected {NETLIST_FILE}")
    if keep_netlist:
        lines.append(f"write_rtlil -selected {MAPPED_FILE}")
    return "\n".join(lines) + "\n"


def placement_script(family: Family, top: str, wrapper: str) -> str:
    """Return the script that joins the mapped netlist with the wrapper of its ports.

    Only the wrapper is synthesised: what is placed is, cell for cell, what was counted.
    """
    lines = [
        f"read_verilog {WRAPPER_FILE}",
        f"{family.synthesis.command} -top {wrapper}",
        # The wrapper's file declares the design as a black box: put the real one in its place.
        f"delete ={top}",
        f"read_rtlil {MAPPED_FILE}",
        f"setattr -mod -unset keep_hierarchy {top} {top}.*",
        f"hierarchy -check -top {wrapper}",
        "flatten",
        "opt_clean",
        f"write_json -selected {PLACE_FILE}",
    ]
    return "\n".join(lines) + "\n"


def run_yosys(
    tool: Tool,
    script: str,
    folder: Path,
    *,
    log: Path,
    timeout: float | None = None,
    say: Callable[[str], None] | None = None,
) -> float:
    """Run ``script`` in ``folder``; return the seconds it took.

    Parameters
    ----------
    say : callable, optional
        Called with the name of each pass as it starts.

    Raises
    ------
    ToolNotFound, ToolFailed, StorageError
        See `run_tool`.
    """
    (folder / "script.ys").write_text(script, encoding="utf-8")

    def follow(line: str) -> None:
        if match := PASS.match(line):
            say(match["name"].lower())
        elif line.startswith("Preparing to run"):
            say("compiling yosys for this machine, once (about 30 s)")

    return run_tool(
        [*tool.command, "-Q", "-T", "script.ys"],
        log=log,
        cwd=folder,
        timeout=timeout,
        on_line=follow if say else None,
        name=tool.name,
    )


class _Module(msgspec.Struct):
    num_cells_by_type: dict[str, int] = {}


class _Statistics(msgspec.Struct):
    modules: dict[str, _Module]


class _Cell(msgspec.Struct):
    type: str
    connections: dict[str, list[int | str]]


class _NetlistModule(msgspec.Struct):
    cells: dict[str, _Cell] = {}


class _NetlistFile(msgspec.Struct):
    modules: dict[str, _NetlistModule]


def read_cells(path: Path) -> dict[str, dict[str, int]]:
    """Read `stat -json`: cells of each module by type.

    Raises
    ------
    ToolFailed
        If yosys wrote something else.
    """
    statistics = _decode(path, _Statistics)
    return {name.removeprefix("\\"): module.num_cells_by_type for name, module in statistics.modules.items()}


def read_netlist(folder: Path, family: Family, top: str, layers: Sequence[str]) -> Netlist:
    """Read what `synthesis_script` left in ``folder``.

    Raises
    ------
    ToolFailed
        If it is incomplete or not what yosys writes.
    """
    modules = read_cells(folder / AFTER_FILE)
    if missing := [name for name in (top, *layers) if name not in modules]:
        raise ToolFailed(f"yosys must report module {missing[0]}, but its statistics lack it")
    shared = family.synthesis.logic_cell
    return Netlist(family, modules, _lone_carries(folder / NETLIST_FILE, shared) if shared else {})


def _lone_carries(path: Path, shared: LogicCell) -> Mapping[str, int]:
    modules = _decode(path, _NetlistFile).modules
    try:
        return {
            name: lone_carries(
                {cell: (data.type, data.connections) for cell, data in module.cells.items()}, shared
            )
            for name, module in modules.items()
        }
    except (KeyError, IndexError) as error:
        raise ToolFailed(
            f"yosys must write {path.name} with all pins of its carries connected, but {error} is missing"
        ) from error


def _decode(path: Path, kind: type):
    try:
        return msgspec.json.decode(path.read_bytes(), type=kind)
    except (OSError, msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        raise ToolFailed(
            f"yosys must write {path.name} as described in its manual, but {error}",
            hint="this may be another version of yosys than the tested one; `bc-hw doctor` shows it",
        ) from error
