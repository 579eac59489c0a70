"""The 8x8 digits that come with scikit-learn: 1,797 images, no download."""

from pathlib import Path

import numpy as np

from .dataset import Dataset

__all__ = ["load"]

TEST_IMAGES = 360
SPLIT_SEED = 0


def load(data_dir: Path | None = None, *, verify: bool = True, download: bool = True) -> Dataset:
    """Return the digits: 1,437 images to train, 360 to test, the same classes in both.

    scikit-learn gives pixels of ``0..16``; they become 8 bits as ``min(255, 16 v)``. Its data set has no
    official split: this one is stratified and drawn with seed 0, and never changes.
    The arguments are those of the other loaders; nothing is read from a folder here.
    """
    from sklearn.datasets import load_digits
    from sklearn.model_selection import train_test_split

    pixels, labels = load_digits(return_X_y=True)
    images = np.minimum(255, 16 * pixels.astype(np.int64)).astype(np.uint8)
    train_images, test_images, train_labels, test_labels = train_test_split(
        images, labels.astype(np.int64), test_size=TEST_IMAGES, random_state=SPLIT_SEED, stratify=labels
    )
    names = tuple(str(digit) for digit in range(10))
    return Dataset("digits", train_images, train_labels, test_images, test_labels, names, (8, 8))
