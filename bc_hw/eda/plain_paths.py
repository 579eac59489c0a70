"""Paths without special characters, for programs that stumble over a blank or a dollar sign in a path.

GNU make splits words at blanks, the linker at commas, shells at most other things, and none of them can be
told a path that holds them all. A link in a temporary folder has none of them.
"""

import contextlib
import re
import shutil
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

from ..errors import StorageError

__all__ = ["PlainPath", "is_plain", "plain_folder", "plain_paths", "temporary_folder"]

PlainPath = Callable[[Path], Path]
"""Gives the path of the same file or folder, without special characters."""

BASES = ("/tmp", "/var/tmp")
"""Where links are made, where the folder for temporary files has an odd path itself."""

_PLAIN = re.compile(r"[A-Za-z0-9_./+-]*")


def is_plain(path: Path) -> bool:
    """Return whether no program can misread ``path``: letters and digits of ASCII, and few signs."""
    return bool(_PLAIN.fullmatch(str(path)))


@contextlib.contextmanager
def plain_paths() -> Iterator[PlainPath]:
    """Yield a function from any path to one without special characters: itself, or one through a link.

    The links are gone when the block ends. The name of a file itself must be plain.

    Raises
    ------
    StorageError
        When a link is needed, if there is no place for it.
    """
    links: dict[Path, Path] = {}
    with contextlib.ExitStack() as stack:

        def plain(path: Path) -> Path:
            path = Path(path).absolute()
            odd = next((place for place in (path, *path.parents) if not is_plain(place.name)), None)
            if odd is None:
                return path
            if odd not in links:
                if not links:
                    links[Path()] = stack.enter_context(temporary_folder())
                links[odd] = links[Path()] / str(len(links))
                links[odd].symlink_to(odd)
            return links[odd] / path.relative_to(odd)

        yield plain


@contextlib.contextmanager
def plain_folder(folder: Path) -> Iterator[Path]:
    """Yield ``folder`` if it is plain, whatever links lead to it; else a temporary one."""
    if is_plain(folder.resolve()):
        yield folder
    else:
        with temporary_folder() as temporary:
            yield temporary


@contextlib.contextmanager
def temporary_folder() -> Iterator[Path]:
    """Yield a new empty folder with a plain path, and remove it.

    Raises
    ------
    StorageError
        If none can be made.
    """
    bases = list(dict.fromkeys((tempfile.gettempdir(), *BASES)))
    for base in bases:
        if is_plain(Path(base).resolve()):
            with contextlib.suppress(OSError):
                folder = Path(tempfile.mkdtemp(prefix="bc_hw.", dir=base))
                break
    else:
        raise StorageError(
            "Folder for temporary files must be writable, with no special characters in its path, "
            f"but none of {', '.join(bases)} is",
            hint="set TMPDIR to such a folder: writable, with no special characters in its path",
        )
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)
