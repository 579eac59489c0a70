"""What every layer kind says of itself."""

from abc import abstractmethod
from typing import ClassVar, Self

import msgspec

from ..errors import UsageError, must_be
from .feature_map import MAX_WIDTH, FeatureMap

__all__ = ["Pair", "Spec", "WeightedSpec", "check_size", "pair_text", "read_pair"]

Pair = tuple[int, int]
"""A number for the height and one for the width."""


class Spec(msgspec.Struct, frozen=True, forbid_unknown_fields=True, tag_field="kind"):
    """One layer without its weights; the base of every layer kind."""

    notation: ClassVar[str]
    """How a topology text writes it: an example and what its parts mean."""
    weighted: ClassVar[bool] = False
    """Whether it has weights."""

    @classmethod
    @abstractmethod
    def parse(cls, text: str) -> Self | None:
        """Return the layer that a part of a topology text means; None if that is another kind's.

        Raises
        ------
        UsageError
            If it is this kind's, but a number of it is not allowed.
        """

    @property
    @abstractmethod
    def text(self) -> str:
        """The layer as a topology text writes it; `parse` takes it."""

    @abstractmethod
    def output(self, taken: FeatureMap, bits: int | None) -> FeatureMap:
        """Return the map that the layer gives for the map ``taken``.

        Parameters
        ----------
        taken : FeatureMap
        bits : int or None
            Width of an activation of the layer; of no meaning for a kind without weights.

        Raises
        ------
        UsageError
            If the layer does not fit the map.
        """


class WeightedSpec(Spec, frozen=True):
    """A layer that multiplies vectors by a matrix of weights, one row per neuron.

    Its neurons are the channels of the map that it gives.
    """

    weighted: ClassVar[bool] = True

    n_out: int

    @abstractmethod
    def fan_in(self, taken: FeatureMap) -> int:
        """Return how many values each neuron takes: the columns of the matrix."""


def check_size(thing: str, size: int) -> None:
    """Refuse a number of values that does not fit a vector.

    Raises
    ------
    UsageError
    """
    if not 1 <= size <= MAX_WIDTH:
        raise UsageError(must_be(thing, f"from 1 to {MAX_WIDTH}", size))


def read_pair(text: str) -> Pair:
    """Return the two numbers of ``3`` or ``3x5``."""
    height, _, width = text.partition("x")
    return int(height), int(width or height)


def pair_text(pair: Pair) -> str:
    """Return a pair as people write it.

    >>> pair_text((3, 3)), pair_text((3, 5))
    ('3', '3x5')
    """
    return str(pair[0]) if pair[0] == pair[1] else f"{pair[0]}x{pair[1]}"
