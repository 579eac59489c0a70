"""What a plan will cost, without running a tool.

Each part of a stage is counted from its plan, bit by bit, as the family builds it: adders on carry
chains, selects and multiplexers in LUTs, memories in block RAM or LUTs. What synthesis makes of control logic
cannot be counted so; it is a sum of features of the plan with coefficients of the family, which
`benchmarks/estimate.py` fits to a record of yosys runs and holds against others.
"""

from collections.abc import Callable, Sequence

from ...intmath import bits_for, ceil_div
from ..design import Estimate, LayerEstimate
from ..fabric.adders import Cost, Parts
from ..fabric.memory import memory_cost
from ..families import Family
from ..ports import WEIGHT_BEAT_BITS
from ..stage import AnyStage, MatrixStage, PoolStage, SumStage
from .features import fitted_constants, layer_features, plus
from .gearbox import gearbox_parts
from .ports import port_cost
from .requant import drain_cost, requantiser_cost, shifters
from .sums import sum_cost
from .windows import folds_cost, maximum_cost, takes_cost, takes_pixels, walker_parts

__all__ = ["estimate_pipeline", "front_cost", "layer_cost", "layer_parts", "pipeline_cost"]


def estimate_pipeline(
    stages: Sequence[AnyStage], output_room: int, family: Family, *, loadable: bool
) -> Estimate:
    """Estimate a whole design: every layer, and the ports around them."""
    costs = pipeline_cost(stages, output_room, family, loadable=loadable)
    total = Cost(*(sum(amounts) for amounts in zip(*costs, strict=True)))
    return Estimate(
        luts=round(total.luts),
        ffs=round(total.ffs),
        brams=float(total.brams),
        layers=[LayerEstimate(round(cost.luts), round(cost.ffs), float(cost.brams)) for cost in costs[:-1]],
    )


def pipeline_cost(
    stages: Sequence[AnyStage], output_room: int, family: Family, *, loadable: bool
) -> list[Cost]:
    """Return the cost of each layer, and last that of the ports, unrounded."""
    before, after = [None, *stages[:-1]], [*stages[1:], None]
    layers = [
        layer_parts(*around, family, loadable=loadable).cost(fitted_constants(family, "layer"))
        for around in zip(stages, before, after, strict=True)
    ]
    return [*layers, port_cost(stages, output_room, family, loadable=loadable)]


def layer_parts(
    stage: AnyStage, before: AnyStage | None, after: AnyStage | None, family: Family, *, loadable: bool
) -> Parts:
    """Return the parts of one layer; the one ``before`` feeds it, and it feeds the one ``after``."""
    own = PARTS[type(stage)](stage, family, loadable)
    if after is not None:
        own = plus(own, Parts(*takes_cost(stage.walk, after.walk, family), 0, layer_features()))
    if before is None:
        return own
    given, taken = (before.beat_lanes, before.fold_tail), (stage.word_inputs, stage.last_word_inputs)
    return plus(own, gearbox_parts(*given, *taken, stage.in_bits, family, windows=takes_pixels(stage.walk)))


def layer_cost(stage: AnyStage, family: Family, *, loadable: bool) -> Cost:
    """Return what a layer costs without the gearbox before it."""
    return PARTS[type(stage)](stage, family, loadable).cost(fitted_constants(family, "layer"))


def front_cost(stage: AnyStage, family: Family) -> tuple[float, float, float]:
    """Return LUTs, FFs and block RAMs of the input buffer, and of what leads through it."""
    walker = walker_parts(stage, family)
    counted = (walker.luts, walker.ffs, 0)
    return tuple(map(sum, zip(_buffer_cost(stage, family), counted, strict=True)))


def _matrix_parts(stage: MatrixStage, family: Family, loadable: bool) -> Parts:
    counted = [
        stage.engine.cost(stage, family, loadable=loadable),
        drain_cost(stage),
        requantiser_cost(stage, family),
        front_cost(stage, family),
        folds_cost(stage, family),
    ]
    load_words = 0
    for bits, depth, storage in (
        (stage.lanes, stage.weight_depth, stage.weight_storage),
        (stage.requant.word_bits, stage.drain_beats, stage.parameter_storage),
    ):
        counted.append(memory_cost(bits, depth, storage, family, loadable))
        if loadable:
            beats = ceil_div(bits, WEIGHT_BEAT_BITS)
            load_words += beats
            # The register in which a word is assembled; a single beat needs no more bits than the word has.
            counted.append((0, WEIGHT_BEAT_BITS * beats if beats > 1 else bits, 0))
    return _added(counted, _control(stage, load_words, walker_parts(stage, family).features))


def _added(counted: Sequence[Sequence[float]], features: tuple[float, ...]) -> Parts:
    """Return parts of which LUTs, FFs and block RAMs were counted, and control as features."""
    luts, ffs, brams = (sum(part[index] for part in counted) for index in range(3))
    return Parts(luts, ffs, brams, features)


def _buffer_cost(stage: AnyStage, family: Family):
    """Return LUTs, FFs and block RAMs of the input buffer."""
    amounts = memory_cost(stage.input_word_bits, stage.row_words, stage.buffer_storage, family, True)
    return tuple(stage.buffer_rows * amount for amount in amounts)


def _pool_parts(stage: PoolStage, family: Family, loadable: bool) -> Parts:
    counted = [front_cost(stage, family), folds_cost(stage, family), maximum_cost(stage, family)]
    return _added(counted, layer_features(**walker_parts(stage, family).features))


def _sum_parts(stage: SumStage, family: Family, loadable: bool) -> Parts:
    counted = [front_cost(stage, family), sum_cost(stage, family)]
    return _added(counted, layer_features(**walker_parts(stage, family).features))


PARTS: dict[type[AnyStage], Callable[[AnyStage, Family, bool], Parts]] = {
    MatrixStage: _matrix_parts,
    PoolStage: _pool_parts,
    SumStage: _sum_parts,
}
"""From the type of a stage to its parts, the gearbox before it left out."""


def _control(stage: MatrixStage, load_words: int, walker: dict[str, float]) -> tuple[float, ...]:
    """Return the features of counters, shifters and clips, those of the walker given."""
    requant = stage.requant
    busy = bits_for(stage.drain_cycles) if stage.drain_cycles > stage.words else 0
    shift4, shift2, masked, signed = shifters(tuple(requant.digits), stage.accumulator_bits)
    over = 0 if requant.last else max(0, requant.scaled_bits - requant.shift - requant.act_bits)
    lanes = requant.lanes
    return layer_features(
        busy_bits=busy,
        drain_bits=bits_for(stage.drain_cycles + 1) + bits_for(stage.drain_beats),
        shift4_bits=lanes * shift4,
        shift2_bits=lanes * shift2,
        masked_bits=lanes * masked,
        signed_bits=lanes * signed,
        clipped_bits=lanes * (0 if requant.last else requant.act_bits),
        clip_over_bits=lanes * over,
        load_words=load_words,
        **walker,
        **stage.engine.features(),
    )
