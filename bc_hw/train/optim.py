"""Loss, optimiser and learning-rate schedule."""

import math
from collections.abc import Callable
from functools import partial

import torch
from torch import Tensor

from .choices import Loss, Optimiser, Schedule
from .config import TrainConfig
from .muon import Muon, Together
from .network import BinaryNetwork

__all__ = [
    "MOMENTUM",
    "AnyOptimiser",
    "loss_function",
    "make_optimiser",
    "rate_factor",
    "rate_scale",
    "set_rate",
    "squared_hinge",
]

AnyOptimiser = torch.optim.Optimizer | Together

MOMENTUM = 0.9
"""Of Nesterov's accelerated gradient."""


def squared_hinge(scores: Tensor, labels: Tensor) -> Tensor:
    """Return the mean over images and classes of ``max(0, 1 - t y)^2``, t = +1 for the label, else -1."""
    target = torch.full_like(scores, -1.0).scatter_(1, labels[:, None], 1.0)
    return torch.clamp(1 - target * scores, min=0).square().mean()


def loss_function(config: TrainConfig) -> Callable[[Tensor, Tensor], Tensor]:
    """Return the loss that ``config`` names, a function of scores and labels."""
    return _LOSSES[config.loss](config)


_LOSSES = {
    Loss.SQUARE_HINGE: lambda config: squared_hinge,
    Loss.CROSS_ENTROPY: lambda config: partial(
        torch.nn.functional.cross_entropy, label_smoothing=config.label_smoothing
    ),
}


def _muon(groups: list[dict]) -> Together:
    """Return Muon for the weights of all layers but the last; the last two groups go to Adam."""
    parts = [Muon(groups[:-2])] if groups[:-2] else []
    return Together([*parts, torch.optim.Adam(groups[-2:], fused=True)])


_OPTIMISERS = {
    Optimiser.ADAM: (partial(torch.optim.Adam, fused=True), 1),
    Optimiser.MUON: (_muon, 1),
    Optimiser.NESTEROV: (partial(torch.optim.SGD, momentum=MOMENTUM, nesterov=True, fused=True), 2),
    Optimiser.SGD: (partial(torch.optim.SGD, fused=True), 2),
}
"""How each one is built of groups (the weights of each layer, inputs first, then all other parameters), and
the power of the scale of its rates, see `make_optimiser`."""

_SCHEDULES = {
    Schedule.COSINE: lambda done, end: end + (1 - end) * (1 + math.cos(math.pi * done)) / 2,
    Schedule.EXPONENTIAL: lambda done, end: end**done,
    Schedule.LINEAR: lambda done, end: end + (1 - end) * (1 - done),
}
"""From the share of steps that are done, and the factor behind the last one, to the factor."""


def rate_scale(fan: int) -> float:
    """Return the factor of the learning rate of binary weights, ``1 / sqrt(1.5 / (fan_in + fan_out))``.

    The latent weights live in [-1, 1] whatever the layer's size; the factor gives them the pace that
    weights of Glorot's size would have (BinaryConnect, section 2.5).

    >>> round(rate_scale(784 + 1024), 1)
    34.7
    """
    return 1 / math.sqrt(1.5 / fan)


def make_optimiser(network: BinaryNetwork, config: TrainConfig) -> AnyOptimiser:
    """Return the optimiser of ``config``, the latent weights of each layer at their own rate.

    Adam's and Muon's steps do not depend on the size of gradients, so that their rates are scaled once; those
    of SGD and Nesterov grow with the gradient, which itself is smaller by the same factor, and are scaled by
    its square (BinaryConnect, section 2.5). Real weights have Glorot's size already and are never scaled.
    """
    build, power = _OPTIMISERS[config.optimiser]
    scaled = config.lr_scale and config.mode.binary
    groups = [
        {
            "params": [block.linear.weight],
            "lr": config.lr * (rate_scale(block.linear.fan) ** power if scaled else 1),
        }
        for block in network.weighted
    ]
    rest = [parameter for block in network.weighted for parameter in (block.gamma, block.beta)]
    groups.append({"params": rest, "lr": config.lr})
    for group in groups:
        group["base_lr"] = group["lr"]
    return build(groups)


def rate_factor(config: TrainConfig, done: float) -> float:
    """Return the factor of the learning rate when the share ``done`` of all steps is behind.

    It falls from 1 to ``lr_end / lr``, along half a cosine, exponentially or along a line.
    """
    return _SCHEDULES[config.schedule](done, config.lr_end / config.lr)


def set_rate(optimiser: AnyOptimiser, factor: float) -> None:
    """Set every group's learning rate to ``factor`` times the one it started with."""
    for group in optimiser.param_groups:
        group["lr"] = group["base_lr"] * factor
