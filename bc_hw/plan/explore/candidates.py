"""The candidates for one layer, and what each costs: what a search for foldings chooses from."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Hashable, Iterator, Sequence
from functools import cache, cached_property
from math import inf
from operator import le
from typing import NamedTuple

from ...errors import PlanError
from ...intmath import ceil_div
from ..cost.pipeline import front_cost, layer_cost
from ..cost.ports import input_cost, output_cost
from ..cost.requant import requantiser_cost
from ..engines import ENGINES, Engine, Folding
from ..fabric.adders import Cost
from ..fabric.memory import block_rams
from ..families import Family
from ..fields import MAX_WORD_BITS
from ..matrix import StagePlanner
from ..stage import MatrixStage
from ..storage import Storage, storage_for
from .dynamic import Part

__all__ = ["LayerCandidates", "LowerBound", "Offer", "offers_of", "plus", "useful"]

OUTPUT_ROOM = 2
"""Images in the output buffer, as far as the search knows: more are rarely needed."""


class Offer(NamedTuple):
    """An engine and its group size."""

    engine: type[Engine]
    group: int


class LowerBound(NamedTuple):
    """Bounds that cost nothing to compute."""

    luts: float
    brams: float
    lanes: float


def offers_of(family: Family, names: Sequence[str] = tuple(ENGINES)) -> list[Offer]:
    """Return the engines that a family can build, of those named, with each of their group sizes."""
    return [
        Offer(engine, group)
        for name, engine in ENGINES.items()
        if name in names
        for group in engine.groups(family)
    ]


@cache
def useful(size: int) -> list[int]:
    """Return the numbers at once for which no smaller one takes as few steps through ``size`` things."""
    return sorted({ceil_div(size, ceil_div(size, at_once)) for at_once in range(1, size + 1)})


class LayerCandidates:
    """Every useful way to build one layer: engine, group, fold and requantisers.

    A number of inputs or neurons at once is useful if no smaller one needs as few steps; a number of
    requantisers if no smaller one drains in as few cycles.

    Parameters
    ----------
    planner : StagePlanner
    offers : sequence of Offer
    first, last : bool
        Whether it is the first or the last layer: what the ports cost because of it then counts too.
    """

    def __init__(
        self,
        planner: StagePlanner,
        offers: Sequence[Offer],
        *,
        first: bool,
        last: bool,
    ):
        self.planner = planner
        self.family = planner.family
        self.shape = planner.shape
        self.walk = planner.shape.walk
        known = planner.layer is not None
        self.offers = [offer for offer in offers if offer.engine.worth_trying(self.shape, known=known)]
        self.first, self.last = first, last
        self.simds = useful(self.walk.channels)
        self.pes = useful(self.shape.n_out)
        self._parts: dict[Folding, Part | None] = {}
        self._brams: dict[tuple[int, int], float] = {}
        self._known: dict[tuple[Offer, int], _Column] = {}

    @cached_property
    def _columns(self) -> list[tuple[Offer, int, int]]:
        """Offers with the inputs that each can take at once, and the words of a vector then."""
        return [
            (offer, simd, words)
            for offer in self.offers
            if offer.group <= self.walk.values
            for simd, words in offer.engine.columns(self.walk, offer.group, self.simds)
        ]

    def _columns_within(self, cycles: int) -> Iterator[tuple[Offer, int, int, int]]:
        """Yield the columns whose images arrive in time, each with the cycles that a vector may take.

        Loads of registers count as if no drain hid them: a way that is in time only because one does is
        left out.
        """
        for offer, simd, words in self._columns:
            # A window may leave out pixels, which arrive all the same.
            if not self.first or self.walk.blocks == 1 or self.walk.image_words(simd) <= cycles:
                yield offer, simd, words, max(0, cycles - self.walk.idle_loads(simd)) // self.walk.vectors

    @property
    def buildable(self) -> bool:
        """Whether there is any way."""
        return bool(self._columns)

    def serves(self, planner: StagePlanner) -> bool:
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
        return max(self.walk.vectors * self.shape.n_in * self.shape.n_out, self.walk.image_words(1))

    def next_pace(self, cycles: int) -> float:
        """Return the first pace from ``cycles`` on at which there may be more ways than just before it."""
        at = bisect_left(self._paces, cycles)
        found = self._paces[at] if at < len(self._paces) else inf
        for pe in self.pes:
            # Fewer requantisers do where a fold may drain for another cycle.
            fold = self.walk.vectors * ceil_div(self.shape.n_out, pe)
            for idle in self._idle:
                if (drain := ceil_div(max(0, cycles - idle), fold)) <= pe + self._latest_drain:
                    found = min(found, fold * drain + idle)
        return found

    @cached_property
    def _paces(self) -> list[int]:
        """Paces from which on another word, or number of neurons, is quick enough."""
        words = {(words, self.walk.idle_loads(simd)) for _, simd, words in self._columns}
        folds = {ceil_div(self.shape.n_out, pe) for pe in self.pes}
        arrivals = {self.walk.image_words(simd) for _, simd, _ in self._columns}
        return sorted(
            {self.walk.vectors * word * fold + idle for word, idle in words for fold in folds} | arrivals
        )

    @cached_property
    def _idle(self) -> list[int]:
        """Cycles per image in which registers are loaded without being whole, of all columns."""
        return sorted({self.walk.idle_loads(simd) for _, simd, _ in self._columns})

    @cached_property
    def _latest_drain(self) -> int:
        """Cycles by which the drain of a fold begins after the fold, at the most."""
        return max(-offer.engine.drain_time(0, words) for offer, _, words in self._columns)

    def plan(self, folding: Folding) -> MatrixStage:
        """Return the plan of the layer with ``folding``."""
        return self.planner.plan(folding)

    def part(self, folding: Folding) -> Part | None:
        """Return what the search must know of the layer with ``folding``; None if it cannot be built."""
        if folding not in self._parts:
            self._parts[folding] = self._part(folding)
        return self._parts[folding]

    def _part(self, folding: Folding) -> Part | None:
        if ENGINES[folding.engine].whole_layer and folding.pe != self.shape.n_out:
            return None
        try:
            stage = self.planner.plan(folding)
        except PlanError:
            return None
        cost = layer_cost(stage, self.family, loadable=self.planner.loadable)
        if self.first:
            cost = plus(cost, input_cost(stage, self.family))
        if self.last:
            cost = plus(cost, output_cost(stage, OUTPUT_ROOM, self.family))
        amounts = (float(cost.luts), float(cost.brams), float(cost.ffs), float(stage.lanes))
        return Part(stage.word_inputs, (stage.beat_lanes, stage.fold_tail), amounts, folding)

    def quickest(self, cycles: int) -> Iterator[Part]:
        """Yield, for each engine and word, the way with the fewest neurons that takes at most ``cycles``."""
        for offer, simd, words, each in self._columns_within(cycles):
            for pe in self._pes_within(simd, words, each):
                fewest = self._fewest_requantisers(offer, words, pe, each)
                part = self.part(Folding(simd, pe, offer.engine.name, offer.group, fewest))
                if part:
                    yield part
                    break

    def within(
        self,
        cycles: int,
        most: LowerBound,
        gearbox: Callable[[Hashable], tuple[float, ...] | None],
        limited: Sequence[int],
    ) -> Iterator[Part]:
        """Yield every way that takes at most ``cycles`` and may be part of the best pipeline.

        Parameters
        ----------
        cycles : int
        most : LowerBound
            The most that this layer may take.
        gearbox : callable
            The most of each resource that a gearbox may take behind beats of a kind (`Part.given`); None
            where nobody knows. A way is left out if another one differs from it by having fewer requantisers,
            and is better with any gearbox.
        limited : sequence of int
            Resources to compare then, the first of them in any case.
        """
        for offer, simd, words, each in self._columns_within(cycles):
            for pe in self._pes_within(simd, words, each):
                if simd * pe > most.lanes:
                    break
                fewest = self._fewest_requantisers(offer, words, pe, each)
                if self._least_luts(offer, simd, words, pe, fewest) > most.luts:
                    continue
                if most.brams < inf and self._least_brams(offer, simd, words, pe) > most.brams:
                    continue
                better: list[list[float]] = []
                for requantisers in useful(pe):
                    if requantisers < fewest:
                        continue
                    part = self.part(Folding(simd, pe, offer.engine.name, offer.group, requantisers))
                    if not part or part.cost[0] > most.luts or part.cost[1] > most.brams:
                        continue
                    amounts = [part.cost[at] for at in limited]
                    if any(other[0] < amounts[0] and all(map(le, other, amounts)) for other in better):
                        continue
                    yield part
                    if behind := gearbox(part.given):
                        better.append([part.cost[at] + behind[at] for at in limited])

    def least(self, cycles: int, most: float = inf) -> LowerBound:
        """Return what no way within ``cycles``, and ``most`` LUTs, goes below."""
        luts = brams = lanes = inf
        for offer, simd, words, each in self._columns_within(cycles):
            for pe in self._pes_within(simd, words, each):
                fewest = self._fewest_requantisers(offer, words, pe, each)
                needed = self._least_luts(offer, simd, words, pe, fewest)
                if needed <= most:
                    luts = min(luts, needed)
                    lanes = min(lanes, simd * pe)
                    brams = min(brams, self._least_brams(offer, simd, words, pe))
        return LowerBound(luts, brams, lanes)

    def _least_brams(self, offer: Offer, simd: int, words: int, pe: int) -> float:
        """Return the block RAMs of the weights and of the input buffer."""
        if (simd, pe) not in self._brams:
            depth = words * ceil_div(self.shape.n_out, pe)
            block = storage_for(depth, self.family, writable=self.planner.loadable) == Storage.BLOCK
            self._brams[simd, pe] = float(block_rams(simd * pe, depth, self.family)[0]) if block else 0.0
        return self._brams[simd, pe] + self._column(offer, simd).brams

    def _pes_within(self, simd: int, words: int, cycles: int) -> list[int]:
        """Return the useful numbers of neurons with which a vector takes at most ``cycles``."""
        folds = cycles // words
        if folds == 0 or simd * self.shape.in_bits > MAX_WORD_BITS:
            return []
        fewest, most = ceil_div(self.shape.n_out, folds), MAX_WORD_BITS // simd
        return self.pes[bisect_left(self.pes, fewest) : bisect_right(self.pes, most)]

    def _fewest_requantisers(self, offer: Offer, words: int, pe: int, cycles: int) -> int:
        """Return the fewest requantisers with which a vector takes at most ``cycles``."""
        drain = cycles // ceil_div(self.shape.n_out, pe)
        return ceil_div(pe, offer.engine.drain_time(drain, words))

    def _least_luts(self, offer: Offer, simd: int, words: int, pe: int, fewest: int) -> float:
        """Return the LUTs that ``pe`` neurons take at the least, with ``fewest`` requantisers or more."""
        column = self._column(offer, simd)
        constant = words == 1 and pe == self.shape.n_out and not self.planner.loadable
        # What neurons share whose weights are all constants cannot be told from one of them.
        neuron = 0.0 if constant and not offer.engine.whole_layer else column.neuron
        few = fewest * column.requantiser + (pe - fewest) * column.drained
        return column.luts + pe * neuron + min(few, pe * column.requantiser)

    def _column(self, offer: Offer, simd: int) -> "_Column":
        """Return what holds for any number of neurons whose weights are no constants."""
        if (offer, simd) not in self._known:
            pe = self.shape.n_out if offer.engine.whole_layer else 1
            try:
                stage = self.planner.plan(Folding(simd, pe, offer.engine.name, offer.group, 1))
            except PlanError:
                found = _Column()
            else:
                luts, _, brams = front_cost(stage, self.family)
                found = _Column(
                    float(luts),
                    float(brams),
                    float(stage.engine.neuron_luts(stage, self.family, loadable=self.planner.loadable)),
                    float(stage.accumulator_bits),
                    float(requantiser_cost(stage, self.family)[0]),
                )
            self._known[offer, simd] = found
        return self._known[offer, simd]


class _Column(NamedTuple):
    """The LUTs and block RAMs that a column takes at the least.

    Parameters
    ----------
    luts, brams : float
        Whatever the neurons.
    neuron, drained, requantiser : float
        LUTs of each neuron, of the sum of each that waits in the drain, and of each requantiser.
    """

    luts: float = 0.0
    brams: float = 0.0
    neuron: float = 0.0
    drained: float = 0.0
    requantiser: float = 0.0


def plus(a: Cost, b: Cost) -> Cost:
    """Return what two things cost together."""
    return Cost(a.luts + b.luts, a.ffs + b.ffs, a.brams + b.brams)
