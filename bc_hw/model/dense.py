"""A fully connected layer, without its weights."""

import re
from typing import ClassVar, Self

from .base import WeightedSpec, check_size
from .feature_map import MAX_WIDTH, FeatureMap

__all__ = ["Dense"]


class Dense(WeightedSpec, frozen=True, tag="dense"):
    """A fully connected layer. It takes all values of the map before it as one vector.

    The values of a map come in its own order: row by row, pixel by pixel, channel by channel.

    Parameters
    ----------
    n_out : int
        Number of neurons.

    Raises
    ------
    UsageError
        If ``n_out`` is not in ``1..65535``.
    """

    notation: ClassVar[str] = "1024: a dense layer of 1,024 neurons"

    def __post_init__(self):
        check_size("Layer size", self.n_out)

    @classmethod
    def parse(cls, text: str) -> Self | None:
        return cls(int(text)) if re.fullmatch("[1-9][0-9]{0,4}", text) and int(text) <= MAX_WIDTH else None

    @property
    def text(self) -> str:
        return str(self.n_out)

    def output(self, taken: FeatureMap, bits: int | None) -> FeatureMap:
        check_size("Inputs of a dense layer", taken.values)
        return FeatureMap.flat(self.n_out, bits)

    def fan_in(self, taken: FeatureMap) -> int:
        return taken.values
