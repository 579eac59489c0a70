"""Which pixels raise what a layer takes: from there back to the image, through all layers in front."""

from collections.abc import Sequence

import numpy as np

from ..model import IntegerModel
from ..plan.stage import AnyStage
from .kinds import SPREAD

__all__ = ["pixel_influence"]

LARGEST = 1 << 30
"""Largest number that stands for an influence."""


def pixel_influence(
    model: IntegerModel, plans: Sequence[AnyStage], influence: np.ndarray, *, scaled: bool = False
) -> np.ndarray:
    """Return how much each pixel raises what counts of the values behind the first ``len(plans)`` layers.

    Exact up to a positive factor for one layer; behind clipping, rounding and pools a guess.

    Parameters
    ----------
    model : IntegerModel
    plans : sequence of MatrixStage or PoolStage
        Of the layers that it goes through, from the first on.
    influence : ndarray of float, shape (cases, values)
        How much each of these values counts: whole numbers.
    scaled : bool
        Whether a neuron counts as much as its scale, or as any other.

    Returns
    -------
    ndarray of float, shape (cases, pixels)
    """
    for plan, layer in zip(plans[::-1], model.layers[: len(plans)][::-1], strict=True):
        if scaled and layer.spec.weighted:
            influence = _small(influence * np.tile(layer.scale, plan.walk.vectors))
        influence = _small(SPREAD[type(plan)](plan, layer, influence))
    return influence


def _small(influence: np.ndarray) -> np.ndarray:
    """Return whole numbers of few bits: sums of them are exact, the same on every machine."""
    while np.abs(influence).max(initial=0) > LARGEST:
        influence = np.rint(influence / 2)
    return influence
