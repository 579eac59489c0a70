"""Engines: all that is known about one stands in the file of its name, and nobody else asks for its name."""

import ast
import inspect
from pathlib import Path

import msgspec
import pytest

import bc_hw
from bc_hw.errors import DesignError, PlanError
from bc_hw.plan.engines import ENGINES, AnyEngine, Engine, Folding, LayerShape, find_engine
from bc_hw.plan.engines.base import Flat
from bc_hw.plan.families import FAMILIES
from bc_hw.plan.matrix import StagePlanner
from bc_hw.plan.upgrade import LayerV1, flat_of, stage_of

PACKAGE = Path(bc_hw.__file__).parent
OWN = ("plan/engines", "hw/engines", "formal/engines")
FEATURES = {"plan/cost/features.py": {"tables"}}
"""Names of fitted features that are names of engines too."""


KNOWN = ", ".join(ENGINES)


CLASSES = {engine.__name__ for engine in ENGINES.values()}


def named(tree):
    """Yield each engine's name that stands as a string of its own, or whose class is imported."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and node.value in ENGINES:
            yield node.value
        if isinstance(node, ast.ImportFrom):
            yield from (alias.name for alias in node.names if alias.name in CLASSES)


def test_only_an_engine_s_own_files_name_it():
    found = {}
    for path in PACKAGE.rglob("*.py"):
        name = path.relative_to(PACKAGE).as_posix()
        if not name.startswith(OWN):
            words = set(named(ast.parse(path.read_text()))) - FEATURES.get(name, set())
            found |= {name: words} if words else {}
    assert not found
    for page in PACKAGE.rglob("*.html"):
        assert not any(f'"{engine}"' in page.read_text() for engine in ENGINES)


def test_the_search_for_names_finds_them():
    assert list(named(ast.parse('x = "tables" if y == "pairs" else z["other"]'))) == ["tables", "pairs"]
    assert list(named(ast.parse("from ..plan.engines.tables import TABLE_BANKS, Tables"))) == ["Tables"]


def test_the_names_are_one_closed_set():
    assert set(AnyEngine.__args__) == set(ENGINES.values())
    for name, engine in ENGINES.items():
        assert engine.__struct_config__.tag == name == engine.name


def overridden(engine, name):
    """Tell whether a class, or one between it and `Engine`, defines a method itself."""
    return any(name in vars(parent) for parent in engine.__mro__[: engine.__mro__.index(Engine)])


@pytest.mark.parametrize("engine", ENGINES.values(), ids=list(ENGINES))
def test_every_engine_answers_every_question(engine):
    questions = [
        name
        for name, value in vars(Engine).items()
        if inspect.isroutine(value) or isinstance(value, classmethod)
    ]
    questions = [name for name in questions if not name.startswith("_")]
    assert len(questions) > 20
    assert [name for name in questions if not overridden(engine, name)] == []
    for name in Engine.__annotations__:
        assert hasattr(engine, name)


def test_an_unknown_engine_is_refused():
    with pytest.raises(PlanError, match=f"Engine of layer 2 must be one of {KNOWN}, not 'x'"):
        find_engine("x", 2)


def stages():
    """Return a stage with each engine."""
    import numpy as np

    from bc_hw.model import IntegerLayer

    weights = np.random.default_rng(1).choice(np.array([-1, 1], np.int8), (6, 8))
    layer = IntegerLayer(weights, np.arange(1, 7), np.arange(6), 0, None)
    for name, engine in ENGINES.items():
        shape = LayerShape(8, 6, 1, None)
        group = engine.groups(FAMILIES["ecp5"])[0]
        simd, pe = (8, 6) if engine.whole_layer else (8, 1)
        yield StagePlanner(0, shape, FAMILIES["ecp5"], layer=layer).plan(Folding(simd, pe, name, group))


@pytest.mark.parametrize("stage", list(stages()), ids=list(ENGINES))
def test_a_stage_survives_the_file(stage):
    text = msgspec.json.encode(flat_of(stage))
    assert stage_of(0, msgspec.json.decode(text, type=LayerV1)) == stage
    # And as a tagged union of its own.
    assert msgspec.json.decode(msgspec.json.encode(stage), type=type(stage)) == stage


@pytest.mark.parametrize("stage", list(stages()), ids=list(ENGINES))
def test_every_property_of_a_stage_has_a_value(stage):
    for name, member in inspect.getmembers(type(stage)):
        if isinstance(member, property):
            assert getattr(stage, name) is not None or name == "act_bits"


@pytest.mark.parametrize(
    ("name", "change", "message"),
    [
        ("pairs", {"fill_units": 2}, "Filled groups of layer 0 must be 0, not 2"),
        ("counts", {"fill_units": 1}, "Filled groups of layer 0 must be 0, not 1"),
        ("tables", {"fill_units": 0}, "Filled groups of layer 0 must be at least 1, not 0"),
        ("hardwired", {"graph": None}, "Adder graph of layer 0 must be given, not absent"),
        ("pairs", {"engine": "hardwired"}, "Adder graph of layer 0 must be given, not absent"),
        ("hardwired", {"engine": "pairs"}, "Adder graph of layer 0 must be absent, not given"),
        (
            "pairs",
            {"engine": "x"},
            f"Engine of layer 0 must be one of {KNOWN}, not 'x'",
        ),
    ],
)
def test_a_layer_that_does_not_fit_its_engine_is_refused(name, change, message):
    flat = flat_of(dict(zip(ENGINES, stages(), strict=True))[name])
    assert set(Flat.__annotations__) <= set(flat.__struct_fields__)
    with pytest.raises(DesignError, match=message):
        stage_of(0, msgspec.structs.replace(flat, **change))
