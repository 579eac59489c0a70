"""nextpnr: placing and routing a netlist for the clock it reaches."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import Annotated

import msgspec

from ..errors import DesignError, ToolFailed, UsageError, must_be
from ..plan.families import FAMILIES, Device, Family
from .process import run_tool
from .requirement import PackagedTool, Tool
from .toolchain import PLACERS
from .yosys import PLACE_FILE

__all__ = [
    "REPORT_FILE",
    "SEED",
    "critical_path",
    "find_device",
    "nextpnr_arguments",
    "read_report",
    "run_nextpnr",
    "speed_grade",
]

REPORT_FILE = "report.json"
SEED = 1
"""Where the placer starts, unless told otherwise."""
TARGET_MHZ = 200
"""Clock asked for. Above what the designs reach, so that every path counts as worth improving."""


TOO_LARGE = re.compile(
    r"ERROR: (?:Unable to place cell|Unable to find a placement location|[Ff]ailed to place"
    r"|.*no Bels remaining|.*[Ff]ailed to find a valid placement|Unable to constrain)"
)
USED = re.compile(r"Info:\s+(?P<kind>\w+):\s+(?P<used>\d+)/\s*(?P<available>\d+)\s")
PHASES = {
    "Packing": "packing",
    "Promoting globals": "promoting global nets",
    "Creating initial": "placing",
    "Running simulated annealing": "refining the placement",
    "Running main": "placing",
    "Routing globals": "routing the clock",
    "Setting up routing": "routing",
    "Running router2": "routing",
    "Preparing to run": "compiling nextpnr for this machine, once",
}


def find_device(family: Family, name: str | None = None) -> Device:
    """Return the device called ``name`` that nextpnr can place on; the largest of the family by default.

    Raises
    ------
    UsageError
        If nextpnr has none, or it is of another family.
    """
    devices = {device.name: device for device in family.devices if device.placement}
    if not devices:
        placed = [other.name for other in FAMILIES.values() if other.synthesis.placer]
        raise UsageError(
            must_be("Family to place", f"one of {', '.join(placed)}", family.name),
            hint="leave out --pnr: the area needs no placement",
        )
    if name is None:
        return max(devices.values(), key=lambda device: device.luts)
    if name not in devices:
        raise UsageError(must_be("Device", f"one of {', '.join(devices)}", name))
    return devices[name]


def placer(family: Family) -> PackagedTool:
    """Return the nextpnr that places designs for a family."""
    return PLACERS[family.synthesis.placer.name]


def speed_grade(device: Device) -> str | None:
    """Return the speed grade that the clock holds for; None where the device has only one."""
    options = device.placement
    return options[options.index("--speed") + 1] if "--speed" in options else None


def nextpnr_arguments(device: Device, seed: int = SEED) -> list[str]:
    """Return nextpnr's arguments; the same netlist and seed give the same clock."""
    return [
        *device.placement,
        *("--router", "router2", "--json", PLACE_FILE, "--report", REPORT_FILE),
        *("--freq", str(TARGET_MHZ), "--timing-allow-fail", "--seed", str(seed)),
    ]


def run_nextpnr(
    tool: Tool,
    device: Device,
    folder: Path,
    *,
    log: Path,
    seed: int = SEED,
    timeout: float | None = None,
    say: Callable[[str], None] | None = None,
) -> float:
    """Place and route the netlist in ``folder``; return the seconds it took.

    Parameters
    ----------
    say : callable, optional
        Called with the name of each phase as it starts.

    Raises
    ------
    DesignError
        If the design does not fit.
    ToolNotFound, ToolFailed, StorageError
        See `run_tool`.
    """
    used: dict[str, tuple[int, int]] = {}
    too_large = False

    def follow(line: str) -> None:
        nonlocal too_large
        too_large = too_large or bool(TOO_LARGE.match(line))
        if match := USED.match(line):
            used[match["kind"]] = int(match["used"]), int(match["available"])
        text = line.removeprefix("Info: ")
        if say:
            for start, phase in PHASES.items():
                if text.startswith(start):
                    say(phase)

    try:
        return run_tool(
            [*tool.command, *nextpnr_arguments(device, seed)],
            log=log,
            cwd=folder,
            timeout=timeout,
            on_line=follow,
            name=tool.name,
        )
    except ToolFailed as error:
        over = [f"{use} of {limit} {kind}" for kind, (use, limit) in used.items() if use > limit]
        if not over and not too_large:
            raise
        raise DesignError(
            f"Design must fit {device.name}, but "
            + (f"needs {', '.join(over)}" if over else "could not be placed"),
            hint=f"use fewer lanes, or another --device; {error.hint}",
        ) from error


class _Clock(msgspec.Struct):
    achieved: Annotated[float, msgspec.Meta(ge=0.001, le=1 << 20)]


class _End(msgspec.Struct):
    cell: str


class _Hop(msgspec.Struct):
    type: str
    delay: float
    source: _End = msgspec.field(name="from")
    to: _End


class _Path(msgspec.Struct):
    path: list[_Hop]
    source: str = msgspec.field(name="from")
    to: str


class _Report(msgspec.Struct):
    fmax: dict[str, _Clock]
    critical_paths: list[_Path] = []


def critical_path(path: Path) -> str | None:
    """Say from where to where the slowest path from clock to clock leads, and how much of it is wires.

    Parameters
    ----------
    path : Path
        The report that `read_report` has read.
    """
    found = msgspec.json.decode(path.read_bytes(), type=_Report).critical_paths
    between = [
        entry.path for entry in found if _of_clock(entry.source) and _of_clock(entry.to) and entry.path
    ]
    if not between:
        return None
    hops = max(between, key=lambda hops: sum(hop.delay for hop in hops))
    whole = sum(hop.delay for hop in hops)
    wires = sum(hop.delay for hop in hops if hop.type == "routing")
    return f"{whole:.1f} ns, of these {wires:.1f} ns wires, from {hops[0].source.cell} to {hops[-1].to.cell}"


def _of_clock(name: str) -> bool:
    # The clock's net is named after the pin `clk` and the buffers that follow it.
    return re.search(r"(?:^|[ $])clk(?:\$|_|$)", name) is not None


def read_report(path: Path) -> float:
    """Return the clock that the design reaches, in MHz.

    Raises
    ------
    ToolFailed
        If nextpnr wrote no report with the clock of the design.
    """
    try:
        clocks = msgspec.json.decode(path.read_bytes(), type=_Report).fmax
    except (OSError, msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        raise ToolFailed(
            f"nextpnr must write {path.name} as described in its manual, but {error}",
            hint="this may be another version of nextpnr than the tested one; `bc-hw doctor` shows it",
        ) from error
    found = [clock.achieved for name, clock in clocks.items() if _of_clock(name)]
    if len(found) != 1:
        raise ToolFailed(must_be("Report of nextpnr", "one with one clock named clk", sorted(clocks)))
    return found[0]
