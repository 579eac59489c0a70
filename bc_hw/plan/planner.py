"""From a model, or only its sizes, and a folding per layer to the stages that hardware is built from."""

from collections.abc import Sequence
from functools import cache

import msgspec

from ..errors import PlanError, must_be
from ..intmath import ceil_div
from ..model import IntegerLayer, IntegerModel
from .engines import ENGINES, Folding, LayerShape, find_engine
from .families import Family
from .fields import MAX_STREAM_BITS
from .network import shapes_of_model
from .numbers import ModelNumbers, Numbers, check_scale_digits, loadable_numbers
from .requant import RequantPlan
from .rooms import choose_rooms
from .stage import MatrixStage
from .storage import storage_for
from .walk import DenseWalk

__all__ = ["MAX_WORD_BITS", "StagePlanner", "check_stream", "plan_loadable", "plan_model"]

MAX_WORD_BITS = 65_535
"""Widest signal that Amaranth can make."""


def plan_model(
    model: IntegerModel, foldings: Sequence[Folding], family: Family, *, stream_bits: int = 0
) -> tuple[list[MatrixStage], int]:
    """Plan hardware with the weights of ``model`` in ROM, every width as narrow as these weights allow.

    Returns
    -------
    stages : list of MatrixStage
    output_room : int
        Images that the output buffer holds.

    Raises
    ------
    PlanError
        If a folding does not fit its layer.
    """
    shapes = shapes_of_model(model)
    foldings = _checked(shapes, foldings, family, loadable=False)
    numbers = [
        ModelNumbers(layer, shape.in_bits)(folding)
        for layer, shape, folding in zip(model.layers, shapes, foldings, strict=True)
    ]
    return _assemble(shapes, foldings, numbers, family, loadable=False, stream_bits=stream_bits)


def plan_loadable(
    shapes: Sequence[LayerShape],
    foldings: Sequence[Folding],
    family: Family,
    *,
    scale_digits: int,
    stream_bits: int = 0,
) -> tuple[list[MatrixStage], int]:
    """Plan hardware for any weights of these shapes, loaded at run time; returns as `plan_model`."""
    foldings = _checked(shapes, foldings, family, loadable=True)
    numbers = [
        loadable_numbers(shape, folding, scale_digits)
        for shape, folding in zip(shapes, foldings, strict=True)
    ]
    return _assemble(shapes, foldings, numbers, family, loadable=True, stream_bits=stream_bits)


def _checked(
    shapes: Sequence[LayerShape], foldings: Sequence[Folding], family: Family, *, loadable: bool
) -> list[Folding]:
    """Return the foldings with every group chosen."""
    if len(foldings) != len(shapes):
        raise PlanError(must_be("Folds", f"one per layer, {len(shapes)} in all", len(foldings)))
    for index, (shape, folding) in enumerate(zip(shapes, foldings, strict=True)):
        for name, value, size, what in (
            ("simd", folding.simd, shape.n_in, "inputs"),
            ("pe", folding.pe, shape.n_out, "neurons"),
        ):
            if not 1 <= value <= size:
                raise PlanError(
                    must_be(f"{name} of layer {index}", f"from 1 to the layer's {size} {what}", value),
                    hint="a fold larger than the layer would only add idle lanes",
                )
        if max(folding.simd * folding.pe, folding.simd * shape.in_bits) > MAX_WORD_BITS:
            raise PlanError(
                must_be(f"Lanes of layer {index}", f"at most {MAX_WORD_BITS}", folding.simd * folding.pe),
                hint="fold the layer more: fewer simd or pe",
            )
    return [
        find_engine(folding.engine, index).check(index, shape, folding, family, loadable=loadable)
        for index, (shape, folding) in enumerate(zip(shapes, foldings, strict=True))
    ]


def _assemble(
    shapes: Sequence[LayerShape],
    foldings: Sequence[Folding],
    numbers: Sequence[Numbers],
    family: Family,
    *,
    loadable: bool,
    stream_bits: int,
) -> tuple[list[MatrixStage], int]:
    if stream_bits:
        check_stream(stream_bits)
    pace = max(
        ceil_div(shape.n_in, folding.simd) * ceil_div(shape.n_out, folding.pe)
        for shape, folding in zip(shapes, foldings, strict=True)
    )
    stages: list[MatrixStage] = []
    for index in reversed(range(len(shapes))):  # each is planned for the words of the next
        shape, folding = shapes[index], foldings[index]
        after = stages[0].word_inputs if stages else shape.n_out
        _check_requantisers(index, folding, after)
        stage = _stage(index, shape, folding, numbers[index], family, after, pace, loadable=loadable)
        _check_widths(index, stage)
        stages.insert(0, stage)
    for at in (0, -1):
        stages[at] = msgspec.structs.replace(stages[at], stream_bits=stream_bits)
    return choose_rooms(stages)


