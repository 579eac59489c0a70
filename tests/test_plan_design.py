"""design.json: the round trip, the derived widths and every kind of damage."""

import json

import pytest
from hypothesis import given, settings

from bc_hw.errors import DesignError
from bc_hw.model.random_model import random_model
from bc_hw.plan.design import DESIGN_FILE
from bc_hw.plan.design_file import design_bytes
from bc_hw.plan.engines import Folding
from bc_hw.plan.families import FAMILIES
from bc_hw.plan.load import load_design
from bc_hw.plan.network import Source, shapes_of_model
from bc_hw.plan.planned import plan_design
from tests.strategies import networks


def design_of(model, folds):
    source = Source(shapes_of_model(model), model.input_bits, model)
    return plan_design(source, [Folding(*fold) for fold in folds], FAMILIES["ecp5"])


def small_design():
    return design_of(random_model((5, 4, 3), input_bits=3, seed=1), [(2, 2), (3, 1)])


@settings(max_examples=15, deadline=None)
@given(networks(widest=9, layers=(1, 3)))
def test_round_trip(tmp_path_factory, network):
    folder = tmp_path_factory.mktemp("design")
    design = design_of(network.model, network.folds)
    (folder / DESIGN_FILE).write_bytes(design_bytes(design))
    assert load_design(folder) == design


def test_derived_numbers():
    design = small_design()
    assert design.sizes == (5, 4, 3)
    assert design.lanes == 2 * 2 + 3 * 1
    assert design.input_beats == 3
    assert design.input_data_bits == 8  # two inputs of three bits, in whole bytes
    assert design.output_beats == 3
    assert design.class_field_bits == 16
    score = -(-design.layers[-1].requant.out_bits // 8) * 8
    assert (design.score_field_bits, design.output_data_bits) == (score, 16 + score)
    assert design.timing.latency_cycles == design.timing.completions[0]


def test_too_large(tmp_path):
    (tmp_path / DESIGN_FILE).write_bytes(b" " * ((1 << 24) + 1))
    with pytest.raises(
        DesignError, match=r"^Design description must be at most 16777216 bytes, not 16777217$"
    ):
        load_design(tmp_path)


@pytest.mark.parametrize("schema", [0, 3, 99])
def test_another_version(tmp_path, schema):
    data = json.loads(design_bytes(small_design())) | {"schema": schema, "new_field": 1}
    (tmp_path / DESIGN_FILE).write_text(json.dumps(data))
    with pytest.raises(DesignError, match=rf"^Design schema version must be 1 or 2, not {schema}$") as error:
        load_design(tmp_path)
    assert "generate the design again" in error.value.hint


DAMAGES = {
    "empty": lambda data: "",
    "not-json": lambda data: "module bc_accel();",
    "a-list": lambda data: "[1]",
    "no-schema": lambda data: json.dumps({k: v for k, v in data.items() if k != "schema"}),
    "cut-off": lambda data: json.dumps(data)[:-40],
    "deep": lambda data: '{"schema":1,"x":' + "[" * 100_000,
    "a-field-too-few": lambda data: json.dumps({k: v for k, v in data.items() if k != "layers"}),
    "a-field-too-many": lambda data: json.dumps(data | {"more": 1}),
    "a-wrong-type": lambda data: json.dumps(data | {"output_banks": "2"}),
    "a-layer-of-no-inputs": lambda data: json.dumps(data | {"layers": [data["layers"][0] | {"simd": 0}]}),
    "a-layer-without-simd": lambda data: json.dumps(data | {"layers": [{"name": "layer0"}]}),
}


@pytest.mark.parametrize("damage", DAMAGES.values(), ids=DAMAGES)
def test_damage(tmp_path, damage):
    data = json.loads(design_bytes(small_design()))
    (tmp_path / DESIGN_FILE).write_text(damage(data))
    with pytest.raises(
        DesignError, match=r"design\.json must follow the schema of design\.json, but .+$"
    ) as error:
        load_design(tmp_path)
    assert "bc-hw gen-rtl" in error.value.hint


def test_not_text(tmp_path):
    (tmp_path / DESIGN_FILE).write_bytes(b'{"schema": 1, "version": "\xff\xfe"}')
    with pytest.raises(DesignError, match=r"must follow the schema of design\.json, but "):
        load_design(tmp_path)
