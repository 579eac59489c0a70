"""Whether the numbers of a design fit each other.

The schema checks types. This checks values: of every design that was planned, and of every `design.json` that
is read, so that an edited file is refused instead of causing a division by zero or an endless run.
"""

from collections.abc import Callable, Iterator
from itertools import pairwise

import msgspec
from msgspec import UNSET

from ..errors import BcHwError, DesignError, Phrase, must_be
from ..model.globalavgpool2d import MAX_SUM_BITS
from ..model.spec import MAX_WIDTH, steps_of
from .design import CHECKSUM, EXCLUDED_BY, Design, schema_of
from .edge import flow
from .network import shapes_of
from .stage import AnyStage, MatrixStage, PoolStage, SumStage
from .weight_mode import WeightMode

__all__ = ["check_valid"]

MAX_ROOM = 1 << 10
"""Images in one buffer."""
MAX_COUNT = 1 << 53
"""Cycles, cells and bits: whole numbers beyond are not exact where they meet a fraction."""
MAX_SHIFT = 1 << 10


def check_valid(design: Design) -> None:
    """Raise for the first number that cannot be.

    Raises
    ------
    DesignError
        Naming the number, its rule and its value.
    """
    for thing, rule, value, holds in _rules(design):
        if not holds:
            raise DesignError(must_be(thing, rule, value))


def _rules(design: Design) -> Iterator[tuple[str, str, object, bool]]:
    """Yield each rule: what it is about, what it must be, what it is, and whether that is so."""
    count = len(design.layers)
    yield "Number of layers", "at least 1", count, count >= 1
    if design.weights_checksum is not UNSET:
        rule = f"absent, or {CHECKSUM} where weights are loaded"
        holds = (design.weights, design.weights_checksum) == (WeightMode.LOAD, CHECKSUM)
        yield "Checksum of the weights", rule, design.weights_checksum, holds
    for index, stage in enumerate(design.layers):
        yield from _layer_rules(index, stage, index == count - 1)
    for index, (stage, after) in enumerate(pairwise(design.layers)):
        outputs = flow(stage.walk.vectors, stage.n_out, stage.act_bits)
        inputs = flow(after.walk.pixels, after.walk.channels, after.in_bits)
        yield (
            f"Inputs of layer {index + 1}",
            f"the outputs of layer {index}, {outputs}",
            inputs,
            outputs == inputs,
        )
    if design.schema != 1:
        yield from _map_rules(design)
    first = design.layers[0].in_bits
    yield (
        "Input width",
        f"that of the first layer, {first} bits",
        design.input_bits,
        design.input_bits == first,
    )
    yield from _count("Images in the output buffer", design.output_banks, 1, MAX_ROOM)
    timing, estimate = design.timing, design.estimate
    yield from _count("Cycles per image", timing.cycles_per_image, 1)
    yield from _count("Latency", timing.latency_cycles, 1)
    for value in timing.completions:
        yield from _count("Completion cycle", value, 1)
    yield "Number of estimates", str(count), len(estimate.layers), len(estimate.layers) == count
    for part in (estimate, *estimate.layers):
        for name in ("luts", "ffs", "brams"):
            yield from _count(f"Estimated {name}", getattr(part, name))
    compared = len(design.alternatives)
    yield "Number of layers with alternatives", f"0 or {count}", compared, compared in (0, count)
    for choice in design.alternatives:
        for part in choice:
            for name in ("group", "simd", "pe", "luts", "brams"):
                yield from _count(f"Alternative {name}", getattr(part, name))
            named = part.excluded_by in EXCLUDED_BY
            yield (
                "What excludes an alternative",
                f"one of {', '.join(EXCLUDED_BY[1:])}",
                part.excluded_by,
                named,
            )
    names = len(design.class_names)
    yield "Number of class names", f"0 or {design.classes}", names, names in (0, design.classes)


def _map_rules(design: Design) -> Iterator[tuple[str, str, object, bool]]:
    """Yield the rules of a network of maps: each stage reads what the layers before it give."""
    version = schema_of(design.layers)
    yield "Schema of these layers", str(version), design.schema, design.schema == version
    try:
        topology = design.topology
        topology.check()
        shapes = shapes_of(steps_of(topology.specs, topology.open_maps))
    except BcHwError as error:
        raise DesignError(error.message) from error
    for index, (stage, shape) in enumerate(zip(design.layers, shapes, strict=True)):
        rule = f"what its layers give, {shape.walk}"
        yield f"Vectors of layer {index}", rule, Phrase(f"{stage.walk}"), stage.walk == shape.walk
        least = stage.walk.least_room
        yield f"Blocks in the buffer of layer {index}", f"at least {least}", stage.room, stage.room >= least
    for index, (stage, after) in enumerate(pairwise(design.layers)):
        most, given = after.word_inputs, stage.beat_lanes
        yield (
            f"Values at once of layer {index}",
            f"at most {most}, the next layer's word",
            given,
            given <= most,
        )


