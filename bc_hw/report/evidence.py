"""What is known of a design: its plan, its model, its certificate, and the results in `results/`."""

import hashlib
import shlex
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise
from pathlib import Path
from typing import TypeVar

import msgspec

from ..eda.result import RESULT_FILE as SYNTHESIS_FILE
from ..eda.result import LayerResult, SynthesisResult
from ..errors import DesignError, must_be
from ..files import read_json, reading
from ..model import FeatureMap, IntegerModel
from ..plan.design import DESIGN_FILE, MODEL_FILE, Alternative, Design, LayerEstimate
from ..plan.load import load_design, load_design_model
from ..plan.packing import WeightMemory, weight_memories
from ..plan.stage import AnyStage
from ..plan.weight_mode import WeightMode
from ..verify.certificate import (
    CERTIFICATE_FILE,
    Certificate,
    Coverage,
    certificate_digest,
    load_certificate,
)
from .examples import Example

__all__ = ["Evidence", "FileState", "LayerEvidence", "Simulation", "State", "read_evidence"]

RESULTS = "results"
SIMULATION_FILES = "sim*.json"
MAX_RESULT_BYTES = 1 << 24

Result = TypeVar("Result", bound=msgspec.Struct)


class Simulation(msgspec.Struct, kw_only=True):
    """What the report reads from one result of `bc-hw sim`; the file may have more keys.

    The keys mean what they mean in `bc_hw.cosim.result.SimResult`. This module does not import that class,
    because a report needs no simulator.
    """

    engine: str
    images: int
    mismatches: int
    cycles_per_image_predicted: int
    cycles_per_image_measured: float | None
    latency_predicted: int
    latency_measured: int | None
    passed: bool
    error: str | None
    activations_compared: int
    source: str
    weights: str
    coverage: Coverage | None = None
    examples: tuple[Example, ...] = ()
    tools: dict[str, str] = {}
    date: str | None = None


class State(StrEnum):
    """What has become of a generated file."""

    AS_GENERATED = "as generated"
    CHANGED = "changed"
    MISSING = "missing"


class FileState(msgspec.Struct, frozen=True):
    """One generated file: its hash in `design.json`, and whether the file still has it.

    Parameters
    ----------
    name : str
    sha256 : str
    state : State
    """

    name: str
    sha256: str
    state: State

    @property
    def as_generated(self) -> bool:
        """Whether the file still has its hash."""
        return self.state is State.AS_GENERATED


@dataclass(frozen=True, eq=False)
class LayerEvidence:
    """What is known of one layer.

    Parameters
    ----------
    plan : MatrixStage or PoolStage
    taken, given : FeatureMap
        The maps before and behind it.
    pace : int
        Cycles per image of the whole design.
    memory : WeightMemory
    compared : list of Alternative
        The engines that were compared, cheapest first; empty if the user gave the folds.
    estimate : LayerEstimate
    synthesis : LayerResult or None
        None before synthesis.
    """

    plan: AnyStage
    taken: FeatureMap
    given: FeatureMap
    pace: int
    memory: WeightMemory
    compared: list[Alternative]
    estimate: LayerEstimate
    synthesis: LayerResult | None


@dataclass(frozen=True, eq=False)
class Evidence:
    """Everything that a report is made from.

    Parameters
    ----------
    folder : Path
        The folder as the user wrote it; the commands in the report contain it.
    design : Design
    model : IntegerModel or None
        None where weights are loaded at run time.
    synthesis : SynthesisResult or None
    simulations : dict of str to Simulation
        Keys are the names of the files in `results/`.
    files : list of FileState
    certificate : Certificate or None
    certificate_current : bool
        Whether its digest is right, and its hashes are those of the files in the folder.
    """

    folder: Path
    design: Design
    model: IntegerModel | None
    synthesis: SynthesisResult | None
    simulations: dict[str, Simulation]
    files: list[FileState]
    certificate: Certificate | None
    certificate_current: bool

    @property
    def weight_memories(self) -> list[WeightMemory]:
        """The weight memory of each layer."""
        return weight_memories(self.design)

    @property
    def weights(self) -> int:
        """Number of weights of the whole network."""
        return self.design.topology.weights

    @property
    def weight_uses(self) -> int:
        """How often a weight is used for one image."""
        return sum(stage.weights * stage.walk.vectors for stage in self.design.layers)

    def layers(self) -> list[LayerEvidence]:
        """Return what is known of each layer, in the order of the pipeline."""
        design = self.design
        count = len(design.layers)
        return [
            LayerEvidence(plan, *maps, design.timing.cycles_per_image, *known)
            for plan, maps, *known in zip(
                design.layers,
                pairwise(design.topology.open_maps),
                self.weight_memories,
                design.alternatives or [[]] * count,
                design.estimate.layers,
                self.synthesis.layers if self.synthesis else [None] * count,
                strict=True,
            )
        ]


def read_evidence(folder: Path | str) -> Evidence:
    """Read a design folder and the results in it, without running a tool.

    Raises
    ------
    DesignError
        If the folder is not a design, or a result is damaged or belongs to another design.
    ModelFileError
        If its model is damaged.
    """
    folder = Path(folder)
    design = load_design(folder)
    model = None
    if design.weights == WeightMode.ROM:
        model = load_design_model(folder, design)
    path = folder / SYNTHESIS_FILE
    synthesis = _read(path, SynthesisResult, "bc-hw synth") if path.exists() else None
    if synthesis and [layer.name for layer in synthesis.layers] != [plan.name for plan in design.layers]:
        raise DesignError(
            must_be(
                f"Layers in {path}",
                "those of the design, " + ", ".join(plan.name for plan in design.layers),
                ", ".join(layer.name for layer in synthesis.layers),
            ),
            hint=f"measure again: bc-hw synth {shlex.quote(str(folder))}",
        )
    simulations = {
        path.name: _read(path, Simulation, "bc-hw sim")
        for path in sorted((folder / RESULTS).glob(SIMULATION_FILES))
    }
    files = [FileState(name, digest, _state(folder / name, digest)) for name, digest in design.files.items()]
    certificate = load_certificate(folder) if (folder / CERTIFICATE_FILE).exists() else None
    current = certificate is not None and _is_current(folder, design, certificate)
    return Evidence(folder, design, model, synthesis, simulations, files, certificate, current)


def _is_current(folder: Path, design: Design, certificate: Certificate) -> bool:
    hashes = certificate.hashes
    about = {
        DESIGN_FILE: hashes.design,
        design.verilog_file: hashes.verilog,
        design.rtlil_file: hashes.netlist,
    }
    if hashes.model is not None:
        about[MODEL_FILE] = hashes.model
    return certificate.digest == certificate_digest(certificate) and all(
        _state(folder / name, digest) is State.AS_GENERATED for name, digest in about.items()
    )


def _read(path: Path, kind: type[Result], command: str) -> Result:
    hint = f"delete it, or measure again with `{command}`"
    data = read_json(path, f"Result {path}", DesignError, MAX_RESULT_BYTES, hint=hint)
    try:
        return msgspec.json.decode(data, type=kind)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        raise DesignError(
            f"Result {path} must be one that `{command}` wrote, but {error}", hint=hint
        ) from error


def _state(path: Path, digest: str) -> State:
    if not path.exists():
        return State.MISSING
    with reading(path, "Generated file", DesignError), path.open("rb") as file:
        found = hashlib.file_digest(file, "sha256").hexdigest()
    return State.AS_GENERATED if found == digest else State.CHANGED
