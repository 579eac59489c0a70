"""Pooling: the largest value of each window."""

from functools import reduce

import numpy as np

from ..model import FeatureMap, PoolLayer
from .affine import LayerValues

__all__ = ["run_maxpool2d"]


def run_maxpool2d(layer: PoolLayer, taken: FeatureMap, x: np.ndarray) -> LayerValues:
    """Return what a pooling layer computes; the parameters are those of `run_conv2d`."""
    spec = layer.spec
    given = spec.output(taken, None)
    maps = x.reshape(-1, taken.height, taken.width, taken.channels)
    # One pixel of every window at a time.
    height, width = ((size - 1) * spec.stride + 1 for size in (given.height, given.width))
    places = np.ndindex(spec.window, spec.window)
    pixels = (maps[:, y : y + height : spec.stride, x : x + width : spec.stride] for y, x in places)
    return LayerValues(x, reduce(np.maximum, pixels).reshape(len(maps), given.values))
