"""A layer of another program in real numbers, and its integer form.

Every reader of the files of another program returns such layers.

With inputs ``x = s p + o`` of unsigned integers p, a neuron with signs w, weights of size alpha and an
offset c computes

    z = alpha s a + k,   a = sum_i w_i p_i,   k = alpha o sum_i w_i + c
    y = gamma (z - mu) / sigma + beta

An activation that is clipped to [low, high] becomes the n-bit integer q with ``y = low + D q`` and
``D = (high - low) / (2^n - 1)``, and is the next layer's input with s = D and o = low. So
``q = clip(floor(A (a - centre) + offset + 1/2), 0, 2^n - 1)`` with

    A = gamma alpha s / (sigma D),   centre = (mu - k) / (alpha s),   offset = (beta - low) / D

which is the hidden layer of `bc_hw.export.blocks`. ``Sign`` is the case of one bit between -1 and +1: q is 1
where y is at least 0. With ``rounding`` half-even, a y halfway between two levels goes to the even one. What
integers are compared with is y in float64, in the order above.

Global average pooling over n pixels gives p, the sum of n integers q, and is the next layer's input with
s = D / n and o = low: it rounds nothing.
"""

from dataclasses import dataclass, replace
from fractions import Fraction
from typing import NamedTuple

import numpy as np
import torch

from ..model import PoolLayer
from ..model.spec import FeatureMap, LayerSpec, WeightedSpec
from ..train.quantise import nearest_digits
from .blocks import Folded, fold_affine
from .exact import Reaches, make_exact, sums_of
from .rounding import turned_offset
from .scores import fold_scores

__all__ = ["FloatLayer", "FloatPool", "Reals", "fold_layers"]


@dataclass(frozen=True, eq=False)
class FloatLayer:
    """A layer of real numbers with weights and all that follows it, float64 per neuron.

    ``weights`` holds the signs, a row per neuron, in the order of the map that it takes.

    ``ends`` and ``act_bits`` are None for the last one. ``spread`` is the standard deviation that BatchNorm
    measured, and ``normal`` tells whether there is one. ``half_even`` tells where halves between levels go.
    """

    weights: np.ndarray
    alpha: float
    bias: np.ndarray
    gamma: np.ndarray
    beta: np.ndarray
    mean: np.ndarray
    deviation: np.ndarray
    spread: np.ndarray
    normal: bool
    ends: tuple[float, float] | None
    act_bits: int | None
    half_even: bool
    spec: WeightedSpec


class Reals(NamedTuple):
    """Which real number an integer p between two layers stands for: ``step p + low``.

    Parameters
    ----------
    bits : int
        Width of the integer.
    step : float
    exact_step : Fraction
        The same, as exact as the numbers are from which it is computed.
    low : float
    """

    bits: int
    step: float
    exact_step: Fraction
    low: float


class FloatPool(NamedTuple):
    """A layer without weights.

    Parameters
    ----------
    spec : LayerSpec
    taken : FeatureMap
        The map that it takes, of any width.
    summed : int
        Of how many integers it gives the sum, where the network has their average; 1 where it has one of
        them.
    """

    spec: LayerSpec
    taken: FeatureMap
    summed: int = 1

    def given(self, taken: Reals) -> Reals:
        """Return which real numbers its integers stand for, of those that it takes.

        Raises
        ------
        UsageError
            If sums are too wide.
        """
        bits = self.spec.output(self.taken._replace(bits=taken.bits), None).bits
        exact_step = taken.exact_step / self.summed
        return Reals(bits, float(exact_step), exact_step, taken.low)


