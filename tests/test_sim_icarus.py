"""A sample of designs in Icarus Verilog: the same bench, the same values, the same cycles as in Verilator."""

import pytest

from bc_hw.campaign import draw_case
from bc_hw.generate import write_design
from bc_hw.model.bchw import save_model
from bc_hw.plan.families import find_family
from bc_hw.plan.planned import plan_design
from tests.icarus import INSTALLED, simulate_in_icarus
from tests.sim_designs import flip_bit, make_design

pytestmark = [
    pytest.mark.sim,
    pytest.mark.skipif(not INSTALLED, reason="Icarus Verilog is optional: apt install iverilog"),
]

CASES = (2, 3)
"""Seeds of the campaign: tables, with weights that are loaded, and in ROM."""


@pytest.mark.parametrize("seed", CASES)
def test_case(seed, tmp_path):
    material = draw_case(seed)
    design = plan_design(material.source, material.case.folds, find_family(material.case.family))
    write_design(design, material.source.model, tmp_path / "d")
    options = {}
    if material.case.load:
        options["model_file"] = tmp_path / "load.bchw"
        save_model(material.model, options["model_file"])
    outcome, failures = simulate_in_icarus(tmp_path / "d", **options)
    assert failures == [] and outcome.problems == []
    assert outcome.mismatches == 0 and outcome.compared > 0


def test_what_is_wrong_is_found(tmp_path):
    make_design(tmp_path / "d")
    flip_bit(tmp_path / "d", "layer0", "weights", 0, 0)
    outcome, failures = simulate_in_icarus(tmp_path / "d")
    assert outcome.mismatches > 0 and any("back_to_back" in failure for failure in failures)
