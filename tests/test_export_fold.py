"""Folding is an identity: checked with rational numbers, one accumulator after the other."""

import math
from fractions import Fraction

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from bc_hw.errors import CheckpointError
from bc_hw.export import export_model
from bc_hw.export.blocks import fold_hidden, fold_output
from bc_hw.export.dense import signs_of
from bc_hw.train import BinaryNetwork, Checkpoint, make_config
from bc_hw.train.blocks import HiddenBlock, OutputBlock
from bc_hw.train.checkpoint import Facts
from bc_hw.train.dense import BinaryLinear

N_IN = 5


def make_block(act_bits, scale_digits, gamma, beta, mean, var, seed=0):
    linear = BinaryLinear(
        N_IN, len(gamma), mode="deterministic", generator=torch.Generator().manual_seed(seed)
    )
    block = HiddenBlock(linear, act_bits=act_bits, scale_digits=scale_digits).eval()
    with torch.no_grad():
        for name, values in (("gamma", gamma), ("beta", beta), ("mean", mean), ("var", var)):
            getattr(block, name).copy_(torch.tensor(values))
    return block


def activation(block, neuron, accumulator):
    """The formula of `HiddenBlock`, in rational numbers."""
    scale = Fraction(block.scale(block.var)[neuron].item())
    beta, mean = Fraction(block.beta[neuron].item()), Fraction(block.mean[neuron].item())
    value = scale * (accumulator - mean) + beta / Fraction(block.step)
    return min(max(math.floor(value + Fraction(1, 2)), 0), block.top)


def check_identity(block, in_bits, act_bits):
    layer, negated = fold_hidden(block, signs_of(block.linear), in_bits, act_bits)
    in_max = 2**in_bits - 1
    before = torch.where(block.linear.weight >= 0, 1, -1).numpy()
    scale = block.scale(block.var)
    assert negated == int((scale < 0).sum())
    for neuron in range(layer.n_out):
        flipped = scale[neuron] < 0
        np.testing.assert_array_equal(layer.weights[neuron], -before[neuron] if flipped else before[neuron])
        plus = int((layer.weights[neuron] > 0).sum())
        for accumulator in range(-(N_IN - plus) * in_max, plus * in_max + 1):
            value = int(layer.scale[neuron]) * accumulator + int(layer.bias[neuron])
            found = min(max(value >> layer.shift, 0), layer.act_max)
            assert found == activation(block, neuron, -accumulator if flipped else accumulator)
    return layer


moderate = st.floats(-4, 4, width=32)


@settings(max_examples=60, deadline=None)
@given(
    act_bits=st.integers(1, 8),
    in_bits=st.integers(1, 5),
    scale_digits=st.integers(1, 3),
    neurons=st.lists(
        st.tuples(moderate, moderate, st.floats(-200, 200, width=32), st.floats(0, 2.0**14, width=32)),
        min_size=1,
        max_size=4,
    ),
    seed=st.integers(0, 5),
)
def test_hidden_layer_is_an_identity(act_bits, in_bits, scale_digits, neurons, seed):
    block = make_block(act_bits, scale_digits, *map(list, zip(*neurons, strict=True)), seed=seed)
    layer = check_identity(block, in_bits, act_bits)
    assert layer.scale_digits <= scale_digits


def test_ties():
    """A mean halfway between two integers puts every threshold on a half."""
    block = make_block(4, 1, [4.0, -4.0], [0.0, 0.125], [0.5, -0.5], [256.0, 256.0])
    check_identity(block, 4, 4)


def test_zero_and_tiny_scale_is_a_constant():
    block = make_block(4, 1, [0.0, 1e-12, 1.0], [1.3, -1.0, 0.0], [3.0, 3.0, 3.0], [9.0, 9.0, 9.0])
    layer = check_identity(block, 4, 4)
    assert layer.scale.tolist()[:2] == [0, 0]
    assert [min(max(int(b) >> layer.shift, 0), 15) for b in layer.bias[:2]] == [5, 0]


