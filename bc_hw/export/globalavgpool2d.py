"""Global average pooling on its way to integers: it is a sum in training already."""

from torch import Tensor, nn

from ..model import FeatureMap, GlobalAvgPool2d, PoolLayer
from ..model.spec import Step
from .blocks import Folded
from .described_modules import Average, GlobalAverage

__all__ = ["DeployGlobalAvgPool2d", "described_average", "described_global_average", "fold_globalavgpool2d"]


def fold_globalavgpool2d(rounded: nn.Module, trained: nn.Module, step: Step, scale_digits: int) -> Folded:
    """Return a layer of sums: there is nothing to fold in it."""
    return Folded(PoolLayer(step.spec), 0, None)


def described_global_average(
    module: GlobalAverage, shape: tuple[int, ...], biased: bool, taken: FeatureMap
) -> tuple[GlobalAvgPool2d, nn.AdaptiveAvgPool2d]:
    """Return the layer that a module of a description is, and that module in PyTorch, which divides."""
    return GlobalAvgPool2d(), nn.AdaptiveAvgPool2d(1)


def described_average(
    module: Average, shape: tuple[int, ...], biased: bool, taken: FeatureMap
) -> tuple[GlobalAvgPool2d, nn.AvgPool2d]:
    """Return the layer that a module of a description is, and that module in PyTorch, which divides.

    Raises
    ------
    UsageError
        If its window is not the whole map ``taken``.
    """
    module.check_window(taken.height, taken.width)
    return GlobalAvgPool2d(), nn.AvgPool2d((taken.height, taken.width))


class DeployGlobalAvgPool2d(nn.Module):
    """A layer of sums of integers.

    Parameters
    ----------
    layer : PoolLayer
    taken : FeatureMap
        What the layer takes.
    """

    def __init__(self, layer: PoolLayer, taken: FeatureMap):
        super().__init__()
        self.taken = taken

    def forward(self, x: Tensor) -> Tensor:
        """Return sums, int64 of shape (images, channels), of integer ``x``."""
        return x.long().view(len(x), self.taken.pixels, self.taken.channels).sum(1)
