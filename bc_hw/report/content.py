"""The content of a report: everything that `report.json` holds and the page shows."""

import msgspec

from ..plan.families import find_family
from ..plan.packing import biggest_waste
from ..topology import format_topology
from .commands import command
from .evidence import Evidence, FileState
from .examples import Example
from .figures import HOW, Figures, How, build_figures
from .rows import LayerFigures, layer_rows
from .verification import CertificateFigures, Verification, certificate_figures, verifications

__all__ = ["LayersHow", "Report", "build_report"]

SCHEMA_VERSION = 1


class LayersHow(msgspec.Struct, frozen=True, kw_only=True, rename={"plan": "fold, widths, storage"}):
    """How each group of the figures of layers was obtained."""

    plan: How = How.EXACT
    cycles: How = How.EXACT
    estimates: How = How.ESTIMATED
    area: How


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
    figures: Figures
    layers: list[LayerFigures]
    layers_how: LayersHow
    biggest_waste: str
    verification: list[Verification]
    examples: list[Example]
    certificate: CertificateFigures | None
    certificate_command: str
    training_command: str
    training_seed: int | None
    training_epochs: int | None
    files: list[FileState]
    tools: dict[str, str]
    missing: list[str]
    how: dict[How, str]

    @property
    def passed(self) -> bool:
        """Whether every simulation passed, and there is one."""
        return bool(self.verification) and all(run.passed for run in self.verification)


def build_report(evidence: Evidence) -> Report:
    """Return the report that follows from the evidence, and the commands that measure what it lacks."""
    design, synthesis = evidence.design, evidence.synthesis
    figures = build_figures(evidence)
    training = evidence.model.training if evidence.model else None
    topology = format_topology(design.topology)
    return Report(
        title=topology + (f" on {design.dataset}" if design.dataset else ""),
        topology=topology,
        dataset=design.dataset,
        class_names=design.class_names,
        family=design.family,
        family_title=find_family(design.family).title,
        synthesis_family=synthesis.family if synthesis else None,
        synthesis_date=synthesis.date if synthesis else None,
        weights=design.weights,
        figures=figures,
        layers=layer_rows(evidence),
        layers_how=LayersHow(area=How.NETLIST if synthesis else How.MISSING),
        biggest_waste=biggest_waste(evidence.weight_memories),
        verification=verifications(evidence),
        examples=_examples(evidence),
        certificate=certificate_figures(evidence),
        certificate_command=command(evidence, "verify"),
        training_command=training.command if training else "",
        training_seed=training.seed if training else None,
        training_epochs=training.epochs if training else None,
        files=evidence.files,
        tools=_tools(evidence),
        missing=figures.missing(),
        how=HOW,
    )


def _examples(evidence: Evidence) -> list[Example]:
    """Return the images of the largest simulation that has some."""
    runs = sorted(evidence.simulations.values(), key=lambda run: run.images)
    return next((list(run.examples) for run in reversed(runs) if run.examples), [])


def _tools(evidence: Evidence) -> dict[str, str]:
    """Return the version of every tool that took part in these figures."""
    tools = {"bc_hw": evidence.design.version} | evidence.design.tools
    for run in evidence.simulations.values():
        tools |= run.tools
    if evidence.synthesis:
        tools |= evidence.synthesis.tools
    return dict(sorted(tools.items()))
