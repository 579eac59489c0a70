"""What every program that is started here gets to know of its surroundings: a short list, and no more.

Variables of a shell steer tools: cocotb leaves out tests, Python drops assertions, make goes on after errors,
compilers read other headers. A variable left behind must not change what a result says.
"""

import os
import sys
from collections.abc import Sequence

__all__ = ["python_command", "tool_environment"]

KEPT = (
    "PATH",  # the system's compiler, make and perl
    "LD_LIBRARY_PATH",  # without which some of them, or Python, cannot even start
    "HOME",  # caches, where the next two name none
    "XDG_CACHE_HOME",
    "YOWASP_CACHE_DIR",  # where yosys and nextpnr keep themselves compiled
    "TMPDIR",
)
"""What programs are told of this process's environment."""

FIXED = {
    "LC_ALL": "C.UTF-8",  # messages are searched for the reason of a failure
    "PYTHONSAFEPATH": "1",  # a file of the working folder must not stand in for a package
}


def tool_environment(**more: str) -> dict[str, str]:
    """Return the whole environment of a program that is to be started.

    Parameters
    ----------
    more : str
        Variables that this program needs besides.
    """
    kept = {name: os.environ[name] for name in KEPT if name in os.environ}
    return {"PATH": os.defpath} | kept | FIXED | more


def python_command(code: str, path: Sequence[str] | None = None) -> tuple[str, ...]:
    """Return how to run ``code`` in a Python that finds the packages that this one finds.

    Parameters
    ----------
    code : str
    path : sequence of str, optional
        Folders of packages; by default those of this Python.
    """
    folders = [*filter(None, sys.path if path is None else path)]
    return (sys.executable, "-P", "-c", f"import sys; sys.path[:] = {folders!r}; {code}")
