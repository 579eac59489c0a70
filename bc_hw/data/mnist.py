"""MNIST and Fashion-MNIST in their original files.

LeCun, Cortes, Burges: The MNIST database of handwritten digits, 1998.
Xiao, Rasul, Vollgraf: Fashion-MNIST, arXiv:1708.07747, 2017.
"""

from pathlib import Path

import numpy as np

from ..errors import DataError, must_be
from .dataset import Dataset
from .idx import read_idx
from .source import PublishedFile, Source

__all__ = ["FASHION_FILES", "MNIST_FILES", "load_fashion_mnist", "load_mnist"]

_NAMES = (
    "train-images-idx3-ubyte.gz",
    "train-labels-idx1-ubyte.gz",
    "t10k-images-idx3-ubyte.gz",
    "t10k-labels-idx1-ubyte.gz",
)


def _files(base: str, sums: tuple[str, ...]) -> tuple[PublishedFile, ...]:
    return tuple(PublishedFile(name, base + name, md5) for name, md5 in zip(_NAMES, sums, strict=True))


MNIST_FILES = _files(
    "https://ossci-datasets.s3.amazonaws.com/mnist/",
    (
        "f68b3c2dcbeaaa9fbdd348bbdeb94873",
        "d53e105ee54ea40749a09fcbcd1e9432",
        "9fb629c4189551a2d022fa330f9573f3",
        "ec29112dd5afa0611ce80d1b7f02629c",
    ),
)

FASHION_FILES = _files(
    "http://fashion-mnist.s3-website.eu-central-1.amazonaws.com/",
    (
        "8d4fb7e6c68d591d4c3dfef9ec88bf0d",
        "25c81989df183df01b3e8a0aad5dffbe",
        "bef4ecab320f06d8554ea6380940ec79",
        "bb300cfdad3c16e7a12a480ee83cd310",
    ),
)

_FASHION_NAMES = (
    "T-shirt/top",
    "Trouser",
    "Pullover",
    "Dress",
    "Coat",
    "Sandal",
    "Shirt",
    "Sneaker",
    "Bag",
    "Ankle boot",
)


def load_mnist(data_dir: Path | None = None, *, verify: bool = True, download: bool = True) -> Dataset:
    """Return MNIST: 60,000 and 10,000 images of 28 x 28; see `bc_hw.data.load_dataset`."""
    names = tuple(str(digit) for digit in range(10))
    return _load(Source("mnist", data_dir, verify, download), MNIST_FILES, names)


def load_fashion_mnist(
    data_dir: Path | None = None, *, verify: bool = True, download: bool = True
) -> Dataset:
    """Return Fashion-MNIST: 60,000 and 10,000 images of 28 x 28; see `bc_hw.data.load_dataset`."""
    return _load(Source("fashion-mnist", data_dir, verify, download), FASHION_FILES, _FASHION_NAMES)


def _load(source: Source, files: tuple[PublishedFile, ...], class_names: tuple[str, ...]) -> Dataset:
    paths = source.get(files)
    arrays = [read_idx(path, dimensions) for path, dimensions in zip(paths, (3, 1, 3, 1), strict=True)]
    train, train_labels, test, test_labels = arrays
    if train.shape[1:] != test.shape[1:]:
        raise DataError(must_be(f"Size of the images in {paths[2]}", f"{train.shape[1:]}", test.shape[1:]))
    return Dataset(
        source.dataset,
        train.reshape(len(train), -1),
        train_labels.astype(np.int64),
        test.reshape(len(test), -1),
        test_labels.astype(np.int64),
        class_names,
        train.shape[1:],
    )
