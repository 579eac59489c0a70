"""Folding BatchNorm and quantiser into integers.

With ``A`` the scale of a neuron (a number of T signed digits since training) and ``B = beta/D - A mean``, a
hidden neuron computes ``q = clip(floor(A a + B + 1/2), 0, Q)``. Where A is negative the weight row is negated
instead, and so is A. With the smallest ``s >= 0`` that makes ``m = 2^s A`` an integer for every neuron,

    q = clip((m a + b) >> s, 0, Q),    b = floor(2^s (B + 1/2))

is the same function of the integer ``a``, because ``floor((k + r) / N) = floor((k + floor(r)) / N)`` for
integers k, N and real r. Everything is computed in rational numbers: no rounding happens but that floor.
"""

import math
from dataclasses import dataclass
from fractions import Fraction

import numpy as np
import torch

from ..errors import CheckpointError, Phrase, must_be
from ..intmath import Range, signed_digits
from ..model import FeatureMap, IntegerLayer, IntegerModel
from ..model.network import TrainingFacts
from ..train.binarise import sign
from ..train.checkpoint import Checkpoint
from ..train.layers import BinaryLinear, HiddenBlock, OutputBlock
from .exact import Exactness, Reaches, make_exact, steps_of_layer
from .rounding import with_scale_digits
from .scores import ScoreExactness

__all__ = ["LayerFold", "describe_layers", "export_model", "fold_affine", "fold_hidden", "fold_output"]


@dataclass(frozen=True)
class LayerFold:
    """What folding did to one layer.

    Parameters
    ----------
    n_in, n_out : int
    in_bits : int
        Width of one input.
    act_bits : int or None
        Width of one activation; None for the last layer.
    shift : int
        Right shift ``s``.
    scale : Range
        Smallest and largest ``m_j``.
    scale_digits : int
        Most non-zero signed digits of any ``m_j``.
    bias : Range
        Smallest and largest ``b_j``.
    accumulator : Range
        Every accumulator lies in it, for all inputs.
    negated_rows : int
        Neurons whose weights were negated because their scale was negative.
    constant_neurons : int
        Neurons whose output does not depend on the input.
    exactness : Exactness or ScoreExactness
        What is equal to the float expression, of a hidden layer or of the last.
    """

    n_in: int
    n_out: int
    in_bits: int
    act_bits: int | None
    shift: int
    scale: Range
    scale_digits: int
    bias: Range
    accumulator: Range
    negated_rows: int
    constant_neurons: int
    exactness: Exactness | ScoreExactness


def export_model(
    checkpoint: Checkpoint, scale_digits: int | None = None
) -> tuple[IntegerModel, tuple[LayerFold, ...]]:
    """Return the integer model of ``checkpoint`` and what was folded, layer by layer.

    Parameters
    ----------
    checkpoint : Checkpoint
    scale_digits : int, optional
        Signed digits of the scales, where they are to be others than those of training.

    Raises
    ------
    CheckpointError
        If the weights are real, scales are not of few digits, or the last layer's scale is 0: such
        networks have no integer form.
    ModelFileError
        If a number does not fit the integer model.
    """
    config = checkpoint.config
    if config.mode == "none":
        raise CheckpointError(
            must_be("Weights", "binary to be exported", Phrase("real")),
            hint="train with --mode deterministic",
        )
    digits = config.scale_digits if scale_digits is None else scale_digits
    if digits == 0:
        raise CheckpointError(
            must_be("Scale digits", "from 1 to 3 to be exported", digits),
            hint="bc-hw export rounds them with --scale-digits",
        )
    network = checkpoint.network()
    rounded = network if digits == config.scale_digits else with_scale_digits(checkpoint, digits).network()
    layers, negated = [], []
    exactness: list[Exactness | ScoreExactness] = []
    in_bits = config.input_bits
    for block, trained in zip(rounded.hidden, network.hidden, strict=True):
        negative = (trained.final_scale < 0).numpy()
        layer, rows = fold_hidden(block, in_bits, config.act_bits, negative)
        layer, exact = make_exact(layer, _reaches(trained, negative), in_bits, digits)
        layers.append(layer)
        negated.append(rows)
        exactness.append(exact)
        in_bits = config.act_bits
    layer, rows = fold_output(network.output)
    layers.append(layer)
    negated.append(rows)
    exactness.append(ScoreExactness(layer.n_out))
    facts = TrainingFacts(
        command=config.command,
        seed=config.seed,
        epochs=config.epochs,
        float_error_pct=checkpoint.facts.float_error_pct,
        integer_error_pct=checkpoint.facts.integer_error_pct,
        test_images=checkpoint.facts.test_images,
        losses=checkpoint.facts.losses,
        train_errors_pct=checkpoint.facts.train_errors_pct,
        valid_errors_pct=checkpoint.facts.valid_errors_pct,
    )
    given = FeatureMap.flat(config.layers[0], config.input_bits)
    model = IntegerModel(tuple(layers), given, config.dataset, config.class_names, facts)
    return model, describe_layers(model, negated, exactness)


@torch.no_grad()
def _reaches(block: HiddenBlock, negative: np.ndarray) -> Reaches:
    """Return what a block computes in evaluation, operation by operation, over the sums of folded rows."""
    step = block.step
    parts = (block.final_scale, block.mean.double(), (block.beta / step).double())
    scale, mean, offset = (part.numpy()[:, None] for part in parts)
    sign = np.where(negative, -1, 1)[:, None]
    return lambda sums, levels: np.floor(scale * (sign * sums - mean) + offset + 0.5) >= levels


