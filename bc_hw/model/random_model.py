"""Seeded random models, for hardware whose weights come later and for tests."""

from collections.abc import Sequence
from itertools import pairwise

import numpy as np

from .network import IntegerLayer, IntegerModel
from .spec import FeatureMap

__all__ = ["random_images", "random_model"]


def random_model(
    sizes: tuple[int, ...],
    *,
    input_bits: int = 8,
    act_bits: int | Sequence[int] = 4,
    scale_digits: int | Sequence[int] = 1,
    seed: int = 0,
) -> IntegerModel:
    """Return a model of random weights whose activations use their whole range.

    The scale of each hidden neuron is drawn around the spread of its accumulator, and the bias around
    mid-range, so that few activations stick at 0 or at the top: a test with stuck activations sees little.

    Parameters
    ----------
    sizes : tuple of int
        Layer sizes, inputs first.
    input_bits : int
        Width in bits, ``1..8``.
    act_bits : int or sequence of int
        The same, of all hidden layers or of each.
    scale_digits : int or sequence of int
        T, the number of non-zero signed digits of a scale, ``1..3``, of all hidden layers or of each.
    seed : int
    """
    rng = np.random.default_rng(seed)
    hidden = len(sizes) - 2
    widths = [act_bits] * hidden if isinstance(act_bits, int) else list(act_bits)
    digits = [scale_digits] * hidden if isinstance(scale_digits, int) else list(scale_digits)
    layers = []
    in_bits = input_bits
    for index, (n_in, n_out) in enumerate(pairwise(sizes)):
        weights = rng.choice(np.array([-1, 1], dtype=np.int8), size=(n_out, n_in))
        if index == hidden:
            spread = max(1, int(((1 << in_bits) - 1) * n_in**0.5 / 4))
            scale = np.ones(n_out, dtype=np.int64)
            bias = rng.integers(-spread, spread + 1, n_out, dtype=np.int64)
            layers.append(IntegerLayer(weights, scale, bias, 0, None))
            break
        spread = ((1 << in_bits) - 1) * n_in**0.5 * 0.6
        top = (1 << widths[index]) - 1
        extra = digits[index] - 1
        shift = max(0, round(np.log2(spread / (top + 1)))) + 2 * extra + 1
        scale = np.full(n_out, 1, dtype=np.int64) << rng.integers(0, 2, n_out) + 2 * extra
        for digit in range(1, digits[index]):
            scale += rng.choice([-1, 0, 1], n_out) * (scale >> 2 * digit)
        bias = rng.integers(0, (top + 1) << shift, n_out, dtype=np.int64)
        layers.append(IntegerLayer(weights, scale, bias, shift, widths[index]))
        in_bits = widths[index]
    return IntegerModel(tuple(layers), FeatureMap.flat(sizes[0], input_bits))


def random_images(count: int, n_in: int, input_bits: int, *, seed: int = 0) -> np.ndarray:
    """Return ``count`` random images, uint8 of shape ``(count, n_in)``, all bits used."""
    return np.random.default_rng(seed).integers(0, 1 << input_bits, (count, n_in), dtype=np.uint8)
