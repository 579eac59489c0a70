"""`bc-hw doctor`: what is missing is named, with how to get it."""

import json
import os

import pytest

from bc_hw.cli import main
from bc_hw.eda import checkup
from bc_hw.eda.plain_paths import is_plain, plain_folder, plain_paths
from bc_hw.eda.requirement import Library, SystemTool
from bc_hw.errors import StorageError
from tests.sim_designs import ODD


def report(capsys):
    return json.loads(capsys.readouterr().out)


def test_everything_is_here(capsys):
    assert main(["doctor", "--json"]) == 0
    found = report(capsys)
    assert found["ready"] is True
    checks = {check["name"]: check for check in found["checks"]}
    for name in (
        "python",
        "torch",
        "amaranth",
        "cocotb",
        "verilator",
        "g++",
        "make",
        "perl",
        "yosys",
        "nextpnr-ecp5",
    ):
        assert checks[name]["ok"] and checks[name]["found"], name
        assert checks[name]["remedy"] is None
    assert found["data_sets"]["digits"] == "comes with scikit-learn"


def test_table(capsys):
    assert main(["doctor"]) == 0
    output = capsys.readouterr().out
    assert "verilator" in output
    assert "5.48.0" in output
    assert output.rstrip().endswith("The main commands can run.")


@pytest.mark.parametrize(
    ("requirement", "state"),
    [
        (SystemTool("bc-hw-no-such-tool", "1", "sim", "some-package"), "missing"),
        (Library("pytest", "999", "sim"), "too old"),
    ],
)
def test_required_and_not_there(monkeypatch, capsys, requirement, state):
    monkeypatch.setattr(checkup, "PROGRAMS", (requirement,))
    assert main(["doctor"]) == 1
    output = capsys.readouterr().out
    assert state in output
    assert f"{requirement.name}: {requirement.remedy}" in " ".join(output.split())
    assert "cannot run" in output
    assert main(["doctor", "--json"]) == 1
    assert report(capsys)["ready"] is False


def test_optional_and_not_there(monkeypatch, capsys):
    monkeypatch.setattr(checkup, "PLACERS", {"none": Library("bc-hw-no-such-placer", "1", "synth --pnr")})
    assert main(["doctor"]) == 0
    assert "missing" in capsys.readouterr().out


def test_icarus_is_optional_and_tells_its_version_otherwise(monkeypatch, tmp_path, capsys):
    program = tmp_path / "iverilog"
    program.write_text('#!/bin/sh\n[ "$1" = -V ] && echo "Icarus Verilog version 12.3 (stable)"\n')
    program.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=os.pathsep)
    for found in ("12.3", None):
        main(["doctor", "--json"])
        [check] = [check for check in report(capsys)["checks"] if check["name"] == "iverilog"]
        assert (check["found"], check["ok"], check["required"]) == (found, found is not None, False)
        monkeypatch.setenv("PATH", str(tmp_path / "nothing"))
    assert "apt install iverilog" in check["remedy"]


def test_too_little_memory_is_told_and_no_error(monkeypatch, capsys):
    monkeypatch.setattr(checkup, "MEMORY_GIB", 1 << 30)
    monkeypatch.setattr(checkup, "DISK_GIB", 1 << 40)
    assert main(["doctor"]) == 0
    assert "too little" in " ".join(capsys.readouterr().out.split())


def test_no_shared_libpython(monkeypatch, capsys):
    monkeypatch.setattr("find_libpython.find_libpython", lambda: None)
    assert main(["doctor", "--json"]) == 1
    [check] = [check for check in report(capsys)["checks"] if check["name"].startswith("libpython")]
    assert not check["ok"]
    assert "python3-dev" in check["remedy"]


def test_no_place_that_make_can_name(monkeypatch, tmp_path, capsys):
    (tmp_path / "a b").mkdir()
    monkeypatch.setattr("bc_hw.eda.plain_paths.BASES", (str(tmp_path / "a b"), "/no/such/folder"))
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "a b"))
    assert main(["doctor", "--json"]) == 1
    [check] = [check for check in report(capsys)["checks"] if check["name"] == "plain temporary folder"]
    assert not check["ok"] and check["required"]
    assert check["remedy"] == "set TMPDIR to such a folder: writable, with no special characters in its path"
    message = r"but none of .*/a b, /no/such/folder is$"
    with pytest.raises(StorageError, match=message), plain_paths() as plain:
        plain(tmp_path / "a b")


def test_paths_without_special_characters(tmp_path):
    place = tmp_path / "a" / ODD / "c" / "d.cpp"
    place.parent.mkdir(parents=True)
    place.write_text("x")
    with plain_paths() as plain:
        assert plain(tmp_path / "a") == tmp_path / "a"
        link = plain(place)
        assert is_plain(link) and not is_plain(place)
        assert link.read_text() == "x" and link.parts[-2:] == ("c", "d.cpp")
        assert plain(place.parent) == link.parent, "one link for both"
    assert not link.exists() and place.exists()
    with plain_folder(tmp_path) as folder, plain_folder(place.parent) as other:
        assert folder == tmp_path and is_plain(other) and other.is_dir()
    assert not other.exists()


def test_old_python(monkeypatch, capsys):
    monkeypatch.setattr(checkup, "PYTHON", (9, 0))
    assert main(["doctor", "--json"]) == 1


def test_data_sets_of_the_user(monkeypatch, tmp_path, capsys):
    (tmp_path / "mnist").mkdir()
    monkeypatch.setenv("BC_HW_DATA", str(tmp_path))
    main(["doctor", "--json"])
    assert report(capsys)["data_sets"]["mnist"] == str(tmp_path / "mnist")
