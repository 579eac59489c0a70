"""Writing files so that nothing is ever left half-written.

Everything is written under a temporary name beside its destination and renamed when it is complete:
a killed run, a full disk or Ctrl-C leaves the old content, or nothing.
"""

import contextlib
import ctypes
import os
import re
import shutil
import stat
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import BinaryIO

from .errors import BcHwError, Phrase, StorageError, must_be
from .file_errors import reading, storage_error

__all__ = [
    "appending",
    "atomic_directory",
    "atomic_file",
    "must_be_replaceable",
    "plain_json",
    "read_bytes",
    "read_json",
    "reading",
    "remove_leftovers",
    "storage_error",
    "write_text",
]

_AT_FDCWD = -100
_RENAME_EXCHANGE = 2
_RANDOM = re.compile(r"[a-z0-9_]{8}(\.old)?")
"""The part that `tempfile` puts between the name of a file and the end of its temporary name."""


def read_bytes(
    path: Path | str, kind: str, error: type[BcHwError], limit: int, *, hint: str | None = None
) -> bytes:
    """Return the content of a file that is not longer than ``limit``; a pipe or a device is no file.

    Raises
    ------
    BcHwError
        Of type ``error``, if the file is missing, not readable, not a plain file, or too long.
    """
    path = Path(path)
    with reading(path, kind, error):
        status = path.stat()
        if stat.S_ISDIR(status.st_mode):
            raise IsADirectoryError
        if not stat.S_ISREG(status.st_mode):
            raise error(must_be(kind, "a plain file", str(path)), hint=hint)
        if status.st_size > limit:
            raise error(must_be(kind, f"at most {limit} bytes", status.st_size), hint=hint)
        return path.read_bytes()


_UTF16_MARKS = (b"\xff\xfe", b"\xfe\xff")
_UTF8_MARK = b"\xef\xbb\xbf"


def plain_json(data: bytes) -> bytes:
    r"""Return JSON in UTF-8 without the byte order mark that editors and PowerShell on Windows write.

    What is not in the UTF-16 that its mark promises is returned as it is, and is no JSON.

    >>> plain_json(b"\xef\xbb\xbf{}"), plain_json(b"\xff\xfe{\0}\0")
    (b'{}', b'{}')
    """
    if data.startswith(_UTF16_MARKS):
        with contextlib.suppress(UnicodeError):
            return data.decode("utf-16").encode()
    return data.removeprefix(_UTF8_MARK)


def read_json(
    path: Path | str, kind: str, error: type[BcHwError], limit: int, *, hint: str | None = None
) -> bytes:
    """Return the content of a JSON file in UTF-8, without a byte order mark; errors as of `read_bytes`."""
    return plain_json(read_bytes(path, kind, error, limit, hint=hint))


@contextlib.contextmanager
def atomic_file(path: Path | str) -> Iterator[Path]:
    """Yield a temporary path; rename it to ``path`` when the block succeeds.

    Raises
    ------
    StorageError
        If the folder is not writable or the disk is full.
    """
    path = Path(path)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(prefix=f".{path.name}.", suffix=".tmp", dir=path.parent)
        os.close(handle)
    except OSError as error:
        raise storage_error(error, path) from error
    temporary = Path(name)
    try:
        yield temporary
        temporary.chmod(0o666 & ~_umask())
        temporary.replace(path)
    except OSError as error:
        raise storage_error(error, path) from error
    finally:
        temporary.unlink(missing_ok=True)


@contextlib.contextmanager
def appending(path: Path) -> Iterator[BinaryIO]:
    """Open ``path`` to append bytes, as for logs, in which every finished line counts.

    Raises
    ------
    StorageError
        If the file is not writable or the disk is full; it has its old length then.
    """
    size = None
    try:
        with path.open("ab") as stream:
            size = stream.tell()
            yield stream
    except OSError as error:
        if size is not None:
            with contextlib.suppress(OSError):
                os.truncate(path, size)
        raise storage_error(error, path) from error


def write_text(path: Path | str, text: str) -> None:
    """Write ``text`` to ``path``, all of it or nothing."""
    with atomic_file(path) as temporary:
        temporary.write_text(text, encoding="utf-8", newline="\n")


