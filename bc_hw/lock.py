"""One writing run at a time for a folder or a file.

The lock is the kernel's (`flock`), so that it ends with the process that holds it, however that ends: a file
that a killed run left behind blocks nobody. The file only carries the lock, and says who holds it. Programs
that a run starts hold its locks too: what outlives a killed run may still write, so that the next one waits.
"""

import contextlib
import errno
import fcntl
import os
from collections.abc import Iterator
from pathlib import Path
from typing import IO

from .errors import StorageError
from .files import remove_leftovers, storage_error

__all__ = ["exclusive", "held_locks"]

MAX_NAME_BYTES = 200
"""What is read of a lock's file: a number and a word."""

_held: list[int] = []


@contextlib.contextmanager
def exclusive(path: Path | str, task: str) -> Iterator[None]:
    """Keep other runs from writing ``path`` while the block runs; clear away what a killed run left.

    Whoever only reads does not ask. The lock's file stands beside ``path``, whose folder is made if need be;
    where nothing can be written there, it stands in ``path``. It is removed at the end.

    Parameters
    ----------
    path : Path
        A design folder, or a file and what belongs to it.
    task : str
        What the run does, for the message to others, such as ``bc-hw sim``.

    Raises
    ------
    StorageError
        If another run holds the lock, or no lock can be made.
    """
    path = Path(path).resolve()
    with _take(path) as file:
        file.truncate(0)
        with contextlib.suppress(OSError):  # on a full disk the lock holds all the same
            os.write(file.fileno(), f"{os.getpid()} {task}\n".encode())
        _held.append(file.fileno())
        try:
            remove_leftovers(path)
            yield
        finally:
            _held.remove(file.fileno())
            # While it is still locked: whoever opened it before finds that it is not the one in the folder.
            with contextlib.suppress(OSError):
                Path(file.name).unlink()


def held_locks() -> tuple[int, ...]:
    """Return the file descriptors of this process's locks, for programs to inherit."""
    return tuple(_held)


def _take(path: Path) -> IO[str]:
    beside, inside = path.parent / f".{path.name}.lock", path / ".lock"
    place = beside
    while True:
        try:
            place.parent.mkdir(parents=True, exist_ok=True)
            file = place.open("a+", encoding="utf-8", errors="replace")
        except OSError as error:
            if place == beside and path.is_dir() and error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
                place = inside
                continue
            raise storage_error(error, path) from error
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            if _is_in_place(file, place):
                return file
        except BlockingIOError:
            with file:
                raise _taken(path, file) from None
        except OSError as error:
            file.close()
            raise storage_error(error, place) from error
        file.close()


def _is_in_place(file: IO[str], place: Path) -> bool:
    """Whether the locked file is still the one that others find; its last holder may have removed it."""
    try:
        return os.path.samestat(os.fstat(file.fileno()), place.stat())
    except FileNotFoundError:
        return False


def _taken(path: Path, file: IO[str]) -> StorageError:
    file.seek(0)
    number, _, task = file.read(MAX_NAME_BYTES).strip().partition(" ")
    holder, hint = "another run", "wait until that ends, or write to another place"
    if task and _is_alive(number):
        holder = f"`{task}`, process {number},"
    elif task:
        holder = f"a program that `{task}`, process {number}, started before it was killed"
        hint = "wait until that ends, or end it, or write to another place"
    return StorageError(
        f"{path} must be written by one run at a time, but {holder} is at work on it", hint=hint
    )


def _is_alive(number: str) -> bool:
    try:
        os.kill(int(number), 0)
    except (ValueError, OverflowError, ProcessLookupError):
        return False
    except PermissionError:
        pass
    return True
