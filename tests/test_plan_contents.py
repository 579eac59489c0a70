"""Memory contents: the layouts, unpacked bit by bit, and the identities behind the numbers."""

import random

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bc_hw.errors import UsageError
from bc_hw.golden import trace
from bc_hw.model import FeatureMap, IntegerLayer, IntegerModel
from bc_hw.model.random_model import random_images, random_model
from bc_hw.plan.engines import ENGINES, Folding
from bc_hw.plan.engines.table_words import table_bits
from bc_hw.plan.families import FAMILIES
from bc_hw.plan.memory_init import (
    check_model_fits,
    hardware_bias,
    packet_beats,
    parameter_words,
    rescale,
    weight_words,
)
from bc_hw.plan.network import shapes_of_model, shapes_of_sizes
from bc_hw.plan.planner import plan_loadable, plan_model
from tests.strategies import networks

ECP5 = FAMILIES["ecp5"]
QUICK = settings(max_examples=30, deadline=None)


def rom_plans(network):
    return plan_model(network.model, [Folding(*fold) for fold in network.folds], ECP5)[0]


@QUICK
@given(networks(widest=9, layers=(1, 2)))
def test_weight_words_bit_by_bit(network):
    for plan, layer in zip(rom_plans(network), network.model.layers, strict=True):
        words = weight_words(plan, layer.weights)
        assert len(words) == plan.folds * plan.words == plan.weight_depth
        for address, value in enumerate(words):
            fold, word = divmod(address, plan.words)
            assert value < 1 << plan.lanes
            for p in range(plan.pe):
                for i in range(plan.simd):
                    neuron, place = fold * plan.pe + p, word * plan.simd + i
                    real = neuron < plan.n_out and place < plan.n_in
                    want = layer.weights[neuron, place] > 0 if real else True
                    assert value >> p * plan.simd + i & 1 == want


def unpack_parameters(plan, words):
    """Return (scale, bias) per neuron as the words say."""
    found, address = [], 0
    for fold in range(plan.folds):
        left = min(plan.pe, plan.n_out - fold * plan.pe)
        while left:
            text = format(words[address], f"0{plan.requant.word_bits}b")[::-1]  # low bits first
            for lane in range(min(left, plan.requant.lanes)):
                bits = text[lane * plan.requant.parameter_bits : (lane + 1) * plan.requant.parameter_bits]
                bias = int(bits[: plan.requant.bias_bits][::-1], 2)
                bias -= (bits[plan.requant.bias_bits - 1] == "1") << plan.requant.bias_bits
                scale, at = 0, plan.requant.bias_bits
                for digit in plan.requant.digits:
                    exponent = int(bits[at : at + digit.exponent_bits][::-1] or "0", 2) + digit.lowest
                    at += digit.exponent_bits
                    sign = 1
                    if digit.negative:
                        sign, at = -1 if bits[at] == "1" else 1, at + 1
                    absent = False
                    if digit.zero:
                        absent, at = bits[at] == "1", at + 1
                    scale += 0 if absent else sign << exponent
                found.append((scale, bias))
            left -= min(left, plan.requant.lanes)
            address += 1
    assert address == len(words) == plan.drain_beats
    return found


@QUICK
@given(networks(widest=9, layers=(1, 2)))
def test_parameter_words_bit_by_bit(network):
    for plan, layer in zip(rom_plans(network), network.model.layers, strict=True):
        bias = hardware_bias(plan, layer)
        want = list(zip(layer.scale.tolist(), bias.tolist(), strict=True))
        assert unpack_parameters(plan, parameter_words(plan, layer)) == want