def test_shift_is_the_smallest():
    block = make_block(4, 1, [1.0, 2.0], [0.0, 0.0], [0.0, 0.0], [255.9999, 255.9999])
    layer, _ = fold_hidden(block, signs_of(block.linear), 8, 4)
    assert layer.shift == 2  # gamma / (sigma D) = 1/4 and 1/2
    assert layer.scale.tolist() == [1, 2]


def test_large_scale_needs_no_shift():
    block = make_block(8, 1, [1.0], [0.0], [0.0], [0.0])
    layer = check_identity(block, 3, 8)
    assert layer.shift == 0
    assert layer.scale.tolist() == [256]


def test_bias_is_kept_where_it_matters():
    """Offsets far outside the range would only widen the hardware."""
    block = make_block(4, 1, [1.0, 1.0], [1e30, -1e30], [0.0, 0.0], [1.0, 1.0])
    layer = check_identity(block, 2, 4)
    assert int(np.abs(layer.bias).max()) <= (15 << layer.shift) + 4 * 3 * N_IN + 1


def make_output(gamma, beta):
    linear = BinaryLinear(N_IN, len(beta), mode="deterministic", generator=torch.Generator().manual_seed(0))
    block = OutputBlock(linear).eval()
    with torch.no_grad():
        block.gamma.fill_(gamma)
        block.beta.copy_(torch.tensor(beta))
        block.var.fill_(4.0 - 1e-4)
    return block


def folded(block):
    return fold_output(block, signs_of(block.linear))


@pytest.mark.parametrize("gamma", [1.0, -1.0])
def test_output_offsets_are_rounded_half_up(gamma):
    layer, negated = folded(make_output(gamma, [0.0, 0.25, 0.2, -0.25, 5.0]))
    assert layer.bias.tolist() == [0, 1, 0, 0, 10]
    assert layer.scale.tolist() == [1] * 5
    assert layer.shift == 0
    assert layer.act_bits is None
    assert negated == (5 if gamma < 0 else 0)
    signs = torch.where(make_output(1.0, [0.0] * 5).linear.weight >= 0, 1, -1).numpy()
    np.testing.assert_array_equal(layer.weights, signs if gamma > 0 else -signs)


def test_output_without_scale_cannot_be_exported():
    with pytest.raises(CheckpointError, match=r"^Scale of the last layer must be other than 0, not 0.0$"):
        folded(make_output(0.0, [0.0, 1.0]))


@pytest.mark.parametrize(
    ("choices", "message"),
    [
        ({"mode": "none"}, r"^Weights must be binary to be exported, not real$"),
        ({"scale_digits": 0}, r"^Scale digits must be from 1 to 3 to be exported, not 0$"),
    ],
)
def test_without_an_integer_form(choices, message):
    config = make_config("digits", tuple("0123456789"), layers="64-6-10", **choices)
    checkpoint = Checkpoint.of(config, BinaryNetwork(config))
    assert not checkpoint.exportable
    with pytest.raises(CheckpointError, match=message) as caught:
        export_model(checkpoint)
    assert "with --" in caught.value.hint


def test_model_carries_its_facts():
    config = make_config("digits", tuple("0123456789"), layers="64-6-10", input_bits=3, output="model.pt")
    model, folds = export_model(Checkpoint.of(config, BinaryNetwork(config)).with_facts(Facts(1.5, 2.5, 360)))
    assert model.sizes == (64, 6, 10)
    assert (model.input_bits, model.dataset, model.class_names) == (3, "digits", tuple("0123456789"))
    facts = model.training
    assert (facts.command, facts.seed, facts.epochs) == (config.command, 0, config.epochs)
    assert (facts.float_error_pct, facts.integer_error_pct, facts.test_images) == (1.5, 2.5, 360)
    assert [(fold.n_in, fold.n_out, fold.in_bits, fold.act_bits) for fold in folds] == [
        (64, 6, 3, 4),
        (6, 10, 4, None),
    ]
    for fold, layer, in_bits in zip(folds, model.layers, (3, 4), strict=True):
        assert fold.accumulator == layer.accumulator_range(in_bits)
        assert (fold.shift, fold.scale_digits) == (layer.shift, layer.scale_digits)
        assert (fold.bias.lo, fold.bias.hi) == (layer.bias.min(), layer.bias.max())
