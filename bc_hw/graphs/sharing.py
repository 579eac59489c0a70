"""Finding sums that several rows need, and making each once.

A row is a sum of signed terms. Two terms that stand together in several rows, with the same or with opposite
signs, are added once and become one new term of all these rows; so on, greedily, until no pair stands in
two rows. What then is left of a row, it adds for itself. This is common subexpression elimination (Hartley,
1996, "Subexpression sharing in filters using canonic signed digit multipliers"), with rows as the bits of
integers, so that one pair is counted over all rows by a few operations on words.
"""

from collections import deque
from collections.abc import Iterator
from heapq import heapify, heappop, heappush
from typing import NamedTuple

import numpy as np

from .graph import GraphBuilder, Output

__all__ = ["Terms", "add_rows", "input_terms", "share_pairs"]

WORD = 64
"""Rows in one word of the arrays that pairs are counted with."""


class Terms(NamedTuple):
    """The terms of all rows.

    Parameters
    ----------
    rows : int
        Number of rows.
    nodes : list of int
        Operands of the graph.
    plus, minus : list of int
        For each, the rows that hold it with sign +1 and -1, as bits.
    """

    rows: int
    nodes: list[int]
    plus: list[int]
    minus: list[int]


def input_terms(matrix: np.ndarray) -> Terms:
    """Return the inputs as the terms of the rows of ``matrix``, shape (rows, n_in), of -1, 0 and +1."""
    plus, minus = (
        [
            int.from_bytes(column.tobytes(), "little")
            for column in np.packbits(part.T, axis=1, bitorder="little")
        ]
        for part in (matrix > 0, matrix < 0)
    )
    return Terms(len(matrix), list(range(matrix.shape[1])), plus, minus)


def rows_of(mask: int) -> Iterator[int]:
    """Yield the rows that a mask holds, lowest first."""
    while mask:
        low = mask & -mask
        yield low.bit_length() - 1
        mask ^= low


def rows_with_sum(a_plus: int, a_minus: int, b_plus: int, b_minus: int, sign: int) -> tuple[int, int]:
    """Return the rows that hold ``a + sign * b``, and those that hold its negative."""
    if sign > 0:
        return a_plus & b_plus, a_minus & b_minus
    return a_plus & b_minus, a_minus & b_plus


class _Slack:
    """How much deeper than a balanced tree each row may still become.

    Terms of levels ``l`` can be added within ``limit`` levels exactly if the sum of ``2**l`` is at most
    ``2**limit`` (Kraft). Joining levels ``l > k`` makes ``2 * 2**l`` of ``2**l + 2**k``, and so uses up
    ``2**l - 2**k``; joining equals is free.
    """

    def __init__(self, builder: GraphBuilder, terms: Terms, limits: list[int]):
        self.left = [1 << limit for limit in limits]
        for node, plus, minus in zip(terms.nodes, terms.plus, terms.minus, strict=True):
            for row in rows_of(plus | minus):
                self.left[row] -= 1 << builder.levels[node]
        self.most = max(self.left)
        """No row could ever afford more."""

    def allowed(self, rows: int, cost: int) -> int:
        """Return those of ``rows`` that can afford ``cost``."""
        return sum(1 << row for row in rows_of(rows) if self.left[row] >= cost)

    def spend(self, rows: int, cost: int) -> None:
        """Take ``cost`` from each of ``rows``."""
        for row in rows_of(rows):
            self.left[row] -= cost


