"""Random models and images, with the extremes that random numbers alone do not reach."""

from collections.abc import Sequence
from dataclasses import replace
from enum import StrEnum
from typing import TypeVar

import numpy as np

from ..model import IntegerLayer, IntegerModel, Topology
from ..model.random_model import random_images, random_model

__all__ = ["Images", "Weights", "draw_images", "draw_member", "draw_model"]


class Weights(StrEnum):
    """What the weights of a random model are like."""

    RANDOM = "random"
    #: Some rows are all +1, all -1, or both in turn.
    EXTREME = "extreme"
    #: Some neurons are always 0 or always at the top.
    STUCK = "stuck"


class Images(StrEnum):
    """What random images are like."""

    #: Each image is all 0 or all at the top.
    ZEROS_AND_ONES = "zeros and ones"
    #: 0 and top in turn.
    ALTERNATING = "alternating"
    RANDOM = "random"
    #: Few pixels that are not 0.
    SPARSE = "sparse"
    #: Each image is of one of the others.
    MIXED = "mixed"


Member = TypeVar("Member", bound=StrEnum)


def draw_member(rng: np.random.Generator, kind: type[Member]) -> Member:
    """Return a member of an enumeration, all with the same chance."""
    return kind(str(rng.choice([str(member) for member in kind])))


def draw_model(
    rng: np.random.Generator, topology: Topology, bits: Sequence[int], scale_digits: int, kind: Weights
) -> IntegerModel:
    """Return a random model, which hardware with loadable weights takes, too.

    Parameters
    ----------
    rng : Generator
    topology : Topology
    bits : sequence of int
        Widths of the inputs and of the outputs of each hidden layer with weights.
    scale_digits : int
    kind : Weights
    """
    seed = int(rng.integers(1 << 32))
    model = random_model(
        topology, input_bits=bits[0], act_bits=bits[1:], scale_digits=scale_digits, seed=seed
    )
    change = _CHANGES[kind]
    layers = (change(rng, layer) if layer.spec.weighted else layer for layer in model.layers)
    return replace(model, layers=tuple(layers))


def _extreme(rng: np.random.Generator, layer: IntegerLayer) -> IntegerLayer:
    weights = layer.weights.copy()
    turns = np.where(np.arange(layer.n_in) % 2, 1, -1)
    rows = [np.ones(layer.n_in), -np.ones(layer.n_in), turns, -turns]
    for neuron in np.flatnonzero(rng.random(layer.n_out) < 0.5):
        weights[neuron] = rows[rng.integers(len(rows))]
    return replace(layer, weights=weights)


def _stuck(rng: np.random.Generator, layer: IntegerLayer) -> IntegerLayer:
    if layer.act_bits is None:
        # All scores equal but for the inputs: ties, of which the lowest index wins.
        weights = np.repeat(layer.weights[:1], layer.n_out, axis=0)
        return replace(layer, weights=weights, bias=np.zeros_like(layer.bias))
    scale, bias = layer.scale.copy(), layer.bias.copy()
    chance = rng.random(layer.n_out)
    far = (layer.act_max + 1) << layer.shift + 4
    scale[chance < 0.1] = 0
    bias[(chance > 0.7) & (chance < 0.8)] = far
    bias[(chance > 0.8) & (chance < 0.9)] = -far
    return replace(layer, scale=scale, bias=bias)


_CHANGES = {Weights.RANDOM: lambda rng, layer: layer, Weights.EXTREME: _extreme, Weights.STUCK: _stuck}
"""What makes a layer of random weights one of each kind."""


def draw_images(rng: np.random.Generator, count: int, n_in: int, bits: int, kind: Images) -> np.ndarray:
    """Return ``count`` images, uint8 of shape ``(count, n_in)``."""
    top = (1 << bits) - 1
    pixels = random_images(count, n_in, bits, seed=int(rng.integers(1 << 32)))
    turns = (np.arange(count)[:, np.newaxis] + np.arange(n_in)) % 2
    kinds = {
        Images.ZEROS_AND_ONES: np.repeat(rng.integers(0, 2, (count, 1)) * top, n_in, axis=1),
        Images.ALTERNATING: turns * top,
        Images.RANDOM: pixels,
        Images.SPARSE: np.where(rng.random((count, n_in)) < 2 / n_in, pixels, 0),
    }
    if kind == Images.MIXED:
        chosen = rng.integers(0, len(kinds), count)
        images = np.stack(list(kinds.values()))[chosen, np.arange(count)]
    else:
        images = kinds[kind]
    return images.astype(np.uint8)
