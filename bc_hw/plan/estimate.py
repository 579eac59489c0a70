"""What a plan will cost, without running a tool.

Each part of a layer is counted from its plan, bit by bit, as the family builds it: adders on carry
chains, selects and multiplexers in LUTs, memories in block RAM or LUTs. What synthesis makes of control logic
cannot be counted so; it is a sum of features of the plan with constants from `bc_hw.plan.fitted`, which
`benchmarks/estimate.py` fits to a record of yosys runs and holds against others.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from math import gcd
from operator import mul
from typing import NamedTuple

from ..intmath import Range, bits_for, ceil_div
from .design import Estimate, LayerEstimate
from .families import Family
from .fitted import FITTED
from .layer import TABLE_BANKS, TABLES_PER_BANK_BIT, WEIGHT_BEAT_BITS, DigitPlan, LayerPlan

__all__ = [
    "LAYER_FEATURES",
    "PORT_FEATURES",
    "Cost",
    "Parts",
    "block_rams",
    "estimate_pipeline",
    "fixed_cost",
    "gearbox_cost",
    "input_cost",
    "layer_cost",
    "layer_parts",
    "memory_cost",
    "neuron_luts",
    "output_cost",
    "pipeline_cost",
    "port_cost",
    "port_parts",
]


class Cost(NamedTuple):
    """LUTs and FFs, fractions included, and block RAMs."""

    luts: float
    ffs: float
    brams: float


class Parts(NamedTuple):
    """What is counted, and the features of what is fitted."""

    luts: float
    ffs: float
    brams: float
    features: tuple[float, ...]

    def cost(self, constants: tuple[Sequence[float], Sequence[float]]) -> Cost:
        """Return the whole cost with the fitted constants of a family, those of LUTs and those of FFs."""
        luts, ffs = constants
        return Cost(
            self.luts + sum(map(mul, self.features, luts)),
            self.ffs + sum(map(mul, self.features, ffs)),
            self.brams,
        )


@dataclass(frozen=True)
class _Costs:
    """How one family builds things, where it matters for LUTs.

    Parameters
    ----------
    carry_step : int
        Adder bits come in multiples of this many LUTs.
    shortest_chain : int
        Adders of at most this many bits are made of LUTs without a carry chain.
    shared_sign : int
        LUTs that adding two numbers of the same width saves: the highest bit is the carry, or copies a sign.
    subtract : float
        Additional LUTs per bit of ``a - b``: iCE40 carries take their operands uninverted.
    lut_inputs : int
        Inputs of a LUT, and so address bits of a one-LUT ROM.
    lutrams : tuple of (int, int, int)
        Depth, bits per word and LUTs of each distributed RAM cell.
    row_select : float
        LUTs of a multiplexer behind rows of block RAM, against one of LUT4s.
    free_muxes : bool
        Whether multiplexers behind LUTs cost nothing: PFUMX and L6MUX21, MUXF7 and MUXF8.
    shift_registers : int
        Registers in a row that become one LUT; 0 where they stay registers.
    """

    carry_step: int
    shortest_chain: int
    shared_sign: int
    subtract: float
    lut_inputs: int
    lutrams: tuple[tuple[int, int, int], ...]
    row_select: float
    free_muxes: bool
    shift_registers: int


WIDE_SELECT = 8
"""Levels of a gearbox up to which their number is taken into one wide LUT with the data."""

_COSTS = {
    "ecp5": _Costs(2, 4, 0, 0.0, 4, ((16, 4, 6),), 1.0, True, 0),
    "ice40": _Costs(1, 2, 0, 1.0, 4, (), 1.0, False, 0),
    "xc7": _Costs(1, 2, 1, 0.0, 6, ((32, 6, 4), (64, 3, 4)), 0.4, True, 3),
}

LAYER_FEATURES = (
    "layer",
    "counter_bits",
    "buffer_bits",
    "odd_depth_bits",
    "weight_address_bits",
    "busy_bits",
    "drain_bits",
    "shift4_bits",
    "shift2_bits",
    "masked_bits",
    "signed_bits",
    "clipped_bits",
    "clip_over_bits",
    "load_words",
    "gearbox",
    "gearbox_levels",
    "gearbox_odd_levels",
    "gearbox_many_levels",
    "crooked",
    "crooked_bits",
    "crooked_sources",
    "crooked_few_levels",
)
"""What the fitted part of a layer is made of."""

PORT_FEATURES = ("ports", "layers", "input_bits", "score_bits", "result_bits", "loader", "loader_layers")
"""What the fitted part of the ports, and of what connects the layers, is made of."""


@cache
def _constants(family: str, part: str) -> tuple[tuple[float, ...], tuple[float, ...]]:
    names = LAYER_FEATURES if part == "layer" else PORT_FEATURES
    luts, ffs = (FITTED[family][part][amount] for amount in ("luts", "ffs"))
    return tuple(luts.get(name, 0.0) for name in names), tuple(ffs.get(name, 0.0) for name in names)


def estimate_pipeline(
    plans: list[LayerPlan], output_banks: int, family: Family, *, loadable: bool
) -> Estimate:
    """Estimate a whole design: every layer, and the ports around them."""
    costs = pipeline_cost(plans, output_banks, family, loadable=loadable)
    total = Cost(*(sum(amounts) for amounts in zip(*costs, strict=True)))
    return Estimate(
        luts=round(total.luts),
        ffs=round(total.ffs),
        brams=float(total.brams),
        layers=[LayerEstimate(round(cost.luts), round(cost.ffs), float(cost.brams)) for cost in costs[:-1]],
    )


def pipeline_cost(plans: list[LayerPlan], output_banks: int, family: Family, *, loadable: bool) -> list[Cost]:
    """Return the cost of each layer, and last that of the ports, unrounded."""
    before = [None, *plans[:-1]]
    layers = [
        layer_parts(plan, feeds, family, loadable=loadable).cost(_constants(family.name, "layer"))
        for plan, feeds in zip(plans, before, strict=True)
    ]
    return [*layers, port_cost(plans, output_banks, family, loadable=loadable)]


def port_cost(plans: list[LayerPlan], output_banks: int, family: Family, *, loadable: bool) -> Cost:
    """Return what stands around the layers."""
    return port_parts(plans, output_banks, family, loadable).cost(_constants(family.name, "port"))


def input_cost(first: LayerPlan, family: Family) -> Cost:
    """Return what the ports cost because of the first layer."""
    return _input_parts(first).cost(_constants(family.name, "port"))


def output_cost(last: LayerPlan, output_banks: int, family: Family) -> Cost:
    """Return what the ports cost because of the last layer."""
    return _output_parts(last, output_banks, family).cost(_constants(family.name, "port"))


def fixed_cost(layers: int, family: Family, *, loadable: bool) -> Cost:
    """Return what the ports of a pipeline of so many layers cost anyway."""
    return _fixed_parts(layers, loadable).cost(_constants(family.name, "port"))


def _plus(*parts: Parts) -> Parts:
    return Parts(
        sum(part.luts for part in parts),
        sum(part.ffs for part in parts),
        sum(part.brams for part in parts),
        tuple(map(sum, zip(*(part.features for part in parts), strict=True))),
    )


def layer_parts(plan: LayerPlan, before: LayerPlan | None, family: Family, *, loadable: bool) -> Parts:
    """Return the parts of one layer; ``before`` is the layer that feeds it."""
    own = _own_parts(plan, family, loadable)
    if before is None:
        return own
    used = plan.n_in - plan.word_inputs * (plan.input_words - 1)
    return _plus(own, _gearbox(before.requantisers, before.fold_tail, plan.word_inputs, used, plan.in_bits))


def layer_cost(plan: LayerPlan, family: Family, *, loadable: bool) -> Cost:
    """Return what a layer costs without the gearbox before it."""
    return _own_parts(plan, family, loadable).cost(_constants(family.name, "layer"))


@cache
def gearbox_cost(lanes: int, tail: int, word_inputs: int, used: int, in_bits: int, family: str) -> Cost:
    """Return what the gearbox between two layers costs.

    Parameters
    ----------
    lanes, tail : int
        Neurons in a beat, and in the last beat of a fold, of the layer before it.
    word_inputs, used : int
        Inputs in a word, and in the last word of an image, of the layer behind it.
    in_bits : int
    family : str
    """
    return _gearbox(lanes, tail, word_inputs, used, in_bits).cost(_constants(family, "layer"))


def _own_parts(plan: LayerPlan, family: Family, loadable: bool) -> Parts:
    counted = [
        _sums(plan, family, loadable),
        _drain(plan),
        _requantiser(plan, family),
        memory_cost(
            plan.input_word_bits, plan.banks * plan.input_words, plan.buffer_storage, family.name, True
        ),
    ]
    load_words = 0
    for bits, depth, storage in (
        (plan.lanes, plan.weight_depth, plan.weight_storage),
        (plan.requantisers * plan.parameter_bits, plan.drain_beats, plan.parameter_storage),
    ):
        counted.append(memory_cost(bits, depth, storage, family.name, loadable))
        if loadable:
            beats = ceil_div(bits, WEIGHT_BEAT_BITS)
            load_words += beats
            # The register in which a word is assembled; a single beat needs no more bits than the word has.
            counted.append((0, WEIGHT_BEAT_BITS * beats if beats > 1 else bits, 0))
    luts, ffs, brams = (sum(part[index] for part in counted) for index in range(3))
    return Parts(luts, ffs, brams, _control(plan, load_words))


def _control(plan: LayerPlan, load_words: int) -> tuple[float, ...]:
    """Return the features of counters, shifters and clips."""
    depth = plan.banks * plan.input_words
    buffer_bits = bits_for(depth)
    odd = depth & (depth - 1) != 0
    busy = bits_for(plan.drain_cycles) if plan.drain_cycles > plan.words else 0
    shift4, shift2, masked, signed = _shifters(tuple(plan.digits), plan.accumulator_bits)
    over = 0 if plan.last else max(0, plan.scaled_bits - plan.shift - plan.act_bits)
    lanes = plan.requantisers
    return _layer_features(
        layer=1,
        counter_bits=bits_for(plan.words) + bits_for(plan.folds),
        buffer_bits=buffer_bits,
        odd_depth_bits=buffer_bits if odd else 0,
        weight_address_bits=bits_for(plan.weight_depth),
        busy_bits=busy,
        drain_bits=bits_for(plan.drain_cycles + 1) + bits_for(plan.drain_beats),
        shift4_bits=lanes * shift4,
        shift2_bits=lanes * shift2,
        masked_bits=lanes * masked,
        signed_bits=lanes * signed,
        clipped_bits=lanes * (0 if plan.last else plan.act_bits),
        clip_over_bits=lanes * over,
        load_words=load_words,
    )


@cache
def _shifters(digits: tuple[DigitPlan, ...], accumulator_bits: int) -> tuple[int, int, int, int]:
    """Return the bits of shifts by four distances and by two, of masks and of inversions, of one lane."""
    shift4 = shift2 = masked = signed = 0
    for digit in digits:
        width = accumulator_bits
        left = digit.exponent_bits
        if digit.zero:
            masked += width
        while left:
            step = min(left, 2)
            width = min(
                width + ((1 << step) - 1 << digit.exponent_bits - left),
                accumulator_bits + digit.highest - digit.lowest,
            )
            if step == 2:
                shift4 += width
            else:
                shift2 += width
            left -= step
        if digit.negative:
            signed += width
    return shift4, shift2, masked, signed


def _layer_features(**amounts: float) -> tuple[float, ...]:
    """Return the features of a layer in their order; what is not named is 0."""
    return tuple(amounts.pop(name, 0) for name in LAYER_FEATURES)


@cache
def _adder(bits: int, family: str, shared_sign: bool = False) -> float:
    """Return the LUTs of an adder with a result of ``bits``."""
    costs = _COSTS[family]
    if bits <= costs.shortest_chain:
        return _short_adder(bits)
    return costs.carry_step * ceil_div(bits, costs.carry_step) - (costs.shared_sign if shared_sign else 0)


def _short_adder(bits: int) -> int:
    """Return the LUTs of an adder without a carry chain: each bit, and a carry into the fourth."""
    return bits + 1 * (bits > 3)


def neuron_luts(plan: LayerPlan, family: Family, *, loadable: bool) -> float:
    """Return LUTs that each neuron of ``pe`` takes at the least: select, tree, accumulator."""
    if plan.engine == "hardwired":
        return _hardwired(plan, family)[0] / plan.pe
    if plan.engine == "tables":
        return _table_neuron(plan, family)[0]
    if plan.engine == "counts" and (loadable or plan.weight_depth > 1):
        return _counting_neuron(plan, family)[0]
    return _neuron(plan, family)[0] if loadable or plan.weight_depth > 1 else 0.0


def _sums(plan: LayerPlan, family: Family, loadable: bool):
    if plan.engine == "tables":
        return _tables(plan, family, loadable)
    if plan.engine == "counts":
        return _counts(plan, family, loadable)
    return _hardwired(plan, family) if plan.engine == "hardwired" else _engine(plan, family, loadable)


def _hardwired(plan: LayerPlan, family: Family):
    # Where an adder's result is a bit wider than its operands, that bit is one more; carries come in steps.
    costs = _COSTS[family.name]
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
        lanes = _differing(lanes, plan.weight_depth)
    ffs += plan.input_word_bits + lanes + 2 * plan.capture_latency - 2
    return shared[0] + luts, shared[1] + ffs, 0


def _counts(plan: LayerPlan, family: Family, loadable: bool):
    luts, ffs = _counting_neuron(plan, family)
    decided = not loadable and plan.weight_depth == 1
    if decided:
        # As `_decided_neurons`: neurons whose weights agree in a group share its count.
        leaf, width = _leaf(plan.group, family.name)
        shared = plan.groups * (plan.pe - _differing(plan.pe, plan.group))
        luts, ffs = plan.pe * luts - shared * leaf, plan.pe * ffs - shared * width
    else:
        luts, ffs = plan.pe * luts, plan.pe * ffs
    lanes = plan.lanes
    if plan.weight_storage == "distributed" and not loadable:
        lanes = _differing(lanes, plan.weight_depth)
    return luts, ffs + plan.input_word_bits + lanes + 2 * plan.capture_latency - 2, 0


def _counting_neuron(plan: LayerPlan, family: Family) -> tuple[float, float]:
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
        # A chain whose upper bits add nothing but the carry needs no LUTs for them in 7-series.
        luts += tops[0].bit_length() if family == "xc7" else _adder(accumulator_bits, family)
        ffs += accumulator_bits
    return luts, ffs


def _leaf(lanes: int, family: str) -> tuple[int, int]:
    """Return the LUTs that count up to three lanes, each an input and a weight, and the bits of the count."""
    costs = _COSTS[family]
    width = lanes.bit_length()
    if 2 * lanes <= costs.lut_inputs:
        return width, width
    # Functions of six inputs: four LUT4s each where multiplexers join them for nothing, else four in all.
    return 4 * width if costs.free_muxes else 4, width


def _unsigned_adder(a: int, b: int, family: str) -> float:
    """Return the LUTs of an adder of unsigned numbers of ``a`` and ``b`` bits, whose result has one more."""
    costs = _COSTS[family]
    bits = max(a, b)
    if costs.carry_step == 1:
        return max(2, bits)  # the highest bit is the carry
    if bits == 3:
        return 10  # below a carry chain, and made of functions of six inputs
    return bits + 1 if bits < 3 else costs.carry_step * ceil_div(bits + 1, costs.carry_step)


@cache
def _shared_sums(simd: int, group: int, in_bits: int, family: str) -> tuple[float, float]:
    costs = _COSTS[family]
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
                short = _short_adder(width)
                luts += count * (2 * short - 1 if width > 2 else 3)
            else:
                adders = patterns * (size - 1)
                luts += count * adders * _adder(width, family, shared_sign=True)
                luts += count * (adders // 2) * width * costs.subtract
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
    costs = _COSTS[family]
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
        luts += sum(_adder(span.bits, family, shared_sign=True) for span in pairs)
        spans = pairs + spans[2 * len(pairs) :]
        ffs += sum(span.bits for span in spans)
    if accumulator_bits:
        luts += _adder(accumulator_bits, family)
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
    differing = [_differing(pe, inputs) for _, inputs in parts]
    ffs += sum(count * span.bits for (span, _), count in zip(parts, differing, strict=True))
    luts += sum(count / 2 * span.bits for (span, _), count in zip(parts, differing, strict=True))
    while len(parts) > 1:
        pairs = [
            (left + right, a + b) for (left, a), (right, b) in zip(parts[::2], parts[1::2], strict=False)
        ]
        luts += sum(_differing(pe, inputs) * _adder(span.bits, family, True) for span, inputs in pairs)
        parts = pairs + parts[2 * len(pairs) :]
        ffs += sum(_differing(pe, inputs) * span.bits for span, inputs in parts)
    return luts, ffs


def _differing(neurons: int, inputs: int) -> float:
    """Return how many of ``neurons`` random words of ``inputs`` bits are expected to differ."""
    if inputs > 30:
        return float(neurons)
    patterns = 1 << inputs
    return patterns * (1 - (1 - 1 / patterns) ** neurons)


def _waiting_registers(terms: int) -> int:
    """Return how many levels the last term waits before it meets another in the tree."""
    waited = 0
    while terms > 1 and terms % 2:
        waited += 1
        terms = terms // 2 + 1
    return waited


def _tables(plan: LayerPlan, family: Family, loadable: bool):
    """Return the cost of tables in LUT memory, their filling, and the tree that adds what they hold."""
    luts, ffs = _table_neuron(plan, family)
    bits = plan.table_sum.bits
    unit = _signed_sum(plan.group, plan.in_bits, bits, family.name)
    luts = plan.pe * luts + plan.fill_units * unit[0] + 2 * bits_for(plan.fill_words)
    ffs = plan.pe * ffs + 2 * plan.input_word_bits + plan.fill_words
    row = plan.lanes
    if plan.weight_storage == "distributed" and not loadable:
        row = _differing(row, plan.weight_depth)
    if plan.weight_storage == "distributed" and 0 < _COSTS[family.name].shift_registers <= 3:
        # With the memory's own register, which is counted there, these are three in a row.
        luts, ffs = luts + row, ffs - row
    else:
        ffs += 2 * row
    ffs += plan.fill_units * unit[1]
    ffs += plan.fill_stages * (plan.fill_units * bits + plan.group + 1)
    if plan.words == 1:
        return luts, ffs, 0
    # The sums so far stand in a memory, and in a register before they are added to.
    width = plan.pe * plan.accumulator_bits
    memory = memory_cost(width, plan.folds, plan.accumulator_storage, family.name, True)
    luts += memory[0] + plan.pe * _adder(plan.accumulator_bits, family.name)
    return luts, ffs + memory[1] + width, memory[2]


@cache
def _signed_sum(group: int, in_bits: int, bits: int, family: str) -> tuple[float, float]:
    """Return LUTs of what fills a group's table, and FFs in front of its last register."""
    luts = ffs = 0.0
    terms = group
    level = 0
    while terms > 1:
        level += 1
        luts += terms // 2 * _adder(min(bits, in_bits + 1 + level), family, shared_sign=True)
        terms = ceil_div(terms, 2)
        if terms > 1:
            ffs += terms * min(bits, in_bits + 1 + level)
    return luts, ffs


