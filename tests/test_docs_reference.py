"""The reference pages list everything: fields, ports, keys, commands."""

import ast
import re
from collections import defaultdict
from pathlib import Path

import pytest

from bc_hw.cli import COMMANDS
from bc_hw.cosim.result import SimResult
from bc_hw.eda.synthesis import LayerResult, SynthesisResult
from bc_hw.hw.accelerator import Accelerator
from bc_hw.plan.design import Design, Estimate, LayerEstimate, Timing
from bc_hw.plan.engines import Folding
from bc_hw.plan.engines.hardwired import GraphPlan
from bc_hw.plan.families import find_family
from bc_hw.plan.network import shapes_of_sizes
from bc_hw.plan.planner import plan_loadable
from bc_hw.plan.requant import DigitPlan
from bc_hw.plan.upgrade import LayerV1
from bc_hw.report.content import Report
from bc_hw.verify.certificate import Certificate, Hashes, MutantScore, Proof, Simulated, Verdict
from bc_hw.verify.operators import OPERATORS
from bc_hw.verilog import to_rtlil
from tests.scripts import load_script

ROOT = Path(__file__).parent.parent
DOCS = ROOT / "docs"


def code(page):
    """Return all words that stand as code on a page."""
    text = (DOCS / page).read_text(encoding="utf-8")
    return {word for span in re.findall(r"`([^`\n]+)`", text) for word in re.findall(r"\w+", span)}


@pytest.mark.parametrize("kind", [Design, LayerV1, DigitPlan, GraphPlan, Timing, Estimate, LayerEstimate])
def test_design_json_fields(kind):
    assert set(kind.__struct_fields__) <= code("reference/design.md")


def test_ports():
    shapes = shapes_of_sizes((6, 4, 3), 8, 4)
    plans, banks = plan_loadable(shapes, [Folding(3, 2), Folding(2, 1)], find_family("ecp5"), scale_digits=1)
    accelerator = Accelerator(plans, banks, None)
    to_rtlil(accelerator, "bc_accel")  # a component that is never built is a warning, and so an error
    ports = {"clk", "rst", *accelerator.signature.members}
    table = re.findall(
        r"^\| `(\w+)` \| (?:in|out) \|", (DOCS / "reference/ports.md").read_text(encoding="utf-8"), re.M
    )
    assert sorted(table) == sorted(ports)


@pytest.mark.parametrize("kind", [Report, SimResult, SynthesisResult])
def test_keys_of_json(kind):
    assert set(kind.__struct_fields__) <= code("reference/json.md")


@pytest.mark.parametrize("kind", [Certificate, Hashes, Simulated, MutantScore, Verdict, Proof])
def test_verification_json_fields(kind):
    assert set(kind.__struct_fields__) <= code("reference/verification.md")


def test_classes_of_mutants():
    table = re.findall(
        r"^\| ([\w -]+) \| [a-z`]", (DOCS / "guides/verify.md").read_text(encoding="utf-8"), re.M
    )
    assert [name for name in table if name != "class"] == list(OPERATORS)


def test_keys_of_layers_in_synth_json():
    assert set(LayerResult.__struct_fields__) <= code("reference/synth.md")


def test_command_line_page_is_what_the_commands_say():
    module = load_script("docs/make_cli_reference.py")
    written = module.PAGE.read_text(encoding="utf-8")
    assert written == module.page(), "run: python docs/make_cli_reference.py"
    assert re.findall(r"^## bc-hw (.+)$", written, re.M) == list(COMMANDS)


def test_table_of_mutants_is_what_the_certificates_say():
    module = load_script("docs/make_verified.py")
    assert module.PAGE.read_text(encoding="utf-8") == module.page(), "run: python docs/make_verified.py"
    assert module.names() == list(module.DESIGNS)


def imports(package=ROOT / "bc_hw"):
    """Return, per package or module at the top of bc_hw, which others its code imports, deferred imports too."""
    found = defaultdict(set)
    for path in package.rglob("*.py"):
        parts = path.relative_to(package).with_suffix("").parts
        if parts[0].startswith("__"):
            continue
        here = ("bc_hw", *parts[:-1]) if parts[-1] == "__init__" or len(parts) > 1 else ("bc_hw",)
        found[parts[0]]
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ImportFrom):
                base = here[: len(here) - node.level + 1] if node.level else ()
                full = (*base, *(node.module.split(".") if node.module else ()))
                names = [(*full, alias.name) for alias in node.names] if len(full) == 1 else [full]
            elif isinstance(node, ast.Import):
                names = [tuple(alias.name.split(".")) for alias in node.names]
            else:
                continue
            found[parts[0]] |= {
                name[1] for name in names if len(name) > 1 and name[0] == "bc_hw" and name[1] != parts[0]
            }
    return {
        name: {target for target in targets if not target.startswith("__")} for name, targets in found.items()
    }


def test_imports_are_those_of_the_structure_page():
    text = (DOCS / "concepts/structure.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| `(\w+)` \| [^|]+ \| ([^|]+) \|$", text, re.M)
    allowed = {
        name: set(re.findall(r"`(\w+)`", cell)) if cell != "everything" else None for name, cell in rows
    }
    found = imports()
    assert set(allowed) == set(found)
    for name, targets in found.items():
        if allowed[name] is not None:
            assert targets <= allowed[name], f"{name} imports {sorted(targets - allowed[name])}"


def test_structure_page_keeps_the_rules_of_the_design():
    found = imports()
    assert not found["golden"] & {"plan", "hw", "verilog", "generate", "cosim", "train"}
    assert not found["hw"] & {"golden", "train", "export", "cosim", "data"}
    assert not found["cosim"] & {"hw", "verilog", "generate", "train", "export"}
    assert not found["report"] & {"cosim", "hw", "verilog", "generate", "train", "golden"}


def test_studies_page_is_made_from_the_results():
    module = load_script("docs/make_studies.py")
    results = module.read_results()
    assert results
    assert (DOCS / "studies" / "index.md").read_text(encoding="utf-8") == module.page(results)
