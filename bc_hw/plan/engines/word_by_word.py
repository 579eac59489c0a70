"""What engines have in common that take a word of inputs per cycle and are done with it."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, ClassVar

import numpy as np

from ...intmath import ceil_div
from ..fabric.adders import differing
from ..families import Family
from ..storage import Storage
from .base import Engine
from .issue import WordIssue

if TYPE_CHECKING:
    from ..stage import MatrixStage

__all__ = ["WordByWord", "word_registers"]


class WordByWord(Engine, frozen=True):
    """Each neuron of a fold meets one word of inputs per cycle; a fold ends with a vector's last word."""

    cycles_formula: ClassVar[str] = "folds * max(words, drain)"

    @classmethod
    def columns(cls, n_in: int, group: int, simds: Sequence[int]) -> Iterator[tuple[int, int]]:
        return ((simd, ceil_div(n_in, simd)) for simd in simds if group <= simd)

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

    def issue(self, stage: "MatrixStage") -> WordIssue:
        return WordIssue(stage.words)

    def weight_lanes(self, bits: np.ndarray) -> np.ndarray:
        return bits

    def held_sums(self, stage: "MatrixStage", weights: np.ndarray, sums: np.ndarray) -> list[np.ndarray]:
        return [sums, sums - self.correction(weights, stage.simd, self.group, stage.in_bits)]

    def features(self) -> dict[str, float]:
        return {}


def word_registers(stage: "MatrixStage", *, loadable: bool) -> float:
    """Return the FFs through which inputs, weights and the marks of a word pass."""
    lanes = stage.lanes
    if stage.weight_storage == Storage.DISTRIBUTED and not loadable:
        lanes = differing(lanes, stage.weight_depth)
    return stage.input_word_bits + lanes + 2 * stage.capture_latency - 2
