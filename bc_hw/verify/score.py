"""`score_bench`: the bench runs on each mutant; one that no check notices must be proved equal to the design.

The design folder keeps one small file of results per mutant, which is written whole or not at all, so that an
interrupted run goes on where it was. They belong to one design, seed, number of mutants, bench and set of
tools; if any of these changes, the run starts anew.
"""

import contextlib
import shutil
import time
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor, as_completed
from pathlib import Path

import msgspec

from .. import __version__
from ..cosim.bench_files import bench_folder
from ..eda.cache import content_key
from ..eda.process import kept_log
from ..eda.toolchain import CXX, VERILATOR, YOSYS
from ..errors import DesignError, ToolFailed, UsageError, must_be
from ..files import atomic_directory, atomic_file, reading, storage_error
from ..plan.design import DESIGN_FILE
from ..plan.load import load_design, must_be_design_folder
from .bench import Bench, prepare_bench
from .certificate import Verdict
from .equivalence import prove_equal
from .mutants import NETLIST_FILE, NETLIST_RTLIL_FILE, Mutant, make_mutants

__all__ = ["EQUIVALENT", "KILLED", "SURVIVED", "WORK_FOLDER", "own_folder", "remake", "score_bench", "table"]

WORK_FOLDER = "verify"
"""Folder of this command in the design folder; it may be deleted at any time."""

KILLED, SURVIVED, EQUIVALENT = "killed", "survived", "equivalent"

MADE_FOLDER = "made"
BUILD_FOLDER = "bench"
VERDICTS_FOLDER = "verdicts"
KEY_FILE = "key.txt"


def score_bench(
    design: Path, count: int, *, seed: int, jobs: int, data_dir: Path | None = None, listener
) -> list[Verdict]:
    """Make ``count`` mutants of a design and run the bench on each.

    Parameters
    ----------
    design : Path
        The design folder.
    jobs : int
        Simulations at once.
    listener : Listener
        Receives the progress (`bc_hw.cosim.listener`); its images are mutants.

    Raises
    ------
    DesignError
        If the unchanged design does not pass, or the folder is not a design.
    UsageError
        If there is not at least one mutant to make.
    ToolError, StorageError
    """
    if count < 1:
        raise UsageError(must_be("Number of mutants", "at least 1", count))
    with own_folder(design) as place:
        mutants = _made(design, place, count, seed, listener)
        done = _done(place, mutants)
        left = [mutant for mutant in mutants if mutant.id not in done]
        if left:
            bench = _bench(design, place, seed, jobs, data_dir, listener)
            listener.step("mutants", len(mutants), unit=None)
            listener.advance(len(done))
            for verdict in _judged(bench, place, left, jobs):
                with atomic_file(place / VERDICTS_FOLDER / f"{verdict.id}.json") as temporary:
                    temporary.write_bytes(msgspec.json.encode(verdict))
                done[verdict.id] = verdict
                listener.advance(1)
        return [done[mutant.id] for mutant in mutants]


def remake(
    design: Path, count: int, ids: list[str], *, seed: int, jobs: int, data_dir: Path | None = None, listener
) -> list[Verdict]:
    """Make the mutants of a design again, and run the bench on some of them again.

    Parameters
    ----------
    count : int
        How many were made.
    ids : list of str
        Those to run; the verdicts come in this order.

    Raises
    ------
    DesignError
        If a mutant is not one of the design; and as for `score_bench`.
    """
    with own_folder(design) as place:
        mutants = {mutant.id: mutant for mutant in _made(design, place, count, seed, listener)}
        if unknown := [name for name in ids if name not in mutants]:
            raise DesignError(must_be("Mutant", "one that the design has", unknown[0]))
        bench = _bench(design, place, seed, jobs, data_dir, listener)
        listener.step("mutants", len(ids), unit=None)
        found = {}
        for verdict in _judged(bench, place, [mutants[name] for name in ids], jobs):
            found[verdict.id] = verdict
            listener.advance(1)
        return [found[name] for name in ids]


def _bench(design: Path, place: Path, seed: int, jobs: int, data_dir: Path | None, listener) -> Bench:
    bench = prepare_bench(
        design,
        place / BUILD_FOLDER,
        place / MADE_FOLDER / NETLIST_FILE,
        seed=seed,
        jobs=jobs,
        data_dir=data_dir,
        say=listener.step,
    )
    _must_pass(bench, place)
    return bench


def table(verdicts: list[Verdict]) -> list[tuple[str, int, int, int, int]]:
    """Return per class: its name, and how many were made, killed, survived, and are equivalent."""
    rows = []
    for kind in dict.fromkeys(sorted(verdict.kind for verdict in verdicts)):
        results = Counter(verdict.result for verdict in verdicts if verdict.kind == kind)
        rows.append((kind, results.total(), results[KILLED], results[SURVIVED], results[EQUIVALENT]))
    return rows


