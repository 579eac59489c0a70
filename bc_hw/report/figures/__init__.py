"""The figures of a report: a group per file, and all of them together."""

from dataclasses import dataclass

from msgspec import UNSET

from ..evidence import Evidence
from .accuracy import AccuracyFigures, accuracy_figures
from .area import AreaFigures, area_figures
from .clock import ClockFigures, SpeedFigures, clock_figures, speed_figures
from .figure import HOW, Figure, How
from .network import NetworkFigures, network_figures
from .simulation import CycleFigures, SimulationFigures, cycle_figures, simulation_figures

__all__ = ["HOW", "Figure", "Figures", "How", "build_figures"]


@dataclass(frozen=True, kw_only=True)
class Figures(
    SpeedFigures,  # dataclasses order their fields from the last base to the first
    ClockFigures,
    AreaFigures,
    CycleFigures,
    SimulationFigures,
    AccuracyFigures,
    NetworkFigures,
):
    """All figures of a report: `figures` of `report.json`, which lacks those that are unset."""

    def known(self) -> dict[str, Figure]:
        """Return all figures that the report has, by their names in `report.json`."""
        return _set_fields(self)

    def missing(self) -> list[str]:
        """Return the commands that measure what is missing."""
        return sorted({figure.source for figure in self.known().values() if figure.how is How.MISSING})


def build_figures(evidence: Evidence) -> Figures:
    """Return all figures that follow from the evidence."""
    clock = clock_figures(evidence)
    groups = (
        network_figures(evidence),
        accuracy_figures(evidence),
        simulation_figures(evidence),
        cycle_figures(evidence),
        area_figures(evidence),
        clock,
        speed_figures(evidence, clock.clock_mhz),
    )
    return Figures(**{name: figure for group in groups for name, figure in _set_fields(group).items()})


def _set_fields(group: object) -> dict[str, Figure]:
    return {name: figure for name, figure in vars(group).items() if figure is not UNSET}
