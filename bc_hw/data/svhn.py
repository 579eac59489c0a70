"""SVHN, cropped digits, in its original MATLAB files (Netzer et al., 2011)."""

import io
import struct
import zlib
from pathlib import Path

import numpy as np

from ..errors import DataError, Phrase, must_be
from ..files import read_bytes
from .dataset import Dataset
from .source import PublishedFile, Source

__all__ = ["load", "read_mat"]

MAX_FILE_BYTES = 1 << 28
MAX_UNPACKED = 1 << 28
"""Bytes of one variable; the larger one of the data set has 225 million."""

_MATRIX, _PACKED = 14, 15
_MOST_PACKED = 1032
"""Bytes that one byte of zlib's can stand for, at most."""

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


def _check_sizes(data: bytes) -> None:
    """Refuse a file whose packed variables claim more than can be in them.

    MATLAB file format, version 5: 128 bytes, then elements of a type, a length and a content. A packed
    element holds one other, whose length stands in its first 8 bytes.

    Raises
    ------
    ValueError, zlib.error, struct.error
    """
    order = {b"IM": "<", b"MI": ">"}.get(data[126:128])
    if order is None:
        raise ValueError("no MATLAB file of version 5")
    place = 128
    while place < len(data):
        kind, length = struct.unpack_from(f"{order}II", data, place)
        place += 8
        if kind != _PACKED:
            claimed = length
        else:
            start = zlib.decompressobj().decompress(data[place : place + length], 8)
            inner, claimed = struct.unpack(f"{order}II", start)
            if inner != _MATRIX:
                raise ValueError("only arrays are packed")
        if place + length > len(data) or claimed > min(MAX_UNPACKED, _MOST_PACKED * length):
            raise ValueError("it claims more than it holds")
        place += length


def read_mat(path: Path) -> tuple[np.ndarray, np.ndarray]:
    """Return images, uint8 of shape (images, 3072) channel by channel, and labels, int64.

    The files keep images as ``X[row, column, channel, image]`` and write the digit 0 as label 10.

    Raises
    ------
    DataError
        If the file is missing, damaged, or holds something else.
    """
    from scipy.io import loadmat

    data = read_bytes(path, "Data file", DataError, MAX_FILE_BYTES)
    try:
        _check_sizes(data)
        content = loadmat(io.BytesIO(data), variable_names=["X", "y"])
    # What the reader of damaged bytes raises is of any kind, and no list of it is kept by scipy.
    except Exception as error:
        raise DataError(f"{path} must be a whole MATLAB file, not a damaged or foreign one") from error
    if not {"X", "y"} <= content.keys():
        found = sorted({"X", "y"} & content.keys())
        raise DataError(must_be(f"Content of {path}", "the arrays X and y", found))
    images, labels = content["X"], content["y"]
    if not (isinstance(images, np.ndarray) and isinstance(labels, np.ndarray)):
        raise DataError(f"X and y of {path} must be arrays of numbers, not something else")
    if images.dtype != np.uint8 or images.ndim != 4 or images.shape[:3] != (32, 32, 3):
        raise DataError(
            must_be(
                f"X of {path}", "uint8 of shape (32, 32, 3, images)", Phrase(f"{images.dtype} {images.shape}")
            )
        )
    if labels.size != images.shape[3] or labels.min() < 1 or labels.max() > 10:
        raise DataError(f"y of {path} must be {images.shape[3]} labels from 1 to 10, not other numbers")
    flat = images.transpose(3, 2, 0, 1).reshape(images.shape[3], -1)
    return np.ascontiguousarray(flat), labels.ravel().astype(np.int64) % 10
