"""What every layer with weights does with its sums: scale, offset, shift and clip.

Whatever computes layers with numpy takes the formula from here. It stands once more in the hardware
(`bc_hw.hw.requantiser`), in its proof (`bc_hw.formal.arithmetic`) and in torch
(`bc_hw.export.integer_block`), each time on its own, so that comparing them means something.
"""

from dataclasses import dataclass

import numpy as np

from ..model import IntegerLayer

__all__ = ["LayerSums", "LayerValues", "finish", "requantise", "scale_sums"]


@dataclass(frozen=True, eq=False)
class LayerValues:
    """What one layer took and gave. Rows are in the order of the map: pixel by pixel, channel by channel.

    Parameters
    ----------
    inputs : ndarray of unsigned integers, shape (images, values)
    outputs : ndarray, shape (images, values)
        Activations, of unsigned integers; of the last layer the scores, int64.
    """

    inputs: np.ndarray
    outputs: np.ndarray


@dataclass(frozen=True, eq=False)
class LayerSums(LayerValues):
    """What one layer with weights computed, before and after rounding.

    Parameters
    ----------
    sums : ndarray of int64, shape (images, values)
        ``a_j``.
    scaled : ndarray of int64, shape (images, values)
        ``m_j a_j + b_j``; of the last layer these are the scores.
    """

    sums: np.ndarray
    scaled: np.ndarray


def finish(layer: IntegerLayer, inputs: np.ndarray, sums: np.ndarray) -> LayerSums:
    """Return what ``layer`` makes of ``sums``, a row per image with all neurons of each pixel in turn."""
    scaled = scale_sums(layer, sums.reshape(-1, layer.n_out)).reshape(sums.shape)
    return LayerSums(inputs, requantise(layer, scaled), sums, scaled)


def scale_sums(
    layer: IntegerLayer, sums: np.ndarray, neurons: np.ndarray | slice = slice(None)
) -> np.ndarray:
    """Return ``m_j a_j + b_j``, int64.

    Parameters
    ----------
    layer : IntegerLayer
    sums : ndarray of int64, shape (..., neurons)
    neurons : ndarray of int, optional
        Whose sums these are; by default all of the layer.
    """
    return sums * layer.scale[neurons] + layer.bias[neurons]


def requantise(layer: IntegerLayer, scaled: np.ndarray) -> np.ndarray:
    """Return ``clip(scaled >> s, 0, 2^n - 1)``, uint8; the scores of the last layer stay as they are."""
    if layer.act_bits is None:
        return scaled
    return np.clip(scaled >> layer.shift, 0, layer.act_max).astype(np.uint8)
