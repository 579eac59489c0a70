"""One figure of a report, and the ways in which a figure can be obtained."""

from enum import StrEnum

import msgspec

__all__ = ["HOW", "Figure", "How", "measured"]


class How(StrEnum):
    """How a figure was obtained; `HOW` explains each way."""

    CHOSEN = "chosen"
    EXACT = "exact"
    GOLDEN = "golden"
    SIMULATED = "simulated"
    NETLIST = "netlist"
    PLACED = "placed"
    ESTIMATED = "estimated"
    ASSUMED = "assumed"
    DERIVED = "derived"
    MISSING = "missing"


HOW = {
    How.CHOSEN: "chosen when the network was trained or the design was generated",
    How.EXACT: "computed from the plan; bc-hw sim fails if the simulated hardware differs",
    How.GOLDEN: "counted on the whole test split, with the integer model or the float network behind it",
    How.SIMULATED: "measured in Verilator on the generated Verilog",
    How.NETLIST: "counted cell by cell in the netlist that yosys wrote",
    How.PLACED: "static timing analysis of nextpnr, after place and route",
    How.ESTIMATED: "computed by an analytic model; no tool was run",
    How.ASSUMED: "an assumption, not a measurement",
    How.DERIVED: "computed from other figures of this page; no more certain than the least certain of them",
    How.MISSING: "not measured yet; the source is the command that measures it",
}
"""Explains each way, in the words of the page."""


class Figure(msgspec.Struct, frozen=True, kw_only=True):
    """One figure of the report.

    Parameters
    ----------
    label : str
    value : int, float, str or None
        None if nothing has measured it.
    unit : str
        Empty for counts.
    how : How
    source : str
        The command, file or formula that the value comes from. Where the value is missing, the command that
        measures it.
    """

    label: str
    value: int | float | str | None
    unit: str = ""
    how: How
    source: str = ""


def measured(
    label: str, value: int | float | str | None, how: How, source: str, *, command: str, unit: str = ""
) -> Figure:
    """Return a figure that is missing where nothing has measured it.

    Parameters
    ----------
    label : str
    value : int, float, str or None
        None makes the figure a missing one.
    how : How
        How the value was obtained.
    source : str
        The command, file or formula that the value comes from.
    command : str
        The command that measures a missing value.
    unit : str, optional
    """
    if value is None:
        return Figure(label=label, value=None, unit=unit, how=How.MISSING, source=command)
    return Figure(label=label, value=value, unit=unit, how=how, source=source)
