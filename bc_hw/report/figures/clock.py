"""Figures of the clock, and of the speed at that clock."""

from dataclasses import dataclass

from msgspec import UNSET, UnsetType

from ...eda.result import SynthesisResult
from ...plan.clock import clock_device, estimate_fmax
from ...plan.design import Design
from ..commands import command
from ..evidence import Evidence
from .figure import Figure, How, measured

__all__ = ["ASSUMED_CLOCK_MHZ", "ClockFigures", "SpeedFigures", "clock_figures", "speed_figures"]

ASSUMED_CLOCK_MHZ = 100.0
"""Clock of throughput figures where none was measured."""


@dataclass(frozen=True, kw_only=True)
class ClockFigures:
    """The clock that the design reaches; the fields are named as in `report.json`.

    `fmax_mhz_plain` is unset where placing the netlist as yosys leaves it gave the same clock, or was not
    tried; `critical_path` where place and route named none; `fmax_mhz_estimated` for a family without a model
    of its clock.
    """

    fmax_mhz_plain: Figure | UnsetType = UNSET
    fmax_mhz: Figure
    critical_path: Figure | UnsetType = UNSET
    fmax_mhz_estimated: Figure | UnsetType = UNSET
    clock_mhz: Figure


@dataclass(frozen=True, kw_only=True)
class SpeedFigures:
    """Throughput and latency in units of time; the fields are named as in `report.json`."""

    images_per_s: Figure
    latency_us: Figure


def clock_figures(evidence: Evidence) -> ClockFigures:
    """Return the clock, measured or assumed."""
    found = evidence.synthesis
    synth = command(evidence, "synth", "--pnr")
    placed = found if found and found.fmax_mhz is not None else None
    return ClockFigures(
        fmax_mhz_plain=_plain(placed, synth),
        fmax_mhz=measured(
            "Highest clock" + (_placed_on(placed) if placed else ""),
            placed.fmax_mhz if placed else None,
            How.PLACED,
            synth,
            command=synth,
            unit="MHz",
        ),
        critical_path=_slowest_path(placed, synth),
        fmax_mhz_estimated=_estimated(evidence.design),
        clock_mhz=Figure(
            label="Clock for the figures below",
            value=placed.fmax_mhz if placed else ASSUMED_CLOCK_MHZ,
            unit="MHz",
            how=How.PLACED if placed else How.ASSUMED,
            source=synth if placed else f"{synth} measures it",
        ),
    )


def _placed_on(placed: SynthesisResult) -> str:
    grade = f", speed grade {placed.speed_grade}" if placed.speed_grade else ""
    return f" on {placed.device}{grade}, seed {placed.seed}"


def _plain(placed: SynthesisResult | None, synth: str) -> Figure | UnsetType:
    if placed is None or placed.fmax_mhz_plain in (None, placed.fmax_mhz):
        return UNSET
    return Figure(
        label=f"Highest clock as yosys leaves the netlist, on {placed.device}",
        value=placed.fmax_mhz_plain,
        unit="MHz",
        how=How.PLACED,
        source=synth,
    )


def _slowest_path(placed: SynthesisResult | None, synth: str) -> Figure | UnsetType:
    if placed is None or not placed.critical_path:
        return UNSET
    return Figure(label="Slowest path", value=placed.critical_path, how=How.PLACED, source=synth)


def _estimated(design: Design) -> Figure | UnsetType:
    fmax = estimate_fmax(design)
    if fmax is None:
        return UNSET
    return Figure(
        label=f"Highest clock, estimated for {clock_device(design.family)}",
        value=round(fmax, 1),
        unit="MHz",
        how=How.ESTIMATED,
        source=f"bc-hw estimate, for {design.family}",
    )


def speed_figures(evidence: Evidence, clock: Figure) -> SpeedFigures:
    """Return throughput and latency at ``clock``, which is in MHz."""
    timing = evidence.design.timing
    at = f"{clock.value:g} MHz, {'after place and route' if clock.how is How.PLACED else 'assumed'}"
    return SpeedFigures(
        images_per_s=Figure(
            label=f"Images per second at {at}",
            value=round(clock.value * 1e6 / timing.cycles_per_image, 1),
            how=How.DERIVED,
            source="clock / cycles per image",
        ),
        latency_us=Figure(
            label=f"Latency at {at}",
            value=round(timing.latency_cycles / clock.value, 3),
            unit="µs",
            how=How.DERIVED,
            source="latency in cycles / clock",
        ),
    )
