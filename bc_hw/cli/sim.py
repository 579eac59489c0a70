"""`bc-hw sim`: a design against the golden model, bit for bit and cycle for cycle."""

from pathlib import Path

import click

from ..cosim.drivers import Driver
from .console import StepDisplay, note, print_json, print_table
from .renamed import old_option_name

__all__ = ["command"]


class _Count(click.ParamType):
    """A number of images; None stands for all."""

    name = "N|all"

    def convert(self, value, param, ctx):
        if value is None or isinstance(value, int):
            return value
        if value == "all":
            return None
        if value.isdecimal() and int(value) > 0:
            return int(value)
        return self.fail(f"Number of images must be at least 1, or all, not {value!r}", param, ctx)


@click.command("sim")
@click.argument("design", type=click.Path(path_type=Path))
@click.option(
    "--images", type=_Count(), default="100", show_default=True, help="Number of images to simulate."
)
@click.option(
    "--first",
    type=click.IntRange(min=0),
    default=0,
    show_default=True,
    help="Index of the first image in its data set.",
)
@click.option(
    "--driver",
    type=click.Choice([driver.value for driver in Driver]),
    default=Driver.COCOTB.value,
    show_default=True,
    help="cocotb also checks protocol, back-pressure and reset; native is compiled, for whole test sets.",
)
@old_option_name("--engine", "--driver")
@click.option(
    "--split",
    type=click.Choice(["test", "train"]),
    default="test",
    show_default=True,
    help="Which split of the data set the images come from.",
)
@click.option(
    "--model",
    type=click.Path(path_type=Path),
    help="Model to load into a design with loadable weights.  [default: a random one]",
)
@click.option(
    "--seed",
    type=click.IntRange(0, 2**32 - 1),
    default=0,
    show_default=True,
    help="Seed of all random weights, images and waits.",
)
@click.option(
    "--dataset",
    metavar="NAME|FILE.npz",
    help="Data set of the images.  [default: the one the model was trained on]",
)
@click.option(
    "--data-dir", type=click.Path(path_type=Path), help="Folder of the data sets.  [default: $BC_HW_DATA]"
)
@click.option("--waves", is_flag=True, help="Simulate one image and record all nets in a VCD file.")
@click.option(
    "--jobs", type=click.IntRange(min=1), help="Number of parallel processes.  [default: one per core]"
)
@click.option(
    "--timeout",
    type=click.FloatRange(min=0, min_open=True),
    help="Limit, in seconds, on the run time of each program.",
)
@click.option(
    "--prepare", "prepare_only", is_flag=True, help="Write what sim/Makefile needs and run nothing."
)
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
def command(
    design,
    images,
    first,
    driver,
    split,
    model,
    seed,
    dataset,
    data_dir,
    waves,
    jobs,
    timeout,
    prepare_only,
    as_json,
):
    """Simulate the design in the folder DESIGN against the golden model.

    Every activation, score and class must be equal, and every result must arrive in the predicted cycle. The
    images are those of the model's data set if it is on this machine, otherwise random ones. The result is
    also written to DESIGN/results.
    """
    import msgspec

    from ..cosim.options import SimOptions
    from ..cosim.result import RESULT_FILES
    from ..cosim.simulate import prepare, simulate

    options = SimOptions(
        driver=driver,
        images=images,
        first=first,
        split=split,
        model_file=model,
        seed=seed,
        dataset=dataset,
        data_dir=data_dir,
        waves=waves,
        jobs=jobs,
        timeout=timeout,
    )
    with StepDisplay() as display:
        if prepare_only:
            folder = prepare(design, options, display)
            note(f"prepared: {folder}")
            return
        result, error = simulate(design, options, display)
    if as_json:
        print_json(msgspec.to_builtins(result))
    else:
        _print(design, result, design / RESULT_FILES[options.driver])
    if error is not None:
        raise error


def _print(design: Path, result, path: Path) -> None:
    rows = [
        ["images", None, result.images],
        ["images that differ", 0, result.mismatches],
        ["values compared", None, result.activations_compared],
        ["cycles per image", result.cycles_per_image_predicted, result.cycles_per_image_measured],
        ["latency, cycles", result.latency_predicted, result.latency_measured],
    ]
    footnotes = [
        f"Images: {result.source}, from number {result.first_image}; weights: {result.weights}",
        f"{result.cycles:,} cycles, {result.images_per_s:,.1f} images/s simulated "
        f"in {result.seconds:.1f} s by {result.processes} processes "
        f"after {result.build_seconds:.1f} s of compilation; also in {path}",
    ]
    if result.coverage:
        footnotes += result.coverage.sentences()
        footnotes.append(
            f"exercised by {result.coverage.images} extra images, whose sums are compared before rounding"
        )
    if result.waves:
        footnotes.append(f"Waves: {result.waves}")
    verdict = "equal" if result.passed else "NOT EQUAL"
    print_table(
        f"{design}, {result.engine}: {verdict} to the golden model",
        ["", "expected", "simulated"],
        rows,
        footnotes=footnotes,
    )
