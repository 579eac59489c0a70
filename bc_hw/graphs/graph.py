"""An adder graph: what it computes, and what it costs."""

from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

import numpy as np

from ..intmath import Range, signed_bits, unsigned_bits

__all__ = ["AdderGraph", "GraphBuilder", "Node", "Output", "adder_bits", "value_bits"]


class Node(NamedTuple):
    """One adder: ``left + sign * (right << shift)``.

    Operands are numbered: the inputs from 0, then the nodes in their order.
    """

    left: int
    right: int
    sign: int = 1
    shift: int = 0


class Output(NamedTuple):
    """One output: ``sign`` times operand ``source``."""

    source: int
    sign: int


def value_bits(span: Range) -> int:
    """Return the width of the wire that holds ``span``, unsigned where that will do.

    >>> value_bits(Range(0, 255)), value_bits(Range(-1, 255))
    (8, 9)
    """
    return unsigned_bits(span.hi) if span.lo >= 0 else signed_bits(*span)


def adder_bits(left: Range, right: Range, shift: int = 0) -> int:
    """Return the bits at which an adder adds two operands: the wider one, without what passes below.

    The carry out of the highest bit is not counted, and the ``shift`` low bits of ``left`` need no adder.
    da4ml counts in the same way when told that an adder is one bit wide (`adder_size=1`).

    >>> byte = Range(0, 255)
    >>> adder_bits(byte, byte), adder_bits(byte, byte, 1), adder_bits(Range(-255, 510), byte)
    (8, 8, 10)
    """
    return max(value_bits(left), value_bits(right) + shift) - shift


@dataclass(frozen=True)
class AdderGraph:
    """Adders that compute every row of a matrix.

    Parameters
    ----------
    n_in : int
    span : Range
        Of every input.
    nodes : tuple of Node
        Each after its operands.
    outputs : tuple of Output
        One per row.
    """

    n_in: int
    span: Range
    nodes: tuple[Node, ...]
    outputs: tuple[Output, ...]

    @cached_property
    def ranges(self) -> list[Range]:
        """Exact range of each operand, the inputs first: what it can be if the inputs are independent.

        From the weights of the inputs in it: where an input comes in twice, as in ``x - 2 * x``, the ranges
        of the two would say too much.
        """
        weights = self._operands(np.eye(self.n_in, dtype=np.int64))
        positive, negative = weights.clip(min=0).sum(axis=1), weights.clip(max=0).sum(axis=1)
        low = positive * self.span.lo + negative * self.span.hi
        high = positive * self.span.hi + negative * self.span.lo
        return list(map(Range, low.tolist(), high.tolist()))

    @cached_property
    def levels(self) -> list[int]:
        """Adders on the longest path to each operand; 0 for an input."""
        levels = [0] * self.n_in
        for node in self.nodes:
            levels.append(1 + max(levels[node.left], levels[node.right]))
        return levels

    @property
    def depth(self) -> int:
        """Adders on the longest path."""
        return max((self.levels[output.source] for output in self.outputs), default=0)

    @property
    def adder_bits(self) -> int:
        """Bits of all adders: `adder_bits`."""
        spans = self.ranges
        return sum(adder_bits(spans[node.left], spans[node.right], node.shift) for node in self.nodes)

    def evaluate(self, inputs: np.ndarray) -> np.ndarray:
        """Compute the outputs, by doing what the adders do.

        Parameters
        ----------
        inputs : ndarray, shape (images, n_in), any integers that keep sums within int64

        Returns
        -------
        ndarray, shape (images, n_out), int64
        """
        source, sign = np.array(self.outputs, dtype=np.int64).reshape(-1, 2).T
        return (self._operands(np.asarray(inputs).T)[source] * sign[:, None]).T

    def _operands(self, inputs: np.ndarray) -> np.ndarray:
        """Return all operands for ``inputs`` of shape (n_in, images), level by level."""
        values = np.zeros((self.n_in + len(self.nodes), inputs.shape[1]), dtype=np.int64)
        values[: self.n_in] = inputs
        if self.nodes:
            left, right, sign, shift = np.array(self.nodes, dtype=np.int64).T
            factor = sign << shift
            levels = np.array(self.levels[self.n_in :])
            for level in range(1, int(levels.max()) + 1):
                at = np.flatnonzero(levels == level)
                values[self.n_in + at] = values[left[at]] + factor[at, None] * values[right[at]]
        return values

    def matrix(self) -> np.ndarray:
        """Return the matrix that the graph multiplies by, shape (n_out, n_in), int64."""
        return self.evaluate(np.eye(self.n_in, dtype=np.int64)).T


class GraphBuilder:
    """A graph that grows, one adder at a time; keeps range, width and level of every operand.

    Parameters
    ----------
    n_in : int
    span : Range
        Of every input.
    """

    def __init__(self, n_in: int, span: Range):
        self.n_in = n_in
        self.span = span
        self.nodes: list[tuple[int, int, int, int]] = []
        self.ranges: list[tuple[int, int]] = [span] * n_in
        self.widths = [value_bits(span)] * n_in
        self.levels = [0] * n_in
        self.bits = 0
        """Bits of all adders."""

    def add(
        self, left: int, right: int, sign: int = 1, shift: int = 0, span: tuple[int, int] | None = None
    ) -> int:
        """Append ``left + sign * (right << shift)`` and return its number.

        ``span`` is its range where operands have inputs in common; their ranges give it otherwise.
        """
        # Called for every adder of every attempt: plain tuples and no calls, where that is easily said.
        ranges, widths, levels = self.ranges, self.widths, self.levels
        if span is None:
            left_lo, left_hi = ranges[left]
            lo, hi = ranges[right]
            if sign < 0:
                lo, hi = -hi, -lo
            lo, hi = left_lo + (lo << shift), left_hi + (hi << shift)
        else:
            lo, hi = span
        left_bits, right_bits = widths[left], widths[right] + shift
        self.bits += (left_bits if left_bits > right_bits else right_bits) - shift
        self.nodes.append((left, right, sign, shift))
        ranges.append((lo, hi))
        widths.append(signed_bits(lo, hi) if lo < 0 else hi.bit_length() or 1)
        left_level, right_level = levels[left], levels[right]
        levels.append(1 + (left_level if left_level > right_level else right_level))
        return len(levels) - 1

    def graph(self, outputs: list[Output]) -> AdderGraph:
        """Return the finished graph."""
        return AdderGraph(self.n_in, self.span, tuple(map(Node._make, self.nodes)), tuple(outputs))
