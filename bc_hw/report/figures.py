"""The numbers of a report, each with how it was measured."""

import shlex

import msgspec

from ..eda.result import SynthesisResult
from ..plan.clock import clock_device, estimate_fmax
from ..plan.design import Alternative, Design
from ..plan.families import DEVICES, find_family
from ..plan.layer import LayerPlan
from ..plan.packing import biggest_waste, weight_memories
from ..topology import format_topology
from ..verify.certificate import Coverage, Proof
from .evidence import Evidence, FileState, Simulation

__all__ = ["ASSUMED_CLOCK_MHZ", "HOW", "Figure", "LayerFigures", "Report", "build_report"]

SCHEMA_VERSION = 1

ASSUMED_CLOCK_MHZ = 100.0
"""Clock of throughput figures where none was measured."""

HOW = {
    "chosen": "a choice of whoever generated the design",
    "exact": "follows exactly from the plan; bc-hw sim fails if the simulated hardware differs",
    "golden": "counted with the integer model, or its float twin, on the whole test split",
    "simulated": "measured in Verilator on the generated Verilog",
    "netlist": "counted cell by cell in the netlist that yosys made",
    "placed": "static timing of nextpnr after place and route",
    "estimated": "an analytic model, no tool was run",
    "assumed": "an assumption, not a measurement",
    "derived": "computed from other figures of this page; as good as the weakest of them",
    "missing": "not measured yet; the command beside it measures it",
}
"""Ways in which a number is known."""


class Figure(msgspec.Struct, frozen=True, kw_only=True):
    """One number.

    Parameters
    ----------
    label : str
    value : int, float, str or None
        None if it is not known.
    unit : str
        Empty for counts.
    how : str
        A key of `HOW`.
    source : str
        The command, file or formula it comes from; the command that measures it where it is missing.
    """

    label: str
    value: int | float | str | None
    unit: str = ""
    how: str
    source: str = ""


class LayerFigures(msgspec.Struct, frozen=True, kw_only=True):
    """One layer: what was planned, estimated, and measured (None where it was not).

    Fields that have the name of a field or property of `bc_hw.plan.layer.LayerPlan` mean the same.
    """

    name: str
    n_in: int
    n_out: int
    in_bits: int
    out_bits: int
    last: bool
    simd: int
    pe: int
    lanes: int
    words: int
    folds: int
    cycles: int
    busy_pct: float
    bottleneck: bool
    engine: str
    group: int
    requantisers: int
    drain_cycles: int
    weight_bits: int
    weight_storage: str
    weight_memory: str
    weight_efficiency_pct: float
    engine_reason: str
    parameter_storage: str
    buffer_storage: str
    banks: int
    accumulator_lo: int
    accumulator_hi: int
    accumulator_bits: int
    bias_bits: int
    scale_digits: int
    shift: int
    luts_estimated: int
    ffs_estimated: int
    brams_estimated: float
    luts: int | None
    ffs: int | None
    brams: float | None
    dsps: int | None
    estimate_error_pct: float | None
    lut_cycles_per_weight: float | None


class Verification(msgspec.Struct, frozen=True, kw_only=True):
    """One simulation against the golden model."""

    file: str
    engine: str
    images: int
    source: str
    weights: str
    date: str | None
    passed: bool
    error: str | None
    mismatches: int
    activations_compared: int
    cycles_per_image_predicted: int
    cycles_per_image_measured: float | None
    latency_predicted: int
    latency_measured: int | None
    coverage: Coverage | None


class CertificateFigures(msgspec.Struct, frozen=True, kw_only=True):
    """What `verification.json` says.

    Parameters
    ----------
    passed : bool
    current : bool
        Whether it is whole, and about the files that are there.
    images, mismatches : int
    coverage : Coverage or None
    mutants, killed, survived, equivalent : int
    survivors : list of str
        One sentence each.
    proofs : list of Proof
        Empty if none was run.
    tools : dict of str to str
    """

    passed: bool
    current: bool
    images: int
    mismatches: int
    coverage: Coverage | None
    mutants: int
    killed: int
    survived: int
    equivalent: int
    survivors: list[str]
    proofs: list[Proof]
    tools: dict[str, str]


