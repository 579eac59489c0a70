"""A dense layer on its way from the trained network to integers, and as a module of integers."""

import numpy as np
import torch
from torch import Tensor, nn

from ..model import FeatureMap, IntegerLayer
from ..model.spec import Step
from ..train.binarise import sign
from ..train.blocks import HiddenBlock, OutputBlock
from .blocks import Folded, fold_block

__all__ = ["DeployDense", "fold_dense", "signs_of"]

FLOAT32_EXACT = 1 << 24
"""Integers up to this size are exact in float32, and so are sums that stay below it."""


def fold_dense(
    rounded: HiddenBlock | OutputBlock, trained: HiddenBlock | OutputBlock, step: Step, scale_digits: int
) -> Folded:
    """Return the integer form of a dense layer; the parameters are those of `fold_block`."""
    return fold_block(rounded, trained, signs_of(rounded.linear), step, scale_digits)


def signs_of(linear: nn.Module) -> np.ndarray:
    """Return the binary weights of a module, int8 of shape (n_out, n_in)."""
    return sign(linear.weight.detach()).to(torch.int8).numpy()


class DeployDense(nn.Module):
    """A dense layer of integers.

    Parameters
    ----------
    layer : IntegerLayer
    taken : FeatureMap
        What the layer takes. It decides whether the matrix product is exact in float32; float64, the other
        choice, is exact for every layer that `IntegerLayer` allows.
    """

    def __init__(self, layer: IntegerLayer, taken: FeatureMap):
        super().__init__()
        dtype = torch.float32 if layer.n_in * taken.top <= FLOAT32_EXACT else torch.float64
        self.shift = layer.shift
        self.top = layer.act_max
        self.register_buffer("weight", torch.tensor(layer.weights, dtype=dtype))
        self.register_buffer("scale", torch.tensor(layer.scale))
        self.register_buffer("bias", torch.tensor(layer.bias))

    def forward(self, x: Tensor) -> Tensor:
        """Return activations or scores, int64 of shape (images, n_out), of integer ``x``.

        The formula of `bc_hw.golden.affine` stands here in torch; tests compare the two.
        """
        accumulator = (x.to(self.weight.dtype) @ self.weight.T).to(torch.int64)
        value = self.scale * accumulator + self.bias
        if self.top is None:
            return value
        return (value >> self.shift).clamp(0, self.top)
