"""How each layer kind becomes integers, and how PyTorch computes with them."""

from collections.abc import Callable

from torch import nn

from ..model import Conv2d, Dense, FeatureMap, GlobalAvgPool2d, Layer, MaxPool2d
from ..model.spec import Spec, Step
from .blocks import Folded
from .conv2d import DeployConv2d, described_conv2d, fold_conv2d
from .dense import DeployDense, described_dense, fold_dense
from .described_modules import Average, Convolution, GlobalAverage, Linear, Module, Pooling
from .globalavgpool2d import (
    DeployGlobalAvgPool2d,
    described_average,
    described_global_average,
    fold_globalavgpool2d,
)
from .maxpool2d import DeployMaxPool2d, described_maxpool2d, fold_maxpool2d

__all__ = ["DEPLOY", "DESCRIBED", "FOLD"]

FOLD: dict[type[Spec], Callable[[nn.Module, nn.Module, Step, int], Folded]] = {
    Dense: fold_dense,
    Conv2d: fold_conv2d,
    MaxPool2d: fold_maxpool2d,
    GlobalAvgPool2d: fold_globalavgpool2d,
}
"""From a block with rounded scales, the block as it was trained, its place and the digits to integers."""

DEPLOY: dict[type[Spec], Callable[[Layer, FeatureMap], nn.Module]] = {
    Dense: DeployDense,
    Conv2d: DeployConv2d,
    MaxPool2d: DeployMaxPool2d,
    GlobalAvgPool2d: DeployGlobalAvgPool2d,
}
"""From a layer and the map that it takes to a module of integers, whose rows are in the order of the map."""

DESCRIBED: dict[type[Module], Callable[..., tuple[Spec, nn.Module]]] = {
    Linear: described_dense,
    Convolution: described_conv2d,
    Pooling: described_maxpool2d,
    GlobalAverage: described_global_average,
    Average: described_average,
}
"""From a module of a description, the shape of its weight, whether it has a bias, and the map that it takes,
to the layer that it is and to the module in PyTorch."""
