"""Random pooling layers."""

from collections.abc import Callable

import numpy as np

from ..model.maxpool2d import MAX_WINDOW
from ..model.spec import FeatureMap, MaxPool2d

__all__ = ["draw_maxpool2d"]


def draw_maxpool2d(rng: np.random.Generator, taken: FeatureMap, width: Callable[[], int]) -> MaxPool2d | None:
    """Return a random pooling layer; the parameters are those of `draw_dense`.

    None where the map is smaller than every window.
    """
    most = min(MAX_WINDOW, taken.height, taken.width)
    if most < 2:
        return None
    window = int(rng.integers(2, most + 1))
    return MaxPool2d(window, int(rng.integers(1, window + 1)))
