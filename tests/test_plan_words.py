"""Words that stand for a choice: nothing is compared with one that never occurs."""

import ast
from pathlib import Path

import bc_hw
from bc_hw.cosim.drivers import Driver
from bc_hw.plan.engines import ENGINES
from bc_hw.plan.storage import Storage
from bc_hw.verify.content import STATUSES

STORAGES = tuple(Storage)

WORDS = {
    "weight_storage": STORAGES,
    "parameter_storage": STORAGES,
    "buffer_storage": STORAGES,
    "accumulator_storage": STORAGES,
    "storage": (*STORAGES, "none"),  # `bc_hw.plan.packing` knows memories that are constants
    "status": STATUSES,
    "engine": (*ENGINES, *Driver, "auto"),
    "weights": ("rom", "load"),
}
"""What fields and variables of these names hold, in every module."""


def compared(tree):
    """Yield the name of a field or variable, and a string with which it is compared."""
    for node in ast.walk(tree):
        if not isinstance(node, ast.Compare):
            continue
        for side in (node.left, *node.comparators):
            name = getattr(side, "attr", getattr(side, "id", None))
            for other in (node.left, *node.comparators):
                for word in ast.walk(other):
                    if isinstance(word, ast.Constant) and isinstance(word.value, str):
                        yield name, word.value


def test_comparisons():
    found = set()
    for path in Path(bc_hw.__file__).parent.rglob("*.py"):
        for name, word in compared(ast.parse(path.read_text())):
            if name in WORDS:
                assert word in WORDS[name], f"{path.name} compares {name} with {word!r}"
                found.add(name)
    assert {"storage", "engine"} <= found
