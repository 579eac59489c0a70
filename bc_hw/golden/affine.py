"""What every layer with weights does with its sums: scale, offset, shift and clip."""

from dataclasses import dataclass

import numpy as np

from ..model import IntegerLayer

__all__ = ["LayerSums", "finish", "requantise"]


@dataclass(frozen=True, eq=False)
class LayerSums:
    """What one layer computed, before and after rounding.

    Parameters
    ----------
    inputs : ndarray of uint8, shape (images, values)
    sums : ndarray of int64, shape (images, outputs)
        ``a_j``.
    scaled : ndarray of int64, shape (images, outputs)
        ``m_j a_j + b_j``; of the last layer these are the scores.
    outputs : ndarray, shape (images, outputs)
        Activations, uint8; of the last layer the scores, int64.
    """

    inputs: np.ndarray
    sums: np.ndarray
    scaled: np.ndarray
    outputs: np.ndarray


def finish(layer: IntegerLayer, inputs: np.ndarray, sums: np.ndarray) -> LayerSums:
    """Return what ``layer`` makes of ``sums``, a row of neurons per image."""
    scaled = sums * layer.scale + layer.bias
    return LayerSums(inputs, sums, scaled, requantise(layer, scaled))


def requantise(layer: IntegerLayer, scaled: np.ndarray) -> np.ndarray:
    """Return ``clip(scaled >> s, 0, 2^n - 1)``, uint8; the scores of the last layer stay as they are."""
    if layer.act_bits is None:
        return scaled
    return np.clip(scaled >> layer.shift, 0, layer.act_max).astype(np.uint8)
