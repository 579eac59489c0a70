"""Running an external program so that nothing of it is left over, and saying why it failed."""

import contextlib
import errno
import os
import re
import shutil
import signal
import subprocess
import threading
import time
from collections import deque
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import IO

from ..environment import tool_environment
from ..errors import StorageError, ToolFailed, ToolNotFound, ToolTimeout
from ..files import storage_error
from ..lock import held_locks

__all__ = ["kept_log", "run_tool"]

GRACE_S = 3.0
"""Seconds between asking a program to end and killing it."""

REMEMBERED_LINES = 200
"""How far back from its end the output is searched for the reason of a failure."""

REASON_LENGTH = 300
"""Characters of that reason that a message has; the log has them all."""

OUT_OF_DISK = re.compile(r"No space left on device|Disk quota exceeded", re.IGNORECASE)
OUT_OF_MEMORY = re.compile(
    r"bad_alloc|Cannot allocate memory|virtual memory exhausted|memory allocation of \d+ bytes failed"
    r"|Killed signal terminated program|all fuel consumed|MemoryError",
    re.IGNORECASE,
)
OUT_OF_STACK = re.compile(r"call stack exhausted")
REASON = re.compile(r"ERROR: (.*)|%Error(?:-\w+)?: (.*)|\b(?:fatal )?error: (.*)|\*\*\* (.*)|^(\w+Error: .*)")

ONLY_COUNTED = re.compile(r"Exiting due to \d+ error")
"""What Verilator says last; the errors stand before it."""


def run_tool(
    argv: Sequence[str],
    *,
    log: Path,
    cwd: Path | None = None,
    env: Mapping[str, str] | None = None,
    timeout: float | None = None,
    on_line: Callable[[str], None] | None = None,
    name: str | None = None,
) -> float:
    """Run a program to its end in a process group of its own; return the seconds it took.

    The group is ended when time runs out, on Ctrl-C, on SIGTERM, and on any other exception, so that no child
    of a compiler or of ``make`` survives.

    Parameters
    ----------
    argv : sequence of str
    log : Path
        Gets everything the program prints, line by line. Its folder must exist.
    cwd : Path, optional
    env : mapping, optional
        The whole environment; by default the short one of `tool_environment`.
    timeout : float, optional
        Seconds.
    on_line : callable, optional
        Called with every line of output, without its end.
    name : str, optional
        What messages call the program; by default the name of its file.

    Raises
    ------
    ToolNotFound
        If there is no such program, or it may not be executed.
    ToolFailed
        If it fails, is killed, runs out of memory, of disk or of time.
    StorageError
        If the log cannot be written.
    """
    name = name or Path(argv[0]).name
    log = Path(log)
    start = time.monotonic()
    try:
        file = log.open("w", encoding="utf-8", errors="replace")
    except OSError as error:
        raise storage_error(error, log) from error
    with file, _group(argv, name, cwd, env) as process:
        expired = threading.Event()
        alarm = threading.Timer(timeout, _expire, (process, expired)) if timeout is not None else None
        if alarm:
            alarm.daemon = True
            alarm.start()
        try:
            tail = _copy_output(process.stdout, file, log, on_line)
            process.wait()
        finally:
            if alarm:
                alarm.cancel()
    if expired.is_set():
        raise ToolTimeout(
            f"{name} must end within {timeout:g} s, but did not",
            hint=f"what it did so far is in {log}",
            option_hints={"--timeout": "allow more with --timeout"},
        )
    if process.returncode:
        raise _failure(name, process.returncode, tail, log)
    return time.monotonic() - start


@contextlib.contextmanager
def kept_log(folder: Path, kept: Path) -> Iterator[None]:
    """Copy the log of a tool that fails to ``kept``, and point to that: its folder is about to be removed."""
    try:
        yield
    except ToolFailed as error:
        for log in folder.glob("*.log"):
            if str(log) in (error.hint or ""):
                with contextlib.suppress(OSError):
                    shutil.copyfile(log, kept)
                    error.hint = error.hint.replace(str(log), str(kept))
        raise


