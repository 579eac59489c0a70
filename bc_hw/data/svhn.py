"""SVHN, cropped digits, in its original MATLAB files (Netzer et al., 2011)."""

from pathlib import Path

import numpy as np

from ..errors import DataError, must_be
from ..files import reading
from .dataset import Dataset
from .source import PublishedFile, Source

__all__ = ["load", "read_mat"]

FILES = (
    PublishedFile(
        "train_32x32.mat",
        "http://ufldl.stanford.edu/housenumbers/train_32x32.mat",
        "e26dedcc434d2e4c54c9b2d4a06d8373",
    ),
    PublishedFile(
        "test_32x32.mat",
        "http://ufldl.stanford.edu/housenumbers/test_32x32.mat",
        "eb5a983be6a315427106f1b164d9cef3",
    ),
)


def load(data_dir: Path | None = None, *, verify: bool = True, download: bool = True) -> Dataset:
    """Return SVHN: 73,257 and 26,032 images of 3 x 32 x 32; see `bc_hw.data.load_dataset`."""
    train, test = Source("svhn", data_dir, verify, download).get(FILES)
    names = tuple(str(digit) for digit in range(10))
    return Dataset("svhn", *read_mat(train), *read_mat(test), names, (3, 32, 32))


def read_mat(path: Path) -> tuple[np.ndarray, np.ndarray]:
    """Return images, uint8 of shape (images, 3072) channel by channel, and labels, int64.

    The files keep images as ``X[row, column, channel, image]`` and write the digit 0 as label 10.

    Raises
    ------
    DataError
        If the file is missing, damaged, or holds something else.
    """
    from scipy.io import loadmat
    from scipy.io.matlab import MatReadError

    with reading(path, "Data file", DataError):
        try:
            content = loadmat(path, variable_names=["X", "y"])
        except (MatReadError, ValueError, TypeError, NotImplementedError, EOFError) as error:
            raise DataError(f"{path} must be a whole MATLAB file, not a damaged or foreign one") from error
    if not {"X", "y"} <= content.keys():
        found = sorted({"X", "y"} & content.keys())
        raise DataError(must_be(f"Content of {path}", "the arrays X and y", found))
    images, labels = content["X"], content["y"]
    if images.dtype != np.uint8 or images.ndim != 4 or images.shape[:3] != (32, 32, 3):
        raise DataError(
            must_be(f"X of {path}", "uint8 of shape (32, 32, 3, images)", f"{images.dtype} {images.shape}")
        )
    if labels.size != images.shape[3] or labels.min() < 1 or labels.max() > 10:
        raise DataError(f"y of {path} must be {images.shape[3]} labels from 1 to 10, not other numbers")
    flat = images.transpose(3, 2, 0, 1).reshape(images.shape[3], -1)
    return np.ascontiguousarray(flat), labels.ravel().astype(np.int64) % 10
