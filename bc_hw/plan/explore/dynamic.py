"""Exact search for the cheapest pipeline: one way to build each layer, joined by gearboxes.

A layer can be built in thousands of ways, and what stands between two layers depends on both. But it depends
only on the word that the second takes and on the beats that the first gives, so that the cheapest beginnings
of a pipeline, for each such word, are all that the rest has to know: dynamic programming over the layers
(Bellman, 1957). Where a resource is limited, "cheapest" becomes a front: every beginning that no other one
beats in all resources.
"""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Sequence
from math import inf
from operator import itemgetter
from typing import NamedTuple

__all__ = ["ROUNDING", "Part", "Pipeline", "cheapest_pipeline", "undominated"]

ROUNDING = 1e-9
"""Part by which sums of the same amounts may differ."""

Cost = tuple[float, ...]
"""Amounts of each resource; the first is what is made small."""


class Part(NamedTuple):
    """One way to build one layer.

    Parameters
    ----------
    taken : int
        Inputs in a word that it takes.
    given : Hashable
        What the gearbox behind it must know about its beats.
    cost : tuple of float
    choice : object
        Whatever the caller wants back.
    """

    taken: int
    given: Hashable
    cost: Cost
    choice: object


class Pipeline(NamedTuple):
    """The cheapest pipeline: its cost and the choice of each layer."""

    cost: Cost
    choices: list


def cheapest_pipeline(
    layers: Sequence[Iterable[Part]],
    join: Callable[[int, Hashable, int], Cost | None],
    limits: Sequence[float],
    scarce: set[int] | None = None,
) -> Pipeline | None:
    """Return the pipeline with the smallest cost, compared as tuples, that stays within all limits.

    Parameters
    ----------
    layers : sequence of iterable of Part
        The candidates for each layer.
    join : callable
        ``join(index, given, taken)`` is the cost of what collects the beats ``given`` of layer ``index`` into
        words of ``taken`` inputs; None where that cannot be built.
    limits : sequence of float
        The most of each resource that may be used; infinite where it is free.
    scarce : set of int, optional
        Resources that are likely to run out: to know them saves time. Those that do are added.

    Returns
    -------
    Pipeline or None
        None if nothing is within the limits.
    """
    # A resource that the cheapest pipeline has enough of anyway need not be watched: so first none is, and
    # then, one after the other, those that ran out.
    layers = [list(parts) for parts in layers]
    scarce = set() if scarce is None else scarce
    while True:
        watched = sorted({0, *(i for i in scarce if limits[i] < inf)})
        relaxed = [limit if i in watched else inf for i, limit in enumerate(limits)]
        found = _cheapest(layers, join, relaxed, watched)
        if found is None:
            return None
        over = [i for i, limit in enumerate(limits) if found.cost[i] > limit and i not in watched]
        if not over:
            return found
        scarce.update(over)


def _cheapest(layers, join, limits, watched) -> Pipeline | None:
    layers = [_useful(parts, watched) for parts in layers]
    if not all(layers):
        return None
    # What the layers after each one take at the least.
    ahead_least = [(0.0,) * len(limits)]
    for parts in reversed(layers[1:]):
        least = map(min, zip(*(part.cost for part in parts), strict=True))
        ahead_least.insert(0, tuple(map(float.__add__, least, ahead_least[0])))
    ahead = {part.taken: [((0.0,) * len(limits), None)] for part in layers[0]}
    for index, parts in enumerate(layers):
        room = [limit - later for limit, later in zip(limits, ahead_least[index], strict=True)]
        ended = defaultdict(list)
        for part in parts:
            for cost, chain in ahead.get(part.taken, ()):
                total = tuple(map(float.__add__, cost, part.cost))
                if all(map(float.__le__, total, room)):
                    ended[part.given].append((total, (part.choice, chain)))
        ended = {given: undominated(ways, watched) for given, ways in ended.items()}
        if index == len(layers) - 1:
            break
        ahead = {}
        for taken in {part.taken for part in layers[index + 1]}:
            ways = []
            for given, front in ended.items():
                extra = join(index, given, taken)
                if extra is not None:
                    ways += [(tuple(map(float.__add__, cost, extra)), chain) for cost, chain in front]
            if ways:
                ahead[taken] = undominated(ways, watched)
    ways = [way for front in ended.values() for way in front]
    if not ways:
        return None
    cost, chain = min(ways, key=itemgetter(0))
    choices = []
    while chain is not None:
        choice, chain = chain
        choices.append(choice)
    return Pipeline(cost, choices[::-1])


def _useful(parts: Iterable[Part], watched: Sequence[int]) -> list[Part]:
    """Return the parts that no other one with the same neighbours equals or beats."""
    kinds = defaultdict(list)
    for part in parts:
        kinds[part.taken, part.given].append((part.cost, part))
    return [part for ways in kinds.values() for _, part in undominated(ways, watched)]


def undominated(ways: list[tuple[Cost, object]], watched: Sequence[int]) -> list[tuple[Cost, object]]:
    """Return the ways that no other one equals or beats in every watched resource.

    Of several that are equal there, the one whose whole cost is the smallest stays.
    """
    if len(watched) == 1:
        return [min(ways, key=itemgetter(0))]
    # In this order a way can only be beaten by an earlier one.
    ways = sorted(ways, key=itemgetter(0))
    kept = []
    if len(watched) == 2:
        second, best = watched[1], inf
        for way in ways:
            if way[0][second] < best:
                kept.append(way)
                best = way[0][second]
        return kept
    if len(watched) == 3:
        return _staircase(ways, *watched[1:])
    seen: list[list[float]] = []
    for way in ways:
        amounts = [way[0][i] for i in watched[1:]]
        if not any(all(map(float.__le__, other, amounts)) for other in seen):
            kept.append(way)
            seen.append(amounts)
    return kept


def _staircase(ways: list[tuple[Cost, object]], second: int, third: int) -> list[tuple[Cost, object]]:
    """Return the undominated of ways in order of the first resource, by two others.

    Those seen so far that matter form a staircase: more of the second means less of the third.
    """
    kept = []
    seconds: list[float] = []
    thirds: list[float] = []
    for way in ways:
        a, b = way[0][second], way[0][third]
        at = bisect_right(seconds, a)
        if at and thirds[at - 1] <= b:
            continue
        kept.append(way)
        start = at - (at > 0 and seconds[at - 1] == a)
        end = start
        while end < len(thirds) and thirds[end] >= b:
            end += 1
        seconds[start:end], thirds[start:end] = [a], [b]
    return kept
