"""Constant weights: the matrix becomes adders that neurons share (`bc_hw.graphs`)."""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, Any, ClassVar, Self

import msgspec
import numpy as np

from ...errors import Phrase, PlanError, must_be
from ...graphs.graph import AdderGraph, adder_bits, value_bits
from ...graphs.solve import least_depth, solve_matrix
from ...intmath import Range
from ...model import IntegerLayer
from ..families import Family
from ..walk import MatrixWalk
from .base import Amounts, AnySums, Flat, check_flat
from .folding import Folding, LayerShape
from .word_by_word import WordByWord

if TYPE_CHECKING:
    from ..stage import MatrixStage

__all__ = ["EXTRA_DEPTH", "GraphPlan", "Hardwired", "graph_of_word", "graph_plan", "layer_graph"]

EXTRA_DEPTH = 1
"""Levels above those of a balanced tree: the first saves many adders, others few for their registers."""

THOROUGH_LANES = 1 << 14
"""Weights up to which every construction is tried: about a second."""

MOST_WEIGHTS = 1 << 12
"""Weights up to which a search tries it: finding a layer's adders takes a moment."""

LATENCY = 2
"""Memory, capture; the adders come on top."""


class GraphPlan(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The adders of a hardwired layer (`bc_hw.graphs`).

    Parameters
    ----------
    depth : int
        Adders on the longest path, and the register stages.
    adders : int
    adder_bits : int
        Width of all adders, each the wider of its operands.
    subtract_bits : int
        The part of them that subtracts.
    register_bits : int
        Results of adders, and operands that wait.
    """

    depth: int
    adders: int
    adder_bits: int
    subtract_bits: int
    register_bits: int


class Hardwired(WordByWord, frozen=True):
    """Constant weights, as adders that neurons share.

    Parameters
    ----------
    graph : GraphPlan
    """

    name: ClassVar[str] = "hardwired"
    rule: ClassVar[str] = "hardwired layers a model, and at most 4,096 weights"
    whole_groups: ClassVar[bool] = False
    whole_layer: ClassVar[bool] = True
    group: ClassVar[int] = 1  # each input on its own

    graph: GraphPlan

    @classmethod
    def groups(cls, family: Family) -> Sequence[int]:
        return (1,)

    @classmethod
    def worth_trying(cls, shape: LayerShape, *, known: bool) -> bool:
        return known and _one_word(shape) and shape.n_in * shape.n_out <= MOST_WEIGHTS

    @classmethod
    def check(
        cls, index: int, shape: LayerShape, folding: Folding, family: Family, *, loadable: bool
    ) -> Folding:
        if not _one_word(shape):
            raise PlanError(
                must_be(
                    f"Engine of layer {index}",
                    f"another one, as a vector is {shape.walk.taps} pixels",
                    cls.name,
                ),
                hint="hardwired adders take a whole vector per cycle, and this one is read pixel by pixel",
            )
        if (folding.simd, folding.pe) != (shape.n_in, shape.n_out):
            raise PlanError(
                must_be(
                    f"Fold of hardwired layer {index}",
                    f"the whole layer, {shape.n_in}x{shape.n_out}",
                    Phrase(f"{folding.simd}x{folding.pe}"),
                ),
                hint="adders for constant weights cannot be used for others",
            )
        if loadable:
            raise PlanError(
                must_be(
                    f"Engine of layer {index}", "pairs, counts or tables where weights are loaded", cls.name
                ),
                hint="hardwired adders are made for the weights of one model: generate from a model",
            )
        return folding._replace(group=cls.group)

    @classmethod
    def columns(cls, walk: MatrixWalk, group: int, simds: Sequence[int]) -> Iterator[tuple[int, int]]:
        yield walk.values, 1

    @classmethod
    def correction(cls, weights: np.ndarray, simd: int, group: int, in_bits: int) -> np.ndarray:
        """Return 1 for each neuron whose last adder inverts; the adders depend on the width of the inputs."""
        return np.array([output.sign < 0 for output in layer_graph(weights, in_bits).outputs], dtype=np.int64)

    @classmethod
    def any_sums(cls, shape: LayerShape, folding: Folding) -> AnySums:
        raise PlanError("Weights of a hardwired layer must be known, but are loaded")

    @classmethod
    def chosen(cls, group: int, layer: IntegerLayer | None, in_bits: int) -> Self:
        return cls(graph_plan(layer_graph(layer.weights, in_bits)))

    @classmethod
    def from_flat(cls, flat: Flat, where: str) -> Self:
        check_flat(flat, where, fills=False, graph=True)
        return cls(flat.graph)

    def flat(self) -> dict[str, Any]:
        return {"group": self.group, "graph": self.graph}

    def latency(self, stage: "MatrixStage") -> int:
        return LATENCY + self.graph.depth

    def held_sums(self, stage: "MatrixStage", weights: np.ndarray, sums: np.ndarray) -> list[np.ndarray]:
        # Short by 0 or 1: which, only the graph tells, and that takes long.
        return [sums, sums - 1]

    def cost(self, stage: "MatrixStage", family: Family, *, loadable: bool) -> Amounts:
        # Where an adder's result is a bit wider than its operands, that bit is one more; carries come in
        # steps.
        costs, graph = family.costs, self.graph
        luts = (
            graph.adder_bits
            + graph.adders * (costs.carry_step + 1) / 2
            + graph.subtract_bits * costs.subtract
        )
        return Amounts(luts, graph.register_bits + stage.engine.latency(stage))

    def neuron_luts(self, stage: "MatrixStage", family: Family, *, loadable: bool) -> float:
        """Return each neuron's part of all adders."""
        return self.cost(stage, family, loadable=loadable).luts / stage.pe


def _one_word(shape: LayerShape) -> bool:
    """Return whether all of a vector can be there at once."""
    return shape.walk.words(shape.n_in) == 1


def layer_graph(weights: np.ndarray, in_bits: int) -> AdderGraph:
    """Return the graph that sums inputs with these weights; the same one whenever it is asked for.

    Parameters
    ----------
    weights : ndarray, shape (n_out, n_in)
        -1 or +1.
    in_bits : int
        Width of the unsigned inputs.
    """
    return _solved((weights > 0).tobytes(), weights.shape, in_bits)


@lru_cache(maxsize=32)
def _solved(positive: bytes, shape: tuple[int, int], in_bits: int) -> AdderGraph:
    matrix = np.where(np.frombuffer(positive, dtype=bool).reshape(shape), 1, -1)
    span = Range(0, (1 << in_bits) - 1)
    depth = least_depth(shape[1]) + EXTRA_DEPTH
    return solve_matrix(matrix, span, max_depth=depth, thorough=matrix.size <= THOROUGH_LANES)


def graph_of_word(stage: "MatrixStage", word: int) -> AdderGraph:
    """Return the graph of a hardwired layer, whose only weight word this is."""
    bits = np.array([word >> at & 1 for at in range(stage.lanes)])
    return layer_graph(2 * bits.reshape(stage.pe, stage.simd) - 1, stage.in_bits)


def graph_plan(graph: AdderGraph) -> GraphPlan:
    """Return what the plan of a layer says about its graph."""
    last = list(graph.levels)  # the level at which each operand is needed last
    for node, level in zip(graph.nodes, graph.levels[graph.n_in :], strict=True):
        for operand in (node.left, node.right):
            last[operand] = max(last[operand], level - 1)
    for output in graph.outputs:
        last[output.source] = graph.depth
    registers = 0
    for number, (span, level) in enumerate(zip(graph.ranges, graph.levels, strict=True)):
        registers += value_bits(span) * (last[number] - level + (number >= graph.n_in))
    subtract = sum(
        adder_bits(graph.ranges[node.left], graph.ranges[node.right], node.shift)
        for node in graph.nodes
        if node.sign < 0
    )
    return GraphPlan(graph.depth, len(graph.nodes), graph.adder_bits, subtract, registers)