class _Pairs:
    """Counts in how many rows a new term stands together with each older one."""

    def __init__(self, terms: Terms):
        self.words = -(-terms.rows // WORD)
        # Per word of rows: who holds a term plus, and minus; and the same the other way round.
        shape = (self.words, 2, 4 * len(terms.nodes))
        self.straight, self.crossed = np.zeros(shape, dtype=np.uint64), np.zeros(shape, dtype=np.uint64)
        for index, masks in enumerate(zip(terms.plus, terms.minus, strict=True)):
            self.put(index, *masks)

    def put(self, index: int, plus: int, minus: int) -> None:
        """Set the rows of term ``index``."""
        if index >= self.straight.shape[2]:
            wider = ((0, 0), (0, 0), (0, index))
            self.straight, self.crossed = np.pad(self.straight, wider), np.pad(self.crossed, wider)
        for word in range(self.words):
            p, m = plus >> word * WORD & (1 << WORD) - 1, minus >> word * WORD & (1 << WORD) - 1
            self.straight[word, 0, index] = self.crossed[word, 1, index] = p
            self.straight[word, 1, index] = self.crossed[word, 0, index] = m

    def count(self, index: int) -> Iterator[tuple[int, int, int]]:
        """Yield ``(older term, sign, rows)`` for all before ``index`` that share two rows with it or more."""
        counts = 0
        for straight, crossed in zip(self.straight, self.crossed, strict=True):
            p, m = straight[:, index]
            counts = counts + np.bitwise_count(straight[:, :index] & p | crossed[:, :index] & m)
        signs, found = np.nonzero(counts >= 2)
        return zip(found.tolist(), (1 - 2 * signs).tolist(), counts[signs, found].tolist(), strict=True)


def share_pairs(
    builder: GraphBuilder, terms: Terms, limits: list[int] | None = None, *, weigh_bits: bool = True
) -> Terms:
    """Replace pairs that stand in several rows by their sums, the pair that saves most first.

    Parameters
    ----------
    builder : GraphBuilder
        Receives the adders.
    terms : Terms
    limits : list of int or None
        Levels within which each row must be addable in the end.
    weigh_bits : bool
        What a pair saves: adder bits, the newest of equals first; or adders, the oldest first, which gives
        flatter graphs.

    Returns
    -------
    Terms
        What is left; no pair of it stands in two rows.
    """
    nodes, plus, minus = list(terms.nodes), list(terms.plus), list(terms.minus)
    slack = None if limits is None else _Slack(builder, terms, limits)
    pairs = _Pairs(terms)
    # Pairs by what they save at most, since rows only ever lose terms: the two, the sign between them, what
    # each row but one saves, and what it costs a row's slack.
    queues: list[deque[tuple[int, int, int, int, int]]] = [deque()]

    def offer_pairs(new: int) -> None:
        width, level = builder.widths[nodes[new]], builder.levels[nodes[new]]
        for old, sign, rows in pairs.count(new):
            weight = max(width, builder.widths[nodes[old]]) if weigh_bits else 1
            cost = 0
            if slack:
                cost = abs((1 << level) - (1 << builder.levels[nodes[old]]))
                if cost > slack.most:
                    continue
            saved = (rows - 1) * weight
            while len(queues) <= saved:
                queues.append(deque())
            queues[saved].append((old, new, sign, weight, cost))

    for index in range(1, len(nodes)):
        offer_pairs(index)
    while queues:
        if not queues[-1]:
            queues.pop()
            continue
        pair = queues[-1].pop() if weigh_bits else queues[-1].popleft()
        a, b, sign, weight, cost = pair
        straight, negated = rows_with_sum(plus[a], minus[a], plus[b], minus[b], sign)
        rows = straight | negated
        if cost:
            rows = slack.allowed(rows, cost)
            straight, negated = straight & rows, negated & rows
        number = rows.bit_count()
        if number < 2:
            continue
        saved = (number - 1) * weight
        if saved < len(queues) - 1:
            queues[saved].append(pair)
            continue
        if cost:
            slack.spend(rows, cost)
        if sign < 0 and negated.bit_count() > straight.bit_count():
            a, b, straight, negated = b, a, negated, straight
        for index in (a, b):
            plus[index] &= ~rows
            minus[index] &= ~rows
            pairs.put(index, plus[index], minus[index])
        nodes.append(builder.add(nodes[a], nodes[b], sign))
        plus.append(straight)
        minus.append(negated)
        pairs.put(len(nodes) - 1, straight, negated)
        offer_pairs(len(nodes) - 1)
    return Terms(terms.rows, nodes, plus, minus)


def add_rows(builder: GraphBuilder, terms: Terms) -> list[Output | None]:
    """Add what each row consists of, the terms of lowest level first, which gives the lowest depth.

    Returns
    -------
    list of Output or None
        None for a row without a term.
    """
    heaps: list[list[tuple[int, int, int]]] = [[] for _ in range(terms.rows)]
    for node, plus, minus in zip(terms.nodes, terms.plus, terms.minus, strict=True):
        for sign, mask in ((1, plus), (-1, minus)):
            for row in rows_of(mask):
                heaps[row].append((builder.levels[node], node, sign))
    outputs: list[Output | None] = []
    for heap in heaps:
        heapify(heap)
        while len(heap) > 1:
            _, left, sign = heappop(heap)
            _, right, other = heappop(heap)
            if sign < 0 < other:
                left, right, sign, other = right, left, other, sign
            node = builder.add(left, right, sign * other)
            heappush(heap, (builder.levels[node], node, sign))
        outputs.append(Output(*heap[0][1:]) if heap else None)
    return outputs