def _table_neuron(plan: LayerPlan, family: Family) -> tuple[float, float]:
    """Return LUTs and FFs of one neuron's tables and tree."""
    return _table_neuron_of(
        plan.groups, plan.table_entries, plan.table_sum, plan.accumulator_bits, family.name
    )


@cache
def _table_neuron_of(
    groups: int, entries: int, table_sum: Range, accumulator_bits: int, family: str
) -> tuple[float, float]:
    depth, width, cell = _COSTS[family].lutrams[0]
    bits = table_sum.bits
    luts = ceil_div(TABLE_BANKS * entries, depth) * ceil_div(bits, width) * cell * groups
    ffs = groups * bits + 3 * groups
    spans = [table_sum] * groups
    while len(spans) > 1:
        pairs = [left + right.hull(~right) for left, right in zip(spans[::2], spans[1::2], strict=False)]
        luts += sum(_adder(min(span.bits, accumulator_bits), family) for span in pairs)
        spans = pairs + spans[2 * len(pairs) :]
        ffs += sum(min(span.bits, accumulator_bits) for span in spans)
    # A copy of the bank's number per few tables, the sign of the whole.
    copies = ceil_div(groups, TABLES_PER_BANK_BIT)
    return luts + copies + accumulator_bits, ffs + copies


