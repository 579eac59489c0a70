"""What every engine must say of itself.

An engine multiplies a vector by a matrix of +1 and -1. What a plan must know about it stands in one class,
whose fields are what was chosen for one layer (`design.json` holds them), whose class methods answer for any
layer, before a choice, and whose methods answer for the stage that it is part of. No method has a default:
an engine that forgot one fails, in `tests/test_plan_engines.py` at the latest.
"""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, NamedTuple, Protocol, Self

import msgspec
import numpy as np

from ...errors import DesignError, Phrase, PlanError, must_be
from ...intmath import Range, ceil_div
from ...model import IntegerLayer
from ..families import Family
from ..walk import MatrixWalk
from .folding import Folding, LayerShape

if TYPE_CHECKING:
    from ..stage import MatrixStage
    from .issue import Issue

__all__ = [
    "Amounts",
    "AnySums",
    "Engine",
    "Flat",
    "check_flat",
    "chosen_group",
    "groups_of",
    "terms_of",
]


class Amounts(NamedTuple):
    """LUTs, FFs and block RAMs of a part, fractions included."""

    luts: float
    ffs: float
    brams: float = 0


class AnySums(NamedTuple):
    """What sums can be with any weights.

    Parameters
    ----------
    accumulator : Range
        What the hardware holds.
    sums : Range
        What it stands for.
    correction : Range
        By how much accumulators may fall short of the sums.
    """

    accumulator: Range
    sums: Range
    correction: Range


class Flat(Protocol):
    """What schema 1 of `design.json` states of an engine, whichever it is (`bc_hw.plan.upgrade`)."""

    group: int
    fill_units: int
    graph: Any