class Report(msgspec.Struct, frozen=True, kw_only=True):
    """Content of `report.json`; `docs/reference/json.md` describes the keys."""

    schema: int = SCHEMA_VERSION
    title: str
    topology: str
    dataset: str
    class_names: list[str]
    family: str
    family_title: str
    synthesis_family: str | None
    synthesis_date: str | None
    weights: str
    figures: dict[str, Figure]
    layers: list[LayerFigures]
    layers_how: dict[str, str]
    biggest_waste: str
    verification: list[Verification]
    certificate: CertificateFigures | None
    certificate_command: str
    training_command: str
    training_seed: int | None
    training_epochs: int | None
    files: list[FileState]
    tools: dict[str, str]
    missing: list[str]
    how: dict[str, str]


def build_report(evidence: Evidence) -> Report:
    """Return everything that the evidence says, and what it does not."""
    design, synthesis = evidence.design, evidence.synthesis
    figures = _network(evidence) | _accuracy(evidence) | _verification(evidence) | _cycles(evidence)
    figures |= _area(evidence)
    figures |= _speed(evidence, figures["clock_mhz"])
    training = evidence.model.training if evidence.model else None
    return Report(
        title=f"{format_topology(design.topology)}" + (f" on {design.dataset}" if design.dataset else ""),
        topology=format_topology(design.topology),
        dataset=design.dataset,
        class_names=design.class_names,
        family=design.family,
        family_title=find_family(design.family).title,
        synthesis_family=synthesis.family if synthesis else None,
        synthesis_date=synthesis.date if synthesis else None,
        weights=design.weights,
        figures=figures,
        layers=_layers(evidence),
        layers_how={
            "fold, widths, storage": "exact",
            "cycles": "exact",
            "estimates": "estimated",
            "area": "netlist" if synthesis else "missing",
        },
        biggest_waste=biggest_waste(weight_memories(design)),
        verification=[_verified(name, result) for name, result in evidence.simulations.items()],
        certificate=_certificate(evidence),
        certificate_command=_command(evidence, "verify"),
        training_command=training.command if training else "",
        training_seed=training.seed if training else None,
        training_epochs=training.epochs if training else None,
        files=evidence.files,
        tools=_tools(evidence),
        missing=sorted({figure.source for figure in figures.values() if figure.how == "missing"}),
        how=HOW,
    )


def _certificate(evidence: Evidence) -> CertificateFigures | None:
    found = evidence.certificate
    if found is None:
        return None
    score = found.mutants
    return CertificateFigures(
        passed=found.passed,
        current=evidence.certificate_current,
        images=found.simulation.images,
        mismatches=found.simulation.mismatches,
        coverage=found.simulation.coverage,
        mutants=score.made,
        killed=score.killed,
        survived=score.survived,
        equivalent=score.equivalent,
        survivors=[
            f"{one.id}, {one.module}: {one.what}" for one in score.verdicts if one.result == "survived"
        ],
        proofs=found.proofs,
        tools=found.tools,
    )


def _command(evidence: Evidence, name: str, *options: str) -> str:
    return shlex.join(["bc-hw", name, str(evidence.folder), *options])


def _simulation_command(evidence: Evidence) -> str:
    """Return the command that checks most: the whole test split, or random images without a model."""
    return _command(evidence, "sim", "--engine", "native", "--images", "all" if evidence.model else "1000")


def _network(evidence: Evidence) -> dict[str, Figure]:
    design = evidence.design
    weights = sum(plan.n_in * plan.n_out for plan in design.layers)
    widths = sorted({plan.act_bits for plan in design.layers if plan.act_bits})
    return {
        "weights": Figure(label="Weights, one bit each", value=weights, how="exact", source="design.json"),
        "input_bits": Figure(label="Input pixels", value=design.input_bits, unit="bits", how="chosen"),
        "act_bits": Figure(
            label="Activations",
            value=" and ".join(map(str, widths)) or None,
            unit="bits",
            how="chosen",
            source="" if widths else "no hidden layer",
        ),
        "lanes": Figure(label="Lanes: weights applied per cycle", value=design.lanes, how="chosen"),
        **_ports(design),
    }


