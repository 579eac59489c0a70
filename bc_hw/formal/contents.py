"""Memories that hold anything: weights and parameters as constants that the solver chooses."""

from collections.abc import Callable

import msgspec
from amaranth.hdl import Array, Cat, Const, Module, Signal, Value
from amaranth.lib import wiring
from amaranth.lib.wiring import Out

from ..hw.content_memory import ContentMemory
from ..hw.delay import delay
from ..plan.memory_init import weight_words
from ..plan.stage import MatrixStage
from .harness import Harness
from .sums import all_rows, correction_table

__all__ = ["AnyContent", "WeightAddress", "any_weights"]

WeightAddress = Callable[[MatrixStage, int, int], int]
"""Where the weights of a fold (second argument) for a word of inputs (third) lie in a layer's memory."""

SUM_BITS = 6
"""Bits of a neuron's correction."""


class AnyContent(wiring.Component):
    """Stand in for a `ContentMemory`, with the same port and latency, but with signals as words.

    The memory itself stays in the design, but nothing reads it.

    Parameters
    ----------
    memory : ContentMemory
    words : list of Value
    """

    def __init__(self, memory: ContentMemory, words: list[Value]):
        self.memory = memory
        self.words = words
        self.depth = memory.depth
        super().__init__({"address": memory.signature.members["address"], "word": Out(memory.width)})

    def elaborate(self, platform):
        """Look the word up, and delay it by the latency of the memory."""
        m = Module()
        m.submodules.replaced = self.memory
        word = Array(self.words)[self.address[0]]
        m.d.comb += self.word.eq(delay(m, word, int(self.depth > 1), name="word", reset_less=True))
        return m


def any_weights(
    h: Harness, plan: MatrixStage, weight_address: WeightAddress
) -> tuple[list[Signal], list[Value], list[Value]]:
    """Return any weights of a layer, the words that stand for them in its memory, and their corrections.

    Words and corrections come from `bc_hw.plan.memory_init`, as tables over all weights of one neuron.
    """
    rows = all_rows(plan.n_in)
    single = msgspec.structs.replace(plan, n_out=1, pe=1)
    lanes = [weight_words(single, row[None, :]) for row in rows]
    lacking = correction_table(plan, plan.n_in, SUM_BITS)
    weights = [h.constant(f"weights_{neuron}", plan.n_in) for neuron in range(plan.n_out)]
    padding = Const(-1, plan.n_in)
    padded = weights + [padding] * (plan.folds * plan.pe - plan.n_out)
    words = {}
    for word in range(plan.words):
        bits = Array(Const(row[word], plan.simd) for row in lanes)
        for fold in range(plan.folds):
            neurons = padded[fold * plan.pe : (fold + 1) * plan.pe]
            words[weight_address(plan, fold, word)] = Cat(bits[row] for row in neurons)
    return weights, [words[at] for at in sorted(words)], [lacking[row] for row in weights]
