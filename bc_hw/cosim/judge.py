"""Whether a simulation passed: values, cycles and protocol."""

import shlex
from pathlib import Path

from ..errors import MismatchError
from .cycles import check_completions
from .design_under_test import DesignUnderTest
from .outcome import Outcome
from .stimulus import Stimulus

__all__ = ["check_outcome", "judge"]


def judge(dut: DesignUnderTest, stimulus: Stimulus, outcome: Outcome) -> MismatchError | None:
    """Return the first thing that is wrong with what a driver found; None if nothing is."""
    try:
        if outcome.first is None and outcome.extra_first is None:
            # Cycles come before the problems that a bench states: it knows only part of the prediction.
            for completions in outcome.completions + outcome.extra_completions:
                check_completions(dut.design, completions)
        check_outcome(
            outcome,
            layers=len(dut.design.layers),
            images=len(stimulus.images),
            folder=dut.folder,
        )
        if not all(outcome.completions):
            raise MismatchError("Simulation must measure at least one result, not 0")
    except MismatchError as error:
        return error
    return None


def check_outcome(outcome: Outcome, *, layers: int, images: int, folder: Path) -> None:
    """Check values and protocol.

    Parameters
    ----------
    outcome : Outcome
    layers : int
        Number of layers of the design.
    images : int
        Number of images that were simulated.
    folder : Path
        Design folder, for the hint.

    Raises
    ------
    MismatchError
        For the first thing that is wrong.
    """
    if outcome.first is not None:
        found = outcome.first
        raise MismatchError(
            found.sentence(last=found.layer_index == layers - 1),
            hint=f"{outcome.mismatches} of {images} images differ; "
            f"look at it with: bc-hw sim {shlex.quote(str(folder))} --waves --first {found.image}",
        )
    if outcome.extra_first is not None:
        found = outcome.extra_first
        raise MismatchError(
            found.sentence(last=found.layer_index == layers - 1),
            hint="the extra images use weights, scale digits and biases that other images may not use: "
            "check all of this neuron",
        )
    if outcome.problems:
        raise MismatchError(outcome.problems[0])
    if not outcome.compared:
        raise MismatchError("Simulation must compare at least one value, not 0")