class Engine(msgspec.Struct, frozen=True, forbid_unknown_fields=True, tag=str.lower):
    """What one engine is and costs; see the methods for what each must say."""

    name: ClassVar[str]
    """As users type it, and as `design.json` states it."""
    rule: ClassVar[str]
    """What a layer must be for it: the end of a hint."""
    cycles_formula: ClassVar[str]
    """Cycles per vector, in the words of the report's tables."""
    whole_groups: ClassVar[bool]
    """Whether a part of a vector must be whole groups of inputs."""
    takes_windows: ClassVar[bool]
    """Whether it can take a whole window of several pixels at once, from registers."""
    whole_layer: ClassVar[bool]
    """Whether it can only be built for all inputs and neurons at once."""

    # Before a choice.

    @classmethod
    def groups(cls, family: Family) -> Sequence[int]:
        """Return the group sizes that the family can build, the smallest first; empty if it cannot at all."""
        raise NotImplementedError

    @classmethod
    def worth_trying(cls, shape: LayerShape, *, known: bool) -> bool:
        """Tell whether a search should try it for a layer; ``known`` if its weights are."""
        raise NotImplementedError

    @classmethod
    def check(
        cls, index: int, shape: LayerShape, folding: Folding, family: Family, *, loadable: bool
    ) -> Folding:
        """Return a folding with its group chosen.

        Raises
        ------
        PlanError
            If the engine cannot be built so for layer ``index``.
        """
        raise NotImplementedError

    @classmethod
    def columns(cls, walk: MatrixWalk, group: int, simds: Sequence[int]) -> Iterator[tuple[int, int]]:
        """Yield the inputs per cycle that are worth trying, each with the words of a vector then.

        Parameters
        ----------
        walk : DenseWalk or WindowWalk
        group : int
        simds : sequence of int
            Numbers up to the channels of a pixel for which no smaller one takes as few words.
        """
        raise NotImplementedError

    @classmethod
    def drain_time(cls, cycles: int, words: int) -> int:
        """Return the cycles that a fold may take to drain, where a fold may take ``cycles`` in all."""
        raise NotImplementedError

    @classmethod
    def requantiser_pace(cls, words: int, folds: int, pace: int) -> tuple[int, int]:
        """Return the cycles that a fold takes anyway, and those that all folds may take at a pace."""
        raise NotImplementedError

    @classmethod
    def correction(cls, weights: np.ndarray, simd: int, group: int, in_bits: int) -> np.ndarray:
        """Return by how much each neuron's accumulator falls short of its sum.

        Parameters
        ----------
        weights : ndarray, shape (n_out, n_in)
            -1 or +1.
        simd, group : int
        in_bits : int
            Width of the unsigned inputs.

        Returns
        -------
        ndarray of int64, shape (n_out,)
        """
        raise NotImplementedError

    @classmethod
    def highest(cls, sums: np.ndarray, correction: np.ndarray) -> np.ndarray:
        """Return the most that each neuron's accumulator holds on the way to ``sums`` at the most."""
        raise NotImplementedError

    @classmethod
    def any_sums(cls, shape: LayerShape, folding: Folding) -> AnySums:
        """Return the ranges for weights that are not known."""
        raise NotImplementedError

    @classmethod
    def chosen(cls, group: int, layer: IntegerLayer | None, in_bits: int) -> Self:
        """Return the engine for a layer, as far as its folding does not matter."""
        raise NotImplementedError

    @classmethod
    def from_flat(cls, flat: "Flat", where: str) -> Self:
        """Return the engine of a layer as schema 1 of `design.json` states it.

        Raises
        ------
        DesignError
            If its fields do not fit the engine.
        """
        raise NotImplementedError

    def flat(self) -> dict[str, Any]:
        """Return the fields of schema 1 that describe it."""
        raise NotImplementedError

    # For a stage.

    def completed(self, index: int, stage: "MatrixStage", family: Family) -> "MatrixStage":
        """Return the stage with what the engine must still choose.

        Raises
        ------
        PlanError
            If it cannot be built at the stage's folding.
        """
        raise NotImplementedError

    def word_inputs(self, simd: int) -> int:
        """Return the inputs in one word of the input buffer."""
        raise NotImplementedError

    def images_held(self, stage: "MatrixStage") -> int:
        """Return the images that find room in the engine, behind those in the input buffer."""
        raise NotImplementedError

    def fold_cycles(self, stage: "MatrixStage") -> int:
        """Return the cycles from the end of one fold to that of the next."""
        raise NotImplementedError

    def vector_cycles(self, stage: "MatrixStage") -> int:
        """Return the cycles per vector of the stage alone."""
        raise NotImplementedError

    def latency(self, stage: "MatrixStage") -> int:
        """Return the cycles from the issue of a fold's last word to its sums in the drain.

        `bc_hw.hw` builds registers to match; `bc-hw sim` checks that it did.
        """
        raise NotImplementedError

    def issue(self, stage: "MatrixStage") -> "Issue":
        """Return the recurrence that tells when words are issued (`bc_hw.plan.timing`)."""
        raise NotImplementedError

    def weight_lanes(self, bits: np.ndarray) -> np.ndarray:
        """Return the bits of weight memory, in the order of its words.

        Parameters
        ----------
        bits : ndarray of bool, shape (folds, words, pe, simd)
            Whether each weight is +1.

        Returns
        -------
        ndarray of bool, shape (depth, ..., pe, simd)
        """
        raise NotImplementedError

    def held_sums(self, stage: "MatrixStage", weights: np.ndarray, sums: np.ndarray) -> list[np.ndarray]:
        """Return what accumulators may hold for sums, each as it is and short of the correction.

        Parameters
        ----------
        stage : MatrixStage
        weights : ndarray, shape (n_out, n_in)
        sums : ndarray of int64, shape (images, n_out)
        """
        raise NotImplementedError

    def cost(self, stage: "MatrixStage", family: Family, *, loadable: bool) -> Amounts:
        """Return what the engine takes."""
        raise NotImplementedError

    def neuron_luts(self, stage: "MatrixStage", family: Family, *, loadable: bool) -> float:
        """Return the LUTs that each neuron of ``pe`` takes at the least: a bound for the search."""
        raise NotImplementedError

    def features(self) -> dict[str, float]:
        """Return features of the fitted part of the estimate that come from the engine."""
        raise NotImplementedError


def groups_of(simd: int, group: int) -> int:
    """Return how many groups of inputs work at once; the last may be smaller."""
    return ceil_div(simd, group)


def terms_of(shape: LayerShape, folding: Folding) -> int:
    """Return how many groups of inputs a vector has."""
    return shape.walk.words(folding.simd) * ceil_div(folding.simd, folding.group)


def chosen_group(index: int, folding: Folding, default: int, groups: Sequence[int]) -> Folding:
    """Return a folding with its group, which must be one of ``groups``; ``default`` if none is given.

    Raises
    ------
    PlanError
    """
    group = folding.group or default
    if group not in groups:
        raise PlanError(must_be(f"Group of layer {index}", f"from {groups[0]} to {groups[-1]}", group))
    return folding._replace(group=group)


def check_flat(flat: Flat, where: str, *, fills: bool, graph: bool) -> None:
    """Refuse a layer that states what its engine lacks, or lacks what its engine has.

    Parameters
    ----------
    flat : Flat
    where : str
        Which layer, such as ``of layer 0``.
    fills, graph : bool
        Whether the engine fills tables, and has an adder graph.

    Raises
    ------
    DesignError
    """
    if (flat.fill_units > 0) != fills:
        raise DesignError(must_be(f"Filled groups {where}", "at least 1" if fills else "0", flat.fill_units))
    if (flat.graph is not None) != graph:
        said, found = ("given", "absent") if graph else ("absent", "given")
        raise DesignError(must_be(f"Adder graph {where}", said, Phrase(found)))
