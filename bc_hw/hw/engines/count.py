"""Multiply-accumulate of 1-bit inputs with weights of +1 and -1, by counting."""

from functools import reduce
from operator import or_, xor

from amaranth.hdl import Cat, Module, Shape, Signal, Value

from ...intmath import Range
from ...plan.stage import MatrixStage
from ..adder_tree import Term
from ..checks import check_count, check_equal
from ..delay import delay
from ..shapes import range_shape
from .word_by_word import WordByWord

__all__ = ["CountEngine"]


class CountEngine(WordByWord):
    """Count the lanes that are 1, ``simd`` per cycle, into each of ``pe`` accumulators.

    A lane is the input where the weight is +1, and its inverse where it is -1: ``-x = (1 - x) - 1``. So it
    is an exclusive or, and the count exceeds the sum by the number of the neuron's negative weights, which
    `bc_hw.plan.memory_init` takes off its bias. The lanes of a group of two or three are counted by two
    functions of all of them, parity and carry: LUT4s for two lanes, LUT6s for three. Then follow an adder
    tree, a register after every level, and an accumulator. Padding, inputs of 0 with weights of +1, counts
    nothing.

    Bit growth: nothing is negative; every count is as wide as its range, up to ``0..n_in``.
    Latency: ``engine.latency - 1`` cycles from ``issue`` with ``last`` to ``o.valid``. Throughput: one
    word of inputs per cycle.

    Parameters
    ----------
    plan : MatrixStage
        With inputs of one bit.

    Members
    -------
    issue : In(1)
        A word was addressed in the input buffer in this cycle.
    last : In(1)
        It is the last of its fold.
    word : In(simd)
        The word addressed one cycle ago.
    weights : In(lanes)
        Its weights, as late as the word.
    o : Out(stream of pe accumulators, always ready)
        The counts of a fold.
    """

    weights_wait = 0

    def __init__(self, plan: MatrixStage):
        check_equal("Width of inputs that are counted", plan.in_bits, 1)
        check_count("Inputs that are counted at once", plan.engine.group, most=3)
        super().__init__(plan)

    def accumulator_shape(self) -> Shape:
        return range_shape(Range(self.plan.acc_lo, self.plan.acc_hi))

    def elaborate(self, platform):
        m = Module()
        plan = self.plan
        valid = self.marks(m)
        # These registers become those of the block RAMs.
        word = delay(m, self.word, 1, name="word", reset_less=True)
        weights = delay(m, self.weights, 1, name="weights", reset_less=True)
        group = plan.engine.group
        for neuron in range(plan.pe):
            lanes = word ^ ~self.of_neuron(weights, neuron)
            terms = [
                self._count(m, f"{neuron}_{at // group}", lanes[at : min(at + group, plan.simd)])
                for at in range(0, plan.simd, group)
            ]
            self.finish(m, neuron, terms, valid)
        return m

    def _count(self, m: Module, name: str, lanes: Value) -> Term:
        """Return how many of up to three ``lanes`` are 1, registered, and its range."""
        span = Range(0, len(lanes))
        pairs = [lanes[i] & lanes[k] for i in range(len(lanes)) for k in range(i)]
        count = Signal(range_shape(span), name=f"count_{name}", reset_less=True)
        # Not as a sum, which synthesis would give a carry chain.
        m.d.sync += count.eq(Cat(reduce(xor, lanes), reduce(or_, pairs, 0)))
        return count, span
