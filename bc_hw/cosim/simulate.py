"""`simulate`: one design folder against the golden model, with either driver."""

import contextlib
import os
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import msgspec

from ..dates import today
from ..errors import MismatchError, UsageError, must_be
from ..files import remove_leftovers, storage_error, write_text
from ..lock import exclusive
from .bench_files import bench_folder
from .build import COCOTB, NATIVE, WAVES, build
from .cocotb_driver import run_cocotb
from .cycles import check_completions, cycles_per_image
from .design_under_test import DesignUnderTest, load_design_under_test
from .drivers import Driver
from .extra_images import ExtraImages, make_extra_images
from .native_driver import run_native, split_images
from .outcome import Outcome, add_extra, check_outcome
from .result import RESULT_FILES, SimResult
from .stimulus import Stimulus, choose_images, with_other_weights
from .taps import Tap, control_file, find_taps
from .vectors import EXTRA_FOLDER, write_vectors

__all__ = ["Listener", "SimOptions", "judge", "prepare", "simulate"]

BUILD_KINDS = {Driver.COCOTB: COCOTB, Driver.NATIVE: NATIVE}
"""How a design is compiled for each driver; recording waves takes a build of its own."""

WORK_FOLDER = "sim"
"""Vectors, logs and raw results, in the design folder."""

VECTORS_FOLDER = "vectors"
CONTROL_FILE = "taps.vlt"
WAVES_FILE = "waves.vcd"


@dataclass(frozen=True, kw_only=True)
class SimOptions:
    """What is to be simulated, and how.

    Parameters
    ----------
    driver : Driver
    images : int or None
        None takes all of the data set.
    first : int
        Number of the first image.
    split : str
        ``test`` or ``train``.
    model_file : Path or None
        Model to load into a design whose weights are loaded; by default a random one.
    seed : int
        Of random models, random images and random waits.
    dataset : str or None
        Another data set than the model's.
    data_dir : Path or None
        Folder of the data sets.
    waves : bool
        Record all nets while one image passes.
    jobs : int or None
        Processes that simulate at once (native), and compilers; by default one per core.
    timeout : float or None
        Seconds that each program may run.

    Raises
    ------
    UsageError
        If they contradict each other.
    """

    driver: Driver = Driver.COCOTB
    images: int | None = 100
    first: int = 0
    split: str = "test"
    model_file: Path | None = None
    seed: int = 0
    dataset: str | None = None
    data_dir: Path | None = None
    waves: bool = False
    jobs: int | None = None
    timeout: float | None = None

    def __post_init__(self):
        try:
            object.__setattr__(self, "driver", Driver(self.driver))
        except ValueError:
            raise UsageError(must_be("Driver", " or ".join(Driver), self.driver)) from None
        if self.waves and self.driver != Driver.COCOTB:
            raise UsageError(
                "Option --waves must be used with --driver cocotb: the native driver records no waves"
            )
        if self.images is not None and self.images < 1:
            raise UsageError(must_be("Number of images", "at least 1", self.images))

    @property
    def processes(self) -> int:
        """Processes that may work at once."""
        return self.jobs or len(os.sched_getaffinity(0))


class Listener:
    """Whoever wants to know how far a simulation is; this one does not."""

    def remark(self, text: str) -> None:
        """Take what the user should know before believing the result."""

    def step(self, text: str, images: int = 0, *, unit: str | None = "images") -> None:
        """Take which step begins, and how many images it has; 0 if that is unknown.

        Some steps go through other things than images, which ``text`` names: they have no ``unit``.
        """

    def advance(self, images: int) -> None:
        """Take how many more images are done."""


def simulate(
    folder: Path | str,
    options: SimOptions | None = None,
    listener: Listener | None = None,
    stimulus: Stimulus | None = None,
) -> tuple[SimResult, MismatchError | None]:
    """Simulate a design folder against the golden model; every bit and every cycle must be equal.

    The result is also written to the design folder, whatever it says.

    Parameters
    ----------
    folder : Path
    options : SimOptions, optional
    listener : Listener, optional
    stimulus : Stimulus, optional
        Images of the caller's own; those of ``options`` are not looked at then.

    Returns
    -------
    result : SimResult
    error : MismatchError or None
        The first thing that is wrong, to be raised once the result was shown.

    Raises
    ------
    DesignError, UsageError, DataError, ToolError, StorageError
        If there is nothing that could be judged.
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
            driver_source=bench_folder() / "driver.cpp",
            loadable=dut.weight_beats is not None,
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
        outcome = _run(program, work, content, options, listener, dut.design.name)
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
    )
    text = msgspec.json.format(msgspec.json.encode(result)).decode()
    write_text(folder / RESULT_FILES[options.driver], text + "\n")
    return result, error


def prepare(folder: Path | str, options: SimOptions | None = None, listener: Listener | None = None) -> Path:
    """Write what `sim/Makefile` needs, and run nothing: the vectors and Verilator's control file.

    Returns
    -------
    Path
        The folder that holds them.
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


def _run(
    program: Path, work: Path, content: dict, options: SimOptions, listener: Listener, top: str
) -> Outcome:
    images, streamed = content["images"], len(content["completions"])
    extra = content.get("extra")
    more = extra["images"] if extra else 0
    common = {"advance": listener.advance, "timeout": options.timeout, "top": top}
    if options.driver == Driver.NATIVE:
        # A stream of one image alone would not show the pace; so each streams as many as the whole needs.
        shards = [
            (first, count, max(count, content["steady_images"]) if images > 1 else 1)
            for first, count in split_images(images, content["steady_images"], options.processes)
        ]
        listener.step("simulating", sum(shard[2] for shard in shards) + more)
        outcome = run_native(program, work, work / VECTORS_FOLDER, content, shards, **common)
        if extra:
            place = work / EXTRA_FOLDER
            place.mkdir(exist_ok=True)
            vectors = work / VECTORS_FOLDER / EXTRA_FOLDER
            add_extra(outcome, run_native(program, place, vectors, extra, [(0, more, more)], **common))
        return outcome
    listener.step("simulating", streamed if options.waves else streamed + images + more)
    waves = work / WAVES_FILE if options.waves else None
    common |= {"tests": content["tests"], "seed": options.seed, "waves": waves}
    return run_cocotb(program, work, work / VECTORS_FOLDER, **common)


@contextlib.contextmanager
def _work_folder(folder: Path) -> Iterator[Path]:
    """Yield the work folder; the design folder is this run's own meanwhile."""
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


def judge(dut: DesignUnderTest, stimulus: Stimulus, outcome: Outcome) -> MismatchError | None:
    """Return the first thing that is wrong with what a driver found; None if nothing is."""
    try:
        if outcome.first is None and outcome.extra_first is None:
            # Cycles come before the sentences of a bench, which knows only part of the prediction.
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
