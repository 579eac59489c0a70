"""Files that somebody made to do harm: each is taken or refused, and nothing else happens.

`tests/fuzz/targets.py` has every format; `python -m tests.fuzz FORMAT` searches on, guided by coverage.
"""

import importlib.util
import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.fuzz.targets import TARGETS, offer

ROOT = Path(__file__).parents[1]
FOUND = Path(__file__).parent / "fuzz" / "found"

JSON = (
    *("description", "design", "folds", "simulation", "synthesis", "statistics", "netlist", "placed"),
    *("placement", "outcome", "log", "bchw-header"),
)
"""Formats of which every value is replaced by others."""

# A cell that no family has, and a first difference that check_outcome exists to tell.
REFUSED_SEEDS = {("statistics", 0), ("outcome", 1), ("folds", 0)}

few = settings(
    max_examples=40,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)


@pytest.fixture(scope="module")
def seeds(tmp_path_factory):
    """Return the sound files of every format."""
    folder = tmp_path_factory.mktemp("seeds")
    return {name: target.seeds(folder) for name, target in TARGETS.items()}


@pytest.fixture
def place(tmp_path):
    """Return a function that makes the folder of a target."""

    def make(target):
        (tmp_path / target.file).parent.mkdir(parents=True, exist_ok=True)
        return tmp_path

    return make


@pytest.mark.parametrize("name", TARGETS)
def test_sound_files_are_taken(name, seeds, place):
    for index, seed in enumerate(seeds[name]):
        error = offer(TARGETS[name], seed, place(TARGETS[name]))
        assert (error is None) == ((name, index) not in REFUSED_SEEDS), error


@st.composite
def damaged(draw, seeds):
    """Return a sound file of which a part was changed, removed, repeated or put in."""
    data = draw(st.sampled_from(seeds))
    for _ in range(draw(st.integers(1, 4))):
        at = draw(st.integers(0, len(data)))
        size = draw(st.sampled_from([0, 1, 1, 2, 4, 8, 100]))
        new = draw(st.binary(max_size=8) | st.just(data[at : at + size] * 2) | st.just(b"\xff" * 8))
        data = data[:at] + new + data[at + size :]
    return data


@pytest.mark.parametrize("name", TARGETS)
@few
@given(st.data())
def test_damaged_files(name, seeds, place, data):
    offer(TARGETS[name], data.draw(damaged(seeds[name])), place(TARGETS[name]))


VALUES = (
    *(None, True, -1, 0, 1, 2, 7, 1 << 16, 1 << 31, 1 << 40, 1 << 63, 1 << 64, 10**30, -(10**30), 10**5000),
    *(0.5, 5e-324, 1e308, -1e308, "", "x", "\0", "layer0", [], [[]], [1, 2, 3], {}),
)
TEXTS = ("NaN", "Infinity", "-Infinity", "1e999", '"\\ud800"', "[" * 100_000, '{"a":' * 100_000)
"""What no encoder writes, in the place of a value."""


def places_of(value, here=()):
    yield here
    parts = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, part in parts:
        yield from places_of(part, (*here, key))


def encode(value) -> str:
    if isinstance(value, int) and abs(value) > 10**4000:
        return "1" + "0" * 5000  # Python itself writes no such number
    return json.dumps(value)


def replaced(text: bytes, place: tuple, new: str | None) -> bytes:
    """Return JSON with another value in one place; without it, if that is None."""
    mark = "-- here --"
    value = json.loads(text)
    if not place:
        return (new or "").encode()
    inner = value
    for key in place[:-1]:
        inner = inner[key]
    if new is None:
        del inner[place[-1]]
    else:
        inner[place[-1]] = mark
    return json.dumps(value).replace(json.dumps(mark), new or "").encode()


@pytest.mark.parametrize("name", JSON)
@settings(few, max_examples=150)
@given(st.data())
def test_values_that_do_not_belong(name, seeds, place, data):
    seed = data.draw(st.sampled_from(seeds[name]))
    seed = seed.splitlines()[0] if name == "log" else seed
    where = data.draw(st.sampled_from(list(places_of(json.loads(seed)))))
    new = data.draw(st.none() | st.sampled_from(VALUES).map(encode) | st.sampled_from(TEXTS))
    offer(TARGETS[name], replaced(seed, where, new), place(TARGETS[name]))


@pytest.mark.parametrize("name", JSON)
def test_json_that_is_none(name, place):
    for data in (b"", b"\xff\xfe{}", b"\xed\xa0\x80", b'{"a": 1, "a": 2}', b"{} {}", b"nul", b'"\\u0000"'):
        offer(TARGETS[name], data, place(TARGETS[name]))
    if name != "placed":  # the netlist of a whole design is as long as it is
        assert offer(TARGETS[name], b"[" * 1_000_000, place(TARGETS[name])) is not None


@pytest.mark.parametrize("name", ["description", "design", "folds", "simulation", "synthesis", "log"])
def test_marks_of_windows(name, seeds, place):
    """Editors and PowerShell put a byte order mark before JSON, and may write it in UTF-16."""
    target, seed = TARGETS[name], seeds[name][-1]
    for encoding in ("utf-8-sig", "utf-16"):
        assert offer(target, seed.decode().replace("\n", "\r\n").encode(encoding), place(target)) is None


@pytest.mark.parametrize(
    "path", sorted(FOUND.glob("*/*")), ids=lambda path: f"{path.parent.name}/{path.name}"
)
def test_files_that_were_found(path, place):
    """What once came out otherwise than by an error of ours, or took for ever."""
    target = TARGETS[path.parent.name]
    offer(target, path.read_bytes(), place(target))


@pytest.mark.parametrize(
    "name", ["checkpoint", "foreign", "description", "bchw", "design", "folds", "idx-labels"]
)
@pytest.mark.parametrize("kind", ["pipe", "folder", "device"])
def test_what_is_no_file(name, kind, place):
    """A pipe has no end, and neither has /dev/zero."""
    from bc_hw.errors import BcHwError

    target = TARGETS[name]
    path = place(target) / target.file
    if kind == "pipe":
        os.mkfifo(path)
    elif kind == "folder":
        path.mkdir()
    else:
        path.symlink_to("/dev/zero")
    with pytest.raises(BcHwError, match=r"must be a (plain )?file, not "):
        target.read(path.parent)


def test_memory_and_time_are_bounded(tmp_path):
    """Bombs of every kind, in a process of its own, whose largest size is looked at."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.fuzz.bombs", str(tmp_path)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=300,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    lines = done.stdout.splitlines()
    assert len(lines) > 15 and all(line.startswith("refused ") for line in lines), done.stdout
    assert not (tmp_path / "was-run").exists()


@pytest.mark.skipif(importlib.util.find_spec("atheris") is None, reason="atheris is not installed")
@pytest.mark.parametrize("name", ["checkpoint-pickle", "idx-images", "design"])
def test_search_guided_by_coverage(name, tmp_path):
    """The same files each time, however fast the machine is: hashes decide orders, and so lines."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.fuzz", name, "--seconds", "0", "--runs", "200", "--seed", "1"],
        cwd=tmp_path,
        env=os.environ | {"PYTHONPATH": str(ROOT), "PYTHONHASHSEED": "0"},
        capture_output=True,
        text=True,
        timeout=600,
    )
    assert done.returncode == 0, done.stderr[-3000:]
    figures = dict(re.findall(r"stat::(\w+): *(\d+)", done.stderr))
    assert int(figures["number_of_executed_units"]) == 200
    # Without instrumented modules nothing new is ever found, and the search is blind.
    assert int(figures["new_units_added"]) > 0
