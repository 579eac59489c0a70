"""The bench as the mutants meet it: the same engines, vectors and judgement as `bc-hw sim`."""

import time
from dataclasses import dataclass, replace
from pathlib import Path

from ..cosim.aimed_traffic import aimed_traffic
from ..cosim.bench_files import bench_folder
from ..cosim.build import COCOTB, NATIVE, BuildKind, build
from ..cosim.cocotb_driver import run_cocotb
from ..cosim.cycles import cycles_per_image
from ..cosim.design_under_test import DesignUnderTest, load_design_under_test
from ..cosim.judge import judge
from ..cosim.native_driver import run_native, unhindered_images
from ..cosim.outcome import Outcome
from ..cosim.stimulus import Stimulus, choose_images, with_other_weights
from ..cosim.taps import LINT_OFF, Tap, control_file, find_taps
from ..cosim.vectors import write_vectors
from ..errors import DesignError, ToolFailed, must_be
from .directed import directed_stimulus
from .netlist import NUMBER_BITS, SELECT_FILE

__all__ = ["CHECKS", "Bench", "Check", "Finding", "prepare_bench"]

FEW = 24
"""Images of the first check, which notices most mutants, and of the cocotb bench, which is slow."""
MANY = 1000
"""Most images of the data set in the check 'many images'."""
RANDOM = 200
"""Random images in that check where there is no data set."""
SPREAD = 32
"""More distances between images than those that let events coincide."""

NATIVE_TIMEOUT_S = 300.0
COCOTB_TIMEOUT_S = 900.0
"""Seconds that one run on one mutant may take; the unchanged design takes a small part of this."""

# Runs are short: the time that the compiler saves by optimising less is more than they lose.
COMPILED = replace(NATIVE, optimise="-O1")

WAITS = "waits"
CHECKS = {
    "few images": "native engine, the first images",
    "directed": "native engine, extreme and random images",
    "many images": "native engine, up to a thousand images",
    WAITS: "native engine, the same with waits on both sides: chosen ones, in which events coincide, and "
    "random ones, until buffers are full and empty",
    "cocotb": "cocotb bench: random waits, resets, packets of the wrong length",
}
"""The checks that run on a mutant, in this order, until one notices it."""

# The Verilog of yosys breaks more rules of style than that of Amaranth; none of these hides a fault.
LINT = ("UNOPTFLAT", "UNOPT", "SELRANGE", "ALWCOMBORDER", "LATCH", "WIDTHCONCAT", "UNUSEDSIGNAL", "UNDRIVEN")


@dataclass(frozen=True, eq=False)
class Check:
    """One stage of the bench.

    Parameters
    ----------
    name : str
        A key of `CHECKS`.
    cocotb : bool
    stimulus : Stimulus
    vectors : Path
    content : dict
        Of `vectors.json`.
    """

    name: str
    cocotb: bool
    stimulus: Stimulus
    vectors: Path
    content: dict


@dataclass(frozen=True)
class Finding:
    """The result of one check on one mutant.

    Parameters
    ----------
    problem : str or None
        The first thing that is wrong; None if all is right.
    outcome : Outcome or None
        None where the simulation did not come to its end.
    """

    problem: str | None
    outcome: Outcome | None


class Bench:
    """All checks, and the compiled netlist that holds all mutants.

    Parameters
    ----------
    dut : DesignUnderTest
    checks : list of Check
    programs : dict of str to Path
        Folder of the build by the name of its kind.
    seed : int
    """

    def __init__(self, dut: DesignUnderTest, checks: list[Check], programs: dict[str, Path], seed: int):
        self.dut = dut
        self.checks = checks
        self.programs = programs
        self.seed = seed
        self.aimed = aimed_traffic(dut.design, spread=SPREAD)

    def run(self, check: Check, number: int, work: Path) -> Finding:
        """Run one check on one mutant; number 0 is the unchanged design.

        Raises
        ------
        ToolFailed
            If the simulator fails for a reason that has nothing to do with the mutant.
        """
        work.mkdir(parents=True, exist_ok=True)
        (work / SELECT_FILE).write_text(f"{number:0{NUMBER_BITS // 4}x}\n", encoding="utf-8")
        limit = COCOTB_TIMEOUT_S if check.cocotb else NATIVE_TIMEOUT_S
        started = time.monotonic()
        try:
            if check.cocotb:
                outcome = run_cocotb(
                    self.programs[COCOTB.name],
                    work,
                    check.vectors,
                    tests=check.content["tests"],
                    seed=self.seed,
                    timeout=limit,
                    top=self.dut.design.name,
                )
            else:
                outcome = self._stream(check, work, limit)
        except ToolFailed as error:
            return Finding(_problem_of(error, work, time.monotonic() - started, limit), None)
        return Finding(self._problem(check, outcome), outcome)

    def _problem(self, check: Check, outcome: Outcome) -> str | None:
        """Return the first thing that is wrong. After waits, only the pace is compared, not every cycle."""
        design = self.dut.design
        completions: list[int] = []
        if check.name == WAITS:
            (completions,), outcome.completions = outcome.completions, []
        if error := judge(self.dut, check.stimulus, outcome):
            return error.message
        if check.name == WAITS:
            for index, (want, got) in enumerate(zip(self.aimed.completions, completions, strict=False)):
                if want != got:
                    return must_be(f"Completion cycle of image {index} of aimed traffic", str(want), got)
            pace, wanted = cycles_per_image(design, completions), design.timing.cycles_per_image
            if pace != wanted:
                return must_be("Cycles per image behind waits", str(wanted), pace)
        return None

    def _stream(self, check: Check, work: Path, limit: float) -> Outcome:
        """Run the compiled driver, with waits or without."""
        images, steady = check.content["images"], check.content["steady_images"]
        streamed, waits, aimed = max(images, steady), 0, None
        if check.name == WAITS:
            aimed, waits = self.aimed, self.seed + 1
            streamed = len(aimed.offered) + images + unhindered_images(check.content)
        return run_native(
            self.programs[NATIVE.name],
            work,
            check.vectors,
            check.content,
            [(0, images, streamed)],
            waits=waits,
            aimed=aimed,
            timeout=limit,
            top=self.dut.design.name,
        )


