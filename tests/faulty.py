"""Commands to which something happens at a chosen step: `python -m tests.faulty` starts them on request.

A step is a change of the file system: a file opened for writing, a rename, a folder made, something removed. What
happens is a signal that this process gets, or an error that the system gives. Each command runs in a process of its
own, forked from one that has imported everything, so that hundreds of runs take seconds.
"""

import errno
import json
import os
import resource
import signal
import subprocess
import sys
import traceback
from pathlib import Path

__all__ = ["Commands"]

ROOT = Path(__file__).parents[1]
STEPS = ("os.rename", "os.mkdir", "os.remove")
WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC
MODULES = (
    *("bc_hw.cli.export", "bc_hw.cli.gen_rtl", "bc_hw.cli.sim", "bc_hw.cli.synth", "bc_hw.cli.train"),
    *("bc_hw.cosim.simulate", "bc_hw.data.digits", "bc_hw.eda.synthesis", "bc_hw.export.measure"),
    "sklearn.datasets",  # which digits come from
    *(
        "bc_hw.export.trained_network",
        "bc_hw.generate",
        "bc_hw.hw.accelerator",
        "bc_hw.train.loop",
        "bc_hw.verilog",
    ),
)


class Commands:
    """The other side: starts the process, asks it for runs."""

    def __init__(self, environment: dict[str, str]):
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.faulty"],
            cwd=ROOT,
            env=environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def run(self, folder: Path, command: str, **fault) -> dict:
        """Run ``bc-hw command`` in ``folder``; return exit code (negative: signal), steps and error output.

        With ``step`` and ``fault``: at that step, from 0, the signal or the error of that name. With ``room``: no
        file may have more bytes; with ``room`` and ``fault="SIGXFSZ"`` that kills instead of failing.
        """
        print(
            json.dumps({"folder": str(folder), "command": command, **fault}),
            file=self._process.stdin,
            flush=True,
        )
        return json.loads(self._process.stdout.readline())

    def close(self) -> None:
        """End the process."""
        self._process.stdin.close()
        self._process.stdout.close()
        self._process.wait(60)


class _Steps:
    """An audit hook that counts steps below a folder, and lets one of them go wrong."""

    def __init__(self, folder: Path, at: int | None, fault: str | None):
        self.folder = folder
        self.at, self.fault = at, fault
        self.count = 0

    def __call__(self, event: str, arguments: tuple) -> None:
        writes = event == "open" and isinstance(arguments[2], int) and arguments[2] & WRITING
        if not writes and event not in STEPS:
            return
        path, directory = arguments[0], arguments[-1]
        if event == "os.remove" and directory != -1:
            return  # inside a folder that is being removed: who interrupts that finds the rest of it
        if not isinstance(path, str | bytes | os.PathLike):
            return
        if not Path(os.fsdecode(path)).absolute().is_relative_to(self.folder):
            return
        self.count += 1
        if self.count - 1 == self.at:
            self._go_wrong()

    def _go_wrong(self) -> None:
        if self.fault.startswith("SIG"):
            os.kill(os.getpid(), getattr(signal, self.fault))
        else:
            number = getattr(errno, self.fault)
            raise OSError(number, os.strerror(number))


def _child(request: dict, told: dict[str, int]) -> None:
    folder = Path(request["folder"])
    os.chdir(folder)
    null = os.open(os.devnull, os.O_RDWR)
    os.dup2(null, 0)
    os.dup2(null, 1)
    os.dup2(told["error"], 2)
    steps = _Steps(folder, request.get("step"), request.get("fault"))
    sys.addaudithook(steps)
    if "room" in request:
        resource.setrlimit(resource.RLIMIT_FSIZE, (request["room"],) * 2)
        dies = request.get("fault") == "SIGXFSZ"
        signal.signal(signal.SIGXFSZ, signal.SIG_DFL if dies else signal.SIG_IGN)
    sys.argv = ["bc-hw", *request["command"].split()]
    code = 1
    try:
        from bc_hw.__main__ import run

        run()
    except SystemExit as end:
        code = end.code or 0
    except BaseException:
        traceback.print_exc()
    os.write(told["steps"], str(steps.count).encode())
    os._exit(code)


def _serve() -> None:
    for module in MODULES:
        __import__(module)
    for line in sys.stdin:
        request = json.loads(line)
        # No files: the child may not be able to write any.
        pipes = {name: os.pipe() for name in ("error", "steps")}
        child = os.fork()
        if not child:
            _child(request, {name: tells for name, (_, tells) in pipes.items()})
        answer = {}
        for name, (hears, tells) in pipes.items():
            os.close(tells)
            with os.fdopen(hears, encoding="utf-8") as stream:
                answer[name] = stream.read()
        code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
        answer = {"code": code, "steps": int(answer["steps"] or -1), "error": answer["error"]}
        print(json.dumps(answer), flush=True)


if __name__ == "__main__":
    _serve()
