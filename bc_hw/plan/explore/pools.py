"""The candidates for one layer without weights: how many channels at once."""

from collections.abc import Callable, Hashable, Iterator, Sequence
from functools import cached_property
from math import inf

from ..cost.pipeline import layer_cost
from ..cost.ports import input_cost
from ..fields import MAX_WORD_BITS
from ..pool import PoolFolding, PoolPlanner
from ..stage import PoolStage, SumStage
from .candidates import LowerBound, Offer, plus, useful
from .dynamic import Cost, Part

__all__ = ["PoolCandidates"]


class PoolCandidates:
    """Every useful way to build one layer without weights.

    These are the numbers of channels with which no fewer take as few words.

    Parameters
    ----------
    planner : PoolPlanner
    offers : sequence of Offer
        Of no meaning here: there are no engines.
    first, last : bool
        Whether it is the first layer: what the ports cost for it then counts too; never the last.
    """

    buildable = True
    """There is always a way: one channel at a time."""

    def __init__(self, planner: PoolPlanner, offers: Sequence[Offer], *, first: bool, last: bool):
        self.planner = planner
        self.family = planner.family
        self.walk = planner.shape.walk
        self.first = first

    @cached_property
    def _parts(self) -> list[tuple[int, Part]]:
        """Every way, with the cycles that it takes, its images' arrival included."""
        found = []
        for simd in useful(self.walk.channels):
            if simd * self.planner.shape.act_bits <= MAX_WORD_BITS:
                stage = self.plan(PoolFolding(simd))
                arrival = stage.input_words if self.first else 0
                found.append((max(stage.cycles, arrival), self.part(PoolFolding(simd))))
        return found

    def serves(self, planner: PoolPlanner) -> bool:
        """Tell whether what is known here holds for another layer too."""
        return False

    @property
    def slowest(self) -> int:
        """Cycles that no way needs more of."""
        return max(cycles for cycles, _ in self._parts)

    def next_pace(self, cycles: int) -> float:
        """Return the first pace from ``cycles`` on at which there are more ways than just before it."""
        return min((needed for needed, _ in self._parts if needed >= cycles), default=inf)

    def plan(self, folding: PoolFolding) -> PoolStage | SumStage:
        """Return the plan of the layer with ``folding``."""
        return self.planner.plan(folding)

    def part(self, folding: PoolFolding) -> Part:
        """Return what the search must know of the layer with ``folding``."""
        stage = self.plan(folding)
        cost = layer_cost(stage, self.family, loadable=self.planner.loadable)
        if self.first:
            cost = plus(cost, input_cost(stage, self.family))
        amounts = (float(cost.luts), float(cost.brams), float(cost.ffs), 0.0)
        return Part(stage.word_inputs, (stage.beat_lanes, stage.fold_tail), amounts, folding)

    def quickest(self, cycles: int) -> Iterator[Part]:
        """Yield every way that takes at most ``cycles``."""
        return (part for needed, part in self._parts if needed <= cycles)

    def within(
        self,
        cycles: int,
        most: LowerBound,
        gearbox: Callable[[Hashable], Cost | None],
        limited: Sequence[int],
    ) -> Iterator[Part]:
        """Yield every way that takes at most ``cycles``, and no more than ``most``."""
        for part in self.quickest(cycles):
            if part.cost[0] <= most.luts and part.cost[1] <= most.brams:
                yield part

    def least(self, cycles: int, most: float = inf) -> LowerBound:
        """Return what no way within ``cycles``, and ``most`` LUTs, goes below."""
        costs = [part.cost for part in self.quickest(cycles) if part.cost[0] <= most]
        if not costs:
            return LowerBound(inf, inf, inf)
        return LowerBound(min(cost[0] for cost in costs), min(cost[1] for cost in costs), 0.0)
