"""A convolution: one matrix product per window."""

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

from ..model import Conv2d, FeatureMap, IntegerLayer
from .affine import LayerSums, finish
from .products import whole_product

__all__ = ["run_conv2d"]

WINDOW_BYTES = 1 << 24
"""Memory for the windows that are multiplied at once."""


def run_conv2d(layer: IntegerLayer, taken: FeatureMap, x: np.ndarray) -> LayerSums:
    """Return what a convolution computes.

    Parameters
    ----------
    layer : IntegerLayer
    taken : FeatureMap
        What the layer takes.
    x : ndarray of unsigned integers, shape (images, taken.values)
    """
    given = layer.spec.output(taken, layer.act_bits)
    seen = _windows(layer.spec, taken, x)
    sums = np.empty((len(x), given.height, given.width, given.channels), dtype=np.int64)
    row_bytes = given.width * layer.n_in * np.dtype(np.float32).itemsize
    rows = min(given.height, max(1, WINDOW_BYTES // row_bytes))
    images = max(1, WINDOW_BYTES // (rows * row_bytes))
    for image in range(0, len(x), images):
        for row in range(0, given.height, rows):
            part = np.s_[image : image + images, row : row + rows]
            matrix = seen[part].reshape(-1, layer.n_in)
            product = whole_product(matrix, layer.weights.T, layer.n_in * taken.top)
            sums[part] = product.reshape(sums[part].shape)
    return finish(layer, x, sums.reshape(len(x), given.values))


def _windows(spec: Conv2d, taken: FeatureMap, x: np.ndarray) -> np.ndarray:
    """Return a view of the windows.

    Its shape is (images, rows, columns, rows of the kernel, columns of the kernel, channels).
    """
    (above, beside), (down, right) = spec.padding, spec.stride
    maps = x.reshape(-1, taken.height, taken.width, taken.channels)
    padded = np.pad(maps, ((0, 0), (above, above), (beside, beside), (0, 0)))
    view = sliding_window_view(padded, spec.kernel, axis=(1, 2))[:, ::down, ::right]
    return view.transpose(0, 1, 2, 4, 5, 3)
