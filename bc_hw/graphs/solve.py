"""From a matrix of +1 and -1 to an adder graph with few adder bits."""

import numpy as np

from ..errors import PlanError, must_be
from ..intmath import Range, bits_for
from .graph import AdderGraph, GraphBuilder, Output
from .initial_terms import join_rows, reference_tree, row_differences, row_limits, table_terms
from .sharing import add_rows, input_terms, share_pairs

__all__ = ["least_depth", "solve_matrix"]


def least_depth(n_in: int) -> int:
    """Return the lowest depth there is: a balanced tree over all inputs."""
    return bits_for(n_in)


def solve_matrix(
    matrix: np.ndarray, span: Range, *, max_depth: int | None = None, thorough: bool = False
) -> AdderGraph:
    """Find a graph of adders that multiplies a vector by ``matrix``.

    A heuristic: the best of a few constructions. The same arguments always give the same graph. Before it is
    returned, it is multiplied out and compared with ``matrix``.

    Parameters
    ----------
    matrix : ndarray, shape (n_out, n_in), of -1 and +1
    span : Range
        Of every input.
    max_depth : int or None
        Most adders on any path.
    thorough : bool
        Try every construction; else only the one that is usually best.

    Returns
    -------
    AdderGraph

    Raises
    ------
    PlanError
        If there is no graph that flat, or no matrix of -1 and +1.
    """
    matrix = np.asarray(matrix)
    if matrix.ndim != 2 or not matrix.size or (np.abs(matrix) != 1).any():
        raise PlanError(must_be("Constant matrix", "of two dimensions, all -1 or +1", matrix.shape))
    matrix = matrix.astype(np.int64)
    least = least_depth(matrix.shape[1])
    if max_depth is not None and max_depth < least:
        raise PlanError(must_be(f"Adder depth for {matrix.shape[1]} inputs", f"at least {least}", max_depth))
    best = None
    for build, choice, weigh_bits in _constructions(*matrix.shape, max_depth):
        builder = GraphBuilder(matrix.shape[1], span)
        outputs = build(builder, matrix, max_depth, choice, weigh_bits)
        if outputs is not None and (best is None or builder.bits < best[0].bits):
            best = builder, outputs
        if best and not thorough:
            break
    builder, outputs = best
    graph = builder.graph(outputs)
    if not np.array_equal(graph.matrix(), matrix):
        raise AssertionError("an adder graph must compute its matrix")
    return graph


def _constructions(rows: int, n_in: int, max_depth: int | None):
    """Yield constructions, their parameter and what pairs are weighed by; the usually best one first."""
    least = least_depth(n_in)
    steps = None if max_depth is None else max_depth - least
    if rows > 1 and steps != 0:
        # Many rows of few inputs resemble each other; few rows of many inputs do not.
        heights = [1, 2, steps] if n_in >= max(48, rows) else [steps, 2, 1]
        for weigh_bits in (True, False):
            for height in dict.fromkeys(heights):
                if height is None or steps is None or height <= steps:
                    yield _from_tree, height, weigh_bits
    # A table of k inputs has up to 2**(k - 1) sums: it pays where rows are several times more.
    for levels in (2, 1, 3):
        if levels == 1 or 1 << (1 << levels) - 1 <= rows // 2:
            for weigh_bits in (True, False):
                yield _from_tables, levels, weigh_bits


def _from_tables(
    builder: GraphBuilder, matrix: np.ndarray, max_depth: int | None, levels: int, weigh_bits: bool
) -> list[Output]:
    terms = table_terms(builder, matrix, min(levels, least_depth(matrix.shape[1])))
    limits = None if max_depth is None else [max_depth] * len(matrix)
    return add_rows(builder, share_pairs(builder, terms, limits, weigh_bits=weigh_bits))


def _from_tree(
    builder: GraphBuilder, matrix: np.ndarray, max_depth: int | None, height: int | None, weigh_bits: bool
) -> list[Output] | None:
    """Return the outputs, or None where the tree's differences do not fit into the depth."""
    tree = reference_tree(matrix, height)
    differences = row_differences(matrix, tree)
    limits = None
    if max_depth is not None:
        limits = row_limits(tree, max_depth)
        if (np.count_nonzero(differences, axis=1) > 1 << np.array(limits)).any():
            return None
    terms = share_pairs(builder, input_terms(differences), limits, weigh_bits=weigh_bits)
    return join_rows(builder, matrix, tree, add_rows(builder, terms))
