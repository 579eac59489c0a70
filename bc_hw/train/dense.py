"""A dense layer in training: a matrix product with binary weights, or with real ones."""

import torch
from torch import Tensor

from ..model.spec import Step
from .blocks import HiddenBlock, OutputBlock, block_of, block_tensors
from .config import TrainConfig
from .weights import BinaryWeights

__all__ = ["BinaryLinear", "dense_block", "dense_tensors"]


class BinaryLinear(BinaryWeights):
    """``a = x Wb^T`` with weights of -1 and +1, or real ones.

    Parameters
    ----------
    n_in, n_out : int
    **choices
        Those of `BinaryWeights`.
    """

    def __init__(self, n_in: int, n_out: int, **choices):
        super().__init__((n_out, n_in), **choices)

    def forward(self, x: Tensor) -> Tensor:
        """Return the accumulators, float of shape (images, n_out), of integers ``x``.

        A map of shape (images, channels, height, width) is flattened channel by channel.
        """
        x, weight = self.factors(x.flatten(1))
        return self.accumulators(x @ weight.T)


def dense_block(step: Step, config: TrainConfig, generator: torch.Generator) -> HiddenBlock | OutputBlock:
    """Return a dense layer with all that follows it.

    Parameters
    ----------
    step : Step
        The layer in its place; the last one gives scores.
    config : TrainConfig
    generator : torch.Generator
        Source of the initial weights, and of stochastic draws.
    """
    linear = BinaryLinear(
        step.fan_in,
        step.spec.n_out,
        largest=step.taken.top,
        mode=config.mode,
        precision=config.precision,
        generator=generator,
    )
    return block_of(linear, step, config)


def dense_tensors(step: Step) -> dict[str, tuple[int, ...]]:
    """Return name and shape of every tensor of `dense_block`, without allocating them."""
    return block_tensors((step.spec.n_out, step.fan_in), step)
