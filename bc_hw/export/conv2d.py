"""A convolution on its way from the trained network to integers, and as a module of integers."""

from torch import Tensor, nn
from torch.nn import functional

from ..errors import CheckpointError, must_be
from ..model import Conv2d, FeatureMap, IntegerLayer
from ..model.order import channels_last
from ..model.spec import Step
from ..train.blocks import HiddenBlock, OutputBlock
from ..train.maps import exact_convolutions
from .blocks import Folded, fold_block
from .dense import signs_of
from .described_modules import Convolution, both
from .integer_block import IntegerBlock

__all__ = ["DeployConv2d", "described_conv2d", "fold_conv2d"]


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


def described_conv2d(
    module: Convolution, shape: tuple[int, ...], biased: bool, taken: FeatureMap
) -> tuple[Conv2d, nn.Conv2d]:
    """Return the layer that a module of a description is, and that module in PyTorch.

    Parameters
    ----------
    module : Convolution
    shape : tuple of int
        That of its weight: neurons, channels, height and width of the kernel.
    biased : bool
        Whether it has a bias.
    taken : FeatureMap
        What it takes.

    Raises
    ------
    CheckpointError
        If the weight is of another shape.
    UsageError
        If hardware has no such convolution.
    """
    if len(shape) != 4 or 0 in shape:
        raise CheckpointError(must_be("Weight", "of the shape neurons, channels, height, width", shape))
    n_out, channels, *kernel = shape
    if channels != taken.channels:
        raise CheckpointError(
            must_be("Channels that it takes", f"{taken.channels}", channels),
            hint="each neuron takes all channels: groups have no hardware",
        )
    stride, padding = both(module.stride), both(module.padding)
    spec = Conv2d(n_out, tuple(kernel), stride, padding)
    return spec, nn.Conv2d(channels, n_out, kernel, stride, padding, bias=biased)


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
