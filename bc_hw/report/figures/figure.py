"""One figure of a report, and the ways in which a figure can be known."""

from enum import StrEnum

import msgspec

__all__ = ["HOW", "Figure", "How", "measured"]


class How(StrEnum):
    """How a figure is known; `HOW` says what each way means."""

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
    How.CHOSEN: "a choice of whoever generated the design",
    How.EXACT: "follows exactly from the plan; bc-hw sim fails if the simulated hardware differs",
    How.GOLDEN: "counted with the integer model, or its float twin, on the whole test split",
    How.SIMULATED: "measured in Verilator on the generated Verilog",
    How.NETLIST: "counted cell by cell in the netlist that yosys made",
    How.PLACED: "static timing of nextpnr after place and route",
    How.ESTIMATED: "an analytic model, no tool was run",
    How.ASSUMED: "an assumption, not a measurement",
    How.DERIVED: "computed from other figures of this page; as good as the weakest of them",
    How.MISSING: "not measured yet; the command beside it measures it",
}
"""What each way means, in the words of the page."""


class Figure(msgspec.Struct, frozen=True, kw_only=True):
    """One figure of the report.

    Parameters
    ----------
    label : str
    value : int, float, str or None
        None if it is not known.
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
        How a value is known.
    source : str
        Where a value comes from.
    command : str
        The command that measures a missing value.
    unit : str, optional
    """
    if value is None:
        return Figure(label=label, value=None, unit=unit, how=How.MISSING, source=command)
    return Figure(label=label, value=value, unit=unit, how=how, source=source)
