"""BatchNorm statistics of the finished network, over a whole training set.

Averages kept during training belong to weights that have changed since, and to inputs with dropout. Here
they are measured once, with the final binary weights and nothing dropped. Accumulators are integers, so that
their sums are exact and do not depend on the batch size.
"""

from collections.abc import Sequence

import torch
from torch import Tensor, nn

from .maps import vectors_of
from .network import BinaryNetwork

__all__ = ["KEPT_BYTES", "measure_statistics"]

KEPT_BYTES = 1 << 29
"""Activations of a layer are kept for the next one where they are no more; else they are computed again."""

_ROWS = 2048
"""Vectors that are added up at once, so that caches hold them."""


@torch.no_grad()
def measure_statistics(network: BinaryNetwork, images: Tensor) -> None:
    """Set ``mean`` and ``var`` of every block from ``images``, one layer after the other.

    The sums of a map are over images and pixels.

    Parameters
    ----------
    network : BinaryNetwork
    images : Tensor of uint8, shape (images, n_in)
        Already reduced to the input width.
    """
    network.eval()
    known, since = images, []  # what layers before gave, and the layers behind it
    for block in network.blocks:
        if block in network.weighted:
            _measure(block, since, known, network)
        since.append(block)
        if block is not network.output and len(images) * network.values_of(block) <= KEPT_BYTES:
            parts = known.split(network.images_at_once)
            kind = network.type_of(block)
            known, since = torch.cat([_through(since, part).to(kind) for part in parts]), []


def _measure(block: nn.Module, since: Sequence[nn.Module], known: Tensor, network: BinaryNetwork) -> None:
    total, squares, count = 0.0, 0.0, 0
    for part in known.split(network.images_at_once):
        for rows in vectors_of(block.linear(_through(since, part))).split(_ROWS):
            a = rows.double()
            total = total + a.sum(0)
            squares = squares + a.square().sum(0)
            count += len(a)
    if block is network.output:  # one norm over all classes
        total, squares, count = total.sum(), squares.sum(), count * len(total)
    mean = total / count
    block.mean.copy_(mean)
    block.var.copy_((squares / count - mean.square()).clamp(min=0))


def _through(blocks: Sequence[nn.Module], x: Tensor) -> Tensor:
    x = x.float()
    for block in blocks:
        x = block(x)
    return x
