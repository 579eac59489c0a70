"""What a run tells about each epoch: numbers only, for whoever keeps them."""

import msgspec
import torch

from .network import BinaryNetwork

__all__ = ["BINS", "EpochRecord", "Histogram", "weight_histograms"]

BINS = 20
"""Bins of a histogram of weights."""


class Histogram(msgspec.Struct, frozen=True):
    """How the latent weights of one layer are spread.

    Parameters
    ----------
    low, high : float
        Ends of the range, which `BINS` bins of the same width divide: [-1, 1] for latent weights, the
        smallest and the largest one for real weights.
    counts : tuple of int
        Weights in each bin, from the lowest.
    """

    low: float
    high: float
    counts: tuple[int, ...]


class EpochRecord(msgspec.Struct, frozen=True):
    """One finished epoch.

    Parameters
    ----------
    epoch : int
        From 1.
    lr : float
        Learning rate of BatchNorm's parameters in the last step; that of the weights before their scale.
    loss : float
        Mean loss of the epoch's batches.
    train_error_pct : float
        Error on the batches as they were trained on, in percent.
    valid_error_pct : float or None
        Error on the validation images after the epoch, in percent; None without any.
    seconds : float
        Wall time of the epoch.
    weights : tuple of Histogram
        One per layer with weights, inputs first.
    """

    epoch: int
    lr: float
    loss: float
    train_error_pct: float
    valid_error_pct: float | None
    seconds: float
    weights: tuple[Histogram, ...]


@torch.no_grad()
def weight_histograms(network: BinaryNetwork) -> tuple[Histogram, ...]:
    """Return the histogram of each layer's latent weights."""
    found = []
    for block in network.weighted:
        weight = block.linear.weight.cpu()
        low, high = (-1.0, 1.0) if block.linear.binary else (weight.min().item(), weight.max().item())
        counts = torch.histc(weight, BINS, low, high)
        found.append(Histogram(low, high, tuple(int(count) for count in counts.tolist())))
    return tuple(found)
