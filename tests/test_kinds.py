"""Each package that treats kinds differently has one table; every table has an entry for every kind.

A new kind fails here with the name of each table that lacks it. A package that cannot do anything with a kind
names it in ``refused``, with the sentence that says so: the table must then not have it.
"""

import ast
import importlib
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple, get_args

import pytest

from bc_hw.model.spec import LAYER_KINDS
from bc_hw.plan.engines import ENGINES
from bc_hw.plan.kinds import AnyShape
from bc_hw.plan.stage import AnyStage, MatrixStage, PoolStage, SumStage
from bc_hw.plan.walk import AnyWalk, DenseWalk, PixelWalk, WindowWalk


class Table(NamedTuple):
    """A table from kinds to what a package does with them.

    Parameters
    ----------
    module, name : str
        Where it stands.
    kinds : sequence
        All keys that there are.
    refused : sequence
        Those that the package refuses.
    """

    module: str
    name: str
    kinds: Sequence[object]
    refused: Sequence[object] = ()

    @property
    def entries(self) -> dict:
        return getattr(importlib.import_module(self.module), self.name)


READERS = (
    (MatrixStage, DenseWalk),
    (MatrixStage, WindowWalk),
    (PoolStage, WindowWalk),
    (SumStage, PixelWalk),
)
"""Each type of stage with each of its walks."""

TABLES = (
    Table("bc_hw.golden", "RUN", LAYER_KINDS),
    Table("bc_hw.train", "BLOCKS", LAYER_KINDS),
    Table("bc_hw.train", "TENSORS", LAYER_KINDS),
    Table("bc_hw.export", "FOLD", LAYER_KINDS),
    Table("bc_hw.export", "DEPLOY", LAYER_KINDS),
    Table("bc_hw.campaign", "DRAW", LAYER_KINDS),
    Table("bc_hw.campaign.folds", "DRAW_FOLD", get_args(AnyShape)),
    Table("bc_hw.cosim.kinds", "BOUNDS", get_args(AnyStage)),
    Table("bc_hw.cosim.kinds", "SPREAD", get_args(AnyStage)),
    Table("bc_hw.plan.kinds", "SHAPES", LAYER_KINDS),
    Table("bc_hw.plan.kinds", "SPECS", READERS),
    Table("bc_hw.plan.planner", "PLANNERS", get_args(AnyShape)),
    Table("bc_hw.plan.timing.kinds", "TIMES", get_args(AnyWalk)),
    Table("bc_hw.plan.folding_file", "ENTRIES", get_args(AnyStage)),
    Table("bc_hw.plan.validate", "RULES", get_args(AnyStage)),
    Table("bc_hw.plan.cost.pipeline", "PARTS", get_args(AnyStage)),
    Table("bc_hw.plan.cost.windows", "WALKERS", get_args(AnyWalk)),
    Table("bc_hw.plan.explore.search", "CANDIDATES", get_args(AnyShape)),
    Table("bc_hw.hw.stages", "BUILD", get_args(AnyStage)),
    Table("bc_hw.hw.kinds", "SEQUENCER", get_args(AnyWalk)),
    Table("bc_hw.hw.kinds", "RELEASE", get_args(AnyWalk)),
    Table("bc_hw.hw.kinds", "CREDITS", get_args(AnyWalk)),
    Table("bc_hw.hw.engines", "BUILD", tuple(ENGINES.values())),
    Table("bc_hw.report.rows", "ROW", get_args(AnyStage)),
)
"""Every table of the package."""


def wrong(entries, kinds, refused):
    """Return what is wrong with a table, an empty list if nothing is."""
    found = [f"{kind} is missing" for kind in kinds if kind not in entries and kind not in refused]
    found += [f"{kind} is refused, but has an entry" for kind in refused if kind in entries]
    found += [f"{kind} is not a kind" for kind in (*entries, *refused) if kind not in kinds]
    return found + [
        f"{kind} has no function or class" for kind, entry in entries.items() if not callable(entry)
    ]


@pytest.mark.parametrize("table", TABLES, ids=lambda table: f"{table.module}.{table.name}")
def test_every_table_covers_every_kind(table):
    assert wrong(table.entries, table.kinds, table.refused) == []


def test_each_fault_of_a_table_is_found():
    whole = {"a": print, "b": print}
    assert wrong(whole, ("a", "b"), ()) == []
    assert wrong(whole, ("a", "b", "c"), ("c",)) == []
    assert wrong(whole, ("a", "b", "c"), ()) == ["c is missing"]
    assert wrong(whole, ("a", "b"), ("b",)) == ["b is refused, but has an entry"]
    assert wrong(whole, ("a",), ()) == ["b is not a kind"]
    assert wrong({"a": None}, ("a",), ()) == ["a has no function or class"]


NAMED = {"model/__init__.py", "model/network.py", "model/spec.py"}
"""Files that may name a layer kind beside each package's table and its file per kind."""


def names_of(path):
    """Return the names that a file uses."""
    nodes = list(ast.walk(ast.parse(path.read_text(encoding="utf-8"))))
    return {node.id for node in nodes if isinstance(node, ast.Name)} | {
        alias.name for node in nodes if isinstance(node, ast.ImportFrom) for alias in node.names
    }


def test_only_tables_and_the_files_of_kinds_name_a_kind():
    package = Path(__file__).parents[1] / "bc_hw"
    files = {f"{kind.__name__.lower()}.py" for kind in LAYER_KINDS} | {"kinds.py"}
    found = {
        path.relative_to(package).as_posix()
        for path in package.rglob("*.py")
        if path.name not in files and names_of(path) & {kind.__name__ for kind in LAYER_KINDS}
    }
    assert found == NAMED
