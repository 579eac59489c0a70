"""How a layer without weights is planned: it has no matrix, only channels at once."""

from typing import NamedTuple

from ..errors import Phrase, PlanError, must_be
from ..intmath import ceil_div
from .families import Family
from .fields import MAX_WORD_BITS
from .stage import PoolStage
from .storage import storage_for
from .walk import WindowWalk

__all__ = ["PoolFolding", "PoolPlanner", "PoolShape"]


class PoolShape(NamedTuple):
    """What a pooling layer is, before its channels at once are chosen.

    Parameters
    ----------
    walk : WindowWalk
    in_bits : int
        Width of one unsigned value.
    """

    walk: WindowWalk
    in_bits: int

    weighted = False
    """It has no weights."""

    @property
    def n_out(self) -> int:
        """Values of a vector that leaves: channels."""
        return self.walk.channels

    @property
    def act_bits(self) -> int:
        """Width of one unsigned output."""
        return self.in_bits


class PoolFolding(NamedTuple):
    """How much of a layer without weights works at once.

    Parameters
    ----------
    simd : int
        Channels per cycle; 0 takes the fewest that keep the pace of the other layers.
    """

    simd: int = 0

    def with_engine(self, engine: str) -> "PoolFolding":
        """Return the same folding: there is no engine."""
        return self


class PoolPlanner:
    """Plans one pooling layer in many foldings, each on its own.

    Parameters
    ----------
    index : int
        Its place in the network.
    shape : PoolShape
    family : Family
    given
        What layers with weights are planned with: of no meaning here.
    """

    loadable = False
    layer = None

    def __init__(self, index: int, shape: PoolShape, family: Family, **given: object):
        self.index = index
        self.shape = shape
        self.family = family

    def check(self, folding: PoolFolding) -> PoolFolding:
        """Return a folding that can be built.

        Raises
        ------
        PlanError
        """
        if not isinstance(folding, PoolFolding):
            raise PlanError(
                must_be(f"Fold of pooling layer {self.index}", "simd alone", Phrase("simd and pe")),
                hint='write {"simd": 8}: channels at once',
            )
        channels = self.shape.walk.channels
        if not 0 <= folding.simd <= channels:
            raise PlanError(
                must_be(
                    f"simd of layer {self.index}", f"from 1 to the map's {channels} channels", folding.simd
                )
            )
        most = MAX_WORD_BITS // self.shape.act_bits
        if folding.simd > most:
            raise PlanError(
                must_be(f"Channels at once of layer {self.index}", f"at most {most}", folding.simd)
            )
        return folding

    def cycles(self, folding: PoolFolding) -> int:
        """Return the cycles per image that the layer takes at the least; 0 where it follows the others."""
        walk = self.shape.walk
        return walk.vectors * walk.taps * walk.pixel_words(folding.simd) if folding.simd else 0

    def drains(self, folding: PoolFolding, pace: int) -> tuple[int, int]:
        """Return how many values leave together at the least to keep a pace, and the values of a fold."""
        simd = folding.simd or self._fewest(pace, self.shape.walk.channels)
        return simd, simd

    def stage(self, folding: PoolFolding, after: int, pace: int, before: tuple[int, int]) -> PoolStage:
        """Return the stage whose outputs become words of ``after`` values, for a pace of the whole.

        Parameters
        ----------
        folding : PoolFolding
        after : int
        pace : int
            Cycles per image.
        before : pair of int
            What leaves the layer before it together, see `drains`: a word takes at least that.

        Raises
        ------
        PlanError
            If the words behind it are narrower than its own.
        """
        simd = folding.simd
        if not simd:
            least, fold = before
            simd = max(self._fewest(pace, after), min(least + (fold % least > 0), after, self.shape.n_out))
        if simd > after:
            raise PlanError(
                must_be(f"simd of layer {self.index}", f"at most {after}, the next layer's simd", simd),
                hint="a pooling layer gives no more values at once than the layer behind it takes",
            )
        return self._stage(simd)

    def plan(self, folding: PoolFolding) -> PoolStage:
        """Return the plan of the layer with ``folding``, whose simd is chosen."""
        return self._stage(folding.simd)

    def _fewest(self, pace: int, most: int) -> int:
        """Return the fewest channels at once that keep a pace, or the most that there may be."""
        walk = self.shape.walk
        words = max(1, pace // (walk.vectors * walk.taps))
        return min(ceil_div(walk.channels, words), most)

    def _stage(self, simd: int) -> PoolStage:
        walk = self.shape.walk
        return PoolStage(
            name=f"layer{self.index}",
            walk=walk,
            in_bits=self.shape.in_bits,
            simd=simd,
            room=walk.usual_room,
            buffer_storage=storage_for(walk.usual_room * walk.block_words(simd), self.family, writable=True),
        )