@contextlib.contextmanager
def atomic_directory(path: Path | str, *, marker: str, keep: Iterable[str] = ()) -> Iterator[Path]:
    """Yield an empty temporary folder; rename it to ``path`` when the block succeeds.

    An existing folder is replaced only if it is empty or holds ``marker``, the file by which its
    kind is known, so that a mistyped ``-o`` never deletes somebody's work. What ``keep`` names, and the block
    does not write, is in the new folder too. If ``path`` is a link, what it points to is replaced.

    Parameters
    ----------
    path : Path
    marker : str
    keep : iterable of str
        Files, links and empty folders of the old folder, relative to it.

    Raises
    ------
    StorageError
        If ``path`` is something else, its parent is not writable, or the disk is full.
    """
    path = Path(path)
    must_be_replaceable(path, marker)
    path = path.resolve()
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        temporary = Path(tempfile.mkdtemp(prefix=f".{path.name}.", suffix=".tmp", dir=path.parent))
    except OSError as error:
        raise storage_error(error, path) from error
    try:
        yield temporary
        temporary.chmod(0o777 & ~_umask())
        for name in keep:
            _carry_over(path, temporary, name)
        if path.exists():
            # One step where the system can: at every moment the old folder or the new one is there.
            if not _exchange(temporary, path):
                _exchange_in_two_steps(temporary, path)
        else:
            temporary.replace(path)
    except OSError as error:
        raise storage_error(error, path) from error
    finally:
        shutil.rmtree(temporary, ignore_errors=True)


def must_be_replaceable(path: Path, marker: str) -> None:
    """Refuse a folder that is neither new nor empty and does not hold ``marker``.

    Raises
    ------
    StorageError
    """
    if path.exists() and not path.is_dir():
        raise StorageError(must_be("Output folder", "a folder", Phrase(f"the file {path}")))
    if path.is_dir() and any(path.iterdir()) and not (path / marker).exists():
        raise StorageError(
            must_be("Output folder", f"empty, new, or one that holds {marker}", str(path)),
            hint="it holds other files: move them away",
            option_hints={"-o": "choose another folder with -o"},
        )


def _carry_over(old: Path, new: Path, name: str) -> None:
    """Give a file of one folder a second name in another: a kill at any moment leaves it somewhere."""
    source, target = old / name, new / name
    if os.path.lexists(target):
        return
    for parent in reversed(Path(name).parents[:-1]):
        if not (new / parent).is_dir():
            (new / parent).mkdir()
            shutil.copystat(old / parent, new / parent)
    if source.is_dir() and not source.is_symlink():
        target.mkdir()
        shutil.copystat(source, target)
        return
    try:
        os.link(source, target, follow_symlinks=False)
    except OSError:  # a file system without second names
        shutil.copy2(source, target, follow_symlinks=False)


def _exchange(first: Path, second: Path) -> bool:
    """Exchange the names of two folders in one step; return whether the system could."""
    try:
        rename = ctypes.CDLL(None).renameat2
    except AttributeError:
        return False
    return rename(_AT_FDCWD, os.fsencode(first), _AT_FDCWD, os.fsencode(second), _RENAME_EXCHANGE) == 0


def _exchange_in_two_steps(temporary: Path, path: Path) -> None:
    old = Path(tempfile.mkdtemp(prefix=f".{path.name}.", suffix=".old.tmp", dir=path.parent))
    try:
        path.replace(old)
        temporary.replace(path)
    finally:
        if not path.exists():  # interrupted between the two: the old folder comes back
            old.replace(path)
        shutil.rmtree(old, ignore_errors=True)


def remove_leftovers(path: Path) -> None:
    """Remove temporary files and folders that killed runs left beside ``path``.

    Call it only while no other process writes ``path``. An old folder whose exchange was interrupted comes
    back.
    """
    prefix = f".{path.name}."
    with contextlib.suppress(OSError):
        for place in path.parent.iterdir():
            if not (place.name.startswith(prefix) and place.name.endswith(".tmp")):
                continue
            if not (match := _RANDOM.fullmatch(place.name[len(prefix) : -len(".tmp")])):
                continue
            if match[1] and not path.exists() and any(place.iterdir()):
                place.replace(path)
            elif place.is_dir() and not place.is_symlink():
                shutil.rmtree(place, ignore_errors=True)
            else:
                place.unlink()


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
