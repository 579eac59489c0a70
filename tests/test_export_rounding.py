import numpy as np
import pytest

from bc_hw.export.rounding import turned_offset


@pytest.mark.parametrize("scale", [0.7, -0.7])
@pytest.mark.parametrize("rounded", [0.5, 0.75, 1.0])
@pytest.mark.parametrize("offset", [-2.0, 0.0, 3.0])
def test_ramps_meet_in_the_mean_of_what_is_above_zero(scale, rounded, offset):
    """Checked against a normal accumulator itself, at a million quantiles."""
    deviation = 5.0
    rounded = np.copysign(rounded, scale)
    shares = (np.arange(1_000_000) + 0.5) / 1_000_000
    # Quantiles of the normal distribution by inverting its distribution function on a fine grid.
    grid = np.linspace(-8, 8, 200_001)
    cumulated = np.cumsum(np.exp(-(grid**2) / 2))
    centred = deviation * np.interp(shares, cumulated / cumulated[-1], grid)
    old = scale * centred + offset
    new = rounded * centred + turned_offset(*(np.array([x]) for x in (scale, rounded, offset, deviation)))[0]
    above = old > 0
    assert abs(new[above].mean() - old[above].mean()) < 2e-3
    plain = rounded * centred + offset
    if rounded != scale:
        assert abs(plain[above].mean() - old[above].mean()) > 0.01


def test_nothing_to_turn():
    scale = np.array([0.0, 1.0, 1.0, 1.0])
    rounded = np.array([0.0, 0.5, 0.5, 1.0])
    offset = np.array([3.0, -90.0, 2.0, 1.0])
    deviation = np.array([1.0, 1.0, 0.0, 1.0])
    # A scale of 0; a neuron that is always silent; one that never changes; a slope that was not rounded.
    assert turned_offset(scale, rounded, offset, deviation).tolist() == offset.tolist()
