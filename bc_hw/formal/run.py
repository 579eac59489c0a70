"""Running proofs: yosys translates, sby runs the steps of a proof, z3 decides; all from the package index."""

import shlex
import shutil
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor, as_completed
from importlib import metadata
from os import pathsep
from pathlib import Path

from ..eda.cache import content_key
from ..eda.process import run_tool
from ..eda.toolchain import YOSYS, Z3
from ..environment import python_command, tool_environment
from ..errors import ToolFailed, ToolNotFound, ToolTimeout, UsageError, must_be
from .catalogue import CATALOGUE
from .harness import TOP, Harness
from .proof import Mode, Proof, ProofResult, Status
from .trace import read_trace

__all__ = ["find_proofs", "proof_digest", "prove", "run_proofs"]

TIMEOUT_S = 300.0
"""Seconds for one run of sby, several times what the slowest proof takes."""

MODES = {Mode.INDUCTION: "prove", Mode.BOUNDED: "bmc"}
"""From a mode to its name in sby."""

STATES = {"PASS": Status.PROVED, "FAIL": Status.FAILED, "UNKNOWN": Status.UNKNOWN}
"""From what sby reports to the status of the proof."""


def find_proofs(names: Sequence[str] | None = None) -> list[Proof]:
    """Return the proofs called ``names``, in the order of the catalogue; all of it for None.

    Raises
    ------
    UsageError
        If there is none of that name.
    """
    if names is None:
        return list(CATALOGUE)
    known = {proof.name for proof in CATALOGUE}
    for name in names:
        if name not in known:
            raise UsageError(must_be("Proof", "one of the catalogue", name), hint="see `bc-hw prove --list`")
    return [proof for proof in CATALOGUE if proof.name in names]


def run_proofs(
    names: Sequence[str] | None = None,
    jobs: int = 1,
    *,
    keep: Path | None = None,
    on_result: Callable[[ProofResult], None] = lambda result: None,
) -> list[ProofResult]:
    """Run the proofs called ``names``, all for None; return their results in the order of the catalogue.

    Parameters
    ----------
    names : sequence of str, optional
    jobs : int
        Number of proofs that run at the same time.
    keep : Path, optional
        Folder for the traces of counterexamples; without it, results hold the counterexamples but no trace.
    on_result : callable
        Called with each result as soon as it is there.

    Raises
    ------
    UsageError
        If there is no proof of such a name.
    ToolNotFound, ToolTooOld, ToolFailed
        If a tool is missing, too old, or breaks.
    """
    results = {}
    for result in _results(find_proofs(names), jobs, keep):
        results[result.name] = result
        on_result(result)
    return [results[proof.name] for proof in find_proofs(names)]


def _results(proofs: list[Proof], jobs: int, keep: Path | None) -> Iterator[ProofResult]:
    if jobs == 1:
        # The proofs run in this thread, so that Ctrl-C ends the solver, too.
        for proof in proofs:
            yield prove(proof, keep=keep)
        return
    with ThreadPoolExecutor(jobs) as pool:
        try:
            for future in as_completed([pool.submit(prove, proof, keep=keep) for proof in proofs]):
                yield future.result()
        finally:
            pool.shutdown(wait=False, cancel_futures=True)


def proof_digest(proof: Proof) -> str:
    """Return the SHA-256 of all that the solver gets: components, harness, mode and depths."""
    harness = Harness()
    proof.build(harness)
    return content_key(
        harness.to_rtlil(),
        sby_file(proof, MODES[proof.mode], proof.depth),
        sby_file(proof, "cover", proof.cover_depth),
    )


def prove(proof: Proof, *, keep: Path | None = None) -> ProofResult:
    """Run one proof: see first whether its checks hold, then whether runs reach its covers.

    Where time runs out, the proof is unknown.
    """
    start = time.monotonic()
    harness = Harness()
    proof.build(harness)
    text = harness.to_rtlil()
    mode = MODES[proof.mode]
    with tempfile.TemporaryDirectory(prefix="bc_hw-prove-", ignore_cleanup_errors=True) as name:
        folder = Path(name)
        reason, rows, trace = None, None, None
        try:
            status = _run_sby(folder, text, proof, mode, proof.depth)
            if status is not Status.PROVED:
                reason, rows, trace = _explain(folder / mode, proof, status, keep)
            elif _run_sby(folder, text, proof, "cover", proof.cover_depth) is not Status.PROVED:
                status, reason = Status.FAILED, "no run reaches a state that the proof is about"
        except ToolTimeout:
            status, reason = Status.UNKNOWN, f"time ran out after {TIMEOUT_S:g} s"
    return ProofResult(
        proof.name,
        proof.statement,
        proof.sizes,
        proof.mode,
        proof.depth,
        status,
        round(time.monotonic() - start, 2),
        reason,
        rows,
        trace,
    )


