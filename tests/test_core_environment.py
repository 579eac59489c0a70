"""What programs get to know of the shell: nothing that could change what a result says."""

import ast
import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from bc_hw.eda.process import run_tool
from bc_hw.environment import KEPT, python_command, tool_environment

PACKAGE = Path(__file__).parents[1] / "bc_hw"

LEFT_IN_THE_SHELL = """COCOTB_TEST_FILTER=back COCOTB_TESTCASE=back_to_back TESTCASE=back_to_back MODULE=os
COCOTB_TEST_MODULES=os COCOTB_LIST_TESTS=1 COCOTB_MAX_FAILURES=1 COCOTB_TOPLEVEL=no COCOTB_RESULTS_FILE=/no/x
GPI_EXTRA=/no.so GPI_USERS=/no SIM_CMD_PREFIX=/bin/true SIM_BUILD=/no EXTRA_ARGS=--bad COMPILE_ARGS=--bad
SIM_ARGS=--bad COCOTB_PLUSARGS=bad WAVES=1 GUI=1 VERILATOR_ROOT=/no VERILATOR_BIN=/no VERILATOR_TEST_FLAGS=--bad
MAKEFLAGS=-n PYTHONOPTIMIZE=2 PYTHONHASHSEED=bad CXX=/bin/false CXXFLAGS=-bad CPPFLAGS=-bad LDFLAGS=-bad CPATH=/no
OBJCACHE=/bin/false OPT_FAST=-bad PERL5OPT=-Mno BASH_ENV=/no YOWASP_MOUNT=bad DESIGN=/no IMAGES=1 SEED=7"""
"""Each of them alone breaks a tool, leaves out tests, or makes a failure pass, where a tool gets it."""


def left_in_the_shell() -> dict[str, str]:
    return dict(word.split("=", 1) for word in LEFT_IN_THE_SHELL.split())


def test_only_what_is_on_the_list_is_told(monkeypatch):
    for name, value in left_in_the_shell().items():
        monkeypatch.setenv(name, value)
    environment = tool_environment(OWN="x")
    assert set(environment) <= {*KEPT, "LC_ALL", "PYTHONSAFEPATH", "OWN"}
    assert environment["PATH"] == os.environ["PATH"] and environment["OWN"] == "x"


def test_a_tool_gets_that_environment(monkeypatch, tmp_path):
    monkeypatch.setenv("PYTHONOPTIMIZE", "2")
    code = "import json, os, sys; print(json.dumps([dict(os.environ), sys.flags.optimize]))"
    run_tool([sys.executable, "-c", code], log=tmp_path / "log")
    got, optimised = json.loads((tmp_path / "log").read_text())
    assert got == tool_environment() and optimised == 0


def test_no_program_is_started_without_it():
    """Who starts a program names its environment; few read this process's."""
    for path in PACKAGE.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute):
                continue
            if ast.unparse(node.func).startswith("subprocess.") and node.func.attr != "TimeoutExpired":
                assert "env" in {word.arg for word in node.keywords}, f"{path}:{node.lineno}"
    texts = {path.relative_to(PACKAGE): path.read_text(encoding="utf-8") for path in PACKAGE.rglob("*.py")}
    # The command line and the data sets have variables of their own; no tool is started there.
    assert {path.parts[0] for path, text in texts.items() if "os.environ" in text} == {
        "cli",
        "data",
        "environment.py",
    }


def test_commands_in_messages_can_be_pasted():
    """A hint that names a command with a path quotes it."""
    for path in PACKAGE.rglob("*.py"):
        for text in re.findall(r'f"[^"\n]*bc-hw [a-z-]+ [^"\n]*"', path.read_text(encoding="utf-8")):
            for value in re.findall(r"\{(\w+)\}", text.partition("bc-hw ")[2].partition("`")[0]):
                assert value not in ("folder", "design", "output", "path"), f"{path}: {text}"


@pytest.mark.parametrize("path", [None, ["", "/a:b", "/c d'e"]])
def test_python_command_finds_what_this_python_finds(tmp_path, path):
    (tmp_path / "json.py").write_text("raise SystemExit(9)")
    command = [*python_command("import json; print(json.dumps(sys.path))", path and [*path, *sys.path])]
    done = subprocess.run(command, cwd=tmp_path, env=tool_environment(), capture_output=True, check=True)
    assert json.loads(done.stdout) == [*filter(None, [*(path or []), *sys.path])]
