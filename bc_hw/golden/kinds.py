"""How each layer kind is computed."""

from collections.abc import Callable

import numpy as np

from ..model import Conv2d, Dense, FeatureMap, GlobalAvgPool2d, Layer, MaxPool2d
from ..model.spec import Spec
from .affine import LayerValues
from .conv2d import run_conv2d
from .dense import run_dense
from .globalavgpool2d import run_globalavgpool2d
from .maxpool2d import run_maxpool2d

__all__ = ["RUN", "Run"]

Run = Callable[[Layer, FeatureMap, np.ndarray], LayerValues]
"""From a layer, the map that it takes and a row of its values per image to what the layer computes."""

RUN: dict[type[Spec], Run] = {
    Dense: run_dense,
    Conv2d: run_conv2d,
    MaxPool2d: run_maxpool2d,
    GlobalAvgPool2d: run_globalavgpool2d,
}
"""One function per layer kind."""
