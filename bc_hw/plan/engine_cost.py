"""What the engines cost: selects, adder trees and accumulators, bit by bit."""

from functools import cache

from ..intmath import Range, bits_for, ceil_div
from .cost import COSTS, adder_luts, differing, short_adder_luts
from .count_cost import counting_neuron, counts_cost
from .families import Family
from .layer import LayerPlan
from .table_cost import table_neuron, tables_cost

__all__ = ["neuron_luts", "sums_cost"]


def neuron_luts(plan: LayerPlan, family: Family, *, loadable: bool) -> float:
    """Return LUTs that each neuron of ``pe`` takes at the least: select, tree, accumulator."""
    if plan.engine == "hardwired":
        return _hardwired(plan, family)[0] / plan.pe
    if plan.engine == "tables":
        return table_neuron(plan, family)[0]
    if plan.engine == "counts" and (loadable or plan.weight_depth > 1):
        return counting_neuron(plan, family)[0]
    return _neuron(plan, family)[0] if loadable or plan.weight_depth > 1 else 0.0


def sums_cost(plan: LayerPlan, family: Family, loadable: bool):
    """Return LUTs, FFs and block RAMs of a layer's engine."""
    if plan.engine == "tables":
        return tables_cost(plan, family, loadable)
    if plan.engine == "counts":
        return counts_cost(plan, family, loadable)
    return _hardwired(plan, family) if plan.engine == "hardwired" else _engine(plan, family, loadable)


def _hardwired(plan: LayerPlan, family: Family):
    # Where an adder's result is a bit wider than its operands, that bit is one more; carries come in steps.
    costs = COSTS[family.name]
    graph = plan.graph
    luts = graph.adder_bits + graph.adders * (costs.carry_step + 1) / 2 + graph.subtract_bits * costs.subtract
    return luts, graph.register_bits + plan.capture_latency, 0


def _engine(plan: LayerPlan, family: Family, loadable: bool):
    shared = _shared_sums(plan.simd, plan.group, plan.in_bits, family.name)
    if loadable or plan.weight_depth > 1:
        luts, ffs = (plan.pe * amount for amount in _neuron(plan, family))
    else:
        luts, ffs = _decided_neurons(plan.pe, plan.simd, plan.group, plan.in_bits, family.name)
    lanes = plan.lanes
    if plan.weight_storage == "distributed" and not loadable:
        lanes = differing(lanes, plan.weight_depth)
    ffs += plan.input_word_bits + lanes + 2 * plan.capture_latency - 2
    return shared[0] + luts, shared[1] + ffs, 0


@cache
def _shared_sums(simd: int, group: int, in_bits: int, family: str) -> tuple[float, float]:
    costs = COSTS[family]
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


def _neuron(plan: LayerPlan, family: Family) -> tuple[float, float]:
    accumulator_bits = plan.accumulator_bits if plan.words > 1 else 0
    return _neuron_of(plan.simd, plan.group, plan.in_bits, accumulator_bits, family.name)


@cache
def _neuron_of(
    simd: int, group: int, in_bits: int, accumulator_bits: int, family: str
) -> tuple[float, float]:
    """Return LUTs and FFs of one neuron's selects, tree and accumulator."""
    costs = COSTS[family]
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
def _decided_neurons(pe: int, simd: int, group: int, in_bits: int, family: str) -> tuple[float, float]:
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
