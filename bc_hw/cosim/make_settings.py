"""What cocotb's own Makefiles have to be told about the packaged Verilator, and where cocotb itself is."""

import sys
from pathlib import Path

from ..eda.plain_paths import PlainPath
from ..eda.toolchain import VERILATOR, verilator_environment
from ..plan.design import TOP
from .bench_tests import TEST_MODULE
from .cocotb_driver import gpi_users

__all__ = ["make_settings"]


def make_settings(plain: PlainPath, *, seed: int, top: str = TOP) -> str:
    """Return a fragment for GNU make, included by `sim/cocotb.mk`.

    Parameters
    ----------
    plain : callable
        From `bc_hw.eda.plain_paths.plain_paths`: make reads paths as lists of words.
    seed : int
        Of the registers without initial value.
    top : str
        Name of the design.

    Raises
    ------
    ToolNotFound, ToolTooOld
        If Verilator, the compiler, make or perl is missing or too old, or Python has no shared library.
    """
    import cocotb_tools.config

    environment = verilator_environment(plain)
    numbers = VERILATOR.find().version.split(".")
    main = Path(cocotb_tools.config.share_dir) / "lib" / "verilator" / "verilator.cpp"
    lines = [
        "# Written by `make -C sim`.",
        "VERILATOR_BIN_DIR := $(VERILATOR_ROOT)/bin",
        # The packaged program does not tell its version, so that the check of it would fail.
        f"override VLT_VERSION := {int(numbers[0])}.{int(numbers[1]):03d}",
        f"BUILD_ARGS += {' '.join(word for word in environment['MAKEFLAGS'].split() if '=' in word)}",
        f"COCOTB_TOPLEVEL := {top}",
        f"VERILOG_SOURCES := $(DESIGN)/{top}.v",
        f"COCOTB_TEST_MODULES := {TEST_MODULE}",
        f"COCOTB_PLUSARGS += +verilator+rand+reset+2 +verilator+seed+{seed % 0x7FFF_FFFE + 1}",
        # cocotb would take the Python of a `cocotb-config` on PATH, and tell paths with all they hold.
        f"override PYTHON_BIN := {plain(Path(sys.executable))}",
        f"override COCOTB_MAKEFILES_DIR := {plain(Path(cocotb_tools.config.makefiles_dir))}",
        f"override _COCOTB_LIB_DIR := {plain(Path(cocotb_tools.config.libs_dir))}",
        f"override VERILATOR_CPP := {plain(main)}",
        f"export GPI_USERS := {gpi_users(plain)}",
    ]
    return "\n".join(lines) + "\n"
