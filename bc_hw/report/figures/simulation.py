"""Figures of what the simulations measured, and of the cycles that they are held to."""

from collections.abc import Callable
from dataclasses import dataclass

from ..commands import simulation_command
from ..evidence import Evidence, Simulation
from .figure import Figure, How, measured

__all__ = ["CycleFigures", "SimulationFigures", "cycle_figures", "simulation_figures"]


@dataclass(frozen=True, kw_only=True)
class SimulationFigures:
    """What was simulated, and measured in simulation; the fields are named as in `report.json`."""

    images_checked: Figure
    mismatches: Figure
    activations_compared: Figure
    cycles_per_image_measured: Figure
    latency_measured: Figure


@dataclass(frozen=True, kw_only=True)
class CycleFigures:
    """Exact cycles of the plan; the fields are named as in `report.json`."""

    cycles_per_image: Figure
    latency_cycles: Figure


def simulation_figures(evidence: Evidence) -> SimulationFigures:
    """Return the figures of the simulations; all are missing before the first one."""
    runs = evidence.simulations
    command = simulation_command(evidence)

    def over_all(label: str, value: int | None) -> Figure:
        return measured(label, value, How.SIMULATED, ", ".join(runs), command=command)

    # Both engines may have simulated the same images: they are not added up.
    return SimulationFigures(
        images_checked=over_all(
            "Images simulated, the largest run", max((run.images for run in runs.values()), default=None)
        ),
        mismatches=over_all(
            "Mismatches with the golden model, all runs",
            sum(run.mismatches for run in runs.values()) if runs else None,
        ),
        activations_compared=over_all(
            "Values compared, the largest run",
            max((run.activations_compared for run in runs.values()), default=None),
        ),
        cycles_per_image_measured=_cycles(
            evidence, "Cycles per image, measured", lambda run: run.cycles_per_image_measured
        ),
        latency_measured=_cycles(evidence, "Latency, measured", lambda run: run.latency_measured),
    )


def _cycles(evidence: Evidence, label: str, cycles_of: Callable[[Simulation], float | None]) -> Figure:
    """Return what the simulations measured: one number, or all of them where they differ."""
    found = {name: cycles_of(run) for name, run in evidence.simulations.items()}
    known = {name: cycles for name, cycles in found.items() if cycles is not None}
    values = sorted(set(known.values()))
    value = None
    if values:
        value = _whole(values[0]) if len(values) == 1 else " and ".join(map(str, values))
    return measured(
        label,
        value,
        How.SIMULATED,
        ", ".join(known),
        command=simulation_command(evidence),
        unit="cycles",
    )


def _whole(value: float) -> int | float:
    return int(value) if value == int(value) else value


def cycle_figures(evidence: Evidence) -> CycleFigures:
    """Return the exact cycles of the plan."""
    timing = evidence.design.timing

    def exact(label: str, value: int) -> Figure:
        return Figure(label=label, value=value, unit="cycles", how=How.EXACT, source="design.json")

    return CycleFigures(
        cycles_per_image=exact("Cycles per image", timing.cycles_per_image),
        latency_cycles=exact("Latency: first beat in to last beat out", timing.latency_cycles),
    )
