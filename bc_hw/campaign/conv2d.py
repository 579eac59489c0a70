"""Random convolutions."""

from collections.abc import Callable

import numpy as np

from ..model.conv2d import MAX_KERNEL, MAX_STRIDE
from ..model.spec import Conv2d, FeatureMap

__all__ = ["draw_conv2d", "draw_last_conv2d"]


def draw_conv2d(rng: np.random.Generator, taken: FeatureMap, width: Callable[[], int]) -> Conv2d:
    """Return a random convolution; the parameters are those of `draw_dense`.

    Any kernel that the map with any padding holds, each direction on its own or both alike.
    """
    square = rng.random() < 0.5
    limits = [min(taken.height, taken.width)] * 2 if square else [taken.height, taken.width]
    sizes = [_direction(rng, limit) for limit in limits[: 1 if square else 2]]
    kernel, stride, padding = zip(*(sizes * 2 if square else sizes), strict=True)
    return Conv2d(width(), kernel, stride, padding)


def draw_last_conv2d(rng: np.random.Generator, taken: FeatureMap, width: Callable[[], int]) -> Conv2d | None:
    """Return a convolution of one window, which gives a vector as a dense layer does.

    None where no kernel is as large as the map.
    """
    if max(taken.height, taken.width) > MAX_KERNEL:
        return None
    return Conv2d(width(), (taken.height, taken.width), (int(rng.integers(1, MAX_STRIDE + 1)),) * 2)


def _direction(rng: np.random.Generator, size: int) -> tuple[int, int, int]:
    """Return kernel, stride and padding of one direction."""
    padding = int(rng.integers(0, MAX_KERNEL)) if rng.random() < 0.5 else 0
    kernel = int(rng.integers(padding + 1, min(MAX_KERNEL, size + 2 * padding) + 1))
    return kernel, int(rng.integers(1, MAX_STRIDE + 1)), padding
