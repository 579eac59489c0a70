"""The IDX format of MNIST: a big-endian header, then raw bytes, usually compressed with gzip."""

import gzip
import math
import zlib
from pathlib import Path

import numpy as np

from ..errors import DataError, must_be
from ..files import reading

__all__ = ["read_idx"]

MAX_BYTES = 1 << 28
"""Largest array that is read, five times the largest one there is; a header that claims more is refused
before anything is allocated."""

_PIECE = 1 << 20
"""What is unpacked at once: a header that claims more than there is costs no memory."""

_UNSIGNED_BYTE = 8


def read_idx(path: Path, dimensions: int) -> np.ndarray:
    """Return the array of unsigned bytes in an IDX file compressed with gzip.

    Parameters
    ----------
    path : Path
    dimensions : int
        Number of dimensions the file must have: 3 for images, 1 for labels.

    Raises
    ------
    DataError
        If the file is missing, is no such array, is too short or too long, or claims more than 256 MiB.
    """
    with reading(path, "Data file", DataError):
        if not path.is_file() and path.exists() and not path.is_dir():
            raise DataError(must_be("Data file", "a plain file", str(path)))
        try:
            with gzip.open(path) as file:
                return _read(file, path, dimensions)
        except (EOFError, gzip.BadGzipFile, zlib.error) as error:
            raise DataError(f"{path} must be a whole gzip file, not a damaged or foreign one") from error


def _read(file: gzip.GzipFile, path: Path, dimensions: int) -> np.ndarray:
    header = file.read(4 + 4 * dimensions)
    magic = bytes([0, 0, _UNSIGNED_BYTE, dimensions])
    if len(header) < 4 + 4 * dimensions or header[:4] != magic:
        raise DataError(
            f"{path} must start with the IDX header {magic.hex()}, not {header[:4].hex() or 'nothing'}"
        )
    shape = tuple(int(size) for size in np.frombuffer(header, ">u4", offset=4))
    size = math.prod(shape)
    # Nothing times very much is little, but no array either.
    claimed = math.prod(max(1, length) for length in shape)
    if claimed > MAX_BYTES:
        raise DataError(must_be(f"Size of {path}", f"at most {MAX_BYTES} bytes", claimed))
    content = bytearray()  # writable, as PyTorch expects
    while len(content) < size and (piece := file.read(min(_PIECE, size - len(content)))):
        content += piece
    if len(content) < size:
        raise DataError(must_be(f"Content of {path}", f"{size} bytes as its header says", len(content)))
    if file.read(1):
        raise DataError(f"Content of {path} must be {size} bytes as its header says, not more")
    return np.frombuffer(content, np.uint8).reshape(shape)
