"""What flows between two layers."""

from typing import NamedTuple

__all__ = ["MAX_WIDTH", "FeatureMap"]

MAX_WIDTH = 65_535
"""Widest vector: counts must fit 16 bits, the widest signal that Amaranth can name."""


class FeatureMap(NamedTuple):
    """What flows between two layers: unsigned values, row by row, pixel by pixel, channel by channel.

    Parameters
    ----------
    height, width, channels : int
    bits : int or None
        Width of one value. None where no width is given: in a topology text, and behind the last layer,
        whose scores are not clipped.
    """

    height: int
    width: int
    channels: int
    bits: int | None = None

    @classmethod
    def flat(cls, values: int, bits: int | None = None) -> "FeatureMap":
        """Return a map of one pixel.

        >>> FeatureMap.flat(784, 8)
        FeatureMap(height=1, width=1, channels=784, bits=8)
        """
        return cls(1, 1, values, bits)

    @property
    def pixels(self) -> int:
        """Number of pixels."""
        return self.height * self.width

    @property
    def values(self) -> int:
        """Number of values."""
        return self.height * self.width * self.channels

    @property
    def top(self) -> int:
        """Largest value, ``2^bits - 1``."""
        return (1 << self.bits) - 1

    @property
    def text(self) -> str:
        """The map as people write it, without the width of its values.

        >>> FeatureMap(32, 32, 3).text, FeatureMap.flat(784).text
        ('32x32x3', '784')
        """
        if self.pixels == 1:
            return str(self.channels)
        return f"{self.height}x{self.width}x{self.channels}"
