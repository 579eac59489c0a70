"""Global average pooling: the sum of each channel."""

import numpy as np

from ..model import FeatureMap, PoolLayer
from .affine import LayerValues

__all__ = ["run_globalavgpool2d"]


def run_globalavgpool2d(layer: PoolLayer, taken: FeatureMap, x: np.ndarray) -> LayerValues:
    """Return the sums, uint16; the parameters are those of `run_conv2d`."""
    return LayerValues(x, x.reshape(-1, taken.pixels, taken.channels).sum(axis=1, dtype=np.uint16))
