"""Running a study: trainings side by side, each kept when it ends, so that a killed study goes on."""

import statistics
from collections.abc import Callable
from pathlib import Path

import joblib
import msgspec

from ..data import Dataset
from ..errors import TrainingError
from ..export import export_model
from ..files import write_text
from ..plan.explore.choose import choose_design
from ..plan.families import DEFAULT_FAMILY
from ..plan.limits import Limits
from ..plan.network import Source, shapes_of_model
from ..train import Checkpoint, TrainConfig, make_config
from .named import Study
from .training import RunResult, run_training

__all__ = ["LANES", "Row", "StudyResult", "Training", "run_study", "trainings"]

LANES = 512
"""Of the hardware whose cycles and LUTs a study tells, at most."""


class Training(msgspec.Struct, frozen=True):
    """One training that a study needs.

    Parameters
    ----------
    arm : str
        Name of its row.
    config : TrainConfig
    path : Path
        Its checkpoint.
    """

    arm: str
    config: TrainConfig
    path: Path


class Row(msgspec.Struct, frozen=True):
    """One way of training, over all seeds.

    Parameters
    ----------
    name : str
    mean_error_pct : float or None
        None if no training of the row ended well.
    deviation_pct : float or None
        Standard deviation of one run; None for a single one.
    integer : bool
        Whether the errors are those of integer models.
    cycles_per_image, luts : int or None
        Of the hardware of the first seed, LUTs estimated for ECP5; None where the study does not ask.
    runs : tuple of RunResult
    failures : tuple of str
        What became of the trainings that did not end well, such as a loss that was not finite any more.
    """

    name: str
    mean_error_pct: float | None
    deviation_pct: float | None
    integer: bool
    cycles_per_image: int | None
    luts: int | None
    runs: tuple[RunResult, ...]
    failures: tuple[str, ...] = ()


class StudyResult(msgspec.Struct, frozen=True):
    """What a study found; ``study.json`` holds it."""

    name: str
    title: str
    dataset: str
    quick: bool
    test_images: int
    class_names: tuple[str, ...]
    rows: tuple[Row, ...]


def trainings(study: Study, dataset: Dataset, folder: Path, seeds: int, **choices) -> list[Training]:
    """Return the trainings of ``study``, row by row, with the seeds 0, 1, ..."""
    return [
        Training(
            arm.name,
            make_config(
                study.dataset,
                dataset.class_names,
                seed=seed,
                threads=1,
                output=f"{number}-{seed}.pt",
                **(arm.choices | choices),
            ),
            folder / f"{number}-{seed}.pt",
        )
        for number, arm in enumerate(study.arms)
        for seed in range(seeds)
    ]


def run_study(
    study: Study,
    dataset: Dataset,
    folder: Path,
    *,
    seeds: int,
    quick: bool = False,
    jobs: int = 1,
    on_epoch: Callable[[Training, int], None] | None = None,
    **choices,
) -> StudyResult:
    """Train what is not trained yet, and put everything together.

    A training whose loss grows beyond all numbers does not stop the others: its row tells.

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
    jobs : int
        Trainings side by side, in processes of their own if more than one.
    on_epoch : callable, optional
        Called with a training and its epoch after each epoch; in the process of the training.
    **choices
        Of every training, such as ``device``.
    """
    wanted = trainings(study, dataset, folder, seeds, **choices)
    ended = joblib.Parallel(n_jobs=jobs)(
        joblib.delayed(_attempt)(training, dataset, on_epoch if jobs == 1 else None) for training in wanted
    )
    rows = []
    for number, arm in enumerate(study.arms):
        mine = ended[number * seeds : (number + 1) * seeds]
        rows.append(_row(arm.name, [end for end in mine if not isinstance(end, str)], mine, study.hardware))
    result = StudyResult(
        study.name,
        study.title,
        study.dataset,
        quick,
        len(dataset.test_labels),
        dataset.class_names,
        tuple(rows),
    )
    text = msgspec.json.format(msgspec.json.encode(result), indent=2).decode()
    write_text(folder / "study.json", text + "\n")
    return result


def _attempt(
    training: Training, dataset: Dataset, on_epoch: Callable[[Training, int], None] | None
) -> tuple[Checkpoint, RunResult] | str:
    """Return a training and its result, or what went wrong."""
    tell = on_epoch and (lambda record: on_epoch(training, record.epoch))
    try:
        return run_training(training.config, dataset, training.path, on_epoch=tell)
    except TrainingError as error:
        return f"seed {training.config.seed}: {error.message}"


def _row(name: str, good: list[tuple[Checkpoint, RunResult]], ended: list, hardware: bool) -> Row:
    errors = [run.error_pct for _, run in good]
    cycles, luts = _hardware(good[0][0]) if hardware and good else (None, None)
    return Row(
        name,
        statistics.mean(errors) if errors else None,
        statistics.stdev(errors) if len(errors) > 1 else None,
        all(checkpoint.exportable for checkpoint, _ in good),
        cycles,
        luts,
        tuple(run for _, run in good),
        tuple(end for end in ended if isinstance(end, str)),
    )


def _hardware(checkpoint: Checkpoint) -> tuple[int, int]:
    """Return cycles per image and estimated LUTs of the network in hardware."""
    model, _ = export_model(checkpoint)
    source = Source(shapes_of_model(model), model.input_bits, model)
    design = choose_design(source, DEFAULT_FAMILY, Limits(lanes=LANES))
    return design.timing.cycles_per_image, design.estimate.luts
