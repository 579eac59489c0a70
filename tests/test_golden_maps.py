"""Convolutions and pools of the golden model, against plain loops and against PyTorch."""

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from bc_hw import golden
from bc_hw.golden import conv2d, forward
from bc_hw.model import (
    Conv2d,
    Dense,
    FeatureMap,
    GlobalAvgPool2d,
    IntegerLayer,
    IntegerModel,
    MaxPool2d,
    PoolLayer,
)
from bc_hw.model.random_model import random_images


def as_map(row, taken):
    """Return a row of values as nested lists, by row, column and channel."""
    values = iter(row)
    return [
        [[int(next(values)) for _ in range(taken.channels)] for _ in range(taken.width)]
        for _ in range(taken.height)
    ]


def loop_conv2d(layer, taken, row):
    """Return sums and activations of a convolution for one image: nothing but Python integers."""
    spec, pixels = layer.spec, as_map(row, taken)
    (kernel_rows, kernel_columns), (down, right), (above, beside) = spec.kernel, spec.stride, spec.padding
    sums, outputs = [], []
    for top in range(-above, taken.height + above - kernel_rows + 1, down):
        for left in range(-beside, taken.width + beside - kernel_columns + 1, right):
            for neuron in range(spec.n_out):
                total, column = 0, 0
                for dy in range(kernel_rows):
                    for dx in range(kernel_columns):
                        y, x = top + dy, left + dx
                        for channel in range(taken.channels):
                            inside = 0 <= y < taken.height and 0 <= x < taken.width
                            value = pixels[y][x][channel] if inside else 0
                            total += int(layer.weights[neuron, column]) * value
                            column += 1
                score = int(layer.scale[neuron]) * total + int(layer.bias[neuron])
                sums.append(total)
                outputs.append(max(0, min(2**layer.act_bits - 1, score // 2**layer.shift)))
    return sums, outputs


def loop_pool(layer, taken, row):
    spec, pixels = layer.spec, as_map(row, taken)
    outputs = []
    for top in range(0, taken.height - spec.window + 1, spec.stride):
        for left in range(0, taken.width - spec.window + 1, spec.stride):
            for channel in range(taken.channels):
                seen = [
                    pixels[top + dy][left + dx][channel]
                    for dy in range(spec.window)
                    for dx in range(spec.window)
                ]
                outputs.append(max(seen))
    return outputs


def drawn_layer(rng, spec, fan_in, act_bits):
    shift = int(rng.integers(0, 6))
    return IntegerLayer(
        rng.choice(np.array([-1, 1], np.int8), (spec.n_out, fan_in)),
        rng.integers(0, 8, spec.n_out),
        rng.integers(-300 << shift, 300 << shift, spec.n_out),
        shift,
        act_bits,
        spec,
    )


@st.composite
def convolutions(draw):
    """Return a map and a convolution on it, of odd sizes, strides and paddings."""
    bits = draw(st.integers(1, 8))
    taken = FeatureMap(draw(st.integers(1, 7)), draw(st.integers(1, 7)), draw(st.integers(1, 4)), bits)
    sizes = []
    for size in taken[:2]:
        kernel = draw(st.integers(1, 7))
        least = max(0, -(-(kernel - size) // 2))
        if least > kernel - 1:
            kernel, least = 1, 0
        sizes.append((kernel, draw(st.integers(1, 2)), draw(st.integers(least, kernel - 1))))
    spec = Conv2d(draw(st.integers(1, 4)), *zip(*sizes, strict=True))
    rng = np.random.default_rng(draw(st.integers(0, 2**32)))
    return taken, drawn_layer(rng, spec, spec.fan_in(taken), draw(st.integers(1, 8)))


@settings(max_examples=150, deadline=None)
@given(drawn=convolutions(), bytes_at_once=st.sampled_from([1, 500, 4 << 20]))
def test_a_convolution_equals_plain_loops(drawn, bytes_at_once):
    taken, layer = drawn
    images = random_images(5, taken.values, taken.bits)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(conv2d, "WINDOW_BYTES", bytes_at_once)
        found = golden.RUN[Conv2d](layer, taken, images)
    assert found.outputs.dtype == np.uint8
    assert found.inputs is images
    for index, image in enumerate(images):
        sums, outputs = loop_conv2d(layer, taken, image)
        assert found.sums[index].tolist() == sums
        assert found.outputs[index].tolist() == outputs
    scale, bias = (np.tile(part, layer.spec.output(taken, 1).pixels) for part in (layer.scale, layer.bias))
    np.testing.assert_array_equal(found.scaled, found.sums * scale + bias)


@given(
    window=st.integers(2, 3),
    data=st.data(),
    height=st.integers(3, 8),
    width=st.integers(3, 8),
    channels=st.integers(1, 4),
)
def test_a_pool_equals_plain_loops(window, data, height, width, channels):
    layer = PoolLayer(MaxPool2d(window, data.draw(st.integers(1, window))))
    taken = FeatureMap(height, width, channels, 8)
    images = random_images(3, taken.values, 8)
    found = golden.RUN[MaxPool2d](layer, taken, images)
    assert found.outputs.dtype == np.uint8
    assert found.outputs.tolist() == [loop_pool(layer, taken, image) for image in images]
    assert not hasattr(found, "sums")


@pytest.mark.parametrize(
    ("kernel", "stride", "padding"),
    [
        ((3, 3), (1, 1), (1, 1)),
        ((1, 1), (2, 2), (0, 0)),
        ((7, 2), (1, 2), (6, 1)),
        ((3, 5), (2, 1), (0, 4)),
        ((5, 5), (2, 2), (2, 2)),
    ],
)
def test_a_convolution_equals_pytorch(kernel, stride, padding):
    taken = FeatureMap(9, 11, 5, 8)
    spec = Conv2d(6, kernel, stride, padding)
    layer = drawn_layer(np.random.default_rng(3), spec, spec.fan_in(taken), 8)
    images = random_images(4, taken.values, 8)
    pixels = torch.tensor(images.reshape(4, 9, 11, 5)).double().permute(0, 3, 1, 2)
    weights = torch.tensor(layer.weights.reshape(6, *kernel, 5)).double().permute(0, 3, 1, 2)
    wanted = torch.nn.functional.conv2d(pixels, weights, stride=stride, padding=padding)
    found = golden.RUN[Conv2d](layer, taken, images)
    np.testing.assert_array_equal(found.sums, wanted.permute(0, 2, 3, 1).reshape(4, -1).numpy())


@pytest.mark.parametrize(("window", "stride"), [(2, 2), (2, 1), (3, 3), (3, 2), (3, 1)])
def test_a_pool_equals_pytorch(window, stride):
    taken = FeatureMap(9, 10, 5, 4)
    images = random_images(4, taken.values, 4)
    pixels = torch.tensor(images.reshape(4, 9, 10, 5)).float().permute(0, 3, 1, 2)
    wanted = torch.nn.functional.max_pool2d(pixels, window, stride)
    found = golden.RUN[MaxPool2d](PoolLayer(MaxPool2d(window, stride)), taken, images)
    np.testing.assert_array_equal(found.outputs, wanted.permute(0, 2, 3, 1).reshape(4, -1).numpy())


@pytest.mark.parametrize("size", [(1, 1), (3, 5), (16, 16)])
@pytest.mark.parametrize("full", [False, True])
def test_a_sum_is_the_average_of_pytorch_times_the_pixels(size, full):
    taken = FeatureMap(*size, 5, 8)
    images = random_images(4, taken.values, 8)
    if full:
        images[:] = 255
    pixels = torch.tensor(images.reshape(4, *size, 5)).double().permute(0, 3, 1, 2)
    wanted = torch.nn.functional.adaptive_avg_pool2d(pixels, 1).flatten(1) * taken.pixels
    found = golden.RUN[GlobalAvgPool2d](PoolLayer(GlobalAvgPool2d()), taken, images)
    assert found.outputs.dtype == np.uint16
    np.testing.assert_array_equal(found.outputs, wanted.round().numpy())
    ones = np.kron(np.ones((taken.pixels, 1), dtype=int), np.eye(5, dtype=int))  # a matrix of another layer
    np.testing.assert_array_equal(found.outputs, images.astype(int) @ ones)


def network():
    """Return a network of every kind whose hidden layers have different widths."""
    rng = np.random.default_rng(1)
    first, second = Conv2d(4, (3, 3), (1, 1), (1, 1)), Conv2d(3, (2, 2), (2, 2), (1, 1))
    return IntegerModel(
        (
            drawn_layer(rng, first, 18, 3),
            PoolLayer(MaxPool2d(2, 1)),
            drawn_layer(rng, second, 16, 5),
            IntegerLayer(
                rng.choice(np.array([-1, 1], np.int8), (5, 27)),
                np.ones(5, np.int64),
                rng.integers(-9, 9, 5),
                0,
                None,
                Dense(5),
            ),
        ),
        FeatureMap(6, 5, 2, 8),
    )


def test_layers_follow_each_other():
    model = network()
    images = random_images(6, model.input.values, 8)
    trace, sums = golden.trace(model, images), golden.layer_sums(model, images)
    assert [type(each) for each in sums] == [
        golden.LayerSums,
        golden.LayerValues,
        golden.LayerSums,
        golden.LayerSums,
    ]
    for image, row in enumerate(images):
        x = loop_conv2d(model.layers[0], model.maps[0], row)[1]
        assert trace.activations[0][image].tolist() == x
        x = loop_pool(model.layers[1], model.maps[1], x)
        assert trace.activations[1][image].tolist() == x
        x = loop_conv2d(model.layers[2], model.maps[2], x)[1]
        assert trace.activations[2][image].tolist() == x
        last = model.layers[3]
        scores = [sum(w * v for w, v in zip(weights, x, strict=True)) for weights in last.weights.tolist()]
        assert trace.scores[image].tolist() == (np.array(scores) + last.bias).tolist()
    np.testing.assert_array_equal(sums[-1].outputs, trace.scores)
    np.testing.assert_array_equal(golden.run(model, images), trace.scores)
    np.testing.assert_array_equal(golden.classify(model, images), trace.classes)


@pytest.mark.parametrize("count", [0, 1, 7])
def test_large_maps_are_computed_a_few_images_at_once(monkeypatch, count):
    model = network()
    images = random_images(count, model.input.values, 8)
    wanted = golden.trace(model, images)
    seen = []
    for kind, compute in dict(golden.RUN).items():
        monkeypatch.setitem(
            golden.RUN, kind, lambda *x, compute=compute: seen.append(len(x[2])) or compute(*x)
        )
    monkeypatch.setattr(forward, "SUM_BYTES", 8 * 120 * 3)  # the first convolution gives 6 x 5 x 4 values
    found = golden.trace(model, images)
    assert max(seen) == min(count, 3)
    assert sum(seen) == 4 * count
    np.testing.assert_array_equal(golden.run(model, images), wanted.scores)
    for ours, theirs in zip(
        (*found.activations, found.scores), (*wanted.activations, wanted.scores), strict=True
    ):
        np.testing.assert_array_equal(ours, theirs)