def _ports(design: Design) -> dict[str, Figure]:
    """Return widths of the data ports, and beats per image."""
    figures = {}
    for name, label, beats, bits in (
        ("input", "s_axis, one image", design.input_beats, design.input_data_bits),
        ("output", "m_axis, one result", design.output_beats, design.output_data_bits),
    ):
        figures[f"{name}_beats"] = Figure(
            label=f"Beats on {label}", value=beats, unit="beats", how="exact", source="design.json"
        )
        figures[f"{name}_data_bits"] = Figure(
            label=f"Width of {label.partition(',')[0]}_tdata",
            value=bits,
            unit="bits",
            how="exact",
            source="design.json",
        )
    return figures


def _accuracy(evidence: Evidence) -> dict[str, Figure]:
    labels = {
        "float_error_pct": ("Test error, BatchNorm in float", "%"),
        "integer_error_pct": ("Test error, integers as in hardware", "%"),
        "test_images": ("Test images", ""),
    }
    source = "bc-hw export model.pt" if evidence.model else "bc-hw eval model.bchw"
    figures = {}
    for name, (label, unit) in labels.items():
        value = getattr(evidence.model.training, name) if evidence.model else None
        known = value is not None
        figures[name] = Figure(
            label=label,
            value=round(value, 3) if known else None,
            unit=unit,
            how="golden" if known else "missing",
            source="model.bchw; again: bc-hw eval model.bchw" if known else source,
        )
    for name, label in (
        ("float", "Accuracy, BatchNorm in float"),
        ("integer", "Accuracy, integers as in hardware"),
    ):
        error = figures[f"{name}_error_pct"]
        known = error.value is not None
        figures[f"{name}_accuracy_pct"] = Figure(
            label=label,
            value=round(100 - error.value, 3) if known else None,
            unit="%",
            how=error.how,
            source=f"100 - test error, {figures['test_images'].value} images" if known else source,
        )
    return figures


def _verification(evidence: Evidence) -> dict[str, Figure]:
    runs = evidence.simulations
    source = _simulation_command(evidence)
    how = "simulated" if runs else "missing"
    # The same images may have been simulated by both engines: they are not added up.
    return {
        "images_checked": Figure(
            label="Images simulated, the largest run",
            value=max((run.images for run in runs.values()), default=None),
            how=how,
            source=", ".join(runs) or source,
        ),
        "mismatches": Figure(
            label="Mismatches with the golden model, all runs",
            value=sum(run.mismatches for run in runs.values()) if runs else None,
            how=how,
            source=", ".join(runs) or source,
        ),
        "activations_compared": Figure(
            label="Values compared, the largest run",
            value=max((run.activations_compared for run in runs.values()), default=None),
            how=how,
            source=", ".join(runs) or source,
        ),
        "cycles_per_image_measured": _simulated(
            evidence, "Cycles per image, measured", "cycles_per_image_measured"
        ),
        "latency_measured": _simulated(evidence, "Latency, measured", "latency_measured"),
    }


def _simulated(evidence: Evidence, label: str, key: str) -> Figure:
    known = {
        name: getattr(run, key) for name, run in evidence.simulations.items() if getattr(run, key) is not None
    }
    values = sorted(set(known.values()))
    value = None if not values else _whole(values[0]) if len(values) == 1 else " and ".join(map(str, values))
    return Figure(
        label=label,
        value=value,
        unit="cycles",
        how="simulated" if known else "missing",
        source=", ".join(known) or _simulation_command(evidence),
    )


def _whole(value: float) -> int | float:
    return int(value) if value == int(value) else value


def _cycles(evidence: Evidence) -> dict[str, Figure]:
    timing = evidence.design.timing
    return {
        "cycles_per_image": Figure(
            label="Cycles per image",
            value=timing.cycles_per_image,
            unit="cycles",
            how="exact",
            source="design.json",
        ),
        "latency_cycles": Figure(
            label="Latency: first beat in to last beat out",
            value=timing.latency_cycles,
            unit="cycles",
            how="exact",
            source="design.json",
        ),
    }


