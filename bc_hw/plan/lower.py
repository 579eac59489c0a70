"""From a model, or only its sizes, and a fold per layer to the plans that hardware is built from."""

from collections.abc import Sequence
from functools import cache
from itertools import pairwise
from typing import NamedTuple

import msgspec
import numpy as np

from ..errors import Phrase, PlanError, must_be
from ..intmath import Range, ceil_div, signed_digits
from ..model import IntegerLayer, IntegerModel
from .contents import missing_ones
from .families import FAMILIES, Family
from .hardwired import graph_plan, layer_graph
from .layer import MAX_STREAM_BITS, DigitPlan, GraphPlan, LayerPlan
from .timing import ideal_cycles, timeline

__all__ = [
    "ENGINES",
    "LOAD_SHIFT",
    "MAX_WORD_BITS",
    "Fold",
    "LayerPlanner",
    "LayerShape",
    "check_stream",
    "plan_loadable",
    "plan_model",
    "shapes_of_model",
    "shapes_of_sizes",
    "storage_for",
]

ENGINES = ("pairs", "counts", "tables", "hardwired")
"""Shared sums of a few inputs; counts of 1-bit inputs; tables of all signed sums of a few inputs, in LUT
memory; constant weights."""

GROUP = 2
"""Inputs that share their sums: with two, a select is one LUT4 per bit."""

LOAD_SHIFT = 16
"""Right shift of hardware whose weights are loaded: models with a smaller shift are rescaled to it."""

LOAD_HEADROOM = 2
"""Exponents above the shift that loaded scales may have: activations of scales up to 2**2."""

LAST_LOAD_EXPONENT = 8
"""Largest exponent of a loaded scale of the last layer, if it has more than one digit."""

MAX_WORD_BITS = 65_535
"""Widest signal that Amaranth can make."""

MAX_BANKS = 64
"""Images that one buffer may hold; more would hide a mistake."""


class Fold(NamedTuple):
    """How much of a layer works at once, and with which engine.

    Parameters
    ----------
    simd, pe : int
        Inputs and neurons per cycle.
    engine : str
        One of `ENGINES`.
    group : int
        Inputs per shared sum, or per table; 0 leaves it to the family.
    requantisers : int
        Neurons that are scaled per cycle; 0 takes the fewest that keep the pace of the slowest layer.
    """

    simd: int
    pe: int
    engine: str = "pairs"
    group: int = 0
    requantisers: int = 0


class LayerShape(NamedTuple):
    """What a layer is, before a fold is chosen for it."""

    n_in: int
    n_out: int
    in_bits: int
    act_bits: int | None


def shapes_of_model(model: IntegerModel) -> list[LayerShape]:
    """Return the layer shapes of ``model``."""
    return [
        LayerShape(layer.n_in, layer.n_out, model.in_bits(index), layer.act_bits)
        for index, layer in enumerate(model.layers)
    ]


def shapes_of_sizes(sizes: Sequence[int], input_bits: int, act_bits: int) -> list[LayerShape]:
    """Return the layer shapes of a topology whose hidden activations all have ``act_bits`` bits."""
    shapes = []
    for index, (n_in, n_out) in enumerate(pairwise(sizes)):
        last = index == len(sizes) - 2
        shapes.append(LayerShape(n_in, n_out, act_bits if index else input_bits, None if last else act_bits))
    return shapes


def plan_model(
    model: IntegerModel, folds: Sequence[Fold], family: Family, *, stream_bits: int = 0
) -> tuple[list[LayerPlan], int]:
    """Plan hardware with the weights of ``model`` in ROM, every width as narrow as these weights allow.

    Returns
    -------
    plans : list of LayerPlan
    output_banks : int
        Images that the output buffer holds.

    Raises
    ------
    PlanError
        If a fold does not fit its layer.
    """
    shapes = shapes_of_model(model)
    folds = _check_folds(shapes, folds, family)
    numbers = [
        _ModelNumbers(layer, shape.in_bits)(fold)
        for layer, shape, fold in zip(model.layers, shapes, folds, strict=True)
    ]
    return _assemble(shapes, folds, numbers, family, loadable=False, stream_bits=stream_bits)


