"""Images for what random ones leave: inputs of a layer that are 0 in all of them, but might be more."""

from collections.abc import Iterator
from itertools import pairwise

import numpy as np

from ..golden import LayerValues, layer_sums
from ..model import IntegerModel
from ..plan.stage import AnyStage
from .coverage import images_at_once, in_parts, reachable
from .influence import pixel_influence
from .windows import seen_by_columns

__all__ = ["aimed_images"]

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
        self.sources = self.walk.sources(1)
        self.neurons = model.layers[before].n_out
        self.live_values = live
        self.live = seen_by_columns(self.walk, live[np.newaxis])[0]

    def seen(self, found: list[LayerValues]) -> np.ndarray:
        """Return whether each column meets more than 0 in each image, bool of shape (images, columns)."""
        return seen_by_columns(self.walk, found[self.index].inputs) > 0

    def values(self, columns: np.ndarray) -> np.ndarray:
        """Return a value of the map that each column meets, in the middle of those that are live."""
        found = []
        for column in columns:
            sources = self.sources[:, column]
            there = sources[sources >= 0]
            there = there[self.live_values[there]]
            found.append(there[len(there) // 2])
        return np.array(found, dtype=np.int64)

    def meets(self, found: list[LayerValues], image: int, column: int) -> bool:
        """Return whether one column meets more than 0 in one image."""
        sources = self.sources[:, column]
        return bool(found[self.index].inputs[image, sources[sources >= 0]].any())

    def peaks(self, found: list[LayerValues]) -> np.ndarray:
        """Return the largest sum of each neuron in each image, int64 of shape (images, neurons)."""
        sums = found[self.before].sums
        return sums.reshape(len(sums), -1, self.neurons).max(axis=1)

    def neuron(self, columns):
        """Return the neuron that a column comes from, or those that many come from."""
        return columns % self.neurons


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
    most = images_at_once(model)
    # In networks of maps such steps take long, and found 16 of 5,675 weights that were left.
    climbs = CLIMBS if model.topology.dense else 0
    for target, silent in zip(targets, _silent(model, targets, pool), strict=True):
        columns = silent[:most]
        images = _starts(model, plans, target, columns)
        left = ~target.seen(layer_sums(model, images))[:, columns].any(axis=0)
        yield images
        for column, image in zip(columns[left][:climbs], images[left], strict=False):
            yield _climb(model, target, int(column), image, rng)[np.newaxis]


def _silent(model: IntegerModel, targets: list[_Target], pool: np.ndarray) -> list[np.ndarray]:
    """Return the columns of each target that are 0 in all images of a pool but might be more."""
    met = [~target.live for target in targets]
    for part in in_parts(model, pool):
        found = layer_sums(model, part)
        for columns, target in zip(met, targets, strict=True):
            columns |= target.seen(found).any(axis=0)
    return [np.flatnonzero(~columns) for columns in met]


def _starts(model: IntegerModel, plans: list[AnyStage], target: _Target, columns: np.ndarray) -> np.ndarray:
    """Return an image for each column, to begin with: the pixels that raise what it meets, all at the top.

    These are exactly the largest sums of the first layer with weights; further on, the best guess.
    """
    influence = np.zeros((len(columns), model.maps[target.index].values))
    influence[np.arange(len(columns)), target.values(columns)] = 1
    influence = pixel_influence(model, plans[: target.index], influence)
    return (influence > 0).astype(np.uint8) * np.uint8(model.input.top)


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
        if target.meets(found, best, column):
            break
    return image
