"""Networks of maps on their way to integers: the trained network, the deploy module and golden agree."""

from dataclasses import replace

import numpy as np
import pytest
import torch

from bc_hw import golden
from bc_hw.data import load_dataset
from bc_hw.data.fit import pixels_for
from bc_hw.errors import UsageError
from bc_hw.export import DeployNet, export_model, integer_block, measure
from bc_hw.export.exact import Exactness
from bc_hw.export.fold import LayerFold
from bc_hw.export.measure import classify_float, measure_facts
from bc_hw.export.rounding import with_scale_digits
from bc_hw.export.trained_network import CheckpointNetwork, check_fits
from bc_hw.model.order import channels_last
from bc_hw.model.random_model import random_images, random_model
from bc_hw.topology import parse_topology
from bc_hw.train import BinaryNetwork, Checkpoint, make_config, train
from bc_hw.train.statistics import measure_statistics

NAMES = tuple("0123456789")
TEXTS = [
    "6x5x3-4C3-MP2-6C2x1s1x2-7-10",
    "6x5x3-8-10",  # a dense layer takes the map of the input
    "6x5x3-MP2s1-10",
    "7x9x2-4C3-5C3s2p2-MP3s2-9-10",
    "6x6x2-3C1-10C6p0",  # a convolution gives the scores
    "6x5x3-4C3-GAP-7-10",
    "4x4x3-GAP-10C1",
]


def checkpoint_of(layers, **choices):
    """Return a network whose BatchNorm fits random images, with scales and offsets of either sign."""
    config = make_config("digits", NAMES, layers=layers, seed=3, **choices)
    network = BinaryNetwork(config)
    generator = torch.Generator().manual_seed(1)
    with torch.no_grad():
        for block in network.weighted[:-1]:
            block.gamma.copy_(torch.randn(block.gamma.shape, generator=generator))
            block.beta.copy_(torch.randn(block.beta.shape, generator=generator))
    images = random_images(200, config.topology.input.values, config.input_bits, seed=5)
    measure_statistics(network, torch.from_numpy(images))
    return Checkpoint.of(config, network)


def in_order(x):
    """Return what a block gives, a map or a row, as golden has it."""
    return (x.movedim(1, -1) if x.dim() == 4 else x).flatten(1).numpy()


def assert_same_everywhere(model, images):
    """Compare deploy and golden, layer by layer, value by value, image by image."""
    expected = golden.trace(model, images)
    found = DeployNet(model).activations(torch.from_numpy(images))
    assert len(found) == len(model.layers)
    for ours, theirs in zip(found, (*expected.activations, expected.scores), strict=True):
        assert ours.dtype == torch.int64
        np.testing.assert_array_equal(ours.numpy(), theirs)
    return expected


@pytest.mark.parametrize("layers", TEXTS)
@pytest.mark.parametrize("choices", [{}, {"act_bits": 2, "input_bits": 3, "scale_digits": 2}])
def test_the_trained_network_is_the_model(layers, choices):
    checkpoint = checkpoint_of(layers, **choices)
    config = checkpoint.config
    model, folds = export_model(checkpoint)
    assert model.topology == (config.topology.input._replace(bits=config.input_bits), config.topology.specs)
    assert all(fold.exactness.wrong_sums == 0 for fold in folds if isinstance(fold.exactness, Exactness))
    pixels = random_images(40, model.input.values, 8, seed=7)  # one channel after the other
    expected = assert_same_everywhere(model, pixels_for(pixels, model.input))
    network = checkpoint.network()
    x = torch.from_numpy(pixels >> (8 - config.input_bits)).float()
    with torch.no_grad():
        for block, theirs in zip(network.hidden, expected.activations, strict=True):
            x = block(x)
            np.testing.assert_array_equal(in_order(x), theirs)
        np.testing.assert_array_equal(network.output(x).flatten(1).argmax(1).numpy(), expected.classes)
        sums = golden.layer_sums(model, pixels_for(pixels, model.input))[-1].sums
        sign = -1 if folds[-1].negated_rows else 1
        np.testing.assert_array_equal(network.output.linear(x).flatten(1).numpy(), sign * sums)
    np.testing.assert_array_equal(classify_float(network, pixels, config.input_bits), expected.classes)


