"""The integer model computed with numpy, layer by layer."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from ..errors import UsageError, must_be
from ..model import IntegerModel
from .affine import LayerSums
from .kinds import RUN

__all__ = ["Trace", "classify", "layer_sums", "run", "trace"]

BATCH = 1000
"""Images per matrix product: large enough for BLAS, small enough for the cache."""


@dataclass(frozen=True, eq=False)
class Trace:
    """What every layer computed for a batch of images.

    Parameters
    ----------
    activations : tuple of ndarray of uint8, shapes (images, n_out)
        Outputs of the hidden layers, first to last.
    scores : ndarray of int64, shape (images, classes)
    classes : ndarray of int64, shape (images,)
        Index of the highest score; the lowest index wins a tie.
    """

    activations: tuple[np.ndarray, ...]
    scores: np.ndarray
    classes: np.ndarray


def trace(model: IntegerModel, images: np.ndarray) -> Trace:
    """Run ``images`` through ``model`` and keep every layer's output.

    Parameters
    ----------
    images : ndarray of unsigned integers, shape (images, n_in)
        Values ``0..2^input_bits - 1``.

    Raises
    ------
    UsageError
        If the shape or the range is not the model's.
    """
    _check(model, images)
    parts = [_trace_batch(model, images[at : at + BATCH]) for at in range(0, len(images), BATCH)]
    if not parts:
        parts = [_trace_batch(model, images)]
    hidden = tuple(np.concatenate(layer) for layer in zip(*(part[0] for part in parts), strict=True))
    scores = np.concatenate([part[1] for part in parts])
    return Trace(hidden, scores, scores.argmax(axis=1))


def layer_sums(model: IntegerModel, images: np.ndarray) -> list[LayerSums]:
    """Run a few ``images`` through ``model`` and keep every sum of every layer, first to last.

    All stay in memory at once, eight bytes each, so this is not for whole data sets.

    Parameters
    ----------
    images : ndarray of unsigned integers, shape (images, n_in)
        Values ``0..2^input_bits - 1``.

    Raises
    ------
    UsageError
        If the shape or the range is not the model's.
    """
    _check(model, images)
    return list(_layers(model, images))


def run(model: IntegerModel, images: np.ndarray) -> np.ndarray:
    """Return the scores of ``images``, int64 of shape ``(images, classes)``."""
    return trace(model, images).scores


def classify(model: IntegerModel, images: np.ndarray) -> np.ndarray:
    """Return the class of each image; ties go to the lowest index."""
    return trace(model, images).classes


def _check(model: IntegerModel, images: np.ndarray) -> None:
    n_in = model.input.values
    if images.ndim != 2 or images.shape[1] != n_in:
        raise UsageError(must_be("Images", f"of shape (images, {n_in})", images.shape))
    if not np.issubdtype(images.dtype, np.unsignedinteger):
        raise UsageError(must_be("Images", "unsigned integers", str(images.dtype)))
    top = (1 << model.input_bits) - 1
    if images.size and int(images.max()) > top:
        raise UsageError(must_be("Pixels", f"from 0 to {top}", int(images.max())))


def _trace_batch(model: IntegerModel, images: np.ndarray) -> tuple[list[np.ndarray], np.ndarray]:
    *hidden, scores = (computed.outputs for computed in _layers(model, images))
    return hidden, scores


def _layers(model: IntegerModel, images: np.ndarray) -> Iterator[LayerSums]:
    """Compute layer by layer."""
    x = images
    for layer, taken in zip(model.layers, model.maps[:-1], strict=True):
        computed = RUN[type(layer.spec)](layer, taken, x)
        yield computed
        x = computed.outputs
