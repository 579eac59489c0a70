"""Compiling Verilog to a program that simulates it, stored under the hash of everything that goes into it."""

import contextlib
import shutil
from dataclasses import dataclass
from pathlib import Path

import platformdirs

from ..eda.cache import content_key
from ..eda.plain_paths import PlainPath, plain_folder, plain_paths
from ..eda.process import kept_log, run_tool
from ..eda.toolchain import CXX, VERILATOR, verilator_environment
from ..errors import StorageError, ToolFailed
from ..files import atomic_directory, remove_leftovers, write_text
from ..plan.design import TOP, VERILOG_FILE

__all__ = ["BUILD_FOLDER", "COCOTB", "NATIVE", "WAVES", "BuildKind", "build"]

BUILD_FOLDER = "sim_build"

_LOG = "verilator.log"
_COMPILE_LOG = "make.log"
_CONTROL = "taps.vlt"
_DRIVER_FILES = ("core.cpp", "driver.cpp")
"""What the native driver is compiled from: the ports of the design, and what is the same for every design."""
_DRIVER_HEADER = "core.h"
_HEADER = "precompiled.h"
_HEADER_TEXT = '#include "verilated.h"\n'
_PRECOMPILED = f"{_HEADER}.gch"
_FAST = f"{_HEADER}.fast.gch"
"""The target of Verilator's makefile that precompiles the header, with the flags of what includes it."""
_SAME = ("verilated*.o", "driver.o", _PRECOMPILED)
"""What does not depend on the design, and is most of a small build."""


@dataclass(frozen=True)
class BuildKind:
    """One way of compiling a design.

    Parameters
    ----------
    name : str
        Start of the name of its build folders.
    options : tuple of str
        For Verilator.
    optimise : str
        For the compiler of the Verilated design.
    cocotb : bool
        Whether the program is for the cocotb driver; else it contains the native driver.
    """

    name: str
    options: tuple[str, ...]
    optimise: str
    cocotb: bool


# Registers without an initial value in the Verilog start at random values, so that no design passes by luck.
COCOTB = BuildKind(
    "cocotb",
    ("--vpi", "--timescale", "1ns/1ps", "-O3", "--x-assign", "unique", "--x-initial", "unique"),
    "-O1",
    cocotb=True,
)
WAVES = BuildKind("waves", (*COCOTB.options, "--trace-vcd"), "-O1", cocotb=True)
NATIVE = BuildKind(
    "native",
    ("--no-assert", "-O3", "--x-assign", "fast", "--x-initial", "fast", "-CFLAGS", "-std=c++20"),
    "-O3",
    cocotb=False,
)


