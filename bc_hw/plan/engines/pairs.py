"""Shared partial sums: the sums and differences of a few inputs are formed once, and each neuron chooses."""

from functools import cache
from typing import TYPE_CHECKING, ClassVar

import numpy as np

from ...intmath import Range, bits_for, ceil_div
from ..fabric.adders import adder_luts, differing, short_adder_luts
from ..families import Family
from .base import Amounts, AnySums, terms_of
from .folding import Folding, LayerShape
from .word_by_word import Grouped, word_registers

if TYPE_CHECKING:
    from ..stage import MatrixStage

__all__ = ["Pairs", "negated_terms"]


class Pairs(Grouped, frozen=True):
    """Each neuron selects one of the signed sums that ``group`` inputs share, and adds what it selected.

    Parameters
    ----------
    group : int
        Inputs that share their sums and differences, 1 to 3.
    """

    name: ClassVar[str] = "pairs"
    rule: ClassVar[str] = "pairs can always be built"
    default_group: ClassVar[int] = 2  # with two, a select is one LUT4 per bit
    latency_to_tree: ClassVar[int] = 5  # memory, register, shared sums, select, capture

    @classmethod
    def worth_trying(cls, shape: LayerShape, *, known: bool) -> bool:
        return True

    @classmethod
    def correction(cls, weights: np.ndarray, simd: int, group: int, in_bits: int) -> np.ndarray:
        return negated_terms(weights, simd, group)

    @classmethod
    def highest(cls, sums: np.ndarray, correction: np.ndarray) -> np.ndarray:
        # On the way a neuron's partial sums are short by less than the whole.
        return sums

    @classmethod
    def any_sums(cls, shape: LayerShape, folding: Folding) -> AnySums:
        reach, terms = shape.n_in * ((1 << shape.in_bits) - 1), terms_of(shape, folding)
        held = Range(-reach - terms, reach)
        return AnySums(held, held, Range(-terms, terms))

    def term(self, in_bits: int) -> Range:
        """Return the range of one selected partial sum, negated by one's complement where it is negative."""
        top = self.group * ((1 << in_bits) - 1)
        return Range(-top - 1, top)

    def cost(self, stage: "MatrixStage", family: Family, *, loadable: bool) -> Amounts:
        shared = _shared_sums(stage.simd, self.group, stage.in_bits, family)
        if loadable or stage.weight_depth > 1:
            luts, ffs = (stage.pe * amount for amount in self.neuron(stage, family))
        else:
            luts, ffs = _decided_neurons(stage.pe, stage.simd, self.group, stage.in_bits, family)
        return Amounts(shared[0] + luts, shared[1] + (ffs + word_registers(stage, loadable=loadable)))

    def neuron(self, stage: "MatrixStage", family: Family) -> tuple[float, float]:
        accumulator_bits = stage.accumulator_bits if stage.words > 1 else 0
        return _neuron_of(stage.simd, self.group, stage.in_bits, accumulator_bits, family)


def negated_terms(weights: np.ndarray, simd: int, group: int) -> np.ndarray:
    """Count, per neuron, the partial sums that enter its accumulator negated.

    A group of inputs is negated where the weight of its first input is -1. One's complement negation
    gives ``-x - 1``, so that the accumulator ends lower by this count.
    """
    starts = [at for at in range(weights.shape[1]) if at % simd % group == 0]
    return (weights[:, starts] < 0).sum(axis=1, dtype=np.int64)


@cache
def _shared_sums(simd: int, group: int, in_bits: int, family: Family) -> tuple[float, float]:
    costs = family.costs
    luts = ffs = 0.0
    full, rest = divmod(simd, group)
    for size, count in ((group, full), (rest, int(rest > 0))):
        if size == 1:
            ffs += count * in_bits
        elif size:
            patterns = 1 << size - 1
            width = in_bits + bits_for(size)
            if size == 2 and width <= costs.shortest_chain:
                # Sum and difference share their lower bits.
                short = short_adder_luts(width)
                luts += count * (2 * short - 1 if width > 2 else 3)
            else:
                # Sums of the first inputs are the beginning of two each.
                for members in range(2, size + 1):
                    adders, bits = 1 << members - 1, in_bits + bits_for(members)
                    luts += count * adders * adder_luts(bits, family, shared_sign=True)
                    luts += count * adders / 2 * bits * costs.subtract
            ffs += count * patterns * width
    return luts, ffs


