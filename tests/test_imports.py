"""The data flows one way through the package: the imports of every file are held to the tables of structure.md."""

import ast
import graphlib
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "bc_hw"
FILES = sorted(PACKAGE.rglob("*.py"))

STRUCTURE = ROOT / "docs" / "concepts" / "structure.md"
"""Its tables are the only place that says who may import what."""


def table_of(text: str, head: str) -> dict[str, frozenset[str]]:
    """Return a table of Markdown that begins with ``head``: first column to names in the last column.

    The word ``nothing`` there is no name; the word ``everything`` is the name of all parts.
    """
    rows = text.partition(f"\n| {head} |")[2].partition("\n\n")[0].splitlines()[2:]
    table = {}
    for row in rows:
        first, *_, last = (cell.strip() for cell in row.strip("| ").split(" | "))
        names = ["everything"] if last == "everything" else re.findall(r"`(\w+)`", last)
        assert names or last == "nothing", f"row {first} must end in names, nothing or everything"
        assert first.strip("`") not in table, f"{first} stands twice in the table"
        table[first.strip("`")] = frozenset(names)
    return table


ALLOWED = table_of(STRUCTURE.read_text(encoding="utf-8"), "package")
LIBRARIES = table_of(STRUCTURE.read_text(encoding="utf-8"), "library")


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


def forbidden(part: str, own: set[str], foreign: set[str]) -> set[str]:
    """Return what of the imports of a file of ``part`` the tables do not allow."""
    libraries = {name for name in foreign & LIBRARIES.keys() if part not in LIBRARIES[name]}
    if "everything" in ALLOWED[part]:
        return libraries
    return libraries | own - ALLOWED[part] - {part, "__init__"}  # of `__init__`: the version


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_direction(path):
    part = part_of(module_of(path))
    if part in ("__init__", "__main__"):
        return
    assert part in ALLOWED, f"{part} is new: say in {STRUCTURE.name} what it may import"
    found = forbidden(part, *imports_of(path))
    assert not found, f"{part} must not import {', '.join(sorted(found))}, says {STRUCTURE.name}"


def test_rules_are_about_parts_that_exist():
    parts = {part_of(module_of(path)) for path in FILES} - {"__init__", "__main__"}
    assert parts == ALLOWED.keys()
    for names in (*ALLOWED.values(), *LIBRARIES.values()):
        assert names <= parts | {"everything"}


def test_the_rules_have_one_direction():
    order = graphlib.TopologicalSorter({part: names - {"everything"} for part, names in ALLOWED.items()})
    assert set(order.static_order()) == ALLOWED.keys()
    assert "golden" not in ALLOWED["hw"] and "hw" not in ALLOWED["cosim"]


PLAN = PACKAGE / "plan"


def plan_levels() -> dict[str, int]:
    """Return each part of `plan` with its row in the table of structure.md; parts of a row in their order."""
    text = STRUCTURE.read_text(encoding="utf-8")
    rows = text.partition("\n| part of `plan` |")[2].partition("\n\n")[0].splitlines()[2:]
    names = [name for row in rows for name in re.findall(r"`(\w+)`", row.strip("| ").split(" | ")[0])]
    assert len(set(names)) == len(names)
    return {name: level for level, name in enumerate(names)}


def plan_imports(path: Path, source: str) -> set[str]:
    """Return the parts of `plan` that a file of it imports when it runs, not only for its types."""
    tree = ast.parse(source)
    for_types = {
        id(inner)
        for node in ast.walk(tree)
        if isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test)
        for inner in ast.walk(node)
    }
    here = path.relative_to(PACKAGE).parts[:-1]
    found = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and id(node) not in for_types:
            base = here[: len(here) - node.level + 1] if node.level else ()
            full = (*base, *(node.module.split(".") if node.module else ()))
            full = full[1:] if not node.level and full[:1] == ("bc_hw",) else full
            if full[:1] == ("plan",):
                found |= {full[1]} if len(full) > 1 else {alias.name for alias in node.names}
    return found


def plan_part(path: Path) -> str:
    return path.relative_to(PLAN).with_suffix("").parts[0]


@pytest.mark.parametrize("path", sorted(PLAN.rglob("*.py")), ids=lambda path: str(path.relative_to(PLAN)))
def test_direction_within_plan(path):
    levels, part = plan_levels(), plan_part(path)
    if part == "__init__":
        return
    wrong = {
        name for name in plan_imports(path, path.read_text(encoding="utf-8")) if levels[name] > levels[part]
    }
    assert not wrong, f"{part} must not import {', '.join(sorted(wrong))}, says {STRUCTURE.name}"


def test_every_part_of_plan_has_its_row():
    assert {plan_part(path) for path in PLAN.rglob("*.py")} - {"__init__"} == plan_levels().keys()


def test_an_import_against_the_direction_within_plan_is_found():
    path = PLAN / "engines" / "pairs.py"
    levels = plan_levels()
    assert plan_imports(path, "from ..explore.search import Search") == {"explore"}
    assert plan_imports(path, "from bc_hw.plan.explore.search import Search") == {"explore"}
    assert plan_imports(path, "def f():\n    from .. import explore") == {"explore"}
    assert levels["explore"] > levels["engines"] > levels["families"]
    assert plan_imports(path, "if TYPE_CHECKING:\n    from ..stage import MatrixStage") == set()


def test_what_the_table_forbids_is_found(tmp_path, monkeypatch):
    path = PACKAGE / "hw" / "argmax.py"
    text = path.read_text(encoding="utf-8")
    part = part_of(module_of(path))
    assert forbidden(part, *imports_of(path)) == set()
    monkeypatch.setattr(
        Path, "read_text", lambda self, encoding=None: text + "\nfrom ..golden import run\nimport torch\n"
    )
    assert forbidden(part, *imports_of(path)) == {"golden", "torch"}


def test_tables_are_read():
    text = "x\n\n| part | does | may import |\n|---|---|---|\n| `a` | all | everything |\n| `b` | x | `a`, `c` |\n"
    assert table_of(text + "| `c` | x | nothing |\n\n| `d` | x | nothing |\n", "part") == {
        "a": {"everything"},
        "b": {"a", "c"},
        "c": set(),
    }
    for wrong in ("| `a` | x | maybe |\n", "| `a` | x | nothing |\n"):
        with pytest.raises(AssertionError, match=r"^(row|`a` stands twice)"):
            table_of(text + wrong, "part")


def test_report_runs_nothing():
    for path in (PACKAGE / "report").rglob("*.py"):
        text = path.read_text(encoding="utf-8")
        assert "subprocess" not in text and "run_tool" not in text and "synthesise(" not in text


FORMULA = {"export/integer_block.py", "formal/arithmetic.py", "golden/affine.py", "hw/requantiser.py"}
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
