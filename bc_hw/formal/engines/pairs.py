"""Proofs of the engine `pairs`: groups of inputs share their sums and differences."""

from ...hw.engines.shared_sum import SharedSumEngine
from ...intmath import Range
from ...plan.engines import Folding
from ..harness import Harness
from ..layer import ANY_PACE, layer_proof
from ..plans import layer_plan
from .folded_sums import folded_sums, sums_proof, weight_address

__all__ = ["PROOFS"]

ENGINE = "pairs"

BITS = 2
"""Width of an input in the proofs of the sums."""


def sums(h: Harness, group: int, simd: int, words: int, pe: int) -> None:
    """Check the sums; one's complement may leave the accumulator lower by one for each group of a word."""
    plan = layer_plan(simd * words, pe, Folding(simd, pe, ENGINE, group), in_bits=BITS)
    most = (words - 1) * simd * ((1 << BITS) - 1)
    held = Range(-most - (words - 1) * plan.engine.groups_per_word(plan), most)
    folded_sums(h, SharedSumEngine, plan, weights_wait=1, held=held)


PROOFS = [
    sums_proof(ENGINE, BITS, sums, group=1, simd=3, words=1, pe=1),
    sums_proof(ENGINE, BITS, sums, group=1, simd=2, words=2, pe=2),
    sums_proof(ENGINE, BITS, sums, group=2, simd=3, words=1, pe=1),
    sums_proof(ENGINE, BITS, sums, group=2, simd=2, words=2, pe=2),
    sums_proof(ENGINE, BITS, sums, group=3, simd=4, words=1, pe=1),
    layer_proof(ENGINE, ENGINE, 2, 2, Folding(1, 1, ENGINE), weight_address, pace=ANY_PACE, depth=18),
]