@QUICK
@given(networks(widest=8, layers=(1, 2)), st.sampled_from([8, 32, 64]))
def test_load_beats(network, beat_bits):
    """For each layer its weight words, then its parameter words; every word whole beats, low bits first."""
    model = network.model
    folds = [Folding(*fold) for fold in network.folds]
    plans, _ = plan_loadable(shapes_of_model(model), folds, ECP5, scale_digits=3)
    layers = check_model_fits(plans, model.input_bits, model)
    beats = iter(packet_beats(plans, layers, beat_bits))
    for plan, layer in zip(plans, layers, strict=True):
        for words, bits in (
            (weight_words(plan, layer.weights), plan.lanes),
            (parameter_words(plan, layer), plan.requant.word_bits),
        ):
            for word in words:
                parts = [next(beats) for _ in range(-(-bits // beat_bits))]
                assert word == sum(part << beat_bits * at for at, part in enumerate(parts))
                assert all(part < 1 << beat_bits for part in parts)
    assert next(beats, None) is None


def stored_bias(layer, engine, simd, group):
    """Return the biases that hardware stores for a layer whose engine has this folding."""
    in_bits = 1 if engine == "counts" else 8
    return layer.bias + layer.scale * ENGINES[engine].correction(layer.weights, simd, group, in_bits)


@QUICK
@given(st.integers(1, 13), st.integers(1, 5), st.integers(1, 6), st.integers(1, 3), st.integers(0, 999))
def test_one_complement_and_hardware_bias_give_the_same_sum(n_in, n_out, simd, group, seed):
    """``m (sum of terms, each inverted instead of negated) + hardware bias == m a + b``."""
    rng = np.random.default_rng(seed)
    weights = rng.choice(np.array([-1, 1], np.int8), (n_out, n_in))
    layer = IntegerLayer(weights, rng.integers(0, 9, n_out), rng.integers(-99, 99, n_out), 0, None)
    stored = stored_bias(layer, "pairs", simd, group)
    x = rng.integers(0, 256, n_in)
    for j in range(n_out):
        total = 0
        for word in range(0, n_in, simd):
            inside = range(word, min(word + simd, n_in))
            for start in inside[::group]:
                members = [i for i in range(start, start + group) if i in inside]
                relative = sum(int(weights[j, start]) * int(weights[j, i]) * int(x[i]) for i in members)
                total += relative if weights[j, start] > 0 else ~relative
        exact = int(weights[j].astype(np.int64) @ x)
        assert layer.scale[j] * total + stored[j] == layer.scale[j] * exact + layer.bias[j]


@QUICK
@given(st.integers(1, 13), st.integers(1, 5), st.integers(0, 999))
def test_counts_and_hardware_bias_give_the_same_sum(n_in, n_out, seed):
    """``m (inputs where the weight is +1, their inverses where it is -1) + hardware bias == m a + b``."""
    rng = np.random.default_rng(seed)
    weights = rng.choice(np.array([-1, 1], np.int8), (n_out, n_in))
    layer = IntegerLayer(weights, rng.integers(0, 9, n_out), rng.integers(-99, 99, n_out), 0, None)
    stored = stored_bias(layer, "counts", n_in, 2)
    x = rng.integers(0, 2, n_in)
    for j in range(n_out):
        count = sum(int(x[i]) if weights[j, i] > 0 else 1 - int(x[i]) for i in range(n_in))
        exact = int(weights[j].astype(np.int64) @ x)
        assert layer.scale[j] * count + stored[j] == layer.scale[j] * exact + layer.bias[j]


@QUICK
@given(networks(widest=10, layers=(1, 3), engines=("counts",)), st.booleans())
def test_planned_ranges_of_counts_hold_every_value(network, load):
    """Counts, biases and scaled sums stay within the ranges that widths are taken from."""
    model = network.model
    folds = [Folding(*fold) for fold in network.folds]
    if load:
        plans, _ = plan_loadable(shapes_of_model(model), folds, ECP5, scale_digits=3)
        layers = check_model_fits(plans, model.input_bits, model)
    else:
        plans, layers = plan_model(model, folds, ECP5)[0], model.layers
    images = random_images(40, model.sizes[0], model.input_bits, seed=network.seed)
    inputs = [images, *trace(model, images).activations]
    for plan, layer, x in zip(plans, layers, inputs, strict=False):
        short = plan.engine.correction(layer.weights, plan.simd, plan.engine.group, plan.in_bits)
        stored = hardware_bias(plan, layer)
        assert plan.requant.bias_lo <= stored.min() and stored.max() <= plan.requant.bias_hi
        held = x.astype(np.int64) @ layer.weights.T.astype(np.int64) - short
        assert plan.acc_lo <= held.min() and held.max() <= plan.acc_hi
        value = held * layer.scale + stored
        assert plan.requant.out_lo <= value.min() and value.max() <= plan.requant.out_hi


@pytest.mark.parametrize(("sign", "bias"), [(-1, -6), (1, 6), (-1, 6), (1, -6)])
def test_loaded_counts_take_biases_as_large_as_the_sums(sign, bias):
    """A bias of the lowest sum, less the six that a count of six negative weights exceeds its sum by."""
    layer = IntegerLayer(np.full((2, 6), sign, np.int8), np.array([1, 1]), np.array([bias, 0]), 0, None)
    model = IntegerModel((layer,), FeatureMap.flat(6, 1))
    plans, _ = plan_loadable(shapes_of_model(model), [Folding(3, 2, "counts")], ECP5, scale_digits=1)
    assert (plans[0].requant.bias_lo, plans[0].requant.bias_hi) == (-13, 7)
    (loaded,) = check_model_fits(plans, 1, model)
    assert int(hardware_bias(plans[0], loaded)[0]) == bias - 6 * (sign < 0)


def tree_sum(bits, inputs, group):
    """Add ``inputs`` as hardware with tables does: looked up, added in pairs, inverted by ``bits``."""
    sums = []
    for at in range(0, len(inputs), group):
        members = range(at + 1, min(at + group, len(inputs)))
        sums.append((at, inputs[at] + sum(-inputs[i] if bits[i] else inputs[i] for i in members)))
    while len(sums) > 1:
        above = [
            (at, left + (~right if bits[place] else right))
            for (at, left), (place, right) in zip(sums[::2], sums[1::2], strict=False)
        ]
        sums = above + sums[len(sums) // 2 * 2 :]
    return ~sums[0][1] if bits[0] else sums[0][1]


@QUICK
@given(st.integers(1, 40), st.integers(1, 5), st.integers(2, 5), st.integers(0, 999))
def test_the_bits_of_tables_and_their_hardware_bias_give_the_same_sum(n_in, n_out, group, seed):
    """``m (tree of tables) + hardware bias == m a + b``."""
    rng = np.random.default_rng(seed)
    weights = rng.choice(np.array([-1, 1], np.int8), (n_out, n_in))
    layer = IntegerLayer(weights, rng.integers(0, 9, n_out), rng.integers(-99, 99, n_out), 0, None)
    stored = stored_bias(layer, "tables", n_in, group)
    bits = table_bits(weights > 0, group)
    x = rng.integers(0, 256, n_in)
    for j in range(n_out):
        exact = int(weights[j].astype(np.int64) @ x)
        total = tree_sum(bits[j].tolist(), x.tolist(), group)
        assert layer.scale[j] * total + stored[j] == layer.scale[j] * exact + layer.bias[j]
        assert total == exact - ENGINES["tables"].correction(weights, n_in, group, 8)[j]


def test_weight_words_of_tables():
    """A word is one fold: the table bits of each of its neurons, padding as if all its weights were +1."""
    model = random_model((7, 21, 2), seed=4)
    plan = plan_model(model, [Folding(7, 2, "tables", 3), Folding(2, 1)], ECP5)[0][0]
    words = weight_words(plan, model.layers[0].weights)
    bits = table_bits(model.layers[0].weights > 0, 3)
    assert len(words) == plan.weight_depth == 11
    for neuron in range(22):
        got = [words[neuron // 2] >> neuron % 2 * 7 + i & 1 for i in range(7)]
        assert got == (bits[neuron].tolist() if neuron < 21 else [0] * 7)


@QUICK
@given(
    st.integers(-(1 << 20), 1 << 20),
    st.integers(0, 1 << 10),
    st.integers(-(1 << 24), 1 << 24),
    st.integers(0, 12),
    st.integers(0, 16),
)
def test_rescale_is_an_identity(a, m, b, shift, up):
    layer = IntegerLayer(np.ones((1, 1), np.int8), np.array([m]), np.array([b]), shift, 8)
    scaled = rescale(layer, shift + up)
    assert (m * a + b) >> shift == (int(scaled.scale[0]) * a + int(scaled.bias[0])) >> scaled.shift


def loadable(sizes=(4, 3, 2), *, act_bits=4, scale_digits=1):
    shapes = shapes_of_sizes(sizes, 8, act_bits)
    folds = [Folding(2, 1)] * len(shapes)
    return plan_loadable(shapes, folds, ECP5, scale_digits=scale_digits)[0]


def model_with(scale=(1, 1, 1), bias=(0, 0, 0), shift=4, last_scale=(1, 1), last_bias=(0, 0), act_bits=4):
    hidden = IntegerLayer(np.ones((3, 4), np.int8), np.array(scale), np.array(bias), shift, act_bits)
    last = IntegerLayer(-np.ones((2, 3), np.int8), np.array(last_scale), np.array(last_bias), 0, None)
    return IntegerModel((hidden, last))


@pytest.mark.parametrize(
    ("model", "message"),
    [
        (random_model((4, 2)), r"Model must be of the design's layers 4-3-2, not '4-2'"),
        (
            random_model((4, 3, 2), input_bits=7),
            r"Input width of the model must be the design's 8 bits, not 7",
        ),
        (model_with(act_bits=3), r"Activation width of layer0 must be the design's 4, not 3"),
        (model_with(shift=17), r"Shift of layer0 must be at most the design's 16, not 17"),
        (model_with(scale=(1, 3, 1)), r"Scale digits of layer0 must be at most the design's 1, not 2"),
        (model_with(scale=(1, 128, 1)), r"Scale exponent of layer0 must be 0 to 18, not 19"),
        (model_with(scale=(1, 1 << 41, 1), shift=0), r"Scale exponent of layer0 must be 0 to 18, not 57"),
        (model_with(last_scale=(1, 2)), r"Scale exponent of layer1 must be 0 to 0, not 1"),
        (model_with(last_bias=(0, 1 << 30)), r"Bias of layer1 must be -\d+ to \d+, not 1073741826"),
        (model_with(last_bias=(0, -(1 << 30))), r"Bias of layer1 must be -\d+ to \d+, not -1073741\d+"),
    ],
)
def test_models_that_do_not_fit(model, message):
    with pytest.raises(UsageError, match=f"^{message}$"):
        check_model_fits(loadable(), 8, model)


def test_scores_scaled_by_a_power_of_two_need_hardware_of_more_digits():
    """As export writes them for biases that are no whole sums."""
    model = model_with(last_scale=(4, 4))
    with pytest.raises(UsageError, match=r"^Scale exponent of layer1 must be 0 to 0, not 2$") as caught:
        check_model_fits(loadable(), 8, model)
    assert "--scale-digits 2" in caught.value.hint
    check_model_fits(loadable(scale_digits=2), 8, model)


def test_a_bias_too_high_is_seen_beside_a_larger_negative_one():
    plan = loadable()[1]
    assert plan.requant.bias_hi + 1 < -plan.requant.bias_lo
    low = plan.requant.bias_lo + 5  # some room for what inverted terms add
    model = model_with(last_bias=(low, plan.requant.bias_hi + 1))
    with pytest.raises(UsageError, match=r"^Bias of layer1 must be "):
        check_model_fits(loadable(), 8, model)


@pytest.mark.parametrize("shift", [0, 4, 16])
@pytest.mark.parametrize("bias", [1 << 40, (1 << 51) + 3, -(1 << 40), -(1 << 51)])
def test_a_hidden_bias_far_out_keeps_its_neuron_decided(bias, shift):
    """Out of the hardware's range, and out of 64 bits once rescaled; the outputs stay the same."""
    model = model_with(bias=(bias, 5, -bias), shift=shift)
    plans = loadable()
    layers = check_model_fits(plans, 8, model)
    for plan, layer in zip(plans, layers, strict=True):
        stored = hardware_bias(plan, layer)
        assert plan.requant.bias_lo <= stored.min()
        assert stored.max() <= plan.requant.bias_hi
        assert layer.shift == plan.requant.shift
    images = np.array([[0] * 4, [255] * 4, [1, 2, 3, 4]], np.uint8)
    want, got = trace(model, images), trace(IntegerModel(tuple(layers)), images)
    assert np.array_equal(got.activations[0], want.activations[0])
    assert np.array_equal(got.scores, want.scores)


@QUICK
@given(networks(widest=10, layers=(1, 3)))
def test_a_model_loaded_computes_the_same(network):
    model = network.model
    folds = [Folding(*fold) for fold in network.folds]
    plans, _ = plan_loadable(shapes_of_model(model), folds, ECP5, scale_digits=3)
    layers = check_model_fits(plans, model.input_bits, model)
    images = random_images(5, model.sizes[0], model.input_bits, seed=network.seed)
    again = trace(IntegerModel(tuple(layers), model.input), images)
    want = trace(model, images)
    for got, expected in zip(again.activations, want.activations, strict=True):
        assert np.array_equal(got, expected)
    assert np.array_equal(again.scores, want.scores)


def test_planned_ranges_hold_every_value():
    """Random images never leave the ranges that widths are taken from."""
    rng = random.Random(5)
    for seed in range(12):
        model = random_model((9, 7, 3), input_bits=3, act_bits=2, scale_digits=3, seed=seed)
        plans, _ = plan_model(model, [Folding(rng.randint(1, 9), 2), Folding(rng.randint(1, 7), 3)], ECP5)
        images = random_images(60, 9, 3, seed=seed)
        inputs = [images, *trace(model, images).activations]
        for plan, layer, x in zip(plans, model.layers, inputs, strict=True):
            a = x.astype(np.int64) @ layer.weights.T.astype(np.int64)
            assert plan.acc_lo <= a.min()
            assert a.max() <= plan.acc_hi
            value = a * layer.scale + layer.bias
            assert plan.requant.out_lo <= value.min()
            assert value.max() <= plan.requant.out_hi
