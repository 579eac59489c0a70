"""Images and labels of the user's own: one file of `numpy.savez` or `numpy.savez_compressed`.

`docs/guides/own-data.md` has the names of its arrays. The archive is looked through before anything is
unpacked: an entry may claim neither more than it can hold, nor a shape of another size, nor objects.
"""

import math
import os
import zipfile
import zlib
from pathlib import Path

import numpy as np
from numpy.lib import format as npy

from ..errors import DataError, Phrase, must_be
from ..files import reading
from .dataset import Dataset

__all__ = ["SUFFIX", "load"]

SUFFIX = ".npz"

MAX_BYTES = 1 << 30
"""Bytes of one array; fifty thousand colour images of 32 x 32 have 150 million."""

MAX_CLASSES = 1 << 16

TEST_SHARE = 0.2
SPLIT_SEED = 0
"""Of a file that has no split of its own."""

_MOST_PACKED = 1032
"""Bytes that one byte of zlib's can stand for, at most."""

_PARTS = ("train", "val", "test")
_OTHER_NAMES = {
    **{f"x_{part}": f"{part}_images" for part in _PARTS},
    **{f"y_{part}": f"{part}_labels" for part in _PARTS},
    "x": "images",
    "y": "labels",
}
_KNOWN = {f"{part}_{kind}" for part in _PARTS for kind in ("images", "labels")}
_KNOWN |= {"images", "labels", "class_names"}

_HINT = "save train_images, train_labels, test_images and test_labels with numpy.savez, or images and labels"
_PIXEL_HINT = "of pixels x from 0 to 1, save numpy.round(255 * x).astype(numpy.uint8)"


def load(name: str, data_dir: Path | None = None) -> Dataset:
    """Return the data set in a `.npz` file.

    Parameters
    ----------
    name : str
        Path of the file; it is the name of the data set, too.
    data_dir : Path, optional
        Folder in which it is looked for instead; without it also in ``BC_HW_DATA``.

    Raises
    ------
    DataError
        If the file is missing or damaged, an array is missing, or shapes or numbers are not those of images
        and labels.
    """
    path = _find(name, data_dir)
    arrays = _read(path)
    names = arrays.pop("class_names", None)
    parts = {part: _part(path, arrays, f"{part}_") for part in _PARTS}
    whole = _part(path, arrays, "")
    if whole is not None and any(part is not None for part in parts.values()):
        raise DataError(f"{path} must have one split, but has images and {_first(parts)}_images", hint=_HINT)
    if whole is not None:
        train, test = _split(path, *whole)
    else:
        train, test = parts["train"], parts["test"]
        for part, found in (("train", train), ("test", test)):
            if found is None:
                held = ", ".join(sorted(arrays)) or "none of them"
                raise DataError(
                    f"{path} must have {part}_images and {part}_labels, but has {held}", hint=_HINT
                )
        # Last of the training images, where --valid takes them.
        train = _joined(path, train, parts["val"])
    shape = train[0].shape[1:]
    if test[0].shape[1:] != shape:
        raise DataError(
            must_be(f"Shape of a test image of {path}", f"{shape} as in training", test[0].shape[1:])
        )
    classes = 1 + max(int(train[1].max()), int(test[1].max()))
    return Dataset(
        name,
        train[0].reshape(len(train[0]), -1),
        train[1],
        test[0].reshape(len(test[0]), -1),
        test[1],
        tuple(str(index) for index in range(classes)) if names is None else _names(path, names),
        shape,
    )


def _find(name: str, data_dir: Path | None) -> Path:
    path = Path(name)
    if data_dir is not None:
        places = [data_dir / path, data_dir / path.name]
    else:
        shared = os.environ.get("BC_HW_DATA")
        places = [path] if not shared else [path, Path(shared) / path, Path(shared) / path.name]
    for place in places:
        if place.exists():
            return place
    looked = ", ".join(dict.fromkeys(map(str, places)))
    raise DataError(
        f"Data set {name} must be an existing file, but is not there: {looked}",
        hint="name the folder that it is in with --data-dir",
    )


def _read(path: Path) -> dict[str, np.ndarray]:
    """Return the arrays that have a meaning, by the first of their names."""
    with reading(path, "Data file", DataError):
        if path.is_dir():
            raise IsADirectoryError
        if not path.is_file():
            raise DataError(must_be("Data file", "a plain file", str(path)))
        try:
            with zipfile.ZipFile(path) as archive:
                return _arrays(path, archive)
        except (
            zipfile.BadZipFile,
            zlib.error,
            EOFError,
            NotImplementedError,
            RuntimeError,
            SyntaxError,
            TypeError,
            ValueError,
        ) as error:
            raise DataError(
                f"{path} must be a whole file of numpy.savez, not a damaged or foreign one", hint=_HINT
            ) from error


