"""Types of the numbers that plans hold, with the ranges that a file may state."""

from typing import Annotated

import msgspec

from ..model.globalavgpool2d import MAX_SUM_BITS
from ..model.spec import MAX_WIDTH

__all__ = [
    "MAX_STREAM_BITS",
    "MAX_WORD_BITS",
    "Bits",
    "Count",
    "Group",
    "MaybeCount",
    "StreamBits",
    "SumBits",
]

MAX_STREAM_BITS = 4096
"""Widest beat of a stream that can be asked for."""

MAX_WORD_BITS = 65_535
"""Widest signal that Amaranth can make."""

Count = Annotated[int, msgspec.Meta(ge=1, le=MAX_WIDTH)]
MaybeCount = Annotated[int, msgspec.Meta(ge=0, le=MAX_WIDTH)]
Bits = Annotated[int, msgspec.Meta(ge=1, le=8)]
"""Width of an input or of an activation."""
SumBits = Annotated[int, msgspec.Meta(ge=1, le=MAX_SUM_BITS)]
"""Width of what a layer takes: an input, an activation, or a sum of one channel."""
Group = Annotated[int, msgspec.Meta(ge=1, le=5)]
"""Inputs that an engine takes together."""
StreamBits = Annotated[int, msgspec.Meta(ge=0, le=MAX_STREAM_BITS)]
