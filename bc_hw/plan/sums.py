"""How a layer that adds up whole channels is planned."""

from typing import NamedTuple

from ..intmath import sum_bits
from .pool import PoolPlanner
from .stage import SumStage
from .storage import storage_for
from .walk import PixelWalk

__all__ = ["SumPlanner", "SumShape"]


class SumShape(NamedTuple):
    """What such a layer is, before its channels at once are chosen.

    Parameters
    ----------
    walk : PixelWalk
    in_bits : int
        Width of one unsigned value.
    """

    walk: PixelWalk
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
        return sum_bits(self.walk.pixels, self.in_bits)


class SumPlanner(PoolPlanner):
    """Plans one such layer in many foldings; it is folded as a pooling layer is."""

    def _stage(self, simd: int) -> SumStage:
        walk, family = self.shape.walk, self.family
        return SumStage(
            name=f"layer{self.index}",
            walk=walk,
            in_bits=self.shape.in_bits,
            simd=simd,
            room=walk.usual_room,
            sum_storage=storage_for(walk.pixel_words(simd), family, writable=True),
            buffer_storage=storage_for(walk.usual_room * walk.block_words(simd), family, writable=True),
        )