def _layer_rules(index: int, stage: AnyStage, last: bool) -> Iterator[tuple[str, str, object, bool]]:
    where = f"of layer {index}"
    yield f"Name {where}", f"layer{index}", stage.name, stage.name == f"layer{index}"
    channels = stage.walk.channels
    windows = isinstance(stage, MatrixStage) and stage.walk.whole(stage.n_in)
    whole = windows and stage.simd == stage.n_in
    rule = f"at most {channels}" + (f", or {stage.n_in} of a window" if windows else "")
    yield f"Inputs per cycle {where}", rule, stage.simd, stage.simd <= channels or whole
    most = MAX_ROOM if stage.walk.blocks == 1 else MAX_WIDTH
    yield from _count(f"Images in the buffer {where}", stage.room, 1, most)
    width = "absent" if last else "given"
    yield f"Activation width {where}", width, stage.act_bits, (stage.act_bits is None) == last
    yield from RULES[type(stage)](where, stage)


def _pool_rules(where: str, stage: PoolStage) -> Iterator[tuple[str, str, object, bool]]:
    pairs = (stage.walk.kernel, stage.walk.stride)
    yield f"Window {where}", "square", stage.walk.kernel, all(high == wide for high, wide in pairs)
    yield f"Padding {where}", "none", stage.walk.padding, stage.walk.padding == (0, 0)


def _sum_rules(where: str, stage: SumStage) -> Iterator[tuple[str, str, object, bool]]:
    rule = f"at most {MAX_SUM_BITS}"
    yield f"Bits of the sums {where}", rule, stage.act_bits, stage.act_bits <= MAX_SUM_BITS


def _matrix_rules(where: str, stage: MatrixStage) -> Iterator[tuple[str, str, object, bool]]:
    yield f"Neurons per cycle {where}", f"at most {stage.n_out}", stage.pe, stage.pe <= stage.n_out
    if stage.in_registers:
        rows = f"whole rows of {stage.walk.width} pixels, at least {stage.walk.kernel[0]}"
        holds = stage.room % stage.walk.width == 0 and stage.buffer_rows >= stage.walk.kernel[0]
        yield f"Pixels in the buffer {where}", rows, stage.room, holds
        rule = f"another engine for the {stage.simd} inputs of a window at once"
        yield f"Engine {where}", rule, stage.engine.name, stage.engine.takes_windows
    yield f"Requantisers {where}", f"at most {stage.pe}", stage.requant.lanes, stage.requant.lanes <= stage.pe
    yield from _count(f"Shift {where}", stage.requant.shift, 0, MAX_SHIFT)
    requant = stage.requant
    for name, low, high in (
        ("acc", stage.acc_lo, stage.acc_hi),
        ("bias", requant.bias_lo, requant.bias_hi),
        ("out", requant.out_lo, requant.out_hi),
    ):
        rule = f"from at least {-MAX_COUNT} to at most {MAX_COUNT}"
        yield f"Range {name} {where}", rule, (low, high), -MAX_COUNT <= low <= high <= MAX_COUNT
    for digit in requant.digits:
        pair = (digit.lowest, digit.highest)
        rule = f"from at least {-MAX_SHIFT} to at most {MAX_SHIFT}"
        yield f"Exponents {where}", rule, pair, -MAX_SHIFT <= pair[0] <= pair[1] <= MAX_SHIFT
    for name, value in msgspec.structs.asdict(stage.engine).items():
        if isinstance(value, msgspec.Struct):  # what the engine is made of, such as its adders
            for part in value.__struct_fields__:
                yield from _count(f"{name.capitalize()}'s {part} {where}", getattr(value, part))


RULES: dict[type[AnyStage], Callable[[str, AnyStage], Iterator[tuple[str, str, object, bool]]]] = {
    MatrixStage: _matrix_rules,
    PoolStage: _pool_rules,
    SumStage: _sum_rules,
}
"""From the type of a stage to its rules beside those of all stages."""


def _count(
    thing: str, value: float, low: int = 0, high: int = MAX_COUNT
) -> Iterator[tuple[str, str, object, bool]]:
    yield thing, f"from {low} to {high}", value, low <= value <= high