def test_scales_are_rounded_after_training_around_pools():
    checkpoint = checkpoint_of("6x5x3-4C3-MP2-6C2-7-10", scale_digits=0)
    rounded = with_scale_digits(checkpoint, 2)
    model, folds = CheckpointNetwork(checkpoint).fold(2)
    assert [fold.scale_digits <= 2 for fold in folds] == [True] * 4
    pixels = random_images(40, 90, 8, seed=7)
    expected = assert_same_everywhere(model, pixels_for(pixels, model.input))
    changed = {
        name for name, tensor in rounded.tensors.items() if not torch.equal(tensor, checkpoint.tensors[name])
    }
    assert changed == {"hidden.0.beta", "hidden.2.beta", "hidden.3.beta"}
    float_classes = classify_float(checkpoint.network(), pixels, 8)
    assert (expected.classes == float_classes).mean() > 0.5


def test_layers_without_weights_are_not_described():
    _, folds = export_model(checkpoint_of("6x5x3-4C3-MP2-6C2-7-10"))
    assert all(isinstance(fold, LayerFold) for fold in folds)
    assert [(fold.index, fold.n_in, fold.n_out, fold.in_bits) for fold in folds] == [
        (0, 27, 4, 8),
        (2, 16, 6, 4),
        (3, 12, 7, 4),
        (4, 7, 10, 4),
    ]


@pytest.mark.parametrize(
    "text", ["9x7x3-4C3-MP2-5C5x3s2-MP2s1-8-3", "5x5x1-3C4p3-2C7s2p6-4", "3x4x2-MP3-5", "9x7x3-4C3-GAP-5-3"]
)
def test_random_models(text):
    model = random_model(parse_topology(text), scale_digits=2, seed=2)
    assert_same_everywhere(model, random_images(30, model.input.values, 8, seed=1))


def test_float64_beyond_the_float32_bound(monkeypatch):
    model = random_model(parse_topology("6x6x2-3C3-4"), seed=4)
    monkeypatch.setattr(integer_block, "FLOAT32_EXACT", 18 * 255 - 1)
    assert DeployNet(model).layers[0].weight.dtype == torch.float64
    assert_same_everywhere(model, random_images(30, 72, 8))


def test_no_images():
    model = random_model(parse_topology("6x6x2-3C3-MP2-4"))
    assert DeployNet(model)(torch.zeros((0, 72), dtype=torch.uint8)).shape == (0, 4)


def colourful(data):
    """Return the digits as images of two channels, of which the second is the first upside down."""

    def twice(images):
        return np.concatenate([images, images[:, ::-1]], axis=1)

    return replace(
        data,
        train_images=twice(data.train_images),
        test_images=twice(data.test_images),
        shape=(2, 8, 8),
    )


def test_images_of_a_data_set_are_turned_for_the_model():
    data = colourful(load_dataset("digits"))
    config = make_config("digits", data.class_names, layers="8x8x2-6C3-MP2-8C3s2-10", epochs=3)
    checkpoint = train(config, data)
    facts = measure_facts(checkpoint, data.test_images, data.test_labels)
    model, _ = export_model(checkpoint)
    assert facts.integer_error_pct == facts.float_error_pct < 40
    assert measure(model, data.test_images, data.test_labels).error_pct == facts.integer_error_pct
    turned = channels_last(data.test_images, model.input)
    assert facts.integer_error_pct == 100 * (golden.classify(model, turned) != data.test_labels).mean()
    straight = 100 * (golden.classify(model, data.test_images) != data.test_labels).mean()
    assert straight > facts.integer_error_pct


def test_data_sets_of_other_maps_are_refused():
    data = load_dataset("digits")
    network = CheckpointNetwork(checkpoint_of("4x16x1-3C3-10"))
    with pytest.raises(UsageError, match=r"^Data set digits must be one of 4x16x1 pixels, not 8x8x1$"):
        check_fits(network, data)
    check_fits(CheckpointNetwork(checkpoint_of("8x8x1-3C3-10")), data)
    check_fits(CheckpointNetwork(checkpoint_of("64-3-10")), data)
