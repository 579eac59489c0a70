"""Which words of the input buffer make a vector, and in which order they are read.

A stage multiplies vectors by one matrix, or takes the largest value of each, or a sum. For a dense layer the
vector is the whole image, read once: one vector per image. For a convolution or a pooling layer it is a
window, and an image has as many vectors as the output has pixels. For a sum of whole channels it is the whole
image too, but its pixels are forgotten one by one. A walk knows nothing of the matrix, nor of the hardware
that reads.

Values arrive pixel by pixel, row by row, and each pixel takes whole words: zeros fill up its last one. Room
in the input buffer is reserved block by block: a block is a whole image for a dense layer, and else one
pixel.
"""

from functools import cached_property
from typing import Annotated

import msgspec
import numpy as np

from ..intmath import ceil_div
from .fields import Count

__all__ = ["AnyWalk", "DenseWalk", "MatrixWalk", "PixelWalk", "Walk", "WindowWalk"]

USUAL_SLACK = 2
"""Pixels of room beside those that windows need, as far as nobody knows better."""

Natural = Annotated[int, msgspec.Meta(ge=0)]


class Walk(msgspec.Struct, frozen=True, forbid_unknown_fields=True, tag_field="kind", dict=True):
    """What walks have in common; a subclass has all of these, and what it reads of an image.

    Attributes
    ----------
    pixels : int
        Pixels of an image, as they arrive.
    channels : int
        Values of a pixel.
    taken : tuple of int
        Height, width and channels of the map that arrives.
    taps : int
        Pixels of a vector.
    vectors : int
        Vectors per image.
    blocks : int
        Parts of an image for which room is reserved in the input buffer, one after the other.
    """

    @property
    def values(self) -> int:
        """Values of a vector: columns of the matrix."""
        return self.taps * self.channels

    @property
    def line_values(self) -> int:
        """Values of the rows that a vector reaches above its lowest one: the least of any line buffer."""
        return 0

    def pixel_words(self, word_inputs: int) -> int:
        """Words of ``word_inputs`` values in a pixel."""
        return ceil_div(self.channels, word_inputs)

    def last_word_inputs(self, word_inputs: int) -> int:
        """Return the values in the last word of a pixel, the others of it being padding."""
        return self.channels - word_inputs * (self.pixel_words(word_inputs) - 1)

    def whole(self, simd: int) -> bool:
        """Whether ``simd`` values are more than a pixel: a whole window, which stands in registers then."""
        return False

    def words(self, simd: int) -> int:
        """Words of ``simd`` values in a vector: the synapse fold."""
        return 1 if self.whole(simd) else self.taps * self.pixel_words(simd)

    def idle_loads(self, simd: int) -> int:
        """Cycles per image in which registers are loaded without being whole; none without registers."""
        return 0

    def image_words(self, word_inputs: int) -> int:
        """Words of ``word_inputs`` values that arrive per image."""
        return self.pixels * self.pixel_words(word_inputs)

    def block_words(self, word_inputs: int) -> int:
        """Words of ``word_inputs`` values in a block."""
        return self.image_words(word_inputs) // self.blocks

    def columns(self, matrix: np.ndarray, simd: int) -> np.ndarray:
        """Return a matrix as the words of its vectors meet it: padding between them is +1.

        Parameters
        ----------
        matrix : ndarray of int8, shape (n_out, values)
            -1 or +1.

        Returns
        -------
        ndarray of int8, shape (n_out, words * simd)
        """
        if self.whole(simd):
            return matrix
        by_pixel = matrix.reshape(len(matrix), self.taps, self.channels)
        spare = simd * self.pixel_words(simd) - self.channels
        padded = np.pad(by_pixel, ((0, 0), (0, 0), (0, spare)), constant_values=1)
        return padded.reshape(len(matrix), -1)


class DenseWalk(Walk, frozen=True, tag="dense"):
    """All values of an image, once, in the order of their arrival, each as soon as it is there.

    Parameters
    ----------
    n_in : int
        Values of a vector, and of an image.
    pixels : int
        Pixels in which they arrive; it divides ``n_in``.
    """

    n_in: Count
    pixels: Count = 1

    @property
    def channels(self) -> int:
        """Values of a pixel."""
        return self.n_in // self.pixels

    @property
    def taps(self) -> int:
        """Pixels of a vector."""
        return self.pixels

    @property
    def taken(self) -> tuple[int, int, int]:
        """Height, width and channels of the map that arrives, as far as they matter: all pixels in a row."""
        return 1, self.pixels, self.channels

    @property
    def vectors(self) -> int:
        """Vectors per image."""
        return 1

    @property
    def blocks(self) -> int:
        """One: the image."""
        return 1

    @property
    def pads(self) -> bool:
        """Whether some words lie outside the map: none."""
        return False

    @property
    def least_room(self) -> int:
        """Blocks that the input buffer must hold so that the pipeline moves at all."""
        return 1

    @property
    def usual_room(self) -> int:
        """Blocks that the input buffer holds if the pace does not need more: an image comes, one is read."""
        return 2

    def sources(self, word_inputs: int) -> np.ndarray:
        """Return which word of the image each word of each vector is, int64 of shape (vectors, words)."""
        return np.arange(self.image_words(word_inputs), dtype=np.int64)[np.newaxis]

    def frees(self) -> np.ndarray:
        """Return how many blocks of the image are free behind each vector, int64 of shape (vectors,)."""
        return np.ones(1, dtype=np.int64)


