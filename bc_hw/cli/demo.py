"""`bc-hw demo`: the whole path, from images to a report about the hardware."""

import contextlib
import os
import time
from collections.abc import Iterator
from pathlib import Path

import click

from .console import StepDisplay, note, print_json, print_table, progress, spinner

__all__ = ["command"]

SMALL = 100_000
"""Additions of one image up to which the hardware is small."""

COCOTB_IMAGES = 5
"""Images for the slower driver, which adds random pauses, bad packets and reset."""

FIGURES = (
    "float_accuracy_pct",
    "integer_accuracy_pct",
    "images_checked",
    "mismatches",
    "luts",
    "brams",
    "dsps",
    "cycles_per_image",
    "cycles_per_image_measured",
    "latency_cycles",
    "latency_measured",
    "clock_mhz",
    "images_per_s",
)
"""What the final table shows, by their names in `report.json`."""


@click.command("demo")
@click.option(
    "--dataset",
    default="digits",
    show_default=True,
    help="Data set: digits, mnist, fashion-mnist, cifar10, svhn or FILE.npz.",
)
@click.option(
    "--layers",
    metavar="LAYERS",
    help="Layers such as 784-1024-10 or 28x28x1-16C3-MP2-10.  [default: those of the data set]",
)
@click.option(
    "--lanes", type=int, help="Weights per cycle.  [default: 128 for small networks, otherwise 1024]"
)
@click.option("--epochs", type=int, help="Passes over the training images.  [default: those of the data set]")
@click.option("--seed", type=int, default=0, show_default=True, help="Seed of the training.")
@click.option("--pnr", is_flag=True, help="Also place and route, to measure the clock.")
@click.option(
    "--data-dir", type=click.Path(path_type=Path), help="Folder of the data sets.  [default: $BC_HW_DATA]"
)
@click.option(
    "-o", "--output", type=click.Path(path_type=Path), default=Path("build/demo"), show_default=True
)
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
def command(dataset, layers, lanes, epochs, seed, pnr, data_dir, output, as_json):
    """Train, export, generate ROM hardware, simulate the whole test split, synthesise for ECP5, report.

    The command writes everything to OUTPUT: the checkpoint, the model, the design folder, report.html and
    report.json. If an earlier demo left a checkpoint there that was trained with the same options, it uses
    this checkpoint. The exit code is 1 if a single bit or cycle of the hardware is not as predicted.
    """
    # Idle OpenMP threads must sleep, not spin; they read this once, when torch is imported.
    os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")
    steps = _Steps()
    checkpoint = _train(steps, output / "model.pt", dataset, data_dir, layers, epochs, seed)
    model = _export(steps, checkpoint, output / "model.bchw")
    design = output / "design"
    _generate(steps, model, design, lanes)
    error = _simulate(steps, design, "native", None, data_dir) or _simulate(
        steps, design, "cocotb", COCOTB_IMAGES, data_dir
    )
    if error is None:
        _synthesise(steps, design, pnr)
    report = _report(steps, design, output)
    if as_json:
        print_json(_as_json(report, steps, output))
    else:
        _print(report, steps, output)
    if error is not None:
        raise error


class _Steps:
    """The steps so far, by name and seconds, each told when it is done."""

    def __init__(self):
        self.start = time.monotonic()
        self.done: dict[str, float] = {}

    @contextlib.contextmanager
    def step(self, name: str) -> Iterator[list[str]]:
        """Time a step; what it appends to the list is told with it."""
        start = time.monotonic()
        remarks: list[str] = []
        yield remarks
        self.done[name] = time.monotonic() - start
        note(f"{self.elapsed:6.1f} s  {name}: {', '.join(remarks)}")

    @property
    def elapsed(self) -> float:
        """Seconds since the first step began."""
        return time.monotonic() - self.start


def _train(steps: _Steps, path: Path, dataset: str, data_dir, layers, epochs, seed):
    from ..data import DATASETS, load_dataset
    from ..export.measure import measure_facts
    from ..lock import exclusive
    from ..train import make_config, save_checkpoint, train
    from ..train.loop import steps_per_epoch
    from ..train.recipes import recipe_for

    with steps.step("train") as remarks, exclusive(path, "bc-hw demo"):
        data = load_dataset(dataset, data_dir)
        config = make_config(
            dataset,
            data.class_names,
            layers=layers,
            recipe=recipe_for(data),
            epochs=epochs,
            seed=seed,
            output=path.name,
        )
        # A file of the user's may hold other images than before.
        checkpoint = _earlier(path, config) if dataset in DATASETS else None
        if checkpoint is not None:
            remarks.append(f"{path} is there, trained with the same choices")
        else:
            with progress("training", config.epochs * steps_per_epoch(config, data)) as advance:
                checkpoint = train(
                    config,
                    data,
                    on_step=lambda now: advance(1, f"epoch {now.epoch}/{config.epochs}, loss {now.loss:.3f}"),
                )
            facts = measure_facts(checkpoint, data.test_images, data.test_labels)
            checkpoint = checkpoint.with_facts(facts)
            save_checkpoint(checkpoint, path)
            remarks.append(f"{config.epochs} epochs, {len(data.train_images):,} images")
    return checkpoint


