"""How tensors hold feature maps: channel first in their shape, channels side by side in memory."""

from collections.abc import Iterator
from contextlib import contextmanager

import torch
from torch import Tensor

from ..model import FeatureMap

__all__ = ["as_map", "exact_convolutions", "from_vectors", "vectors_of"]


def as_map(x: Tensor, taken: FeatureMap) -> Tensor:
    """Return ``x`` of shape (images, channels, height, width), its channels side by side in memory.

    Parameters
    ----------
    x : Tensor
        A map, or a vector per image that holds one channel by channel, as data sets do.
    taken : FeatureMap
    """
    x = x.reshape(len(x), taken.channels, taken.height, taken.width)
    return x.contiguous(memory_format=torch.channels_last)


def vectors_of(a: Tensor) -> Tensor:
    """Return accumulators as rows, of shape (vectors, neurons): a row per image, or per pixel of a map.

    A map is not copied where its channels lie side by side.
    """
    return a if a.dim() == 2 else a.movedim(1, -1).flatten(0, -2)


def from_vectors(rows: Tensor, shape: torch.Size) -> Tensor:
    """Return what `vectors_of` made of a tensor of ``shape`` in that shape again."""
    images, channels, *pixels = shape
    return rows.view(images, *pixels, channels).movedim(-1, 1) if pixels else rows


@contextmanager
def exact_convolutions() -> Iterator[None]:
    """Compute convolutions as sums of products: Winograd's algorithm, which divides, is not exact."""
    with torch.backends.cudnn.flags(enabled=False), torch.backends.nnpack.flags(enabled=False):
        yield
