"""Random networks of convolutions, pools and dense layers, simulated in a file of their own: they take long."""

import pytest

from bc_hw.campaign import Networks, run_case

pytestmark = pytest.mark.sim

CNN_CASES = 6


@pytest.mark.parametrize("seed", [0, 25])  # cocotb, with tables; and the compiled driver, sums of 13 bits
def test_case_with_global_average_pooling(seed, tmp_path):
    result = run_case(seed, tmp_path / "d", networks=Networks.GAP)
    assert result.passed, f"{result.error}; again: bc-hw campaign --networks gap --replay {seed}"
    assert result.images and result.compared and result.cycles


@pytest.mark.parametrize("seed", range(CNN_CASES))
def test_case_of_a_cnn(seed, tmp_path):
    result = run_case(seed, tmp_path / "d", networks=Networks.CNN)
    assert result.passed, f"{result.error}; again: bc-hw campaign --networks cnn --replay {seed}"
    assert result.images and result.compared and result.cycles
