"""What the counting of 1-bit inputs costs."""

from functools import cache

from ..intmath import ceil_div
from .cost import COSTS, adder_luts, differing
from .families import Family
from .layer import LayerPlan

__all__ = ["counting_neuron", "counts_cost"]


def counts_cost(plan: LayerPlan, family: Family, loadable: bool):
    """Return LUTs, FFs and block RAMs of an engine that counts."""
    luts, ffs = counting_neuron(plan, family)
    decided = not loadable and plan.weight_depth == 1
    if decided:
        # As `_decided_neurons`: neurons whose weights agree in a group share its count.
        leaf, width = _leaf(plan.group, family.name)
        shared = plan.groups * (plan.pe - differing(plan.pe, plan.group))
        luts, ffs = plan.pe * luts - shared * leaf, plan.pe * ffs - shared * width
    else:
        luts, ffs = plan.pe * luts, plan.pe * ffs
    lanes = plan.lanes
    if plan.weight_storage == "distributed" and not loadable:
        lanes = differing(lanes, plan.weight_depth)
    return luts, ffs + plan.input_word_bits + lanes + 2 * plan.capture_latency - 2, 0


def counting_neuron(plan: LayerPlan, family: Family) -> tuple[float, float]:
    """Return LUTs and FFs of one neuron that counts."""
    accumulator_bits = plan.acc_hi.bit_length() if plan.words > 1 else 0
    return _counting_neuron_of(plan.simd, plan.group, accumulator_bits, family.name)


@cache
def _counting_neuron_of(simd: int, group: int, accumulator_bits: int, family: str) -> tuple[float, float]:
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
        bare = COSTS[family].bare_carries  # above the sum the accumulator adds nothing but the carry
        luts += tops[0].bit_length() if bare else adder_luts(accumulator_bits, family)
        ffs += accumulator_bits
    return luts, ffs


def _leaf(lanes: int, family: str) -> tuple[int, int]:
    """Return the LUTs that count up to three lanes, each an input and a weight, and the bits of the count."""
    costs = COSTS[family]
    width = lanes.bit_length()
    if 2 * lanes <= costs.lut_inputs:
        return width, width
    # Functions of six inputs: four LUT4s each where multiplexers join them for nothing, else four in all.
    return 4 * width if costs.free_muxes else 4, width


def _unsigned_adder(a: int, b: int, family: str) -> float:
    """Return the LUTs of an adder of unsigned numbers of ``a`` and ``b`` bits, whose result has one more."""
    costs = COSTS[family]
    bits = max(a, b)
    if costs.carry_step == 1:
        return max(2, bits)  # the highest bit is the carry
    if bits == 3:
        return 10  # below a carry chain, and made of functions of six inputs
    return bits + 1 if bits < 3 else costs.carry_step * ceil_div(bits + 1, costs.carry_step)
