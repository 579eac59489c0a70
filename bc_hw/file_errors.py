"""What the system says of files and folders, in sentences of our own."""

import contextlib
import errno
import os
from collections.abc import Callable, Iterator
from pathlib import Path

from .errors import Phrase, StorageError, must_be

__all__ = ["reading", "storage_error"]


def storage_error(error: OSError, path: Path) -> StorageError:
    """Say in one sentence why ``path`` could not be written."""
    if say := _REFUSALS.get(error.errno):
        return say(path)
    return StorageError(f"{path} could not be written: {error.strerror or error}")


def _disk_full(path: Path) -> StorageError:
    return StorageError(
        f"Disk must have room for {path}, but it is full",
        hint="free some space or choose another folder; nothing was left half-written",
    )


def _not_writable(path: Path) -> StorageError:
    return StorageError(
        f"Folder {path.parent} must be writable, but is not",
        hint="change its permissions, or work in another folder",
        option_hints={"-o": "choose another place with -o"},
    )


def _in_use(path: Path) -> StorageError:
    return StorageError(
        f"{path} must be replaced as a whole, but is in use, most likely as a mount point",
        hint="unmount it, or work in another folder",
        option_hints={"-o": "choose another place with -o, such as a folder below it"},
    )


def _file_for_folder(path: Path) -> StorageError:
    return StorageError(
        must_be(str(_file_on_the_way(path)), "a folder", Phrase("a file")),
        hint="move that file away, or work in another folder",
        option_hints={"-o": "choose another place with -o"},
    )


def _is_a_folder(path: Path) -> StorageError:
    return StorageError(
        must_be("Output", "a file", Phrase(f"the folder {path}")),
        hint="move that folder away, or work in another one",
        option_hints={"-o": "give -o the name of a file, such as one in that folder"},
    )


def _name_too_long(path: Path) -> StorageError:
    return StorageError(
        must_be("Name of the output", "one that the file system takes", Phrase(f"the longer {path}")),
        hint="choose a shorter name",
    )


_REFUSALS: dict[int | None, Callable[[Path], StorageError]] = {
    errno.ENOSPC: _disk_full,
    errno.EDQUOT: _disk_full,
    errno.EACCES: _not_writable,
    errno.EPERM: _not_writable,
    errno.EROFS: _not_writable,
    errno.EBUSY: _in_use,
    errno.EXDEV: _in_use,
    errno.EEXIST: _file_for_folder,
    errno.ENOTDIR: _file_for_folder,
    errno.EISDIR: _is_a_folder,
    errno.ENAMETOOLONG: _name_too_long,
}


def _file_on_the_way(path: Path) -> Path:
    """Return the file that stands where a folder is needed: at ``path``, or above it."""
    places = (path, *path.parents)
    return next((place for place in places if os.path.lexists(place) and not place.is_dir()), path)


@contextlib.contextmanager
def reading(path: Path, kind: str, error: type[Exception]) -> Iterator[None]:
    """Turn a file that cannot be read into one sentence of type ``error``."""
    try:
        yield
    except FileNotFoundError:
        raise error(must_be(kind, "an existing file", str(path))) from None
    except IsADirectoryError:
        raise error(must_be(kind, "a file", Phrase(f"the folder {path}"))) from None
    except NotADirectoryError:
        found = Phrase(f"{str(path)!r}, since {_file_on_the_way(path)} is no folder")
        raise error(must_be(kind, "an existing file", found)) from None
    except PermissionError:
        raise error(must_be(kind, "readable", str(path))) from None
    except OSError as reason:
        raise error(f"{kind} {path} could not be read: {reason.strerror or reason}") from reason
