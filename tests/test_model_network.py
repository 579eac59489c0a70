import hashlib

import numpy as np
import pytest

from bc_hw.errors import ModelFileError
from bc_hw.golden import trace
from bc_hw.intmath import Range
from bc_hw.model import FeatureMap, IntegerLayer, IntegerModel
from bc_hw.model.random_model import random_images, random_model
from bc_hw.topology import parse_topology


def layer(n_in=3, n_out=2, **changes):
    fields = {
        "weights": np.ones((n_out, n_in), np.int8),
        "scale": np.ones(n_out, np.int64),
        "bias": np.zeros(n_out, np.int64),
        "shift": 4,
        "act_bits": 4,
    }
    return IntegerLayer(**(fields | changes))


def last(n_in=2, n_out=2, **changes):
    return layer(n_in, n_out, **({"shift": 0, "act_bits": None} | changes))


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"weights": np.ones((2, 3), np.int64)}, r"Weights must be a matrix of int8, not int64 \(2, 3\)"),
        ({"weights": np.ones(3, np.int8)}, r"Weights must be a matrix of int8, not int8 \(3,\)"),
        ({"weights": np.zeros((2, 3), np.int8)}, r"Weights must be -1 or \+1, not other numbers"),
        ({"weights": np.full((2, 3), -128, np.int8)}, r"Weights must be -1 or \+1, not other numbers"),
        ({"weights": np.ones((0, 3), np.int8)}, r"Layer size must be from 1 to 65535, not 0"),
        ({"weights": np.ones((1, 65536), np.int8)}, r"Layer size must be from 1 to 65535, not 65536"),
        ({"scale": np.ones(3, np.int64)}, r"Scale must be 2 numbers of type int64, not int64 \(3,\)"),
        ({"bias": np.zeros(2)}, r"Bias must be 2 numbers of type int64, not float64 \(2,\)"),
        ({"scale": np.array([1, -1])}, r"Scale must be zero or positive, not -1"),
        ({"scale": np.array([1, 1 << 52])}, r"Scale must be below 2\*\*52 in size, not 4503599627370496"),
        ({"bias": np.array([0, -(1 << 63)])}, r"Bias must be below 2\*\*52 in size, not .*"),
        ({"act_bits": 0}, r"Activation width must be from 1 to 8 bits, not 0"),
        ({"act_bits": 9}, r"Activation width must be from 1 to 8 bits, not 9"),
        ({"shift": -1}, r"Shift must be from 0 to 40, not -1"),
        ({"shift": 41}, r"Shift must be from 0 to 40, not 41"),
        ({"act_bits": None}, r"Shift of the last layer must be 0, not 4"),
    ],
)
def test_layer_refuses(changes, message):
    layer()
    with pytest.raises(ModelFileError, match=f"^{message}$"):
        layer(**changes)


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        ({"layers": ()}, r"Model must be at least one layer, not 0"),
        ({"input": FeatureMap.flat(3, 0)}, r"Input width must be from 1 to 8 bits, not 0"),
        ({"input": FeatureMap.flat(3, 9)}, r"Input width must be from 1 to 8 bits, not 9"),
        ({"layers": (layer(), last(5))}, r"Weights per neuron of layer 1 must be 2, not 5"),
        ({"layers": (last(3), last())}, r"Activation width of layer 0 must be given, not None"),
        ({"layers": (layer(),)}, r"Activation width of the last layer must be absent, not 4"),
        ({"class_names": ("a",)}, r"Class names must be 2 names, not 1"),
        (
            {"layers": (layer(scale=np.array([1, 1 << 43])), last())},
            r"Scores of layer 0 must be below 2\*\*52 in size, not \d+",
        ),
    ],
)
def test_model_refuses(fields, message):
    IntegerModel((layer(), last()))
    with pytest.raises(ModelFileError, match=f"^{message}$"):
        IntegerModel(**({"layers": (layer(), last())} | fields))


def test_arrays_are_read_only():
    with pytest.raises(ValueError, match="read-only"):
        layer().weights[0, 0] = -1


def test_accumulator_range_is_tight():
    weights = np.array([[1, 1, -1], [-1, -1, -1]], np.int8)
    assert layer(weights=weights).accumulator_range(4) == Range(-45, 30)


@pytest.mark.parametrize(("scale", "digits"), [([1, 4], 1), ([3, 0], 2), ([11, 1], 3), ([0, 0], 0)])
def test_scale_digits(scale, digits):
    assert layer(scale=np.array(scale)).scale_digits == digits


def test_sizes_and_widths():
    model = random_model((9, 7, 5, 3), input_bits=6, act_bits=3)
    assert model.sizes == (9, 7, 5, 3)
    assert [model.in_bits(index) for index in range(3)] == [6, 3, 3]


def test_random_model_repeats():
    first, again, other = (random_model((9, 7, 3), seed=seed) for seed in (1, 1, 2))
    assert np.array_equal(first.layers[0].weights, again.layers[0].weights)
    assert not np.array_equal(first.layers[0].weights, other.layers[0].weights)


@pytest.mark.parametrize(
    ("sizes", "options", "digest"),
    [
        (
            (9, 7, 5, 3),
            {"input_bits": 6, "act_bits": (3, 2), "scale_digits": 3, "seed": 5},
            "7dcf08d59d5e8d15",
        ),
        ((64, 16, 10), {}, "01efdeeb19beb663"),
    ],
)
def test_random_dense_models_stay_what_they_were(sizes, options, digest):
    """Old cases of the campaign and designs with loadable weights are made of them."""
    found = hashlib.sha256()
    for each in random_model(sizes, **options).layers:
        for part in (each.weights, each.scale, each.bias):
            found.update(part.tobytes())
        found.update(str(each.shift).encode())
    assert found.hexdigest().startswith(digest)


@pytest.mark.parametrize("text", ["13x9x3-8C3-8C3-MP2-16C3s2-MP2s1-20-10", "9x9x1-6C5s2p0-MP2s1-9C1-10"])
@pytest.mark.parametrize(("input_bits", "act_bits"), [(8, 4), (3, 2), (1, 1)])
def test_activations_of_random_networks_of_maps_use_their_range(text, input_bits, act_bits):
    topology = parse_topology(text)
    model = random_model(topology, input_bits=input_bits, act_bits=act_bits, scale_digits=2, seed=1)
    assert model.topology == (topology.input._replace(bits=input_bits), topology.specs)
    assert {each.scale_digits for each in model.weighted[:-1]} == {2}
    found = trace(model, random_images(50, model.input.values, input_bits))
    for values, given in zip(found.activations, model.maps[1:], strict=False):
        assert set(np.unique(values)) == set(range(given.top + 1))
        channels = values.reshape(-1, given.channels)
        moving = channels.min(axis=0) < channels.max(axis=0)
        assert moving.mean() > 0.25


def test_widths_and_digits_of_random_networks_skip_the_pools():
    model = random_model(parse_topology("8x8x2-5C3-MP2-6C3-7-3"), act_bits=(2, 3, 4), scale_digits=(1, 2, 3))
    assert [each.bits for each in model.maps] == [8, 2, 2, 3, 4, None]
    assert [each.scale_digits for each in model.weighted] == [1, 2, 3, 1]


def test_random_images_use_every_bit():
    images = random_images(200, 10, 3)
    assert images.dtype == np.uint8
    assert set(np.unique(images)) == set(range(8))
