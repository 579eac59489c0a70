"""How each layer kind is computed."""

from collections.abc import Callable

import numpy as np

from ..model import Dense, FeatureMap, IntegerLayer
from ..model.spec import Spec
from .affine import LayerSums
from .dense import run_dense

__all__ = ["RUN", "Run"]

Run = Callable[[IntegerLayer, FeatureMap, np.ndarray], LayerSums]
"""From a layer, the map that it takes and a row of its values per image to what the layer computes."""

RUN: dict[type[Spec], Run] = {Dense: run_dense}
"""One function per layer kind."""