def plan_loadable(
    shapes: Sequence[LayerShape],
    folds: Sequence[Fold],
    family: Family,
    *,
    scale_digits: int,
    stream_bits: int = 0,
) -> tuple[list[LayerPlan], int]:
    """Plan hardware for any weights of these shapes, loaded at run time; returns as `plan_model`."""
    folds = _check_folds(shapes, folds, family)
    for index, fold in enumerate(folds):
        if fold.engine == "hardwired":
            raise PlanError(
                must_be(
                    f"Engine of layer {index}",
                    "pairs, counts or tables where weights are loaded",
                    fold.engine,
                ),
                hint="hardwired adders are made for the weights of one model: generate from a model",
            )
    numbers = [
        _loadable_numbers(shape, fold, scale_digits) for shape, fold in zip(shapes, folds, strict=True)
    ]
    return _assemble(shapes, folds, numbers, family, loadable=True, stream_bits=stream_bits)


def _check_folds(shapes: Sequence[LayerShape], folds: Sequence[Fold], family: Family) -> list[Fold]:
    """Return the folds with every group chosen."""
    if len(folds) != len(shapes):
        raise PlanError(must_be("Folds", f"one per layer, {len(shapes)} in all", len(folds)))
    for index, (shape, fold) in enumerate(zip(shapes, folds, strict=True)):
        for name, value, size, what in (
            ("simd", fold.simd, shape.n_in, "inputs"),
            ("pe", fold.pe, shape.n_out, "neurons"),
        ):
            if not 1 <= value <= size:
                raise PlanError(
                    must_be(f"{name} of layer {index}", f"from 1 to the layer's {size} {what}", value),
                    hint="a fold larger than the layer would only add idle lanes",
                )
        if max(fold.simd * fold.pe, fold.simd * shape.in_bits) > MAX_WORD_BITS:
            raise PlanError(
                must_be(f"Lanes of layer {index}", f"at most {MAX_WORD_BITS}", fold.simd * fold.pe),
                hint="fold the layer more: fewer simd or pe",
            )
    return [
        _with_group(index, shape, fold, family)
        for index, (shape, fold) in enumerate(zip(shapes, folds, strict=True))
    ]


def _with_group(index: int, shape: LayerShape, fold: Fold, family: Family) -> Fold:
    if fold.engine not in ENGINES:
        raise PlanError(must_be(f"Engine of layer {index}", f"one of {', '.join(ENGINES)}", fold.engine))
    if fold.engine == "counts" and shape.in_bits != 1:
        raise PlanError(
            must_be(f"Inputs of layer {index} with counts", "of 1 bit", Phrase(f"{shape.in_bits} bits")),
            hint="inputs of more bits are added: choose pairs, tables or hardwired",
        )
    if fold.engine in ("pairs", "counts"):
        group, lowest, highest = fold.group or GROUP, 1, 3
    elif fold.engine == "hardwired":
        if (fold.simd, fold.pe) != (shape.n_in, shape.n_out):
            raise PlanError(
                must_be(
                    f"Fold of hardwired layer {index}",
                    f"the whole layer, {shape.n_in}x{shape.n_out}",
                    Phrase(f"{fold.simd}x{fold.pe}"),
                ),
                hint="adders for constant weights cannot be used for others",
            )
        group, lowest, highest = 1, 1, 1
    else:
        if not family.table_group:
            raise PlanError(
                must_be(
                    f"Engine of layer {index}",
                    f"pairs on {family.title}, where LUTs hold no memory",
                    "tables",
                ),
                hint="tables need a family with distributed RAM: "
                + " or ".join(name for name, other in FAMILIES.items() if other.table_group),
            )
        group, lowest, highest = fold.group or default_group(shape, fold, family), 2, family.table_group
    if not lowest <= group <= highest:
        raise PlanError(must_be(f"Group of layer {index}", f"from {lowest} to {highest}", group))
    if fold.engine == "tables" and fold.simd < shape.n_in and fold.simd % group:
        raise PlanError(
            must_be(
                f"simd of layer {index} with tables",
                f"all {shape.n_in} inputs, or a multiple of the {group} of a table",
                fold.simd,
            )
        )
    return fold._replace(group=group)


def default_group(shape: LayerShape, fold: Fold, family: Family) -> int:
    """Return the inputs per table that fit the family's memory best.

    Fewer for layers that have fewer, or where tables of a part of the image must be whole.
    """
    most = max(2, min(family.table_group, fold.simd))
    if fold.simd == shape.n_in:
        return most
    return next((group for group in range(most, 2, -1) if fold.simd % group == 0), 2)


