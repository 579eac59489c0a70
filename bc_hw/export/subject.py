"""What export needs to know of a network, whoever trained it."""

import functools
from dataclasses import dataclass
from typing import Protocol

import msgspec
import numpy as np

from ..data import Dataset
from ..errors import UsageError
from ..model import IntegerModel
from ..train.checkpoint import Checkpoint
from ..train.config import MAX_SCALE_DIGITS
from .digits import DigitChoice, choose_scale_digits, held_out
from .fold import LayerFold, export_model
from .measure import classify_float
from .outcome import all_exact

__all__ = ["OwnNetwork", "Subject", "check_fits", "choose_for"]


class Subject(Protocol):
    """A network with binary weights that can be folded.

    Its ``scale_digits`` are those it was trained with, 0 for scales of any value; ``valid`` is the number of
    training images that were held out, and ``remarks`` what the user should know before believing the result.
    """

    dataset: str
    valid: int
    scale_digits: int
    sizes: tuple[int, ...]
    remarks: list[str]

    def classify(self, images: np.ndarray) -> np.ndarray:
        """Return the classes in float of 8-bit ``images``."""

    def fold(self, scale_digits: int) -> tuple[IntegerModel, tuple[LayerFold, ...]]:
        """Return the integer model with scales of so many digits, and what was folded."""


@dataclass(frozen=True, eq=False)
class OwnNetwork:
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
        """How many of the last training images were held out."""
        return self.checkpoint.config.valid

    @property
    def scale_digits(self) -> int:
        """T of training."""
        return self.checkpoint.config.scale_digits

    @property
    def remarks(self) -> list[str]:
        """Nothing: training wrote what is read here."""
        return []

    @property
    def sizes(self) -> tuple[int, ...]:
        """Layer sizes, inputs first."""
        return self.checkpoint.config.layers

    def classify(self, images: np.ndarray) -> np.ndarray:
        """Return the classes in float of 8-bit ``images``."""
        return classify_float(self.checkpoint.network(), images, self.checkpoint.config.input_bits)

    def fold(self, scale_digits: int) -> tuple[IntegerModel, tuple[LayerFold, ...]]:
        """Return the integer model with scales of so many digits, and what was folded.

        Errors that were measured with other digits are not those of this model, and are left out.
        """
        checkpoint = self.checkpoint
        if scale_digits != self.scale_digits:
            checkpoint = checkpoint.with_facts(
                msgspec.structs.replace(checkpoint.facts, integer_error_pct=None)
            )
        return export_model(checkpoint, scale_digits)


def check_fits(subject: Subject, dataset: Dataset) -> None:
    """Check that a network takes the images of a data set and tells its classes.

    Raises
    ------
    UsageError
        If it does not.
    """
    if subject.sizes[0] != dataset.n_in or subject.sizes[-1] != dataset.classes:
        raise UsageError(
            f"Network must take the {dataset.n_in} pixels and tell the {dataset.classes} classes of "
            f"{dataset.name}, but takes {subject.sizes[0]} and tells {subject.sizes[-1]}",
            hint="another data set is named in the description, or with --dataset",
        )


def choose_for(subject: Subject, dataset: Dataset) -> DigitChoice:
    """Return the fewest digits that lose nothing on the images that were held out.

    Digits with which every activation and every class is exact lose nothing either, images or not.

    Raises
    ------
    UsageError
        If no images were held out, and 3 digits are not exact.
    """
    fold = functools.cache(subject.fold)
    exact = next((digits for digits in range(1, MAX_SCALE_DIGITS + 1) if all_exact(fold(digits)[1])), None)
    if exact and not subject.valid:
        return DigitChoice(exact, 0, None, (), exact=True)
    images, labels = held_out(dataset, subject.valid)
    return choose_scale_digits(
        subject.classify(images), lambda digits: fold(digits)[0], images, labels, exact
    )
