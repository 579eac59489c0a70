"""Sums with constant weights, as adders that all neurons share."""

from collections.abc import Sequence
from typing import Self

from amaranth.hdl import Cat, Module, Signal, Value

from ...graphs.graph import AdderGraph
from ...intmath import Range
from ...plan.engines.hardwired import graph_of_word
from ...plan.stage import MatrixStage
from ..checks import check_equal
from ..delay import delay
from ..kinds import sequencer_of
from ..shapes import range_shape
from .base import BufferReader, EngineSequencer, MatrixEngine

__all__ = ["HardwiredEngine"]


class HardwiredEngine(MatrixEngine):
    """Sum all inputs of an image into every neuron of the layer, each cycle another image.

    The weights are no data: they are which operands an adder adds or subtracts (`bc_hw.graphs`). A sum that
    several neurons need, as it is or negated, is made once. A register follows every adder, and operands
    that are needed later wait in registers that their users share. A neuron whose graph ends in its negative
    is inverted: one's complement, ``-x - 1``; the missing one is part of its bias (`bc_hw.plan.memory_init`).

    Bit growth: every operand is as wide as its exact range.
    Latency: ``capture_latency - 1`` cycles from ``issue`` to ``o.valid``: memory, and a cycle per level.
    Throughput: one image per cycle.

    Parameters
    ----------
    plan : MatrixStage
        With all inputs in a word and all neurons in a fold.
    graph : AdderGraph
        Of ``plan.engine.graph.depth``.

    Members
    -------
    issue : In(1)
        An image was addressed in the input buffer in this cycle.
    word : In(input_word_bits)
        The image addressed one cycle ago.
    o : Out(stream of pe sums, always ready)
    """

    weights_wait = None
    sequencer = staticmethod(sequencer_of)

    def __init__(self, plan: MatrixStage, graph: AdderGraph):
        check_equal("Inputs of the graph", graph.n_in, plan.n_in)
        check_equal("Outputs of the graph", len(graph.outputs), plan.n_out)
        check_equal("Depth of the graph", graph.depth, plan.engine.graph.depth)
        check_equal("Inputs per cycle of constant weights", plan.simd, plan.n_in)
        check_equal("Neurons per cycle of constant weights", plan.pe, plan.n_out)
        self.graph = graph
        super().__init__(plan, {})

    @classmethod
    def build(cls, plan: MatrixStage, weights: Sequence[int] | None) -> Self:
        if weights is None:
            raise ValueError("Weights of a hardwired layer must be given, not loaded at run time")
        return cls(plan, graph_of_word(plan, weights[0]))

    def reader(self, m: Module, sequencer: EngineSequencer) -> BufferReader:
        return sequencer

    def obey(self, m: Module, sequencer: EngineSequencer) -> None:
        m.d.comb += self.issue.eq(sequencer.issue)  # every word is the last of its fold

    def elaborate(self, platform):
        m = Module()
        plan, graph = self.plan, self.graph
        m.d.comb += self.o.valid.eq(delay(m, self.issue, plan.engine.latency(plan) - 1, name="image_done"))
        operands = _Operands(m, graph, [self.word.word_select(i, plan.in_bits) for i in range(plan.n_in)])
        for node, span, level in zip(
            graph.nodes, graph.ranges[graph.n_in :], graph.levels[graph.n_in :], strict=True
        ):
            left = operands.at(node.left, level - 1)
            right = operands.at(node.right, level - 1).shift_left(node.shift)
            operands.append(left + right if node.sign > 0 else left - right, span)
        for neuron, output in enumerate(graph.outputs):
            total = operands.at(output.source, graph.depth)
            if output.sign < 0:
                total = ~(total if total.shape().signed else Cat(total, 0).as_signed())
            m.d.comb += self.o.payload[neuron].eq(total)
        return m


class _Operands:
    """The operands of a graph, and each of them some cycles later, in registers."""

    def __init__(self, m: Module, graph: AdderGraph, inputs: list[Value]):
        self.m = m
        self.levels = graph.levels
        self.later = [[value] for value in inputs]

    def append(self, value: Value, span: Range) -> None:
        """Add an operand that is ``value``, registered."""
        register = Signal(range_shape(span), name=f"sum_{len(self.later)}", reset_less=True)
        self.m.d.sync += register.eq(value)
        self.later.append([register])

    def at(self, number: int, level: int) -> Value:
        """Return operand ``number`` as it stands after ``level`` cycles."""
        chain, wait = self.later[number], level - self.levels[number]
        while len(chain) <= wait:
            register = Signal(chain[-1].shape(), name=f"operand_{number}_later_{len(chain)}", reset_less=True)
            self.m.d.sync += register.eq(chain[-1])
            chain.append(register)
        return chain[wait]
