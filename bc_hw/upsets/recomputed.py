"""A network of maps with some weights flipped: what differs is computed again, layer by layer.

A weight of a convolution acts on every pixel, so that little is the same behind it. The golden model computes
the layers from the first one with a flip on, for those images alone whose values have changed so far.
"""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from ..golden import RUN
from ..model import IntegerModel
from ..model.network import Layer
from .weights import weighted_layers

__all__ = ["RecomputedNetwork"]

SUM_BYTES = 1 << 26
"""Memory for the sums of a layer, eight bytes each: of so many images at once."""


class RecomputedNetwork:
    """The scores and classes of some images when weights of a model of any layers are flipped.

    Parameters
    ----------
    model : IntegerModel
    images : ndarray of unsigned integers, shape (images, values)
        Values ``0..2^input_bits - 1``.
    """

    def __init__(self, model: IntegerModel, images: np.ndarray):
        self.model = model
        widest = max(each.values for each in model.maps)
        self._at_once = max(1, SUM_BYTES // (widest * np.dtype(np.int64).itemsize))
        self._values = [images]
        """What each layer takes, and at last the scores."""
        for index, layer in enumerate(model.layers):
            self._values.append(self._run(index, layer, self._values[-1]))
        self.healthy_classes = self._values[-1].argmax(axis=1)

    def scores(self, flips: Sequence[np.ndarray]) -> np.ndarray:
        """Return the scores, int64 of shape ``(classes, images)``.

        Parameters
        ----------
        flips : sequence of ndarray of int
            For each layer with weights those that are flipped, each once, as numbers
            ``neuron * n_in + input``.
        """
        flipped = dict(zip(weighted_layers(self.model), flips, strict=True))
        # Images whose values differ from the healthy ones, and these values.
        images, values = np.empty(0, dtype=np.int64), self._values[0][:0]
        for index, layer in enumerate(self.model.layers):
            places = flipped.get(index, ())
            if len(places):
                weights = layer.weights.copy()
                weights.reshape(-1)[places] *= -1
                layer = replace(layer, weights=weights)
                whole = self._values[index].copy()
                whole[images] = values
                images, values = np.arange(len(whole)), whole
            given = self._run(index, layer, values)
            healthy = self._values[index + 1][images]
            differs = (given != healthy).any(axis=1)
            images, values = images[differs], given[differs]
        scores = self._values[-1].copy()
        scores[images] = values
        return scores.T

    def classes(self, flips: Sequence[np.ndarray]) -> np.ndarray:
        """Return the class of each image; the lowest index wins a tie."""
        return self.scores(flips).argmax(axis=0)

    def _run(self, index: int, layer: Layer, values: np.ndarray) -> np.ndarray:
        """Return what a layer gives, a row per image."""
        run, taken = RUN[type(layer.spec)], self.model.maps[index]
        starts = range(0, max(1, len(values)), self._at_once)
        return np.concatenate([run(layer, taken, values[at : at + self._at_once]).outputs for at in starts])
