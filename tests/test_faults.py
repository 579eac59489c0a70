"""What may happen to a command from outside: signals, a full disk, a folder that is read-only, at every step.

Nothing half-written has its final name, one sentence says what is wrong, and the next run does its work.
"""

import itertools
import json
import re
import signal
from pathlib import Path

import pytest

from tests.fake_tools import environment, install_verilator, install_yosys
from tests.faulty import Commands
from tests.sim_designs import make_design

MODEL = "model.pt"
TRAIN = f"train --layers 64-8-10 --epochs 2 --threads 1 --valid 100 -o {MODEL}"
COMMANDS = {
    "export": f"export {MODEL} -o model.bchw",
    "gen-rtl": "gen-rtl --layers 8-4-3 --lanes 4 -o new",
    "gen-rtl-again": "gen-rtl --layers 8-4-3 --lanes 6 -o old",
    "sim": "sim design --driver native --images 5 --jobs 1",
    "synth": "synth design --no-cache",
}
STRIDES = {"export": 2, "gen-rtl": 4, "gen-rtl-again": 2, "sim": 5, "synth": 4}
"""Of how many steps one is tried: more where replacing is done, fewer where much is the same."""
ASKED = (("SIGINT", 130), ("SIGTERM", 143))
TRAINING_STEPS = 26
TIMES = ("date", "seconds", "build_seconds", "images_per_s", "images_per_s_per_process", "images_per_cpu_s")


@pytest.fixture(scope="module")
def commands(tmp_path_factory):
    """Return the process that runs commands, with tools that take no time."""
    folder = tmp_path_factory.mktemp("tools")
    install_yosys(folder)
    install_verilator(folder)
    # Unmeasured: where files may have few bytes, `coverage` could not write its own either.
    process = Commands({k: v for k, v in environment(folder).items() if not k.startswith("COVERAGE_")})
    process.temporary = folder / "tmp"
    yield process
    process.close()


@pytest.fixture(scope="module")
def start(commands, tmp_path_factory):
    """Return the files from which commands start: a checkpoint, an old design, and one to work on."""
    folder = tmp_path_factory.mktemp("start") / "work"
    folder.mkdir()
    make_design(folder / "design")
    assert commands.run(folder, TRAIN)["code"] == 0
    assert commands.run(folder, "gen-rtl --layers 8-4-3 --lanes 4 -o old")["code"] == 0
    return contents(folder)


@pytest.fixture(scope="module")
def finished(commands, start, tmp_path_factory):
    """Return what each command leaves, and its steps, when nothing happens to it."""
    found = {}
    for name, command in COMMANDS.items():
        folder = place(tmp_path_factory.mktemp(name), start)
        done = commands.run(folder, command)
        assert done["code"] == 0, done["error"]
        found[name] = contents(folder), done["steps"]
    return found


def place(folder: Path, files: dict[str, bytes]) -> Path:
    """Write ``files`` into a folder and return it."""
    for name, data in files.items():
        path = folder / "work" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    return folder / "work"


def contents(folder: Path) -> dict[str, bytes]:
    """Return all files, without the times in results; logs and the tools' own files are left out."""
    found = {}
    for path in sorted(folder.rglob("*")):
        name = str(path.relative_to(folder))
        if path.is_dir() or path.suffix == ".log" or re.search(r"/sim/(extra/)?(job|shard)", name):
            continue
        data = path.read_bytes()
        if is_leftover(name):
            continue
        if path.suffix == ".jsonl":
            data = b"\n".join(map(without_times, data.splitlines()))
        elif path.parent.name == "results":
            data = without_times(data)
        found[name] = data
    return found


def without_times(data: bytes) -> bytes:
    return json.dumps({key: value for key, value in json.loads(data).items() if key not in TIMES}).encode()


def is_leftover(name: str) -> bool:
    return any(re.fullmatch(r"\..*\.(tmp|lock)", part) for part in Path(name).parts)


def check_sound(folder: Path, before: dict[str, bytes], after: dict[str, bytes]) -> None:
    """Everything with a name of its own is as it was before, or as it is after a whole run."""
    for name, data in contents(folder).items():
        assert data in (before.get(name), after.get(name)), name
    for name in before:
        assert (folder / name).exists(), name
    for design in ("old", "new", "design"):
        files = {
            name: data for name, data in contents(folder).items() if name.startswith(f"{design}/bc_accel")
        }
        assert files.items() <= before.items() or files.items() <= after.items(), f"{design} is neither"


