"""Network, deploy module and golden model agree on every activation of whole test sets."""

from pathlib import Path

import numpy as np
import pytest
import torch

from bc_hw import golden
from bc_hw.data import load_dataset
from bc_hw.data.dataset import drop_low_bits
from bc_hw.errors import BcHwError
from bc_hw.export import DeployNet, export_model, integer_block, measure
from bc_hw.export.measure import classify_float, measure_facts
from bc_hw.model.bchw import load_model, model_bytes
from bc_hw.model.random_model import random_images, random_model
from bc_hw.train import load_checkpoint, make_config, train

MODELS = Path(__file__).parents[1] / "models"


def assert_same_everywhere(model, images):
    """Compare deploy and golden, layer by layer, neuron by neuron, image by image."""
    expected = golden.trace(model, images)
    found = DeployNet(model).activations(torch.from_numpy(images))
    assert len(found) == len(model.layers)
    for ours, theirs in zip(found, (*expected.activations, expected.scores), strict=True):
        np.testing.assert_array_equal(ours.numpy(), theirs)
    return expected


def assert_network_is_the_model(checkpoint, expected, images):
    """Compare the float network with the integers: hidden activations, and classes with their ties."""
    network = checkpoint.network()
    x = torch.from_numpy(images).float()
    with torch.no_grad():
        for block, theirs in zip(network.hidden, expected.activations, strict=True):
            x = block(x)
            np.testing.assert_array_equal(x.numpy(), theirs)
        np.testing.assert_array_equal(network.output(x).argmax(1).numpy(), expected.classes)


@pytest.fixture(scope="module")
def digits():
    return load_dataset("digits")


@pytest.mark.parametrize(
    "choices",
    [
        {},
        {"act_bits": 1},
        {"act_bits": 8, "scale_digits": 3},
        {"act_bits": 2, "input_bits": 4, "scale_digits": 2},
        {"mode": "stochastic", "layers": "64-48-32-10"},
        {"layers": "64-10"},
    ],
)
def test_trained_digits(digits, choices):
    config = make_config("digits", digits.class_names, **{"layers": "64-48-10", "epochs": 8} | choices)
    checkpoint = train(config, digits)
    model, _ = export_model(checkpoint)
    images = drop_low_bits(digits.test_images, config.input_bits)
    expected = assert_same_everywhere(model, images)
    assert_network_is_the_model(checkpoint, expected, images)
    facts = measure_facts(checkpoint, digits.test_images, digits.test_labels)
    assert facts.test_images == 360
    assert facts.integer_error_pct == 100 * (expected.classes != digits.test_labels).mean()
    before = classify_float(checkpoint.network(), digits.test_images, config.input_bits)
    assert facts.float_error_pct == 100 * (before != digits.test_labels).mean()
    np.testing.assert_array_equal(before, expected.classes)


@pytest.mark.parametrize("folder", sorted(MODELS.glob("*/")), ids=lambda folder: folder.name)
def test_published_models(folder):
    model = load_model(folder / "model.bchw")
    try:
        data = load_dataset(model.dataset, download=False)
    except BcHwError as error:
        pytest.skip(f"{model.dataset} is not here: {error.message}")
    expected = assert_same_everywhere(model, drop_low_bits(data.test_images, model.input_bits))
    assert len(data.test_labels) == model.training.test_images
    assert 100 * (expected.classes != data.test_labels).mean() == model.training.integer_error_pct


def test_published_checkpoint(digits):
    folder = MODELS / "digits-64-128-10"
    checkpoint = load_checkpoint(folder / "model.pt")
    assert model_bytes(export_model(checkpoint)[0]) == (folder / "model.bchw").read_bytes()
    expected = golden.trace(load_model(folder / "model.bchw"), digits.test_images)
    assert_network_is_the_model(checkpoint, expected, digits.test_images)


@pytest.mark.parametrize("digits_of_scale", [1, 2, 3])
@pytest.mark.parametrize("sizes", [(3, 2), (17, 9, 4), (40, 33, 21, 12, 5)])
def test_random_models(sizes, digits_of_scale):
    model = random_model(sizes, scale_digits=digits_of_scale, seed=digits_of_scale)
    assert_same_everywhere(model, random_images(50, sizes[0], 8, seed=1))


def test_float64_beyond_the_float32_bound(monkeypatch):
    """No layer that a model may have passes the real bound, so the bound is lowered."""
    model = random_model((20, 10, 5), seed=4)
    monkeypatch.setattr(integer_block, "FLOAT32_EXACT", 20 * 255 - 1)
    net = DeployNet(model)
    assert [layer.weight.dtype for layer in net.layers] == [torch.float64, torch.float32]
    assert_same_everywhere(model, random_images(50, 20, 8))


def test_no_images():
    model = random_model((20, 10, 5))
    assert DeployNet(model)(torch.zeros((0, 20), dtype=torch.uint8)).shape == (0, 5)


def test_measure_counts(digits):
    model = random_model((64, 16, 10), seed=2)
    accuracy = measure(model, digits.test_images, digits.test_labels)
    right = golden.classify(model, digits.test_images) == digits.test_labels
    assert (accuracy.images, accuracy.correct) == (360, right.sum())
    assert accuracy.error_pct == 100 * (360 - right.sum()) / 360
