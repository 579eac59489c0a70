"""Accuracy before and after export, on whole splits."""

from dataclasses import dataclass

import msgspec
import numpy as np
import torch

from .. import golden
from ..data.dataset import drop_low_bits
from ..data.fit import pixels_for
from ..model import IntegerModel
from ..train.checkpoint import Checkpoint, Facts
from ..train.classify import classify
from ..train.network import BinaryNetwork
from .fold import export_model

__all__ = ["Accuracy", "classify_float", "measure", "measure_facts"]


@dataclass(frozen=True)
class Accuracy:
    """How many images are right.

    Parameters
    ----------
    images, correct : int
    """

    images: int
    correct: int

    @property
    def error_pct(self) -> float:
        """Share of wrong images in percent."""
        return 100 * (self.images - self.correct) / self.images


def measure(model: IntegerModel, images: np.ndarray, labels: np.ndarray) -> Accuracy:
    """Return the accuracy of the integer model on 8-bit ``images``, rows as a data set has them."""
    classes = golden.classify(model, pixels_for(images, model.input))
    return Accuracy(len(labels), int((classes == labels).sum()))


def classify_float(network: BinaryNetwork, images: np.ndarray, input_bits: int) -> np.ndarray:
    """Return the classes that the float network gives to 8-bit ``images``, rows as a data set has them."""
    return classify(network, torch.from_numpy(drop_low_bits(images, input_bits))).numpy()


def measure_facts(checkpoint: Checkpoint, images: np.ndarray, labels: np.ndarray) -> Facts:
    """Return the facts of ``checkpoint`` with the errors on the test set, in float and in integers.

    A network with real weights has no integer model, and no error of one.
    """
    classes = classify_float(checkpoint.network(), images, checkpoint.config.input_bits)
    before = Accuracy(len(labels), int((classes == labels).sum()))
    after = None
    if checkpoint.exportable:
        after = measure(export_model(checkpoint)[0], images, labels).error_pct
    return msgspec.structs.replace(
        checkpoint.facts,
        float_error_pct=before.error_pct,
        integer_error_pct=after,
        test_images=len(labels),
    )
