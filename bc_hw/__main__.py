"""``python -m bc_hw`` is ``bc-hw``."""

import signal
import sys

from .cli import main

__all__ = ["run"]


def run() -> None:
    """Entry point of the installed ``bc-hw`` command.

    SIGTERM, and SIGHUP of a terminal that is closed, end it as an exception does, so that temporary files and
    running tools go with it. Who starts it with a signal ignored, as nohup does, keeps it ignored.
    """
    for number in (signal.SIGTERM, signal.SIGHUP):
        if signal.getsignal(number) is signal.SIG_DFL:
            signal.signal(number, _leave)
    sys.exit(main())


def _leave(number, frame):
    raise SystemExit(128 + number)


if __name__ == "__main__":
    run()
