"""`simulate`: one design folder against the golden model, with either driver."""

import contextlib
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import msgspec

from ..dates import today
from ..errors import MismatchError
from ..files import remove_leftovers, storage_error, write_text
from ..lock import exclusive
from .bench_files import bench_folder
from .build import COCOTB, NATIVE, WAVES, build
from .cocotb_driver import run_cocotb
from .cycles import cycles_per_image
from .design_under_test import DesignUnderTest, load_design_under_test
from .drivers import Driver
from .examples import make_examples
from .extra_images import ExtraImages, make_extra_images
from .judge import judge
from .listener import Listener
from .native_driver import run_native, split_images
from .options import SimOptions
from .outcome import Outcome, add_extra
from .result import RESULT_FILES, SimResult
from .stimulus import Stimulus, choose_images, with_other_weights
from .taps import Tap, control_file, find_taps
from .vectors import EXTRA_FOLDER, write_vectors

__all__ = ["prepare", "simulate"]

BUILD_KINDS = {Driver.COCOTB: COCOTB, Driver.NATIVE: NATIVE}
"""How a design is compiled for each driver; recording waves takes a build of its own."""

WORK_FOLDER = "sim"
"""Folder of vectors, logs and raw results, in the design folder."""

VECTORS_FOLDER = "vectors"
CONTROL_FILE = "taps.vlt"
WAVES_FILE = "waves.vcd"


def simulate(
    folder: Path | str,
    options: SimOptions | None = None,
    listener: Listener | None = None,
    stimulus: Stimulus | None = None,
) -> tuple[SimResult, MismatchError | None]:
    """Simulate a design folder against the golden model; every bit and every cycle must be equal.

    The result is also written to the design folder, whether the simulation passed or not.

    Parameters
    ----------
    folder : Path
    options : SimOptions, optional
    listener : Listener, optional
    stimulus : Stimulus, optional
        Images to simulate in place of those that ``options`` choose.

    Returns
    -------
    result : SimResult
    error : MismatchError or None
        The first thing that is wrong. Callers raise it after they have shown the result.

    Raises
    ------
    DesignError, UsageError, DataError, ToolError, StorageError
        If the simulation could not run, so that there is no result.
    """
    folder, options, listener = Path(folder), options or SimOptions(), listener or Listener()
    dut, stimulus, taps = _gather(folder, options, listener, stimulus)
    with _work_folder(folder) as work:
        started = time.monotonic()
        listener.step("compiling the design")
        program = build(
            folder,
            WAVES if options.waves else BUILD_KINDS[options.driver],
            verilog=dut.verilog,
            control=control_file(taps, dut.design.name),
            bench=bench_folder(),
            top=dut.design.name,
            jobs=options.processes,
            timeout=options.timeout,
        )
        build_seconds = time.monotonic() - started
        listener.step("computing what to expect")
        # While all nets are recorded, one image passes alone.
        extra = None if options.waves else _extra_images(dut, options, listener)
        content = write_vectors(work / VECTORS_FOLDER, dut, taps, stimulus, seed=options.seed, extra=extra)
        started = time.monotonic()
        run = _Run(program, work, content, options, listener, dut.design.name)
        outcome = _DRIVE[options.driver](run)
        seconds = time.monotonic() - started
    error = judge(dut, stimulus, outcome)
    timing = dut.design.timing
    longest = max(outcome.completions, key=len, default=[])
    result = SimResult(
        engine=options.driver,
        images=len(stimulus.images),
        mismatches=outcome.mismatches + outcome.extra_mismatches,
        cycles_per_image_predicted=timing.cycles_per_image,
        cycles_per_image_measured=cycles_per_image(dut.design, longest),
        latency_predicted=timing.latency_cycles,
        latency_measured=longest[0] if longest else None,
        images_per_s=round(outcome.results / seconds, 3),
        processes=outcome.processes,
        images_per_s_per_process=round(outcome.results / seconds / outcome.processes, 3),
        images_per_cpu_s=round(outcome.results / outcome.cpu_seconds, 3) if outcome.cpu_seconds else None,
        passed=error is None,
        error=None if error is None else error.message,
        activations_compared=outcome.compared,
        cycles=outcome.cycles,
        seconds=round(seconds, 3),
        build_seconds=round(build_seconds, 3),
        source=stimulus.source,
        weights=dut.weights_source,
        first_image=stimulus.first,
        seed=options.seed,
        waves=str(work / WAVES_FILE) if options.waves else None,
        coverage=extra and extra.coverage,
        date=today(),
        examples=() if error else tuple(make_examples(dut.model, stimulus)),
    )
    text = msgspec.json.format(msgspec.json.encode(result)).decode()
    write_text(folder / RESULT_FILES[options.driver], text + "\n")
    return result, error


