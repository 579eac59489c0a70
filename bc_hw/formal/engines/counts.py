"""Proofs of the engine `counts`: inputs of one bit, inverted or not, are counted a few at a time."""

from ...hw.engines.count import CountEngine
from ...intmath import Range
from ...plan.engines import Folding
from ..harness import Harness
from ..layer import ANY_PACE, layer_proof
from ..plans import layer_plan
from .folded_sums import folded_sums, sums_proof, weight_address

__all__ = ["PROOFS"]

ENGINE = "counts"

BITS = 1
"""Width of an input: the engine takes no other."""


def sums(h: Harness, group: int, simd: int, words: int, pe: int) -> None:
    """Check the sums; the accumulator counts upwards only."""
    plan = layer_plan(simd * words, pe, Folding(simd, pe, ENGINE, group), in_bits=BITS)
    folded_sums(h, CountEngine, plan, weights_wait=0, held=Range(0, (words - 1) * simd))


PROOFS = [
    sums_proof(ENGINE, BITS, sums, group=2, simd=3, words=2, pe=2),
    sums_proof(ENGINE, BITS, sums, group=3, simd=4, words=1, pe=2),
    layer_proof(
        ENGINE, ENGINE, 3, 2, Folding(2, 1, ENGINE), weight_address, pace=ANY_PACE, depth=17, slow=True
    ),
]
