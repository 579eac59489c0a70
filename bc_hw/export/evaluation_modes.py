"""Evaluating one trained network in four modes.

BinaryConnect (section 2.6) evaluates a network with the binary weights, with the real weights that training
kept, and with an ensemble of networks whose weights are drawn at random. The integer model is a fourth mode
here, and the only one that hardware computes.
"""

from dataclasses import dataclass, replace
from enum import StrEnum

import msgspec
import torch

from ..data import Dataset
from ..data.dataset import drop_low_bits
from ..train.binarise import binarise_stochastic
from ..train.checkpoint import Checkpoint
from ..train.choices import Mode
from ..train.classify import classify, scores
from ..train.loop import training_images
from ..train.network import BinaryNetwork
from ..train.statistics import measure_statistics
from .fold import export_model
from .measure import Accuracy, measure

__all__ = ["EvaluationMode", "ModeAccuracy", "draw_network", "evaluate_modes", "real_network"]


class EvaluationMode(StrEnum):
    """Which network is evaluated."""

    INTEGER = "integer"
    """The integer model, as in hardware."""
    BINARY = "binary"
    """Binary weights, BatchNorm in float."""
    REAL = "real"
    """The real weights that training kept, BatchNorm in float."""
    ENSEMBLE = "ensemble"
    """Several networks with drawn binary weights, whose scores are added."""


@dataclass(frozen=True)
class ModeAccuracy:
    """How accurate a network is in one mode.

    Parameters
    ----------
    mode : EvaluationMode
    accuracy : Accuracy or None
        None if the network does not have this mode: a network trained with real weights has only `REAL`.
    """

    mode: EvaluationMode
    accuracy: Accuracy | None


def real_network(checkpoint: Checkpoint, images: torch.Tensor) -> BinaryNetwork:
    """Return the network with the real weights of training, BatchNorm measured anew on ``images``.

    Parameters
    ----------
    checkpoint : Checkpoint
    images : Tensor of uint8, shape (images, n_in)
        Training images, of the input width.
    """
    twin = replace(checkpoint, config=msgspec.structs.replace(checkpoint.config, mode=Mode.NONE))
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


def evaluate_modes(
    checkpoint: Checkpoint, dataset: Dataset, *, split: str = "test", samples: int = 10, seed: int = 0
) -> tuple[ModeAccuracy, ...]:
    """Evaluate ``checkpoint`` in every mode, on a whole split.

    Parameters
    ----------
    checkpoint : Checkpoint
    dataset : Dataset
        Its training images measure BatchNorm for weights that are not those of training.
    split : str
        ``test`` or ``train``.
    samples : int
        Number of networks in the ensemble.
    seed : int
        Seed of the ensemble's weights.

    Returns
    -------
    tuple of ModeAccuracy
        In the order of `EvaluationMode`.
    """
    config = checkpoint.config
    pixels, labels = dataset.split(split)
    images = torch.from_numpy(drop_low_bits(pixels, config.input_bits))
    trained_on = training_images(config, dataset)

    def accuracy(classes: torch.Tensor) -> Accuracy:
        return Accuracy(len(labels), int((classes.numpy() == labels).sum()))

    if not config.mode.binary:
        found = {EvaluationMode.REAL: accuracy(classify(checkpoint.network(), images))}
    else:
        generator = torch.Generator().manual_seed(seed)
        total = sum(scores(draw_network(checkpoint, trained_on, generator), images) for _ in range(samples))
        found = {
            EvaluationMode.BINARY: accuracy(classify(checkpoint.network(), images)),
            EvaluationMode.REAL: accuracy(classify(real_network(checkpoint, trained_on), images)),
            EvaluationMode.ENSEMBLE: accuracy(total.argmax(1)),
        }
        if checkpoint.exportable:
            found[EvaluationMode.INTEGER] = measure(export_model(checkpoint)[0], pixels, labels)
    return tuple(ModeAccuracy(mode, found.get(mode)) for mode in EvaluationMode)
