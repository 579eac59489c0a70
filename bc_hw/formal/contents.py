"""Memories that hold anything: weights and parameters as constants that the solver chooses."""

import msgspec
import numpy as np
from amaranth.hdl import Array, Cat, Const, Module, Signal, Value, signed
from amaranth.lib import wiring
from amaranth.lib.wiring import Out

from ..hw.content_memory import ContentMemory
from ..hw.delay import delay
from ..plan.contents import missing_ones, weight_words
from ..plan.layer import LayerPlan
from .harness import Harness

__all__ = ["AnyContent", "any_weights"]

SUM_BITS = 6
"""Bits of the missing ones of a neuron."""


class AnyContent(wiring.Component):
    """Stand in for a `ContentMemory`: the same port and latency, words that are given as signals.

    The memory itself stays, and nobody reads it.

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
        """Look the word up, and let it come as late as the memory's."""
        m = Module()
        m.submodules.replaced = self.memory
        word = Array(self.words)[self.address[0]]
        m.d.comb += self.word.eq(delay(m, word, int(self.depth > 1), name="word", reset_less=True))
        return m


def any_weights(h: Harness, plan: LayerPlan) -> tuple[list[Signal], list[Value], list[Value]]:
    """Return any weights of a layer, the words that stand for them in its memory, and their missing ones.

    Words and missing ones come from `bc_hw.plan.contents`, as tables over all weights of one neuron.
    """
    rows = (np.arange(1 << plan.n_in)[:, None] >> np.arange(plan.n_in) & 1) * 2 - 1
    single = msgspec.structs.replace(plan, n_out=1, pe=1)
    lanes = [weight_words(single, row[None, :]) for row in rows]
    lacking = missing_ones(rows, plan.simd, plan.group, plan.engine, plan.in_bits)
    weights = [h.constant(f"weights_{neuron}", plan.n_in) for neuron in range(plan.n_out)]
    padding = Const(-1, plan.n_in)
    padded = weights + [padding] * (plan.folds * plan.pe - plan.n_out)
    words = {}
    for word in range(plan.words):
        bits = Array(Const(row[word], plan.simd) for row in lanes)
        for fold in range(plan.folds):
            at = word * plan.folds + fold if plan.engine == "tables" else fold * plan.words + word
            words[at] = Cat(bits[row] for row in padded[fold * plan.pe : (fold + 1) * plan.pe])
    ones = [Array(Const(int(value), signed(SUM_BITS)) for value in lacking)[row] for row in weights]
    return weights, [words[at] for at in sorted(words)], ones