def _area(evidence: Evidence) -> dict[str, Figure]:
    design, found = evidence.design, evidence.synthesis
    command = _command(evidence, "synth")
    own = found is not None and found.family == design.family
    device = DEVICES.get(found.device) if found and found.device else None
    figures = {}
    for name, label in (
        ("luts", "LUTs"),
        ("ffs", "Flip-flops"),
        ("brams", "Block RAMs"),
        ("dsps", "DSP blocks"),
    ):
        figures[name] = Figure(
            label=label,
            value=getattr(found, name) if found else None,
            how="netlist" if found else "missing",
            source=command,
        )
        if device and name != "dsps":
            there = getattr(device, name)
            amount = getattr(found, name)
            figures[f"{name}_share_pct"] = Figure(
                label=f"{label}, part of the {there:,} of {device.name}",
                value=round(100 * amount / there, 1),
                unit="%",
                how="derived",
                source=f"{label} / those of the device",
            )
        if name != "dsps":
            figures[f"{name}_estimated"] = Figure(
                label=f"{label}, estimated",
                value=getattr(design.estimate, name),
                how="estimated",
                source=f"bc-hw estimate, for {design.family}",
            )
    figures["estimate_error_pct"] = Figure(
        label="LUT estimate above (+) or below (-) the netlist",
        value=found.estimate_error_pct if own else None,
        unit="%",
        how="derived" if own else "missing",
        source="(estimate - netlist) / netlist" if own else command,
    )
    figures |= _merit(evidence, command)
    placed = found is not None and found.fmax_mhz is not None
    if placed and found.fmax_mhz_plain not in (None, found.fmax_mhz):
        figures["fmax_mhz_plain"] = Figure(
            label=f"Highest clock as yosys leaves the netlist, on {found.device}",
            value=found.fmax_mhz_plain,
            unit="MHz",
            how="placed",
            source=_command(evidence, "synth", "--pnr"),
        )
    figures["fmax_mhz"] = Figure(
        label="Highest clock" + (_placed_on(found) if placed else ""),
        value=found.fmax_mhz if placed else None,
        unit="MHz",
        how="placed" if placed else "missing",
        source=_command(evidence, "synth", "--pnr"),
    )
    if placed and found.critical_path:
        figures["critical_path"] = Figure(
            label="Slowest path", value=found.critical_path, how="placed", source=figures["fmax_mhz"].source
        )
    figures |= _estimated_clock(design)
    figures["clock_mhz"] = Figure(
        label="Clock of the figures below",
        value=found.fmax_mhz if placed else ASSUMED_CLOCK_MHZ,
        unit="MHz",
        how="placed" if placed else "assumed",
        source=_command(evidence, "synth", "--pnr") + ("" if placed else " measures it"),
    )
    return figures


def _placed_on(found: SynthesisResult) -> str:
    grade = f", speed grade {found.speed_grade}" if found.speed_grade else ""
    return f" on {found.device}{grade}, seed {found.seed}"


def _estimated_clock(design: Design) -> dict[str, Figure]:
    """Return the clock to expect; nothing for a family that nothing is known of."""
    fmax = estimate_fmax(design)
    if fmax is None:
        return {}
    return {
        "fmax_mhz_estimated": Figure(
            label=f"Highest clock, estimated for {clock_device(design.family)}",
            value=round(fmax, 1),
            unit="MHz",
            how="estimated",
            source=f"bc-hw estimate, for {design.family}",
        )
    }


def _merit(evidence: Evidence, command: str) -> dict[str, Figure]:
    """Return LUTs per lane and LUT-cycles per weight of the whole design, measured or missing."""
    design, found = evidence.design, evidence.synthesis
    weights = sum(plan.n_in * plan.n_out for plan in design.layers)
    how, rest = ("derived", {}) if found else ("missing", {"source": command})
    return {
        "luts_per_lane": Figure(
            label="LUTs per lane, the whole design",
            value=round(found.luts / design.lanes, 3) if found else None,
            how=how,
            **(rest or {"source": "LUTs / lanes"}),
        ),
        "lut_cycles_per_weight": Figure(
            label="LUT-cycles per weight, the whole design",
            value=round(found.luts * design.timing.cycles_per_image / weights, 3) if found else None,
            how=how,
            **(rest or {"source": "LUTs x cycles per image / weights"}),
        ),
    }


