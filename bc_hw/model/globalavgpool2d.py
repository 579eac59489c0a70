"""A layer that brings every channel of a map down to one number."""

from typing import ClassVar, Self

from ..errors import Phrase, UsageError, must_be
from ..intmath import sum_bits
from .base import Spec
from .feature_map import FeatureMap

__all__ = ["MAX_SUM_BITS", "GlobalAvgPool2d"]

MAX_SUM_BITS = 16
"""Widest sum, in bits."""


class GlobalAvgPool2d(Spec, frozen=True, tag="globalavgpool2d"):
    """Global average pooling, in integers: the sum of each channel over all pixels; it has no weights.

        q[c] = sum over y, x of in[y, x, c]

    What the average divides by is the same for all channels: the scale of the layer behind it absorbs it, so
    that nothing is rounded.
    """

    notation: ClassVar[str] = "GAP: the sum of each channel over the whole map; it has no numbers"

    @classmethod
    def parse(cls, text: str) -> Self | None:
        return cls() if text == "GAP" else None

    @property
    def text(self) -> str:
        return "GAP"

    def output(self, taken: FeatureMap, bits: int | None) -> FeatureMap:
        if taken.bits is None:
            return FeatureMap.flat(taken.channels)
        width = sum_bits(taken.pixels, taken.bits)
        if width > MAX_SUM_BITS:
            found = Phrase(f"{width} bits for {taken.pixels} values of {taken.bits} bits")
            raise UsageError(
                must_be(f"Sums of GAP on {taken.text}", f"at most {MAX_SUM_BITS} bits wide", found),
                hint="choose a smaller map in front of GAP, or activations of fewer bits",
            )
        return FeatureMap.flat(taken.channels, width)
