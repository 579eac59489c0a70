"""``bc-hw study``."""

import contextlib
import statistics
import threading
from pathlib import Path

import click

from .console import print_json, print_table, progress

__all__ = ["command"]

HELP = """Train every row of a study, choose epochs on validation images, and test once.

\b
mnist       no regulariser, BinaryConnect deterministic and stochastic, 50 % dropout
fashion     binary weights against the same network in float
optimizers  SGD, Nesterov and Adam, with and without the learning-rate scale
bits        activations of 1 to 8 bits, two widths, with cycles and LUTs
maps        convolutions with pools and with strides against a perceptron, with cycles and LUTs

The command writes study.json, curves.png, and checkpoint and log of each training to OUTPUT. After an
interruption, the same command continues and does not train again what is finished.
"""


@click.command("study", help=HELP)
@click.argument("name", type=click.Choice(["mnist", "fashion", "optimizers", "bits", "maps"]))
@click.option(
    "--quick",
    is_flag=True,
    help="Train the same rows with small networks on digits, in seconds instead of hours.",
)
@click.option(
    "--seeds", type=click.IntRange(1, 100), default=3, show_default=True, help="Number of trainings per row."
)
@click.option(
    "--data-dir", type=click.Path(path_type=Path), help="Folder of the data sets.  [default: $BC_HW_DATA]"
)
@click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path, file_okay=False),
    help="Output folder.  [default: study-NAME]",
)
@click.option(
    "--jobs",
    type=click.IntRange(1, 1024),
    help="Number of parallel trainings.  [default: one per core, or one on a GPU]",
)
@click.option(
    "--device", type=click.Choice(["cpu", "cuda"]), help="Where to train.  [default: a GPU if there is one]"
)
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
def command(name, quick, seeds, data_dir, output, jobs, device, as_json):
    """Run a study."""
    import os

    os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")
    import joblib

    from ..data import load_dataset
    from ..lock import exclusive
    from ..study import make_study, run_study, trainings
    from ..study.picture import draw_study
    from ..train.recipes import default_device

    study = make_study(name, quick=quick)
    data = load_dataset(study.dataset, data_dir)
    folder = Path(f"study-{name}") if output is None else output
    device = default_device() if device is None else device
    if jobs is None:
        jobs = joblib.cpu_count() if device == "cpu" else 1
    wanted = trainings(study, data, folder, seeds, device=device)
    epochs = sum(training.config.epochs for training in wanted)
    with exclusive(folder, "bc-hw study"):
        with progress(f"study {name}", epochs) as advance, _watching(wanted, advance):
            result = run_study(study, data, folder, seeds=seeds, quick=quick, jobs=jobs, device=device)
        draw_study(result, folder / "curves.png")
    if as_json:
        import msgspec

        print_json(msgspec.to_builtins(result))
        return
    _print(result, folder, seeds, jobs, hardware=study.hardware)


@contextlib.contextmanager
def _watching(wanted, advance):
    """Move the bar while the block runs: trainings in other processes tell their epochs in their logs."""
    from ..study.training import log_of

    done = threading.Event()

    def watch():
        shown = 0
        while not done.wait(0.5):
            epochs = 0
            for training in wanted:
                log = log_of(training.path)
                if training.path.exists() or training.path.with_name(training.path.name + ".part").exists():
                    epochs += len(log.read_bytes().splitlines()) if log.exists() else 0
            advance(epochs - shown, "epochs")
            shown = epochs

    thread = threading.Thread(target=watch, daemon=True)
    thread.start()
    try:
        yield
    finally:
        done.set()
        thread.join()


def _print(result, folder: Path, seeds: int, jobs: int, *, hardware: bool) -> None:
    columns = ["network", "test error %", "deviation", "arithmetic", "s/epoch"]
    rows = []
    for row in result.rows:
        arithmetic = "integers" if row.integer else "float"
        seconds = statistics.mean(run.seconds_per_epoch for run in row.runs) if row.runs else None
        cells = [row.name, row.mean_error_pct, row.deviation_pct, arithmetic, seconds]
        rows.append(cells + ([row.cycles_per_image, row.luts] if hardware else []))
    print_table(
        f"{result.title}: {result.dataset}",
        columns + (["cycles", "LUTs"] if hardware else []),
        rows,
        footnotes=[
            f"all {result.test_images:,} test images, epochs chosen on validation images, "
            f"{seeds} {'seed' if seeds == 1 else 'seeds'}, {jobs} trainings side by side",
            *(f"{row.name}: {failure}" for row in result.rows for failure in row.failures),
            *(
                ["quick form with small networks: these are not the results of the study"]
                if result.quick
                else []
            ),
            f"{folder}/study.json, {folder}/curves.png",
        ],
    )
    if result.name == "fashion":
        _print_accuracy(result)


def _print_accuracy(result) -> None:
    """Print accuracy per class and per epoch, mean over the seeds."""
    rows = [row for row in result.rows if row.runs]
    names = [row.name for row in rows]
    classes = [_means(run.class_accuracy_pct for run in row.runs) for row in rows]
    print_table("Accuracy per class, %", ["class", *names], zip(result.class_names, *classes, strict=True))
    epochs = [[100 - error for error in _means(run.curve for run in row.runs)] for row in rows]
    print_table(
        "Accuracy per epoch, validation images, %",
        ["epoch", *names],
        ([number, *values] for number, values in enumerate(zip(*epochs, strict=True), 1)),
    )


def _means(columns) -> list[float]:
    return [statistics.mean(values) for values in zip(*columns, strict=True)]
