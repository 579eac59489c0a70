"""A layer that takes the largest value of each window."""

import re
from typing import ClassVar, Self

from ..errors import Phrase, UsageError, must_be
from .base import Spec
from .feature_map import FeatureMap

__all__ = ["MAX_WINDOW", "MaxPool2d"]

MAX_WINDOW = 3
"""Largest window, in pixels of either direction."""

_TEXT = re.compile(r"MP([0-9]{1,5})(?:s([0-9]{1,5}))?")


class MaxPool2d(Spec, frozen=True, tag="maxpool2d"):
    """The largest value of each window, channel by channel; it has no weights.

        q[y, x, c] = max over dy, dx of in[y * s + dy, x * s + dx, c]

    Windows lie inside the map: rows and columns that fill no window are dropped.

    Parameters
    ----------
    window : int
        Height and width of the window, ``2..3``.
    stride : int
        Pixels from one window to the next, ``1..window``.

    Raises
    ------
    UsageError
        If a number is out of its range.
    """

    notation: ClassVar[str] = (
        "MP2: max pooling, windows of 2x2; s1 appended is a stride of 1, which else is the window"
    )

    window: int
    stride: int

    def __post_init__(self):
        for name, value, low, high in (
            ("Window", self.window, 2, MAX_WINDOW),
            ("Stride", self.stride, 1, self.window),
        ):
            if not low <= value <= high:
                raise UsageError(must_be(f"{name} of a pooling layer", f"from {low} to {high}", value))

    @classmethod
    def parse(cls, text: str) -> Self | None:
        match = _TEXT.fullmatch(text)
        return cls(int(match[1]), int(match[2] or match[1])) if match else None

    @property
    def text(self) -> str:
        return f"MP{self.window}" + ("" if self.stride == self.window else f"s{self.stride}")

    def output(self, taken: FeatureMap, bits: int | None) -> FeatureMap:
        for name, size in zip(("height", "width"), taken[:2], strict=True):
            if size < self.window:
                rule = f"at most the {name} of its map, {size}"
                raise UsageError(
                    must_be(f"Window of {self.text} on {taken.text}", rule, Phrase(f"{self.window}"))
                )
        height, width = ((size - self.window) // self.stride + 1 for size in taken[:2])
        return FeatureMap(height, width, taken.channels, taken.bits)