def _select(size: int, bits: int, lut_inputs: int) -> float:
    """Return the LUTs of one neuron's choice among the sums of a group of ``size`` inputs."""
    inputs = (1 << size - 1) + size  # the sums, and one weight per input
    if inputs <= lut_inputs:
        return bits
    if size == 3 and lut_inputs == 4:
        # Two LUTs are one of four, a third inverts. The sum of all is never negative: its sign is no input.
        return 3 * bits - 1
    return bits * ceil_div(inputs - 1, lut_inputs - 1)


def _drain(plan: LayerPlan):
    shifted = (plan.pe - plan.requantisers) * plan.accumulator_bits if plan.drain_cycles > 1 else 0
    return shifted, plan.drain_cycles * plan.requantisers * plan.accumulator_bits, 0


def _requantiser(plan: LayerPlan, family: Family):
    luts, ffs = _requantiser_lane(
        tuple(plan.digits),
        plan.accumulator_bits,
        plan.scaled_bits,
        plan.bias_bits,
        plan.act_bits,
        plan.shift_stages,
        family.name,
    )
    return plan.requantisers * luts, plan.requantisers * ffs + 3 * plan.requantise_latency, 0


@cache
def _requantiser_lane(
    digits: tuple[DigitPlan, ...],
    accumulator_bits: int,
    scaled_bits: int,
    bias_bits: int,
    act_bits: int | None,
    shift_stages: int,
    family: str,
) -> tuple[float, float]:
    """Return LUTs and FFs of what scales one neuron at a time."""
    luts = ffs = 0.0
    for digit in digits:
        luts += _adder(scaled_bits - digit.lowest, family)
        ffs += shift_stages * (accumulator_bits + digit.highest - digit.lowest) + scaled_bits
    bias_row = 2 + shift_stages
    if 0 < _COSTS[family].shift_registers <= bias_row:
        luts += bias_bits
        bias_row = 0
    ffs += 2 * (accumulator_bits + sum(digit.bits for digit in digits)) + bias_row * bias_bits
    return luts, ffs + (act_bits or 0)


