"""A pooling layer in training: the largest activation of each window."""

import torch
from torch import Tensor, nn
from torch.nn import functional

from ..model.spec import Step
from .config import TrainConfig
from .maps import as_map

__all__ = ["PoolBlock", "maxpool2d_block", "maxpool2d_tensors"]


class PoolBlock(nn.Module):
    """The largest value of each window; of several equal ones the gradient goes to the first.

    Parameters
    ----------
    step : Step
        The layer in its place.
    """

    def __init__(self, step: Step):
        super().__init__()
        self.window, self.stride = step.spec.window, step.spec.stride
        self.taken = step.taken

    def forward(self, x: Tensor) -> Tensor:
        """Return a map of shape (images, channels, height, width); a flat ``x`` becomes one."""
        return functional.max_pool2d(as_map(x, self.taken), self.window, self.stride)


def maxpool2d_block(step: Step, config: TrainConfig, generator: torch.Generator) -> PoolBlock:
    """Return a pooling layer; the parameters are those of `bc_hw.train.dense.dense_block`."""
    return PoolBlock(step)


def maxpool2d_tensors(step: Step) -> dict[str, tuple[int, ...]]:
    """Return no tensor: a pooling layer has nothing to learn."""
    return {}
