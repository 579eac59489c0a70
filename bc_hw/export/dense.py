"""A dense layer on its way from the trained network to integers, and as a module of integers."""

import numpy as np
import torch
from torch import Tensor, nn

from ..errors import CheckpointError, must_be
from ..model import Dense, FeatureMap
from ..model.order import channels_last
from ..model.spec import Step
from ..train.binarise import sign
from ..train.blocks import HiddenBlock, OutputBlock
from .blocks import Folded, fold_block
from .described_modules import Linear
from .integer_block import IntegerBlock

__all__ = ["DeployDense", "described_dense", "fold_dense", "signs_of"]


def fold_dense(
    rounded: HiddenBlock | OutputBlock, trained: HiddenBlock | OutputBlock, step: Step, scale_digits: int
) -> Folded:
    """Return the integer form of a dense layer; the parameters are those of `fold_block`.

    In training it takes a map channel by channel.
    """
    return fold_block(
        rounded, trained, channels_last(signs_of(rounded.linear), step.taken), step, scale_digits
    )


def described_dense(
    module: Linear, shape: tuple[int, ...], biased: bool, taken: FeatureMap | None
) -> tuple[Dense, nn.Linear]:
    """Return the layer that a module of a description is, and that module in PyTorch.

    Parameters
    ----------
    module : Linear
    shape : tuple of int
        That of its weight: neurons, inputs.
    biased : bool
        Whether it has a bias.
    taken : FeatureMap or None
        What it takes; None for any vector.

    Raises
    ------
    CheckpointError
        If the weight is no matrix, or has other inputs.
    """
    if len(shape) != 2 or 0 in shape:
        raise CheckpointError(must_be("Weight", "a matrix", shape))
    if taken is not None and shape[1] != taken.values:
        raise CheckpointError(must_be("Inputs", f"{taken.values}", shape[1]))
    return Dense(shape[0]), nn.Linear(shape[1], shape[0], bias=biased)


def signs_of(linear: nn.Module) -> np.ndarray:
    """Return the binary weights of a module, int8 in the shape that they have there."""
    return sign(linear.weight.detach()).to(torch.int8).numpy()


class DeployDense(IntegerBlock):
    """A dense layer of integers; the parameters are those of `IntegerBlock`."""

    def forward(self, x: Tensor) -> Tensor:
        """Return activations or scores, int64 of shape (images, n_out), of integer ``x``."""
        return self.finish(x.to(self.weight.dtype) @ self.weight.T)
