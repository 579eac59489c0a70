"""Choosing engine, fold and requantisers of every layer: exact for the cost model."""

from bisect import bisect_left
from collections.abc import Sequence
from math import inf
from pathlib import Path
from typing import NamedTuple

import msgspec

from ..errors import PlanError, UsageError, must_be
from ..files import read_json
from ..intmath import ceil_div
from .design import Alternative, Design
from .estimate import fixed_cost, gearbox_cost
from .families import Device, Family
from .lower import ENGINES, Fold, LayerPlanner, LayerShape
from .search import ROUNDING, Cost, Pipeline, cheapest_pipeline
from .timing import format_rate
from .ways import LayerWays, Least, engines_of

__all__ = [
    "NEARLY",
    "TITLES",
    "Choice",
    "Limits",
    "Search",
    "check_device",
    "check_lanes",
    "folds_for_cycles",
    "folds_for_lanes",
    "load_folds",
    "too_fast",
]

MAX_LANES = 1 << 20
MAX_FOLD_FILE_BYTES = 1 << 20

NEARLY = 0.02
"""A pace counts as the fastest if it is at most this part slower: the last per cent are dear in LUTs."""

FILL = 0.9
"""Part of a device's LUTs and flip-flops that is used: placement needs room, and the estimate errs."""


TITLES = {"luts": "LUTs", "brams": "block RAMs", "ffs": "flip-flops", "lanes": "lanes"}
"""What people call the resources of `ways.RESOURCES`."""


class Limits(NamedTuple):
    """The most of each resource that a pipeline may take; in the order of `ways.RESOURCES`."""

    luts: float = inf
    brams: float = inf
    ffs: float = inf
    lanes: float = inf

    @classmethod
    def taken_by(cls, design: Design) -> "Limits":
        """Return what a design takes, buffers as deep as they are included."""
        total = design.estimate
        return cls(total.luts, total.brams, total.ffs, design.lanes)

    @classmethod
    def of_device(cls, device: Device) -> "Limits":
        """Return what may be filled of a device."""
        return cls(luts=int(FILL * device.luts), brams=device.brams, ffs=int(FILL * device.ffs))

    def hold(self, taken: "Limits") -> bool:
        """Tell whether what is taken is within these limits."""
        return all(amount <= limit for amount, limit in zip(taken, self, strict=True))

    def and_also(self, other: "Limits") -> "Limits":
        """Return the limits that are within both."""
        return Limits(*map(min, self, other))


UNLIMITED = Limits()


class Choice(NamedTuple):
    """What a search found.

    Parameters
    ----------
    folds : list of Fold
    cycles : int
        Per image of the slowest layer.
    cost : tuple of float
        As `RESOURCES`, with two images per buffer.
    """

    folds: list[Fold]
    cycles: int
    cost: Cost


