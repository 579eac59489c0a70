"""Running a study: every finished training is kept, so that a killed study goes on where it stopped."""

import statistics
from collections.abc import Callable
from pathlib import Path

import msgspec
import numpy as np

from ..data import Dataset
from ..data.dataset import drop_low_bits
from ..errors import CheckpointError
from ..export import export_model
from ..export.measure import classify_float, measure_facts
from ..files import write_text
from ..generate import Source, choose_design
from ..golden import classify
from ..plan.families import find_family
from ..plan.folding import Limits
from ..plan.lower import shapes_of_model
from ..train import Checkpoint, Progress, TrainConfig, load_checkpoint, make_config, save_checkpoint, train
from ..train.log import JsonLinesLog, read_log
from .named import Study

__all__ = ["LANES", "Row", "RunResult", "StudyResult", "run_study"]

LANES = 512
"""Of the hardware whose cycles and LUTs a study tells, at most."""


class RunResult(msgspec.Struct, frozen=True):
    """One training.

    Parameters
    ----------
    seed : int
    epoch : int
        Chosen by the validation images.
    valid_error_pct : float
    error_pct : float
        On the whole test set: of the integer model, or of the float network where weights are real.
    float_error_pct : float
    seconds_per_epoch : float
        Median.
    curve : tuple of float
        Validation error of each epoch, in percent.
    class_accuracy_pct : tuple of float
        On the test set.
    command : str
        Repeats the training.
    """

    seed: int
    epoch: int
    valid_error_pct: float
    error_pct: float
    float_error_pct: float
    seconds_per_epoch: float
    curve: tuple[float, ...]
    class_accuracy_pct: tuple[float, ...]
    command: str


class Row(msgspec.Struct, frozen=True):
    """One way of training, over all seeds.

    Parameters
    ----------
    name : str
    mean_error_pct : float
    deviation_pct : float or None
        Standard deviation of one run; None for a single one.
    integer : bool
        Whether the errors are those of integer models.
    cycles_per_image, luts : int or None
        Of the hardware of the first seed, LUTs estimated for ECP5; None where the study does not ask.
    runs : tuple of RunResult
    """

    name: str
    mean_error_pct: float
    deviation_pct: float | None
    integer: bool
    cycles_per_image: int | None
    luts: int | None
    runs: tuple[RunResult, ...]


class StudyResult(msgspec.Struct, frozen=True):
    """What a study found; ``study.json`` holds it."""

    name: str
    title: str
    dataset: str
    quick: bool
    test_images: int
    class_names: tuple[str, ...]
    rows: tuple[Row, ...]


def run_study(
    study: Study,
    dataset: Dataset,
    folder: Path,
    *,
    seeds: int,
    quick: bool = False,
    on_step: Callable[[str, Progress], None] | None = None,
) -> StudyResult:
    """Train what is not trained yet, and put everything together.

    Parameters
    ----------
    study : Study
    dataset : Dataset
        The one that ``study`` names.
    folder : Path
        Keeps checkpoints, logs and ``study.json``. Trainings that are found finished are not repeated.
    seeds : int
        Trainings of each row, with the seeds 0, 1, ...
    quick : bool
        Told in the result.
    on_step : callable, optional
        Called with the name of a training after each of its steps.
    """
    rows = []
    for number, arm in enumerate(study.arms):
        runs, first = [], None
        for seed in range(seeds):
            path = folder / f"{number}-{seed}.pt"
            config = make_config(
                study.dataset, dataset.class_names, seed=seed, output=path.name, threads=1, **arm.choices
            )
            name = f"{arm.name}, seed {seed}"
            checkpoint = _trained(
                config, dataset, path, on_step and (lambda now, name=name: on_step(name, now))
            )
            first = first or checkpoint
            runs.append(_result(checkpoint, dataset, path))
        errors = [run.error_pct for run in runs]
        cycles, luts = _hardware(first) if study.hardware else (None, None)
        rows.append(
            Row(
                arm.name,
                statistics.mean(errors),
                statistics.stdev(errors) if seeds > 1 else None,
                first.exportable,
                cycles,
                luts,
                tuple(runs),
            )
        )
    result = StudyResult(
        study.name,
        study.title,
        study.dataset,
        quick,
        len(dataset.test_labels),
        dataset.class_names,
        tuple(rows),
    )
    write_text(
        folder / "study.json", msgspec.json.format(msgspec.json.encode(result), indent=2).decode() + "\n"
    )
    return result


def _trained(
    config: TrainConfig, dataset: Dataset, path: Path, on_step: Callable[[Progress], None] | None
) -> Checkpoint:
    """Return the training of ``config``: found finished, gone on with, or done afresh."""
    try:
        found = load_checkpoint(path)
    except CheckpointError:
        found = None
    if found is not None and found.config == config:
        return found
    part = path.with_name(path.name + ".part")
    options = {"resume_file": part, "on_step": on_step, "on_epoch": JsonLinesLog(_log(path))}
    try:
        checkpoint = train(config, dataset, resume=part.exists(), **options)
    except CheckpointError:  # what was left belongs to another run
        checkpoint = train(config, dataset, **options)
    facts = measure_facts(checkpoint, dataset.test_images, dataset.test_labels)
    checkpoint = checkpoint.with_facts(facts)
    save_checkpoint(checkpoint, path)
    part.unlink(missing_ok=True)
    return checkpoint


def _log(path: Path) -> Path:
    return path.with_name(path.name + ".jsonl")


def _result(checkpoint: Checkpoint, dataset: Dataset, path: Path) -> RunResult:
    config, facts = checkpoint.config, checkpoint.facts
    if checkpoint.exportable:
        images = drop_low_bits(dataset.test_images, config.input_bits)
        classes = classify(export_model(checkpoint)[0], images)
    else:
        classes = classify_float(checkpoint.network(), dataset.test_images, config.input_bits)
    right = classes == dataset.test_labels
    log = read_log(_log(path))
    return RunResult(
        config.seed,
        facts.epoch,
        facts.valid_error_pct,
        100 * int((~right).sum()) / len(right),
        facts.float_error_pct,
        statistics.median(record.seconds for record in log),
        tuple(record.valid_error_pct for record in log),
        tuple(100 * float(np.mean(right[dataset.test_labels == label])) for label in range(dataset.classes)),
        config.command,
    )


def _hardware(checkpoint: Checkpoint) -> tuple[int, int]:
    """Return cycles per image and estimated LUTs of the network in hardware."""
    model, _ = export_model(checkpoint)
    shapes, family = shapes_of_model(model), find_family("ecp5")
    source = Source(shapes, model.input_bits, model)
    design = choose_design(source, family, Limits(lanes=LANES))
    return design.timing.cycles_per_image, design.estimate.luts
