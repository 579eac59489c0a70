"""What is known about a design: the plan, the model, and what the tools have left in `results/`."""

import hashlib
import shlex
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

import msgspec

from ..eda.result import RESULT_FILE as SYNTHESIS_FILE
from ..eda.result import SynthesisResult
from ..errors import DesignError, must_be
from ..files import read_json, reading
from ..model import IntegerModel
from ..plan.design import (
    DESIGN_FILE,
    MODEL_FILE,
    Design,
)
from ..plan.load import load_design, load_design_model
from ..verify.certificate import (
    CERTIFICATE_FILE,
    Certificate,
    Coverage,
    certificate_digest,
    load_certificate,
)

__all__ = ["Evidence", "FileState", "Simulation", "read_evidence"]

RESULTS = "results"
SIMULATION_FILES = "sim*.json"
MAX_RESULT_BYTES = 1 << 24

Result = TypeVar("Result", bound=msgspec.Struct)


class Simulation(msgspec.Struct, kw_only=True):
    """What the report takes from one result of `bc-hw sim`; other keys may stand beside these.

    The keys mean what they mean in `bc_hw.cosim.result.SimResult`, which this does not import: a report
    needs no simulator.
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
    tools: dict[str, str] = {}
    date: str | None = None


class FileState(msgspec.Struct, frozen=True):
    """One generated file: its hash in `design.json`, and whether the file still has it.

    Parameters
    ----------
    name : str
    sha256 : str
    state : str
        ``as generated``, ``changed`` or ``missing``.
    """

    name: str
    sha256: str
    state: str


@dataclass(frozen=True, eq=False)
class Evidence:
    """All that a report is made from.

    Parameters
    ----------
    folder : Path
        As the user wrote it; commands in the report name it.
    design : Design
    model : IntegerModel or None
        None where weights are loaded at run time.
    synthesis : SynthesisResult or None
    simulations : dict of str to Simulation
        By the name of the file in `results/`.
    files : list of FileState
    certificate : Certificate or None
    certificate_current : bool
        Whether it is whole, and about the files that are there.
    """

    folder: Path
    design: Design
    model: IntegerModel | None
    synthesis: SynthesisResult | None
    simulations: dict[str, Simulation]
    files: list[FileState]
    certificate: Certificate | None
    certificate_current: bool


def read_evidence(folder: Path | str) -> Evidence:
    """Read a design folder and the results in it; nothing is run.

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
    if design.weights == "rom":
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
        _state(folder / name, digest) == "as generated" for name, digest in about.items()
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


def _state(path: Path, digest: str) -> str:
    if not path.exists():
        return "missing"
    with reading(path, "Generated file", DesignError), path.open("rb") as file:
        found = hashlib.file_digest(file, "sha256").hexdigest()
    return "as generated" if found == digest else "changed"