@contextlib.contextmanager
def own_folder(design: Path) -> Iterator[Path]:
    """Yield the work folder, which is this process's own meanwhile.

    Raises
    ------
    DesignError
        If ``design`` is not a design folder.
    StorageError
    """
    import fcntl

    place = design / WORK_FOLDER
    must_be_design_folder(design)
    try:
        place.mkdir(exist_ok=True)
        lock = (place / ".lock").open("w")
    except OSError as error:
        raise storage_error(error, place) from error
    with lock:
        # Two runs on one design take turns, and the second finds the verdicts of the first.
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield place


def _made(design: Path, place: Path, count: int, seed: int, listener) -> list[Mutant]:
    """Return the mutants of an earlier run with the same key, or make them, and forget older verdicts."""
    listener.step("making mutants")
    key = _key(design, count, seed)
    made = place / MADE_FOLDER
    try:
        if (made / KEY_FILE).read_text(encoding="utf-8") == key:
            return msgspec.json.decode((made / "mutants.json").read_bytes(), type=list[Mutant])
    except (OSError, msgspec.MsgspecError, UnicodeDecodeError):
        pass
    failed = place / f"{MADE_FOLDER}-failed.log"
    with atomic_directory(made, marker=KEY_FILE) as temporary, kept_log(temporary, failed):
        mutants = make_mutants(design, temporary, count, seed, timeout=None)
        shutil.rmtree(place / VERDICTS_FOLDER, ignore_errors=True)
        (temporary / KEY_FILE).write_text(key, encoding="utf-8")
    return mutants


def _key(design: Path, count: int, seed: int) -> str:
    parts = [__version__, str(count), str(seed), *(tool.find().identity for tool in (YOSYS, VERILATOR, CXX))]
    about = load_design(design)
    for name in (DESIGN_FILE, about.rtlil_file, about.verilog_file):
        with reading(design / name, "File of the design", DesignError):
            parts.append(content_key((design / name).read_bytes()))
    # The bench and this package count too: a stronger bench may kill a mutant that survived before.
    sources = [
        *bench_folder().rglob("*.py"),
        *bench_folder().rglob("*.cpp"),
        *bench_folder().rglob("*.h"),
        *Path(__file__).parent.rglob("*.py"),
    ]
    parts += [content_key(source.name, source.read_bytes()) for source in sorted(sources)]
    return content_key(*parts)


def _done(place: Path, mutants: list[Mutant]) -> dict[str, Verdict]:
    found = {}
    for mutant in mutants:
        path = place / VERDICTS_FOLDER / f"{mutant.id}.json"
        with contextlib.suppress(OSError, msgspec.MsgspecError):
            found[mutant.id] = msgspec.json.decode(path.read_bytes(), type=Verdict)
    return found


def _must_pass(bench: Bench, place: Path) -> None:
    """Check that the netlist with all mutants switched off passes the bench as the design does."""
    for check in bench.checks:
        finding = bench.run(check, 0, place / "run" / "unchanged")
        if finding.problem is not None:
            raise DesignError(
                f"Unchanged design must pass the bench before mutants are tried, but {finding.problem}",
                hint="bc-hw sim shows what is wrong with it",
            )


def _judged(bench: Bench, place: Path, mutants: list[Mutant], jobs: int) -> Iterator[Verdict]:
    with ThreadPoolExecutor(jobs) as pool:
        waiting = [pool.submit(_verdict, bench, place, mutant) for mutant in mutants]
        try:
            for future in as_completed(waiting):
                verdict = future.result()
                yield verdict
        finally:
            # After Ctrl-C or an error, no further mutant is started.
            pool.shutdown(wait=False, cancel_futures=True)


def _verdict(bench: Bench, place: Path, mutant: Mutant) -> Verdict:
    work = place / "run" / mutant.id
    started = time.monotonic()
    result, by, why = SURVIVED, "", ""
    for check in bench.checks:
        finding = bench.run(check, mutant.number, work)
        if finding.problem is not None:
            result, by, why = KILLED, check.name, finding.problem
            break
    else:
        try:
            proof = prove_equal(place / MADE_FOLDER / NETLIST_RTLIL_FILE, mutant.module, mutant.number, work)
        except ToolFailed as error:
            proof, why = None, f"not proved: {error.message}"
        if proof is not None:
            result, by, why = EQUIVALENT, "proof", proof
    shutil.rmtree(work, ignore_errors=True)
    facts = {name: getattr(mutant, name) for name in ("id", "kind", "module", "cell", "what")}
    return Verdict(**facts, result=result, by=by, why=why, seconds=round(time.monotonic() - started, 3))
