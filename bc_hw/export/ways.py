"""One trained network, tested in each way there is.

BinaryConnect (section 2.6) names three ways: with the binary weights, with the real ones that training
kept, and with an ensemble of networks whose weights are drawn. Here the integer model is the fourth, and the
only one that hardware computes.
"""

from dataclasses import dataclass, replace

import msgspec
import torch

from ..data import Dataset
from ..data.dataset import drop_low_bits
from ..train.binarise import binarise_stochastic
from ..train.checkpoint import Checkpoint
from ..train.classify import classify, scores
from ..train.loop import training_images
from ..train.network import BinaryNetwork
from ..train.statistics import measure_statistics
from .fold import export_model
from .measure import Accuracy, measure

__all__ = ["WAYS", "Way", "draw_network", "measure_ways", "real_network"]

WAYS = ("integer", "binary", "real", "ensemble")
"""Names of the ways; the first is the one of hardware."""


@dataclass(frozen=True)
class Way:
    """How a network does, tested in one way.

    Parameters
    ----------
    name : str
        One of `WAYS`.
    accuracy : Accuracy or None
        None where the network cannot be tested so: real weights that were never binary have only one way.
    """

    name: str
    accuracy: Accuracy | None


def real_network(checkpoint: Checkpoint, images: torch.Tensor) -> BinaryNetwork:
    """Return the network with the latent weights themselves, BatchNorm measured anew on ``images``.

    Parameters
    ----------
    checkpoint : Checkpoint
    images : Tensor of uint8, shape (images, n_in)
        Training images, of the input width.
    """
    twin = replace(checkpoint, config=msgspec.structs.replace(checkpoint.config, mode="none"))
    return _measured(twin, images)


def draw_network(checkpoint: Checkpoint, images: torch.Tensor, generator: torch.Generator) -> BinaryNetwork:
    """Return a network with binary weights drawn as in stochastic training, BatchNorm measured anew."""
    tensors = {
        name: binarise_stochastic(tensor, generator) if name.endswith("linear.weight") else tensor
        for name, tensor in checkpoint.tensors.items()
    }
    return _measured(replace(checkpoint, tensors=tensors), images)


def _measured(checkpoint: Checkpoint, images: torch.Tensor) -> BinaryNetwork:
    network = checkpoint.network()
    measure_statistics(network, images)
    return network


def measure_ways(
    checkpoint: Checkpoint, dataset: Dataset, *, split: str = "test", samples: int = 10, seed: int = 0
) -> tuple[Way, ...]:
    """Test ``checkpoint`` in every way, on a whole split.

    Parameters
    ----------
    checkpoint : Checkpoint
    dataset : Dataset
        Its training images measure BatchNorm for weights that are not those of training.
    split : str
        ``test`` or ``train``.
    samples : int
        Networks of the ensemble, whose scores are added.
    seed : int
        Of their weights.

    Returns
    -------
    tuple of Way
        In the order of `WAYS`.
    """
    config = checkpoint.config
    pixels, labels = dataset.split(split)
    images = torch.from_numpy(drop_low_bits(pixels, config.input_bits))
    trained_on = training_images(config, dataset)

    def way(name: str, classes: torch.Tensor) -> Way:
        return Way(name, Accuracy(len(labels), int((classes.numpy() == labels).sum())))

    if config.mode == "none":
        real = way("real", classify(checkpoint.network(), images))
        return tuple(real if name == "real" else Way(name, None) for name in WAYS)
    generator = torch.Generator().manual_seed(seed)
    total = sum(scores(draw_network(checkpoint, trained_on, generator), images) for _ in range(samples))
    integer = measure(export_model(checkpoint)[0], pixels, labels) if checkpoint.exportable else None
    return (
        Way("integer", integer),
        way("binary", classify(checkpoint.network(), images)),
        way("real", classify(real_network(checkpoint, trained_on), images)),
        way("ensemble", total.argmax(1)),
    )