class Search:
    """Search for the best pipeline among all useful ways to build its layers.

    Every layer takes at most the cycles of the pace; of the pipelines at a pace that stay within the limits,
    the one with the fewest LUTs is best. The search is exact: it leaves out only what cannot be better. With
    more cycles there are more ways, so that the fastest pace within limits is found by bisection.

    Parameters
    ----------
    planners : sequence of LayerPlanner
    engines : sequence of str
        Names of the engines to choose from.
    """

    def __init__(
        self,
        planners: Sequence[LayerPlanner],
        engines: Sequence[str] = ENGINES,
    ):
        self.planners = planners
        self.family = planners[0].family
        last = len(planners) - 1
        self.ways: list[LayerWays] = []
        for index, planner in enumerate(planners):
            ends = {"first": index == 0, "last": index == last}
            # Layers between others that differ in nothing but their place are looked at once.
            same = [way for way in self.ways if not any(ends.values()) and way.serves(planner)]
            self.ways += same[:1] or [LayerWays(planner, engines_of(self.family, engines), **ends)]
        for index, way in enumerate(self.ways):
            if not way.buildable:
                raise PlanError(
                    must_be(
                        f"Engine of layer {index}",
                        f"one for {planners[index].shape.n_in} inputs on {self.family.title}",
                        " or ".join(engines),
                    ),
                    hint="pairs can always be built; tables need distributed RAM, and two inputs or more; "
                    "counts inputs of one bit; hardwired layers a model, and at most 4,096 weights",
                )
        fixed = fixed_cost(len(planners), self.family, loadable=planners[0].loadable)
        self.fixed = (fixed.luts, fixed.brams, fixed.ffs, 0.0)
        self._scarce: set[int] = set()  # resources that ran out in some search
        self.paces = range(1, max(way.slowest for way in self.ways) + 1)

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
        whole = Least(top * (1 + ROUNDING), room.brams, room.lanes)
        if any(map(float.__gt__, map(float, sums), map(float, whole))) or inf in sums:
            return None
        free = limits._replace(luts=inf) == UNLIMITED
        layers = []
        taken: set[int] = set()
        for index in reversed(range(len(self.ways))):
            most = Least(*(w - (s - own) for w, s, own in zip(whole, sums, least[index], strict=True)))
            gearbox = self._dearest_gearbox(index, taken) if free else lambda given: inf
            parts = list(self.ways[index].within(cycles, most, gearbox))
            if not parts:
                return None
            taken = {part.taken for part in parts}
            layers.insert(0, parts)
            # What the layer really takes at the least leaves less to those before it.
            luts, brams, _, lanes = map(min, zip(*(part.cost for part in parts), strict=True))
            known = Least(luts, brams, lanes)
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
        below, step = 0, 1
        while at >= step and not below:
            if self._fits(self.paces[at - step], limits):
                at, step = at - step, 2 * step
            else:
                below = at - step + 1
        at = bisect_left(self.paces, True, below, at, key=lambda pace: self._fits(pace, limits))
        if at == len(self.paces):
            return None
        return self.cheapest(int(self.paces[at] * (1 + NEARLY)), limits)

    def alternatives(self, choice: Choice, limits: Limits = UNLIMITED) -> list[list[Alternative]]:
        """Return, for each layer, the best of each engine and group at the pace of ``choice``, in order.

        Parameters
        ----------
        choice : Choice
        limits : Limits
            Within which it was found: they may exclude what a layer alone would take.
        """
        found = []
        for index, (way, chosen) in enumerate(zip(self.ways, choice.folds, strict=True)):
            best = {(chosen.engine, chosen.group): way.part(chosen)}
            for part in way.quickest(choice.cycles):
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

    def _excludes(self, index: int, fold: Fold, cycles: int, limits: Limits) -> str:
        """Return which limit excludes the engine of ``fold`` for a layer; if none does, its neighbours."""

        def fits(limits: Limits) -> bool:
            layers = [list(way.quickest(cycles)) for way in self.ways]
            layers[index] = [
                part
                for part in layers[index]
                if (part.choice.engine, part.choice.group) == (fold.engine, fold.group)
            ]
            return cheapest_pipeline(layers, self._join, self._room(limits), self._scarce) is not None

        if fits(limits):
            return "its neighbours"
        named = {name: title for name, title in TITLES.items() if fits(limits._replace(**{name: inf}))}
        return (
            next(iter(named.values())) if named else "several limits" if fits(UNLIMITED) else "its neighbours"
        )

    def _fits(self, cycles: int, limits: Limits) -> bool:
        return bool(self._quick(cycles, limits)) or self._cheapest(cycles, limits, None) is not None

    def _quick(self, cycles: int, limits: Limits) -> Pipeline | None:
        """Return the best pipeline of those ways that have the fewest neurons and requantisers."""
        layers = [list(way.quickest(cycles)) for way in self.ways]
        if not all(layers):
            return None
        return cheapest_pipeline(layers, self._join, self._room(limits), self._scarce)

    def _room(self, limits: Limits) -> Limits:
        return Limits(*(limit - fixed for limit, fixed in zip(limits, self.fixed, strict=True)))

    def _least(self, cycles: int, luts: float) -> list[Least]:
        """Return what each layer takes at the least, if all of them together take at most ``luts``."""
        least = [way.least(cycles) for way in self.ways]
        if luts == inf:
            return least
        spare = luts - sum(own.luts for own in least)
        return [way.least(cycles, own.luts + spare) for way, own in zip(self.ways, least, strict=True)]

    def _join(self, index: int, given: tuple[int, int], taken: int) -> Cost | None:
        lanes, tail = given
        if lanes > taken or (lanes == taken and tail != lanes):
            return None
        shape = self.planners[index + 1].shape
        used = shape.n_in - taken * (ceil_div(shape.n_in, taken) - 1)
        cost = gearbox_cost(lanes, tail, taken, used, shape.in_bits, self.family.name)
        return float(cost.luts), float(cost.brams), float(cost.ffs), 0.0

    def _dearest_gearbox(self, index: int, taken: set[int]):
        """Return a function that tells the most LUTs of a gearbox behind layer ``index``."""

        def dearest(given: tuple[int, int]) -> float:
            costs = [self._join(index, given, word) for word in taken]
            return inf if None in costs else max((cost[0] for cost in costs), default=0.0)

        return dearest

    def _choice(self, found: Pipeline | None) -> Choice | None:
        if found is None:
            return None
        cycles = max(way.plan(fold).cycles for way, fold in zip(self.ways, found.choices, strict=True))
        cost = tuple(map(float.__add__, found.cost, map(float, self.fixed)))
        return Choice(found.choices, cycles, cost)


