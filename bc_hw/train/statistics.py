"""BatchNorm statistics of the finished network, over a whole training set.

Averages kept during training belong to weights that have changed since, and to inputs with dropout. Here
they are measured once, with the final binary weights and nothing dropped. Accumulators are integers, so that
their sums are exact and do not depend on the batch size.
"""

import torch
from torch import Tensor

from .network import BinaryNetwork

__all__ = ["measure_statistics"]

_BATCH = 1000


@torch.no_grad()
def measure_statistics(network: BinaryNetwork, images: Tensor) -> None:
    """Set ``mean`` and ``var`` of every block from ``images``, one layer after the other.

    Parameters
    ----------
    network : BinaryNetwork
    images : Tensor of uint8, shape (images, n_in)
        Already reduced to the input width.
    """
    network.eval()
    x = images
    for block in network.blocks:
        total, squares = 0.0, 0.0
        for part in x.split(_BATCH):
            a = block.linear(part.float()).double()
            total = total + a.sum(0)
            squares = squares + a.square().sum(0)
        count = len(x)
        if block is network.output:  # one norm over all classes
            total, squares, count = total.sum(), squares.sum(), count * len(total)
        mean = total / count
        block.mean.copy_(mean)
        block.var.copy_((squares / count - mean.square()).clamp(min=0))
        if block is not network.output:
            x = torch.cat([block(part.float()).to(torch.uint8) for part in x.split(_BATCH)])
