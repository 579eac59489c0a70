"""Global average pooling in random networks."""

from collections.abc import Callable

import numpy as np

from ..model.spec import FeatureMap, GlobalAvgPool2d

__all__ = ["draw_globalavgpool2d"]


def draw_globalavgpool2d(
    rng: np.random.Generator, taken: FeatureMap, width: Callable[[], int]
) -> GlobalAvgPool2d:
    """Return global average pooling, of which nothing is drawn; the parameters are those of `draw_dense`."""
    return GlobalAvgPool2d()
