"""The benchmark of windows compares like with like: the same matrix, at the same pace."""

import pytest

from bc_hw.eda.area import Area
from bc_hw.plan.engines import Folding
from bc_hw.plan.families import FAMILIES
from bc_hw.verilog import to_rtlil
from tests.scripts import load_script


@pytest.fixture(scope="module")
def windows():
    return load_script("benchmarks/windows.py")


@pytest.mark.parametrize("folding", [Folding(16, 16), Folding(64, 1, "tables")], ids=["pairs", "tables"])
def test_a_vector_takes_both_layers_as_long(windows, folding):
    stages = [windows.planned(network, folding, FAMILIES["xc7"])[0] for network in windows.NETWORKS.values()]
    dense, window = stages
    assert (window.weights, window.lanes, window.requant.lanes) == (
        64 * 576,
        dense.lanes,
        dense.requant.lanes,
    )
    assert window.cycles == 256 * dense.cycles
    measured = [windows.Measured(stage, Area(luts=100), {}).per_use for stage in stages]
    assert measured[0] == measured[1] == 100 * dense.cycles / (64 * 576)


def test_bits_of_the_line_buffer(windows):
    stage, build = windows.planned("6x5x3-2C3x2s2x1p1-10", Folding(3, 1), FAMILIES["ecp5"])
    held, least = windows.line_buffer(stage)
    assert least == 2 * 5 * 3 * 4
    assert held == stage.room * 3 * 4
    assert stage.room >= stage.walk.least_room
    alone = windows.Alone(stage, build())
    assert alone.signature.members["word"].shape == 12
    assert "\nmodule \\alone.layer0\n" in to_rtlil(alone, "alone")