def build(
    folder: Path,
    kind: BuildKind,
    *,
    verilog: bytes,
    control: str,
    bench: Path,
    top: str = TOP,
    jobs: int,
    timeout: float | None = None,
) -> Path:
    """Compile a design, unless that was done before, and return the folder of the program.

    The program has the name of the design.

    Parameters
    ----------
    folder : Path
        The design folder.
    verilog : bytes
        What to compile.
    control : str
        Verilator control file, from `bc_hw.cosim.taps.control_file`.
    bench : Path
        Folder of the native driver, from `bc_hw.cosim.bench_files.bench_folder`.
    top : str
        Name of the design.
    jobs : int
        Number of compilers that may run in parallel.
    timeout : float, optional
        Seconds.

    Raises
    ------
    ToolError
        If a program is missing or too old, or the Verilog does not compile.
    StorageError
        If the folder is not writable or the disk is full.
    """
    sources, headers = _sources(kind, bench)
    same = [
        " ".join([*kind.options, kind.optimise, _HEADER_TEXT, *_SAME]),
        *(tool.find().identity for tool in (VERILATOR, CXX)),
        *(file.read_bytes() for file in (*sources, *headers)),
    ]
    key = content_key(verilog, control, *same)
    runtime = platformdirs.user_cache_path("bc_hw", appauthor=False) / "verilated" / content_key(*same)
    place = folder / BUILD_FOLDER / f"{kind.name}-{key[:20]}"
    if (place / top).is_file():
        return place
    remove_leftovers(place)
    failed = place.with_name(f"{kind.name}-failed.log")
    with (
        atomic_directory(place, marker=_LOG) as temporary,
        kept_log(temporary, failed),
        plain_paths() as plain,
        plain_folder(temporary) as work,
    ):
        environment = verilator_environment(plain)
        objects = work / "objects"
        objects.mkdir()
        write_text(work / _CONTROL, control)
        (work / VERILOG_FILE).write_bytes(verilog)
        run_tool(
            [
                f"{environment['VERILATOR_ROOT']}/bin/verilator",
                *("--cc", "--exe", "--top-module", top, "--prefix", "Vtop", "-o", f"../{top}"),
                *("-Mdir", objects.name, *kind.options, *_libraries(kind, plain)),
                *(_CONTROL, VERILOG_FILE, *(str(plain(source)) for source in sources)),
            ],
            log=temporary / _LOG,
            cwd=work,
            env=environment,
            timeout=timeout,
            name="verilator",
        )
        write_text(objects / _HEADER, _HEADER_TEXT)
        known = (runtime / _PRECOMPILED).is_file()
        if known:
            # After Verilator, on whose files make has these depend.
            flags, targets = _take_same(runtime, objects), []
        else:
            flags, targets = [], ["default", _FAST]
        run_tool(
            [
                *("make", "-C", objects.name, "-f", "Vtop.mk", "-j", str(jobs), *targets),
                f"OPT_FAST={' '.join([kind.optimise, *flags])}",
            ],
            log=temporary / _COMPILE_LOG,
            cwd=work,
            env=environment,
            timeout=timeout,
            name="make",
        )
        if not (work / top).is_file():
            raise ToolFailed(
                f"make must leave the program {top}, but did not", hint="`bc-hw doctor` checks it"
            )
        if (objects / _FAST).is_file():
            (objects / _FAST).rename(objects / _PRECOMPILED)
            # Nothing depends on the cache: if it cannot be written, the next build only takes longer.
            with contextlib.suppress(StorageError), atomic_directory(runtime, marker=_PRECOMPILED) as kept:
                for file in _same(objects):
                    shutil.move(file, kept)
        # Only the program and the logs are kept.
        shutil.rmtree(objects)
        (work / VERILOG_FILE).unlink()
        if work != temporary:
            for file in work.iterdir():
                shutil.move(file, temporary)
    return place


def _same(folder: Path) -> list[Path]:
    """Return the files of a folder that do not depend on the design."""
    return [file for pattern in _SAME for file in folder.glob(pattern)]


def _take_same(runtime: Path, objects: Path) -> list[str]:
    """Give make the objects of an earlier build; return the compiler's flags that use its header."""
    for file in _same(runtime):
        if file.name == _PRECOMPILED:
            (objects / file.name).symlink_to(file)  # large
        else:
            shutil.copy(file, objects)
    # Where a design is in several files, Verilator has a precompiled header of its own; there can be one.
    several = "VM_PARALLEL_BUILDS = 1" in (objects / "Vtop_classes.mk").read_text(encoding="utf-8")
    return [] if several else ["-Winvalid-pch", "-include", _HEADER]


def _sources(kind: BuildKind, bench: Path) -> tuple[list[Path], list[Path]]:
    """Return the sources beside the design, and the headers that they include."""
    if not kind.cocotb:
        return [bench / name for name in _DRIVER_FILES], [bench / _DRIVER_HEADER]
    import cocotb_tools.config

    return [Path(cocotb_tools.config.share_dir) / "lib" / "verilator" / "verilator.cpp"], []


def _libraries(kind: BuildKind, plain: PlainPath) -> list[str]:
    """Return what links cocotb's library, which the program finds again by `library_path`."""
    if not kind.cocotb:
        return []
    import cocotb_tools.config

    return ["-LDFLAGS", f"-L{plain(cocotb_tools.config.libs_dir)} -lcocotbvpi_verilator"]