def sby_file(proof: Proof, mode: str, depth: int) -> str:
    """Return the text of sby's file for a proof."""
    # Tables must not become memories: the induction step would let them hold anything.
    script = ["read_rtlil design.il", f"hierarchy -check -top {TOP}", "proc -norom", "flatten"]
    if proof.any_state:
        script += ["setattr -unset init w:*", "delete t:$meminit*"]
    script.append(f"prep -top {TOP}")
    options = [f"mode {mode}", f"depth {depth}"]
    return "\n".join(
        [
            "[options]",
            *options,
            "[engines]",
            "smtbmc --nomem z3",
            "[script]",
            *script,
            "[files]",
            "design.il",
            "",
        ]
    )


def _run_sby(folder: Path, text: str, proof: Proof, mode: str, depth: int) -> Status:
    """Run sby in ``folder``/``mode``; return the status of the proof."""
    (folder / "design.il").write_text(text, encoding="utf-8")
    (folder / f"{mode}.sby").write_text(sby_file(proof, mode, depth), encoding="utf-8")
    programs = [f"--{name}={shlex.join(_program(f'yowasp-{tool}'))}" for name, tool in _PARTS.items()]
    argv = [*_program("yowasp-sby"), "-f", *programs, f"{mode}.sby"]
    status = folder / mode / "status"
    try:
        run_tool(
            argv, log=folder / f"{mode}.log", cwd=folder, env=_environment(), timeout=TIMEOUT_S, name="sby"
        )
    except ToolFailed:
        # sby exits with an error when a proof fails, too: that is a result, while a broken tool is none.
        state = status.read_text(encoding="utf-8").split()[:1] if status.is_file() else []
        if state and state[0] in STATES:
            return STATES[state[0]]
        raise
    return STATES[status.read_text(encoding="utf-8").split()[0]]


_PARTS = {"yosys": "yosys", "smtbmc": "yosys-smtbmc", "witness": "yosys-witness"}
"""From the name in sby of each program that sby runs to its name in the package."""


def _program(name: str) -> tuple[str, ...]:
    """Return the command that starts a program of the yosys package, wherever its start scripts are."""
    YOSYS.find()
    if name not in {entry.name for entry in metadata.distribution(YOSYS.distribution).entry_points}:
        raise ToolNotFound(f"{name} must be part of {YOSYS.distribution}, but is not", hint=YOSYS.remedy)
    code = (
        "from importlib.metadata import distribution as d; "
        f"sys.exit(next(e for e in d('{YOSYS.distribution}').entry_points if e.name == '{name}').load()())"
    )
    return python_command(code)


def _environment() -> dict[str, str]:
    """Return the environment of a tool, with z3 first on its path."""
    program = Path(Z3.find().command[0])
    environment = tool_environment()
    return environment | {"PATH": pathsep.join((str(program.parent), environment["PATH"]))}


def _explain(
    folder: Path, proof: Proof, status: Status, keep: Path | None
) -> tuple[str, list[dict[str, int]] | None, str | None]:
    """Return why a proof is not proved, the counterexample, and where its trace is kept."""
    traces = sorted(folder.glob("engine_0/trace*.vcd"))
    real = [path for path in traces if "induct" not in path.name]
    if not traces:
        return "no trace", None, None
    from_start = status is Status.FAILED and bool(real)
    shown = real[0] if from_start else traces[0]
    rows = read_trace(shown)
    broken = ", ".join(_broken_checks(rows[-1])) or "a check"
    if from_start:
        reason = f"not true in cycle {len(rows) - 1}: {broken}"
    else:
        reason = f"the induction step does not hold from any state, first {broken}"
    if keep is None:
        return reason, rows, None
    keep.mkdir(parents=True, exist_ok=True)
    trace = keep / f"{proof.name}.vcd"
    shutil.copyfile(shown, trace)
    return reason, rows, str(trace)


def _broken_checks(row: dict[str, int]) -> list[str]:
    """Return the names of the checks that are not true in a cycle."""
    return sorted(
        name.removeprefix("check_") for name, ok in row.items() if name.startswith("check_") and not ok
    )
