"""How each layer kind becomes integers, and how PyTorch computes with them."""

from collections.abc import Callable

from torch import nn

from ..model import FeatureMap, IntegerLayer
from ..model.spec import Dense, Spec, Step
from .blocks import Folded
from .dense import DeployDense, fold_dense

__all__ = ["DEPLOY", "FOLD"]

FOLD: dict[type[Spec], Callable[[nn.Module, nn.Module, Step, int], Folded]] = {Dense: fold_dense}
"""From a block with rounded scales, the block as it was trained, its place and the digits to integers."""

DEPLOY: dict[type[Spec], Callable[[IntegerLayer, FeatureMap], nn.Module]] = {Dense: DeployDense}
"""From a layer and the map that it takes to a module of integers."""
