"""The best pipeline within limits, its buffers as deep as they must be.

The search counts two images in every buffer. Where the pace needs more of them, a pipeline takes more than
the search said: what is found here is planned whole, and compared with the limits again.
"""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from ..design import Design
from ..limits import Limits
from ..planner import AnyFolding
from .refusals import share, too_small
from .search import Choice, Search, too_fast

__all__ = ["Found", "best_within", "holds_at"]

EXACT_TRIES = 8
"""Searches that leave as much room as the deep buffers of the one before took; then twice as much each."""

OTHER_PACES = 16
"""Paces tried where that leaves no room for anything: at another one, buffers may be less deep."""

ROUNDED = 0.499
"""What the search may go beyond a limit of LUTs and flip-flops: an estimate is rounded."""


class Found(NamedTuple):
    """A pipeline: what the search chose, and the whole design."""

    choice: Choice
    design: Design


def best_within(
    search: Search,
    limits: Limits,
    build: Callable[[Sequence[AnyFolding]], Design],
    *,
    cycles: int | None,
    clock_mhz: float,
    where: str,
    nearest: Callable[[], str],
) -> Found:
    """Return the best pipeline within limits; `choose_design` explains the other parameters.

    Parameters
    ----------
    search : Search
    limits : Limits
    build : callable
        Plans the whole design with given foldings.
    nearest : callable
        Returns a hint with what is near and fits, where no pace does.

    Raises
    ------
    PlanError
        If nothing is within the limits.
    """
    attempt = _Attempt(search, limits, build)
    found = attempt.best(cycles)
    if found is not None:
        return found
    if cycles is None:
        raise too_small(search, limits, None, attempt.nearest, clock_mhz, where, nearest)
    if search.cheapest(cycles) is None:
        raise too_fast(search, cycles, clock_mhz)
    slower = _Attempt(search, limits, build)
    other = slower.best(None)
    rest = slower.nearest if other is None else other.choice.cycles
    raise too_small(search, limits, cycles, attempt.nearest, clock_mhz, where, nearest, rest=rest)


def holds_at(
    search: Search, limits: Limits, build: Callable[[Sequence[AnyFolding]], Design], cycles: int
) -> Design | None:
    """Return the cheapest design within ``cycles`` if it is within limits: then `best_within` finds one too.

    A search for the fastest tries the slowest pace at last.
    """
    choice = search.cheapest(cycles, _beyond(limits))
    design = build(choice.foldings) if choice else None
    return design if design and limits.hold(Limits.taken_by(design)) else None


def _beyond(limits: Limits) -> Limits:
    return limits._replace(luts=limits.luts + ROUNDED, ffs=limits.ffs + ROUNDED)


class _Attempt:
    """Searches within limits; ``nearest`` is what the design took that came nearest, if any was found."""

    def __init__(self, search: Search, limits: Limits, build: Callable[[Sequence[AnyFolding]], Design]):
        self.search = search
        self.limits = limits
        self.build = build
        self.nearest: Limits | None = None

    def best(self, cycles: int | None) -> Found | None:
        """Return the best of those within ``cycles``, or, for None, the fastest; None if none was found."""
        room = beyond = _beyond(self.limits)
        left = Limits(0, 0, 0, 0)
        tries = 0
        while (choice := self._search(cycles, room)) is not None:
            design = self.build(choice.foldings)
            taken = Limits.taken_by(design)
            if self._holds(taken):
                return Found(choice, design)
            # What the search did not know of; less would let it find the same again.
            deep = (max(0.0, amount - known) for amount, known in zip(taken, choice.cost, strict=True))
            tries += 1
            least = left if tries <= EXACT_TRIES else Limits(*(2 * amount for amount in left))
            left = Limits(*map(max, least, deep))
            room = Limits(*(limit - amount for limit, amount in zip(self.limits, left, strict=True)))
        if self.nearest is None:
            return None
        return self._at_other_paces(beyond, cycles)

    def _search(self, cycles: int | None, room: Limits) -> Choice | None:
        return self.search.fastest(room) if cycles is None else self.search.cheapest(cycles, room)

    def _holds(self, taken: Limits) -> bool:
        if self.limits.hold(taken):
            return True
        if self.nearest is None or self._excess(taken) < self._excess(self.nearest):
            self.nearest = taken
        return False

    def _excess(self, taken: Limits) -> float:
        return max(map(share, taken, self.limits))

    def _at_other_paces(self, room: Limits, cycles: int | None) -> Found | None:
        slowest = self.search.paces[-1] if cycles is None else min(cycles, self.search.paces[-1])
        fastest = self.search.fastest(room).cycles
        for step in range(OTHER_PACES + 1):
            pace = round(fastest * (slowest / fastest) ** (step / OTHER_PACES))
            choice = self.search.cheapest(pace, room)
            if choice is None:
                continue
            design = self.build(choice.foldings)
            if self._holds(Limits.taken_by(design)):
                return Found(choice, design)
        return None
