"""A convolution on its way from the trained network to integers, and as a module of integers."""

from torch import Tensor
from torch.nn import functional

from ..model import FeatureMap, IntegerLayer
from ..model.order import channels_last
from ..model.spec import Step
from ..train.blocks import HiddenBlock, OutputBlock
from ..train.maps import exact_convolutions
from .blocks import Folded, fold_block
from .dense import signs_of
from .integer_block import IntegerBlock

__all__ = ["DeployConv2d", "fold_conv2d"]


def fold_conv2d(
    rounded: HiddenBlock | OutputBlock, trained: HiddenBlock | OutputBlock, step: Step, scale_digits: int
) -> Folded:
    """Return the integer form of a convolution; the parameters are those of `fold_block`.

    In PyTorch a kernel has one channel after the other.
    """
    signs = signs_of(rounded.linear)
    n_out, channels, height, width = signs.shape
    window = FeatureMap(height, width, channels)
    return fold_block(rounded, trained, channels_last(signs.reshape(n_out, -1), window), step, scale_digits)


class DeployConv2d(IntegerBlock):
    """A convolution of integers; the parameters are those of `IntegerBlock`."""

    def __init__(self, layer: IntegerLayer, taken: FeatureMap):
        super().__init__(layer, taken)
        self.spec, self.taken = layer.spec, taken
        self.weight = self.weight.view(layer.n_out, *layer.spec.kernel, taken.channels).movedim(-1, 1)

    def forward(self, x: Tensor) -> Tensor:
        """Return activations or scores, int64 of shape (images, values), of integer ``x``."""
        maps = x.view(len(x), *self.taken[:3]).movedim(-1, 1).to(self.weight.dtype)
        with exact_convolutions():
            sums = functional.conv2d(maps, self.weight, stride=self.spec.stride, padding=self.spec.padding)
        return self.finish(sums.movedim(1, -1)).flatten(1)
