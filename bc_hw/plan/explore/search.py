"""Choosing engine, folding and requantisers of every layer: exact for the cost model."""

from bisect import bisect_left
from collections.abc import Callable, Sequence
from functools import cache
from math import inf, isqrt
from typing import NamedTuple

from ...errors import PlanError, must_be
from ..cost.gearbox import gearbox_cost
from ..cost.ports import fixed_cost
from ..cost.windows import takes_pixels
from ..design import Alternative
from ..engines import ENGINES, LayerShape
from ..kinds import AnyShape
from ..limits import TITLES, UNLIMITED, Limits
from ..planner import AnyFolding, AnyPlanner
from ..pool import PoolShape
from ..sums import SumShape
from ..timing.schedule import format_rate
from .candidates import LayerCandidates, LowerBound, offers_of
from .dynamic import ROUNDING, Cost, Pipeline, cheapest_pipeline
from .pools import PoolCandidates

__all__ = ["NEARLY", "Choice", "Search", "too_fast"]

NEARLY = 0.02
"""A pace counts as the fastest if it is at most this part slower: the last per cent are dear in LUTs."""

UPWARDS = 4
"""Factor between paces that are tried, from the fastest on, where nobody knows one that fits."""

AnyCandidates = LayerCandidates | PoolCandidates
"""The candidates for one layer, whatever it is."""

CANDIDATES: dict[type[AnyShape], type[AnyCandidates]] = {
    LayerShape: LayerCandidates,
    PoolShape: PoolCandidates,
    SumShape: PoolCandidates,
}
"""From what a layer is to its candidates."""


class Choice(NamedTuple):
    """What a search found.

    Parameters
    ----------
    foldings : list of Folding or PoolFolding
    cycles : int
        Per image of the slowest layer.
    cost : tuple of float
        As `RESOURCES`, with two images per buffer.
    """

    foldings: list[AnyFolding]
    cycles: int
    cost: Cost


