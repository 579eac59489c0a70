"""The integer model as a PyTorch module: what the trained network does in hardware, bit for bit."""

import torch
from torch import Tensor, nn

from ..model import IntegerModel
from .kinds import DEPLOY

__all__ = ["DeployNet"]


class DeployNet(nn.Module):
    """The integer model as a module without parameters.

    Parameters
    ----------
    model : IntegerModel
    """

    def __init__(self, model: IntegerModel):
        super().__init__()
        self.layers = nn.ModuleList(
            DEPLOY[type(layer.spec)](layer, taken)
            for layer, taken in zip(model.layers, model.maps[:-1], strict=True)
        )

    @torch.no_grad()
    def activations(self, images: Tensor) -> list[Tensor]:
        """Return the output of every layer, int64 of shapes (images, values); the last are the scores.

        Parameters
        ----------
        images : Tensor of uint8, shape (images, n_in)
            Already reduced to the input width, in the order of the model's input.
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