def prepare(folder: Path | str, options: SimOptions | None = None, listener: Listener | None = None) -> Path:
    """Write what `sim/Makefile` needs, the vectors and Verilator's control file, and run nothing.

    Returns
    -------
    Path
        The folder that contains them.
    """
    folder, options, listener = Path(folder), options or SimOptions(), listener or Listener()
    dut, stimulus, taps = _gather(folder, options, listener)
    with _work_folder(folder) as work:
        extra = _extra_images(dut, options, listener)
        write_vectors(work / VECTORS_FOLDER, dut, taps, stimulus, seed=options.seed, extra=extra)
        write_text(work / CONTROL_FILE, control_file(taps, dut.design.name))
    return work


def _gather(
    folder: Path, options: SimOptions, listener: Listener, stimulus: Stimulus | None = None
) -> tuple[DesignUnderTest, Stimulus, list[Tap]]:
    dut = load_design_under_test(folder, model_file=options.model_file, seed=options.seed)
    stimulus = stimulus or choose_images(
        dut,
        count=1 if options.waves else options.images,
        first=options.first,
        split=options.split,
        seed=options.seed,
        dataset=options.dataset,
        data_dir=options.data_dir,
    )
    if options.driver == Driver.COCOTB:
        stimulus = with_other_weights(dut, stimulus)
    for text in dut.remarks + stimulus.remarks:
        listener.remark(text)
    return dut, stimulus, find_taps(dut.design, dut.verilog.decode("utf-8", "replace"))


def _extra_images(dut: DesignUnderTest, options: SimOptions, listener: Listener) -> ExtraImages:
    extra = make_extra_images(dut.stored_model, dut.design.layers, seed=options.seed)
    if missed := extra.coverage.missed:
        listener.remark(
            f"{missed:,} weights, scale digits or bias bits are not exercised: no image was found"
        )
    return extra


@contextlib.contextmanager
def _work_folder(folder: Path) -> Iterator[Path]:
    """Lock the design folder and yield its work folder."""
    work = folder / WORK_FOLDER
    with exclusive(folder, "bc-hw sim"):
        try:
            work.mkdir(exist_ok=True)
        except OSError as error:
            raise storage_error(error, work) from error
        own = (work / name for name in (VECTORS_FOLDER, CONTROL_FILE))
        for path in (*own, *(folder / name for name in RESULT_FILES.values())):
            remove_leftovers(path)
        yield work


@dataclass(frozen=True)
class _Run:
    """A compiled design with its vectors, ready to be driven.

    Parameters
    ----------
    program, work : Path
        Folder of the build; work folder.
    content : dict
        Content of `vectors.json`.
    options : SimOptions
    listener : Listener
    top : str
        Name of the design.
    """

    program: Path
    work: Path
    content: dict
    options: SimOptions
    listener: Listener
    top: str

    @property
    def vectors(self) -> Path:
        """Folder of the vectors."""
        return self.work / VECTORS_FOLDER

    @property
    def extra_images(self) -> int:
        """Number of extra images."""
        return self.content["extra"]["images"] if "extra" in self.content else 0

    @property
    def common(self) -> dict:
        """Arguments that both drivers take."""
        return {"advance": self.listener.advance, "timeout": self.options.timeout, "top": self.top}


def _drive_native(run: _Run) -> Outcome:
    content, images, extra = run.content, run.content["images"], run.extra_images
    steady = content["steady_images"]
    # A stream of few images would not show the pace, so each stream is as long as that takes.
    shards = [
        (first, count, max(count, steady) if images > 1 else 1)
        for first, count in split_images(images, steady, run.options.processes)
    ]
    run.listener.step("simulating", sum(shard[2] for shard in shards) + extra)
    outcome = run_native(run.program, run.work, run.vectors, content, shards, **run.common)
    if extra:
        place = run.work / EXTRA_FOLDER
        place.mkdir(exist_ok=True)
        vectors, shards = run.vectors / EXTRA_FOLDER, [(0, extra, extra)]
        add_extra(outcome, run_native(run.program, place, vectors, content["extra"], shards, **run.common))
    return outcome


def _drive_cocotb(run: _Run) -> Outcome:
    content, options = run.content, run.options
    streamed = len(content["completions"])
    # Recording waves runs the first test alone; others stream images again, with waits.
    aimed = min(content["images"], len(content["aimed"]["offered"])) if "aimed" in content else 0
    steps = streamed if options.waves else streamed + content["images"] + run.extra_images + aimed
    run.listener.step("simulating", steps)
    return run_cocotb(
        run.program,
        run.work,
        run.vectors,
        tests=content["tests"],
        seed=options.seed,
        waves=run.work / WAVES_FILE if options.waves else None,
        **run.common,
    )


_DRIVE: dict[Driver, Callable[[_Run], Outcome]] = {
    Driver.COCOTB: _drive_cocotb,
    Driver.NATIVE: _drive_native,
}
"""What runs a simulation with each driver."""