def check_stream(bits: int) -> None:
    """Refuse a width of streams that is no power of two, or out of range.

    Raises
    ------
    PlanError
    """
    if not 8 <= bits <= MAX_STREAM_BITS or bits & bits - 1:
        rule = f"a power of two from 8 to {MAX_STREAM_BITS} bits"
        raise PlanError(must_be("Width of the streams", rule, bits))


def _check_requantisers(index: int, folding: Folding, after: int) -> None:
    most = min(folding.pe, after - (folding.pe % after > 0))
    if not 0 <= folding.requantisers <= most:
        raise PlanError(
            must_be(f"Requantisers of layer {index}", f"from 0 to {most}", folding.requantisers),
            hint="0 takes the fewest that keep the pace",
        )


def _check_widths(index: int, stage: MatrixStage) -> None:
    requant = stage.requant
    sums = stage.drain_cycles * requant.lanes * stage.accumulator_bits
    widest = max(sums, requant.word_bits, requant.lanes * (requant.scaled_bits + 8))
    if widest > MAX_WORD_BITS:
        raise PlanError(
            must_be(f"Sums of layer {index}", f"at most {MAX_WORD_BITS} bits side by side", widest),
            hint="fold the layer more: fewer pe",
        )


class StagePlanner:
    """Plans one layer in many foldings, each on its own.

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
        check_scale_digits(scale_digits)
        self.index = index
        self.shape = shape
        self.family = family
        self.layer = layer
        self.loadable = loadable
        numbers = ModelNumbers(layer, shape.in_bits) if layer else None

        @cache
        def numbers_of(simd: int, engine: str, group: int) -> Numbers:
            folding = Folding(simd, 1, engine, group)
            return numbers(folding) if numbers else loadable_numbers(shape, folding, scale_digits)

        self._numbers = numbers_of

    def plan(self, folding: Folding) -> MatrixStage:
        """Return the plan of the layer with ``folding``, whose engine, group and requantisers are chosen.

        Raises
        ------
        PlanError
            If it cannot be built.
        """
        number = self._numbers(folding.simd, folding.engine, folding.group)
        stage = _stage(
            self.index, self.shape, folding, number, self.family, self.shape.n_out, 0, loadable=self.loadable
        )
        _check_widths(self.index, stage)
        return stage


def _stage(
    index: int,
    shape: LayerShape,
    folding: Folding,
    number: Numbers,
    family: Family,
    after: int,
    pace: int,
    *,
    loadable: bool,
) -> MatrixStage:
    """Return the stage of a layer whose outputs become words of ``after`` inputs, for a pace of the whole."""
    walk = DenseWalk(shape.n_in)
    words, folds = walk.words(folding.simd), ceil_div(shape.n_out, folding.pe)
    lanes = folding.requantisers
    if not lanes:
        least, most = ENGINES[folding.engine].requantiser_pace(words, folds, pace)
        lanes = _requantisers(folding.pe, least, folds, after, most)
    drain = ceil_div(folding.pe, lanes)
    stage = MatrixStage(
        name=f"layer{index}",
        walk=walk,
        n_out=shape.n_out,
        in_bits=shape.in_bits,
        simd=folding.simd,
        pe=folding.pe,
        engine=number.engine,
        acc_lo=number.acc.lo,
        acc_hi=number.acc.hi,
        requant=RequantPlan(
            lanes=lanes,
            digits=number.digits,
            shift=number.shift,
            bias_lo=number.bias.lo,
            bias_hi=number.bias.hi,
            out_lo=number.out.lo,
            out_hi=number.out.hi,
            act_bits=shape.act_bits,
        ),
        room=2,
        weight_storage=storage_for(words * folds, family, writable=loadable),
        parameter_storage=storage_for(drain * folds, family, writable=loadable),
        buffer_storage=storage_for(2 * words, family, writable=True),
    )
    return number.engine.completed(index, stage, family)


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
