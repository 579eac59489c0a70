"""The integer model as a PyTorch module: what the trained network does in hardware, bit for bit."""

import torch
from torch import Tensor, nn

from ..model import IntegerLayer, IntegerModel

__all__ = ["DeployLayer", "DeployNet"]

FLOAT32_EXACT = 1 << 24
"""Integers up to this size are exact in float32, and so are sums that stay below it."""


class DeployLayer(nn.Module):
    """One layer of integers.

    Parameters
    ----------
    layer : IntegerLayer
    in_bits : int
        Width of one input. It decides whether the matrix product is exact in float32; float64, the other
        choice, is exact for every layer that `IntegerLayer` allows.
    """

    def __init__(self, layer: IntegerLayer, in_bits: int):
        super().__init__()
        largest = layer.n_in * ((1 << in_bits) - 1)
        dtype = torch.float32 if largest <= FLOAT32_EXACT else torch.float64
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


class DeployNet(nn.Module):
    """The integer model as a module without parameters.

    Parameters
    ----------
    model : IntegerModel
    """

    def __init__(self, model: IntegerModel):
        super().__init__()
        self.layers = nn.ModuleList(
            DeployLayer(layer, model.in_bits(index)) for index, layer in enumerate(model.layers)
        )

    @torch.no_grad()
    def activations(self, images: Tensor) -> list[Tensor]:
        """Return the output of every layer, int64 of shapes (images, n_out); the last are the scores.

        Parameters
        ----------
        images : Tensor of uint8, shape (images, n_in)
            Already reduced to the input width.
        """
        outputs = []
        x = images
        for layer in self.layers:
            x = layer(x)
            outputs.append(x)
        return outputs

    def forward(self, images: Tensor) -> Tensor:
        """Return scores, int64 of shape (images, classes)."""
        return self.activations(images)[-1]
