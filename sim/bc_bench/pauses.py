"""When a driver or a receiver waits: endless sequences of "wait in this cycle", seeded."""

from collections.abc import Iterator
from random import Random

__all__ = ["no_waits", "random_waits"]


def no_waits() -> Iterator[bool]:
    """Never wait."""
    while True:
        yield False


def random_waits(rng: Random, longest: int, *, seldom: int = 60) -> Iterator[bool]:
    """Alternate between short runs and short waits; about every ``seldom`` runs, wait very long.

    The short ones find every meeting of two events; only the long ones fill, or empty, all buffers.

    Parameters
    ----------
    rng : Random
    longest : int
        Cycles of the longest wait.
    """
    while True:
        for _ in range(rng.choice((1, 1, 1, 2, 3, 8, 20))):
            yield False
        wait = rng.randint(1, longest) if rng.randrange(seldom) == 0 else rng.choice((1, 1, 1, 2, 3, 5))
        for _ in range(wait):
            yield True