def _arrays(path: Path, archive: zipfile.ZipFile) -> dict[str, np.ndarray]:
    found: dict[str, np.ndarray] = {}
    for entry in archive.infolist():
        written = entry.filename.removesuffix(".npy")
        key = _OTHER_NAMES.get(written.lower(), written.lower())
        if key not in _KNOWN or not entry.filename.endswith(".npy"):
            continue
        if key in found:
            raise DataError(f"{path} must have one array {key}, but has two", hint=_HINT)
        if entry.file_size > min(MAX_BYTES, _MOST_PACKED * entry.compress_size + 1000):
            raise DataError(
                must_be(
                    f"Size of {written} in {path}",
                    f"what it can hold, at most {MAX_BYTES} bytes",
                    entry.file_size,
                )
            )
        with archive.open(entry) as file:
            version = npy.read_magic(file)
            header = npy.read_array_header_1_0 if version == (1, 0) else npy.read_array_header_2_0
            shape, by_columns, dtype = header(file)
            if dtype.hasobject:
                raise DataError(
                    f"{written} of {path} must be an array of numbers, not of objects",
                    hint="images must have one size: stack them with numpy.stack",
                )
            if math.prod(shape) * dtype.itemsize != entry.file_size - file.tell():
                raise ValueError("it is of another size than it says")
            flat = np.frombuffer(file.read(), dtype)
        found[key] = flat.reshape(shape, order="F" if by_columns else "C")
    return found


def _part(path: Path, arrays: dict, before: str) -> tuple[np.ndarray, np.ndarray] | None:
    """Return images, uint8, and labels, int64, of a part; None if the file has neither."""
    names = [f"{before}images", f"{before}labels"]
    there = [name for name in names if name in arrays]
    if not there:
        return None
    if len(there) == 1:
        missing = names[1 - names.index(there[0])]
        raise DataError(f"{path} must have {missing} beside {there[0]}, but it is missing", hint=_HINT)
    images = _pixels(f"{names[0]} of {path}", arrays[names[0]])
    return images, _labels(f"{names[1]} of {path}", arrays[names[1]], len(images))


def _pixels(thing: str, images: np.ndarray) -> np.ndarray:
    if images.ndim < 2 or 0 in images.shape:
        raise DataError(
            must_be(thing, "of shape (images, pixels), or (images, height, width) and the like", images.shape)
        )
    if images.dtype.kind not in "ui":
        raise DataError(must_be(thing, "whole numbers from 0 to 255", str(images.dtype)), hint=_PIXEL_HINT)
    low, high = int(images.min()), int(images.max())
    if low < 0 or high > 255:
        odd = low if low < 0 else high
        raise DataError(must_be(thing, "whole numbers from 0 to 255", odd), hint=_PIXEL_HINT)
    return np.ascontiguousarray(images, dtype=np.uint8)


def _labels(thing: str, labels: np.ndarray, count: int) -> np.ndarray:
    if labels.shape not in ((count,), (count, 1)):
        raise DataError(
            must_be(thing, f"one number for each of {count} images", Phrase(f"of shape {labels.shape}")),
            hint="of one-hot labels, save labels.argmax(1)",
        )
    if labels.dtype.kind not in "ui":
        raise DataError(must_be(thing, "whole numbers: classes from 0 on", str(labels.dtype)))
    odd = [int(label) for label in (labels.min(), labels.max()) if not 0 <= label < MAX_CLASSES]
    if odd:
        raise DataError(must_be(thing, f"from 0 to {MAX_CLASSES - 1}", odd[0]))
    return labels.astype(np.int64).ravel()


def _names(path: Path, names: np.ndarray) -> tuple[str, ...]:
    if names.dtype.kind != "U" or names.ndim != 1:
        raise DataError(
            must_be(f"class_names of {path}", "a row of texts", Phrase(f"{names.dtype} {names.shape}"))
        )
    return tuple(names.tolist())


def _split(path: Path, images: np.ndarray, labels: np.ndarray) -> tuple:
    """Return training and test images with their labels: a fifth of every class is for the test."""
    from sklearn.model_selection import train_test_split

    try:
        parts = train_test_split(
            images, labels, test_size=TEST_SHARE, random_state=SPLIT_SEED, stratify=labels
        )
    except ValueError as error:  # of classes with too few images
        raise DataError(
            f"{path} must have enough images of every class to split off a fifth for the test, but {error}",
            hint="save train_images, train_labels, test_images and test_labels",
        ) from error
    return (parts[0], parts[2]), (parts[1], parts[3])


def _joined(path: Path, first: tuple, last: tuple | None) -> tuple:
    if last is None:
        return first
    if first[0].shape[1:] != last[0].shape[1:]:
        raise DataError(
            must_be(
                f"Shape of a val image of {path}", f"{first[0].shape[1:]} as in training", last[0].shape[1:]
            )
        )
    return np.concatenate([first[0], last[0]]), np.concatenate([first[1], last[1]])


def _first(parts: dict) -> str:
    return next(part for part, found in parts.items() if found is not None)
