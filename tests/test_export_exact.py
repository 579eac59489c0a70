"""Integers beside the float expression: every sum that can occur, one after the other."""

import itertools
import math
from fractions import Fraction

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from torch import nn

from bc_hw import golden
from bc_hw.errors import UsageError
from bc_hw.export import export_model
from bc_hw.export.described_modules import BatchNorm1d as Norm
from bc_hw.export.described_modules import Hardtanh, Linear, ReLU, Sign
from bc_hw.export.description import Description
from bc_hw.export.exact import make_exact, steps_of, sums_of
from bc_hw.export.foreign import ForeignNetwork
from bc_hw.export.outcome import outcome, outcome_lines
from bc_hw.export.scores import fold_scores, ordered_places
from bc_hw.export.trained_network import CheckpointNetwork, choose_digits
from bc_hw.intmath import signed_digits
from bc_hw.model import IntegerLayer
from bc_hw.train import BinaryNetwork, Checkpoint, make_config

NAMES = tuple("0123456789")


def a_checkpoint(act_bits, *, layers="5-6-10", seed=0, **choices):
    choices = {"scale_digits": 0, "input_bits": 3} | choices
    config = make_config("digits", NAMES, layers=layers, act_bits=act_bits, seed=seed, **choices)
    return Checkpoint.of(config, BinaryNetwork(config))


def expected_level(tensors, neuron, total, act_bits):
    """What docs/concepts/numbers.md says, in Python's floats, operation by operation."""
    gamma, beta, mean, var = (
        float(tensors[f"hidden.0.{name}"][neuron]) for name in ("gamma", "beta", "mean", "var")
    )
    step = 2.0 if act_bits == 1 else 2.0 ** (2 - act_bits)
    scale = gamma / (math.sqrt(var + 1e-4) * step)
    return min(max(math.floor(scale * (total - mean) + beta / step + 0.5), 0), 2**act_bits - 1)


def integer_level(layer, neuron, total):
    value = int(layer.scale[neuron]) * total + int(layer.bias[neuron])
    return min(max(value >> layer.shift, 0), layer.act_max)


number = st.one_of(
    st.floats(-4, 4, width=32),
    st.sampled_from([0.0, -0.0, 1e-30, -1e-30, 1e30, -1e30, 3e-7, -3e-7, 4096.0, -4096.0]),
)
neurons = st.lists(
    st.tuples(number, number, st.floats(-40, 40, width=32), st.sampled_from([0.0, 1e-6, 0.3, 60.0, 1e12])),
    min_size=6,
    max_size=6,
)


@settings(max_examples=120, deadline=None)
@given(st.integers(1, 8), st.integers(1, 3), neurons, st.integers(0, 3))
def test_counted_wrong_are_wrong_and_no_others(act_bits, digits, values, seed):
    checkpoint = a_checkpoint(act_bits, seed=seed)
    for name, column in zip(("gamma", "beta", "mean", "var"), zip(*values, strict=True), strict=True):
        checkpoint.tensors[f"hidden.0.{name}"] = torch.tensor(column)
    model, folds = export_model(checkpoint, digits)
    layer, found = model.layers[0], folds[0].exactness
    before = torch.where(checkpoint.tensors["hidden.0.linear.weight"] >= 0, 1, -1).numpy()
    sums = wrong = exact = 0
    for neuron, row in enumerate(before):
        turned = not np.array_equal(layer.weights[neuron], row)
        totals = range(-7 * int((row < 0).sum()), 7 * int((row > 0).sum()) + 1)
        differ = sum(
            expected_level(checkpoint.tensors, neuron, total, act_bits)
            != integer_level(layer, neuron, -total if turned else total)
            for total in totals
        )
        sums, wrong, exact = sums + len(totals), wrong + differ, exact + (differ == 0)
    assert (found.sums, found.wrong_sums, found.exact, found.neurons) == (sums, wrong, exact, 6)
    assert found.exact <= found.exact_with_3_digits
    assert layer.scale_digits <= digits
    if act_bits == 1:
        assert wrong == layer.shift == 0
        assert set(layer.scale.tolist()) == {1}


def all_slopes(digits):
    """Return every number of so many signed digits of at most 8 places, from 2^-8 to 2^3."""
    found = set()
    for top in range(-8, 4):
        for below in itertools.combinations_with_replacement(range(1, 9), digits - 1):
            for signs in itertools.product((-1, 0, 1), repeat=digits - 1):
                terms = (sign * 2.0 ** (top - place) for sign, place in zip(signs, below, strict=True))
                found.add(2.0**top + sum(terms))
    return sorted(value for value in found if value > 0)


