"""``python -m bc_hw`` is ``bc-hw``."""

import sys

from .cli import main

__all__ = ["run"]


def run() -> None:
    """Entry point of the installed ``bc-hw`` command."""
    sys.exit(main())


if __name__ == "__main__":
    run()
