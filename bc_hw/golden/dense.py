"""A dense layer: one matrix product per image."""

import numpy as np

from ..model import FeatureMap, IntegerLayer
from .affine import LayerSums, finish
from .products import whole_product

__all__ = ["run_dense"]


def run_dense(layer: IntegerLayer, taken: FeatureMap, x: np.ndarray) -> LayerSums:
    """Return what a dense layer computes.

    Parameters
    ----------
    layer : IntegerLayer
    taken : FeatureMap
        What the layer takes.
    x : ndarray of unsigned integers, shape (images, taken.values)
    """
    return finish(layer, x, whole_product(x, layer.weights.T, layer.n_in * taken.top))