@pytest.mark.parametrize("digits", [1, 2, 3])
def test_exact_numbers_are_found_where_there_are_any(digits):
    """A search through all slopes that knows nothing of borders or intervals."""
    generator = np.random.default_rng(digits)
    weights = np.where(generator.random((40, 5)) < 0.5, -1, 1).astype(np.int8)
    lo, hi = sums_of(weights, 3)
    slope, offset = generator.uniform(0.05, 0.6, (40, 1)), generator.uniform(-4, 4, (40, 1))

    def reaches(sums, levels):
        return np.floor(slope * sums + offset) >= levels

    start = IntegerLayer(weights, np.zeros(40, np.int64), np.zeros(40, np.int64), 0, 3)
    layer, found = make_exact(start, reaches, 3, digits)
    possible = 0
    for neuron in range(40):
        totals = range(int(lo[neuron]), int(hi[neuron]) + 1)
        levels = [
            min(max(math.floor(float(slope[neuron, 0]) * total + float(offset[neuron, 0])), 0), 7)
            for total in totals
        ]
        steps = [*zip(totals, levels, strict=True)]

        def fits(a, steps=steps):
            least = max((q - a * total for total, q in steps if q > 0), default=-1e6)
            return all(least < q + 1 - a * total for total, q in steps if q < 7)

        can = len(set(levels)) == 1 or any(map(fits, all_slopes(digits)))
        possible += can
        if can:
            assert [integer_level(layer, neuron, total) for total in totals] == levels
    assert found.exact == possible
    assert 2 < possible < 40 or digits == 3
    assert layer.scale_digits <= digits


def test_ends_of_the_sums():
    """Borders just inside and just outside of what can occur, at both ends."""
    weights = np.array([[1, 1, -1]] * 4, np.int8)
    border = np.array([-1, 0, 2, 3])[:, None]
    steps = steps_of(lambda sums, levels: sums >= border, *sums_of(weights, 1), 1)
    assert steps.borders[:, 0].tolist() == [-1, 0, 2, 3]
    assert steps.crossed[:, 0].tolist() == [False, True, True, False]
    far = steps_of(lambda sums, levels: sums >= 5 * border, *sums_of(weights, 1), 1)
    assert far.borders[:, 0].tolist() == [-1, 0, 3, 3]


def test_what_does_not_fit_stays_as_it_was():
    """A slope of 2^-24 beside one of 2^8 over wide sums: 52 bits are not enough for both."""
    weights = np.ones((2, 60_000), np.int8)
    start = IntegerLayer(weights, np.array([256, 0]), np.array([-256, 0]), 0, 8)
    half = 60_000 * 255 // 2
    borders = np.array([[2.0 - 1 / 256] * 255, [half] + [1e9] * 254])

    def reaches(sums, levels):
        ramp = np.floor(256.0 * sums - 256) >= levels
        return np.where(np.arange(2)[:, None] == 0, ramp, sums >= borders)

    layer, found = make_exact(start, reaches, 8, 3)
    assert (found.exact, found.wrong_sums) == (1, half + 1)
    assert layer.scale.tolist() == [256, 0]


def sign_network(seed):
    """Return a network of signs with BatchNorm of every kind, negative and without a slope among them."""
    generator = torch.Generator().manual_seed(seed)
    network = nn.Sequential(
        nn.Linear(64, 48),
        nn.BatchNorm1d(48),
        nn.Hardtanh(),
        nn.Linear(48, 32),
        nn.BatchNorm1d(32),
        nn.Hardtanh(),
        nn.Linear(32, 10),
    )
    with torch.no_grad():
        for module in network:
            if isinstance(module, nn.Linear):
                module.weight.uniform_(-1, 1, generator=generator)
                module.bias.uniform_(-1, 1, generator=generator)
            elif isinstance(module, nn.BatchNorm1d):
                module.weight.normal_(generator=generator)
                module.weight[::9] = 0
                module.bias.normal_(0, 0.3, generator=generator)
                module.running_mean.normal_(0, 3, generator=generator)
                module.running_var.uniform_(1, 60, generator=generator)
    return network.eval()


