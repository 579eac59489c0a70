"""The integer model computed with numpy, layer by layer."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from ..errors import UsageError, must_be
from ..model import IntegerModel
from .affine import LayerValues
from .kinds import RUN

__all__ = ["Trace", "classify", "layer_sums", "run", "trace"]

BATCH = 1000
"""Images per matrix product: large enough for BLAS, small enough for the cache."""

SUM_BYTES = 1 << 26
"""Memory for the sums of a layer: fewer images at once where maps are large."""


@dataclass(frozen=True, eq=False)
class Trace:
    """What every layer computed for a batch of images.

    Parameters
    ----------
    activations : tuple of ndarray of uint8, shapes (images, values)
        Outputs of the hidden layers, first to last; sums of whole channels are uint16.
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
        Values ``0..2^input_bits - 1``, in the order of the model's input.

    Raises
    ------
    UsageError
        If the shape or the range is not the model's.
    """
    parts = [[computed.outputs for computed in _layers(model, batch)] for batch in _batches(model, images)]
    *hidden, scores = (np.concatenate(outputs) for outputs in zip(*parts, strict=True))
    return Trace(tuple(hidden), scores, scores.argmax(axis=1))


def layer_sums(model: IntegerModel, images: np.ndarray) -> list[LayerValues]:
    """Run a few ``images`` through ``model`` and keep every sum of every layer, first to last.

    Layers without weights have no sums, only values. All stay in memory at once, eight bytes each, so this is
    not for whole data sets.

    Parameters
    ----------
    images : ndarray of unsigned integers, shape (images, n_in)
        Values ``0..2^input_bits - 1``.

    Returns
    -------
    list of LayerValues
        `LayerSums` for each layer that has weights.

    Raises
    ------
    UsageError
        If the shape or the range is not the model's.
    """
    _check(model, images)
    return list(_layers(model, images))


def run(model: IntegerModel, images: np.ndarray) -> np.ndarray:
    """Return the scores of ``images``, int64 of shape ``(images, classes)``; the parameters are `trace`'s."""
    parts = []
    for batch in _batches(model, images):
        for computed in _layers(model, batch):
            last = computed.outputs  # of all others, nothing is kept
        parts.append(last)
    return np.concatenate(parts)


def classify(model: IntegerModel, images: np.ndarray) -> np.ndarray:
    """Return the class of each image; ties go to the lowest index."""
    return run(model, images).argmax(axis=1)


def _check(model: IntegerModel, images: np.ndarray) -> None:
    n_in = model.input.values
    if images.ndim != 2 or images.shape[1] != n_in:
        raise UsageError(must_be("Images", f"of shape (images, {n_in})", images.shape))
    if not np.issubdtype(images.dtype, np.unsignedinteger):
        raise UsageError(must_be("Images", "unsigned integers", str(images.dtype)))
    top = (1 << model.input_bits) - 1
    if images.size and int(images.max()) > top:
        raise UsageError(must_be("Pixels", f"from 0 to {top}", int(images.max())))


def _batches(model: IntegerModel, images: np.ndarray) -> Iterator[np.ndarray]:
    """Check the images and cut them into parts, at least one."""
    _check(model, images)
    widest = max(each.values for each in model.maps)
    size = max(1, min(BATCH, SUM_BYTES // (widest * np.dtype(np.int64).itemsize)))
    return (images[at : at + size] for at in range(0, max(1, len(images)), size))


def _layers(model: IntegerModel, images: np.ndarray) -> Iterator[LayerValues]:
    """Compute layer by layer."""
    x = images
    for layer, taken in zip(model.layers, model.maps[:-1], strict=True):
        computed = RUN[type(layer.spec)](layer, taken, x)
        yield computed
        x = computed.outputs
