"""A pooling layer on its way to integers, which it has in training already."""

import torch
from torch import Tensor, nn
from torch.nn import functional

from ..model import FeatureMap, PoolLayer
from ..model.spec import Step
from .blocks import Folded

__all__ = ["DeployMaxPool2d", "fold_maxpool2d"]


def fold_maxpool2d(rounded: nn.Module, trained: nn.Module, step: Step, scale_digits: int) -> Folded:
    """Return a pooling layer: there is nothing to fold in it."""
    return Folded(PoolLayer(step.spec), 0, None)


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