@pytest.mark.parametrize("activation", [Sign(), Hardtanh()])
def test_no_hidden_bit_of_a_sign_network_is_wrong(activation):
    modules = (Linear(), Norm(), activation) * 2 + (Linear(),)
    images = np.random.default_rng(0).integers(0, 256, (200, 64), dtype=np.uint8)
    bits = 0
    for seed in range(12):
        network = sign_network(seed)
        description = Description(
            dataset="digits", modules=modules, pixel_scale=1 / 128, pixel_offset=-1.0, act_bits=1
        )
        model, folds = ForeignNetwork(description, network.state_dict()).fold(1)
        found = golden.trace(model, images)
        x = images / 128 - 1
        for index, place in enumerate((0, 3)):
            linear, norm = network[place], network[place + 1]
            z = x @ np.where(linear.weight.detach().numpy() >= 0, 1.0, -1.0).T + linear.bias.detach().numpy()
            parts = (norm.weight, norm.running_mean, norm.running_var, norm.bias)
            gamma, mean, var, beta = (part.detach().double().numpy() for part in parts)
            x = np.where(gamma * (z - mean) / np.sqrt(var + 1e-5) + beta >= 0, 1.0, -1.0)
            np.testing.assert_array_equal(found.activations[index], x > 0)
            bits += x.size
        scores = x @ np.where(network[6].weight.detach().numpy() >= 0, 1.0, -1.0).T
        np.testing.assert_array_equal(found.classes, (scores + network[6].bias.detach().numpy()).argmax(1))
        assert {int(m) for layer in model.layers[:-1] for m in layer.scale} == {1}
        assert [layer.shift for layer in model.layers] == [0, 0, 0]
        assert all(fold.constant_neurons >= 4 for fold in folds[:-1])
    assert bits == 12 * 200 * 80


@pytest.mark.parametrize("act_bits", [1, 2, 4])
def test_our_own_networks_of_unrounded_scales(act_bits):
    """What PyTorch computes in evaluation, beside the integers that are said to be exact."""
    images = np.random.default_rng(1).integers(0, 8, (300, 40), dtype=np.uint8)
    exact = 0
    for seed in range(6):
        checkpoint = a_checkpoint(act_bits, layers="40-30-10", seed=seed)
        network = checkpoint.network()
        generator = torch.Generator().manual_seed(seed)
        with torch.no_grad():
            block = network.hidden[0]
            block.gamma.normal_(generator=generator)
            block.mean.normal_(0, 5, generator=generator)
            block.var.fill_(200.0)
        checkpoint = Checkpoint.of(checkpoint.config, network)
        model, folds = export_model(checkpoint, 3)
        expected = block(torch.from_numpy(images)).detach().numpy()
        wrong = (golden.trace(model, images).activations[0] != expected).any(0)
        found = folds[0].exactness
        assert int(wrong.sum()) <= 30 - found.exact
        exact += found.exact
        if act_bits == 1:
            assert found.wrong_sums == 0
    assert exact > {1: 179, 2: 90, 4: 9}[act_bits]


fractions = st.fractions(-9, 9, max_denominator=12)


@settings(max_examples=100, deadline=None)
@given(st.lists(fractions, min_size=1, max_size=12))
def test_places_compare_as_the_values_do(values):
    bits, places = ordered_places(values)
    assert bits == (len({value % 1 for value in values}) - 1).bit_length()
    for value, place in zip(values, places, strict=True):
        assert abs(place - 2**bits * value) < 2**bits
    for (x, u), (y, v) in itertools.combinations(zip(values, places, strict=True), 2):
        for d in range(math.floor(y - x) - 1, math.floor(y - x) + 3):
            exact, found = d + x - y, 2**bits * d + u - v
            assert (exact > 0) - (exact < 0) == (found > 0) - (found < 0)


@pytest.mark.parametrize(
    "bias", [np.linspace(-0.4, 0.4, 10), np.array([0.5, 1.5, 0.25, 0.25, -0.75, 0, 0, 1, 0.3, 0.6])]
)
@pytest.mark.parametrize("digits", [1, 3])
def test_no_class_of_a_last_layer_without_batchnorm_changes(bias, digits):
    """Every input of ten bits: half of them are near a tie."""
    weights = np.where(np.random.default_rng(2).random((10, 10)) < 0.5, -1, 1).astype(np.int8)
    inputs = (np.arange(1024)[:, None] >> np.arange(10) & 1).astype(np.uint8)
    state = {"0.weight": torch.from_numpy(weights).float(), "0.bias": torch.from_numpy(bias)}
    description = Description(dataset="digits", modules=(Linear(),), pixel_scale=1 / 128, input_bits=1)
    model, folds = ForeignNetwork(description, state).fold(digits)
    expected = (inputs.astype(float) @ weights.T + bias).argmax(1)
    np.testing.assert_array_equal(golden.classify(model, inputs), expected)
    rounded = (inputs.astype(int) @ weights.T + np.floor(bias + 0.5)).argmax(1)
    assert (rounded != expected).sum() > 50  # what whole steps would do
    bits = folds[-1].exactness.fraction_bits
    assert set(model.layers[-1].scale.tolist()) == {2**bits}
    assert 1 <= bits <= 4
    assert outcome_lines(folds) == ["scores: the class is exact for every input"]


