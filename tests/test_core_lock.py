"""Two runs that would write the same place: the second one says so, and a killed one blocks nobody."""

import os
import re
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from bc_hw.cli import main
from bc_hw.errors import StorageError
from bc_hw.lock import exclusive
from tests.sim_designs import make_design

HOLDER = """
import sys, time
from pathlib import Path
from bc_hw.lock import exclusive
with exclusive(Path(sys.argv[1]), "bc-hw gen-rtl"):
    print("held", flush=True)
    time.sleep(600)
"""


@pytest.fixture
def holder(tmp_path):
    """Return a function that starts a process which holds the lock of ``path`` until it is killed."""
    started = []

    def start(path):
        environment = os.environ | {"PYTHONPATH": str(Path(__file__).parents[1])}
        command = [sys.executable, "-c", HOLDER, str(path)]
        process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment)
        started.append(process)
        assert process.stdout.readline() == "held\n"
        return process

    yield start
    for process in started:
        process.kill()
        process.wait()
        process.stdout.close()


def second_run_is_refused(path, message):
    with pytest.raises(StorageError, match=message), exclusive(path, "bc-hw sim"):
        raise AssertionError("the block must not run")


def test_the_second_run_names_the_first(tmp_path, holder):
    process = holder(tmp_path / "x")
    message = (
        f"{tmp_path / 'x'} must be written by one run at a time, but `bc-hw gen-rtl`, process {process.pid}, "
    )
    second_run_is_refused(tmp_path / "x", f"^{re.escape(message)}is at work on it$")
    # However the same place is called.
    (tmp_path / "link").symlink_to(tmp_path / "x")
    second_run_is_refused(tmp_path / "link", "is at work on it$")
    with exclusive(tmp_path / "y", "bc-hw sim"):
        pass


@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGTERM])
def test_a_killed_run_blocks_nobody(tmp_path, holder, number):
    process = holder(tmp_path / "x")
    process.send_signal(number)
    process.wait(30)
    assert [path.name for path in tmp_path.iterdir()] == [".x.lock"]
    with exclusive(tmp_path / "x", "bc-hw sim"):
        assert (tmp_path / ".x.lock").read_text() == f"{os.getpid()} bc-hw sim\n"
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("error", [RuntimeError, KeyboardInterrupt, SystemExit])
def test_nothing_is_left_of_a_run_that_fails(tmp_path, error):
    with pytest.raises(error), exclusive(tmp_path / "x", "bc-hw sim"):
        raise error
    assert list(tmp_path.iterdir()) == []
    with exclusive(tmp_path / "x", "bc-hw sim"):
        pass


def test_a_holder_that_has_not_said_its_name_yet(tmp_path):
    with exclusive(tmp_path / "x", "bc-hw sim"):
        (tmp_path / ".x.lock").write_text("")
        second_run_is_refused(tmp_path / "x", "at a time, but another run is at work on it$")


@pytest.mark.parametrize(
    ("number", "signalled", "holder"),
    [
        (1, None, "`bc-hw synth`, process 1,"),
        (1, PermissionError, "`bc-hw synth`, process 1,"),
        (1, ProcessLookupError, "a program that `bc-hw synth`, process 1, started before it was killed"),
        ("x", None, "a program that `bc-hw synth`, process x, started before it was killed"),
    ],
)
def test_a_holder_that_lives_and_one_that_does_not(tmp_path, monkeypatch, number, signalled, holder):
    def kill(process, number):
        if signalled:
            raise signalled

    with exclusive(tmp_path / "x", "bc-hw sim"):
        (tmp_path / ".x.lock").write_text(f"{number} bc-hw synth\n")
        monkeypatch.setattr(os, "kill", kill)
        second_run_is_refused(tmp_path / "x", f"at a time, but {re.escape(holder)} is at work on it$")


