"""The everyday size, 784-1024-10 at about 1,024 lanes, through Verilator."""

import json
import os
from pathlib import Path

import pytest

from bc_hw.cosim.options import SimOptions
from bc_hw.cosim.simulate import simulate
from bc_hw.generate import write_design
from bc_hw.model.bchw import load_model
from bc_hw.plan.families import FAMILIES
from bc_hw.plan.network import Source, shapes_of_model, shapes_of_sizes
from bc_hw.plan.planned import plan_design
from tests.foldings import foldings_for_lanes

pytestmark = pytest.mark.sim

MODEL = Path(__file__).parents[1] / "models" / "mnist-784-1024-10" / "model.bchw"
LANES = 1024


@pytest.mark.skipif("BC_HW_DATA" not in os.environ, reason="BC_HW_DATA names no folder with MNIST")
def test_every_mnist_test_image_gives_what_the_golden_model_says(tmp_path):
    model = load_model(MODEL)
    shapes = shapes_of_model(model)
    folds = foldings_for_lanes(shapes, LANES, FAMILIES["ecp5"])
    design = plan_design(Source(shapes, model.input_bits, model), folds, FAMILIES["ecp5"])
    write_design(design, model, tmp_path / "x")
    result, error = simulate(tmp_path / "x", SimOptions(driver="native", images=None))
    assert error is None
    assert (result.images, result.mismatches) == (10_000, 0)
    extra = json.loads((tmp_path / "x" / "sim" / "vectors" / "extra" / "vectors.json").read_text())["images"]
    # Of extra images the sums before rounding are compared, too.
    assert result.activations_compared == 10_000 * (1024 + 10 + 1) + extra * (2 * 1024 + 10 + 1)
    assert result.cycles_per_image_measured == design.timing.cycles_per_image
    assert result.latency_measured == design.timing.latency_cycles


def test_weights_of_the_everyday_size_are_loaded_through_their_port(tmp_path):
    shapes = shapes_of_sizes((784, 1024, 10), 8, 4)
    folds = foldings_for_lanes(shapes, LANES, FAMILIES["ecp5"])
    design = plan_design(Source(shapes, 8), folds, FAMILIES["ecp5"])
    write_design(design, None, tmp_path / "x")
    result, error = simulate(tmp_path / "x", SimOptions(driver="cocotb", images=3))
    assert error is None
    assert (result.images, result.mismatches) == (3, 0)
    assert result.cycles_per_image_measured == design.timing.cycles_per_image
