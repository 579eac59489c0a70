"""What a plan will cost, without running a tool.

Each part of a layer is counted from its plan, bit by bit, as the family builds it: adders on carry
chains, selects and multiplexers in LUTs, memories in block RAM or LUTs. The few numbers that depend on what
synthesis makes of control logic are in `_Costs`; `benchmarks/estimate.py` prints how far all this is from
yosys, and `bc-hw synth` does so for each design.
"""

from dataclasses import dataclass
from math import ceil, gcd

from ..intmath import bits_for, ceil_div
from .design import Estimate, LayerEstimate
from .families import Family
from .layer import TABLE_BANKS, TABLES_PER_STAGE, LayerPlan

__all__ = ["estimate_layer", "estimate_pipeline"]


@dataclass(frozen=True)
class _Costs:
    """What one bit, or one thing, costs in LUTs in one family.

    Parameters
    ----------
    carry_step : int
        Adder bits come in multiples of this many LUTs.
    shared_sign : int
        LUTs that adding two numbers of the same width saves: the two highest bits add the same two signs.
    subtract : float
        Additional LUTs per bit of ``a - b``: iCE40 carries take their operands uninverted.
    counter : float
        LUTs per bit of a counter that wraps.
    control : int
        LUTs of a layer's remaining control.
    rom_inputs : int
        Address bits of a one-LUT ROM.
    lutrams : tuple of (int, int, int)
        Depth, bits per word and LUTs of each distributed RAM cell.
    row_select : float
        LUTs of a multiplexer behind rows of block RAM, against one of LUT4s.
    """

    carry_step: int
    shared_sign: int
    subtract: float
    counter: float
    control: int
    rom_inputs: int
    lutrams: tuple[tuple[int, int, int], ...]
    row_select: float


_COSTS = {
    "ecp5": _Costs(2, 0, 0.0, 2.0, 40, 4, ((16, 4, 6),), 1.0),
    "ice40": _Costs(1, 0, 1.0, 1.6, 25, 4, (), 1.0),
    "xc7": _Costs(1, 1, 0.0, 1.0, 10, 6, ((32, 6, 4), (64, 3, 4)), 0.4),
}


def estimate_pipeline(
    plans: list[LayerPlan], output_banks: int, family: Family, *, loadable: bool
) -> Estimate:
    """Estimate a whole design: every layer, and the ports around them."""
    layers = [
        estimate_layer(plan, plans[index - 1] if index else None, family, loadable=loadable)
        for index, plan in enumerate(plans)
    ]
    port_luts, port_ffs, port_brams = _ports(plans, output_banks, family, loadable)
    return Estimate(
        luts=port_luts + sum(layer.luts for layer in layers),
        ffs=port_ffs + sum(layer.ffs for layer in layers),
        brams=float(port_brams + sum(layer.brams for layer in layers)),
        layers=layers,
    )


def estimate_layer(
    plan: LayerPlan, before: LayerPlan | None, family: Family, *, loadable: bool
) -> LayerEstimate:
    """Estimate one layer; ``before`` is the layer that feeds it."""
    parts = [
        _tables(plan, family) if plan.engine == "tables" else _engine(plan, family, loadable),
        _drain(plan, family),
        _requantiser(plan, family),
        _sequencer(plan, family),
        _gearbox(plan, before),
        _memory(
            plan.input_word_bits, plan.banks * plan.input_words, plan.buffer_storage, family, writable=True
        ),
    ]
    for bits, depth, storage in (
        (plan.lanes, plan.weight_depth, plan.weight_storage),
        (plan.requantisers * plan.parameter_bits, plan.drain_beats, plan.parameter_storage),
    ):
        parts.append(_memory(bits, depth, storage, family, writable=loadable))
        if loadable:
            parts.append((0, 32 * ceil_div(bits, 32), 0))  # the register in which a word is assembled
    luts, ffs, brams = (sum(part[index] for part in parts) for index in range(3))
    return LayerEstimate(luts=ceil(luts), ffs=ceil(ffs), brams=float(brams))


def _adder(bits: int, family: Family) -> int:
    step = _COSTS[family.name].carry_step
    return step * ceil_div(bits, step)


def _counter(states: int, family: Family) -> float:
    return _COSTS[family.name].counter * bits_for(states)


