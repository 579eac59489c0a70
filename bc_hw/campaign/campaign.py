"""Many cases side by side; after a kill the same command goes on."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

import joblib
import msgspec

from ..cosim.bench_files import bench_folder
from ..eda.cache import content_key
from ..errors import StorageError, must_be
from ..files import appending, must_be_replaceable, plain_json, storage_error, write_text
from ..plan.design import DESIGN_FILE
from ..plan.folder import must_be_unchanged
from .case import Networks
from .run import CaseResult, run_case

__all__ = ["RESULTS_FILE", "CampaignResult", "program_hash", "run_campaign"]

RESULTS_FILE = "results.jsonl"

_PLACE = {Networks.DENSE: "{}", Networks.CNN: "cnn-{}", Networks.GAP: "gap-{}"}
"""Name of the folder of a case's design, from its seed."""


@dataclass(frozen=True)
class CampaignResult:
    """What a campaign found.

    Parameters
    ----------
    results : tuple of CaseResult
        One per case, by seed.
    found : int
        Of these, found finished.
    """

    results: tuple[CaseResult, ...]
    found: int

    @property
    def failures(self) -> list[CaseResult]:
        """The cases that did not pass."""
        return [result for result in self.results if not result.passed]


def run_campaign(
    seeds: Iterable[int],
    folder: Path,
    *,
    networks: Networks = Networks.DENSE,
    jobs: int = 1,
    timeout: float | None = None,
    on_case: Callable[[CaseResult], None] = lambda result: None,
) -> CampaignResult:
    """Run the cases of ``seeds`` that have not passed yet with the program as it is.

    Parameters
    ----------
    seeds : iterable of int
    folder : Path
        Gets ``results.jsonl``, a line per case, and the design of each case that fails.
    networks : Networks
        What the cases draw.
    jobs : int
        Cases side by side, each in a process of its own if more than one.
    timeout : float, optional
        Seconds that each program may run.
    on_case : callable
        Called with each result, those that are found included.

    Raises
    ------
    StorageError
        If the folder is not writable, or holds something else where results or a case's design would be.
    """
    wanted = sorted(set(seeds))
    code = program_hash()
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise storage_error(error, folder / RESULTS_FILE) from error
    places = {seed: folder / _PLACE[networks].format(seed) for seed in wanted}
    for place in places.values():
        must_be_replaceable(place, DESIGN_FILE)
        must_be_unchanged(place)
    old = read_results(folder / RESULTS_FILE)
    # Without what a kill left of a line, to which the next one would be joined.
    write_text(folder / RESULTS_FILE, "".join(_line(result).decode() for result in old))
    passed = {
        result.seed: result
        for result in old
        if result.passed and (result.code, result.networks) == (code, networks)
    }
    done = {seed: passed[seed] for seed in wanted if seed in passed}
    found = len(done)
    for result in done.values():
        on_case(result)
    cases = (
        joblib.delayed(run_case)(seed, places[seed], networks=networks, code=code, timeout=timeout)
        for seed in wanted
        if seed not in done
    )
    for result in joblib.Parallel(n_jobs=jobs, return_as="generator_unordered")(cases):
        with appending(folder / RESULTS_FILE) as stream:
            stream.write(_line(result))
        done[result.seed] = result
        on_case(result)
    return CampaignResult(tuple(done[seed] for seed in wanted), found)


def _line(result: CaseResult) -> bytes:
    return msgspec.json.encode(result) + b"\n"


def read_results(path: Path) -> list[CaseResult]:
    """Return the results in a file; a last line that a kill left unfinished is dropped.

    Raises
    ------
    StorageError
        If the file holds something else.
    """
    try:
        whole, _, _ = plain_json(path.read_bytes()).rpartition(b"\n")
    except FileNotFoundError:
        return []
    except OSError as error:
        raise StorageError(must_be("Results of the campaign", "readable", str(path))) from error
    results = []
    for number, line in enumerate(whole.splitlines(), 1):
        try:
            results.append(msgspec.json.decode(line, type=CaseResult))
        except msgspec.DecodeError as error:
            raise StorageError(
                must_be(
                    f"Line {number} of {path}", "the result of a case", line[:40].decode("utf-8", "replace")
                ),
                hint="choose another folder with -o, or remove the file: all cases run again then",
            ) from error
    return results


def program_hash() -> str:
    """Return the hash of package and bench: what passed with another program counts for nothing."""
    package, bench = Path(__file__).resolve().parent.parent, bench_folder()
    files = [
        (str(path.relative_to(root)), path)
        for root in (package, bench)
        for pattern in ("*.py", "*.cpp", "*.h")
        for path in root.rglob(pattern)
    ]
    return content_key(*(part for name, path in sorted(files) for part in (name, path.read_bytes())))[:16]
