"""The ways to build one layer, and what each costs: what a search for folds chooses from."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Hashable, Iterator, Sequence
from functools import cache, cached_property
from math import inf
from typing import NamedTuple

from ..errors import PlanError
from ..intmath import ceil_div
from .estimate import Cost, block_rams, input_cost, layer_cost, neuron_luts, output_cost
from .families import Family
from .layer import LayerPlan
from .lower import ENGINES, MAX_WORD_BITS, Fold, LayerPlanner, storage_for
from .search import Part

__all__ = ["RESOURCES", "Engine", "LayerWays", "Least", "engines_of"]

RESOURCES = ("luts", "brams", "ffs", "lanes")
"""What a way costs, in this order; the first is made small."""

OUTPUT_BANKS = 2
"""Images in the output buffer, as far as the search knows: more are rarely needed."""


HARDWIRED_LANES = 1 << 12
"""Weights up to which a layer may become hardwired: finding its adders takes a moment."""


class Engine(NamedTuple):
    """An engine and its group size."""

    name: str
    group: int


class Least(NamedTuple):
    """Bounds that cost nothing to compute."""

    luts: float
    brams: float
    lanes: float


def engines_of(family: Family, names: Sequence[str] = ENGINES) -> list[Engine]:
    """Return the engines that a family can build, of those named."""
    engines = [Engine("pairs", group) for group in (1, 2, 3)]
    engines += [Engine("counts", group) for group in (1, 2, 3)]
    engines += [Engine("tables", group) for group in range(2, family.table_group + 1)]
    engines.append(Engine("hardwired", 1))
    return [engine for engine in engines if engine.name in names]


@cache
def _useful(size: int) -> list[int]:
    """Return the numbers at once for which no smaller one takes as few steps through ``size`` things."""
    return sorted({ceil_div(size, ceil_div(size, at_once)) for at_once in range(1, size + 1)})


class LayerWays:
    """Every useful way to build one layer: engine, group, fold and requantisers.

    A number of inputs or neurons at once is useful if no smaller one needs as few steps; a number of
    requantisers if no smaller one drains in as few cycles.

    Parameters
    ----------
    planner : LayerPlanner
    engines : sequence of Engine
    first, last : bool
        Whether it is the first or the last layer: what the ports cost because of it then counts too.
    """

    def __init__(
        self,
        planner: LayerPlanner,
        engines: Sequence[Engine],
        *,
        first: bool,
        last: bool,
    ):
        self.planner = planner
        self.family = planner.family
        self.shape = planner.shape
        small = planner.layer is not None and self.shape.n_in * self.shape.n_out <= HARDWIRED_LANES
        possible = {"hardwired": small, "counts": self.shape.in_bits == 1}
        self.engines = [engine for engine in engines if possible.get(engine.name, True)]
        self.first, self.last = first, last
        self.simds = _useful(self.shape.n_in)
        self.pes = _useful(self.shape.n_out)
        self._parts: dict[Fold, Part | None] = {}
        self._brams: dict[tuple[int, int], float] = {}
        self._neurons: dict[tuple[Engine, int], float] = {}

    @cached_property
    def _columns(self) -> list[tuple[Engine, int, int]]:
        """Engines with the inputs that each can take at once, and the words of an image then."""
        n_in = self.shape.n_in
        columns = []
        for engine in self.engines:
            for simd in self.simds if engine.group <= n_in else []:
                words = ceil_div(n_in, simd)
                if engine.name == "tables" and words > 1:
                    # Tables hold a part of an image in whole groups.
                    simd = engine.group * ceil_div(ceil_div(n_in, engine.group), words)
                    if ceil_div(n_in, simd) != words or simd >= n_in:
                        continue
                if engine.group <= simd and (engine.name != "hardwired" or words == 1):
                    columns.append((engine, simd, words))
        return columns

    @property
    def buildable(self) -> bool:
        """Whether there is any way."""
        return bool(self._columns)

    def serves(self, planner: LayerPlanner) -> bool:
        """Tell whether what is known here holds for another layer between others too."""
        own = self.planner
        return not (self.first or self.last) and (
            own.layer is None
            and planner.layer is None
            and own.shape == planner.shape
            and own.loadable == planner.loadable
        )

    @property
    def slowest(self) -> int:
        """Cycles that no way needs more of."""
        return self.shape.n_in * self.shape.n_out

    def plan(self, fold: Fold) -> LayerPlan:
        """Return the plan of the layer with ``fold``."""
        return self.planner.plan(fold)

    def part(self, fold: Fold) -> Part | None:
        """Return what the search must know of the layer with ``fold``; None if it cannot be built."""
        if fold not in self._parts:
            self._parts[fold] = self._part(fold)
        return self._parts[fold]

    def _part(self, fold: Fold) -> Part | None:
        if fold.engine == "hardwired" and fold.pe != self.shape.n_out:
            return None
        try:
            plan = self.planner.plan(fold)
        except PlanError:
            return None
        cost = layer_cost(plan, self.family, loadable=self.planner.loadable)
        if self.first:
            cost = _plus(cost, input_cost(plan, self.family))
        if self.last:
            cost = _plus(cost, output_cost(plan, OUTPUT_BANKS, self.family))
        amounts = (float(cost.luts), float(cost.brams), float(cost.ffs), float(plan.lanes))
        return Part(plan.word_inputs, (plan.requantisers, plan.fold_tail), amounts, fold)

    def quickest(self, cycles: int) -> Iterator[Part]:
        """Yield, for each engine and word, the way with the fewest neurons that takes at most ``cycles``."""
        for engine, simd, words in self._columns:
            for pe in self._pes_within(simd, words, cycles):
                fewest = self._fewest_requantisers(engine, words, pe, cycles)
                part = self.part(Fold(simd, pe, engine.name, engine.group, fewest))
                if part:
                    yield part
                    break

    def within(self, cycles: int, most: Least, gearbox: Callable[[Hashable], float]) -> Iterator[Part]:
        """Yield every way that takes at most ``cycles`` and may be part of the best pipeline.

        Parameters
        ----------
        cycles : int
        most : Least
            The most that this layer may take.
        gearbox : callable
            The most LUTs that a gearbox may take behind beats of a kind (`Part.given`). A way is left out if
            another one differs from it by having fewer requantisers, and is better with any gearbox.
        """
        for engine, simd, words in self._columns:
            for pe in self._pes_within(simd, words, cycles):
                if simd * pe > most.lanes:
                    break
                if self._neurons_luts(engine, simd, words, pe) > most.luts:
                    continue
                if most.brams < inf and self._weight_brams(simd, words, pe) > most.brams:
                    continue
                fewest = self._fewest_requantisers(engine, words, pe, cycles)
                bound = most.luts
                for requantisers in _useful(pe):
                    if requantisers < fewest:
                        continue
                    part = self.part(Fold(simd, pe, engine.name, engine.group, requantisers))
                    if part and part.cost[0] <= bound and part.cost[1] <= most.brams:
                        yield part
                        bound = min(bound, part.cost[0] + gearbox(part.given))

    def least(self, cycles: int, most: float = inf) -> Least:
        """Return what no way within ``cycles``, and ``most`` LUTs, goes below."""
        luts = brams = lanes = inf
        for engine, simd, words in self._columns:
            for pe in self._pes_within(simd, words, cycles):
                needed = self._neurons_luts(engine, simd, words, pe)
                if needed <= most:
                    luts = min(luts, needed)
                    lanes = min(lanes, simd * pe)
                    brams = min(brams, self._weight_brams(simd, words, pe))
        return Least(luts, brams, lanes)

    def _weight_brams(self, simd: int, words: int, pe: int) -> float:
        """Return the block RAMs of the weights."""
        if (simd, pe) not in self._brams:
            depth = words * ceil_div(self.shape.n_out, pe)
            block = storage_for(depth, self.family, writable=self.planner.loadable) == "block"
            self._brams[simd, pe] = float(block_rams(simd * pe, depth, self.family.name)[0]) if block else 0.0
        return self._brams[simd, pe]

    def _pes_within(self, simd: int, words: int, cycles: int) -> list[int]:
        """Return the useful numbers of neurons with which an image takes at most ``cycles``."""
        folds = cycles // words
        if folds == 0 or simd * self.shape.in_bits > MAX_WORD_BITS:
            return []
        fewest, most = ceil_div(self.shape.n_out, folds), MAX_WORD_BITS // simd
        return self.pes[bisect_left(self.pes, fewest) : bisect_right(self.pes, most)]

    def _fewest_requantisers(self, engine: Engine, words: int, pe: int, cycles: int) -> int:
        """Return the fewest requantisers with which an image takes at most ``cycles``."""
        drain = cycles // ceil_div(self.shape.n_out, pe)
        # Tables add the sums of an image's last word while they drain.
        return ceil_div(pe, drain - (words - 1) if engine.name == "tables" else drain)

    def _neurons_luts(self, engine: Engine, simd: int, words: int, pe: int) -> float:
        """Return the LUTs that ``pe`` neurons take at the least."""
        if words == 1 and pe == self.shape.n_out and not self.planner.loadable and engine.name != "hardwired":
            return 0.0  # every weight is a constant: what neurons share cannot be told from one of them
        return pe * self._neuron(engine, simd)

    def _neuron(self, engine: Engine, simd: int) -> float:
        """Return the LUTs that each neuron takes at the least, its weights being no constants."""
        if (engine, simd) not in self._neurons:
            pe = self.shape.n_out if engine.name == "hardwired" else 1
            try:
                plan = self.planner.plan(Fold(simd, pe, engine.name, engine.group, 1))
            except PlanError:
                plan = None
            found = neuron_luts(plan, self.family, loadable=self.planner.loadable) if plan else 0.0
            self._neurons[engine, simd] = found
        return self._neurons[engine, simd]


def _plus(a: Cost, b: Cost) -> Cost:
    return Cost(a.luts + b.luts, a.ffs + b.ffs, a.brams + b.brams)
