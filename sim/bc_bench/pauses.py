"""When a driver or a receiver waits: endless sequences of "wait in this cycle", seeded."""

from collections.abc import Callable, Iterator
from random import Random

__all__ = ["PATTERNS", "bursts", "long_stalls", "no_waits", "random_waits", "single_beats"]


def no_waits() -> Iterator[bool]:
    """Never wait."""
    while True:
        yield False


def random_waits(rng: Random, longest: int, *, seldom: int = 60) -> Iterator[bool]:
    """Alternate between short runs and short waits; about every ``seldom`` runs, wait very long.

    Short waits make any two events coincide sooner or later; only long waits fill, or empty, all buffers.

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


def bursts(rng: Random, packet: int, longest: int) -> Iterator[bool]:
    """Alternate between runs of up to two packets and gaps of any length.

    Parameters
    ----------
    rng : Random
    packet : int
        Beats of a packet.
    longest : int
        Cycles of the longest wait.
    """
    while True:
        yield from _run_and_wait(rng.randint(1, 2 * packet), rng.randint(1, longest))


def single_beats(rng: Random, packet: int, longest: int) -> Iterator[bool]:
    """Never pass two beats in a row; parameters as for `bursts`."""
    while True:
        yield from _run_and_wait(1, rng.randint(1, 4))


def long_stalls(rng: Random, packet: int, longest: int) -> Iterator[bool]:
    """Stall, anywhere in a packet, until every buffer is full or empty; parameters as for `bursts`."""
    while True:
        yield from _run_and_wait(rng.randint(1, 4 * packet), longest)


def _run_and_wait(run: int, wait: int) -> Iterator[bool]:
    yield from (False for _ in range(run))
    yield from (True for _ in range(wait))


PATTERNS: dict[str, Callable[[Random, int, int], Iterator[bool]]] = {
    "steady": lambda rng, packet, longest: no_waits(),
    "bursts": bursts,
    "single beats": single_beats,
    "long stalls": long_stalls,
}
"""Ways of waiting by name; called with random numbers, beats per packet, and the longest wait in cycles."""
