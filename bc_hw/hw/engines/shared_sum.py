"""Multiply-accumulate with weights of +1 and -1, from partial sums that all neurons share."""

from itertools import product

from amaranth.hdl import Module, Mux, Shape, Signal, Value, signed

from ...plan.stage import MatrixStage
from ..adder_tree import Term
from ..checks import check_count
from .word_by_word import WordByWord

__all__ = ["SharedSumEngine"]


class SharedSumEngine(WordByWord):
    """Sum ``simd`` inputs per cycle into each of ``pe`` accumulators.

    For each group of inputs ``(x0, x1, ...)`` the sums ``x0 +- x1 +- ...`` are computed once, for all
    neurons. A neuron then selects the one whose signs, relative to its weight of ``x0``, are its own, and
    inverts it if that weight is -1: for two inputs one LUT4 per bit. Inversion is one's complement,
    ``-x - 1``; the missing ones are a constant per neuron that `bc_hw.plan.memory_init` adds to its bias.
    Then follow an adder tree, a register after every level, and an accumulator.

    Bit growth: a group of g inputs of n bits gives terms of ``n + 1 + ceil(log2 g)`` bits and a sign, one
    bit more per tree level; the accumulator is as wide as its range, so that it cannot wrap.
    Latency: ``engine.latency - 1`` cycles from ``issue`` with ``last`` to ``o.valid``. Throughput: one
    word of inputs per cycle.

    Parameters
    ----------
    plan : MatrixStage

    Members
    -------
    issue : In(1)
        A word was addressed in the input buffer in this cycle.
    last : In(1)
        It is the last of its fold.
    word : In(input_word_bits)
        The word addressed one cycle ago.
    weights : In(lanes)
        Its weights, which were addressed one cycle after it: they follow two cycles behind ``issue``.
    o : Out(stream of pe accumulators, always ready)
        The sums of a fold.
    """

    weights_wait = 1  # inputs are added first

    def __init__(self, plan: MatrixStage):
        check_count("Inputs of a shared sum", plan.engine.group)
        self.term = plan.engine.term(plan.in_bits)
        super().__init__(plan)

    def accumulator_shape(self) -> Shape:
        return signed(self.plan.accumulator_bits)

    def elaborate(self, platform):
        m = Module()
        plan = self.plan
        valid = self.marks(m)

        word = Signal(plan.engine_word_bits, reset_less=True)
        weights = Signal(plan.lanes, reset_less=True)
        m.d.sync += [word.eq(self.word), weights.eq(self.weights)]
        inputs = [word[at : at + plan.in_bits] for at in range(0, len(word), plan.in_bits)]
        size = plan.engine.group
        groups = [range(at, min(at + size, plan.simd)) for at in range(0, plan.simd, size)]
        shared = [
            self._shared_sums(m, index, [inputs[member] for member in group])
            for index, group in enumerate(groups)
        ]
        for neuron in range(plan.pe):
            row = self.of_neuron(weights, neuron)
            terms = [
                self._select(m, neuron, index, shared[index], row[group.start : group.stop])
                for index, group in enumerate(groups)
            ]
            self.finish(m, neuron, terms, valid)
        return m

    def _shared_sums(self, m: Module, index: int, members: list[Value]) -> list[Signal]:
        """Return ``x0 +- x1 +- ...``, registered; entry k negates member i + 1 where bit i of k is set."""
        sums = []
        for signs in product((1, -1), repeat=len(members) - 1):
            value = members[0]
            for sign, member in zip(reversed(signs), members[1:], strict=True):
                value = value + member if sign > 0 else value - member
            register = Signal(signed(self.term.bits), name=f"sum_{index}_{len(sums)}", reset_less=True)
            m.d.sync += register.eq(value)
            sums.append(register)
        return sums

    def _select(self, m: Module, neuron: int, index: int, sums: list[Signal], bits: Value) -> Term:
        """Return the neuron's signed term of one group, registered, and its range."""
        chosen = list(sums)
        for member in range(1, len(bits)):
            differs = bits[0] ^ bits[member]
            chosen = [Mux(differs, odd, even) for even, odd in zip(chosen[::2], chosen[1::2], strict=True)]
        term = Signal(signed(self.term.bits), name=f"term_{neuron}_{index}", reset_less=True)
        m.d.sync += term.eq(chosen[0] ^ (~bits[0]).replicate(len(term)))
        return term, self.term
