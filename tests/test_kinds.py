"""Each package that treats kinds differently has one table; every table has an entry for every kind.

A new kind fails here with the name of each table that lacks it. A package that cannot do anything with a kind
names it in ``refused``, with the sentence that says so: the table must then not have it.
"""

import importlib
from collections.abc import Sequence
from typing import NamedTuple

import pytest

from bc_hw.model.spec import LAYER_KINDS
from bc_hw.plan.layer import LayerPlan
from bc_hw.plan.lower import ENGINES


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


TABLES = (
    Table("bc_hw.golden", "RUN", LAYER_KINDS),
    Table("bc_hw.train", "BLOCKS", LAYER_KINDS),
    Table("bc_hw.train", "TENSORS", LAYER_KINDS),
    Table("bc_hw.export", "FOLD", LAYER_KINDS),
    Table("bc_hw.export", "DEPLOY", LAYER_KINDS),
    Table("bc_hw.campaign", "DRAW", LAYER_KINDS),
    Table("bc_hw.hw.stages", "BUILD", (LayerPlan,)),
    Table("bc_hw.hw.engines", "BUILD", ENGINES),
    Table("bc_hw.report.rows", "ROW", (LayerPlan,)),
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