class WindowWalk(Walk, frozen=True, tag="window"):
    """One window per pixel of the output, row by row; zeros outside the map.

    A vector begins when all of its pixels have arrived, and with each vector those pixels become free that no
    later one needs, as far as they stand in front of all others.

    Parameters
    ----------
    height, width, channels : int
        The map that arrives.
    kernel, stride, padding : pair of int
        Of rows and of columns; ``padding < kernel``.
    """

    height: Count
    width: Count
    channels: Count
    kernel: tuple[Count, Count]
    stride: tuple[Count, Count]
    padding: tuple[Natural, Natural]

    @property
    def n_in(self) -> int:
        """Values of a vector."""
        return self.values

    @property
    def pixels(self) -> int:
        """Pixels of an image, as they arrive."""
        return self.height * self.width

    @property
    def taken(self) -> tuple[int, int, int]:
        """Height, width and channels of the map that arrives."""
        return self.height, self.width, self.channels

    @property
    def taps(self) -> int:
        """Pixels of a vector."""
        return self.kernel[0] * self.kernel[1]

    @property
    def line_values(self) -> int:
        """Values of the rows that a window reaches above its lowest one."""
        return (self.kernel[0] - 1) * self.width * self.channels

    @cached_property
    def output(self) -> tuple[int, int]:
        """Height and width of the map that leaves."""
        return tuple(
            (size + 2 * padding - kernel) // stride + 1
            for size, kernel, stride, padding in zip(
                (self.height, self.width), self.kernel, self.stride, self.padding, strict=True
            )
        )

    @property
    def vectors(self) -> int:
        """Vectors per image."""
        return self.output[0] * self.output[1]

    @property
    def pads(self) -> bool:
        """Whether some words lie outside the map: the first window begins there if there is padding."""
        return any(self.padding)

    @property
    def blocks(self) -> int:
        """Pixels of an image."""
        return self.pixels

    @cached_property
    def least_room(self) -> int:
        """Pixels that the input buffer must hold so that the pipeline moves at all."""
        before = np.concatenate([[0], self.frees()[:-1]])
        return int((self.needs() - before).max())

    @cached_property
    def burst(self) -> int:
        """Pixels that arrive between one vector and the next, at the most."""
        return int(np.diff(self.needs(), prepend=0).max())

    @cached_property
    def loads(self) -> np.ndarray:
        """Columns of the map that each window of a row needs beside those of the window before, int64.

        Those beside the map count too, but not those in front of it.
        """
        loads = np.full(self.output[1], min(self.stride[1], self.kernel[1]), dtype=np.int64)
        loads[0] = self.kernel[1] - self.padding[1]
        return loads

    def whole(self, simd: int) -> bool:
        """Whether ``simd`` values are more than a pixel: a whole window, which stands in registers then."""
        return simd > self.channels

    @property
    def column_step(self) -> int:
        """Columns from one that windows of a row need to the next: a stride may leave some out."""
        return max(1, self.stride[1] - self.kernel[1] + 1)

    @cached_property
    def columns_outside(self) -> list[bool]:
        """Of the columns that a row of windows needs (`loads`), one after the other: which lie outside."""
        return [at * self.column_step >= self.width for at in range(int(self.loads.sum()))]

    def idle_loads(self, simd: int) -> int:
        """Cycles per image in which registers are loaded without being whole; none without registers."""
        return self.output[0] * int((self.loads - 1).sum()) if self.whole(simd) else 0

    @property
    def usual_rows(self) -> int:
        """Rows of the map in the input buffer, if each has a memory and the pace does not need more."""
        return self.rows_for(self.least_room)

    def rows_for(self, room: int) -> int:
        """Return how many rows hold ``room`` pixels, and a window, if each row has a memory."""
        return max(self.kernel[0], ceil_div(room, self.width))

    @property
    def usual_room(self) -> int:
        """Pixels that the input buffer holds if the pace does not need more: some come, some go."""
        return self.least_room + USUAL_SLACK

    @cached_property
    def freed(self) -> np.ndarray:
        """Blocks that become free with each window, int64 of shape ``output``."""
        return np.diff(self.frees(), prepend=0).reshape(self.output)

    @cached_property
    def due(self) -> np.ndarray:
        """Pixels more that the window behind each window needs, int64 of shape ``output``."""
        needs = self.needs()
        return np.diff(needs, append=self.pixels + needs[0]).reshape(self.output)

    @cached_property
    def outside(self) -> tuple[np.ndarray, np.ndarray]:
        """Which rows of each row of windows lie outside the map, bool (windows, kernel); and columns."""
        sizes = self.height, self.width
        places = [
            corners[:, np.newaxis] + np.arange(kernel)
            for corners, kernel in zip(self._corners(), self.kernel, strict=True)
        ]
        return tuple((place < 0) | (place >= size) for place, size in zip(places, sizes, strict=True))

    @cached_property
    def places(self) -> tuple[list[tuple], list[tuple]]:
        """What there is to know of each row of windows, and of each column: equal where nothing differs."""
        below, beside = self.outside
        along = np.concatenate([below, self.freed, self.due], axis=1)
        across = np.concatenate([beside, self.freed.T, self.due.T], axis=1)
        return [tuple(row) for row in along], [tuple(column) for column in across]

    def _corners(self) -> tuple[np.ndarray, np.ndarray]:
        """Return the first row and the first column of each window, outside the map where negative."""
        rows, columns = self.output
        tops = np.arange(rows, dtype=np.int64) * self.stride[0] - self.padding[0]
        lefts = np.arange(columns, dtype=np.int64) * self.stride[1] - self.padding[1]
        return tops, lefts

    def sources(self, word_inputs: int) -> np.ndarray:
        """Return which word of the image each word of each vector is, int64 of shape (vectors, words).

        Words outside the map are -1: they are zeros.
        """
        tops, lefts = self._corners()
        rows = tops[:, None, None, None] + np.arange(self.kernel[0])[:, None]
        columns = lefts[:, None, None] + np.arange(self.kernel[1])
        inside = (rows >= 0) & (rows < self.height) & (columns >= 0) & (columns < self.width)
        pixels = np.where(inside, rows * self.width + columns, -1).reshape(self.vectors, self.taps, 1)
        words = self.pixel_words(word_inputs)
        found = np.where(pixels < 0, -1, pixels * words + np.arange(words))
        return found.reshape(self.vectors, -1)

    def needs(self) -> np.ndarray:
        """Return how many pixels must have arrived before each vector begins, int64 of shape (vectors,).

        They are at least as many as become free behind it, and all of the image for the last one.
        """
        tops, lefts = self._corners()
        bottoms = np.minimum(tops + self.kernel[0], self.height) - 1
        rights = np.minimum(lefts + self.kernel[1], self.width)
        seen = (bottoms[:, None] * self.width + rights).reshape(-1)
        return np.maximum.accumulate(np.maximum(seen, self.frees()))

    def frees(self) -> np.ndarray:
        """Return how many blocks of the image are free behind each vector, int64 of shape (vectors,)."""
        tops, lefts = self._corners()
        columns = np.clip(lefts + self.stride[1], 0, self.width)
        free = np.where(tops[:, None] < 0, 0, tops[:, None] * self.width + columns)
        free[:, -1] = np.clip(tops + self.stride[0], 0, self.height) * self.width
        free[-1, -1] = self.pixels
        return free.reshape(-1)


