"""Loss, optimiser and learning-rate schedule."""

import math

import torch
from torch import Tensor

from .network import BinaryNetwork

__all__ = ["cosine", "make_optimiser", "rate_scale", "set_rate", "squared_hinge"]


def squared_hinge(scores: Tensor, labels: Tensor) -> Tensor:
    """Return the mean over images and classes of ``max(0, 1 - t y)^2``, t = +1 for the label, else -1."""
    target = torch.full_like(scores, -1.0).scatter_(1, labels[:, None], 1.0)
    return torch.clamp(1 - target * scores, min=0).square().mean()


def rate_scale(fan: int) -> float:
    """Return the factor of the learning rate of binary weights, ``1 / sqrt(1.5 / (fan_in + fan_out))``.

    The latent weights live in [-1, 1] whatever the layer's size; the factor gives them the pace that
    weights of Glorot's size would have (BinaryConnect, section 2.5).

    >>> round(rate_scale(784 + 1024), 1)
    34.7
    """
    return 1 / math.sqrt(1.5 / fan)


def make_optimiser(network: BinaryNetwork, lr: float) -> torch.optim.Optimizer:
    """Return Adam, the latent weights of each layer at their own rate."""
    groups = [
        {"params": [block.linear.weight], "lr": lr * rate_scale(block.linear.fan)} for block in network.blocks
    ]
    rest = [parameter for block in network.blocks for parameter in (block.gamma, block.beta)]
    groups.append({"params": rest, "lr": lr})
    for group in groups:
        group["base_lr"] = group["lr"]
    return torch.optim.Adam(groups, fused=True)


def cosine(done: float) -> float:
    """Return the factor of the learning rate when the share ``done`` of all steps is behind.

    >>> [round(cosine(done), 6) for done in (0, 0.5, 1)]
    [1.0, 0.5, 0.0]
    """
    return (1 + math.cos(math.pi * done)) / 2


def set_rate(optimiser: torch.optim.Optimizer, factor: float) -> None:
    """Set every group's learning rate to ``factor`` times the one it started with."""
    for group in optimiser.param_groups:
        group["lr"] = group["base_lr"] * factor