def _gearbox(lanes: int, tail: int, word_inputs: int, used: int, in_bits: int) -> Parts:
    """Return the parts of a gearbox; parameters as in `gearbox_cost`."""
    step = gcd(lanes, tail, word_inputs)
    slots = word_inputs - step + lanes
    levels = word_inputs // step
    padded = (word_inputs - used) * in_bits  # zeros behind the end of an image
    common = {
        "gearbox": 1,
        "gearbox_levels": levels,
        "gearbox_odd_levels": levels if levels & (levels - 1) else 0,
        "gearbox_many_levels": levels if levels > WIDE_SELECT else 0,
    }
    if step == lanes:  # every slot has one source: an enable per word of slots
        return Parts(padded, word_inputs * in_bits + bits_for(levels), 0, _layer_features(**common))
    # Any lane may reach a slot; what is over moves down when a word leaves.
    sources = slots * in_bits * (lanes // step)
    crooked = {
        "crooked": lanes // step,
        "crooked_bits": slots * in_bits,
        "crooked_sources": sources,
        # Few levels: synthesis takes the level's bits into each select, which is quick and large.
        "crooked_few_levels": sources if levels <= WIDE_SELECT else 0,
    }
    ffs = (slots + word_inputs) * in_bits + bits_for(levels)
    return Parts(padded + slots * in_bits, ffs, 0, _layer_features(**common, **crooked))


@cache
def memory_cost(bits: int, depth: int, storage: str, family: str, writable: bool):
    """Return LUTs, FFs and block RAMs of a memory with a registered read port."""
    costs = _COSTS[family]
    if bits == 0:
        return 0, 0, 0
    if storage == "block":
        brams, rows = block_rams(bits, depth, family)
        return bits * _row_select(rows) * costs.row_select, bits_for(rows), brams
    if not writable:
        if depth <= 1:
            return 0, 0, 0
        # Of a short ROM many bits have the same content in every word: they become one.
        bits = _differing(bits, depth)
        full, rest = divmod(depth, 1 << costs.lut_inputs)
        if rest and full:
            # Where the last words agree they become the register's reset. Elsewhere they are one LUT more,
            # and another selects them, if it cannot take them in.
            varying = bits * (1 - 2.0 ** (1 - rest))
            selects = not costs.free_muxes and bits_for(rest) + 2 > costs.lut_inputs
            return bits * _tables_of(full, costs) + varying * (1 + selects), bits, 0
        return bits * _tables_of(max(1, full), costs), bits, 0
    if not costs.lutrams:
        return bits * depth, bits * depth, 0
    luts = min(
        ceil_div(depth, words) * ceil_div(bits, width) * cell + (depth > words) * bits
        for words, width, cell in costs.lutrams
    )
    return luts, bits, 0


def _tables_of(luts: int, costs: _Costs) -> int:
    """Return the LUTs of a bit of a ROM: those that hold it, and those that select one of them."""
    return luts if costs.free_muxes else 2 * luts - 1


@cache
def block_rams(bits: int, depth: int, family: str) -> tuple[float, int]:
    """Return the fewest block RAMs over the shapes that one can take, and how many lie behind each other.

    Yosys chooses the same way: RAMs first, then the multiplexers that select a row of them.
    """
    options = [
        (ceil_div(bits, width) * ceil_div(depth, words) * size, ceil_div(depth, words))
        for width, words, size in _BLOCK_SHAPES[family]
    ]
    return min(options)


_BLOCK_SHAPES = {
    "ecp5": [(36, 512, 1), (18, 1024, 1), (9, 2048, 1), (4, 4096, 1), (2, 8192, 1), (1, 16384, 1)],
    "ice40": [(16, 256, 1), (8, 512, 1), (4, 1024, 1), (2, 2048, 1)],
    "xc7": [(72, 512, 1), (36, 512, 0.5), (36, 1024, 1), (18, 1024, 0.5), (18, 2048, 1), (9, 2048, 0.5)],
}
"""Width and words of a block RAM's shapes, and its size: half a RAMB36E1 is a RAMB18E1."""


def _row_select(rows: int) -> float:
    """Return the LUTs per bit of the multiplexer behind ``rows`` block RAMs, as yosys builds it."""
    return {1: 0, 2: 1, 3: 2, 4: 2, 5: 3, 6: 5, 7: 6, 8: 5}.get(rows, 0.75 * rows)


def port_parts(plans: list[LayerPlan], output_banks: int, family: Family, loadable: bool) -> Parts:
    """Return the parts of what is around the layers: input, class, output buffer, credits, loader."""
    return _plus(
        _fixed_parts(len(plans), loadable),
        _input_parts(plans[0]),
        _output_parts(plans[-1], output_banks, family),
    )


def _fixed_parts(layers: int, loadable: bool) -> Parts:
    return Parts(0, 0, 0, (1, layers + 1, 0, 0, 0, int(loadable), layers if loadable else 0))


def _input_parts(first: LayerPlan) -> Parts:
    padded = (first.word_inputs * first.input_words - first.n_in) * first.in_bits
    features = (0, 0, bits_for(first.input_words), 0, 0, 0, 0)
    return Parts(padded, first.input_word_bits, 0, features)


def _output_parts(last: LayerPlan, output_banks: int, family: Family) -> Parts:
    fifo, bits = _output_buffer(last, output_banks, family)
    features = (0, 0, 0, last.requantisers * last.out_bits, bits, 0, 0)
    return Parts(fifo[0], fifo[1] + 2 * bits, fifo[2], features)


def _output_buffer(last: LayerPlan, banks: int, family: Family):
    depth = banks * last.drain_beats
    bits = last.requantisers * last.out_bits + bits_for(last.n_out) + 1
    # Yosys chooses for the output buffer: LUTs while they can be memory and are few.
    in_luts = family.lutram_depth and depth <= 4 * family.lutram_depth
    return memory_cost(bits, depth, "distributed" if in_luts else "block", family.name, True), bits
