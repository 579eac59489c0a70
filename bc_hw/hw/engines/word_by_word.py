"""What engines have in common whose neurons meet each word of inputs with its weights from memory."""

from abc import abstractmethod
from collections.abc import Sequence
from typing import Self

from amaranth.hdl import Module, Shape, Signal, Value
from amaranth.lib.wiring import In

from ...plan.stage import MatrixStage
from ..adder_tree import Term, accumulate, add_in_tree
from ..delay import delay
from ..kinds import sequencer_of
from .base import BufferReader, EngineSequencer, MatrixEngine

__all__ = ["WordByWord"]


class WordByWord(MatrixEngine):
    """Base of engines that form terms of a word, add those of a neuron in a tree, and accumulate words.

    Members
    -------
    last : In(1)
        The word that is issued is the last of its fold.
    """

    sequencer = staticmethod(sequencer_of)

    def __init__(self, plan: MatrixStage):
        super().__init__(plan, {"last": In(1)})

    @classmethod
    def build(cls, plan: MatrixStage, weights: Sequence[int] | None) -> Self:
        return cls(plan)

    def reader(self, m: Module, sequencer: EngineSequencer) -> BufferReader:
        return sequencer

    def obey(self, m: Module, sequencer: EngineSequencer) -> None:
        m.d.comb += [self.issue.eq(sequencer.issue), self.last.eq(sequencer.last)]

    @abstractmethod
    def accumulator_shape(self) -> Shape:
        """Return the shape of what a neuron accumulates."""

    def marks(self, m: Module) -> Signal:
        """Drive ``o.valid``; return what is 1 while the sums of a word stand behind the tree."""
        arrival = self.plan.engine.latency(self.plan) - 1
        m.d.comb += self.o.valid.eq(delay(m, self.issue & self.last, arrival, name="fold_done"))
        return delay(m, self.issue, arrival, name="term_valid")

    def of_neuron(self, weights: Value, neuron: int) -> Value:
        """Return the weights of one neuron, of those of a whole row."""
        return weights[neuron * self.plan.simd : (neuron + 1) * self.plan.simd]

    def finish(self, m: Module, neuron: int, terms: list[Term], valid: Signal) -> None:
        """Add the terms of a neuron, accumulate where a vector has several words, and put the sum out."""
        total = add_in_tree(m, neuron, terms)
        if self.plan.words > 1:
            total = accumulate(m, neuron, total, valid, self.o.valid, self.accumulator_shape())
        m.d.comb += self.o.payload[neuron].eq(total)
