"""The integer model computed with numpy.

A matrix product of integers is exact in float32 as long as every partial sum stays below 2^24, whatever
the order in which a BLAS library adds. `_accumulate` proves that bound from the shapes and the input
range before it takes the fast way, and takes int64 otherwise.
"""

from dataclasses import dataclass

import numpy as np

from ..errors import UsageError, must_be
from ..model import IntegerLayer, IntegerModel

__all__ = ["LayerSums", "Trace", "classify", "layer_sums", "run", "trace"]

FLOAT32_EXACT = 1 << 24
"""Integers up to this size are exact in float32, and so are their sums."""

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


@dataclass(frozen=True, eq=False)
class LayerSums:
    """What one layer computed before anything was rounded away.

    Parameters
    ----------
    inputs : ndarray of uint8, shape (images, n_in)
    sums : ndarray of int64, shape (images, n_out)
        ``a_j``.
    scaled : ndarray of int64, shape (images, n_out)
        ``m_j a_j + b_j``; of the last layer these are the scores.
    """

    inputs: np.ndarray
    sums: np.ndarray
    scaled: np.ndarray


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
    found = []
    x = images
    for index, layer in enumerate(model.layers):
        sums = _accumulate(layer, x, model.in_bits(index))
        found.append(LayerSums(x, sums, sums * layer.scale + layer.bias))
        if layer.act_bits is not None:
            x = _activate(layer, found[-1].scaled)
    return found


def run(model: IntegerModel, images: np.ndarray) -> np.ndarray:
    """Return the scores of ``images``, int64 of shape ``(images, classes)``."""
    return trace(model, images).scores


def classify(model: IntegerModel, images: np.ndarray) -> np.ndarray:
    """Return the class of each image; ties go to the lowest index."""
    return trace(model, images).classes


def _check(model: IntegerModel, images: np.ndarray) -> None:
    n_in = model.sizes[0]
    if images.ndim != 2 or images.shape[1] != n_in:
        raise UsageError(must_be("Images", f"of shape (images, {n_in})", images.shape))
    if not np.issubdtype(images.dtype, np.unsignedinteger):
        raise UsageError(must_be("Images", "unsigned integers", str(images.dtype)))
    top = (1 << model.input_bits) - 1
    if images.size and int(images.max()) > top:
        raise UsageError(must_be("Pixels", f"from 0 to {top}", int(images.max())))


def _trace_batch(model: IntegerModel, images: np.ndarray) -> tuple[list[np.ndarray], np.ndarray]:
    hidden = []
    x = images
    for index, layer in enumerate(model.layers):
        value = _accumulate(layer, x, model.in_bits(index)) * layer.scale + layer.bias
        if layer.act_bits is None:
            return hidden, value
        x = _activate(layer, value)
        hidden.append(x)
    raise AssertionError("the last layer of a model has no activation width")


def _activate(layer: IntegerLayer, scaled: np.ndarray) -> np.ndarray:
    return np.clip(scaled >> layer.shift, 0, layer.act_max).astype(np.uint8)


def _accumulate(layer: IntegerLayer, x: np.ndarray, in_bits: int) -> np.ndarray:
    """Return ``sum_i w_ji x_i`` as int64 of shape ``(images, n_out)``, exactly."""
    largest = layer.n_in * ((1 << in_bits) - 1)
    if largest <= FLOAT32_EXACT:
        return float_product(x.astype(np.float32), layer.weights.T.astype(np.float32)).astype(np.int64)
    return x.astype(np.int64) @ layer.weights.T.astype(np.int64)


def float_product(left: np.ndarray, right: np.ndarray) -> np.ndarray:
    """Return the matrix product of whole numbers in a float type: exact while each sum is exact in it.

    Whole numbers give no invalid operation; what a vector unit computes beside them may raise the flag, which
    is no warning then.
    """
    with np.errstate(invalid="ignore"):
        return left @ right
