"""A convolution in training, with binary weights or with real ones."""

from contextlib import nullcontext

import torch
from torch import Tensor
from torch.nn import functional

from ..model.spec import Step
from .blocks import HiddenBlock, OutputBlock, block_of, block_tensors
from .config import TrainConfig
from .maps import as_map, exact_convolutions
from .weights import BinaryWeights

__all__ = ["BinaryConv2d", "conv2d_block", "conv2d_tensors"]


class BinaryConv2d(BinaryWeights):
    """``a = x * Wb``, a convolution with weights of -1 and +1, or real ones; outside the map ``x`` is 0.

    Parameters
    ----------
    step : Step
        The layer in its place.
    **choices
        Those of `BinaryWeights`.
    """

    def __init__(self, step: Step, **choices):
        super().__init__(_shape(step), largest=step.taken.top, **choices)
        self.taken = step.taken
        self.stride, self.padding = step.spec.stride, step.spec.padding

    def forward(self, x: Tensor) -> Tensor:
        """Return the accumulators, float of shape (images, n_out, height, width), of integers ``x``.

        Parameters
        ----------
        x : Tensor
            A map of shape (images, channels, height, width), or its values channel by channel.
        """
        x, weight = self.factors(as_map(x, self.taken))
        with nullcontext() if self.training else exact_convolutions():
            sums = functional.conv2d(x, weight, stride=self.stride, padding=self.padding)
        return self.accumulators(sums)


def conv2d_block(step: Step, config: TrainConfig, generator: torch.Generator) -> HiddenBlock | OutputBlock:
    """Return a convolution with all that follows it; the parameters are those of `dense_block`."""
    linear = BinaryConv2d(step, mode=config.mode, precision=config.precision, generator=generator)
    return block_of(linear, step, config)


def conv2d_tensors(step: Step) -> dict[str, tuple[int, ...]]:
    """Return name and shape of every tensor of `conv2d_block`, without allocating them."""
    return block_tensors(_shape(step), step)


def _shape(step: Step) -> tuple[int, int, int, int]:
    return (step.spec.n_out, step.taken.channels, *step.spec.kernel)
