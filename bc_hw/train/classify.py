"""Classes and errors of a network in float, on whole sets."""

import torch
from torch import Tensor

from .network import BinaryNetwork

__all__ = ["classify", "error_pct", "scores"]


@torch.no_grad()
def scores(network: BinaryNetwork, images: Tensor) -> Tensor:
    """Return the scores in evaluation, float64 of shape (images, classes).

    Parameters
    ----------
    network : BinaryNetwork
    images : Tensor of uint8, shape (images, n_in)
        Already reduced to the input width.
    """
    network.eval()
    return torch.cat([network(part.float()) for part in images.split(network.images_at_once)])


def classify(network: BinaryNetwork, images: Tensor) -> Tensor:
    """Return the class of each image, the lowest one where scores are equal."""
    return scores(network, images).argmax(1)


def error_pct(network: BinaryNetwork, images: Tensor, labels: Tensor) -> float:
    """Return the share of wrong images in percent."""
    return 100 * int((classify(network, images) != labels).sum()) / len(labels)
