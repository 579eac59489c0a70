"""Random networks of convolutions, pools and dense layers, simulated in a file of their own: they take long."""

import pytest

from bc_hw.campaign import Networks, draw_case, run_case
from bc_hw.campaign.case import Traffic
from bc_hw.cosim.drivers import Driver
from bc_hw.model.spec import Conv2d, MaxPool2d
from bc_hw.plan.engines import ENGINES
from bc_hw.plan.families import FAMILIES
from bc_hw.topology import parse_topology

pytestmark = pytest.mark.sim

SEEDS = (4, 5, 6, 10, 13, 16, 19, 24, 25, 26, 27, 33, 36, 41, 44)
"""Of the first 48, some that take few cycles and have every kind between them."""


@pytest.mark.parametrize("seed", [0, 25])  # cocotb, with tables; and the compiled driver, sums of 13 bits
def test_case_with_global_average_pooling(seed, tmp_path):
    result = run_case(seed, tmp_path / "d", networks=Networks.GAP)
    assert result.passed, f"{result.error}; again: bc-hw campaign --networks gap --replay {seed}"
    assert result.images and result.compared and result.cycles


@pytest.mark.parametrize("seed", SEEDS)
def test_case_of_a_cnn(seed, tmp_path):
    result = run_case(seed, tmp_path / "d", networks=Networks.CNN)
    assert result.passed, f"{result.error}; again: bc-hw campaign --networks cnn --replay {seed}"
    assert result.images and result.compared and result.cycles


def test_every_kind_is_among_the_cases():
    cases = [draw_case(seed, Networks.CNN).case for seed in SEEDS]
    assert len(cases) == 15
    assert {case.engine for case in cases} == set(Driver)
    assert {case.family for case in cases} == set(FAMILIES)
    assert {case.load for case in cases} == {False, True}
    assert {fold.engine for case in cases for fold in case.folds} == set(ENGINES)
    for side in (0, 1):
        assert {case.traffic[side] for case in cases} == set(Traffic)
    layers = [layer for case in cases for layer in parse_topology(case.topology).specs]
    maps = [layer for layer in layers if isinstance(layer, Conv2d)]
    assert {size for layer in maps for size in layer.kernel} == set(range(1, 8))
    assert {layer.stride for layer in maps} == {(1, 1), (1, 2), (2, 1), (2, 2)}
    assert min(max(layer.padding) for layer in maps) == 0 < max(min(layer.padding) for layer in maps)
    pools = [layer for layer in layers if isinstance(layer, MaxPool2d)]
    assert {(layer.window, layer.stride) for layer in pools} == {(2, 2), (2, 1), (3, 1)}