class _Numbers(NamedTuple):
    """The ranges that the constants of a layer lead to."""

    acc: Range
    digits: list[DigitPlan]
    shift: int
    bias: Range
    out: Range
    graph: GraphPlan | None = None


class _ModelNumbers:
    """From a fold to the numbers of one layer of a model; what every fold has in common is computed once."""

    def __init__(self, layer: IntegerLayer, in_bits: int):
        in_max = (1 << in_bits) - 1
        self.layer = layer
        self.in_bits = in_bits
        self.positive = (layer.weights > 0).sum(axis=1, dtype=np.int64) * in_max
        self.negative = layer.n_in * in_max - self.positive
        scales = [signed_digits(int(m)) for m in layer.scale]
        self.slots = []
        self.partial = []  # the scales with their first digit, their first two, ...
        for slot in range(max(len(digits) for digits in scales)):
            present = [digits[slot] for digits in scales if len(digits) > slot]
            exponents = [digit.exponent for digit in present]
            negative = any(digit.sign < 0 for digit in present)
            self.slots.append(DigitPlan(min(exponents), max(exponents), negative, len(present) < len(scales)))
            values = [
                digits[slot].sign << digits[slot].exponent if len(digits) > slot else 0 for digits in scales
            ]
            before = self.partial[-1] if slot else np.zeros_like(layer.scale)
            self.partial.append(before + np.array(values, dtype=np.int64))

    def __call__(self, fold: Fold) -> _Numbers:
        layer = self.layer
        short = missing_ones(layer.weights, fold.simd, fold.group or GROUP, fold.engine, self.in_bits)
        lo = -self.negative - short
        # Partial sums of pairs are short by less than the whole; other sums are whole at once.
        hi = self.positive if fold.engine == "pairs" else self.positive - short
        bias = layer.bias + layer.scale * short
        out = Range(int(bias.min()), int(bias.max()))
        for partial in self.partial:
            out = out.hull(Range(int((partial * lo + bias).min()), int((partial * hi + bias).max())))
        return _Numbers(
            Range(int(lo.min()), int(hi.max())),
            self.slots,
            layer.shift,
            Range(int(bias.min()), int(bias.max())),
            out,
            graph_plan(layer_graph(layer.weights, self.in_bits)) if fold.engine == "hardwired" else None,
        )


def _accumulator_range(shape: LayerShape, fold: Fold) -> Range:
    """Return what sums can be with any weights: every input, and one more per group negated."""
    if fold.engine == "counts":
        return Range(0, shape.n_in)
    reach = shape.n_in * ((1 << shape.in_bits) - 1)
    terms = _terms(shape, fold)
    return Range(-reach - terms, reach + terms if fold.engine == "tables" else reach)


def _terms(shape: LayerShape, fold: Fold) -> int:
    """Return how many groups of inputs there are."""
    return ceil_div(shape.n_in, fold.simd) * ceil_div(fold.simd, fold.group or GROUP)


def _check_scale_digits(scale_digits: int) -> None:
    if not 1 <= scale_digits <= 3:
        raise PlanError(must_be("Scale digits", "from 1 to 3", scale_digits))


def _loadable_numbers(shape: LayerShape, fold: Fold, scale_digits: int) -> _Numbers:
    _check_scale_digits(scale_digits)
    acc = _accumulator_range(shape, fold)
    # The sums, and by how much accumulators may fall short of them.
    if fold.engine == "counts":
        sums, short = Range(-shape.n_in, shape.n_in), Range(-shape.n_in, 0)
    else:
        terms = _terms(shape, fold)
        sums, short = acc, Range(-terms, terms)
    last = shape.act_bits is None
    if last:
        shift, highest = 0, LAST_LOAD_EXPONENT if scale_digits > 1 else 0
    else:
        shift, highest = LOAD_SHIFT, LOAD_SHIFT + LOAD_HEADROOM
    digits = [DigitPlan(0, highest, slot > 0, True) for slot in range(scale_digits)]
    largest = 1 << highest + (scale_digits > 1)
    top = 0 if last else (1 << shape.act_bits) << shift
    bias = Range(largest * (sums.lo + short.lo) - 1, top + largest * (sums.hi + short.hi) + 1)
    out = Range(bias.lo + largest * acc.lo, bias.hi + largest * acc.hi)
    return _Numbers(acc, digits, shift, bias, out)


