"""Random models and images, with the extremes that random numbers alone do not reach."""

from collections.abc import Sequence

import numpy as np

from ..model import IntegerLayer, IntegerModel
from ..model.random_model import random_images, random_model

__all__ = ["IMAGES", "WEIGHTS", "draw_images", "draw_model"]

WEIGHTS = ("random", "extreme", "stuck")
"""Random; with rows of +1, of -1 and of both in turn; with neurons that are always 0 or at the top."""

IMAGES = ("zeros and ones", "alternating", "random", "sparse", "mixed")
"""Images all 0 and all at the top; 0 and top in turn; any; few that are not 0; all of these."""


def draw_model(
    rng: np.random.Generator, sizes: Sequence[int], bits: Sequence[int], scale_digits: int, kind: str
) -> IntegerModel:
    """Return a random model, which hardware with loadable weights takes, too.

    Parameters
    ----------
    rng : Generator
    sizes : sequence of int
        Layer sizes, inputs first.
    bits : sequence of int
        Widths of the inputs and of each hidden layer's outputs.
    scale_digits : int
    kind : str
        Of `WEIGHTS`.
    """
    seed = int(rng.integers(1 << 32))
    model = random_model(
        tuple(sizes), input_bits=bits[0], act_bits=bits[1:], scale_digits=scale_digits, seed=seed
    )
    change = {"random": lambda rng, layer: layer, "extreme": _extreme, "stuck": _stuck}[kind]
    return IntegerModel(tuple(change(rng, layer) for layer in model.layers), model.input)


def _extreme(rng: np.random.Generator, layer: IntegerLayer) -> IntegerLayer:
    weights = layer.weights.copy()
    turns = np.where(np.arange(layer.n_in) % 2, 1, -1)
    rows = [np.ones(layer.n_in), -np.ones(layer.n_in), turns, -turns]
    for neuron in np.flatnonzero(rng.random(layer.n_out) < 0.5):
        weights[neuron] = rows[rng.integers(len(rows))]
    return IntegerLayer(weights, layer.scale, layer.bias, layer.shift, layer.act_bits)


def _stuck(rng: np.random.Generator, layer: IntegerLayer) -> IntegerLayer:
    if layer.act_bits is None:
        # All scores equal but for the inputs: ties, of which the lowest index wins.
        weights = np.repeat(layer.weights[:1], layer.n_out, axis=0)
        return IntegerLayer(weights, layer.scale, np.zeros_like(layer.bias), 0, None)
    scale, bias = layer.scale.copy(), layer.bias.copy()
    chance = rng.random(layer.n_out)
    far = (layer.act_max + 1) << layer.shift + 4
    scale[chance < 0.1] = 0
    bias[(chance > 0.7) & (chance < 0.8)] = far
    bias[(chance > 0.8) & (chance < 0.9)] = -far
    return IntegerLayer(layer.weights, scale, bias, layer.shift, layer.act_bits)


def draw_images(rng: np.random.Generator, count: int, n_in: int, bits: int, kind: str) -> np.ndarray:
    """Return ``count`` images, uint8 of shape ``(count, n_in)``, of a kind of `IMAGES`."""
    top = (1 << bits) - 1
    pixels = random_images(count, n_in, bits, seed=int(rng.integers(1 << 32)))
    turns = (np.arange(count)[:, np.newaxis] + np.arange(n_in)) % 2
    kinds = {
        "zeros and ones": np.repeat(rng.integers(0, 2, (count, 1)) * top, n_in, axis=1),
        "alternating": turns * top,
        "random": pixels,
        "sparse": np.where(rng.random((count, n_in)) < 2 / n_in, pixels, 0),
    }
    if kind == "mixed":
        chosen = rng.integers(0, len(kinds), count)
        images = np.stack(list(kinds.values()))[chosen, np.arange(count)]
    else:
        images = kinds[kind]
    return images.astype(np.uint8)
