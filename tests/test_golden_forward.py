"""The golden model against three nested loops on Python integers."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bc_hw import golden
from bc_hw.errors import UsageError
from bc_hw.golden import forward, products
from bc_hw.model import FeatureMap, IntegerLayer, IntegerModel
from bc_hw.model.random_model import random_images, random_model


def naive(model, image):
    """Return the outputs of every layer for one image, with nothing but Python integers."""
    outputs = []
    x = [int(pixel) for pixel in image]
    for layer in model.layers:
        y = []
        for row, m, b in zip(layer.weights.tolist(), layer.scale.tolist(), layer.bias.tolist(), strict=True):
            total = 0
            for weight, value in zip(row, x, strict=True):
                total += weight * value
            score = m * total + b
            if layer.act_bits is not None:
                # floor division, not a shift: another way to write the same floor
                score = max(0, min(2**layer.act_bits - 1, score // 2**layer.shift))
            y.append(score)
        outputs.append(y)
        x = y
    return outputs


@st.composite
def models(draw):
    """Any valid model, not only plausible ones."""
    sizes = draw(st.lists(st.integers(1, 12), min_size=2, max_size=4))
    input_bits = draw(st.integers(1, 8))
    seed = draw(st.integers(0, 2**32))
    rng = np.random.default_rng(seed)
    layers = []
    for index in range(len(sizes) - 1):
        last = index == len(sizes) - 2
        act_bits = None if last else draw(st.integers(1, 8))
        shift = 0 if last else draw(st.integers(0, 12))
        shape = (sizes[index + 1], sizes[index])
        reach = 300 << shift
        layers.append(
            IntegerLayer(
                rng.choice(np.array([-1, 1], np.int8), shape),
                rng.integers(0, 1 << draw(st.integers(1, 12)), shape[0]),
                rng.integers(-reach, reach, shape[0]),
                shift,
                act_bits,
            )
        )
    return IntegerModel(tuple(layers), FeatureMap.flat(sizes[0], input_bits))


@settings(max_examples=150, deadline=None)
@given(model=models(), seed=st.integers(0, 99))
def test_equals_three_nested_loops(model, seed):
    images = random_images(5, model.sizes[0], model.input_bits, seed=seed)
    trace = golden.trace(model, images)
    for index, image in enumerate(images):
        expected = naive(model, image)
        found = [layer[index].tolist() for layer in (*trace.activations, trace.scores)]
        assert found == expected
        assert trace.classes[index] == expected[-1].index(max(expected[-1]))


@pytest.mark.parametrize("scale_digits", [1, 3])
def test_int64_beyond_the_float32_bound(monkeypatch, scale_digits):
    """No valid layer passes the real bound (65,535 x 255 is below 2^24), so the bound is lowered."""
    model = random_model((30, 12, 5), scale_digits=scale_digits, seed=3)
    images = random_images(40, 30, 8)
    fast = golden.trace(model, images)
    monkeypatch.setattr(products, "FLOAT32_EXACT", 10)
    monkeypatch.setattr(products, "float_product", None)  # so that nothing goes the fast way
    slow = golden.trace(model, images)
    for ours, theirs in zip((*slow.activations, slow.scores), (*fast.activations, fast.scores), strict=True):
        np.testing.assert_array_equal(ours, theirs)


def test_bound_is_where_float32_ends():
    assert int(np.float32(products.FLOAT32_EXACT)) == products.FLOAT32_EXACT
    assert int(np.float32(products.FLOAT32_EXACT + 1)) != products.FLOAT32_EXACT + 1


def test_widest_layer_is_exact():
    """65,535 inputs of 255, the largest accumulator there is, and its odd neighbours."""
    n_in = 65_535
    weights = np.ones((3, n_in), np.int8)
    weights[1, 7] = -1
    weights[2] = -1
    layer = IntegerLayer(weights, np.ones(3, np.int64), np.zeros(3, np.int64), 0, None)
    images = np.full((2, n_in), 255, np.uint8)
    images[1, 0] = 254
    top = n_in * 255
    assert golden.run(IntegerModel((layer,)), images).tolist() == [
        [top, top - 510, -top],
        [top - 1, top - 511, -top + 1],
    ]


def test_shift_rounds_down():
    """-1 >> 1 is -1, not 0: clipping hides it, a bias shows it."""
    hidden = IntegerLayer(np.array([[-1]], np.int8), np.array([1]), np.array([8]), 2, 4)
    output = IntegerLayer(np.array([[1]], np.int8), np.array([1]), np.array([0]), 0, None)
    scores = golden.run(IntegerModel((hidden, output)), np.arange(12, dtype=np.uint8)[:, None])
    assert scores[:, 0].tolist() == [2, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0]


def test_ties_go_to_the_lowest_index():
    layer = IntegerLayer(np.ones((3, 2), np.int8), np.ones(3, np.int64), np.array([0, 5, 5]), 0, None)
    assert golden.classify(IntegerModel((layer,)), np.zeros((1, 2), np.uint8)).tolist() == [1]


@pytest.mark.parametrize("count", [0, 1, forward.BATCH - 1, forward.BATCH, 2 * forward.BATCH + 1])
def test_batches_are_joined(count):
    model = random_model((6, 5, 4))
    images = random_images(count, 6, 8)
    trace = golden.trace(model, images)
    assert trace.scores.shape == (count, 4)
    assert [layer.shape for layer in trace.activations] == [(count, 5)]
    assert trace.activations[0].dtype == np.uint8
    if count:
        np.testing.assert_array_equal(trace.scores[-1], golden.run(model, images[-1:])[0])


@pytest.mark.parametrize(
    ("images", "message"),
    [
        (np.zeros((2, 5), np.uint8), r"Images must be of shape \(images, 6\), not \(2, 5\)"),
        (np.zeros(6, np.uint8), r"Images must be of shape \(images, 6\), not \(6,\)"),
        (np.zeros((2, 6)), r"Images must be unsigned integers, not 'float64'"),
        (np.zeros((2, 6), np.int64), r"Images must be unsigned integers, not 'int64'"),
        (np.full((2, 6), 16, np.uint8), r"Pixels must be from 0 to 15, not 16"),
    ],
)
def test_refuses(images, message):
    with pytest.raises(UsageError, match=f"^{message}$"):
        golden.run(random_model((6, 5, 4), input_bits=4), images)
