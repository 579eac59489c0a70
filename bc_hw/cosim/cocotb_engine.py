"""cocotb under Verilator: values, cycles, protocol, back-pressure, reset and bad packets."""

import os
import re
import sys
from collections.abc import Callable
from pathlib import Path
from xml.etree import ElementTree

import msgspec

from ..eda.process import run_tool
from ..errors import ToolFailed
from ..plan.design import TOP
from .bench_files import bench_folder
from .outcome import Divergence, Outcome

__all__ = ["TEST_MODULE", "read_outcome", "read_results", "run_cocotb"]

TEST_MODULE = "bc_bench.test_accelerator"

FIRST_TEST = "back_to_back"

_RESULTS = "results.xml"
_OUTCOME = "outcome.json"
_LOG = "cocotb.log"


class _First(msgspec.Struct):
    """The first value that differs, as the bench writes it."""

    image: int
    layer: int
    neuron: int
    name: str
    expected: int
    got: int


class _Found(msgspec.Struct):
    """What the bench writes when it ends."""

    mismatches: int
    compared: int
    first: _First | None
    completions: list[int]
    problems: list[str]
    cycles: int
    results: int


def run_cocotb(
    program: Path,
    work: Path,
    vectors: Path,
    *,
    seed: int,
    waves: Path | None = None,
    advance: Callable[[int], None] = lambda images: None,
    timeout: float | None = None,
) -> Outcome:
    """Run the bench against a compiled design.

    Parameters
    ----------
    program : Path
        Folder of the build.
    work : Path
        Folder for the log and the results.
    vectors : Path
    seed : int
    waves : Path, optional
        VCD file to write; only the first test is run then.
    advance : callable
        Told how many more images are done.

    Raises
    ------
    ToolFailed
        If the simulator fails, is killed, runs out of time, or leaves no results.
    """
    results, outcome, log = (work.resolve() / name for name in (_RESULTS, _OUTCOME, _LOG))
    for file in (results, outcome):
        file.unlink(missing_ok=True)
    package = Path(__file__).resolve().parent.parent.parent
    environment = os.environ | {
        "BC_VECTORS": str(vectors.resolve()),
        "BC_OUTCOME": str(outcome),
        "PYTHONPATH": os.pathsep.join(
            [str(bench_folder()), str(package), *filter(None, [os.environ.get("PYTHONPATH")])]
        ),
        "PYTHONDONTWRITEBYTECODE": "1",
        "COCOTB_ANSI_OUTPUT": "0",
    }
    command = [sys.executable, "-m", "bc_hw.cosim.launch", "--build", str(program.resolve()), "--top", TOP]
    command += ["--module", TEST_MODULE, "--results", str(results), "--seed", str(seed)]
    if waves is not None:
        command += ["--tests", FIRST_TEST, "--waves", str(waves.resolve())]

    def hear(line: str) -> None:
        if match := re.fullmatch(r"images (\d+)", line):
            advance(int(match[1]))

    run_tool(command, log=log, cwd=work, env=environment, timeout=timeout, on_line=hear, name="simulation")
    failures = read_results(results, log)
    return read_outcome(outcome, failures, log)


def read_results(path: Path, log: Path) -> list[str]:
    """Return one sentence per failing test of a JUnit file.

    cocotb ends with exit code 0 when tests fail, and when there are none: only this file tells.

    Raises
    ------
    ToolFailed
        If it is missing or damaged, or no test was run.
    """
    hint = f"the simulator's output is in {log}"
    try:
        cases = list(ElementTree.parse(path).getroot().iter("testcase"))
    except (OSError, ElementTree.ParseError) as error:
        raise ToolFailed(
            "Simulation must leave its results, but they are missing or damaged", hint=hint
        ) from error
    if not cases:
        raise ToolFailed("Simulation must run at least one test, not 0", hint=hint)
    failures = []
    for case in cases:
        for result in [*case.iter("failure"), *case.iter("error")]:
            message = (result.get("message") or result.get("error_msg") or result.text or "").strip()
            reason = message.partition("\n")[0] or "no reason given"
            failures.append(f"Test {case.get('name')} must pass, but failed: {reason}")
    return failures


def read_outcome(path: Path, failures: list[str], log: Path) -> Outcome:
    """Return what the bench wrote about its run.

    Parameters
    ----------
    path : Path
    failures : list of str
        From `read_results`; they tell what happened where the file does not.
    log : Path
        For the hint.

    Raises
    ------
    ToolFailed
        If the file is missing or damaged.
    """
    try:
        content = msgspec.json.decode(path.read_bytes(), type=_Found)
    except (OSError, msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        raise ToolFailed(
            failures[0] if failures else "Simulation must leave its outcome, but it is missing or damaged",
            hint=f"the simulator's output is in {log}",
        ) from error
    first = content.first
    return Outcome(
        mismatches=content.mismatches,
        compared=content.compared,
        first=first
        and Divergence(first.image, first.layer, first.neuron, first.name, first.expected, first.got),
        completions=[content.completions],
        # A test that failed in another way than by a sentence of its own is told by its name.
        problems=content.problems or failures,
        cycles=content.cycles,
        results=content.results,
    )