@cache
def _neuron_of(
    simd: int, group: int, in_bits: int, accumulator_bits: int, family: Family
) -> tuple[float, float]:
    """Return LUTs and FFs of one neuron's selects, tree and accumulator."""
    costs = family.costs
    luts = ffs = 0.0
    term_top = group * ((1 << in_bits) - 1)
    term_bits = term_top.bit_length() + 1
    full, rest = divmod(simd, group)
    # The bits of a single input above its own are all its sign.
    sizes = [(group, term_bits if group > 1 else in_bits + 1)] * full
    if rest:
        sizes.append((rest, in_bits + 1 if rest == 1 else term_bits))
    for size, bits in sizes:
        luts += _select(size, bits, costs.lut_inputs)
        ffs += bits
    spans = [Range(-term_top - 1, term_top)] * len(sizes)
    while len(spans) > 1:
        pairs = [spans[at] + spans[at + 1] for at in range(0, len(spans) - 1, 2)]
        luts += sum(adder_luts(span.bits, family, shared_sign=True) for span in pairs)
        spans = pairs + spans[2 * len(pairs) :]
        ffs += sum(span.bits for span in spans)
    if accumulator_bits:
        luts += adder_luts(accumulator_bits, family)
        ffs += accumulator_bits
    waiting = _waiting_registers(len(sizes)) if costs.shift_registers else 0
    if waiting + 1 >= costs.shift_registers > 0:
        bits = term_bits if not rest or rest > 1 else in_bits + 1
        luts += bits
        ffs -= bits * (waiting + 1)
    return luts, ffs


@cache
def _decided_neurons(pe: int, simd: int, group: int, in_bits: int, family: Family) -> tuple[float, float]:
    """Return LUTs and FFs of all neurons where the image is a single word of constant weights.

    Every select is decided, and neurons whose weights agree in a part of the word share that part of the
    tree. How many parts differ is what one expects of random weights.
    """
    luts = ffs = 0.0
    term_top = group * ((1 << in_bits) - 1)
    parts = [(Range(-term_top - 1, term_top), min(group, simd - at)) for at in range(0, simd, group)]
    distinct = [differing(pe, inputs) for _, inputs in parts]
    ffs += sum(count * span.bits for (span, _), count in zip(parts, distinct, strict=True))
    luts += sum(count / 2 * span.bits for (span, _), count in zip(parts, distinct, strict=True))
    while len(parts) > 1:
        pairs = [
            (left + right, a + b) for (left, a), (right, b) in zip(parts[::2], parts[1::2], strict=False)
        ]
        luts += sum(differing(pe, inputs) * adder_luts(span.bits, family, True) for span, inputs in pairs)
        parts = pairs + parts[2 * len(pairs) :]
        ffs += sum(differing(pe, inputs) * span.bits for span, inputs in parts)
    return luts, ffs


def _waiting_registers(terms: int) -> int:
    """Return how many levels the last term waits before it meets another in the tree."""
    waited = 0
    while terms > 1 and terms % 2:
        waited += 1
        terms = terms // 2 + 1
    return waited


def _select(size: int, bits: int, lut_inputs: int) -> float:
    """Return the LUTs of one neuron's choice among the sums of a group of ``size`` inputs."""
    inputs = (1 << size - 1) + size  # the sums, and one weight per input
    if inputs <= lut_inputs:
        return bits
    if size == 3 and lut_inputs == 4:
        return 3 * bits  # two LUTs are one of four, a third inverts
    return bits * ceil_div(inputs - 1, lut_inputs - 1)