def check_told(done: dict, rule: str = "") -> None:
    """One sentence, at most one hint, no traceback."""
    lines = [line for line in done["error"].splitlines() if line and not line.startswith("remark: ")]
    assert "Traceback" not in done["error"], done["error"]
    assert [line.partition(":")[0] for line in lines] in (["error"], ["error", "hint"]), done["error"]
    assert re.search(rule, lines[0]), lines[0]


@pytest.mark.parametrize("name", COMMANDS)
def test_killed(commands, start, finished, tmp_path, name):
    """At steps all along, in a fresh folder each; every third time, the next run does its work."""
    after, steps = finished[name]
    for number, step in enumerate(range(0, steps, STRIDES[name])):
        folder = place(tmp_path / str(step), start)
        done = commands.run(folder, COMMANDS[name], step=step, fault="SIGKILL")
        assert done["code"] == -9, done
        check_sound(folder, start, after)
        if number % 3 == 2:
            done = commands.run(folder, COMMANDS[name])
            assert done["code"] == 0, done
            assert contents(folder) == after
    folder = place(tmp_path / "half", start)
    done = commands.run(folder, COMMANDS[name], room=500, fault="SIGXFSZ")
    if name.startswith("gen-rtl"):  # the tool that writes Verilog fails before
        check_told(done, "^error: Verilog could not be written: .*File too large")
    else:
        assert done["code"] == -signal.SIGXFSZ, done  # in the middle of a file
    check_sound(folder, start, after)


@pytest.mark.parametrize("name", COMMANDS)
def test_asked_to_end(commands, start, finished, tmp_path, name):
    """Here nothing at all is left behind, not even under another name."""
    after, steps = finished[name]
    temporary = set(commands.temporary.iterdir())
    for step, (fault, code) in zip(range(0, steps, STRIDES[name]), itertools.cycle(ASKED), strict=False):
        folder = place(tmp_path / str(step), start)
        done = commands.run(folder, COMMANDS[name], step=step, fault=fault)
        assert done["code"] == code, done
        assert "Traceback" not in done["error"], done["error"]
        if fault == "SIGINT":
            check_told(done, "^error: interrupted$")
        check_sound(folder, start, after)
        assert not list(folder.rglob(".*.tmp")), step
        assert set(commands.temporary.iterdir()) == temporary, step


@pytest.mark.parametrize("name", COMMANDS)
def test_disk_full(commands, start, finished, tmp_path, name):
    """The system refuses at one step, or no file may grow beyond some bytes."""
    after, steps = finished[name]
    faults = [{"step": step, "fault": "ENOSPC"} for step in range(1, steps, 2 * STRIDES[name])]
    faults += [{"room": room} for room in (1, 1000)]
    failed = 0
    for number, fault in enumerate(faults):
        folder = place(tmp_path / str(number), start)
        done = commands.run(folder, COMMANDS[name], **fault)
        check_sound(folder, start, after)
        assert not list(folder.rglob(".*.tmp")), fault
        if done["code"] == 0:  # what was refused was not needed, such as the removal of a lock
            assert contents(folder) == after
            continue
        assert done["code"] == 1, done
        check_told(done, r"full$|could not be written|No space left on device|File too large")
        failed += 1
    assert failed >= 2


@pytest.mark.parametrize("fault", ["SIGKILL", "SIGTERM", "SIGINT"])
def test_training_goes_on(commands, start, tmp_path, fault):
    """Whenever it was ended, --resume gives the bytes of an uninterrupted run."""
    whole = {name: data for name, data in start.items() if name.startswith(MODEL)}
    first = {"SIGKILL": 1, "SIGTERM": 3, "SIGINT": 5}[fault]
    for step in range(first, TRAINING_STEPS - 2, 12):
        (folder := tmp_path / str(step)).mkdir()
        done = commands.run(folder, TRAIN, step=step, fault=fault)
        assert done["code"] in (-9, 143, 130), done
        assert contents(folder).get(MODEL) in (None, whole[MODEL])
        done = commands.run(folder, f"{TRAIN} --resume")
        assert done["code"] == 0, done
        assert contents(folder) == whole


def test_disk_full_in_training(commands, start, tmp_path):
    """What was finished before stays, and training goes on from there when there is room."""
    whole = {name: data for name, data in start.items() if name.startswith(MODEL)}
    for number, fault in enumerate([{"step": 13, "fault": "ENOSPC"}, {"room": 1000}, {"room": 4}]):
        (folder := tmp_path / str(number)).mkdir()
        done = commands.run(folder, TRAIN, **fault)
        assert done["code"] == 1
        check_told(done, r"full$|could not be written")
        assert MODEL not in contents(folder)
        assert commands.run(folder, f"{TRAIN} --resume")["code"] == 0
        assert contents(folder) == whole
