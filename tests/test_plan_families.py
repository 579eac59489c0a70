"""The families: each stands in one file, and nothing else names one."""

import ast
import json
import re
import subprocess
import sys
from pathlib import Path

import msgspec
import pytest

from bc_hw.plan.clock import PATH_FEATURES
from bc_hw.plan.cost.features import LAYER_FEATURES, PORT_FEATURES
from bc_hw.plan.families import DEFAULT_FAMILY, DEVICES, FAMILIES, find_device, find_family
from bc_hw.plan.families.record import read_record, record_path

ROOT = Path(__file__).parents[1]
PLACE = ROOT / "bc_hw" / "plan" / "families"
FILES = sorted(
    path
    for folder in ("bc_hw", "benchmarks")
    for path in (ROOT / folder).rglob("*.py")
    # The cases of the byte comparison must be the same whatever families there are.
    if PLACE not in path.parents and path.name != "same_bytes.py"
)
NAME = re.compile(rf"(?<![a-z0-9])(?:{'|'.join(FAMILIES)})(?![a-z0-9])|(?:{'|'.join(DEVICES)})")

WORDS = {
    ast.Constant: lambda node: [node.value],
    ast.Name: lambda node: [node.id.lower()],
    ast.Attribute: lambda node: [node.attr.lower()],
    ast.ImportFrom: lambda node: [node.module or "", *(alias.name.lower() for alias in node.names)],
    ast.Import: lambda node: [alias.name for alias in node.names],
}
"""The words of each kind of node that can name a family."""


def named_in(text: str) -> list[str]:
    """Return the families and devices that the code names in literals, identifiers or imports."""
    tree = ast.parse(text)
    docstrings = {
        id(node.body[0].value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef)
        and node.body
        and isinstance(node.body[0], ast.Expr)
    }
    found = []
    for node in ast.walk(tree):
        words = WORDS.get(type(node), lambda node: [])(node) if id(node) not in docstrings else []
        found += [word for word in words if isinstance(word, str) and NAME.search(word)]
    return found


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(ROOT)))
def test_only_the_files_of_families_name_one(path):
    assert not named_in(path.read_text(encoding="utf-8"))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("if family == 'ecp5': pass", ["ecp5"]),
        ("x = f'{n}-xc7.v'", ["-xc7.v"]),
        ("FAMILIES['ice40']", ["ice40"]),
        ("from .families import XC7", ["xc7"]),
        ("from .families.xc7 import FAMILY", ["families.xc7"]),
        ("y = family is families.ECP5", ["ecp5"]),
        ("Device = 'ecp5-25k'", ["ecp5-25k"]),
        ('def f():\n    """An ecp5 is the default."""\n', []),
        ("'synth_xilinx'", []),
    ],
)
def test_what_counts_as_naming(text, found):
    assert named_in(text) == found


@pytest.mark.parametrize("family", FAMILIES.values(), ids=lambda family: family.name)
def test_facts_of_a_family_agree(family):
    assert (PLACE / f"{family.name}.py").exists()
    assert family.devices and {device.family for device in family.devices} == {family.name}
    assert [device.luts for device in family.devices] == sorted(device.luts for device in family.devices)
    assert bool(family.synthesis.placer) == any(device.placement for device in family.devices)
    whole = [shape.width * shape.words / shape.size for shape in family.block_ram]
    assert max(whole) == family.bram_bits
    assert family.bram_width == max(shape.width for shape in family.block_ram)
    assert family.lutram_depth == min((ram.words for ram in family.costs.lut_rams), default=0)
    cells = family.synthesis.cells
    names = [*cells.luts, *cells.ffs, *cells.brams, *cells.dsps]
    assert len(names) == len(set(names))


@pytest.mark.parametrize(
    ("name", "bits", "width", "depth", "group"),
    [("ecp5", 18_432, 36, 16, 4), ("ice40", 4_096, 16, 0, 0), ("xc7", 36_864, 72, 32, 5)],
)
def test_sizes_that_follow_from_the_shapes(name, bits, width, depth, group):
    family = find_family(name)
    assert (family.bram_bits, family.bram_width, family.lutram_depth) == (bits, width, depth)
    assert family.table_group == group


def test_the_registry_has_every_file_and_device():
    helpers = {"__init__", "base", "record", "tools"}
    assert {path.stem for path in PLACE.glob("*.py")} - helpers == set(FAMILIES)
    assert {path.stem for path in PLACE.glob("*.json")} == set(FAMILIES)
    assert len(DEVICES) == sum(len(family.devices) for family in FAMILIES.values())
    assert find_device("ecp5-45k") is DEVICES["ecp5-45k"]
    assert DEFAULT_FAMILY is FAMILIES["ecp5"]


@pytest.mark.parametrize("family", FAMILIES)
def test_the_record_has_known_features_and_a_device(family):
    record = read_record(family)
    assert record_path(family).read_text(encoding="utf-8") == record.text()
    for part, known in ((record.area.layer, LAYER_FEATURES), (record.area.port, PORT_FEATURES)):
        assert set(part.luts) | set(part.ffs) <= set(known)
        assert part.luts and part.ffs
    if record.clock:
        assert set(record.clock.ns) <= set(PATH_FEATURES)
        assert DEVICES[record.clock.device].family == family


def test_a_damaged_record_is_refused(tmp_path, monkeypatch):
    monkeypatch.setattr("bc_hw.plan.families.record.record_path", lambda family: tmp_path / "x.json")
    (tmp_path / "x.json").write_text('{"area": {"layer": {"luts": {"layer": "many"}}}}')
    with pytest.raises(msgspec.ValidationError):
        read_record.__wrapped__("x")


ONE_MORE = """
import dataclasses
from bc_hw.plan import families
from bc_hw.plan.families import record
first = families.DEFAULT_FAMILY
device = dataclasses.replace(first.devices[0], name="made-up-1", family="made-up")
families.FAMILIES["made-up"] = dataclasses.replace(first, name="made-up", devices=(device,))
families.DEVICES[device.name] = device
path = record.record_path
record.record_path = lambda family: path(first.name if family == "made-up" else family)

from bc_hw.cli import main
from bc_hw.eda import delivered, nextpnr, yosys
from bc_hw.eda.area import Netlist
family = families.find_family("made-up")
assert nextpnr.find_device(family) is device and nextpnr.placer(family)
assert delivered.flat_script(family, "t") and yosys.placement_script(family, "t", "w")
assert Netlist(family, {"t": {"LUT4": 2}}, {}).area("t").luts == 2
for name, wanted in (("made-up", "made-up-1"), (first.name, first.devices[0].name)):
    assert main(["estimate", "--layers", "64-32-10", "--device", wanted, "--json"]) == 0
"""


def test_a_family_needs_no_other_table():
    """A copy of a family that has only been registered gives the same estimate under its own name."""
    output = subprocess.run(
        [sys.executable, "-c", ONE_MORE], cwd=ROOT, capture_output=True, text=True, timeout=120, check=False
    )
    assert output.returncode == 0, output.stderr
    copy, first = (json.loads(text) for text in re.split(r"\n(?=\{)", output.stdout))
    assert copy.pop("family") == "made-up" and first.pop("family") == DEFAULT_FAMILY.name
    assert copy == first
