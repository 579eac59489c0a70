"""Global average pooling on its way to integers: it is a sum in training already."""

from torch import Tensor, nn

from ..model import FeatureMap, PoolLayer
from ..model.spec import Step
from .blocks import Folded

__all__ = ["DeployGlobalAvgPool2d", "fold_globalavgpool2d"]


def fold_globalavgpool2d(rounded: nn.Module, trained: nn.Module, step: Step, scale_digits: int) -> Folded:
    """Return a layer of sums: there is nothing to fold in it."""
    return Folded(PoolLayer(step.spec), 0, None)


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