def _assemble(
    shapes: Sequence[LayerShape],
    folds: Sequence[Fold],
    numbers: Sequence[_Numbers],
    family: Family,
    *,
    loadable: bool,
    stream_bits: int,
) -> tuple[list[LayerPlan], int]:
    if stream_bits:
        check_stream(stream_bits)
    pace = max(_fold_product(shape, fold) for shape, fold in zip(shapes, folds, strict=True))
    plans: list[LayerPlan] = []
    for index in reversed(range(len(shapes))):  # each is planned for the words of the next
        shape = shapes[index]
        after = plans[0].word_inputs if plans else shape.n_out
        _check_requantisers(index, folds[index], after)
        plan = _layer(
            index, shape, folds[index], numbers[index], family, after=after, pace=pace, loadable=loadable
        )
        _check_widths(index, plan)
        plans.insert(0, plan)
    for at in (0, -1):
        plans[at] = msgspec.structs.replace(plans[at], stream_bits=stream_bits)
    return _choose_banks(plans)


def check_stream(bits: int) -> None:
    """Refuse a width of streams that is no power of two, or out of range.

    Raises
    ------
    PlanError
    """
    if not 8 <= bits <= MAX_STREAM_BITS or bits & bits - 1:
        rule = f"a power of two from 8 to {MAX_STREAM_BITS} bits"
        raise PlanError(must_be("Width of the streams", rule, bits))


def _check_requantisers(index: int, fold: Fold, after: int) -> None:
    most = min(fold.pe, after - (fold.pe % after > 0))
    if not 0 <= fold.requantisers <= most:
        raise PlanError(
            must_be(f"Requantisers of layer {index}", f"from 0 to {most}", fold.requantisers),
            hint="0 takes the fewest that keep the pace",
        )


def _check_widths(index: int, plan: LayerPlan) -> None:
    sums = plan.drain_cycles * plan.requantisers * plan.accumulator_bits
    widest = max(sums, plan.requantisers * max(plan.parameter_bits, plan.scaled_bits + 8))
    if widest > MAX_WORD_BITS:
        raise PlanError(
            must_be(f"Sums of layer {index}", f"at most {MAX_WORD_BITS} bits side by side", widest),
            hint="fold the layer more: fewer pe",
        )


class LayerPlanner:
    """Plans one layer in many folds, each on its own.

    Parameters
    ----------
    index : int
        Its place in the network.
    shape : LayerShape
    family : Family
    layer : IntegerLayer or None
        Its weights; None plans for any weights.
    scale_digits : int
        Digits that loaded scales may have.
    loadable : bool
        Whether weights are loaded at run time.
    """

    def __init__(
        self,
        index: int,
        shape: LayerShape,
        family: Family,
        *,
        layer: IntegerLayer | None = None,
        scale_digits: int = 1,
        loadable: bool = False,
    ):
        _check_scale_digits(scale_digits)
        self.index = index
        self.shape = shape
        self.family = family
        self.layer = layer
        self.loadable = loadable
        numbers = _ModelNumbers(layer, shape.in_bits) if layer else None

        @cache
        def numbers_of(simd: int, engine: str, group: int) -> _Numbers:
            fold = Fold(simd, 1, engine, group)
            return numbers(fold) if numbers else _loadable_numbers(shape, fold, scale_digits)

        self._numbers = numbers_of

    def plan(self, fold: Fold) -> LayerPlan:
        """Return the plan of the layer with ``fold``, whose engine, group and requantisers are chosen.

        Raises
        ------
        PlanError
            If it cannot be built.
        """
        number = self._numbers(fold.simd, fold.engine, fold.group)
        plan = _layer(
            self.index,
            self.shape,
            fold,
            number,
            self.family,
            after=self.shape.n_out,
            pace=0,
            loadable=self.loadable,
        )
        _check_widths(self.index, plan)
        return plan


def _fold_product(shape: LayerShape, fold: Fold) -> int:
    return ceil_div(shape.n_in, fold.simd) * ceil_div(shape.n_out, fold.pe)


