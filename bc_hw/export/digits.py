"""How many signed digits a scale needs, when training did not decide it.

A network trained with BatchNorm in float has scales of any value. Rounded to T digits they are wrong by up to
1/3, 1/11 or 1/43 for T = 1, 2, 3, and each digit costs an adder: the smallest T that does no harm is wanted.
"""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from ..data import Dataset
from ..errors import UsageError, must_be
from ..model import IntegerModel
from ..train.config import MAX_SCALE_DIGITS
from .measure import measure

__all__ = ["TOLERANCE_PCT", "DigitChoice", "choose_scale_digits", "held_out"]

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
        Held-out images that decided; 0 where there are none, and all is exact.
    float_error_pct : float or None
        Error on them before, in percent.
    errors_pct : tuple of float
        Errors of the integer models with T = 1, 2, ... up to the chosen one.
    exact : bool
        Whether the integer model is equal to the float expression at every sum: more digits change nothing.
    """

    scale_digits: int
    images: int
    float_error_pct: float | None
    errors_pct: tuple[float, ...]
    exact: bool = False

    @property
    def within(self) -> bool | None:
        """Whether the chosen one is within the tolerance; with all digits used it may not be."""
        return (
            None
            if self.float_error_pct is None
            else self.errors_pct[-1] <= self.float_error_pct + TOLERANCE_PCT
        )


def choose_scale_digits(
    float_classes: np.ndarray,
    fold: Callable[[int], IntegerModel],
    images: np.ndarray,
    labels: np.ndarray,
    exact: int | None = None,
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
    exact : int, optional
        The smallest T with which the integer model is exact: no more are needed.
    """
    before = 100 * int((float_classes != labels).sum()) / len(labels)
    errors = []
    for digits in range(1, (exact or MAX_SCALE_DIGITS) + 1):
        errors.append(measure(fold(digits), images, labels).error_pct)
        choice = DigitChoice(digits, len(labels), before, tuple(errors), digits == exact)
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
            hint="name the digits with --scale-digits 1, 2 or 3; or hold images out in training, and say so: "
            "--valid of train, `valid` of a description",
        )
    return dataset.train_images[-count:], dataset.train_labels[-count:]