class PixelWalk(Walk, frozen=True, tag="pixel"):
    """All values of an image, once, pixel by pixel: each when it is all there, and free behind its last word.

    Parameters
    ----------
    height, width, channels : int
        The map that arrives.
    """

    height: Count
    width: Count
    channels: Count

    @property
    def pixels(self) -> int:
        """Pixels of an image."""
        return self.height * self.width

    @property
    def taps(self) -> int:
        """Pixels of a vector: all."""
        return self.pixels

    @property
    def taken(self) -> tuple[int, int, int]:
        """Height, width and channels of the map that arrives."""
        return self.height, self.width, self.channels

    @property
    def vectors(self) -> int:
        """Vectors per image."""
        return 1

    @property
    def blocks(self) -> int:
        """Pixels of an image."""
        return self.pixels

    @property
    def pads(self) -> bool:
        """Whether some words lie outside the map: none."""
        return False

    @property
    def least_room(self) -> int:
        """Pixels that the input buffer must hold so that the pipeline moves at all."""
        return 1

    @property
    def usual_room(self) -> int:
        """Pixels that the input buffer holds if the pace does not need more: one comes, one is read."""
        return 2

    def sources(self, word_inputs: int) -> np.ndarray:
        """Return which word of the image each word of the vector is, int64 of shape (1, words)."""
        return np.arange(self.image_words(word_inputs), dtype=np.int64)[np.newaxis]


MatrixWalk = DenseWalk | WindowWalk
"""The walk of a stage that multiplies, as files hold it."""

AnyWalk = MatrixWalk | PixelWalk
"""Any walk, as files hold it."""