def _layer(
    index: int,
    shape: LayerShape,
    fold: Fold,
    number: _Numbers,
    family: Family,
    *,
    after: int,
    pace: int,
    loadable: bool,
) -> LayerPlan:
    """Return the plan of one layer whose outputs become words of ``after`` inputs."""
    words, count = ceil_div(shape.n_in, fold.simd), ceil_div(shape.n_out, fold.pe)
    if fold.requantisers:
        requantisers = fold.requantisers
    elif fold.engine == "tables":
        requantisers = _requantisers(fold.pe, 0, count, after, pace - count * (words - 1))
    else:
        requantisers = _requantisers(fold.pe, words, count, after, pace)
    drain = ceil_div(fold.pe, requantisers)
    plan = LayerPlan(
        name=f"layer{index}",
        n_in=shape.n_in,
        n_out=shape.n_out,
        in_bits=shape.in_bits,
        act_bits=shape.act_bits,
        simd=fold.simd,
        pe=fold.pe,
        engine=fold.engine,
        group=fold.group or GROUP,
        requantisers=requantisers,
        acc_lo=number.acc.lo,
        acc_hi=number.acc.hi,
        digits=number.digits,
        shift=number.shift,
        bias_lo=number.bias.lo,
        bias_hi=number.bias.hi,
        out_lo=number.out.lo,
        out_hi=number.out.hi,
        banks=2,
        weight_storage=storage_for(words * count, family, writable=loadable),
        parameter_storage=storage_for(drain * count, family, writable=loadable),
        buffer_storage=storage_for(2 * words, family, writable=True),
        graph=number.graph,
    )
    return _with_fill(index, plan, family) if fold.engine == "tables" else plan


def _with_fill(index: int, plan: LayerPlan, family: Family) -> LayerPlan:
    """Give a layer of tables the fewest units whose filling is hidden behind the neurons that pass."""
    # No fewer can be quick enough.
    units = ceil_div(plan.groups, max(1, plan.pass_cycles // plan.table_entries))
    while True:
        filled = msgspec.structs.replace(plan, fill_units=units)
        # Where an image is filled in parts, each part must be whole words.
        fits = plan.words == 1 or plan.groups % units == 0
        if fits and filled.fill_cycles <= plan.pass_cycles:
            break
        if units == plan.groups:
            raise PlanError(
                must_be(
                    f"Cycles of layer {index} with tables",
                    f"at least {filled.fill_cycles}, the time in which they are filled, while neurons pass",
                    plan.pass_cycles,
                ),
                hint="choose fewer pe, a smaller group, or pairs",
            )
        units += 1
    storage = storage_for(2 * filled.input_words, family, writable=True)
    return msgspec.structs.replace(filled, buffer_storage=storage)


def storage_for(depth: int, family: Family, *, writable: bool) -> str:
    """Choose the memory for ``depth`` words: LUTs while they hold them without wide multiplexers."""
    if not writable:
        return "distributed" if depth <= 32 else "block"
    if not family.lutram_depth:
        return "registers" if depth <= 2 else "block"
    return "distributed" if depth <= 2 * family.lutram_depth else "block"


def _requantisers(pe: int, words: int, folds: int, after: int, pace: int) -> int:
    """Choose the fewest requantisers that let the layer keep the pace of ``pace`` cycles per image.

    The gearbox behind them takes at most ``after`` neurons per cycle, the word of the next layer; with
    exactly that many, a fold must be whole words, or an image could leave two words at once.
    """
    allowed = [r for r in range(1, min(pe, after) + 1) if r < after or pe % r == 0]
    for requantisers in allowed:
        if folds * max(words, ceil_div(pe, requantisers)) <= pace:
            return requantisers
    return allowed[-1]


def _choose_banks(plans: list[LayerPlan]) -> tuple[list[LayerPlan], int]:
    """Give every buffer the fewest images with which the pipeline runs at the pace of its slowest part."""
    pace = ideal_cycles(plans)

    def keeps_pace(banks: Sequence[int]) -> bool:
        sized = [msgspec.structs.replace(plan, banks=bank) for plan, bank in zip(plans, banks, strict=False)]
        images = 2 * max(banks) + len(plans) + 2
        done = timeline(sized, banks[-1], images)
        return done[-1] - done[-1 - max(banks)] == pace * max(banks)

    banks = [2] * (len(plans) + 1)
    while not keeps_pace(banks) and max(banks) < MAX_BANKS:
        banks = [min(2 * bank, MAX_BANKS) for bank in banks]
    for index in range(len(banks)):
        while banks[index] > 2 and keeps_pace([*banks[:index], banks[index] - 1, *banks[index + 1 :]]):
            banks[index] -= 1
    sized = [msgspec.structs.replace(plan, banks=bank) for plan, bank in zip(plans, banks, strict=False)]
    return sized, banks[-1]
