"""A data set in memory."""

from dataclasses import dataclass

import numpy as np

from ..errors import DataError, Phrase, UsageError, must_be

__all__ = ["SPLITS", "Dataset", "drop_low_bits"]

SPLITS = ("test", "train")


@dataclass(frozen=True, eq=False)
class Dataset:
    """Images and labels, already split.

    Parameters
    ----------
    name : str
        As given to ``--dataset``.
    train_images, test_images : ndarray of uint8, shape (images, n_in)
        Pixels ``0..255``, flattened; colour images channel by channel.
    train_labels, test_labels : ndarray of int64, shape (images,)
        Class indices ``0..classes - 1``.
    class_names : tuple of str
    shape : tuple of int
        Shape of one image before flattening: ``(height, width)`` or ``(channels, height, width)``.

    Raises
    ------
    DataError
        If images, labels, names and shape do not fit each other.
    """

    name: str
    train_images: np.ndarray
    train_labels: np.ndarray
    test_images: np.ndarray
    test_labels: np.ndarray
    class_names: tuple[str, ...]
    shape: tuple[int, ...]

    def __post_init__(self):
        n_in = int(np.prod(self.shape))
        for split in SPLITS:
            images, labels = self.split(split)
            if images.ndim != 2 or images.shape[1] != n_in or images.dtype != np.uint8:
                raise DataError(
                    must_be(
                        f"Images of {self.name} ({split})",
                        f"uint8 of shape (images, {n_in})",
                        Phrase(f"{images.dtype} {images.shape}"),
                    )
                )
            if labels.shape != (len(images),):
                raise DataError(
                    must_be(f"Labels of {self.name} ({split})", f"{len(images)} numbers", labels.shape)
                )
            if len(labels) and not 0 <= int(labels.min()) <= int(labels.max()) < self.classes:
                odd = int(labels.min()) if labels.min() < 0 else int(labels.max())
                raise DataError(
                    must_be(f"Labels of {self.name} ({split})", f"from 0 to {self.classes - 1}", odd)
                )

    @property
    def n_in(self) -> int:
        """Pixels of one image."""
        return self.test_images.shape[1]

    @property
    def map_shape(self) -> tuple[int, int, int] | None:
        """Height, width and channels of one image; None where its pixels have no places."""
        match self.shape:
            case (height, width):
                return height, width, 1
            case (channels, height, width):
                return height, width, channels
        return None

    @property
    def classes(self) -> int:
        """Number of classes."""
        return len(self.class_names)

    def split(self, name: str) -> tuple[np.ndarray, np.ndarray]:
        """Return images and labels of ``"test"`` or ``"train"``.

        Raises
        ------
        UsageError
            If there is no such split.
        """
        if name == "test":
            return self.test_images, self.test_labels
        if name == "train":
            return self.train_images, self.train_labels
        raise UsageError(must_be("Split", "test or train", name))


def drop_low_bits(images: np.ndarray, bits: int) -> np.ndarray:
    """Return 8-bit pixels reduced to their ``bits`` highest bits.

    >>> drop_low_bits(np.array([0, 15, 16, 255], dtype=np.uint8), 4)
    array([ 0,  0,  1, 15], dtype=uint8)
    """
    return images >> np.uint8(8 - bits)
