"""Which words of the input buffer make a vector, and in which order they are read.

A stage multiplies vectors by one matrix. For a dense layer the vector is the whole image, read once: one
vector per image. A walk knows nothing of the matrix and of the hardware that reads.
"""

import msgspec
import numpy as np

from ..intmath import ceil_div
from .fields import Count

__all__ = ["DenseWalk"]


class DenseWalk(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """All inputs of an image, once, in the order of their arrival.

    Parameters
    ----------
    n_in : int
        Values of a vector, and of an image.
    """

    n_in: Count

    @property
    def vectors(self) -> int:
        """Vectors per image."""
        return 1

    @property
    def blocks(self) -> int:
        """Parts of an image for which room is reserved in the input buffer, one after the other."""
        return 1

    def words(self, simd: int) -> int:
        """Words of ``simd`` inputs in a vector: the synapse fold."""
        return ceil_div(self.n_in, simd)

    def image_words(self, word_inputs: int) -> int:
        """Words of ``word_inputs`` inputs that arrive per image."""
        return ceil_div(self.n_in, word_inputs)

    def last_word_inputs(self, word_inputs: int) -> int:
        """Return the inputs in the last word that arrives, the others of it being padding."""
        return self.n_in - word_inputs * (self.image_words(word_inputs) - 1)

    def sources(self, word_inputs: int) -> np.ndarray:
        """Return which word of the image each word of each vector is, int64 of shape (vectors, words)."""
        return np.arange(self.image_words(word_inputs), dtype=np.int64)[np.newaxis]

    def frees(self) -> np.ndarray:
        """Return how many blocks of the image are free behind each vector, int64 of shape (vectors,)."""
        return np.ones(1, dtype=np.int64)
