"""What people do first: make, constraints, CI."""

import os
import re
import shutil
import subprocess
import sys
import tomllib
from importlib.metadata import distribution
from pathlib import Path

import pytest
from packaging.requirements import Requirement

ROOT = Path(__file__).parents[1]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]


def name_of(text):
    return re.sub(r"[-_.]+", "-", text).lower()


CONSTRAINTS = {
    name_of(line.split("==")[0]): line.split("==")[1].strip()
    for line in (ROOT / "constraints.txt").read_text().splitlines()
    if not line.startswith("#")
}


@pytest.mark.parametrize(
    "line",
    [*PROJECT["dependencies"], *PROJECT["optional-dependencies"]["test"]],
    ids=lambda line: name_of(line),
)
def test_constraints_pin_every_dependency_within_its_range(line):
    requirement = Requirement(line)
    assert requirement.specifier.contains(CONSTRAINTS[name_of(requirement.name)])


def test_constraints_pin_what_dependencies_need():
    """Everything that a pinned package asks for on this system is pinned too."""
    missing = set()
    for package in CONSTRAINTS:
        try:
            needs = distribution(package).requires or []
        except ModuleNotFoundError:  # only needed to build the wheel
            continue
        for need in map(Requirement, needs):
            if (need.marker is None or need.marker.evaluate({"extra": ""})) and need.name not in (
                "setuptools",
            ):
                missing |= {name_of(need.name)} - CONSTRAINTS.keys()
    # Builds of torch with GPU libraries pin those themselves.
    assert not {name for name in missing if not name.startswith(("nvidia-", "cuda-", "triton"))}


def test_every_dependency_says_why():
    lines = (ROOT / "pyproject.toml").read_text().splitlines()
    for index, line in enumerate(lines):
        if re.fullmatch(r'    "[\w-]+[<>=].*",', line):
            assert lines[index - 1].startswith("    # "), line


def test_the_licence_is_named_everywhere_people_look():
    (file,) = PROJECT["license-files"]
    assert PROJECT["license"] in (ROOT / file).read_text()
    assert f"[{PROJECT['license']}]({file})" in (ROOT / "README.md").read_text()
    metadata = distribution("bc_hw").metadata
    assert metadata["License-Expression"] == PROJECT["license"]
    assert metadata["License-File"] == file


@pytest.fixture
def checkout(tmp_path):
    """Return a folder with what make needs to see, and no environment."""
    for name in ("Makefile", "pyproject.toml", "constraints.txt"):
        shutil.copy(ROOT / name, tmp_path)
    return tmp_path


def make(folder, *arguments):
    environment = {
        name: value for name, value in os.environ.items() if not name.startswith(("MAKE", "MFLAGS"))
    }
    return subprocess.run(
        ["make", "--no-print-directory", *arguments],
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


def stub_python(folder, body):
    path = folder / "stub-python"
    path.write_text(f"#!/bin/sh\n{body}\n")
    path.chmod(0o755)
    return f"PYTHON={path}"


def test_make_without_python(checkout):
    process = make(checkout, "install", "PYTHON=no-such-python")
    assert process.returncode == 2
    assert "error: Program no-such-python must be installed, but is missing\nhint: " in process.stderr


def test_make_with_an_old_python(checkout):
    stub = stub_python(checkout, 'case "$1" in --version) echo Python 3.8.1;; *) exit 1;; esac')
    process = make(checkout, "install", stub)
    assert process.returncode == 2
    assert "error: Python must be at least 3.11, not Python 3.8.1\nhint: " in process.stderr


def test_make_without_venv(checkout):
    process = make(
        checkout, "install", stub_python(checkout, 'case "$2" in *ensurepip*) exit 1;; *) exit 0;; esac')
    )
    assert process.returncode == 2
    assert "error: Python module venv must be installed" in process.stderr
    assert "apt install python3-venv" in process.stderr
    assert not (checkout / ".venv").exists()


def installed(checkout):
    """Pretend that the environment is there, with programs that tell how they were called."""
    folder = checkout / ".venv" / "bin"
    folder.mkdir(parents=True)
    for name in ("python", "ruff", "bc-hw"):
        program = folder / name
        program.write_text(f"#!{sys.executable}\nimport sys\nprint({name!r}, *sys.argv[1:])\n")
        program.chmod(0o755)
    (checkout / ".venv" / ".stamp-installed").touch()


def test_make_installs_again_only_when_the_lists_change(checkout):
    installed(checkout)
    assert "pip" not in make(checkout, "lint").stdout
    os.utime(checkout / "pyproject.toml", (2e9, 2e9))
    output = make(checkout, "lint").stdout
    assert [line for line in output.splitlines() if line.startswith("python")] == [
        "python -m pip install --quiet --constraint constraints.txt torch",
        "python -m pip install --quiet --constraint constraints.txt --editable .[test]",
    ]


def test_make_demo_passes_its_variables_on(checkout):
    installed(checkout)
    assert make(checkout, "demo").stdout.splitlines()[-1] == "bc-hw demo"
    output = make(checkout, "demo", "DATASET=mnist", "LAYERS=784-1024-10").stdout
    assert output.splitlines()[-1] == "bc-hw demo --dataset mnist --layers 784-1024-10"


def test_make_test_lints_then_tests(checkout):
    installed(checkout)
    said = [
        line for line in make(checkout, "test", "JOBS=3").stdout.splitlines() if not line.startswith(".venv")
    ]
    tests = "python -m pytest -n 3 --dist loadfile --no-loadscope-reorder"
    assert said == ["ruff check", "ruff format --check", tests]


def test_make_help_names_every_target(checkout):
    text = (checkout / "Makefile").read_text()
    targets = set(re.search(r"^\.PHONY: (.*)$", text, re.M)[1].split()) - {"help"}
    process = make(checkout)
    assert process.returncode == 0
    assert targets <= set(re.findall(r"^make (\w+)", process.stdout, re.M))


def test_ci_calls_make_test_and_hides_nothing():
    script = ROOT / ".ci" / "run"
    assert os.access(script, os.X_OK)
    commands = [line for line in script.read_text().splitlines() if line and not line.startswith("#")]
    assert commands[-1] == "exec make test"
    assert not re.search(r"pytest|\bpip\b|\|\|", script.read_text())
