"""The terms that sharing starts from: tables of small sums, or differences between rows."""

from itertools import product
from typing import NamedTuple

import numpy as np

from .graph import GraphBuilder, Output
from .sharing import Terms, input_terms, rows_with_sum

__all__ = ["Tree", "join_rows", "reference_tree", "row_differences", "row_limits", "table_terms"]


def table_terms(builder: GraphBuilder, matrix: np.ndarray, levels: int) -> Terms:
    """Add every sum of ``2**levels`` neighbouring inputs that some row needs, from sums of half as many.

    There are only ``2**(k - 1)`` sums of k inputs up to sign (Arlazarov and others, 1970, "On economical
    construction of the transitive closure of a directed graph": the method of four Russians), fewer than
    rows as long as k is small. All terms are of the same level, so that balanced trees can be made of them.
    """
    terms = input_terms(matrix)
    blocks = [[index] for index in range(matrix.shape[1])]
    for _ in range(levels):
        above, larger = Terms(terms.rows, [], [], []), []
        for at in range(0, len(blocks), 2):
            pair = blocks[at : at + 2]
            first = len(above.nodes)
            if len(pair) == 1:
                for term in pair[0]:
                    _append(above, terms.nodes[term], terms.plus[term], terms.minus[term])
            else:
                for a, b in product(*pair):
                    for sign in (1, -1):
                        straight, negated = rows_with_sum(
                            terms.plus[a], terms.minus[a], terms.plus[b], terms.minus[b], sign
                        )
                        if straight | negated:
                            _append(
                                above, builder.add(terms.nodes[a], terms.nodes[b], sign), straight, negated
                            )
            larger.append(list(range(first, len(above.nodes))))
        terms, blocks = above, larger
    return terms


def _append(terms: Terms, node: int, plus: int, minus: int) -> None:
    terms.nodes.append(node)
    terms.plus.append(plus)
    terms.minus.append(minus)


class Tree(NamedTuple):
    """Which row each row is made from.

    Parameters
    ----------
    order : list of int
        Rows, each after its parent; the first is the root.
    parent : list of int
        -1 for the root.
    sign : list of int
        Whether a row is like its parent, or like its negative.
    """

    order: list[int]
    parent: list[int]
    sign: list[int]


def reference_tree(matrix: np.ndarray, height: int | None = None) -> Tree:
    """Return a tree over the rows in which they differ little from their parents, up to sign.

    Prim's algorithm from the row that is most like all others. With height 1 every row is made from that
    one: what they have in common counts more than how few differences there are, since every column then
    differs in one direction only.

    Parameters
    ----------
    matrix : ndarray, shape (rows, n_in), of -1 and +1
    height : int or None
        Most steps from the root.
    """
    rows, n_in = matrix.shape
    likeness = (matrix @ matrix.T).astype(np.int64)
    root = int(np.abs(likeness).sum(axis=1).argmax())
    distance = (n_in - np.abs(likeness)) // 2
    parent = np.full(rows, root)
    nearest = distance[root].copy()
    open_rows = np.ones(rows, dtype=bool)
    open_rows[root] = False
    order, steps = [root], [0] * rows
    for _ in range(rows - 1):
        row = int(np.where(open_rows, nearest, n_in + 1).argmin())
        open_rows[row] = False
        order.append(row)
        steps[row] = steps[parent[row]] + 1
        if height is None or steps[row] < height:
            nearer = open_rows & (distance[row] < nearest)
            nearest[nearer] = distance[row][nearer]
            parent[nearer] = row
    sign = np.where(likeness[np.arange(rows), parent] < 0, -1, 1)
    parent[root], sign[root] = -1, 1
    return Tree(order, parent.tolist(), sign.tolist())


def row_differences(matrix: np.ndarray, tree: Tree) -> np.ndarray:
    """Return what each row adds twice to its parent, of -1, 0 and +1; the root stays as it is."""
    parents = matrix[tree.parent] * np.array(tree.sign)[:, None]
    differences = (matrix - parents) // 2
    differences[tree.order[0]] = matrix[tree.order[0]]
    return differences


def row_limits(tree: Tree, depth: int) -> list[int]:
    """Return within how many levels each row's difference must be, for all rows to be within ``depth``."""
    limits = [depth] * len(tree.order)
    for row in reversed(tree.order[1:]):
        limits[tree.parent[row]] = min(limits[tree.parent[row]], limits[row] - 1)
    return [limit - (parent >= 0) for limit, parent in zip(limits, tree.parent, strict=True)]


def join_rows(
    builder: GraphBuilder, matrix: np.ndarray, tree: Tree, differences: list[Output | None]
) -> list[Output]:
    """Add to each row's parent twice its difference, and return all rows."""
    low, high = builder.span
    positive, negative = (matrix > 0).sum(axis=1).tolist(), (matrix < 0).sum(axis=1).tolist()
    outputs: list[Output | None] = [None] * len(tree.order)
    for row in tree.order:
        difference, parent = differences[row], tree.parent[row]
        if parent < 0:
            outputs[row] = difference
            continue
        source, sign = outputs[parent]
        sign *= tree.sign[row]
        if difference is not None:
            up, down = (positive[row], negative[row])[::sign]
            span = up * low - down * high, up * high - down * low
            source = builder.add(source, difference.source, sign * difference.sign, 1, span)
        outputs[row] = Output(source, sign)
    return outputs
