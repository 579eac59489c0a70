"""The Verilog in rtl/ is what gen-rtl makes of the models in models/, byte for byte."""

from pathlib import Path

import pytest

from bc_hw.generate import write_design
from bc_hw.model.bchw import load_model
from bc_hw.plan.design import DESIGN_FILE, VERILOG_FILE
from bc_hw.plan.explore.choose import choose_design
from bc_hw.plan.families import find_family
from bc_hw.plan.limits import Limits
from bc_hw.plan.network import Source, shapes_of_model

ROOT = Path(__file__).parent.parent
REFERENCES = {"digits-64-128-10": 128, "mnist-784-1024-10": 1024, "digits-cnn": 64}


def test_every_model_has_its_reference():
    for folder in ("rtl", "models"):
        found = {path.name for path in (ROOT / folder).iterdir() if path.is_dir()}
        assert found >= set(REFERENCES), folder


@pytest.mark.parametrize("name", REFERENCES)
def test_regenerated_reference_has_the_same_bytes(name, tmp_path):
    reference = ROOT / "rtl" / name
    model = load_model(ROOT / "models" / name / "model.bchw")
    family = find_family("ecp5")
    shapes = shapes_of_model(model)
    source = Source(shapes, model.input_bits, model)
    design = choose_design(source, family, Limits(lanes=REFERENCES[name]))
    write_design(design, model, tmp_path / name)
    for file in (VERILOG_FILE, DESIGN_FILE):
        assert (tmp_path / name / file).read_bytes() == (reference / file).read_bytes(), file