def _engine(plan: LayerPlan, family: Family, loadable: bool):
    # With a single word of constant weights every select is decided: it becomes wiring.
    costs = _COSTS[family.name]
    luts = ffs = 0.0
    full, rest = divmod(plan.simd, plan.group)
    for size, count in ((plan.group, full), (rest, int(rest > 0))):
        patterns = 1 << max(size - 1, 0)
        if size == 1:
            ffs += count * plan.in_bits
        elif size:
            width = plan.in_bits + bits_for(size)
            adders = patterns * (size - 1)
            luts += count * (adders * _adder(width, family) + (adders // 2) * width * costs.subtract)
            ffs += count * patterns * (width + 1)
        if loadable or plan.weight_depth > 1:
            luts += plan.pe * count * _select(size, plan.term.bits, family)
        ffs += plan.pe * count * plan.term.bits
    ffs += plan.input_word_bits + plan.lanes + 2 * plan.capture_latency

    spans, tree_luts, tree_ffs = [plan.term] * plan.groups, 0, 0
    while len(spans) > 1:
        above = []
        for at in range(0, len(spans), 2):
            pair = spans[at : at + 2]
            span = pair[0] if len(pair) == 1 else pair[0] + pair[1]
            if len(pair) == 2:
                tree_luts += _adder(span.bits, family) - costs.shared_sign
            tree_ffs += span.bits
            above.append(span)
        spans = above
    if plan.words > 1:
        tree_luts += _adder(plan.accumulator_bits, family)
        tree_ffs += plan.accumulator_bits
    return luts + plan.pe * tree_luts, ffs + plan.pe * tree_ffs, 0


def _tables(plan: LayerPlan, family: Family):
    """Return the cost of tables in LUT memory, their filling, and the tree that adds what they hold."""
    costs = _COSTS[family.name]
    depth, width, cell = costs.lutrams[0]
    spans, tree_luts, tree_ffs = [plan.table_sum] * plan.groups, 0, 0
    bits = plan.table_sum.bits
    tables = ceil_div(TABLE_BANKS * plan.table_entries, depth) * ceil_div(bits, width) * cell * plan.groups
    while len(spans) > 1:
        above = [
            left + right.hull(~right) for left, right in zip(spans[::2], spans[1::2], strict=False)
        ] + spans[len(spans) // 2 * 2 :]
        for at, span in enumerate(above):
            span_bits = min(span.bits, plan.accumulator_bits)
            tree_luts += _adder(span_bits, family) if 2 * at + 1 < len(spans) else 0
            tree_ffs += span_bits
        spans = above
    # Sums of all signs of a group, a bank bit per stage, the sign of the whole.
    filler = plan.fill_units * (plan.group - 1) * _adder(plan.in_bits + 2, family)
    luts = plan.pe * (tables + tree_luts + ceil_div(plan.groups, TABLES_PER_STAGE) + plan.accumulator_bits)
    ffs = plan.pe * (tree_ffs + plan.groups * bits + 3 * plan.groups) + 2 * plan.lanes
    ffs += 2 * plan.input_word_bits + plan.fill_words
    ffs += plan.fill_stages * (plan.fill_units * bits + plan.group + 1)
    luts += filler + 2 * _counter(plan.fill_words, family)
    if plan.words == 1:
        return luts, ffs, 0
    # Sums so far: a memory, a register behind it, an adder per neuron.
    sums = plan.pe * plan.accumulator_bits
    memory = _memory(sums, plan.folds, plan.accumulator_storage, family, writable=True)
    luts += memory[0] + plan.pe * _adder(plan.accumulator_bits, family)
    return luts, ffs + memory[1] + sums, memory[2]


def _select(size: int, bits: int, family: Family) -> float:
    """Return the LUTs of one neuron's choice among the sums of a group of ``size`` inputs."""
    if size == 0:
        return 0
    inputs = (1 << size - 1) + size  # the sums, and one weight per input
    lut_inputs = _COSTS[family.name].rom_inputs
    return bits * (1 if inputs <= lut_inputs else ceil_div(inputs - 1, lut_inputs - 1))


def _drain(plan: LayerPlan, family: Family):
    shifted = (plan.pe - plan.requantisers) * plan.accumulator_bits if plan.drain_cycles > 1 else 0
    counters = _counter(plan.drain_cycles + 1, family) + _counter(plan.folds, family)
    return shifted + counters, plan.pe * plan.accumulator_bits + 8, 0


def _requantiser(plan: LayerPlan, family: Family):
    luts = ffs = 0.0
    for digit in plan.digits:
        width = plan.accumulator_bits + digit.highest - digit.lowest
        luts += width * digit.exponent_bits * 0.8 + (width if digit.zero else 0)
        luts += _adder(plan.scaled_bits - digit.lowest, family) + (width if digit.negative else 0)
        ffs += plan.shift_stages * width + plan.scaled_bits
    if not plan.last:
        over = plan.scaled_bits - plan.shift - plan.act_bits
        luts += plan.act_bits + max(0, over) / 3
        ffs += plan.act_bits
    ffs += 2 * (plan.accumulator_bits + plan.parameter_bits) + plan.shift_stages * plan.bias_bits
    return plan.requantisers * luts, plan.requantisers * ffs + 3 * plan.requantise_latency, 0


def _sequencer(plan: LayerPlan, family: Family):
    depth = plan.banks * plan.input_words
    luts = _COSTS[family.name].control + sum(
        _counter(states, family)
        for states in (plan.words, plan.folds, depth, depth, depth, plan.weight_depth, plan.drain_beats)
    )
    bits = bits_for(plan.words) + bits_for(plan.folds) + 4 * bits_for(depth) + 2 * bits_for(plan.weight_depth)
    return luts, bits + 8, 0


def _gearbox(plan: LayerPlan, before: LayerPlan | None):
    if before is None:
        return 0, 0, 0
    lanes, bits = before.requantisers, plan.in_bits
    step = gcd(lanes, before.fold_tail, plan.word_inputs)
    slots = plan.word_inputs - step + lanes
    levels = plan.word_inputs // step
    control = 2 * bits_for(levels) + 4
    if step == lanes:  # every slot has one source: an enable per word of slots
        return (
            0.3 * plan.input_word_bits + levels / 2 + control,
            plan.input_word_bits + bits_for(levels) + 3,
            0,
        )
    # Any lane may reach a slot; what is over moves down when a word leaves.
    luts = slots * (bits * (1 + lanes / step) + 3) + control + 20
    return luts, slots * bits + plan.input_word_bits + bits_for(levels) + 5, 0


def _memory(bits: int, depth: int, storage: str, family: Family, *, writable: bool):
    """Return LUTs, FFs and block RAMs of a memory with a registered read port."""
    costs = _COSTS[family.name]
    if bits == 0:
        return 0, 0, 0
    if storage == "block":
        brams, rows = _block_rams(bits, depth, family)
        return bits * _row_select(rows) * costs.row_select, 2 if rows > 1 else 0, brams
    if not writable:
        if depth <= 1:
            return 0, 0, 0
        tables = bits * max(1, ceil_div(depth, 1 << costs.rom_inputs))
        return tables, bits, 0
    if not costs.lutrams:
        return bits * depth, bits * depth, 0
    luts = min(
        ceil_div(depth, words) * ceil_div(bits, width) * cell + (depth > words) * bits
        for words, width, cell in costs.lutrams
    )
    return luts, bits, 0


def _block_rams(bits: int, depth: int, family: Family) -> tuple[float, int]:
    """Return the fewest block RAMs over the shapes that one can take, and how many lie behind each other.

    Yosys chooses the same way: RAMs first, then the multiplexers that select a row of them.
    """
    options = [
        (ceil_div(bits, width) * ceil_div(depth, words) * size, ceil_div(depth, words))
        for width, words, size in _BLOCK_SHAPES[family.name]
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


def _ports(plans: list[LayerPlan], output_banks: int, family: Family, loadable: bool):
    first, last = plans[0], plans[-1]
    score = last.out_bits
    luts = 20 + _counter(first.input_words, family) + first.in_bits  # image port
    luts += last.requantisers * (score + 8) + 2 * bits_for(last.n_out)  # argmax
    depth = output_banks * last.drain_beats
    result_bits = last.requantisers * score + bits_for(last.n_out) + 1
    # Yosys chooses for the output buffer: LUTs while they can be memory and are few.
    in_luts = family.lutram_depth and depth <= 4 * family.lutram_depth
    fifo = _memory(result_bits, depth, "distributed" if in_luts else "block", family, writable=True)
    luts += (
        fifo[0] + 3 * _counter(depth + 1, family) + sum(_counter(plan.banks + 1, family) for plan in plans)
    )
    ffs = first.input_word_bits + 4 * result_bits + 3 * score + 4 * bits_for(depth) + 10
    if loadable:
        luts += 120
        ffs += 32 + 60
    return ceil(luts), ceil(ffs), fifo[2]
