"""External programs and libraries: how each kind of them is found, versioned and identified."""

import functools
import importlib.metadata
import importlib.util
import os
import re
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

from ..environment import python_command, tool_environment
from ..errors import ToolNotFound, ToolTooOld, must_be

__all__ = ["Library", "PackagedProgram", "PackagedTool", "Requirement", "SystemTool", "Tool"]


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
class Requirement:
    """Something that has to be installed, in at least some version.

    Parameters
    ----------
    name : str
    minimum : str
        Oldest version that works.
    purpose : str
        What it is for.
    """

    name: str
    minimum: str
    purpose: str

    @property
    def remedy(self) -> str:
        """How to get it."""
        raise NotImplementedError

    def locate(self) -> Tool:
        """Find it, in whatever version, without starting it for its real work.

        Raises
        ------
        ToolNotFound
        """
        raise NotImplementedError

    def find(self) -> Tool:
        """Find it in a version that works.

        Raises
        ------
        ToolNotFound, ToolTooOld
        """
        tool = self.locate()
        if not self.accepts(tool.version):
            message = must_be(f"Version of {self.name}", f"at least {self.minimum}", tool.version)
            raise ToolTooOld(message, hint=self.remedy)
        return tool

    def accepts(self, version: str) -> bool:
        """Return whether ``version`` is new enough."""
        return _numbers(version) >= _numbers(self.minimum)

    def missing(self) -> ToolNotFound:
        """Return the error that says so."""
        return ToolNotFound(f"{self.name} must be installed, but is missing", hint=self.remedy)


@dataclass(frozen=True)
class Library(Requirement):
    """A Python package of which only the version is asked; it is not imported.

    Parameters
    ----------
    distribution : str
        Its name in the package index; by default ``name``.
    """

    distribution: str = ""

    @property
    def remedy(self) -> str:
        """How to get it."""
        return f"pip install --upgrade {self.distribution or self.name}"

    def locate(self) -> Tool:
        """Read the version that the installer recorded."""
        try:
            version = importlib.metadata.version(self.distribution or self.name)
        except importlib.metadata.PackageNotFoundError:
            raise self.missing() from None
        return Tool(self.name, (), version, f"{self.name} {version}")

    def identity(self, suffix: str) -> str:
        """Return the installer's record of the hashes of files: nothing large is read."""
        name = self.distribution or self.name
        recorded = importlib.metadata.files(name) or []
        hashes = (
            f"{file.name}:{file.hash.value}" for file in recorded if file.hash and file.name.endswith(suffix)
        )
        return " ".join([name, importlib.metadata.version(name), *sorted(hashes)])


@dataclass(frozen=True)
class PackagedTool(Library):
    """A program that a Python package carries, compiled to WebAssembly (YoWASP).

    Parameters
    ----------
    function : str
        ``module:function`` that takes the arguments and returns the exit code.
    """

    function: str = ""

    def locate(self) -> Tool:
        """Find the module that runs the program."""
        version = super().locate().version
        module, function = self.function.split(":")
        if importlib.util.find_spec(module) is None:
            raise self.missing()
        command = python_command(f"import {module}; sys.exit({module}.{function}(sys.argv[1:]))")
        return Tool(self.name, command, version, self.identity(".wasm"))


@dataclass(frozen=True)
class PackagedProgram(Library):
    """A program that a Python package installs beside the start scripts.

    Parameters
    ----------
    path : str
        End of its path in the package's record of files.
    """

    path: str = ""

    def locate(self) -> Tool:
        """Find the program where the installer put it."""
        version = super().locate().version
        recorded = importlib.metadata.files(self.distribution or self.name) or []
        for file in recorded:
            program = Path(str(file.locate())).resolve()
            if str(file).endswith(self.path) and os.access(program, os.X_OK):
                return Tool(self.name, (str(program),), version, f"{self.name} {version}")
        raise self.missing()


@dataclass(frozen=True)
class SystemTool(Requirement):
    """A program of the operating system, found on PATH.

    Parameters
    ----------
    package : str
        Debian package that carries it.
    asked : str
        Option that makes it tell its version.
    """

    package: str = ""
    asked: str = "--version"

    @property
    def remedy(self) -> str:
        """How to get it."""
        return f"apt install {self.package}, or your system's equivalent"

    def locate(self) -> Tool:
        """Find the program and ask for its version."""
        path = shutil.which(self.name)
        if path is None:
            raise self.missing()
        version = _reported_version(path, self.asked)
        if version is None:
            raise ToolNotFound(f"{path} must tell its version, but does not", hint=self.remedy)
        return Tool(self.name, (path,), version, f"{self.name} {version}")


@functools.cache
def _reported_version(path: str, asked: str) -> str | None:
    """Return the first number that looks like a version in the answer to the option ``asked``."""
    try:
        answer = subprocess.run(
            [path, asked],
            env=tool_environment(),
            capture_output=True,
            text=True,
            timeout=30,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired, UnicodeDecodeError):
        return None
    match = re.search(r"\d+\.\d+(?:\.\d+)*", answer.stdout + answer.stderr)
    return match.group() if match else None


def _numbers(version: str) -> tuple[int, ...]:
    """Return the leading numbers of a version: 0.11.1.0.post826 gives (0, 11, 1, 0)."""
    numbers = []
    for part in version.split("."):
        if not part.isdigit():
            break
        numbers.append(int(part))
    return tuple(numbers)
