"""What a network is without its weights."""

import msgspec
import numpy as np
import pytest

from bc_hw.errors import ModelFileError, UsageError
from bc_hw.model import (
    Conv2d,
    Dense,
    FeatureMap,
    IntegerLayer,
    IntegerModel,
    MaxPool2d,
    PoolLayer,
    Topology,
)
from bc_hw.model.random_model import random_model
from bc_hw.model.spec import LAYER_KINDS, WEIGHTED_KINDS, LayerSpec, Spec, WeightedSpec, feature_maps


def layer(n_out, n_in, spec=None, act_bits=None):
    return IntegerLayer(
        np.ones((n_out, n_in), np.int8),
        np.ones(n_out, np.int64),
        np.zeros(n_out, np.int64),
        0,
        act_bits,
        spec,
    )


def model_of_maps(*, first=8, last=6):
    """Return a model of every kind: 3 neurons on windows of 2x2 pixels, the largest of each 2x2, 2 scores.

    Parameters
    ----------
    first, last : int
        Columns of the weights of the convolution and of the dense layer.
    """
    convolution = layer(3, first, Conv2d(3, (2, 2)), 5)
    return IntegerModel((convolution, PoolLayer(MaxPool2d(2, 1)), layer(2, last)), FeatureMap(4, 3, 2, 4))


def test_maps_are_chained():
    assert Topology.of_sizes((6, 5, 3)).steps(8, 4) == [
        (Dense(5), FeatureMap(1, 1, 6, 8), FeatureMap(1, 1, 5, 4)),
        (Dense(3), FeatureMap(1, 1, 5, 4), FeatureMap(1, 1, 3, None)),
    ]
    assert feature_maps(FeatureMap(2, 3, 4, 8), [Dense(7)], [2]) == ((2, 3, 4, 8), (1, 1, 7, 2))


def test_activations_may_have_a_width_each():
    steps = Topology.of_sizes((6, 5, 4, 3)).steps(8, (2, 1))
    assert [(step.taken.bits, step.given.bits) for step in steps] == [(8, 2), (2, 1), (1, None)]


def test_a_dense_layer_takes_the_whole_map():
    assert Dense(7).fan_in(FeatureMap(2, 3, 4, 8)) == 24


def test_weights_are_counted():
    assert Topology.of_sizes((784, 1024, 10)).weights == 784 * 1024 + 1024 * 10


def test_a_model_has_maps_and_a_topology():
    model = random_model((9, 7, 3), input_bits=6, act_bits=3)
    assert model.maps == ((1, 1, 9, 6), (1, 1, 7, 3), (1, 1, 3, None))
    assert model.topology == (FeatureMap.flat(9, 6), (Dense(7), Dense(3)))
    assert [step.fan_in for step in model.steps] == [9, 7]


def test_a_model_is_laid_out_by_its_specs():
    model = model_of_maps()
    assert model.maps == ((4, 3, 2, 4), (3, 2, 3, 5), (2, 1, 3, 5), (1, 1, 2, None))
    assert [model.in_bits(index) for index in range(3)] == [4, 5, 5]
    assert model.topology.text == "4x3x2-3C2-MP2s1-2"
    assert [each.n_out for each in model.weighted] == [3, 2]
    with pytest.raises(ModelFileError, match=r"^Weights per neuron of layer 0 must be 8, not 7$"):
        model_of_maps(first=7)
    with pytest.raises(ModelFileError, match=r"^Weights per neuron of layer 2 must be 6, not 5$"):
        model_of_maps(last=5)


def test_a_layer_must_have_the_rows_of_its_spec():
    with pytest.raises(ModelFileError, match=r"^Rows of weights must be 4, as in Dense\(n_out=4\), not 3$"):
        layer(3, 3, Dense(4))


@pytest.mark.parametrize("size", [0, 65_536])
def test_sizes_out_of_range(size):
    with pytest.raises(UsageError, match=rf"^Layer size must be from 1 to 65535, not {size}$"):
        Dense(size)


