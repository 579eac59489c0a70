"""Counts of 1-bit inputs: the sum of +-x is known from how many inputs agree with their weights."""

from functools import cache
from typing import TYPE_CHECKING, ClassVar

import numpy as np

from ...errors import Phrase, PlanError, must_be
from ...intmath import Range, ceil_div
from ..fabric.adders import adder_luts, differing
from ..families import Family
from .base import Amounts, AnySums
from .folding import Folding, LayerShape
from .word_by_word import Grouped, word_registers

if TYPE_CHECKING:
    from ..stage import MatrixStage

__all__ = ["Counts"]


class Counts(Grouped, frozen=True):
    """1-bit inputs, inverted where the weight is -1, are counted ``group`` at a time.

    Counts exceed the sum by one for each negative weight, whose input is counted where it is 0.

    Parameters
    ----------
    group : int
        Inputs that are counted at once, 1 to 3.
    """

    name: ClassVar[str] = "counts"
    rule: ClassVar[str] = "counts inputs of one bit"
    latency_to_tree: ClassVar[int] = 4  # memory, register, count, capture

    @classmethod
    def worth_trying(cls, shape: LayerShape, *, known: bool) -> bool:
        return shape.in_bits == 1

    @classmethod
    def check(
        cls, index: int, shape: LayerShape, folding: Folding, family: Family, *, loadable: bool
    ) -> Folding:
        if shape.in_bits != 1:
            raise PlanError(
                must_be(f"Inputs of layer {index} with counts", "of 1 bit", Phrase(f"{shape.in_bits} bits")),
                hint="inputs of more bits are added: choose pairs, tables or hardwired",
            )
        return super().check(index, shape, folding, family, loadable=loadable)

    @classmethod
    def correction(cls, weights: np.ndarray, simd: int, group: int, in_bits: int) -> np.ndarray:
        return -(weights < 0).sum(axis=1, dtype=np.int64)

    @classmethod
    def any_sums(cls, shape: LayerShape, folding: Folding) -> AnySums:
        n_in = shape.n_in
        return AnySums(Range(0, n_in), Range(-n_in, n_in), Range(-n_in, 0))

    def cost(self, stage: "MatrixStage", family: Family, *, loadable: bool) -> Amounts:
        luts, ffs = (stage.pe * amount for amount in self.neuron(stage, family))
        if not loadable and stage.weight_depth == 1:
            # Every weight is a constant: neurons whose weights agree in a group share its count.
            leaf, width = _leaf(self.group, family)
            shared = self.groups_per_word(stage) * (stage.pe - differing(stage.pe, self.group))
            luts, ffs = luts - shared * leaf, ffs - shared * width
        return Amounts(luts, ffs + word_registers(stage, loadable=loadable))

    def neuron(self, stage: "MatrixStage", family: Family) -> tuple[float, float]:
        accumulator_bits = stage.acc_hi.bit_length() if stage.words > 1 else 0
        return _counting_neuron_of(stage.simd, self.group, accumulator_bits, family)


@cache
def _counting_neuron_of(simd: int, group: int, accumulator_bits: int, family: Family) -> tuple[float, float]:
    """Return LUTs and FFs of one neuron's counts, tree and accumulator."""
    luts = ffs = 0.0
    tops = [min(group, simd - at) for at in range(0, simd, group)]
    for top in tops:
        leaf, width = _leaf(top, family)
        luts, ffs = luts + leaf, ffs + width
    while len(tops) > 1:
        pairs = list(zip(tops[::2], tops[1::2], strict=False))
        luts += sum(_unsigned_adder(a.bit_length(), b.bit_length(), family) for a, b in pairs)
        tops = [a + b for a, b in pairs] + tops[2 * len(pairs) :]
        ffs += sum(top.bit_length() for top in tops)
    if accumulator_bits:
        bare = family.costs.bare_carries  # above the sum the accumulator adds nothing but the carry
        luts += tops[0].bit_length() if bare else adder_luts(accumulator_bits, family)
        ffs += accumulator_bits
    return luts, ffs


def _leaf(lanes: int, family: Family) -> tuple[int, int]:
    """Return the LUTs that count up to three lanes, each an input and a weight, and the bits of the count."""
    costs = family.costs
    width = lanes.bit_length()
    if 2 * lanes <= costs.lut_inputs:
        return width, width
    # Functions of six inputs: four LUT4s each where multiplexers join them for nothing, else four in all.
    return 4 * width if costs.free_muxes else 4, width


def _unsigned_adder(a: int, b: int, family: Family) -> float:
    """Return the LUTs of an adder of unsigned numbers of ``a`` and ``b`` bits, whose result has one more."""
    costs = family.costs
    bits = max(a, b)
    if costs.carry_step == 1:
        return max(2, bits)  # the highest bit is the carry
    if bits == 3:
        return 10  # below a carry chain, and made of functions of six inputs
    return bits + 1 if bits < 3 else costs.carry_step * ceil_div(bits + 1, costs.carry_step)
