"""Figures of the network and of the ports of its hardware; all of them stand in `design.json`."""

from dataclasses import dataclass

from ...plan.design import Design
from ..evidence import Evidence
from .figure import Figure, How

__all__ = ["NetworkFigures", "network_figures"]


@dataclass(frozen=True, kw_only=True)
class NetworkFigures:
    """What was chosen for the network, and what its ports are; the fields are named as in `report.json`."""

    weights: Figure
    input_bits: Figure
    act_bits: Figure
    lanes: Figure
    input_beats: Figure
    input_data_bits: Figure
    output_beats: Figure
    output_data_bits: Figure


def network_figures(evidence: Evidence) -> NetworkFigures:
    """Return the figures of the network."""
    design = evidence.design
    return NetworkFigures(
        weights=_exact("Weights, one bit each", evidence.weights),
        input_bits=Figure(label="Input pixels", value=design.input_bits, unit="bits", how=How.CHOSEN),
        act_bits=_activations(design),
        lanes=Figure(label="Lanes: weights applied per cycle", value=design.lanes, how=How.CHOSEN),
        input_beats=_exact("Beats on s_axis, one image", design.input_beats, "beats"),
        input_data_bits=_exact("Width of s_axis_tdata", design.input_data_bits, "bits"),
        output_beats=_exact("Beats on m_axis, one result", design.output_beats, "beats"),
        output_data_bits=_exact("Width of m_axis_tdata", design.output_data_bits, "bits"),
    )


def _exact(label: str, value: int, unit: str = "") -> Figure:
    return Figure(label=label, value=value, unit=unit, how=How.EXACT, source="design.json")


def _activations(design: Design) -> Figure:
    """Return the widths of the hidden layers' activations; None without a hidden layer."""
    widths = sorted({plan.act_bits for plan in design.layers if plan.act_bits})
    return Figure(
        label="Activations",
        value=" and ".join(map(str, widths)) or None,
        unit="bits",
        how=How.CHOSEN,
        source="" if widths else "no hidden layer",
    )
