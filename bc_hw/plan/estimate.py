"""What a plan will cost, without running a tool.

Each part of a layer is counted from its plan, bit by bit, as the family builds it: adders on carry chains,
selects and multiplexers in LUTs, memories in block RAM or LUTs. What synthesis makes of control logic cannot
be counted so; it is a sum of features of the plan, each times a coefficient from the record of the family.
`benchmarks/estimate.py` fits them to syntheses by yosys and checks them against others.
"""

from functools import cache

from ..intmath import bits_for, ceil_div
from .cost import COSTS, Cost, Parts
from .design import Estimate, LayerEstimate
from .engine_cost import neuron_luts, sums_cost
from .families import Family
from .families.record import read_record
from .layer import GEARBOX_SOURCES, WEIGHT_BEAT_BITS, LayerPlan, gearbox_reach, gearbox_step
from .memory_cost import block_rams, memory_cost
from .requantiser_cost import drain_cost, requantiser_cost, shifters

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

WIDE_SELECT = 8
"""Levels of a gearbox up to which their number is taken into one wide LUT with the data."""


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
    "tables",
    "fill_adders",
    "gearbox",
    "gearbox_levels",
    "gearbox_odd_levels",
    "gearbox_many_levels",
    "crooked",
    "crooked_levels",
    "crooked_bits",
)
"""What the fitted part of a layer is made of."""


PORT_FEATURES = ("ports", "layers", "input_bits", "score_bits", "result_bits", "loader", "loader_layers")
"""What the fitted part of the ports, and of what connects the layers, is made of."""


@cache
def _constants(family: str, part: str) -> tuple[tuple[float, ...], tuple[float, ...]]:
    names = LAYER_FEATURES if part == "layer" else PORT_FEATURES
    found = getattr(read_record(family).area, part)
    luts, ffs = (tuple(each.get(name, 0.0) for name in names) for each in (found.luts, found.ffs))
    return luts, ffs


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
    given, taken = (before.requantisers, before.fold_tail), (plan.word_inputs, plan.last_word_inputs)
    return _plus(own, _gearbox(*given, *taken, plan.in_bits, family.name))


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
    return _gearbox(lanes, tail, word_inputs, used, in_bits, family).cost(_constants(family, "layer"))


def _own_parts(plan: LayerPlan, family: Family, loadable: bool) -> Parts:
    counted = [
        sums_cost(plan, family, loadable),
        drain_cost(plan),
        requantiser_cost(plan, family),
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
    shift4, shift2, masked, signed = shifters(tuple(plan.digits), plan.accumulator_bits)
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
        tables=plan.engine == "tables",
        fill_adders=plan.fill_units * (plan.group - 1),
    )


def _layer_features(**amounts: float) -> tuple[float, ...]:
    """Return the features of a layer in their order; what is not named is 0."""
    return tuple(amounts.pop(name, 0) for name in LAYER_FEATURES)


def _gearbox(lanes: int, tail: int, word_inputs: int, used: int, in_bits: int, family: str) -> Parts:
    """Return the parts of a gearbox; parameters as in `gearbox_cost`."""
    step = gearbox_step(lanes, tail, word_inputs)
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
    over = lanes - step
    slots = word_inputs + over
    # What is over moves to the front; an image's end may show it where it stands.
    moved = over * in_bits * (1 + (used < lanes))
    ffs = (slots + lanes) * in_bits + bits_for(levels) + 4
    lut_inputs = COSTS[family].lut_inputs
    if lanes // step > GEARBOX_SOURCES:
        # A beat is shifted half of the way before its register, which that widens, and half behind it.
        stages = bits_for(word_inputs)
        between = min(lanes + (1 << stages // 2) - 1, slots)
        luts = between * _shift_luts(stages // 2, lut_inputs) + slots * _shift_luts(
            stages - stages // 2, lut_inputs
        )
        ffs += (between - lanes) * in_bits + slots + stages
    else:
        luts = sum(
            _chosen_luts(len(gearbox_reach(slot, lanes, step, word_inputs)), lut_inputs)
            for slot in range(slots)
        )
        ffs += levels
    features = {"crooked": 1, "crooked_levels": levels, "crooked_bits": slots * in_bits}
    return Parts(padded + moved + luts * in_bits, ffs, 0, _layer_features(**common, **features))


def _shift_luts(stages: int, lut_inputs: int) -> int:
    """Return the LUTs of one bit that is shifted in so many stages; a LUT of six inputs holds two of them."""
    return ceil_div(stages, 2) if lut_inputs >= 6 else stages


def _chosen_luts(sources: int, lut_inputs: int) -> int:
    """Return the LUTs of one bit chosen among ``sources``, each with a flag of its own."""
    return ceil_div(max(0, 2 * sources - lut_inputs), lut_inputs - 1) + 1 if sources > 1 else 0


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
    # Where a word takes several beats, all but its last are kept; that is hidden where a packet ends early.
    more = first.word_beats - 1
    bits = first.input_field_bits if more else 0
    return Parts(padded + bits + 2 * more, first.input_word_bits + more * bits + 2 * (more > 0), 0, features)


def _output_parts(last: LayerPlan, output_banks: int, family: Family) -> Parts:
    fifo, bits = _output_buffer(last, output_banks, family)
    features = (0, 0, 0, last.requantisers * last.out_bits, bits, 0, 0)
    # Where a result takes several beats, each bit is chosen among them; a LUT of six inputs takes four.
    ways = last.result_parts - 1
    chosen = ceil_div(ways, 3 if COSTS[family.name].lut_inputs >= 6 else 1) * min(
        last.result_field_bits, last.result_bits
    )
    counter = bits_for(last.result_parts)
    return Parts(fifo[0] + chosen + counter, fifo[1] + 2 * bits + counter, fifo[2], features)


def _output_buffer(last: LayerPlan, banks: int, family: Family):
    depth = banks * last.drain_beats
    bits = last.requantisers * last.out_bits + bits_for(last.n_out) + 1
    # Yosys chooses for the output buffer: LUTs while they can be memory and are few.
    in_luts = family.lutram_depth and depth <= 4 * family.lutram_depth
    return memory_cost(bits, depth, "distributed" if in_luts else "block", family.name, True), bits