def test_a_full_disk_has_room_for_a_lock(tmp_path, monkeypatch):
    def refuse(file, data):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "write", refuse)
    with exclusive(tmp_path / "x", "bc-hw sim"):
        second_run_is_refused(tmp_path / "x", "at a time, but another run is at work on it$")


def test_a_lock_that_its_holder_removed_meanwhile_is_taken_anew(tmp_path, monkeypatch):
    """Between opening the file and locking it the last holder may end, and a third run begin."""
    import fcntl

    from bc_hw import lock

    real, calls = fcntl.flock, []

    def late(file, operation):
        if not calls:
            (tmp_path / ".x.lock").unlink()
        calls.append(file)
        return real(file, operation)

    monkeypatch.setattr(lock.fcntl, "flock", late)
    with exclusive(tmp_path / "x", "bc-hw sim"):
        assert len(calls) == 2
        assert (tmp_path / ".x.lock").exists()


def test_what_a_killed_run_left_is_cleared_away(tmp_path):
    (tmp_path / ".x.abcdefgh.tmp").mkdir()
    with exclusive(tmp_path / "x", "bc-hw sim"):
        assert [path.name for path in tmp_path.iterdir()] == [".x.lock"]


def test_a_folder_in_one_that_is_not_writable_is_locked_itself(tmp_path, monkeypatch):
    (tmp_path / "x").mkdir()
    opened = Path.open

    def refuse(path, *args, **options):
        if path.parent == tmp_path:
            raise PermissionError(13, "Permission denied")
        return opened(path, *args, **options)

    monkeypatch.setattr(Path, "open", refuse)
    with exclusive(tmp_path / "x", "bc-hw sim"):
        assert (tmp_path / "x" / ".lock").exists()
        second_run_is_refused(tmp_path / "x", "is at work on it$")
    assert list((tmp_path / "x").iterdir()) == []
    second_run_is_refused(tmp_path / "y", "^Folder .* must be writable, but is not")


def test_a_file_system_without_locks(tmp_path, monkeypatch):
    from bc_hw import lock

    def refuse(file, operation):
        raise OSError(37, "No locks available")

    monkeypatch.setattr(lock.fcntl, "flock", refuse)
    second_run_is_refused(tmp_path / "x", r"\.x\.lock could not be written: No locks available$")


@pytest.fixture
def place(tmp_path):
    """Return a folder in which a design, a training, a study and a demo have their places, all locked."""
    make_design(tmp_path / "design")
    with (
        exclusive(tmp_path / "design", "bc-hw sim"),
        exclusive(tmp_path / "model.pt", "bc-hw train"),
        exclusive(tmp_path / "study", "bc-hw study"),
    ):
        yield tmp_path


@pytest.mark.parametrize(
    "command",
    [
        "gen-rtl --layers 8-4-3 --lanes 4 -o design",
        "sim design",
        "sim design --driver native",
        "sim design --prepare",
        "synth design",
        "train --epochs 1 -o model.pt",
        "train --epochs 1 --resume -o model.pt",
        "demo --epochs 1 -o .",
        "study mnist --quick --seeds 1 -o study",
    ],
)
def test_commands_that_write(place, monkeypatch, capsys, command):
    if "study" in command and "BC_HW_DATA" not in os.environ:
        pytest.skip("BC_HW_DATA names no folder with MNIST")
    monkeypatch.chdir(place)
    before = {path: path.read_bytes() for path in place.rglob("*") if path.is_file()}
    assert main(command.split()) == 1
    err = " ".join(capsys.readouterr().err.split())
    assert re.search(
        rf"must be written by one run at a time, but `bc-hw \w+`, process {os.getpid()}, is at", err
    )
    assert {path: path.read_bytes() for path in place.rglob("*") if path.is_file()} == before


@pytest.mark.parametrize(
    "command",
    ["report design -o page", "estimate design/model.bchw --lanes 4", "sim --help", "doctor --help"],
)
def test_commands_that_only_read_ask_for_no_lock(place, monkeypatch, command):
    monkeypatch.chdir(place)
    assert main(command.split()) == 0
