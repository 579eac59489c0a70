"""Folding BatchNorm and quantiser into integers, which is the same for every layer that has weights.

With ``A`` the scale of a neuron (a number of T signed digits since training) and ``B = beta/D - A mean``, a
hidden neuron computes ``q = clip(floor(A a + B + 1/2), 0, Q)``. Where A is negative the weight row is negated
instead, and so is A. With the smallest ``s >= 0`` that makes ``m = 2^s A`` an integer for every neuron,

    q = clip((m a + b) >> s, 0, Q),    b = floor(2^s (B + 1/2))

is the same function of the integer ``a``, because ``floor((k + r) / N) = floor((k + floor(r)) / N)`` for
integers k, N and real r. Everything is computed in rational numbers: no rounding happens but that floor.
"""

import math
from dataclasses import replace
from fractions import Fraction
from typing import NamedTuple

import numpy as np
import torch

from ..errors import CheckpointError, must_be
from ..model import IntegerLayer, Layer
from ..model.spec import Step
from ..train.blocks import HiddenBlock, OutputBlock
from .exact import Exactness, Reaches, make_exact
from .scores import ScoreExactness

__all__ = ["Folded", "fold_affine", "fold_block", "fold_hidden", "fold_output"]


class Folded(NamedTuple):
    """What folding made of one layer.

    Parameters
    ----------
    layer : IntegerLayer or PoolLayer
    negated : int
        Neurons whose weights were negated because their scale was negative.
    exactness : Exactness, ScoreExactness or None
        What is equal to the float expression, of a hidden layer or of the last; None for a layer without
        weights, which computes the same in integers.
    """

    layer: Layer
    negated: int
    exactness: Exactness | ScoreExactness | None


def fold_block(
    rounded: HiddenBlock | OutputBlock,
    trained: HiddenBlock | OutputBlock,
    signs: np.ndarray,
    step: Step,
    scale_digits: int,
) -> Folded:
    """Return the integer form of a block of the trained network.

    Parameters
    ----------
    rounded, trained : HiddenBlock or OutputBlock
        The block with scales of ``scale_digits`` signed digits, and as it was trained.
    signs : ndarray of int8, shape (n_out, n_in)
        Its weights, a row per neuron.
    step : Step
        The layer in its place; the last one gives scores.
    scale_digits : int
    """
    if step.given.bits is None:
        layer, rows = fold_output(trained, signs)
        return Folded(replace(layer, spec=step.spec), rows, ScoreExactness(layer.n_out))
    negative = (trained.final_scale < 0).numpy()
    layer, rows = fold_hidden(rounded, signs, step.taken.bits, step.given.bits, negative)
    layer = replace(layer, spec=step.spec)
    layer, exactness = make_exact(layer, _reaches(trained, negative), step.taken.bits, scale_digits)
    return Folded(layer, rows, exactness)


@torch.no_grad()
def _reaches(block: HiddenBlock, negative: np.ndarray) -> Reaches:
    """Return what a block computes in evaluation, operation by operation, over the sums of folded rows."""
    step = block.step
    parts = (block.final_scale, block.mean.double(), (block.beta / step).double())
    scale, mean, offset = (part.numpy()[:, None] for part in parts)
    sign = np.where(negative, -1, 1)[:, None]
    return lambda sums, levels: np.floor(scale * (sign * sums - mean) + offset + 0.5) >= levels


def fold_hidden(
    block: HiddenBlock, signs: np.ndarray, in_bits: int, act_bits: int, negative: np.ndarray | None = None
) -> tuple[IntegerLayer, int]:
    """Return the integer layer of a hidden block, and how many weight rows were negated.

    Parameters
    ----------
    block : HiddenBlock
    signs : ndarray of int8, shape (n_out, n_in)
        Its weights, a row per neuron.
    in_bits, act_bits : int
        Widths of one input and of one activation. A bias is kept inside the range in which
        it can change an activation.
    negative : ndarray of bool, optional
        As for `fold_affine`.
    """
    with torch.no_grad():
        scale = block.scale(block.var)
    step = Fraction(block.step)
    return fold_affine(
        signs,
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


def fold_output(block: OutputBlock, signs: np.ndarray) -> tuple[IntegerLayer, int]:
    """Return the integer layer of the output block, and how many weight rows were negated.

    All classes share mean and scale, so that the class with the highest score is the one with the highest
    ``a_j + b_j``; the offsets ``b_j`` are integers since training.

    Parameters
    ----------
    block : OutputBlock
    signs : ndarray of int8, shape (n_out, n_in)
        Its weights, a row per neuron.

    Raises
    ------
    CheckpointError
        If the scale is 0.
    """
    with torch.no_grad():
        scale = float(block.scale(block.var))
    if scale == 0:
        raise CheckpointError(
            must_be("Scale of the last layer", "other than 0", scale), hint="train again, with a smaller --lr"
        )
    if scale < 0:
        signs = -signs
    b = [int(offset) for offset in block.offsets(block.var).tolist()]
    layer = IntegerLayer(signs, np.ones(len(b), np.int64), np.array(b, np.int64), 0, None)
    return layer, len(b) if scale < 0 else 0
