"""Images that no data set has, made so that every part of the hardware shows what it computes.

Images of a data set leave much unused: pixels that are always black, sums far from their limits, ties that
never happen. These are made from the model to use it.
"""

from collections.abc import Sequence

import numpy as np

from ..cosim.influence import pixel_influence
from ..cosim.stimulus import Stimulus
from ..golden import trace
from ..model import IntegerModel
from ..model.random_model import random_images
from ..plan.stage import AnyStage

__all__ = ["directed_stimulus"]

RANDOM = 64
SPARSE = 32
NEURONS = 128
"""Neurons per layer whose sums are driven to both limits; where there are more, evenly spread ones."""
POOL = 4096
TIES = 16


def directed_stimulus(model: IntegerModel, plans: Sequence[AnyStage], *, seed: int) -> Stimulus:
    """Return extreme and random images for a model.

    - all pixels 0, all at their maximum, alternating, each pixel alone at its maximum;
    - for each neuron, at one place of its map, the images of its largest and its smallest sum: exactly those
      in the first layer; in later layers each pixel is set by the sign of its influence along all paths;
    - random images, dense and sparse;
    - images whose two highest scores are equal, as far as random ones have any.

    Parameters
    ----------
    model : IntegerModel
    plans : sequence of MatrixStage or PoolStage
        Of its layers.
    seed : int
        Of the random ones.
    """
    n_in, top = model.input.values, model.input.top
    rng = np.random.default_rng(seed)
    pixels = np.arange(n_in)
    masks = [np.zeros(n_in, bool), np.ones(n_in, bool), pixels % 2 == 0, pixels % 2 == 1]
    masks += [pixels == pixel for pixel in _spread(n_in)]
    for index, layer in enumerate(model.layers):
        if layer.spec.weighted:
            behind = plans[: index + 1]
            influence = pixel_influence(model, behind, _one_by_one(behind[-1]), scaled=True)
            masks += [raised for each in influence for raised in (each > 0, each < 0)]
    extremes = np.array(masks).astype(np.uint8) * top
    dense = random_images(RANDOM, n_in, model.input_bits, seed=seed)
    sparse = random_images(SPARSE, n_in, model.input_bits, seed=seed + 1)
    sparse[rng.random(sparse.shape) < 0.8] = 0
    images = np.concatenate([extremes, dense, sparse, _ties(model, rng)]).astype(np.uint8)
    return Stimulus(np.ascontiguousarray(images), 0, f"directed, seed {seed}", [])


def _spread(count: int) -> list[int]:
    return (
        sorted({index * count // NEURONS for index in range(NEURONS)})
        if count > NEURONS
        else list(range(count))
    )


def _one_by_one(plan: AnyStage) -> np.ndarray:
    """Return neurons as cases, of which each counts alone, at places all over the map; (cases, outputs)."""
    neurons, vectors = _spread(plan.n_out), plan.walk.vectors
    cases = np.arange(len(neurons))
    counts = np.zeros((len(neurons), vectors, plan.n_out))
    counts[cases, cases * vectors // len(neurons), neurons] = 1
    return counts.reshape(len(neurons), -1)


def _ties(model: IntegerModel, rng: np.random.Generator) -> np.ndarray:
    """Return random images whose two highest scores are equal."""
    pool = rng.integers(0, 1 << model.input_bits, (POOL, model.input.values), dtype=np.uint8)
    # Dark images have small scores, and small scores are equal more often.
    pool = (pool * (rng.random((POOL, 1)) ** 2)).astype(np.uint8)
    scores = np.sort(trace(model, pool).scores, axis=1)
    if scores.shape[1] < 2:
        return pool[:0]
    return pool[scores[:, -1] == scores[:, -2]][:TIES]