def fold_hidden(
    block: HiddenBlock, in_bits: int, act_bits: int, negative: np.ndarray | None = None
) -> tuple[IntegerLayer, int]:
    """Return the integer layer of a hidden block, and how many weight rows were negated.

    Parameters
    ----------
    block : HiddenBlock
    in_bits, act_bits : int
        Widths of one input and of one activation. A bias is kept inside the range in which
        it can change an activation.
    negative : ndarray of bool, optional
        As for `fold_affine`.
    """
    weights = _signs(block.linear)
    with torch.no_grad():
        scale = block.scale(block.var)
    step = Fraction(block.step)
    return fold_affine(
        weights,
        [Fraction(value) for value in scale.tolist()],
        [Fraction(value) for value in block.mean.tolist()],
        [Fraction(value) / step for value in block.beta.tolist()],
        in_bits,
        act_bits,
        negative,
    )


def fold_affine(
    weights: np.ndarray,
    scales: list[Fraction],
    centres: list[Fraction],
    offsets: list[Fraction],
    in_bits: int,
    act_bits: int,
    negative: np.ndarray | None = None,
) -> tuple[IntegerLayer, int]:
    """Return the integer form of ``q = clip(floor(A (a - centre) + offset + 1/2), 0, Q)``.

    Parameters
    ----------
    weights : ndarray of int8, shape (n_out, n_in)
    scales, centres, offsets : list of Fraction
        A, a number of few signed digits, centre and offset of each neuron.
    in_bits, act_bits : int
        Widths of one input and of one activation.
    negative : ndarray of bool, shape (n_out,), optional
        Neurons whose weight rows are negated; else those of a scale below 0. A scale that was negative
        before it was rounded to 0 has to be told.

    Returns
    -------
    layer : IntegerLayer
    negated : int
        How many weight rows were negated.
    """
    weights = weights.copy()
    shift = max((value.denominator.bit_length() - 1 for value in scales), default=0)
    in_max, top = (1 << in_bits) - 1, (1 << act_bits) - 1
    m, b = [], []
    if negative is None:
        negative = np.array([value < 0 for value in scales])
    weights[negative] *= -1
    for a_j, centre, level, row in zip(scales, centres, offsets, weights, strict=True):
        offset = level - a_j * centre
        m_j = int(abs(a_j) * 2**shift)
        plus = int((row > 0).sum())
        lowest, highest = -m_j * in_max * (len(row) - plus), m_j * in_max * plus
        b_j = math.floor(2**shift * (offset + Fraction(1, 2)))
        m.append(m_j)
        b.append(min(max(b_j, -highest), (top << shift) - lowest))
    layer = IntegerLayer(weights, np.array(m, np.int64), np.array(b, np.int64), shift, act_bits)
    return layer, int(negative.sum())


def fold_output(block: OutputBlock) -> tuple[IntegerLayer, int]:
    """Return the integer layer of the output block, and how many weight rows were negated.

    All classes share mean and scale, so that the class with the highest score is the one with the highest
    ``a_j + b_j``; the offsets ``b_j`` are integers since training.

    Raises
    ------
    CheckpointError
        If the scale is 0.
    """
    weights = _signs(block.linear)
    with torch.no_grad():
        scale = float(block.scale(block.var))
    if scale == 0:
        raise CheckpointError(
            must_be("Scale of the last layer", "other than 0", scale), hint="train again, with a smaller --lr"
        )
    if scale < 0:
        weights = -weights
    b = [int(offset) for offset in block.offsets(block.var).tolist()]
    layer = IntegerLayer(weights, np.ones(len(b), np.int64), np.array(b, np.int64), 0, None)
    return layer, len(b) if scale < 0 else 0


def _signs(linear: BinaryLinear) -> np.ndarray:
    return sign(linear.weight.detach()).to(torch.int8).numpy()


def describe_layers(
    model: IntegerModel, negated: list[int], exactness: list[Exactness | ScoreExactness]
) -> tuple[LayerFold, ...]:
    """Return what folding did to each layer, given how many rows it negated in each, and what is exact."""
    return tuple(
        _describe(layer, model.in_bits(index), *facts)
        for index, (layer, *facts) in enumerate(zip(model.layers, negated, exactness, strict=True))
    )


def _describe(
    layer: IntegerLayer, in_bits: int, negated: int, exactness: Exactness | ScoreExactness
) -> LayerFold:
    return LayerFold(
        n_in=layer.n_in,
        n_out=layer.n_out,
        in_bits=in_bits,
        act_bits=layer.act_bits,
        shift=layer.shift,
        scale=Range(int(layer.scale.min()), int(layer.scale.max())),
        scale_digits=max(len(signed_digits(int(m))) for m in np.unique(layer.scale)),
        bias=Range(int(layer.bias.min()), int(layer.bias.max())),
        accumulator=layer.accumulator_range(in_bits),
        negated_rows=negated,
        constant_neurons=_constant_neurons(layer, in_bits),
        exactness=exactness,
    )


def _constant_neurons(layer: IntegerLayer, in_bits: int) -> int:
    if layer.act_bits is None:
        return int((layer.scale == 0).sum())
    return int((~steps_of_layer(layer, in_bits).crossed.any(1)).sum())
