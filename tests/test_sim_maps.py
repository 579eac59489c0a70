"""Networks of maps, small ones, from the model to simulated hardware with both drivers."""

import shutil

import pytest
from torch import nn

from bc_hw.cli import main
from bc_hw.cosim.drivers import Driver
from bc_hw.cosim.options import SimOptions
from bc_hw.cosim.simulate import simulate
from bc_hw.export.described_modules import Convolution, Flatten, GlobalAverage, Linear, ReLU
from bc_hw.export.description import Description
from bc_hw.export.foreign import ForeignNetwork
from bc_hw.generate import write_design
from bc_hw.model.random_model import random_model
from bc_hw.plan.engines import Folding
from bc_hw.plan.families import find_family
from bc_hw.plan.load import load_design
from bc_hw.plan.network import Source, shapes_of_model, shapes_of_topology
from bc_hw.plan.planned import plan_design
from bc_hw.plan.pool import PoolFolding
from bc_hw.plan.timing.schedule import ideal_cycles
from bc_hw.report import write_report
from bc_hw.topology import parse_topology
from tests.sim_designs import flip_bit

pytestmark = pytest.mark.sim

DIGITS = parse_topology("8x8x1-5C3-MP2-6C3x2s2x1p0-10")
FOLDS = (Folding(1, 5), PoolFolding(2), Folding(3, 4, requantisers=2), Folding(4, 5))
"""Padding in the last word of a pixel, in the last fold and in the last beat, behind the first layer."""
TABLES = (Folding(1, 5), PoolFolding(2), Folding(5, 1, "tables", 2), Folding(6, 1, "tables", 3))
"""Tables that padding fills too, of windows and of a dense layer behind a map."""


def make(folder, *, load=False, stream_bits=0):
    """Generate hardware for `DIGITS`, with tables where weights are loaded; return its design."""
    if load:
        source = Source(shapes_of_topology(DIGITS, 4, 3), 4, None, stream_bits=stream_bits)
    else:
        model = random_model(DIGITS, input_bits=4, act_bits=3)
        source = Source(shapes_of_model(model), 4, model, stream_bits=stream_bits)
    return write_design(
        plan_design(source, TABLES if load else FOLDS, find_family("ecp5")), source.model, folder
    )


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """Return a folder with the hardware in ROM and with loadable weights; nobody changes it."""
    folder = tmp_path_factory.mktemp("designs")
    make(folder / "rom")
    make(folder / "load", load=True, stream_bits=16)
    return folder


@pytest.mark.parametrize("driver", list(Driver))
@pytest.mark.parametrize("kind", ["rom", "load"])
def test_values_and_cycles_are_exact(driver, kind, made):
    """With cocotb also waits, resets, packets of wrong length, and other weights between images."""
    design = load_design(made / kind)
    result, error = simulate(made / kind, SimOptions(driver=driver, images=10))
    assert error is None and result.mismatches == 0
    assert result.cycles_per_image_measured == ideal_cycles(design.layers)
    assert result.latency_measured == design.timing.latency_cycles
    # Activations of both hidden convolutions and of the pool, scores and class.
    assert result.activations_compared >= 10 * (64 * 5 + 16 * 5 + 6 * 6 + 10 + 1)
    assert result.coverage.missed == 0


def test_an_average_of_another_program_is_the_sum_in_hardware(tmp_path):
    """From a plain `nn.Sequential` with its average to the Verilog."""
    network = nn.Sequential(
        nn.Conv2d(1, 5, 3), nn.ReLU(), nn.AdaptiveAvgPool2d(1), nn.Flatten(), nn.Linear(5, 10)
    )
    description = Description(
        dataset="digits",
        input="8x8x1",
        modules=(Convolution(), ReLU(max=15.0), GlobalAverage(output_size=1), Flatten(), Linear()),
        input_bits=4,
    )
    model, _ = ForeignNetwork(description, network.state_dict()).fold(1)
    folds = [Folding(1, 5), PoolFolding(3), Folding(3, 2)]
    design = plan_design(Source(shapes_of_model(model), 4, model), folds, find_family("ecp5"))
    write_design(design, model, tmp_path / "d")
    result, error = simulate(tmp_path / "d", SimOptions(driver=Driver.NATIVE, images=10))
    assert error is None and result.mismatches == 0
    # Activations of the convolution, its sums, scores and class.
    assert result.activations_compared >= 10 * (36 * 5 + 5 + 10 + 1)


def test_a_wrong_weight_is_found_in_its_window(made, tmp_path):
    shutil.copytree(made / "rom", tmp_path / "d", ignore=shutil.ignore_patterns("sim*", "results"))
    flip_bit(tmp_path / "d", "layer2", "weights", 0, 0)
    result, error = simulate(tmp_path / "d", SimOptions(driver=Driver.NATIVE, images=10))
    assert not result.passed
    assert error.message.startswith("Output of layer2, neuron 0, vector ")


def test_the_report_has_a_row_per_stage(made):
    assert main(["sim", str(made / "rom"), "--driver", "native", "--images", "3"]) == 0
    report = write_report(made / "rom")
    assert [layer.gives for layer in report.layers] == ["8 x 8 x 5", "4 x 4 x 5", "1 x 3 x 6", "10"]
    assert report.passed
    page = (made / "rom" / "report.html").read_text(encoding="utf-8")
    assert "8 x 8 x 5" in page and "largest of 2 x 2" in page
