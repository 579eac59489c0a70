"""Where images of a data set meet a network: their order, their width and their size."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bc_hw.data import load_dataset
from bc_hw.data.fit import check_fit, image_sizes, pixels_for
from bc_hw.errors import UsageError
from bc_hw.model import FeatureMap
from bc_hw.model.order import channels_first, channels_last
from bc_hw.topology import parse_topology

SIZES = st.integers(1, 6)


@given(SIZES, SIZES, SIZES, st.integers(0, 4))
def test_orders_are_each_others_inverse(height, width, channels, rows):
    taken = FeatureMap(height, width, channels)
    images = np.random.default_rng(1).integers(0, 256, (rows, taken.values), dtype=np.uint8)
    turned = channels_last(images, taken)
    for row in range(rows):
        for y in range(height):
            for x in range(width):
                for channel in range(channels):
                    there = (y * width + x) * channels + channel
                    here = (channel * height + y) * width + x
                    assert turned[row, there] == images[row, here]
    np.testing.assert_array_equal(channels_first(turned, taken), images)


def test_pixels_are_turned_and_lose_their_low_bits():
    images = np.array([[16, 32, 48, 17, 33, 255]], np.uint8)
    assert pixels_for(images, FeatureMap(1, 3, 2, 4)).tolist() == [[1, 1, 2, 2, 3, 15]]
    assert pixels_for(images, FeatureMap.flat(6, 4)).tolist() == [[1, 2, 3, 1, 2, 15]]
    assert pixels_for(images, FeatureMap(3, 2, 1, 8)).tolist() == images.tolist()


@pytest.fixture(scope="module")
def data():
    return load_dataset("digits")


@pytest.mark.parametrize(
    ("layers", "shape", "message"),
    [
        ("8x8x1-10", (8, 8), None),
        ("64-10", (8, 8), None),
        ("64-10", (4, 4, 4), None),
        ("4x4x4-3C3-10", (4, 4, 4), None),
        ("4x4x4-3C3-10", (64,), None),
        ("8x8x1-10", (4, 4, 4), "one of 8x8x1 pixels, not 4x4x4"),
        ("4x4x4-10", (8, 8), "one of 4x4x4 pixels, not 8x8x1"),
        ("4x16x1-10", (16, 4), "one of 4x16x1 pixels, not 16x4x1"),
        ("8x8x3-10", (8, 8), "one of 8x8x3 pixels, not 8x8x1"),
        ("192-10", (8, 8), "one of 192 pixels, not 64"),
        ("8x8x3-10", (64,), "one of 192 pixels, not 64"),
        ("8x8x1-9", (8, 8), "one of 9 classes, not 10"),
    ],
)
def test_a_data_set_that_does_not_fit_is_refused(data, layers, shape, message):
    topology, shaped = parse_topology(layers), replace(data, shape=shape)
    wanted, found = image_sizes(topology.input, shaped)
    assert (wanted == found) == (message is None or "classes" in message)
    if message is None:
        check_fit(topology, shaped)
        return
    with pytest.raises(UsageError, match=f"^Data set digits must be {message}$"):
        check_fit(topology, shaped)
