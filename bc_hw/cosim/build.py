"""From Verilog to a program that simulates it, kept under the hash of everything it is made from."""

import contextlib
import shutil
from dataclasses import dataclass
from pathlib import Path

import platformdirs

from ..eda.cache import content_key
from ..eda.process import run_tool
from ..eda.toolchain import CXX, VERILATOR, verilator_environment
from ..errors import StorageError
from ..files import atomic_directory, write_text
from ..plan.design import TOP, VERILOG_FILE

__all__ = ["BUILD_FOLDER", "COCOTB", "NATIVE", "WAVES", "BuildKind", "build"]

BUILD_FOLDER = "sim_build"

_LOG = "build.log"
_DRIVER = "driver.cpp"
_CONTROL = "taps.vlt"
_RUNTIME = "verilated.o"


@dataclass(frozen=True)
class BuildKind:
    """One way of compiling a design.

    Parameters
    ----------
    name : str
        Start of the name of its build folders.
    options : tuple of str
        For Verilator.
    cocotb : bool
        Whether cocotb drives the simulation; else the compiled driver does.
    """

    name: str
    options: tuple[str, ...]
    cocotb: bool


# Registers whose initial value is not in the Verilog start at random, so that nothing works by luck.
_STRICT = ("--x-assign", "unique", "--x-initial", "unique", "-O3", "-MAKEFLAGS", "OPT_FAST=-O1")

COCOTB = BuildKind("cocotb", ("--vpi", "--timescale", "1ns/1ps", *_STRICT), cocotb=True)
WAVES = BuildKind("waves", (*COCOTB.options, "--trace-vcd"), cocotb=True)
NATIVE = BuildKind(
    "native",
    (
        *("--x-assign", "fast", "--x-initial", "fast", "--no-assert"),
        *("-O3", "-MAKEFLAGS", "OPT_FAST=-O3", "-CFLAGS", "-std=c++20"),
    ),
    cocotb=False,
)


def build(
    folder: Path,
    kind: BuildKind,
    *,
    verilog: bytes,
    control: str,
    driver: Path,
    loadable: bool,
    jobs: int,
    timeout: float | None = None,
) -> Path:
    """Return a folder with the program `bc_accel`; compile it unless that was done before.

    Parameters
    ----------
    folder : Path
        The design folder.
    verilog : bytes
        What to compile.
    control : str
        Verilator control file, from `bc_hw.cosim.taps.control_file`.
    driver : Path
        Source of the compiled driver.
    loadable : bool
        Whether the design has a port for weights.
    jobs : int
        Compilers that run at once.
    timeout : float, optional
        Seconds.

    Raises
    ------
    ToolError
        If a program is missing or too old, or the Verilog does not compile.
    StorageError
        If the folder is not writable or the disk is full.
    """
    environment = verilator_environment()
    sources, options = _sources(kind, driver, loadable)
    tools = [" ".join([*kind.options, *options]), VERILATOR.find().identity, CXX.find().identity]
    key = content_key(verilog, control, *(source.read_bytes() for source in sources), *tools)
    runtime = platformdirs.user_cache_path("bc_hw", appauthor=False) / "verilated" / content_key(*tools)
    place = folder / BUILD_FOLDER / f"{kind.name}-{key[:20]}"
    if (place / TOP).is_file():
        return place
    with atomic_directory(place, marker=_LOG) as temporary:
        objects = temporary / "objects"
        objects.mkdir()
        _copy_runtime(runtime, objects)
        write_text(temporary / _CONTROL, control)
        (temporary / VERILOG_FILE).write_bytes(verilog)
        run_tool(
            [
                VERILATOR.find().command[0],
                *("--cc", "--exe", "--build", "-j", str(jobs)),
                *("--top-module", TOP, "--prefix", "Vtop", "-o", f"../{TOP}"),
                *("-Mdir", objects.name, *kind.options, *options),
                *(_CONTROL, VERILOG_FILE, *map(str, sources)),
            ],
            log=temporary / _LOG,
            cwd=temporary,
            env=environment,
            timeout=timeout,
            name="verilator",
        )
        # Nothing depends on the cache: where it cannot be written, the next build takes longer.
        with contextlib.suppress(StorageError), atomic_directory(runtime, marker=_RUNTIME) as kept:
            _copy_runtime(objects, kept)
        # Only the program and the log are kept.
        shutil.rmtree(objects)
        (temporary / VERILOG_FILE).unlink()
    return place


def _copy_runtime(source: Path, target: Path) -> None:
    """Copy the objects of Verilator's own library: the same for every design, and most of a small build."""
    for file in source.glob("verilated*.o"):
        shutil.copy2(file, target)


def _sources(kind: BuildKind, driver: Path, loadable: bool) -> tuple[list[Path], list[str]]:
    if not kind.cocotb:
        return [driver], ["-CFLAGS", "-DBC_LOADABLE"] if loadable else []
    import cocotb_tools.config

    libraries = cocotb_tools.config.libs_dir
    link = f"-Wl,-rpath,{libraries} -L{libraries} -lcocotbvpi_verilator"
    main = Path(cocotb_tools.config.share_dir) / "lib" / "verilator" / "verilator.cpp"
    return [main], ["-LDFLAGS", link]
