"""What a network is without its weights."""

import msgspec
import numpy as np
import pytest

from bc_hw.errors import ModelFileError, UsageError
from bc_hw.model import Dense, FeatureMap, IntegerLayer, IntegerModel, Topology
from bc_hw.model.bchw import model_bytes
from bc_hw.model.random_model import random_model
from bc_hw.model.spec import LAYER_KINDS, LayerSpec, Spec, feature_maps


class Thinned(Spec, tag="thinned"):
    """A kind that the package does not have: each neuron takes every second value of the map."""

    n_out: int

    def output(self, taken, bits):
        return FeatureMap(1, 2, self.n_out, bits)

    def fan_in(self, taken):
        return taken.values // 2


def layer(n_out, n_in, spec=None, act_bits=None):
    return IntegerLayer(
        np.ones((n_out, n_in), np.int8),
        np.ones(n_out, np.int64),
        np.zeros(n_out, np.int64),
        0,
        act_bits,
        spec,
    )


def other_model():
    """Return a model with a layer of a kind that nothing else knows: 6 values, 2 pixels of 3, then 2 scores."""
    return IntegerModel((layer(3, 3, Thinned(3), 5), layer(2, 6)), FeatureMap(1, 1, 6, 4))


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
    model = other_model()
    assert model.maps == ((1, 1, 6, 4), (1, 2, 3, 5), (1, 1, 2, None))
    with pytest.raises(ModelFileError, match=r"^Layer 0 must take the 3 inputs of the model, not 6$"):
        IntegerModel((layer(3, 6, Thinned(3), 5), layer(2, 6)), FeatureMap(1, 1, 6, 4))
    with pytest.raises(ModelFileError, match=r"^Layer 1 must take the 6 outputs of layer 0, not 3$"):
        IntegerModel((layer(3, 3, Thinned(3), 5), layer(2, 3)), FeatureMap(1, 1, 6, 4))


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
        (other_model(), "dense, thinned on 1x1x6"),
        (Topology(FeatureMap(2, 3, 4), (Dense(7),)), "dense on 2x3x4"),
    ],
)
def test_only_a_chain_of_dense_layers_has_sizes(network, found):
    with pytest.raises(UsageError, match=rf"^Network must be a chain of dense layers, not {found}$"):
        _ = network.sizes


def test_a_file_holds_only_chains_of_dense_layers():
    with pytest.raises(UsageError, match=r"^Network must be a chain of dense layers, not "):
        model_bytes(other_model())


def test_specs_are_read_back():
    for spec in (Dense(7),):
        assert msgspec.json.decode(msgspec.json.encode(spec), type=LayerSpec) == spec
    assert msgspec.json.encode(Dense(7)) == b'{"kind":"dense","n_out":7}'


def test_all_kinds_are_listed():
    assert set(LAYER_KINDS) == {kind for kind in Spec.__subclasses__() if kind.__module__ == Spec.__module__}
