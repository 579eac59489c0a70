"""A chain of dense layers with some weights flipped: only the difference from the healthy model is computed.

With weights ``W' = W + F`` and inputs ``x' = x + d``, the sums are ``W' x' = W x + W' d + F x``. The first
term is known; ``F`` has one entry per flip, and of ``d`` only the rows count that changed at all. All terms
are integers that the float type holds exactly, so nothing is rounded.
"""

from collections.abc import Sequence

import numpy as np
from scipy.sparse import csr_array

from ..golden.affine import requantise, scale_sums
from ..golden.products import FLOAT32_EXACT, float_product
from ..model import IntegerLayer, IntegerModel

__all__ = ["FlippedNetwork"]


class FlippedNetwork:
    """The scores and classes of some images when weights of a model are flipped.

    Parameters
    ----------
    model : IntegerModel
        A chain of dense layers.
    images : ndarray of unsigned integers, shape (images, n_in)
        Values ``0..2^input_bits - 1``.
    """

    def __init__(self, model: IntegerModel, images: np.ndarray):
        self.model = model
        self._layers = []
        x = np.ascontiguousarray(images.T)
        for index, layer in enumerate(model.layers):
            healthy = _Healthy(layer, x, model.maps[index].top)
            self._layers.append(healthy)
            x = healthy.outputs
        self.healthy_classes = x.argmax(axis=0)

    def scores(self, flips: Sequence[np.ndarray]) -> np.ndarray:
        """Return the scores, int64 of shape ``(classes, images)``.

        Parameters
        ----------
        flips : sequence of ndarray of int
            For each layer the weights that are flipped, each once, as numbers ``neuron * n_in + input``.
        """
        rows, change = np.empty(0, dtype=np.int64), None
        for healthy, places in zip(self._layers, flips, strict=True):
            rows, values = healthy.outputs_with(places, rows, change)
            if healthy.layer.act_bits is None:
                scores = healthy.outputs.copy()
                scores[rows] = values
                return scores
            # Small integers, and differences of two: exact in any float type.
            change = values.astype(healthy.kind) - healthy.outputs[rows].astype(healthy.kind)
            differs = change.any(axis=1)
            rows, change = rows[differs], change[differs]
        raise AssertionError("the last layer of a model has no activation width")

    def classes(self, flips: Sequence[np.ndarray]) -> np.ndarray:
        """Return the class of each image; the lowest index wins a tie."""
        return self.scores(flips).argmax(axis=0)


class _Healthy:
    """One layer without flips: its sums and outputs for all images, in columns."""

    def __init__(self, layer: IntegerLayer, inputs: np.ndarray, in_max: int):
        self.layer = layer
        # No sum of sums, of changed inputs and of flips is larger.
        self.kind = np.float32 if 4 * layer.n_in * in_max <= FLOAT32_EXACT else np.float64
        self.weights = layer.weights.astype(self.kind)
        self.inputs = inputs.astype(self.kind)
        self.sums = float_product(self.weights, self.inputs)
        self.outputs = self._finish(self.sums, np.arange(layer.n_out))

    def _finish(self, sums: np.ndarray, rows: np.ndarray) -> np.ndarray:
        """Return the outputs of the neurons ``rows``, a row each, whose sums these are."""
        scaled = scale_sums(self.layer, sums.T.astype(np.int64), rows)
        return requantise(self.layer, scaled).T

    def outputs_with(
        self, places: np.ndarray, changed: np.ndarray, change: np.ndarray | None
    ) -> tuple[np.ndarray, np.ndarray]:
        """Return neurons, among them all whose outputs differ, and their outputs.

        Parameters
        ----------
        places : ndarray of int
            Flipped weights.
        changed : ndarray of int
            Inputs that changed.
        change : ndarray, shape (len(changed), images)
            By how much.
        """
        neurons, inputs = np.divmod(places, self.layer.n_in)
        hit, index = np.unique(neurons, return_inverse=True)
        flipped = csr_array(
            (-2 * self.weights[neurons, inputs], (index, inputs)), shape=(len(hit), self.layer.n_in)
        )
        own = flipped @ self.inputs
        if not len(changed):
            return hit, self._finish(self.sums[hit] + own, hit)
        columns = self.weights[:, changed]
        columns[hit] += flipped[:, changed].toarray()
        sums = self.sums + float_product(columns, change)
        sums[hit] += own
        rows = np.arange(self.layer.n_out)
        return rows, self._finish(sums, rows)
