"""Trained networks as export sees them, from `bc-hw train` or from another program."""

import functools
from dataclasses import dataclass
from typing import Protocol

import msgspec
import numpy as np

from ..data import Dataset
from ..data.fit import check_fit
from ..errors import UsageError
from ..model import IntegerModel, Topology
from ..train.checkpoint import Checkpoint
from ..train.config import MAX_SCALE_DIGITS
from .digits import DigitChoice, choose_scale_digits, held_out
from .fold import LayerFold, export_model
from .measure import classify_float
from .outcome import all_exact

__all__ = ["CheckpointNetwork", "TrainedNetwork", "check_fits", "choose_digits"]


class TrainedNetwork(Protocol):
    """A network with binary weights that can be folded.

    Parameters
    ----------
    dataset : str
        Name of the data set; empty if it is not known.
    valid : int
        Number of training images that were held out.
    scale_digits : int
        Number of digits that scales had in training; 0 for scales of any value.
    topology : Topology
        The layers without their weights.
    remarks : list of str
        What the user should know before trusting the result.
    """

    dataset: str
    valid: int
    scale_digits: int
    topology: Topology
    remarks: list[str]

    def classify(self, images: np.ndarray) -> np.ndarray:
        """Return the classes that the float network gives to 8-bit ``images``."""

    def fold(self, scale_digits: int) -> tuple[IntegerModel, tuple[LayerFold, ...]]:
        """Return the integer model with ``scale_digits`` digits per scale, and a record of each layer."""


@dataclass(frozen=True, eq=False)
class CheckpointNetwork:
    """A network that `bc-hw train` trained.

    Parameters
    ----------
    checkpoint : Checkpoint
    """

    checkpoint: Checkpoint

    @property
    def dataset(self) -> str:
        """Name of the data set."""
        return self.checkpoint.config.dataset

    @property
    def valid(self) -> int:
        """Number of training images that were held out, the last ones."""
        return self.checkpoint.config.valid

    @property
    def scale_digits(self) -> int:
        """Number of digits that scales had in training; 0 for scales of any value."""
        return self.checkpoint.config.scale_digits

    @property
    def remarks(self) -> list[str]:
        """No remarks: `bc-hw train` wrote the checkpoint, so nothing had to be assumed."""
        return []

    @property
    def topology(self) -> Topology:
        """The layers without their weights."""
        return self.checkpoint.config.topology

    def classify(self, images: np.ndarray) -> np.ndarray:
        """Return the classes that the float network gives to 8-bit ``images``."""
        return classify_float(self.checkpoint.network(), images, self.checkpoint.config.input_bits)

    def fold(self, scale_digits: int) -> tuple[IntegerModel, tuple[LayerFold, ...]]:
        """Return the integer model with ``scale_digits`` digits per scale, and a record of each layer.

        The model gets no measured error if that was measured with another number of digits.
        """
        checkpoint = self.checkpoint
        if scale_digits != self.scale_digits:
            checkpoint = checkpoint.with_facts(
                msgspec.structs.replace(checkpoint.facts, integer_error_pct=None)
            )
        return export_model(checkpoint, scale_digits)


def check_fits(network: TrainedNetwork, dataset: Dataset) -> None:
    """Check that a network takes the images of a data set and distinguishes its classes.

    Raises
    ------
    UsageError
        If it does not.
    """
    if network.topology.input.values != dataset.n_in or network.topology.outputs != dataset.classes:
        raise UsageError(
            f"Network must take the {dataset.n_in} pixels and tell the {dataset.classes} classes of "
            f"{dataset.name}, but takes {network.topology.input.values} and tells {network.topology.outputs}",
            hint="another data set is named in the description, or with --dataset",
        )
    check_fit(network.topology, dataset)


def choose_digits(network: TrainedNetwork, dataset: Dataset) -> DigitChoice:
    """Return the fewest digits with which the network loses no accuracy on the held-out images.

    A number of digits with which every activation and every class is exact loses none either; it needs no
    images.

    Raises
    ------
    UsageError
        If no images were held out, and 3 digits are not exact.
    """
    fold = functools.cache(network.fold)
    exact = next((digits for digits in range(1, MAX_SCALE_DIGITS + 1) if all_exact(fold(digits)[1])), None)
    if exact and not network.valid:
        return DigitChoice(exact, 0, None, (), exact=True)
    images, labels = held_out(dataset, network.valid)
    return choose_scale_digits(
        network.classify(images), lambda digits: fold(digits)[0], images, labels, exact
    )
