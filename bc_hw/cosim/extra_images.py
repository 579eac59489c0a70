"""Images that make every weight, scale digit and bias matter, for sums that are compared before rounding.

Real images leave much unused: pixels that are always black, neurons that always give 0. A few random ones
use nearly all of it, and what they leave is aimed at, neuron by neuron.
"""

from dataclasses import dataclass

import numpy as np

from ..golden import LayerValues, layer_sums
from ..model import IntegerModel
from ..plan.stage import AnyStage
from .aimed_images import aimed_images
from .coverage import Coverage, count_coverage, digit_zeros, exercise_of, in_parts, zeros

__all__ = ["ExtraImages", "make_extra_images"]

DENSITIES = (1.0, 0.5, 0.25, 0.1)
"""Shares of pixels that are not 0, among random images."""
RANDOM = 48
"""Random images of each density."""


@dataclass(frozen=True, eq=False)
class ExtraImages:
    """Images that are simulated beside those that were asked for.

    Parameters
    ----------
    images : ndarray of uint8, shape (images, n_in)
        At least one.
    sums : list of LayerValues
        Of every layer.
    coverage : Coverage
    """

    images: np.ndarray
    sums: list[LayerValues]
    coverage: Coverage


def make_extra_images(model: IntegerModel, plans: list[AnyStage], *, seed: int) -> ExtraImages:
    """Return few images that exercise all that can be, as far as such images are found.

    Parameters
    ----------
    model : IntegerModel
        Its layers as the hardware holds them.
    plans : list of MatrixStage or PoolStage
    seed : int
        Of what is random; the same seed gives the same images.
    """
    rng = np.random.default_rng(seed)
    pool = _random_images(model, rng)
    met = _goals_met(model, plans, pool)
    aimed = np.concatenate([pool[:0], *aimed_images(model, plans, pool, rng)])
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


def _goals_met(model: IntegerModel, plans: list[AnyStage], images: np.ndarray) -> np.ndarray:
    """Return what each image exercises, bool of shape (images, goals)."""
    return np.concatenate([_goals_of_few(model, plans, part) for part in in_parts(model, images)])


def _goals_of_few(model: IntegerModel, plans: list[AnyStage], images: np.ndarray) -> np.ndarray:
    """Return what each of a few images exercises.

    Goals are the inputs of every layer with weights, and its neurons' sums; meeting them exercises all that
    hangs on them.
    """
    met = []
    for plan, layer, found in zip(plans, model.layers, layer_sums(model, images), strict=True):
        if not layer.spec.weighted:
            continue
        seen = exercise_of(plan, layer, found)
        scales = zeros(layer.scale)
        limits = np.minimum(plan.accumulator_bits, plan.requant.scaled_bits - scales)
        met.append(zeros(seen.inputs) + 1 < limits[limits > 1].min(initial=plan.accumulator_bits))
        changes = digit_zeros(plan, layer)
        worst = np.where(changes < plan.requant.scaled_bits, changes, 0).max(axis=1, initial=0)
        met += [zeros(values) + worst < plan.requant.scaled_bits for values in seen.held]
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