def _problem_of(error: ToolFailed, work: Path, seconds: float, limit: float) -> str:
    """Return which problem of a mutant made a simulation fail.

    Raises
    ------
    ToolFailed
        If the failure shows no problem of the mutant.
    """
    if seconds >= limit:
        return f"Simulation must end within {limit:g} s, but did not"
    for log in work.glob("*.log"):
        if "converge" in log.read_text(encoding="utf-8", errors="replace"):
            return "Nets must settle within a cycle, but do not"
    raise error


def prepare_bench(
    design: Path, place: Path, netlist: Path, *, seed: int, jobs: int, data_dir: Path | None, say
) -> Bench:
    """Compile the netlist with all mutants, and compute what each check expects.

    Parameters
    ----------
    design : Path
        The design folder.
    place : Path
        Folder for builds and vectors.
    netlist : Path
        Verilog of `bc_hw.verify.mutants`.
    say : callable
        Called with the name of each step as it begins.

    Raises
    ------
    DesignError
        If the Verilog of the design is not what was generated.
    BcHwError
        As for `bc-hw sim`.
    """
    dut = load_design_under_test(design, seed=seed)
    if dut.remarks:
        raise DesignError(
            "Mutants must be made of the design as it was generated, but " + dut.remarks[0],
            hint="generate the design again with `bc-hw gen-rtl`",
        )
    verilog = netlist.read_bytes()
    taps = find_taps(dut.design, verilog.decode(), sums=False)
    control = control_file(taps, dut.design.name) + "".join(
        f"lint_off -rule {rule}\n" for rule in LINT if rule not in LINT_OFF
    )
    programs = {}
    for kind in (COMPILED, COCOTB):
        say(f"compiling all mutants in one netlist, {kind.name}")
        programs[kind.name] = _build(place, kind, verilog, control, dut, jobs)
    say("computing what to expect")
    return Bench(dut, _checks(dut, taps, place, seed, data_dir), programs, seed)


def _checks(
    dut: DesignUnderTest, taps: list[Tap], place: Path, seed: int, data_dir: Path | None
) -> list[Check]:
    few = choose_images(dut, count=FEW, seed=seed, data_dir=data_dir)
    if few.source.startswith("random"):
        many = choose_images(dut, count=RANDOM, seed=seed, data_dir=data_dir)
    else:
        whole = choose_images(dut, count=None, seed=seed, data_dir=data_dir)
        many = Stimulus(whole.images[:MANY], whole.first, whole.source, [])
    stimuli = {
        "few images": few,
        "directed": directed_stimulus(dut.model, dut.design.layers, seed=seed),
        "many images": many,
        "cocotb": with_other_weights(dut, few),
    }
    checks = []
    for name, stimulus in stimuli.items():
        folder = place / f"vectors-{name.replace(' ', '-')}"
        content = write_vectors(folder, dut, taps, stimulus, seed=seed)
        checks.append(Check(name, name == "cocotb", stimulus, folder, content))
        if stimulus is many:
            checks.append(replace(checks[-1], name=WAITS))
    return checks


def _build(
    place: Path, kind: BuildKind, verilog: bytes, control: str, dut: DesignUnderTest, jobs: int
) -> Path:
    return build(
        place,
        kind,
        verilog=verilog,
        control=control,
        bench=bench_folder(),
        top=dut.design.name,
        jobs=jobs,
    )
