"""One training of a study: found finished, gone on with, or done afresh."""

import statistics
from collections.abc import Callable
from pathlib import Path

import msgspec
import numpy as np

from ..data import Dataset
from ..data.fit import pixels_for
from ..errors import CheckpointError
from ..export import export_model
from ..export.measure import classify_float, measure_facts
from ..golden import classify
from ..train import Checkpoint, EpochRecord, TrainConfig, load_checkpoint, save_checkpoint, train
from ..train.log import JsonLinesLog, read_log

__all__ = ["RunResult", "log_of", "run_training"]


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
        Median, with the other trainings of the study running beside it.
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


def log_of(path: Path) -> Path:
    """Return the log that stands beside a checkpoint."""
    return path.with_name(path.name + ".jsonl")


def run_training(
    config: TrainConfig,
    dataset: Dataset,
    path: Path,
    *,
    on_epoch: Callable[[EpochRecord], None] | None = None,
) -> tuple[Checkpoint, RunResult]:
    """Return the training of ``config`` and what it gave; ``path`` keeps it."""
    checkpoint = _found(config, path) or _trained(config, dataset, path, on_epoch)
    return checkpoint, _result(checkpoint, dataset, path)


def _found(config: TrainConfig, path: Path) -> Checkpoint | None:
    try:
        found = load_checkpoint(path)
    except CheckpointError:
        return None
    return found if found.config == config else None


def _trained(
    config: TrainConfig, dataset: Dataset, path: Path, on_epoch: Callable[[EpochRecord], None] | None
) -> Checkpoint:
    part = path.with_name(path.name + ".part")
    log = JsonLinesLog(log_of(path))

    def keep(record: EpochRecord) -> None:
        log(record)
        if on_epoch is not None:
            on_epoch(record)

    options = {"resume_file": part, "on_epoch": keep}
    try:
        checkpoint = train(config, dataset, resume=part.exists(), **options)
    except CheckpointError:  # what was left belongs to another run
        checkpoint = train(config, dataset, **options)
    checkpoint = checkpoint.with_facts(measure_facts(checkpoint, dataset.test_images, dataset.test_labels))
    save_checkpoint(checkpoint, path)
    part.unlink(missing_ok=True)
    return checkpoint


def _result(checkpoint: Checkpoint, dataset: Dataset, path: Path) -> RunResult:
    config, facts = checkpoint.config, checkpoint.facts
    if checkpoint.exportable:
        model = export_model(checkpoint)[0]
        classes = classify(model, pixels_for(dataset.test_images, model.input))
    else:
        classes = classify_float(checkpoint.network(), dataset.test_images, config.input_bits)
    right = classes == dataset.test_labels
    log = read_log(log_of(path))
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