def _speed(evidence: Evidence, clock: Figure) -> dict[str, Figure]:
    timing = evidence.design.timing
    at = f"{clock.value:g} MHz, {'after place and route' if clock.how == 'placed' else 'assumed'}"
    return {
        "images_per_s": Figure(
            label=f"Images per second at {at}",
            value=round(clock.value * 1e6 / timing.cycles_per_image, 1),
            how="derived",
            source="clock / cycles per image",
        ),
        "latency_us": Figure(
            label=f"Latency at {at}",
            value=round(timing.latency_cycles / clock.value, 3),
            unit="µs",
            how="derived",
            source="latency in cycles / clock",
        ),
    }


def _layers(evidence: Evidence) -> list[LayerFigures]:
    design, found = evidence.design, evidence.synthesis
    pace = design.timing.cycles_per_image
    memories = weight_memories(design)
    compared = design.alternatives or [[]] * len(design.layers)
    rows = []
    for index, (plan, estimate) in enumerate(zip(design.layers, design.estimate.layers, strict=True)):
        area = found.layers[index] if found else None
        rows.append(
            LayerFigures(
                **{
                    name: getattr(plan, name)
                    for name in LayerFigures.__struct_fields__
                    if hasattr(plan, name) and name not in ("acc_lo", "acc_hi")
                },
                busy_pct=round(100 * plan.cycles / pace, 2),
                bottleneck=plan.cycles == pace,
                weight_bits=plan.weight_depth * plan.lanes,
                weight_memory=memories[index].storage,
                weight_efficiency_pct=round(100 * memories[index].efficiency, 2),
                engine_reason=_reason(plan, compared[index]),
                accumulator_lo=plan.acc_lo,
                accumulator_hi=plan.acc_hi,
                scale_digits=len(plan.digits),
                luts_estimated=estimate.luts,
                ffs_estimated=estimate.ffs,
                brams_estimated=estimate.brams,
                **{
                    name: getattr(area, name) if area else None
                    for name in (
                        "luts",
                        "ffs",
                        "brams",
                        "dsps",
                        "estimate_error_pct",
                        "lut_cycles_per_weight",
                    )
                },
            )
        )
    return rows


def _reason(plan: LayerPlan, compared: list[Alternative]) -> str:
    """Say what the layer would take with each engine at the pace of the design, and why not the cheapest."""
    best = {}
    for entry in compared:
        best.setdefault(entry.engine, entry)
    if not best:
        return "given with the folds"
    chosen = next(
        (entry for entry in compared if (entry.engine, entry.group) == (plan.engine, plan.group)), None
    )
    first = compared[0]
    others = [entry for entry in best.values() if entry.engine != plan.engine]
    listed = "; at this pace, by itself: " + ", ".join(map(_said, others)) if others else ""
    if chosen is None:  # the file does not say what was chosen
        return listed.removeprefix("; ")
    if chosen is first:
        return f"the cheapest: {_said(chosen)}{listed}"
    why = {
        "": "",
        "its neighbours": ", but what stands between it and its neighbours makes the whole dearer",
        "several limits": ", but exceeds several limits",
    }.get(first.excluded_by, f", but the limit of {first.excluded_by} excludes it")
    return f"{_said(chosen)}; {_said(first)} would be cheaper by itself{why}"


def _said(entry: Alternative) -> str:
    return f"{entry.engine} of {entry.group} {entry.luts:,} LUTs"


def _verified(name: str, run: Simulation) -> Verification:
    return Verification(
        file=name,
        **{field: getattr(run, field) for field in Verification.__struct_fields__ if field != "file"},
    )


def _tools(evidence: Evidence) -> dict[str, str]:
    """Return the versions of everything that had a part in these numbers."""
    tools = {"bc_hw": evidence.design.version} | evidence.design.tools
    for run in evidence.simulations.values():
        tools |= run.tools
    if evidence.synthesis:
        tools |= evidence.synthesis.tools
    return dict(sorted(tools.items()))
