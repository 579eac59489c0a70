"""Deliberate bugs, each of which a test of the normal suite must catch.

    python tests/bugs/run.py [--jobs J] [--again] [NAME ...]

Each file of `patches/` is a unified diff behind one line ``# what is wrong | test test ...``: the bug, and the tests
that must catch it, as pytest names them. It is applied to a copy of the project, never to the project itself, and
these tests run there. A bug is caught where one fails. Results are kept in ``build/bugs.jsonl``: after a kill the
same command goes on, and a bug runs again only if any file of the project has changed.
"""

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import time
import zlib
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import joblib
import msgspec

from bc_hw.cli.console import print_table, progress
from bc_hw.eda.cache import content_key
from bc_hw.files import appending, write_text

__all__ = ["PATCHES", "Bug", "Verdict", "load_bugs", "read_bug", "run_bug", "run_bugs", "sample"]

ROOT = Path(__file__).resolve().parents[2]
PATCHES = Path(__file__).with_name("patches")
RESULTS = ROOT / "build" / "bugs.jsonl"

COPIED = ("bc_hw", "sim", "tests")
"""What tests of the hardware need, beside the settings of pytest."""

TIMEOUT_S = 900
FAILED = 1
"""Exit code of pytest where tests failed; others say that it did not come to that."""


@dataclass(frozen=True)
class Bug:
    """One patch.

    Parameters
    ----------
    name : str
    what : str
        What is wrong.
    tests : tuple of str
        That must catch it.
    patch : str
    """

    name: str
    what: str
    tests: tuple[str, ...]
    patch: str


class Verdict(msgspec.Struct, frozen=True):
    """What became of a bug.

    Parameters
    ----------
    name : str
    outcome : str
        ``caught``; ``survived``, all tests passed; ``broken``, tests could not be run to their end.
    test : str
        That failed first, or the last line of what pytest said.
    seconds : float
    key : str
        Of the bug and the project.
    """

    name: str
    outcome: str
    test: str
    seconds: float
    key: str


def read_bug(path: Path) -> Bug:
    """Read one patch.

    Raises
    ------
    ValueError
        If its first line is not as this module says.
    """
    head, _, patch = path.read_text(encoding="utf-8").partition("\n")
    what, bar, tests = head.removeprefix("# ").partition(" | ")
    if not (head.startswith("# ") and bar and what.strip() and tests.split()):
        raise ValueError(f"First line of {path.name} must be '# what | tests', not {head!r}")
    return Bug(path.stem, what, tuple(tests.split()), patch)


def load_bugs(names: Iterable[str] = ()) -> list[Bug]:
    """Return all bugs, or those whose names begin with one of ``names``, in order."""
    wanted = tuple(names)
    return [
        read_bug(path)
        for path in sorted(PATCHES.glob("*.patch"), key=lambda path: int(path.name.partition("-")[0]))
        if not wanted or path.name.startswith(wanted)
    ]