def _earlier(path: Path, config):
    """Return the checkpoint that an earlier demo left, if it is whole and of the same configuration."""
    from ..errors import CheckpointError
    from ..train import load_checkpoint

    try:
        found = load_checkpoint(path)
    except CheckpointError:
        return None
    return found if found.config == config and found.facts.test_images else None


def _export(steps: _Steps, checkpoint, path: Path):
    from ..export import export_model
    from ..model.bchw import save_model

    with steps.step("export") as remarks:
        model, _folds = export_model(checkpoint)
        save_model(model, path)
        facts = model.training
        remarks.append(
            f"test error {facts.float_error_pct:.2f} % in float, {facts.integer_error_pct:.2f} % in integers"
        )
    return model


def _generate(steps: _Steps, model, folder: Path, lanes: int | None) -> None:
    from ..generate import write_design
    from ..plan.explore.choose import choose_design
    from ..plan.families import DEFAULT_FAMILY
    from ..plan.folder import survey
    from ..plan.limits import Limits
    from ..plan.network import Source, shapes_of_model

    with steps.step("gen-rtl") as remarks, spinner("generating") as say:
        if lanes is None:
            lanes = 128 if sum(step.operations for step in model.steps) <= SMALL else 1024
        source = Source(shapes_of_model(model), model.input_bits, model)
        design = choose_design(source, DEFAULT_FAMILY, Limits(lanes=lanes))
        say(f"{design.lanes:,} lanes")
        write_design(design, model, folder)
        if kept := survey(folder).own_in_short:
            remarks.append(f"kept, as bc-hw did not make it: {kept}")
        remarks.append(f"{design.lanes:,} lanes, {design.timing.cycles_per_image:,} cycles per image")


def _simulate(steps: _Steps, folder: Path, driver: str, images: int | None, data_dir):
    """Return what is wrong, or None."""
    from ..cosim.options import SimOptions
    from ..cosim.simulate import simulate

    with steps.step(f"sim, {driver}") as remarks, StepDisplay() as shown:
        result, error = simulate(folder, SimOptions(driver=driver, images=images, data_dir=data_dir), shown)
        remarks += [
            f"{result.images:,} images of {result.source}",
            f"{result.mismatches:,} mismatches in {result.activations_compared:,} values",
        ]
    return error


def _synthesise(steps: _Steps, folder: Path, pnr: bool) -> None:
    from ..eda.cache import ResultCache
    from ..eda.synthesis import synthesise

    with steps.step("synth") as remarks, spinner("synthesising") as say:
        result = synthesise(folder, place=pnr, cache=ResultCache(), say=say)
        remarks.append(f"{result.luts:,} LUTs, {result.brams:g} block RAMs, {result.dsps} DSP blocks")
        if result.cached:
            remarks.append("taken from an earlier run with the same netlist and tools")


def _report(steps: _Steps, folder: Path, output: Path):
    from ..report import HTML_FILE, write_report

    with steps.step("report") as remarks:
        report = write_report(folder, output)
        remarks.append(str(output / HTML_FILE))
    return report


def _as_json(report, steps: _Steps, output: Path) -> dict:
    from ..report import HTML_FILE

    figures = report.figures.known()
    return {
        "dataset": report.dataset,
        "layers": report.topology,
        "family": report.family,
        **{name: figures[name].value for name in FIGURES},
        "steps": [{"name": name, "seconds": round(seconds, 2)} for name, seconds in steps.done.items()],
        "seconds": round(steps.elapsed, 2),
        "folder": str(output),
        "report": str(output / HTML_FILE),
    }


def _print(report, steps: _Steps, output: Path) -> None:
    from ..report import HTML_FILE, JSON_FILE
    from ..report.tables import number

    figures = report.figures.known()
    rows = []
    for name in FIGURES:
        figure = figures[name]
        text = "-" if figure.value is None else number(figure.value)
        rows.append((figure.label, f"{text} {figure.unit}".strip(), figure.how))
    print_table(
        f"{report.title}, {report.family_title}",
        ("figure", "value", "how obtained"),
        rows,
        footnotes=[
            f"{steps.elapsed:.0f} s in all; written to {output / HTML_FILE} and {output / JSON_FILE}",
            *(f"not measured: {command}" for command in report.missing),
        ],
    )
