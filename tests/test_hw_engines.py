# amaranth: UnusedElaboratable=no
"""Matrix engines: one table from engine to component, and nobody else in the hardware knows their names."""

import re
from pathlib import Path

import numpy as np
import pytest
from amaranth.hdl import Fragment

import bc_hw.hw
from bc_hw.hw.engines import BUILD, MatrixEngine, build_engine
from bc_hw.hw.stages import MatrixLayer
from bc_hw.plan.engines import ENGINES
from bc_hw.plan.engines.hardwired import graph_plan, layer_graph
from tests.amaranth_bench import layer_plan

HARDWARE = Path(bc_hw.hw.__file__).parent


def plan_for(engine):
    """Return a plan of 4 inputs and 2 neurons, all at once."""
    matrix = np.array([[-1, 1, 1, -1], [1, -1, -1, 1]])
    graph = graph_plan(layer_graph(matrix, 1)) if engine == "hardwired" else None
    return layer_plan(
        4, 2, simd=4, pe=2, in_bits=1, engine=engine, fill_units=int(engine == "tables"), graph=graph
    )


def test_every_engine_has_a_component_of_its_own():
    assert len(set(BUILD.values())) == len(BUILD)


def test_names_of_engines_stand_nowhere():
    names = re.compile("|".join(f'"{name}"' for name in ENGINES))
    files = [path for path in HARDWARE.rglob("*.py") if names.search(path.read_text(encoding="utf-8"))]
    assert files == []


@pytest.mark.parametrize("name", ENGINES)
def test_engine_says_how_it_is_wired(name):
    component = BUILD[ENGINES[name]]
    assert issubclass(component, MatrixEngine)
    assert component.weights_wait in (None, 0, 1)
    engine = build_engine(plan_for(name), [0b1001_0110])
    Fragment.get(engine, None)
    assert type(engine) is component
    assert ("weights" in engine.signature.members) == (component.weights_wait is not None)


def test_base_is_no_engine():
    with pytest.raises(TypeError, match="abstract"):
        MatrixEngine(layer_plan(), {})


def test_constant_weights_cannot_be_loaded():
    with pytest.raises(
        ValueError, match="Weights of a hardwired layer must be given, not loaded at run time"
    ):
        MatrixLayer(plan_for("hardwired"), None, None)
