"""How a layer with a matrix of weights is planned: its folding, its numbers, its requantisers."""

from functools import cache

from ..errors import Phrase, PlanError, must_be
from ..intmath import ceil_div
from ..model import IntegerLayer
from .engines import ENGINES, Folding, LayerShape, find_engine
from .families import Family
from .fields import MAX_WORD_BITS
from .numbers import ModelNumbers, Numbers, check_scale_digits, loadable_numbers
from .requant import RequantPlan
from .stage import MatrixStage
from .storage import storage_for

__all__ = ["StagePlanner"]


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
        numbers = ModelNumbers(layer, shape) if layer else None

        @cache
        def numbers_of(simd: int, engine: str, group: int) -> Numbers:
            folding = Folding(simd, 1, engine, group)
            return numbers(folding) if numbers else loadable_numbers(shape, folding, scale_digits)

        self._numbers = numbers_of

    def check(self, folding: Folding) -> Folding:
        """Return a folding that can be built, with its group chosen.

        Raises
        ------
        PlanError
        """
        index, shape = self.index, self.shape
        if not isinstance(folding, Folding):
            raise PlanError(
                must_be(f"Fold of layer {index}", "simd and pe", Phrase("simd alone")),
                hint="only a layer without weights has no pe",
            )
        channels, windows = shape.walk.channels, shape.walk.whole(shape.n_in)
        pixel = (
            f"the {channels} channels of a pixel"
            if channels < shape.n_in
            else f"the layer's {channels} inputs"
        )
        pixel += f", or the {shape.n_in} inputs of a window" if windows else ""
        for name, value, most, what in (
            ("simd", folding.simd, channels, pixel),
            ("pe", folding.pe, shape.n_out, f"the layer's {shape.n_out} neurons"),
        ):
            whole = windows and name == "simd" and value == shape.n_in
            if not whole and not 1 <= value <= most:
                raise PlanError(
                    must_be(f"{name} of layer {index}", f"from 1 to {what}", value),
                    hint="a fold larger than the layer would only add idle lanes"
                    if value > shape.n_in or not windows
                    else "parts of a window are read pixel by pixel; only all of it stands in registers",
                )
        if max(folding.simd * folding.pe, folding.simd * shape.in_bits) > MAX_WORD_BITS:
            raise PlanError(
                must_be(f"Lanes of layer {index}", f"at most {MAX_WORD_BITS}", folding.simd * folding.pe),
                hint="fold the layer more: fewer simd or pe",
            )
        return find_engine(folding.engine, index).check(
            index, shape, folding, self.family, loadable=self.loadable
        )

    def cycles(self, folding: Folding) -> int:
        """Return the cycles per image that the layer takes at the least."""
        shape = self.shape
        walk, folds = shape.walk, ceil_div(shape.n_out, folding.pe)
        return walk.vectors * walk.words(folding.simd) * folds + walk.idle_loads(folding.simd)

    def drains(self, folding: Folding, pace: int) -> tuple[int, int]:
        """Return how many neurons leave together at the least to keep a pace, and the neurons of a fold."""
        lanes = folding.requantisers or self._requantisers(folding, folding.pe + 1, pace)
        return lanes, folding.pe

    def stage(self, folding: Folding, after: int, pace: int, before: tuple[int, int]) -> MatrixStage:
        """Return the stage whose outputs become words of ``after`` inputs, for a pace of the whole.

        Parameters
        ----------
        folding : Folding
            As `check` returned it.
        after : int
        pace : int
            Cycles per image.
        before : pair of int
            What leaves the layer before it together; of no meaning here.

        Raises
        ------
        PlanError
            If it cannot be built.
        """
        most = min(folding.pe, after - (folding.pe % after > 0))
        if not 0 <= folding.requantisers <= most:
            raise PlanError(
                must_be(f"Requantisers of layer {self.index}", f"from 0 to {most}", folding.requantisers),
                hint="0 takes the fewest that keep the pace",
            )
        lanes = folding.requantisers or self._requantisers(folding, after, pace)
        return self.plan(folding._replace(requantisers=lanes))

    def plan(self, folding: Folding) -> MatrixStage:
        """Return the plan of the layer with ``folding``, whose engine and group are chosen.

        Without a number of requantisers it has as many as there can be.

        Raises
        ------
        PlanError
            If it cannot be built.
        """
        if not folding.requantisers:
            folding = folding._replace(requantisers=self._requantisers(folding, self.shape.n_out, 0))
        number = self._numbers(folding.simd, folding.engine, folding.group)
        stage = _stage(self.index, self.shape, folding, number, self.family, loadable=self.loadable)
        _check_widths(self.index, stage)
        return stage

    def _requantisers(self, folding: Folding, after: int, pace: int) -> int:
        """Choose the fewest requantisers that let the layer keep the pace of ``pace`` cycles per image.

        The gearbox behind them takes at most ``after`` neurons per cycle, the word of the next layer; with
        exactly that many, a fold must be whole words, or a vector could leave two words at once.
        """
        walk, pe = self.shape.walk, folding.pe
        words, folds = walk.words(folding.simd), ceil_div(self.shape.n_out, pe)
        each = (pace - walk.idle_loads(folding.simd)) // walk.vectors
        least, most = ENGINES[folding.engine].requantiser_pace(words, folds, each)
        allowed = [r for r in range(1, min(pe, after) + 1) if r < after or pe % r == 0]
        for requantisers in allowed:
            if folds * max(least, ceil_div(pe, requantisers)) <= most:
                return requantisers
        return allowed[-1]


def _check_widths(index: int, stage: MatrixStage) -> None:
    requant = stage.requant
    sums = stage.drain_cycles * requant.lanes * stage.accumulator_bits
    widest = max(sums, requant.word_bits, requant.lanes * (requant.scaled_bits + 8))
    if widest > MAX_WORD_BITS:
        raise PlanError(
            must_be(f"Sums of layer {index}", f"at most {MAX_WORD_BITS} bits side by side", widest),
            hint="fold the layer more: fewer pe",
        )


def _stage(
    index: int,
    shape: LayerShape,
    folding: Folding,
    number: Numbers,
    family: Family,
    *,
    loadable: bool,
) -> MatrixStage:
    """Return the stage of a layer with a folding in which all is chosen."""
    walk = shape.walk
    words, folds = walk.words(folding.simd), ceil_div(shape.n_out, folding.pe)
    drain = ceil_div(folding.pe, folding.requantisers)
    if walk.whole(folding.simd):
        room, depth = walk.usual_rows * walk.width, walk.width  # a memory per row
    else:
        room, depth = walk.usual_room, walk.usual_room * walk.block_words(folding.simd)
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
            lanes=folding.requantisers,
            digits=number.digits,
            shift=number.shift,
            bias_lo=number.bias.lo,
            bias_hi=number.bias.hi,
            out_lo=number.out.lo,
            out_hi=number.out.hi,
            act_bits=shape.act_bits,
        ),
        room=room,
        weight_storage=storage_for(words * folds, family, writable=loadable),
        parameter_storage=storage_for(drain * folds, family, writable=loadable),
        buffer_storage=storage_for(depth, family, writable=True),
    )
    return number.engine.completed(index, stage, family)
