"""Seeded random models, for hardware whose weights come later and for tests."""

from collections.abc import Sequence

import numpy as np

from .network import IntegerLayer, IntegerModel, PoolLayer
from .spec import Step, Topology

__all__ = ["random_images", "random_model"]


def random_model(
    network: Sequence[int] | Topology,
    *,
    input_bits: int = 8,
    act_bits: int | Sequence[int] = 4,
    scale_digits: int | Sequence[int] = 1,
    seed: int = 0,
) -> IntegerModel:
    """Return a model of random weights whose activations use their whole range.

    The scale of each hidden neuron is drawn around the spread of its accumulator, and the bias around
    mid-range, so that few activations stick at 0 or at the top: a test with stuck activations sees little.
    In front of a pool, which takes the largest of several, it is drawn lower.

    Parameters
    ----------
    network : Topology or sequence of int
        Its layers; or the sizes of a chain of dense layers, inputs first.
    input_bits : int
        Width in bits, ``1..8``.
    act_bits : int or sequence of int
        The same, of all hidden layers with weights or of each.
    scale_digits : int or sequence of int
        T, the number of non-zero signed digits of a scale, ``1..3``, of all hidden layers with weights or of
        each.
    seed : int
    """
    topology = network if isinstance(network, Topology) else Topology.of_sizes(network)
    rng = np.random.default_rng(seed)
    steps = topology.steps(input_bits, act_bits)
    hidden = topology.hidden
    digits = iter([scale_digits] * hidden if isinstance(scale_digits, int) else scale_digits)
    layers = []
    for index, step in enumerate(steps):
        if not step.spec.weighted:
            layers.append(PoolLayer(step.spec))
        elif step.given.bits is None:
            layers.append(_last(rng, step))
        else:
            layers.append(_hidden(rng, step, next(digits), pooled=not steps[index + 1].spec.weighted))
    return IntegerModel(tuple(layers), steps[0].taken)


def _weights(rng: np.random.Generator, step: Step) -> np.ndarray:
    return rng.choice(np.array([-1, 1], dtype=np.int8), size=(step.spec.n_out, step.fan_in))


def _last(rng: np.random.Generator, step: Step) -> IntegerLayer:
    weights = _weights(rng, step)
    spread = max(1, int(step.taken.top * step.fan_in**0.5 / 4))
    bias = rng.integers(-spread, spread + 1, len(weights), dtype=np.int64)
    return IntegerLayer(weights, np.ones(len(weights), dtype=np.int64), bias, 0, None, step.spec)


def _hidden(rng: np.random.Generator, step: Step, digits: int, *, pooled: bool) -> IntegerLayer:
    weights = _weights(rng, step)
    spread = step.taken.top * step.fan_in**0.5 * 0.6
    top = step.given.top
    extra = digits - 1
    shift = max(0, round(np.log2(spread / (top + 1)))) + 2 * extra + 1
    scale = np.full(len(weights), 1, dtype=np.int64) << rng.integers(0, 2, len(weights)) + 2 * extra
    for digit in range(1, digits):
        scale += rng.choice([-1, 0, 1], len(weights)) * (scale >> 2 * digit)
    bias = rng.integers(0, (top + 1) << shift, len(weights), dtype=np.int64)
    if pooled:
        bias -= (3 * (top + 1) << shift) >> 3
    return IntegerLayer(weights, scale, bias, shift, step.given.bits, step.spec)


def random_images(count: int, n_in: int, input_bits: int, *, seed: int = 0) -> np.ndarray:
    """Return ``count`` random images, uint8 of shape ``(count, n_in)``, all bits used."""
    return np.random.default_rng(seed).integers(0, 1 << input_bits, (count, n_in), dtype=np.uint8)
