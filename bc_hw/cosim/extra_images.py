"""Images that make every weight, scale digit and bias matter, for sums that are compared before rounding.

Real images leave much unused: pixels that are always black, neurons that always give 0. A few random ones
use nearly all of it, and what they leave is aimed at, neuron by neuron.
"""

from dataclasses import dataclass

import numpy as np

from ..golden import LayerSums, layer_sums
from ..golden.products import float_product
from ..model import IntegerModel
from ..plan.stage import MatrixStage
from .coverage import Coverage, count_coverage, digit_zeros, hardware_sums, reachable, zeros

__all__ = ["ExtraImages", "make_extra_images"]

DENSITIES = (1.0, 0.5, 0.25, 0.1)
"""Shares of pixels that are not 0, among random images."""
RANDOM = 48
"""Random images of each density."""
INFLUENCE = 1 << 30
"""Largest number that stands for a pixel's influence on a neuron."""
CLIMBS = 16
"""Neurons, of each layer, for which an image is changed step by step."""
ROUNDS = 12
CHANGED = 32
"""Rounds of such steps, and changed images in each."""


@dataclass(frozen=True, eq=False)
class ExtraImages:
    """Images that are simulated beside those that were asked for.

    Parameters
    ----------
    images : ndarray of uint8, shape (images, n_in)
        At least one.
    sums : list of LayerSums
        Of every layer.
    coverage : Coverage
    """

    images: np.ndarray
    sums: list[LayerSums]
    coverage: Coverage


def make_extra_images(model: IntegerModel, plans: list[MatrixStage], *, seed: int) -> ExtraImages:
    """Return few images that exercise all that can be, as far as such images are found.

    Parameters
    ----------
    model : IntegerModel
        Its layers as the hardware holds them.
    plans : list of MatrixStage
    seed : int
        Of what is random; the same seed gives the same images.
    """
    rng = np.random.default_rng(seed)
    pool = _random_images(model, rng)
    met = _goals_met(model, plans, pool)
    aimed = _aimed_images(model, pool, rng)
    if len(aimed):
        pool = np.concatenate([pool, aimed])
        met = np.concatenate([met, _goals_met(model, plans, aimed)])
    images = np.ascontiguousarray(pool[_cover(met)])
    sums = layer_sums(model, images)
    return ExtraImages(images, sums, count_coverage(model, plans, sums))


def _random_images(model: IntegerModel, rng: np.random.Generator) -> np.ndarray:
    n_in, top = model.input.values, model.input.top
    images = rng.integers(1, top, (len(DENSITIES) * RANDOM, n_in), dtype=np.uint8, endpoint=True)
    # The first one has no pixel whose lowest bit is 0: whatever its weight changes shows.
    images[0] |= 1
    kept = rng.random(images.shape) < np.repeat(DENSITIES, RANDOM)[:, None]
    return images * kept.astype(np.uint8)


def _goals_met(model: IntegerModel, plans: list[MatrixStage], images: np.ndarray) -> np.ndarray:
    """Return what each image exercises, bool of shape (images, goals).

    Goals are the inputs of every layer, and its neurons' sums; meeting them exercises all that hangs on them.
    """
    met = []
    for plan, layer, sums in zip(plans, model.layers, layer_sums(model, images), strict=True):
        scales = zeros(layer.scale)
        limits = np.minimum(plan.accumulator_bits, plan.requant.scaled_bits - scales)
        met.append(zeros(sums.inputs) + 1 < limits[limits > 1].min(initial=plan.accumulator_bits))
        changes = digit_zeros(plan, layer)
        worst = np.where(changes < plan.requant.scaled_bits, changes, 0).max(axis=1, initial=0)
        met += [
            zeros(values) + worst < plan.requant.scaled_bits
            for values in hardware_sums(plan, layer, sums.sums)
        ]
    return np.concatenate(met, axis=1)


def _cover(met: np.ndarray) -> list[int]:
    """Return few rows, the first one always, that together meet every goal that any row meets."""
    chosen = [0]
    left = ~met[0] & met.any(axis=0)
    while left.any():
        gains = met[:, left].sum(axis=1)
        chosen.append(int(gains.argmax()))
        left &= ~met[chosen[-1]]
    return chosen


def _aimed_images(model: IntegerModel, pool: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """Return images for the hidden neurons that give 0 for the whole pool but might give more."""
    live, sums = reachable(model), layer_sums(model, pool)
    # Whole numbers, and few bits of them: products are exact, the same on every machine.
    influence = np.eye(model.input.values)
    top = model.input.top
    found = [pool[:0]]
    for index, layer in enumerate(model.layers[:-1]):
        influence = float_product(layer.weights * (layer.scale > 0)[:, None].astype(float), influence)
        while np.abs(influence).max() > INFLUENCE:
            influence = np.rint(influence / 2)
        silent = np.flatnonzero(live[index + 1] & ~sums[index + 1].inputs.any(axis=0))
        # Exactly the largest sums of the first layer; further on, the best guess.
        starts = (influence[silent] > 0).astype(np.uint8) * np.uint8(top)
        left = ~layer_sums(model, starts)[index + 1].inputs[:, silent].any(axis=0)
        climbed = [
            _climb(model, index, int(neuron), start, rng)
            for neuron, start in zip(silent[left][:CLIMBS], starts[left], strict=False)
        ]
        found += [starts, *(image[None] for image in climbed)]
    return np.concatenate(found)


def _climb(
    model: IntegerModel, index: int, neuron: int, image: np.ndarray, rng: np.random.Generator
) -> np.ndarray:
    """Change an image bit by bit until a neuron of layer ``index`` gives more than 0, as far as it does."""
    top = model.input.top
    for _ in range(ROUNDS):
        batch = np.repeat(image[None], CHANGED, axis=0)
        # The first one stays as it is; the others lose or gain a share of their pixels.
        changed = rng.random(batch.shape) < rng.random((CHANGED, 1)) ** 2 / 2
        changed[0] = False
        batch[changed] = rng.integers(0, 2, int(changed.sum()), dtype=np.uint8) * top
        found = layer_sums(model, batch)
        best = int(found[index].sums[:, neuron].argmax())
        image = batch[best]
        if found[index + 1].inputs[best, neuron]:
            break
    return image