class Search:
    """Search for the best pipeline among all useful ways to build its layers.

    Every layer takes at most the cycles of the pace; of the pipelines at a pace that stay within the limits,
    the one with the fewest LUTs is best. The search is exact: it leaves out only what cannot be better. With
    more cycles there are more ways, so that the fastest pace within limits is found by bisection.

    Parameters
    ----------
    planners : sequence of StagePlanner or PoolPlanner
    engines : sequence of str
        Names of the engines to choose from.
    """

    def __init__(
        self,
        planners: Sequence[AnyPlanner],
        engines: Sequence[str] = tuple(ENGINES),
    ):
        self.planners = planners
        self.engines = engines
        self.family = planners[0].family
        last = len(planners) - 1
        self.candidates: list[AnyCandidates] = []
        for index, planner in enumerate(planners):
            ends = {"first": index == 0, "last": index == last}
            # Layers between others that differ in nothing but their place are looked at once.
            same = [layer for layer in self.candidates if not any(ends.values()) and layer.serves(planner)]
            self.candidates += same[:1] or [
                CANDIDATES[type(planner.shape)](planner, offers_of(self.family, engines), **ends)
            ]
        for index, layer in enumerate(self.candidates):
            if not layer.buildable:
                raise PlanError(
                    must_be(
                        f"Engine of layer {index}",
                        f"one for {planners[index].shape.n_in} inputs on {self.family.title}",
                        " or ".join(engines),
                    ),
                    hint="; ".join(engine.rule for engine in ENGINES.values()),
                )
        fixed = fixed_cost(
            [planner.shape.walk for planner in planners],
            sum(planner.shape.weighted for planner in planners),
            self.family,
            loadable=any(planner.loadable for planner in planners),
        )
        self.fixed = (fixed.luts, fixed.brams, fixed.ffs, 0.0)
        self._scarce: set[int] = set()  # resources that ran out in some search
        self._used = [cache(planner.shape.walk.last_word_inputs) for planner in planners]
        self.paces = range(1, max(layer.slowest for layer in self.candidates) + 1)

    def cheapest(self, cycles: int, limits: Limits = UNLIMITED) -> Choice | None:
        """Return the pipeline with the fewest LUTs within ``cycles`` and limits; None if there is none."""
        return self._cheapest(cycles, limits, self._quick(cycles, limits))

    def _cheapest(self, cycles: int, limits: Limits, found: Pipeline | None) -> Choice | None:
        """Search all ways; ``found`` is the best of the quick ones."""
        room = self._room(limits)
        top = found.cost[0] if found else room.luts
        least = self._least(cycles, top)
        sums = [sum(amounts) for amounts in zip(*least, strict=True)]
        # Sums in another order may differ in the last bit.
        whole = LowerBound(top * (1 + ROUNDING), room.brams, room.lanes)
        if any(map(float.__gt__, map(float, sums), map(float, whole))) or inf in sums:
            return None
        limited = [at for at, limit in enumerate(limits) if at == 0 or limit < inf]
        layers = []
        taken: set[int] = set()
        for index in reversed(range(len(self.candidates))):
            most = LowerBound(*(w - (s - own) for w, s, own in zip(whole, sums, least[index], strict=True)))
            gearbox = self._dearest_gearbox(index, taken)
            parts = list(self.candidates[index].within(cycles, most, gearbox, limited))
            if not parts:
                return None
            taken = {part.taken for part in parts}
            layers.insert(0, parts)
            # What the layer really takes at the least leaves less to those before it.
            luts, brams, _, lanes = map(min, zip(*(part.cost for part in parts), strict=True))
            known = LowerBound(luts, brams, lanes)
            sums = [s - own + real for s, own, real in zip(sums, least[index], known, strict=True)]
            least[index] = known
        if found:
            # None dearer than that one can be the cheapest.
            room = room._replace(luts=min(room.luts, whole.luts))
        return self._choice(cheapest_pipeline(layers, self._join, room, self._scarce))

    def fastest(self, limits: Limits) -> Choice | None:
        """Return the cheapest pipeline nearly as fast as the fastest within limits; None without any."""
        # What the quick ways reach is known in little time; just below it, as a rule, there is nothing.
        at = bisect_left(self.paces, True, key=lambda pace: self._quick(pace, limits) is not None)
        near = fits = at < len(self.paces)
        low, high, step = 1, self.paces[at if fits else -1], 1
        while not fits:
            # To learn that a pace is too fast takes little time as long as it is much too fast.
            pace = min(UPWARDS * low, high)
            fits = self._cheapest(pace, limits, None) is not None
            if fits:
                high = pace
            elif pace == high:
                return None
            else:
                low = self._next_pace(pace + 1)
        while low < high:
            pace = max(low, high - step) if near else isqrt(low * high)
            found = self._cheapest(pace, limits, None)
            if found is None:
                low, near = self._next_pace(pace + 1), False
            else:
                # At the pace of what was found there are the same ways, unless there are more in between.
                high = found.cycles if self._next_pace(found.cycles + 1) > pace else pace
                step *= 2
        return self.cheapest(int(high * (1 + NEARLY)), limits)

    def _next_pace(self, cycles: int) -> int:
        """Return the first pace from ``cycles`` on at which there are more ways than just before it."""
        return min(layer.next_pace(cycles) for layer in self.candidates)

    def alternatives(self, choice: Choice, limits: Limits = UNLIMITED) -> list[list[Alternative]]:
        """Return, for each layer, the best of each engine and group at the pace of ``choice``, in order.

        Parameters
        ----------
        choice : Choice
        limits : Limits
            Within which it was found: they may exclude what a layer alone would take.
        """
        found = []
        for index, (layer, chosen) in enumerate(zip(self.candidates, choice.foldings, strict=True)):
            if not self.planners[index].shape.weighted:
                found.append([])  # it has no engine
                continue
            best = {(chosen.engine, chosen.group): layer.part(chosen)}
            for part in layer.quickest(choice.cycles):
                key = part.choice.engine, part.choice.group
                if key not in best or (key != (chosen.engine, chosen.group) and part.cost < best[key].cost):
                    best[key] = part
            ranked = sorted(best.values(), key=lambda part: part.cost)
            first = ranked[0].choice
            excluded_by = ""
            if (first.engine, first.group) != (chosen.engine, chosen.group):
                excluded_by = self._excludes(index, first, choice.cycles, limits)
            found.append(
                [
                    Alternative(
                        engine=part.choice.engine,
                        group=part.choice.group,
                        simd=part.choice.simd,
                        pe=part.choice.pe,
                        luts=round(part.cost[0]),
                        brams=part.cost[1],
                        excluded_by=excluded_by if part is ranked[0] else "",
                    )
                    for part in ranked
                ]
            )
        return found

    def _excludes(self, index: int, folding: AnyFolding, cycles: int, limits: Limits) -> str:
        """Return which limit excludes the engine of ``folding`` for a layer; if none does, its neighbours."""

        def fits(limits: Limits) -> bool:
            layers = [list(layer.quickest(cycles)) for layer in self.candidates]
            layers[index] = [
                part
                for part in layers[index]
                if (part.choice.engine, part.choice.group) == (folding.engine, folding.group)
            ]
            return cheapest_pipeline(layers, self._join, self._room(limits), self._scarce) is not None

        if fits(limits):
            return "its neighbours"
        named = {name: title for name, title in TITLES.items() if fits(limits._replace(**{name: inf}))}
        return (
            next(iter(named.values())) if named else "several limits" if fits(UNLIMITED) else "its neighbours"
        )

    def _quick(self, cycles: int, limits: Limits) -> Pipeline | None:
        """Return the best pipeline of those ways that have the fewest neurons and requantisers."""
        layers = [list(layer.quickest(cycles)) for layer in self.candidates]
        if not all(layers):
            return None
        return cheapest_pipeline(layers, self._join, self._room(limits), self._scarce)

    def _room(self, limits: Limits) -> Limits:
        return Limits(*(limit - fixed for limit, fixed in zip(limits, self.fixed, strict=True)))

    def _least(self, cycles: int, luts: float) -> list[LowerBound]:
        """Return what each layer takes at the least, if all of them together take at most ``luts``."""
        least = [layer.least(cycles) for layer in self.candidates]
        if luts == inf:
            return least
        spare = luts - sum(own.luts for own in least)
        return [
            layer.least(cycles, own.luts + spare) for layer, own in zip(self.candidates, least, strict=True)
        ]

    def _join(self, index: int, given: tuple[int, int], taken: int) -> Cost | None:
        lanes, tail = given
        if lanes > taken or (lanes == taken and tail != lanes):
            return None
        shape = self.planners[index + 1].shape
        used = self._used[index + 1](taken)
        windows = takes_pixels(shape.walk)
        cost = gearbox_cost(lanes, tail, taken, used, shape.in_bits, self.family, windows=windows)
        return float(cost.luts), float(cost.brams), float(cost.ffs), 0.0

    def _dearest_gearbox(self, index: int, taken: set[int]) -> Callable[[tuple[int, int]], Cost]:
        """Return a function that tells the most of each resource of a gearbox behind layer ``index``."""

        @cache
        def dearest(given: tuple[int, int]) -> Cost:
            costs = [cost for word in taken if (cost := self._join(index, given, word)) is not None]
            return tuple(map(max, zip(*costs, strict=True))) if costs else (0.0,) * len(self.fixed)

        return dearest

    def _choice(self, found: Pipeline | None) -> Choice | None:
        if found is None:
            return None
        cycles = max(
            layer.plan(fold).cycles for layer, fold in zip(self.candidates, found.choices, strict=True)
        )
        cost = tuple(map(float.__add__, found.cost, map(float, self.fixed)))
        return Choice(found.choices, cycles, cost)


def too_fast(search: Search, cycles: int, clock_mhz: float | None = None) -> PlanError:
    """Return the error that says that no pipeline is as fast; the clock is for what it says of images/s."""
    at = bisect_left(search.paces, True, key=lambda pace: search.cheapest(pace) is not None)
    if at == len(search.paces):
        return PlanError(
            must_be("Engine", "one with which every layer can be built", " or ".join(search.engines)),
            hint="tables must be filled while the neurons of an image pass, which takes enough of them",
        )
    fastest = search.paces[at]
    most = "" if clock_mhz is None else f"at most {format_rate(clock_mhz * 1e6 / fastest)} at this clock, "
    return PlanError(
        must_be("Cycles per image", f"at least {fastest} for these layers", cycles),
        hint=f"ask for fewer images per second, {most}or for a faster clock",
    )