def sample(bugs: list[Bug], count: int) -> list[Bug]:
    """Return ``count`` bugs spread over the list; which, changes with the hardware's source."""
    source = b"".join(path.read_bytes() for path in sorted((ROOT / "bc_hw" / "hw").glob("*.py")))
    first = zlib.crc32(source) % len(bugs)
    return [bugs[(first + index * len(bugs) // count) % len(bugs)] for index in range(count)]


@cache
def project_key() -> str:
    """Return the hash of all that is copied, patches aside."""
    files = [path for name in COPIED for path in (ROOT / name).rglob("*.py")]
    return content_key(*(path.read_bytes() for path in sorted([*files, ROOT / "pyproject.toml"])))


def copy_project(folder: Path) -> None:
    """Copy the project, as far as its tests of the hardware need it."""
    for name in COPIED:
        shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__", "*.patch"))
    shutil.copy(ROOT / "pyproject.toml", folder)


def apply(bug: Bug, folder: Path) -> None:
    """Apply a patch to a copy.

    Raises
    ------
    subprocess.CalledProcessError
        If it does not fit.
    """
    # Above the folder there may be a repository, which is none of its business.
    environment = os.environ | {"GIT_CEILING_DIRECTORIES": str(folder.parent)}
    command = ["git", "apply", "--whitespace=nowarn", "-"]
    subprocess.run(
        command, input=bug.patch, text=True, cwd=folder, env=environment, check=True, capture_output=True
    )


def run_bug(bug: Bug) -> Verdict:
    """Apply a bug to a new copy and run its tests there, until one fails."""
    started = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="bug-") as name:
        folder = Path(name).resolve()
        copy_project(folder)
        apply(bug, folder)
        outcome, test = _run_tests(bug, folder)
    key = content_key(project_key(), bug.patch, *bug.tests)
    return Verdict(bug.name, outcome, test, round(time.monotonic() - started, 1), key)


def _run_tests(bug: Bug, folder: Path) -> tuple[str, str]:
    # Random examples are the same in every run, or what is caught today might survive tomorrow.
    options = ["-x", "-q", "-p", "no:cacheprovider", "-p", "no:xdist", "--hypothesis-seed=0", "--tb=no"]
    try:
        done = subprocess.run(
            [sys.executable, "-m", "pytest", *options, *bug.tests],
            cwd=folder,
            env=os.environ | {"PYTHONPATH": str(folder), "PYTHONDONTWRITEBYTECODE": "1"},
            capture_output=True,
            text=True,
            timeout=TIMEOUT_S,
        )
    except subprocess.TimeoutExpired:
        return "broken", f"no end after {TIMEOUT_S} s"
    lines = done.stdout.splitlines() or [""]
    failed = [line.split()[1] for line in lines if line.startswith("FAILED ")]
    if done.returncode == FAILED and failed:
        return "caught", failed[0]
    return ("survived" if done.returncode == 0 else "broken"), lines[-1]


def run_bugs(bugs: list[Bug], *, jobs: int = 1, again: bool = False, on_bug=lambda: None) -> list[Verdict]:
    """Run those bugs whose verdict is not known yet.

    Parameters
    ----------
    bugs : list of Bug
    jobs : int
        Side by side.
    again : bool
        Whether to run all.
    on_bug : callable
        Called for each that is done.
    """
    keys = {bug.name: content_key(project_key(), bug.patch, *bug.tests) for bug in bugs}
    whole = RESULTS.read_text(encoding="utf-8").rpartition("\n")[0] if RESULTS.exists() else ""
    # Without what a kill left of a line, to which the next one would be joined.
    write_text(RESULTS, whole and whole + "\n")
    old = [msgspec.json.decode(line, type=Verdict) for line in whole.splitlines()]
    known = {verdict.name: verdict for verdict in old if keys.get(verdict.name) == verdict.key and not again}
    for _ in known:
        on_bug()
    todo = [bug for bug in bugs if bug.name not in known]
    for verdict in joblib.Parallel(n_jobs=jobs, return_as="generator_unordered", prefer="threads")(
        joblib.delayed(run_bug)(bug) for bug in todo
    ):
        with appending(RESULTS) as stream:
            stream.write(msgspec.json.encode(verdict) + b"\n")
        known[verdict.name] = verdict
        on_bug()
    return [known[bug.name] for bug in bugs]


def main() -> int:
    """Run the command line; 1 if any bug is not caught."""
    parser = argparse.ArgumentParser(description="Check that every deliberate bug is caught.")
    parser.add_argument("names", nargs="*", help="starts of names; all by default")
    parser.add_argument("--jobs", type=int, default=joblib.cpu_count(), help="side by side")
    parser.add_argument("--again", action="store_true", help="run what is known, too")
    options = parser.parse_args()
    bugs = load_bugs(options.names)
    if not bugs:
        parser.error("no patch has such a name")
    with progress("bugs", len(bugs)) as advance:
        verdicts = run_bugs(bugs, jobs=options.jobs, again=options.again, on_bug=advance)
    left = [verdict for verdict in verdicts if verdict.outcome != "caught"]
    print_table(
        f"{len(bugs)} bugs, {len(bugs) - len(left)} caught",
        ("bug", "what is wrong", "", "by", "s"),
        [
            (bug.name, bug.what, verdict.outcome, verdict.test.removeprefix("tests/"), verdict.seconds)
            for bug, verdict in zip(bugs, verdicts, strict=True)
        ],
    )
    return int(bool(left))


if __name__ == "__main__":
    sys.exit(main())
