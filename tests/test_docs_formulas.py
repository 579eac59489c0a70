"""Formulas in the docs, each evaluated as it is written and compared with the code over many plans."""

import re
from math import ceil, inf
from pathlib import Path

import msgspec
import pytest

from bc_hw.intmath import bits_for
from bc_hw.model.random_model import random_model
from bc_hw.plan.explore.candidates import LowerBound
from bc_hw.plan.explore.choose import search_foldings
from bc_hw.plan.families import FAMILIES
from bc_hw.plan.network import Source, shapes_of_model
from bc_hw.plan.upgrade import flat_of

DOCS = Path(__file__).parent.parent / "docs"
PAGES = [
    "concepts/engine.md",
    "concepts/pipeline.md",
    "decisions/requantisers.md",
    "reference/design.md",
    "reference/synth.md",
]


def parts_of_image(plan):
    return plan.engine.name == "tables" and plan.words > 1


def no_tables(plan):
    return plan.engine.name != "tables"


def engine(name):
    return lambda plan: plan.engine.name == name and not parts_of_image(plan)


TABLES_CYCLES = "max(folds * drain_cycles, folds * (words - 1) + (folds - 1) * drain_cycles + 1)"
FORMULAS = {
    "simd * pe": ("lanes", None),
    "ceil(n_in / simd)": ("words", None),
    "ceil(n_out / pe)": ("folds", None),
    "ceil(pe / requantisers)": ("drain_cycles", None),
    "ceil(pe / r)": ("drain_cycles", None),
    "max(words, ceil(pe / r))": ("fold_cycles", no_tables),
    "folds * max(words, ceil(pe / r))": ("cycles", no_tables),
    "folds * max(words, drain_cycles)": ("cycles", no_tables),
    TABLES_CYCLES: ("cycles", lambda plan: plan.engine.name == "tables"),
    "folds * drain_cycles": ("cycles", engine("tables")),
    "min(fill_units * group, simd)": ("word_inputs", lambda plan: plan.engine.name == "tables"),
    "words * folds": ("weight_depth", None),
    "5 + tree_levels": ("capture_latency", engine("pairs")),
    "7 + tree_levels": ("capture_latency", engine("tables")),
    "4 + tree_levels": ("capture_latency", engine("counts")),
    "2 + graph.depth": ("capture_latency", engine("hardwired")),
    "2 + shift_stages + max(1, len(digits)) + 1": ("requantise_latency", lambda plan: not plan.last),
}
"""By its text: the property of a plan that it gives, and of which plans (None: of all)."""

OTHERS = {
    "luts * cycles / (n_in * n_out * vectors)": "measured, see test_eda_synthesis.py",
    "100 * (estimate - luts) / luts": "measured, see test_eda_synthesis.py",
    "fill_units * group": "a part of the formula of word_inputs",
    "fill_latency + 1": "a rule of the schedule, see test_hw_table_control.py",
    "m a + b": "notation of numbers.md",
    "(1 - x) - 1": "an identity",
    "x0 + x1": "an example",
    "x0 - x1": "an example",
    "simd x pe": "notation",
    "2^(g-1)": "a count of sums of one group",
}
"""What looks like a formula, and why it is not compared with a plan."""


def formulas(page):
    """Return what looks like a formula on a page: its name, if it is given one, and its text."""
    text = re.sub(r"```.*?```", "", (DOCS / page).read_text(encoding="utf-8"), flags=re.DOTALL)
    found = []
    for span in re.findall(r"`([^`\n]+)`", text):
        name, _, right = span.rpartition(" = ")
        if re.search(r"\b(ceil|max|min)\(|\w [*/+x-] [\w(]|\w\^", right) and re.fullmatch(r"\w*", name):
            found.append((name, right))
    return found


@pytest.fixture(scope="module")
def plans():
    """Return many plans of layers: every engine, folds with and without padding."""
    found = []
    for sizes, bits in (((34, 31, 10), (8, 4)), ((12, 45, 7), (3, 2)), ((20, 16, 5), (1, 1))):
        model = random_model(sizes, input_bits=bits[0], act_bits=bits[1], scale_digits=2)
        for family in FAMILIES.values():
            search = search_foldings(Source(shapes_of_model(model), bits[0], model), family)
            for way in search.candidates:
                for cycles in (1, 20, 60, way.slowest):
                    parts = list(way.within(cycles, LowerBound(inf, inf, inf), lambda given: None, [0]))
                    found += [way.plan(part.choice) for part in parts[:: 1 + len(parts) // 60]]
    assert {plan.engine.name for plan in found} == {"pairs", "tables", "counts", "hardwired"}
    assert sum(map(parts_of_image, found)) > 50
    return found


@pytest.mark.parametrize("page", PAGES)
def test_formulas_of_a_page(page, plans):
    for name, text in formulas(page):
        if text in OTHERS:
            continue
        assert text in FORMULAS, f"{page}: {text} is not known here: say what it must give"
        attribute, holds = FORMULAS[text]
        assert name in ("", attribute), f"{page}: {text} gives {attribute}, not {name}"
        meant = [plan for plan in plans if holds is None or holds(plan)]
        assert len(meant) > 10
        for plan in meant:
            assert value(text, plan) == found(plan, attribute), (text, plan)


def value(text, plan):
    names = set(re.findall(r"[a-z_]+", text)) - {"ceil", "max", "min", "len", "depth"}
    known = {name: found(plan, name) for name in names}
    return eval(text, {"ceil": ceil, "max": max, "min": min, "len": len}, known)


def found(plan, name):
    """Return what a name of design.json, or of the pages, means for a layer."""
    known = msgspec.structs.asdict(flat_of(plan)) | {"r": plan.requant.lanes}
    known["requantise_latency"] = plan.requant.latency
    known["shift_stages"] = plan.requant.shift_stages
    if name == "tree_levels":
        return bits_for(plan.engine.groups_per_word(plan))
    return known[name] if name in known else getattr(plan, name)


def test_every_formula_is_on_some_page():
    written = {text for page in PAGES for _, text in formulas(page)}
    assert FORMULAS.keys() <= written
    assert OTHERS.keys() <= written
