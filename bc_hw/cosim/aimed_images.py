"""Images for what random ones leave: inputs of a layer that are 0 in all of them, but might be more."""

from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

import numpy as np

from ..golden import LayerValues, layer_sums
from ..golden.products import float_product
from ..model import IntegerModel
from ..plan.stage import AnyStage
from .coverage import in_parts, reachable
from .windows import seen_by_columns

__all__ = ["aimed_images"]

INFLUENCE = 1 << 30
"""Largest number that stands for a pixel's influence on a neuron."""
CLIMBS = 16
"""Neurons, of each layer, for which an image is changed step by step."""
ROUNDS = 12
CHANGED = 32
"""Rounds of such steps, and changed images in each."""


class _Target:
    """Columns of the matrix of one layer, and the layer before it whose neurons they come from.

    Parameters
    ----------
    model : IntegerModel
    plans : list of MatrixStage or PoolStage
    before, index : int
        Places of the two layers; none between them has weights.
    live : ndarray of bool, shape (values,)
        Which values that the layer takes may be more than 0 for some image.
    """

    def __init__(self, model: IntegerModel, plans: list[AnyStage], before: int, index: int, live: np.ndarray):
        self.before = before
        self.index = index
        self.walk = plans[index].walk
        self.neurons = model.layers[before].n_out
        self.live = seen_by_columns(self.walk, live[np.newaxis])[0]

    def seen(self, found: list[LayerValues]) -> np.ndarray:
        """Return whether each column meets more than 0 in each image, bool of shape (images, columns)."""
        return seen_by_columns(self.walk, found[self.index].inputs) > 0

    def peaks(self, found: list[LayerValues]) -> np.ndarray:
        """Return the largest sum of each neuron in each image, int64 of shape (images, neurons)."""
        sums = found[self.before].sums
        return sums.reshape(len(sums), -1, self.neurons).max(axis=1)

    def neuron(self, columns):
        """Return the neuron that a column comes from, or those that many come from."""
        return columns % self.neurons


class _Silent(NamedTuple):
    """Columns of a target that are 0 in a pool of images but might be more.

    Parameters
    ----------
    columns : ndarray of int
    best : ndarray of int
        For each the image of the pool in which its neuron has the largest sum.
    """

    columns: np.ndarray
    best: np.ndarray


def aimed_images(
    model: IntegerModel, plans: list[AnyStage], pool: np.ndarray, rng: np.random.Generator
) -> Iterator[np.ndarray]:
    """Yield images for columns that are 0 for the whole pool but might be more, as far as they are found.

    Parameters
    ----------
    model : IntegerModel
    plans : list of MatrixStage or PoolStage
    pool : ndarray of uint8, shape (images, values)
    rng : Generator
    """
    live = reachable(model, plans)
    weighted = [index for index, layer in enumerate(model.layers) if layer.spec.weighted]
    targets = [_Target(model, plans, *pair, live[pair[1]]) for pair in pairwise(weighted)]
    silent = _silent(model, targets, pool)
    starts = (_influencing if model.topology.dense else _best_of_pool)(model, targets, silent, pool)
    for target, (columns, _), images in zip(targets, silent, starts, strict=True):
        left = ~target.seen(layer_sums(model, images))[:, columns].any(axis=0)
        yield images
        for column, image in zip(columns[left][:CLIMBS], images[left], strict=False):
            yield _climb(model, target, int(column), image, rng)[np.newaxis]


def _silent(model: IntegerModel, targets: list[_Target], pool: np.ndarray) -> list[_Silent]:
    """Return the silent columns of each target."""
    met = [~target.live for target in targets]
    peaks = [[] for _ in targets]
    for part in in_parts(model, pool):
        found = layer_sums(model, part)
        for at, target in enumerate(targets):
            met[at] |= target.seen(found).any(axis=0)
            peaks[at].append(target.peaks(found))
    silent = []
    for at, target in enumerate(targets):
        columns = np.flatnonzero(~met[at])
        best = np.concatenate(peaks[at]).argmax(axis=0)
        silent.append(_Silent(columns, best[target.neuron(columns)]))
    return silent


def _influencing(
    model: IntegerModel, targets: list[_Target], silent: list[_Silent], pool: np.ndarray
) -> Iterator[np.ndarray]:
    """Begin with the pixels that raise a neuron, all at the top; for a chain of dense layers.

    These are exactly the largest sums of the first layer; further on, the best guess.
    """
    # Whole numbers, and few bits of them: products are exact, the same on every machine.
    influence = np.eye(model.input.values)
    for target, (columns, _) in zip(targets, silent, strict=True):
        layer = model.layers[target.before]
        influence = float_product(layer.weights * (layer.scale > 0)[:, None].astype(float), influence)
        while np.abs(influence).max() > INFLUENCE:
            influence = np.rint(influence / 2)
        yield (influence[columns] > 0).astype(np.uint8) * np.uint8(model.input.top)


def _best_of_pool(
    model: IntegerModel, targets: list[_Target], silent: list[_Silent], pool: np.ndarray
) -> Iterator[np.ndarray]:
    """Begin with the image of the pool that gives the largest sum."""
    return (pool[best] for _, best in silent)


def _climb(
    model: IntegerModel, target: _Target, column: int, image: np.ndarray, rng: np.random.Generator
) -> np.ndarray:
    """Change an image bit by bit until a column meets more than 0, as far as it does."""
    top = model.input.top
    for _ in range(ROUNDS):
        batch = np.repeat(image[None], CHANGED, axis=0)
        # The first one stays as it is; the others lose or gain a share of their pixels.
        changed = rng.random(batch.shape) < rng.random((CHANGED, 1)) ** 2 / 2
        changed[0] = False
        batch[changed] = rng.integers(0, 2, int(changed.sum()), dtype=np.uint8) * top
        found = layer_sums(model, batch)
        best = int(target.peaks(found)[:, target.neuron(column)].argmax())
        image = batch[best]
        if target.seen(found)[best, column]:
            break
    return image