def fold_layers(layers: list[FloatLayer | FloatPool], taken: Reals, scale_digits: int) -> list[Folded]:
    """Return the integer form of each layer.

    Parameters
    ----------
    layers : list of FloatLayer or FloatPool
        Only the last has no ``ends``.
    taken : Reals
        What the first layer takes.
    scale_digits : int
        Signed digits that scales are rounded to.

    Raises
    ------
    CheckpointError
        If the last layer's scale is 0.
    UsageError
        If sums of a map are too wide.
    ValueError, OverflowError
        If a number is not finite, or does not fit 64 bits.
    """
    folded = []
    for layer in layers[:-1]:
        if isinstance(layer, FloatPool):
            folded.append(Folded(PoolLayer(layer.spec), 0, None))
            taken = layer.given(taken)
            continue
        low, high = layer.ends
        exact_step = (Fraction(high) - Fraction(low)) / (2**layer.act_bits - 1)
        given = Reals(layer.act_bits, float(exact_step), exact_step, low)
        folded.append(_fold_hidden(layer, taken, given, scale_digits))
        taken = given
    return [*folded, _fold_last(layers[-1], taken, scale_digits)]


def _affine(layer: FloatLayer, taken: Reals) -> tuple[float, np.ndarray, np.ndarray, np.ndarray]:
    """Return size, k, scale and centre of what BatchNorm makes of the sums."""
    size = layer.alpha * taken.step
    k = layer.alpha * taken.low * layer.weights.sum(1) + layer.bias
    return size, k, layer.gamma * size / layer.deviation, (layer.mean - k) / size


def _fold_last(layer: FloatLayer, taken: Reals, scale_digits: int) -> Folded:
    _, _, scale, _ = _affine(layer, taken)
    centres = _centres(layer, taken.exact_step, Fraction(taken.low))
    scores, exactness = fold_scores(layer.weights, scale, centres, layer.beta, scale_digits)
    return Folded(replace(scores, spec=layer.spec), int((scale < 0).sum()), exactness)


def _fold_hidden(layer: FloatLayer, taken: Reals, given: Reals, scale_digits: int) -> Folded:
    size, k, scale, centre = _affine(layer, taken)
    negative = scale < 0
    scale, offset = scale / given.step, (layer.beta - given.low) / given.step
    rounded = nearest_digits(torch.from_numpy(scale), scale_digits).numpy()
    if layer.normal:
        # To float32, as our own networks have it: the same network gives the same integers.
        offset = turned_offset(scale, rounded, offset, layer.spread / size).astype(np.float32)
    integers, negated = fold_affine(
        layer.weights,
        [Fraction(value) for value in rounded.tolist()],
        [Fraction(value) for value in centre.tolist()],
        [Fraction(value) for value in offset.tolist()],
        taken.bits,
        given.bits,
        negative,
    )
    reaches = _reaches(layer, taken.bits, size, k, given.low, given.step, negative)
    integers, exactness = make_exact(integers, reaches, taken.bits, scale_digits)
    return Folded(replace(integers, spec=layer.spec), negated, exactness)


def _centres(layer: FloatLayer, step: Fraction, low: Fraction) -> list[Fraction]:
    """Return the sums at which the last layer's BatchNorm is at its mean, as exact as its numbers are."""
    alpha = Fraction(layer.alpha)
    rows = zip(
        layer.weights.sum(1, dtype=int).tolist(), layer.bias.tolist(), layer.mean.tolist(), strict=True
    )
    return [
        (Fraction(mean) - alpha * low * total - Fraction(bias)) / (alpha * step) for total, bias, mean in rows
    ]


def _reaches(
    layer: FloatLayer, in_bits: int, size: float, k: np.ndarray, low: float, step: float, negative: np.ndarray
) -> Reaches:
    """Return the float expression that the head of this file tells, over the sums of folded rows."""
    sign = np.where(negative, -1, 1)[:, None]
    parts = (k, layer.mean, layer.gamma, layer.deviation, layer.beta)
    k, mean, gamma, deviation, beta = (part[:, None] for part in parts)
    ends = size * np.stack(sums_of(layer.weights, in_bits), axis=1)
    if not np.isfinite(gamma * ((ends + k) - mean) / deviation + beta).all():
        raise ValueError("what a neuron computes is not")

    def reaches(sums: np.ndarray, levels: np.ndarray) -> np.ndarray:
        y = gamma * ((size * (sign * sums) + k) - mean) / deviation + beta
        border = low + (levels - 0.5) * step
        # Halfway between an even level and the odd one above it, the even one is below.
        return np.where(layer.half_even & (levels % 2 == 1), y > border, y >= border)

    return reaches
