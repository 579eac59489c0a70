"""CIFAR-10 in its binary distribution (Krizhevsky: Learning multiple layers of features, 2009).

Every image is one label byte and 3,072 pixel bytes: 1,024 red, 1,024 green, 1,024 blue, row by row.
"""

import gzip
import tarfile
import zlib
from collections.abc import Iterator
from pathlib import Path

import numpy as np

from ..errors import DataError, must_be
from ..files import atomic_directory, reading
from .dataset import Dataset
from .source import PublishedFile, Source

__all__ = ["load", "read_archive", "read_batch"]

ARCHIVE = PublishedFile(
    "cifar-10-binary.tar.gz",
    "https://www.cs.toronto.edu/~kriz/cifar-10-binary.tar.gz",
    "c32a1d4ab5d03f1284b67883e8d87530",
)

FOLDER = "cifar-10-batches-bin"
_TRAIN = tuple(f"data_batch_{index}.bin" for index in range(1, 6))
_TEST = "test_batch.bin"
_NAMES = ("airplane", "automobile", "bird", "cat", "deer", "dog", "frog", "horse", "ship", "truck")
_RECORD = 1 + 3 * 32 * 32

MAX_UNPACKED = 8 * 10_000 * _RECORD
"""Bytes of the archive that are looked at; its six batches, names and padding are fewer."""


def load(data_dir: Path | None = None, *, verify: bool = True, download: bool = True) -> Dataset:
    """Return CIFAR-10: 50,000 and 10,000 images of 3 x 32 x 32; see `bc_hw.data.load_dataset`.

    The unpacked folder ``cifar-10-batches-bin`` is taken where it is found, else the archive. Only the
    archive has a published checksum; unpacked files are checked for their form.
    """
    source = Source("cifar10", data_dir, verify, download)
    folder = _unpacked(source) or _unpack(source)
    train = [read_batch(folder / name) for name in _TRAIN]
    test_images, test_labels = read_batch(folder / _TEST)
    return Dataset(
        "cifar10",
        np.concatenate([images for images, _ in train]),
        np.concatenate([labels for _, labels in train]),
        test_images,
        test_labels,
        _NAMES,
        (3, 32, 32),
    )


def read_batch(path: Path) -> tuple[np.ndarray, np.ndarray]:
    """Return images, uint8 of shape (images, 3072), and labels, int64, of one batch file.

    Raises
    ------
    DataError
        If the file is missing, empty, or not a whole number of records.
    """
    with reading(path, "Data file", DataError):
        size = path.stat().st_size
        if not size or size % _RECORD or size > 10_000 * _RECORD:
            raise DataError(must_be(f"Size of {path}", f"1 to 10,000 records of {_RECORD} bytes", size))
        records = np.fromfile(path, np.uint8).reshape(-1, _RECORD)
    return records[:, 1:].copy(), records[:, 0].astype(np.int64)


def _unpacked(source: Source) -> Path | None:
    for place in source.folders():
        for folder in (place / FOLDER, place, place.parent / FOLDER):
            if all((folder / name).is_file() for name in (*_TRAIN, _TEST)):
                return folder
    return None


def _unpack(source: Source) -> Path:
    """Unpack the archive into the cache and return the folder of its batches."""
    (archive,) = source.get((ARCHIVE,))
    target = source.cache() / FOLDER
    with atomic_directory(target, marker=_TEST) as temporary:
        for name, content in read_archive(archive):
            (temporary / name).write_bytes(content)
    return target


def read_archive(archive: Path) -> Iterator[tuple[str, bytes]]:
    """Yield name and content of each batch of an archive, unpacked no further than they can reach."""
    try:
        with gzip.open(archive) as packed, tarfile.open(fileobj=_Limited(packed), mode="r:") as tar:
            for name in (*_TRAIN, _TEST):
                content = tar.extractfile(f"{FOLDER}/{name}")
                if content is None:
                    raise KeyError(name)
                yield name, content.read(10_000 * _RECORD + 1)
    except (KeyError, EOFError, ValueError, tarfile.TarError, gzip.BadGzipFile, zlib.error) as error:
        raise DataError(f"{archive} must hold the batches of CIFAR-10, but {error}") from error


class _Limited:
    """A packed file that ends with an error where more comes out of it than the batches and their names."""

    def __init__(self, file: gzip.GzipFile):
        self._file = file
        self.tell = file.tell

    def read(self, size: int) -> bytes:
        """Return the next bytes."""
        if self.tell() + size > MAX_UNPACKED:
            raise ValueError(f"it unpacks to more than {MAX_UNPACKED} bytes")
        return self._file.read(size)

    def seek(self, place: int) -> int:
        """Go to a place; what is between is unpacked."""
        return self._file.seek(min(place, MAX_UNPACKED))
