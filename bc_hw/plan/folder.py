"""What in a design folder is of bc_hw, and what is its user's and must stay."""

import fnmatch
import hashlib
import os
import shutil
from dataclasses import dataclass
from pathlib import Path

import msgspec

from ..errors import StorageError
from .design import DESIGN_FILE
from .design_file import is_as_written
from .families import FAMILIES

__all__ = ["MADE_LATER", "FolderContent", "must_be_unchanged", "remove_made", "survey"]

MADE_LATER = (
    "verification.json",
    "report.html",
    "report.json",
    *("results/*.json", "results/*.log", *(f"results/*-{family}.v" for family in FAMILIES)),
    *("sim/vectors/*", "sim/taps.vlt", "sim/settings.mk", "sim/waves.vcd", "sim/job.txt", "sim/shard[0-9]*"),
    *("sim/results.xml", "sim/outcome.json", "sim/cocotb.log", "sim/native.log"),
    *("sim/make-results.xml", "sim/make-outcome.json"),
    "sim/extra/*",
    "sim_build/*",
    *("verify/.lock", "verify/made/*", "verify/made-failed.log", "verify/bench/*"),
    *("verify/verdicts/*", "verify/proofs/*", "verify/run/*"),
    "load.bchw",
)
"""What commands add to a generated folder: patterns of names in it, whose ``*`` takes folders in too."""

SHOWN = 5
"""Names in one message."""


class _Files(msgspec.Struct):
    files: dict[str, str]


@dataclass(frozen=True)
class FolderContent:
    """The files of a folder, by who they are of.

    Parameters
    ----------
    made : tuple of str
        Written by bc_hw, and as it left them.
    edited : tuple of str
        Generated, but not as bc_hw left them.
    own : tuple of str
        All others, links and empty folders too: the user's.
    """

    made: tuple[str, ...] = ()
    edited: tuple[str, ...] = ()
    own: tuple[str, ...] = ()

    @property
    def own_in_short(self) -> str:
        """The user's files by the first part of their names, a folder with a slash at its end."""
        return _listed(dict.fromkeys(name.split("/")[0] + "/" * ("/" in name) for name in self.own))


def survey(folder: Path | str) -> FolderContent:
    """Say of each file of a design folder whose it is; of none if it is no design folder.

    Raises
    ------
    StorageError
        If it cannot be read, or another file system is mounted in it.
    """
    folder = Path(folder)
    if not (folder / DESIGN_FILE).exists():
        return FolderContent()
    made, edited, own = [], [], []
    try:
        generated = _generated(folder)
        for name in _names(folder):
            if name in generated:
                (made if generated[name] == _digest(folder / name) else edited).append(name)
            elif name == DESIGN_FILE:
                whole = is_as_written((folder / name).read_bytes())
                (made if whole else edited).append(name)
            elif any(fnmatch.fnmatchcase(name, pattern) for pattern in MADE_LATER):
                made.append(name)
            else:
                own.append(name)
    except OSError as error:
        raise StorageError(
            f"{error.filename or folder} could not be read: {error.strerror or error}",
            hint="all of a design folder is looked at before it is replaced; choose another with -o",
        ) from error
    return FolderContent(tuple(made), tuple(edited), tuple(own))


def must_be_unchanged(folder: Path | str, names: set[str] | frozenset[str] = frozenset()) -> FolderContent:
    """Survey a folder that is about to be replaced.

    Parameters
    ----------
    folder : Path
    names : set of str
        Files that will be written into it.

    Raises
    ------
    StorageError
        If a generated file was edited, or a file of the user has the name of one to write.
    """
    content = survey(folder)
    taken = [own for own in content.own if any(own == name or own.startswith(name + "/") for name in names)]
    if lost := [*content.edited, *taken]:
        raise StorageError(
            f"Files of {folder} must be as bc_hw wrote them to be replaced, but these are not: "
            + _listed(lost),
            hint="choose another folder with -o, or move them away; `bc-hw gen-rtl --force` replaces them",
        )
    return content


def remove_made(folder: Path) -> None:
    """Remove what bc_hw made in a design folder, and the folder itself if nothing else is in it."""
    if not (folder / DESIGN_FILE).exists():
        return
    content = survey(folder)
    if not (content.own or content.edited):
        shutil.rmtree(folder, ignore_errors=True)
        return
    for name in content.made:
        (folder / name).unlink()
        for parent in (folder / name).relative_to(folder).parents[:-1]:
            if any((folder / parent).iterdir()):
                break
            (folder / parent).rmdir()


def _listed(names) -> str:
    names = list(names)
    more = f" and {len(names) - SHOWN} more" if len(names) > SHOWN else ""
    return ", ".join(names[:SHOWN]) + more


def _generated(folder: Path) -> dict[str, str]:
    """Return the SHA-256 of each generated file; of a design.json that is damaged none is known."""
    try:
        files = msgspec.json.decode((folder / DESIGN_FILE).read_bytes(), type=_Files).files
    except (FileNotFoundError, msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        return {}
    return files


def _names(folder: Path) -> list[str]:
    """Return the names of all files, links and empty folders."""
    device, names = _device(folder), []
    for place, folders, files in os.walk(folder, onerror=_fail):
        here = Path(place)
        links = [name for name in folders if (here / name).is_symlink()]
        for name in folders:
            if name not in links and _device(here / name) != device:
                raise StorageError(
                    f"{here / name} must not be a mount point, for its folder is to be replaced",
                    hint="choose another folder with -o, or unmount it",
                )
        empty = not folders and not files and here != folder
        found = [here] if empty else [here / name for name in (*links, *files)]
        names.extend(path.relative_to(folder).as_posix() for path in found)
    return sorted(names)


def _device(folder: Path) -> int:
    return folder.stat().st_dev


def _fail(error: OSError) -> None:
    raise error


def _digest(path: Path) -> str | None:
    if path.is_symlink() or not path.is_file():
        return None
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
