"""Figures of area: what synthesis counted, and what the area model expects."""

from dataclasses import dataclass

from msgspec import UNSET, UnsetType

from ...eda.result import SynthesisResult
from ...plan.design import Design
from ...plan.families import DEVICES, Device
from ..commands import command
from ..evidence import Evidence
from .figure import Figure, How, measured

__all__ = ["AreaFigures", "area_figures"]


@dataclass(frozen=True, kw_only=True)
class AreaFigures:
    """What the whole design takes; the fields are named as in `report.json`.

    The shares are unset without a device: the netlist was not placed.
    """

    luts: Figure
    luts_share_pct: Figure | UnsetType = UNSET
    luts_estimated: Figure
    ffs: Figure
    ffs_share_pct: Figure | UnsetType = UNSET
    ffs_estimated: Figure
    brams: Figure
    brams_share_pct: Figure | UnsetType = UNSET
    brams_estimated: Figure
    dsps: Figure
    estimate_error_pct: Figure
    luts_per_lane: Figure
    lut_cycles_per_weight: Figure


def area_figures(evidence: Evidence) -> AreaFigures:
    """Return the figures of area; what synthesis counts is missing before it has run."""
    design, found = evidence.design, evidence.synthesis
    synth = command(evidence, "synth")
    device = DEVICES.get(found.device) if found and found.device else None

    def counted(label: str, value: float | None) -> Figure:
        return measured(label, value, How.NETLIST, synth, command=synth)

    def expected(label: str, value: float) -> Figure:
        source = f"bc-hw estimate, for {design.family}"
        return Figure(label=f"{label}, estimated", value=value, how=How.ESTIMATED, source=source)

    return AreaFigures(
        luts=counted("LUTs", found.luts if found else None),
        luts_share_pct=_share("LUTs", found.luts, device.luts, device) if device else UNSET,
        luts_estimated=expected("LUTs", design.estimate.luts),
        ffs=counted("Flip-flops", found.ffs if found else None),
        ffs_share_pct=_share("Flip-flops", found.ffs, device.ffs, device) if device else UNSET,
        ffs_estimated=expected("Flip-flops", design.estimate.ffs),
        brams=counted("Block RAMs", found.brams if found else None),
        brams_share_pct=_share("Block RAMs", found.brams, device.brams, device) if device else UNSET,
        brams_estimated=expected("Block RAMs", design.estimate.brams),
        dsps=counted("DSP blocks", found.dsps if found else None),
        estimate_error_pct=_estimate_error(design, found, synth),
        luts_per_lane=measured(
            "LUTs per lane, the whole design",
            round(found.luts / design.lanes, 3) if found else None,
            How.DERIVED,
            "LUTs / lanes",
            command=synth,
        ),
        lut_cycles_per_weight=measured(
            "LUT-cycles per use of a weight, the whole design",
            round(found.luts * design.timing.cycles_per_image / evidence.weight_uses, 3) if found else None,
            How.DERIVED,
            "LUTs x cycles per image / uses of weights",
            command=synth,
        ),
    )


def _share(label: str, amount: float, available: int, device: Device) -> Figure:
    return Figure(
        label=f"{label}, share of the {available:,} on {device.name}",
        value=round(100 * amount / available, 1),
        unit="%",
        how=How.DERIVED,
        source=f"{label} / {label} of the device",
    )


def _estimate_error(design: Design, found: SynthesisResult | None, synth: str) -> Figure:
    """Return how far the estimate is off; missing where synthesis was for another family."""
    same_family = found is not None and found.family == design.family
    if same_family:
        how, source = How.DERIVED, "(estimate - netlist) / netlist"
    else:
        how, source = How.MISSING, synth
    return Figure(
        label="LUT estimate above (+) or below (-) the netlist",
        value=found.estimate_error_pct if same_family else None,
        unit="%",
        how=how,
        source=source,
    )
