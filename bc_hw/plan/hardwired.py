"""The adder graph of a layer whose weights are built in."""

from functools import lru_cache

import numpy as np

from ..graphs.graph import AdderGraph, adder_bits, value_bits
from ..graphs.solve import least_depth, solve_matrix
from ..intmath import Range
from .layer import GraphPlan, LayerPlan

__all__ = ["EXTRA_DEPTH", "graph_of_word", "graph_plan", "layer_graph"]

EXTRA_DEPTH = 1
"""Levels above those of a balanced tree: the first saves many adders, others few for their registers."""

THOROUGH_LANES = 1 << 14
"""Weights up to which every construction is tried: about a second."""


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


def graph_of_word(plan: LayerPlan, word: int) -> AdderGraph:
    """Return the graph of a hardwired layer, whose only weight word this is."""
    bits = np.array([word >> at & 1 for at in range(plan.lanes)])
    return layer_graph(2 * bits.reshape(plan.pe, plan.simd) - 1, plan.in_bits)


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
