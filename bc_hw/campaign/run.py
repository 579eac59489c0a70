"""One case: generate, simulate, and say what came of it."""

import time
import traceback
from pathlib import Path

import msgspec

from ..cosim.drivers import Driver
from ..cosim.options import SimOptions
from ..cosim.simulate import simulate
from ..cosim.stimulus import Stimulus
from ..errors import BcHwError
from ..files import write_text
from ..generate import write_design
from ..model.bchw import save_model
from ..plan.families import find_family
from ..plan.folder import remove_made
from ..plan.planned import plan_design
from .case import Case, Material, Networks, draw_case

__all__ = ["CaseResult", "run_case"]

MODEL_TO_LOAD = "load.bchw"


class CaseResult(msgspec.Struct, frozen=True, kw_only=True):
    """What came of one case; a line of ``results.jsonl``.

    Parameters
    ----------
    seed : int
    passed : bool
    error : str or None
        The first thing that is wrong.
    images, compared, cycles : int
        Simulated, 0 where it did not come to that.
    seconds : float
    code : str
        Hash of the program that ran it.
    case : Case or None
        None where not even the case could be drawn.
    networks : Networks
        From which the seed drew.
    """

    seed: int
    passed: bool
    error: str | None
    images: int
    compared: int
    cycles: int
    seconds: float
    code: str
    case: Case | None
    networks: Networks = Networks.DENSE


def run_case(
    seed: int,
    folder: Path,
    *,
    networks: Networks = Networks.DENSE,
    code: str = "",
    timeout: float | None = None,
) -> CaseResult:
    """Run the case of a seed; whatever goes wrong is its result.

    Parameters
    ----------
    seed : int
    folder : Path
        For its design; removed if the case passes, but for files that bc_hw did not write.
    networks : Networks
    code : str
        Kept in the result.
    timeout : float, optional
        Seconds that each program may run.
    """
    started = time.monotonic()
    result = material = None
    try:
        material = draw_case(seed, networks)
        result, failure = _simulate(material, folder, timeout)
        error = failure and failure.message
    except BcHwError as failure:
        error = f"{type(failure).__name__}: {failure.message}"
    except Exception as failure:  # a defect is what a campaign looks for: it must not end the others
        error = f"{type(failure).__name__}: {failure}"
        write_text(folder.with_name(folder.name + ".traceback"), traceback.format_exc())
    if error is None:
        remove_made(folder)
    return CaseResult(
        seed=seed,
        passed=error is None,
        error=error,
        images=result.images if result else 0,
        compared=result.activations_compared if result else 0,
        cycles=result.cycles if result else 0,
        seconds=round(time.monotonic() - started, 3),
        code=code,
        case=material and material.case,
        networks=networks,
    )


def _simulate(material: Material, folder: Path, timeout: float | None):
    case = material.case
    design = plan_design(material.source, material.folds, find_family(case.family))
    write_design(design, material.source.model, folder)
    model_file = None
    if case.load:
        model_file = folder / MODEL_TO_LOAD
        save_model(material.model, model_file)
    native = case.engine == Driver.NATIVE
    stimulus = Stimulus(
        material.images,
        0,
        f"campaign, seed {case.seed}",
        [],
        traffic=None if native else case.traffic,
        again=None if native else material.again,
    )
    options = SimOptions(
        driver=Driver(case.engine), model_file=model_file, seed=case.seed % (1 << 32), jobs=1, timeout=timeout
    )
    return simulate(folder, options, stimulus=stimulus)