@pytest.mark.parametrize(
    ("network", "found"),
    [
        (model_of_maps(), "4x3x2-3C2-MP2s1-2"),
        (Topology(FeatureMap(2, 3, 4), (Dense(7),)), "2x3x4-7"),
    ],
)
def test_only_a_chain_of_dense_layers_has_sizes(network, found):
    with pytest.raises(UsageError, match=rf"^Network must be a chain of dense layers, not {found}$"):
        _ = network.sizes


@pytest.mark.parametrize(
    ("layers", "given", "message"),
    [
        (
            [layer(3, 4, Conv2d(3, (2, 2)), 5), PoolLayer(MaxPool2d(2, 2))],
            FeatureMap(3, 3, 1, 8),
            r"Last layer must be one with weights that gives one pixel of scores, not MP2, which gives 3",
        ),
        (
            [layer(3, 4, Conv2d(3, (2, 2)))],
            FeatureMap(3, 2, 1, 8),
            r"Last layer must be one with weights that gives one pixel of scores, not 3C2, which gives 2x1x3",
        ),
        (
            [PoolLayer(MaxPool2d(2, 2)), layer(2, 1)],
            None,
            r"Input must be given to a network whose first layer has no weights, not None",
        ),
        (
            [PoolLayer(MaxPool2d(2, 2)), layer(2, 1)],
            FeatureMap(0, 2, 1, 8),
            r"Size of the input must be from 1 to 65535, not 0",
        ),
        (
            [PoolLayer(MaxPool2d(2, 2)), layer(2, 1)],
            FeatureMap(2, 1, 1, 8),
            r"Window of MP2 on 2x1x1 must be at most the width of its map, 1, not 2",
        ),
        (
            [layer(3, 4, Conv2d(3, (2, 2))), layer(2, 3)],
            FeatureMap(2, 2, 1, 8),
            r"Activation width of layer 0 must be given, not None",
        ),
    ],
)
def test_a_model_whose_layers_do_not_fit_is_refused(layers, given, message):
    with pytest.raises(ModelFileError, match=f"^{message}$"):
        IntegerModel(tuple(layers), given)


def test_a_convolution_may_give_the_scores():
    model = IntegerModel(
        (layer(3, 4, Conv2d(3, (2, 2))),), FeatureMap(2, 2, 1, 8), class_names=("a", "b", "c")
    )
    assert model.maps[-1] == (1, 1, 3, None)


def test_pools_let_widths_through():
    model = IntegerModel(
        (PoolLayer(MaxPool2d(2, 1)), PoolLayer(MaxPool2d(3, 3)), layer(2, 5)), FeatureMap(4, 4, 5, 6)
    )
    assert [each.bits for each in model.maps] == [6, 6, 6, None]


def test_layers_with_and_without_weights_are_not_confused():
    with pytest.raises(
        ModelFileError, match=r"^Layer with weights must be of a kind that has some, not 'MP2'$"
    ):
        layer(3, 4, MaxPool2d(2, 2))
    with pytest.raises(
        ModelFileError, match=r"^Layer without weights must be of a kind that has none, not '3'$"
    ):
        PoolLayer(Dense(3))


def test_weights_and_additions_are_counted():
    steps = model_of_maps().steps
    assert [step.weights for step in steps] == [24, 0, 12]
    assert [step.operations for step in steps] == [24 * 6, 0, 12]
    assert model_of_maps().topology.weights == 36


@pytest.mark.parametrize(
    ("spec", "text"),
    [
        (Dense(7), b'{"kind":"dense","n_out":7}'),
        (
            Conv2d(7, (3, 5), (2, 1), (1, 0)),
            b'{"kind":"conv2d","n_out":7,"kernel":[3,5],"stride":[2,1],"padding":[1,0]}',
        ),
        (MaxPool2d(3, 2), b'{"kind":"maxpool2d","window":3,"stride":2}'),
    ],
)
def test_specs_are_read_back(spec, text):
    assert msgspec.json.encode(spec) == text
    assert msgspec.json.decode(text, type=LayerSpec) == spec


def leaves(kind):
    """Return the classes without subclasses."""
    return {kind} if not kind.__subclasses__() else set().union(*map(leaves, kind.__subclasses__()))


def test_all_kinds_are_listed():
    assert set(LAYER_KINDS) == leaves(Spec)
    assert set(WEIGHTED_KINDS) == leaves(WeightedSpec)