def folds_for_lanes(shapes: Sequence[LayerShape], lanes: int, family: Family) -> list[Fold]:
    """Return the folds that `Search.fastest` finds for weights that are not known yet, in ROM.

    Raises
    ------
    PlanError
        If there are fewer lanes than layers.
    """
    check_lanes(lanes, len(shapes))
    return (
        Search([LayerPlanner(index, shape, family) for index, shape in enumerate(shapes)])
        .fastest(Limits(lanes=lanes))
        .folds
    )


def folds_for_cycles(shapes: Sequence[LayerShape], cycles: int, family: Family) -> list[Fold]:
    """Return the cheapest folds with which no layer takes more than ``cycles`` per image.

    Raises
    ------
    PlanError
        If no fold that can be built is as fast.
    """
    search = Search([LayerPlanner(index, shape, family) for index, shape in enumerate(shapes)])
    found = search.cheapest(cycles)
    if found is None:
        raise too_fast(search, cycles)
    return found.folds


def too_fast(search: Search, cycles: int, clock_mhz: float | None = None) -> PlanError:
    """Return the error that says that no pipeline is as fast; the clock is for what it says of images/s."""
    at = bisect_left(search.paces, True, key=lambda pace: search.cheapest(pace) is not None)
    if at == len(search.paces):
        return PlanError(
            must_be("Engine", "one with which every layer can be built", "tables"),
            hint="tables must be filled while the neurons of an image pass, which takes enough of them",
        )
    fastest = search.paces[at]
    most = "" if clock_mhz is None else f"at most {format_rate(clock_mhz * 1e6 / fastest)} at this clock, "
    return PlanError(
        must_be("Cycles per image", f"at least {fastest} for these layers", cycles),
        hint=f"ask for fewer images per second, {most}or for a faster clock",
    )


def check_lanes(lanes: int, layers: int) -> None:
    """Refuse a number of lanes that no pipeline can have."""
    if not layers <= lanes <= MAX_LANES:
        raise PlanError(
            must_be("Lanes", f"from {layers}, one per layer, to {MAX_LANES}", lanes),
            hint="a lane is one weight applied per cycle",
        )


class _FoldEntry(msgspec.Struct, forbid_unknown_fields=True):
    simd: int
    pe: int
    engine: str = "pairs"
    group: int = 0
    requantisers: int = 0


class _FoldFile(msgspec.Struct, forbid_unknown_fields=True):
    layers: list[_FoldEntry]


def load_folds(path: Path) -> list[Fold]:
    """Read a fold file: ``{"layers": [{"simd": 28, "pe": 36}, {"simd": 7, "pe": 2}]}``.

    Raises
    ------
    UsageError
        If the file is missing or does not follow that form.
    """
    data = read_json(path, "Fold file", UsageError, MAX_FOLD_FILE_BYTES)
    try:
        entries = msgspec.json.decode(data, type=_FoldFile).layers
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        raise UsageError(
            f"Fold file {path} must list simd and pe of every layer, but {error}",
            hint='write {"layers": [{"simd": 28, "pe": 36}, {"simd": 7, "pe": 2}]}',
        ) from error
    return [Fold(entry.simd, entry.pe, entry.engine, entry.group, entry.requantisers) for entry in entries]


def check_device(design: Design, device: Device, family: Family) -> None:
    """Refuse a design that a device cannot hold, or whose lanes its block RAMs cannot feed.

    Raises
    ------
    PlanError
        Naming what is needed and what may be filled of what is there.
    """
    fed = sum(plan.lanes for plan in design.layers if plan.weight_storage == "block")
    limit = device.brams * family.bram_width
    hint = "fold the layers more: smaller simd and pe; or choose a larger --device"
    if fed > limit:
        raise PlanError(
            must_be(
                "Lanes with weights in block RAM",
                f"at most {limit} on {device.name} ({device.brams} block RAMs of {family.bram_width} bits)",
                fed,
            ),
            hint=hint,
        )
    room = Limits.of_device(device)
    for name, needed, there, rule in (
        ("Block RAMs", design.estimate.brams, room.brams, f"the {device.brams}"),
        ("Estimated LUTs", design.estimate.luts, room.luts, f"{room.luts}, {FILL:.0%} of those"),
        ("Estimated flip-flops", design.estimate.ffs, room.ffs, f"{room.ffs}, {FILL:.0%} of those"),
    ):
        if needed > there:
            raise PlanError(must_be(name, f"at most {rule} of {device.name}", needed), hint=hint)
