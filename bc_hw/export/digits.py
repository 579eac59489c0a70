"""How many signed digits a scale needs, when training did not decide it.

A network trained with BatchNorm in float has scales of any value. Rounded to T digits they are wrong by up to
1/3, 1/11 or 1/43 for T = 1, 2, 3, and each digit costs an adder: the smallest T that does no harm is wanted.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace

import msgspec
import numpy as np
import torch

from ..data import Dataset
from ..errors import UsageError, must_be
from ..model import IntegerModel
from ..train.checkpoint import Checkpoint
from ..train.config import MAX_SCALE_DIGITS
from .measure import measure
from .rounding import turned_offset

__all__ = ["TOLERANCE_PCT", "DigitChoice", "choose_scale_digits", "held_out", "with_scale_digits"]

TOLERANCE_PCT = 0.05
"""By how much, in points, the integer model's error may exceed that of the float network."""


@dataclass(frozen=True)
class DigitChoice:
    """The chosen T, and why.

    Parameters
    ----------
    scale_digits : int
        T, ``1..3``.
    images : int
        Held-out images that decided.
    float_error_pct : float
        Error on them before, in percent.
    errors_pct : tuple of float
        Errors of the integer models with T = 1, 2, ... up to the chosen one.
    """

    scale_digits: int
    images: int
    float_error_pct: float
    errors_pct: tuple[float, ...]

    @property
    def within(self) -> bool:
        """Whether the chosen one is within the tolerance; with all digits used it may not be."""
        return self.errors_pct[-1] <= self.float_error_pct + TOLERANCE_PCT


def choose_scale_digits(
    float_classes: np.ndarray,
    fold: Callable[[int], IntegerModel],
    images: np.ndarray,
    labels: np.ndarray,
) -> DigitChoice:
    """Return the smallest T whose integer error is within 0.05 points of the float one, at most 3.

    Parameters
    ----------
    float_classes : ndarray of int, shape (images,)
        What the float network says.
    fold : callable
        Returns the integer model for a T.
    images : ndarray of uint8, shape (images, n_in)
        Pixels of 8 bits that neither training nor the final test uses.
    labels : ndarray of int64, shape (images,)
    """
    before = 100 * int((float_classes != labels).sum()) / len(labels)
    errors = []
    for digits in range(1, MAX_SCALE_DIGITS + 1):
        errors.append(measure(fold(digits), images, labels).error_pct)
        choice = DigitChoice(digits, len(labels), before, tuple(errors))
        if choice.within:
            break
    return choice


def held_out(dataset: Dataset, count: int) -> tuple[np.ndarray, np.ndarray]:
    """Return the last ``count`` training images and their labels.

    Raises
    ------
    UsageError
        If there are none, or not as many: T must not be chosen by the test set.
    """
    available = len(dataset.train_images)
    if not 0 < count < available:
        raise UsageError(
            must_be("Held-out images", f"from 1 to {available - 1} to choose the scale digits", count),
            hint="train with --valid, or name the digits with --scale-digits 1, 2 or 3",
        )
    return dataset.train_images[-count:], dataset.train_labels[-count:]


def with_scale_digits(checkpoint: Checkpoint, digits: int) -> Checkpoint:
    """Return ``checkpoint`` with its scales rounded to ``digits`` signed digits, and offsets to fit."""
    config = msgspec.structs.replace(checkpoint.config, scale_digits=digits)
    rounded = replace(checkpoint, config=config)
    tensors = dict(checkpoint.tensors)
    pairs = zip(checkpoint.network().hidden, rounded.network().hidden, strict=True)
    with torch.no_grad():
        for index, (old, new) in enumerate(pairs):
            offset = turned_offset(
                old.scale(old.var).double().numpy(),
                new.scale(new.var).double().numpy(),
                old.beta.double().numpy() / old.step,
                old.var.double().sqrt().numpy(),
            )
            tensors[f"hidden.{index}.beta"] = torch.from_numpy(offset * old.step).float()
    return replace(rounded, tensors=tensors)