@pytest.mark.parametrize("digits", [1, 2, 3])
def test_biases_of_classes_with_scales_of_their_own(digits):
    """Rounded scales remain; with these, no rounded bias changes a class."""
    generator = np.random.default_rng(digits)
    weights = np.where(generator.random((6, 10)) < 0.5, -1, 1).astype(np.int8)
    inputs = (np.arange(1024)[:, None] >> np.arange(10) & 1).astype(np.uint8)
    scales, offsets = generator.normal(size=6), generator.normal(size=6)
    centres = [Fraction(value) for value in generator.normal(size=6).tolist()]
    layer, found = fold_scores(weights, scales, centres, offsets, digits)
    one = 2**found.fraction_bits
    part = [Fraction(int(m), int(layer.scale.max())) for m in layer.scale]
    error = max(abs(float(p) / (abs(s) / abs(scales).max()) - 1) for p, s in zip(part, scales, strict=True))
    assert found.scale_error_pct == pytest.approx(100 * error)
    assert found.rounded_scales == sum(
        float(p) != abs(s) / abs(scales).max() for p, s in zip(part, scales, strict=True)
    )
    total = inputs.astype(int) @ layer.weights.astype(int).T
    for image in range(1024):
        scores = [
            Fraction(o) / Fraction(abs(scales).max()) + p * (int(a) - (c if s > 0 else -c))
            for p, a, c, o, s in zip(part, total[image], centres, offsets.tolist(), scales, strict=True)
        ]
        kept = [
            int(m) * int(a) + int(b) for m, a, b in zip(layer.scale, total[image], layer.bias, strict=True)
        ]
        assert scores.index(max(scores)) == kept.index(max(kept))
    assert one > 1
    assert max(len(signed_digits(int(m))) for m in layer.scale) <= digits


def test_lines_say_how_many():
    checkpoint = a_checkpoint(4, layers="40-30-10")
    with torch.no_grad():
        checkpoint.tensors["hidden.0.gamma"].uniform_(0.5, 2, generator=torch.Generator().manual_seed(0))
        checkpoint.tensors["hidden.0.var"].fill_(200.0)
    _, folds = export_model(checkpoint, 1)
    found = outcome(folds)
    assert 0 < found["wrong_sums"] < found["sums"] == 30 * 281
    assert found["exact_neurons"] < found["exact_neurons_with_3_digits"] < found["neurons"] == 30
    share = 100 * found["wrong_sums"] / found["sums"]
    assert outcome_lines(folds)[0] == (
        f"activations: {found['exact_neurons']} of 30 neurons exact over every sum that can occur; "
        f"{found['wrong_sums']:,} of 8,430 sums ({share:.2g} %) differ; "
        f"{found['exact_neurons_with_3_digits']} would be exact with --scale-digits 3"
    )
    _, folds = export_model(a_checkpoint(1), 1)
    assert outcome_lines(folds)[0] == "activations: 6 of 6 neurons exact over every sum that can occur"


def test_exact_digits_need_no_images():
    class Data:
        train_images = np.zeros((5, 5), np.uint8)

    choice = choose_digits(CheckpointNetwork(a_checkpoint(1)), Data)
    assert (choice.scale_digits, choice.images, choice.exact, choice.within) == (1, 0, True, None)
    checkpoint = a_checkpoint(8, layers="40-30-10")
    checkpoint.tensors["hidden.0.gamma"].uniform_(0.5, 2, generator=torch.Generator().manual_seed(0))
    with pytest.raises(UsageError, match=r"^Held-out images must be from 1 to 4 "):
        choose_digits(CheckpointNetwork(checkpoint), Data)


@pytest.mark.parametrize("bits", [1, 2, 3, 8])
@pytest.mark.parametrize("rounding", ["half-up", "half-even"])
def test_halves_go_where_the_description_says(bits, rounding):
    """A slope of 1/2: every second sum is halfway between two levels."""
    state = {"0.weight": torch.ones(1, 9), "2.weight": torch.ones(10, 1)}
    modules = (Linear(), ReLU(max=2.0**bits - 1, rounding=rounding), Linear())
    description = Description(dataset="digits", modules=modules, pixel_scale=0.5, act_bits=bits)
    network = ForeignNetwork(description, state)
    model, folds = network.fold(3)
    images = np.zeros((600, 9), np.uint8)
    images[:, :3] = np.minimum(np.maximum(np.arange(600)[:, None] - np.arange(0, 765, 255), 0), 255)
    exact = torch.arange(600) / 2
    wanted = torch.round(exact) if rounding == "half-even" else torch.floor(exact + 0.5)
    wrong = golden.trace(model, images).activations[0][:, 0] != wanted.clamp(0, 2**bits - 1).numpy()
    assert int(wrong.sum()) == folds[0].exactness.wrong_sums
    # Steps to even numbers are at 2, 3, 6 and 7: no ramp of integers has them so.
    assert (wrong.sum() == 0) == (rounding == "half-up" or bits == 1)