@contextlib.contextmanager
def _group(argv, name, cwd, env):
    """Start the program as the leader of a new process group; leave no member of it running."""
    try:
        process = subprocess.Popen(
            [str(word) for word in argv],
            cwd=cwd,
            env=tool_environment() if env is None else dict(env),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            encoding="utf-8",
            errors="replace",
            start_new_session=True,
            pass_fds=held_locks(),
        )
    except (FileNotFoundError, PermissionError, NotADirectoryError) as error:
        raise ToolNotFound(
            f"Program {name} must be installed and executable, but {argv[0]} is not",
            hint="`bc-hw doctor` says how to get it",
        ) from error
    except OSError as error:
        if error.errno == errno.ENOMEM:
            raise ToolFailed(f"{name} could not be started: out of memory") from error
        raise ToolFailed(f"{name} could not be started: {error.strerror or error}") from error
    try:
        with process.stdout, _terminable():
            yield process
    finally:
        _end(process)


@contextlib.contextmanager
def _terminable() -> Iterator[None]:
    """Turn SIGTERM into an exception, so that the group ends with this process."""
    if (
        threading.current_thread() is not threading.main_thread()
        or signal.getsignal(signal.SIGTERM) is not signal.SIG_DFL
    ):
        yield
        return

    def leave(number, frame):
        raise SystemExit(128 + number)

    signal.signal(signal.SIGTERM, leave)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, signal.SIG_DFL)


def _copy_output(output: IO[str], file: IO[str], log: Path, on_line) -> list[str]:
    """Copy lines to the log as they come; return the last ones."""
    tail = deque(maxlen=REMEMBERED_LINES)
    for line in output:
        try:
            file.write(line)
            file.flush()
        except OSError as error:
            raise storage_error(error, log) from error
        text = line.rstrip()
        tail.append(text)
        if on_line:
            on_line(text)
    return list(tail)


def _expire(process: subprocess.Popen, expired: threading.Event) -> None:
    expired.set()
    _end(process)


def _end(process: subprocess.Popen) -> None:
    """Ask the whole group to end, then make it."""
    _signal(process, signal.SIGTERM)
    try:
        process.wait(GRACE_S)
    except subprocess.TimeoutExpired:
        pass
    finally:
        # The leader may be gone and its children not.
        _signal(process, signal.SIGKILL)
        process.wait()


def _signal(process: subprocess.Popen, number: int) -> None:
    with contextlib.suppress(ProcessLookupError, PermissionError):
        os.killpg(process.pid, number)


def _failure(name: str, code: int, tail: list[str], log: Path) -> Exception:
    """Say why a program failed: from how it ended, then from its last lines."""
    where = f"its output is in {log}"
    text = "\n".join(tail)
    if OUT_OF_DISK.search(text):
        return StorageError(
            f"Disk must have room for the files of {name}, but it is full",
            hint=f"free some space, or point TMPDIR at a larger disk; {where}",
        )
    if OUT_OF_MEMORY.search(text):
        return ToolFailed(
            f"{name} ran out of memory", hint=f"use fewer lanes, or a machine with more memory; {where}"
        )
    if OUT_OF_STACK.search(text):
        return ToolFailed(
            f"{name} ran out of stack",
            hint=f"thousands of registers in one chain do this; compute fewer neurons per cycle; {where}",
        )
    if code < 0:
        hint = "most often the system was out of memory; " if code == -signal.SIGKILL else ""
        return ToolFailed(f"{name} was killed by {_signal_name(-code)}", hint=hint + where)
    reason = _reason(tail)
    return ToolFailed(f"{name} failed with exit code {code}" + (f": {reason}" if reason else ""), hint=where)


def _signal_name(number: int) -> str:
    try:
        return signal.Signals(number).name
    except ValueError:
        return f"signal {number}"


def _reason(tail: list[str]) -> str | None:
    """Return the last line that calls itself an error; else the last line that says anything."""
    for line in reversed(tail):
        if (match := REASON.search(line)) and not ONLY_COUNTED.search(line):
            return next(group for group in match.groups() if group is not None).strip()[:REASON_LENGTH]
    return next((line.strip()[:REASON_LENGTH] for line in reversed(tail) if line.strip()), None)
