"""What engines have in common that take a word of inputs per cycle and are done with it."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Self

import numpy as np

from ...intmath import bits_for
from ...model import IntegerLayer
from ..fabric.adders import differing
from ..families import Family
from ..fields import Group
from ..storage import Storage
from ..walk import MatrixWalk
from .base import Engine, Flat, check_flat, chosen_group, groups_of
from .folding import Folding, LayerShape
from .issue import RegisterIssue, WordIssue

if TYPE_CHECKING:
    from ..stage import MatrixStage

__all__ = ["Grouped", "WordByWord", "word_registers"]

MOST_REGISTERED = 150
"""Inputs of a window up to which a search puts it into registers: 7x7 pixels of three channels. Where pixels
have more of them, parts of pixels are enough at once."""


class WordByWord(Engine, frozen=True):
    """Each neuron of a fold meets one word of inputs per cycle; a fold ends with a vector's last word."""

    cycles_formula: ClassVar[str] = "folds * max(words, drain)"
    takes_windows: ClassVar[bool] = True

    @classmethod
    def columns(cls, walk: MatrixWalk, group: int, simds: Sequence[int]) -> Iterator[tuple[int, int]]:
        whole = [walk.values] if walk.whole(walk.values) and walk.values <= MOST_REGISTERED else []
        return ((simd, walk.words(simd)) for simd in [*simds, *whole] if group <= simd)

    @classmethod
    def drain_time(cls, cycles: int, words: int) -> int:
        return cycles

    @classmethod
    def requantiser_pace(cls, words: int, folds: int, pace: int) -> tuple[int, int]:
        return words, pace

    @classmethod
    def highest(cls, sums: np.ndarray, correction: np.ndarray) -> np.ndarray:
        return sums - correction

    def completed(self, index: int, stage: "MatrixStage", family: Family) -> "MatrixStage":
        return stage

    def word_inputs(self, simd: int) -> int:
        return simd

    def images_held(self, stage: "MatrixStage") -> int:
        return 0

    def fold_cycles(self, stage: "MatrixStage") -> int:
        return max(stage.words, stage.drain_cycles)

    def vector_cycles(self, stage: "MatrixStage") -> int:
        return stage.folds * self.fold_cycles(stage)

    def issue(self, stage: "MatrixStage") -> WordIssue | RegisterIssue:
        return RegisterIssue(stage.walk.loads) if stage.in_registers else WordIssue(stage.words)

    def weight_lanes(self, bits: np.ndarray) -> np.ndarray:
        return bits

    def held_sums(self, stage: "MatrixStage", weights: np.ndarray, sums: np.ndarray) -> list[np.ndarray]:
        return [sums, sums - stage.correction(weights)]

    def features(self) -> dict[str, float]:
        return {}


class Grouped(WordByWord, frozen=True):
    """Groups of inputs give one term each, and a neuron adds the terms of a word in a tree.

    Parameters
    ----------
    group : int
        Inputs of a group, 1 to 3.
    """

    default_group: ClassVar[int] = 2
    """Inputs of a group if nobody chooses."""
    latency_to_tree: ClassVar[int]
    """Cycles from the issue of a word to its sum, but for the levels of the tree."""
    whole_groups: ClassVar[bool] = False
    whole_layer: ClassVar[bool] = False

    group: Group

    @classmethod
    def groups(cls, family: Family) -> Sequence[int]:
        return (1, 2, 3)

    @classmethod
    def check(
        cls, index: int, shape: LayerShape, folding: Folding, family: Family, *, loadable: bool
    ) -> Folding:
        return chosen_group(index, folding, cls.default_group, cls.groups(family))

    @classmethod
    def chosen(cls, group: int, layer: IntegerLayer | None, in_bits: int) -> Self:
        return cls(group)

    @classmethod
    def from_flat(cls, flat: Flat, where: str) -> Self:
        check_flat(flat, where, fills=False, graph=False)
        return cls(flat.group)

    def flat(self) -> dict[str, Any]:
        return {"group": self.group}

    def groups_per_word(self, stage: "MatrixStage") -> int:
        """Return how many terms a neuron adds at once."""
        return groups_of(stage.simd, self.group)

    def latency(self, stage: "MatrixStage") -> int:
        return self.latency_to_tree + bits_for(self.groups_per_word(stage))

    def neuron(self, stage: "MatrixStage", family: Family) -> tuple[float, float]:
        """Return LUTs and FFs of one neuron's terms, tree and accumulator, its weights being no constants."""
        raise NotImplementedError

    def neuron_luts(self, stage: "MatrixStage", family: Family, *, loadable: bool) -> float:
        return self.neuron(stage, family)[0] if loadable or stage.weight_depth > 1 else 0.0


def word_registers(stage: "MatrixStage", *, loadable: bool) -> float:
    """Return the FFs through which inputs, weights and the marks of a word pass."""
    lanes = stage.lanes
    if stage.weight_storage == Storage.DISTRIBUTED and not loadable:
        lanes = differing(lanes, stage.weight_depth)
    return stage.engine_word_bits + lanes + 2 * stage.engine.latency(stage) - 2
