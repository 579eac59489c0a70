"""A pooling layer on its way to integers, which it has in training already."""

import torch
from torch import Tensor, nn
from torch.nn import functional

from ..model import FeatureMap, MaxPool2d, PoolLayer
from ..model.spec import Step
from .blocks import Folded
from .described_modules import Pooling, both

__all__ = ["DeployMaxPool2d", "described_maxpool2d", "fold_maxpool2d"]


def fold_maxpool2d(rounded: nn.Module, trained: nn.Module, step: Step, scale_digits: int) -> Folded:
    """Return a pooling layer: there is nothing to fold in it."""
    return Folded(PoolLayer(step.spec), 0, None)


def described_maxpool2d(
    module: Pooling, shape: tuple[int, ...], biased: bool, taken: FeatureMap
) -> tuple[MaxPool2d, nn.MaxPool2d]:
    """Return the layer that a module of a description is, and that module in PyTorch.

    Raises
    ------
    UsageError
        If hardware has no such pooling.
    """
    window = both(module.kernel_size)[0]
    stride = window if module.stride is None else both(module.stride)[0]
    return MaxPool2d(window, stride), nn.MaxPool2d(window, stride)


class DeployMaxPool2d(nn.Module):
    """A pooling layer of integers.

    Parameters
    ----------
    layer : PoolLayer
    taken : FeatureMap
        What the layer takes.
    """

    def __init__(self, layer: PoolLayer, taken: FeatureMap):
        super().__init__()
        self.spec, self.taken = layer.spec, taken

    def forward(self, x: Tensor) -> Tensor:
        """Return activations, int64 of shape (images, values), of integer ``x``."""
        maps = x.view(len(x), *self.taken[:3]).movedim(-1, 1)
        # PyTorch has no pooling of integers; in float32 they are exact.
        found = functional.max_pool2d(maps.to(torch.float32), self.spec.window, self.spec.stride)
        return found.movedim(1, -1).flatten(1).to(torch.int64)
