"""cocotb under Verilator: values, cycles, protocol, back-pressure, reset and bad packets."""

import os
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import msgspec

from ..eda.plain_paths import PlainPath, plain_paths
from ..eda.process import run_tool
from ..environment import python_command, tool_environment
from ..errors import ToolFailed, ToolNotFound
from ..plan.design import TOP
from .bench_files import bench_folder
from .bench_tests import FIRST_TEST, TEST_MODULE, read_results
from .listener import progress_lines
from .outcome import Divergence, Outcome

__all__ = ["gpi_users", "library_path", "read_outcome", "run_cocotb"]

_RESULTS = "results.xml"
_OUTCOME = "outcome.json"
_LOG = "cocotb.log"


class _First(msgspec.Struct):
    """The first value that differs, as the bench writes it."""

    image: int
    layer: int
    order: int
    vector: int
    neuron: int
    name: str
    expected: int
    got: int


class _Found(msgspec.Struct):
    """What the bench writes when it ends."""

    mismatches: int
    compared: int
    first: _First | None
    extra_mismatches: int
    extra_first: _First | None
    completions: list[int]
    problems: list[str]
    cycles: int
    results: int


def run_cocotb(
    program: Path,
    work: Path,
    vectors: Path,
    *,
    tests: Sequence[str],
    seed: int,
    waves: Path | None = None,
    advance: Callable[[int], None] = lambda images: None,
    timeout: float | None = None,
    top: str = TOP,
) -> Outcome:
    """Run the bench against a compiled design.

    Parameters
    ----------
    program : Path
        Folder that contains the compiled design.
    work : Path
        Folder for the log and the results.
    vectors : Path
    tests : sequence of str
        Names of the tests that must run.
    seed : int
    waves : Path, optional
        VCD file to write; if it is given, only the first test runs.
    advance : callable
        Called with the number of images that have been finished since the last call.
    top : str
        Name of the design.

    Raises
    ------
    ToolFailed
        If the simulator fails, is killed, runs out of time, leaves no results, or leaves out tests.
    """
    results, outcome, log = (work.resolve() / name for name in (_RESULTS, _OUTCOME, _LOG))
    for file in (results, outcome):
        file.unlink(missing_ok=True)
    if waves is not None:
        tests = [FIRST_TEST]

    with plain_paths() as plain:
        path = [str(plain(Path(folder))) for folder in [bench_folder(), *filter(None, sys.path)]]
        command = [*python_command("from bc_hw.cosim.launch import main; main()", path)]
        command += ["--build", str(program.resolve()), "--top", top, "--module", TEST_MODULE]
        command += ["--results", str(results), "--seed", str(seed)]
        if waves is not None:
            command += ["--tests", FIRST_TEST, "--waves", str(waves.resolve())]
        environment = tool_environment(
            BC_VECTORS=str(vectors.resolve()),
            BC_OUTCOME=str(outcome),
            COCOTB_ANSI_OUTPUT="0",
            PYTHONDONTWRITEBYTECODE="1",
            GPI_USERS=gpi_users(plain),
        )
        environment |= library_path(environment, plain)
        run_tool(
            command,
            log=log,
            cwd=work,
            env=environment,
            timeout=timeout,
            on_line=progress_lines(advance),
            name="simulation",
        )
    failures = read_results(results, tests, log)
    return read_outcome(outcome, failures, log)


def gpi_users(plain: PlainPath) -> str:
    """Return the libraries that cocotb's simulator interface must load: Python, and cocotb itself.

    The interface splits the value at commas and semicolons, so the paths are ones without either.

    Raises
    ------
    ToolNotFound
        If Python has no shared library.
    """
    import cocotb_tools.config
    import find_libpython

    python = find_libpython.find_libpython()
    if python is None:
        raise ToolNotFound(
            "Python must have a shared library, but has none", hint="`bc-hw doctor` says how to get it"
        )
    library, _, function = cocotb_tools.config.pygpi_entry_point().rpartition(",")
    return f"{plain(Path(python))};{plain(Path(library))},{function}"


def library_path(environment: Mapping[str, str], plain: PlainPath) -> dict[str, str]:
    """Return the environment variable that lets a Verilated program find the installed cocotb libraries."""
    import cocotb_tools.config

    name = "LD_LIBRARY_PATH"
    folders = [str(plain(cocotb_tools.config.libs_dir)), *filter(None, [environment.get(name)])]
    return {name: os.pathsep.join(folders)}


def read_outcome(path: Path, failures: list[str], log: Path) -> Outcome:
    """Return what the bench wrote about its run.

    Parameters
    ----------
    path : Path
    failures : list of str
        From `read_results`; they are reported if the file states no problem.
    log : Path
        Log of the simulator, for the hint.

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
    return Outcome(
        mismatches=content.mismatches,
        compared=content.compared,
        first=_divergence(content.first),
        extra_mismatches=content.extra_mismatches,
        extra_first=_divergence(content.extra_first, extra=True),
        completions=[content.completions],
        # A test that failed without stating a problem is reported by its name.
        problems=content.problems or failures,
        cycles=content.cycles,
        results=content.results,
    )


def _divergence(first: _First | None, *, extra: bool = False) -> Divergence | None:
    if first is None:
        return None
    where = (first.image, first.layer, first.vector, first.neuron, first.name)
    return Divergence(*where, first.expected, first.got, rounded=first.order >= 0, extra=extra)
