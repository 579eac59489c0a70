"""Whether the numbers of a `design.json` fit each other.

The schema tells a number from a name; here a file that nobody's `bc-hw gen-rtl` wrote is found out before
somebody divides by one of its zeros, or waits for its trillions of cycles.
"""

from collections.abc import Iterator
from itertools import pairwise

from msgspec import UNSET

from ..errors import DesignError, must_be
from .design import CHECKSUM, EXCLUDED_BY, Design
from .layer import LayerPlan
from .lower import ENGINES

__all__ = ["check_sound"]

MAX_BANKS = 1 << 10
"""Images in one buffer."""
MAX_COUNT = 1 << 53
"""Cycles, cells and bits: whole numbers beyond are not exact where they meet a fraction."""
MAX_SHIFT = 1 << 10

STORAGES = ("block", "distributed", "registers")


def check_sound(design: Design) -> None:
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
    yield "Place of the weights", "rom or load", design.weights, design.weights in ("rom", "load")
    if design.weights_checksum is not UNSET:
        rule = f"absent, or {CHECKSUM} where weights are loaded"
        holds = (design.weights, design.weights_checksum) == ("load", CHECKSUM)
        yield "Checksum of the weights", rule, design.weights_checksum, holds
    for index, plan in enumerate(design.layers):
        yield from _layer_rules(index, plan, index == count - 1)
    for index, (plan, after) in enumerate(pairwise(design.layers)):
        outputs = f"{plan.n_out} of {plan.act_bits} bits"
        inputs = f"{after.n_in} of {after.in_bits} bits"
        yield (
            f"Inputs of layer {index + 1}",
            f"the outputs of layer {index}, {outputs}",
            inputs,
            outputs == inputs,
        )
    first = design.layers[0].in_bits
    yield (
        "Input width",
        f"that of the first layer, {first} bits",
        design.input_bits,
        design.input_bits == first,
    )
    yield from _count("Images in the output buffer", design.output_banks, 1, MAX_BANKS)
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
    yield "Number of class names", f"0 or {design.sizes[-1]}", names, names in (0, design.sizes[-1])


def _layer_rules(index: int, plan: LayerPlan, last: bool) -> Iterator[tuple[str, str, object, bool]]:
    where = f"of layer {index}"
    yield f"Name {where}", f"layer{index}", plan.name, plan.name == f"layer{index}"
    yield f"Engine {where}", f"one of {', '.join(ENGINES)}", plan.engine, plan.engine in ENGINES
    yield f"Inputs per cycle {where}", f"at most {plan.n_in}", plan.simd, plan.simd <= plan.n_in
    yield f"Neurons per cycle {where}", f"at most {plan.n_out}", plan.pe, plan.pe <= plan.n_out
    yield f"Requantisers {where}", f"at most {plan.pe}", plan.requantisers, plan.requantisers <= plan.pe
    yield from _count(f"Images in the buffer {where}", plan.banks, 1, MAX_BANKS)
    width = "absent" if last else "given"
    yield f"Activation width {where}", width, plan.act_bits, (plan.act_bits is None) == last
    fills = "at least 1" if plan.engine == "tables" else "0"
    yield f"Filled groups {where}", fills, plan.fill_units, (plan.fill_units > 0) == (plan.engine == "tables")
    graph = "given" if plan.engine == "hardwired" else "absent"
    found = "absent" if plan.graph is None else "given"
    yield f"Adder graph {where}", graph, found, graph == found
    yield from _count(f"Shift {where}", plan.shift, 0, MAX_SHIFT)
    for name in ("acc", "bias", "out"):
        low, high = getattr(plan, f"{name}_lo"), getattr(plan, f"{name}_hi")
        rule = f"from at least {-MAX_COUNT} to at most {MAX_COUNT}"
        yield f"Range {name} {where}", rule, (low, high), -MAX_COUNT <= low <= high <= MAX_COUNT
    for digit in plan.digits:
        pair = (digit.lowest, digit.highest)
        rule = f"from at least {-MAX_SHIFT} to at most {MAX_SHIFT}"
        yield f"Exponents {where}", rule, pair, -MAX_SHIFT <= pair[0] <= pair[1] <= MAX_SHIFT
    for name in ("weight", "parameter", "buffer"):
        storage = getattr(plan, f"{name}_storage")
        yield f"Storage of {name}s {where}", f"one of {', '.join(STORAGES)}", storage, storage in STORAGES
    if plan.graph is not None:
        for name in plan.graph.__struct_fields__:
            yield from _count(f"Graph's {name} {where}", getattr(plan.graph, name))


def _count(
    thing: str, value: float, low: int = 0, high: int = MAX_COUNT
) -> Iterator[tuple[str, str, object, bool]]:
    yield thing, f"from {low} to {high}", value, low <= value <= high
