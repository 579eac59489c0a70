"""Global average pooling in training: the sum of each channel, as in integers."""

import torch
from torch import Tensor, nn

from ..model.spec import Step
from .config import TrainConfig
from .maps import as_map

__all__ = ["SumBlock", "globalavgpool2d_block", "globalavgpool2d_tensors"]


class SumBlock(nn.Module):
    """The sum of each channel over all pixels; the BatchNorm behind it makes an average of it.

    Parameters
    ----------
    step : Step
        The layer in its place.
    """

    def __init__(self, step: Step):
        super().__init__()
        self.taken = step.taken

    def forward(self, x: Tensor) -> Tensor:
        """Return sums of shape (images, channels); a flat ``x`` becomes a map first."""
        return as_map(x, self.taken).sum((2, 3))


def globalavgpool2d_block(step: Step, config: TrainConfig, generator: torch.Generator) -> SumBlock:
    """Return a layer of sums; the parameters are those of `bc_hw.train.dense.dense_block`."""
    return SumBlock(step)


def globalavgpool2d_tensors(step: Step) -> dict[str, tuple[int, ...]]:
    """Return no tensor: a sum has nothing to learn."""
    return {}
