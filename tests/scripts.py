"""Scripts beside the package, as modules; and programs that tests start."""

import importlib.util
import signal
import sys
from pathlib import Path
from types import ModuleType

__all__ = ["hear_signals", "load_script"]

ROOT = Path(__file__).parents[1]


def load_script(name: str) -> ModuleType:
    """Load a script without running its command.

    Parameters
    ----------
    name : str
        Its path from the root of the repository. As when Python runs it, it may import what stands beside it.
    """
    path = ROOT / name
    spec = importlib.util.spec_from_file_location(f"script_{path.stem}", path)
    module = importlib.util.module_from_spec(spec)
    sys.path.insert(0, str(path.parent))
    try:
        spec.loader.exec_module(module)
    finally:
        sys.path.remove(str(path.parent))
    return module


def hear_signals() -> None:
    """Let a child end by signals (for ``preexec_fn``), even if the tests themselves run under `nohup`."""
    for number in (signal.SIGHUP, signal.SIGINT, signal.SIGQUIT, signal.SIGTERM):
        signal.signal(number, signal.SIG_DFL)
