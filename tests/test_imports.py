"""The data flows one way through the package; the imports of every file are read and held to it."""

import ast
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "bc_hw"
FILES = sorted(PACKAGE.rglob("*.py"))

COMMON = {"__init__", "dates", "environment", "errors", "files", "intmath", "lock"}
"""Modules of plain helpers that everything may use, and that use only each other."""

ALLOWED = {
    "topology": {"model"},
    "data": set(),
    "train": {"data", "model", "topology"},  # model: only what layers are, without their weights
    "export": {"data", "train", "model", "golden"},  # golden: it measures what it exported
    "model": set(),
    "golden": {"model"},
    "graphs": set(),
    "plan": {"model", "graphs"},
    "hw": {"plan", "model", "graphs"},
    "verilog": {"hw", "plan", "model", "verilog_text"},
    "verilog_text": set(),
    "headers": {"plan", "topology"},
    "generate": {"headers", "verilog", "verilog_text", "hw", "plan", "model"},
    "cosim": {"plan", "model", "golden", "eda", "data"},
    "eda": {"plan", "model"},
    "verify": {"cosim", "eda", "formal", "golden", "model", "plan"},
    "formal": {"hw", "plan", "eda"},  # eda: how tools are found and run
    "study": {"data", "train", "export", "golden", "model", "plan", "generate", "topology"},
    "campaign": {"generate", "plan", "model", "cosim", "eda"},  # eda: only its hashes
    "upsets": {"model", "golden"},
    "report": {"plan", "model", "topology", "eda", "verify"},  # eda, verify: only the form of their results
}
"""What each part may import beside itself and the common helpers. `cli` sits on top of all."""

LIBRARIES = {
    "torch": {"train", "export", "cli"},
    "amaranth": {"hw", "verilog", "formal", "cli"},
    "cocotb": {"cosim"},
    "cocotb_tools": {"cosim"},
}
"""Parts that may import a heavy library; no other does."""


def part_of(module: tuple[str, ...]) -> str:
    return module[0] if module else "__init__"


def module_of(path: Path) -> tuple[str, ...]:
    parts = path.relative_to(PACKAGE).with_suffix("").parts
    return parts[:-1] if parts[-1] == "__init__" else parts


def imports_of(path: Path) -> tuple[set[str], set[str]]:
    """Return the parts of bc_hw and the other top-level packages that a file imports, at any depth."""
    own, foreign = set(), set()
    here = module_of(path) if path.name == "__init__.py" else module_of(path)[:-1]
    modules = {part_of(module_of(file)) for file in FILES}
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            targets = [(alias.name.split("."), 0) for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            base = node.module.split(".") if node.module else []
            targets = [([*base, alias.name], node.level) for alias in node.names]
        else:
            continue
        for names, level in targets:
            if level:
                full = (*here[: len(here) - level + 1], *names)
            elif names[0] == "bc_hw":
                full = tuple(names[1:])
            else:
                foreign.add(names[0])
                continue
            part = part_of(full)
            own.add(part if part in modules else "__init__")
    return own, foreign


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_direction(path):
    part = part_of(module_of(path))
    own, foreign = imports_of(path)
    for library, users in LIBRARIES.items():
        assert library not in foreign or part in users, f"{part} must not import {library}"
    if part in ("cli", "__main__"):
        return
    rest = own - COMMON - {part}
    assert part in COMMON or part in ALLOWED, f"{part} is new: say in this test what it may import"
    allowed = ALLOWED.get(part, set())
    assert rest <= allowed, f"{part} must not import {', '.join(sorted(rest - allowed))}"


def test_rules_are_about_parts_that_exist():
    parts = {part_of(module_of(path)) for path in FILES}
    assert parts >= COMMON
    assert not set(ALLOWED) & COMMON
    assert "golden" not in ALLOWED["hw"] and "hw" not in ALLOWED["cosim"]


def test_report_runs_nothing():
    for path in (PACKAGE / "report").rglob("*.py"):
        text = path.read_text(encoding="utf-8")
        assert "subprocess" not in text and "run_tool" not in text and "synthesise(" not in text


FORMULA = {"export/dense.py", "formal/arithmetic.py", "golden/affine.py", "hw/requantiser.py"}
"""Files that say how a sum becomes an activation: one for numpy, the hardware, its proof, and one for torch."""


def test_the_requantiser_stands_once_on_each_side():
    shifts = re.compile(r">> *[a-z_.]*shift\b|shift_right\([a-z_.]*shift\)")
    found = {
        path.relative_to(PACKAGE).as_posix()
        for path in FILES
        if shifts.search(path.read_text(encoding="utf-8"))
    }
    assert found == FORMULA


def test_the_reader_sees_every_kind_of_import(tmp_path, monkeypatch):
    text = """
import torch.nn
import bc_hw.golden
from bc_hw import hw
from bc_hw.plan.design import TOP
from .. import errors
from ..model import bchw
from . import cache
def f():
    from ..report import page
"""
    path = PACKAGE / "eda" / "cache.py"
    monkeypatch.setattr(Path, "read_text", lambda self, encoding=None: text)
    own, foreign = imports_of(path)
    assert foreign == {"torch"}
    assert own == {"golden", "hw", "plan", "errors", "model", "eda", "report"}


HEAVY = {
    "torch",
    "amaranth",
    "rich",
    "numpy",
    "sklearn",
    "matplotlib",
    "cocotb",
    "jinja2",
    "msgspec",
    "pooch",
}


def loaded_after(code: str) -> set[str]:
    """Return the top-level packages loaded by a fresh interpreter that ran ``code``."""
    script = f"import sys\n{code}\nprint('loaded', *sorted({{name.split('.')[0] for name in sys.modules}}))"
    output = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, timeout=120, check=True
    ).stdout
    return set(output.splitlines()[-1].split()[1:])


@pytest.mark.parametrize(
    "arguments", [["--help"], ["--version"], ["train", "--no-such-option"], ["no-such-command"]]
)
def test_command_line_loads_nothing_heavy(arguments):
    code = f"from bc_hw.cli import main\nmain({arguments!r})"
    light = HEAVY - {"rich"} if arguments[0] == "train" else HEAVY
    assert not loaded_after(code) & light


def test_generating_hardware_loads_no_torch(tmp_path):
    arguments = ["gen-rtl", "--layers", "8-4-3", "--lanes", "4", "-o", str(tmp_path / "x")]
    loaded = loaded_after(f"from bc_hw.cli import main\nassert main({arguments!r}) == 0")
    assert "amaranth" in loaded
    assert "torch" not in loaded
