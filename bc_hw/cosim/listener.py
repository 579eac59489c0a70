"""How a simulation reports its progress."""

import re
from collections.abc import Callable

__all__ = ["Listener", "progress_lines"]


def progress_lines(advance: Callable[[int], None]) -> Callable[[str], None]:
    """Return what reads the lines of a driver, and passes on how many images each says are done."""

    def hear(line: str) -> None:
        if match := re.fullmatch(r"images (\d+)", line):
            advance(int(match[1]))

    return hear


class Listener:
    """Receives the progress of a simulation; this default ignores it."""

    def remark(self, text: str) -> None:
        """Receive what the user should know before trusting the result."""

    def step(self, text: str, images: int = 0, *, unit: str | None = "images") -> None:
        """Receive the next step, and the number of images that it has; 0 if that is not known.

        A step that counts other things, which ``text`` names, has no ``unit``.
        """

    def advance(self, images: int) -> None:
        """Receive how many more images are done."""
