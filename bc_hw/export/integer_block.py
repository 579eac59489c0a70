"""What modules of integers with weights have in common: what becomes of their sums."""

import torch
from torch import Tensor, nn

from ..model import FeatureMap, IntegerLayer

__all__ = ["IntegerBlock"]

FLOAT32_EXACT = 1 << 24
"""Integers up to this size are exact in float32, and so are sums that stay below it."""


class IntegerBlock(nn.Module):
    """A layer of integers with weights.

    Parameters
    ----------
    layer : IntegerLayer
    taken : FeatureMap
        What the layer takes. It decides whether the sums are exact in float32; float64, the other choice, is
        exact for every layer that `IntegerLayer` allows.
    """

    def __init__(self, layer: IntegerLayer, taken: FeatureMap):
        super().__init__()
        dtype = torch.float32 if layer.n_in * taken.top <= FLOAT32_EXACT else torch.float64
        self.shift = layer.shift
        self.top = layer.act_max
        self.register_buffer("weight", torch.tensor(layer.weights, dtype=dtype))
        self.register_buffer("scale", torch.tensor(layer.scale))
        self.register_buffer("bias", torch.tensor(layer.bias))

    def finish(self, sums: Tensor) -> Tensor:
        """Return activations or scores, int64, of ``sums`` whose last axis is that of the neurons.

        The formula of `bc_hw.golden.affine` stands here in torch; tests compare the two.
        """
        value = self.scale * sums.to(torch.int64) + self.bias
        if self.top is None:
            return value
        return (value >> self.shift).clamp(0, self.top)
