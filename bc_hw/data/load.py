"""`load_dataset`: from a name to images in memory."""

from collections.abc import Callable
from pathlib import Path

from ..errors import UsageError, must_be
from . import cifar10, digits, mnist, npz, svhn
from .dataset import Dataset

__all__ = ["DATASETS", "load_dataset"]

_LOADERS: dict[str, Callable[..., Dataset]] = {
    "digits": digits.load,
    "mnist": mnist.load_mnist,
    "fashion-mnist": mnist.load_fashion_mnist,
    "cifar10": cifar10.load,
    "svhn": svhn.load,
}

DATASETS = tuple(_LOADERS)
"""Names that `load_dataset` knows, beside files of the user's."""


def load_dataset(
    name: str, data_dir: Path | str | None = None, *, verify: bool = True, download: bool = True
) -> Dataset:
    """Return the data set called ``name``.

    A name that ends in ``.npz`` is a file of the user's own, see `bc_hw.data.npz`. `digits` comes with
    scikit-learn. The files of the others are looked up in ``data_dir``; without it in the folder named by the
    environment variable ``BC_HW_DATA``, then in the user's cache, to which they are downloaded once.

    Parameters
    ----------
    name : str
        One of `DATASETS`, or the path of a ``.npz`` file.
    data_dir : Path or str, optional
        Folder that holds ``mnist/``, ``fashion-mnist/``, ``cifar10/`` or ``svhn/``, or the file. When it is
        given, nothing is downloaded.
    verify : bool
        Compare every published file with its published MD5.
    download : bool
        Whether missing files may be downloaded.

    Raises
    ------
    UsageError
        If there is no data set of that name.
    DataError
        If a file is missing, damaged, or not the published one.
    """
    folder = Path(data_dir) if data_dir is not None else None
    if name.lower().endswith(npz.SUFFIX):
        return npz.load(name, folder)
    if name not in _LOADERS:
        raise UsageError(
            must_be("Data set", f"one of {', '.join(DATASETS)}, or a file that ends in .npz", name)
        )
    return _LOADERS[name](folder, verify=verify, download=download)
