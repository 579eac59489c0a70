"""Choosing a fold per layer."""

from collections.abc import Sequence
from functools import cache
from pathlib import Path

import msgspec

from ..errors import PlanError, UsageError, must_be
from ..files import reading
from ..intmath import ceil_div
from .design import Design
from .estimate import layer_cost
from .families import Device, Family
from .lower import Fold, LayerShape, fits_signals, sketch_layer

__all__ = ["check_device", "folds_for_cycles", "folds_for_lanes", "load_folds"]

MAX_LANES = 1 << 20


def folds_for_lanes(shapes: Sequence[LayerShape], lanes: int, family: Family) -> list[Fold]:
    """Split ``lanes`` over the layers so that the slowest layer is as fast as possible.

    Among the folds that reach that pace, each layer takes the one with the fewest estimated LUTs, as far
    as lanes are left.

    Raises
    ------
    PlanError
        If there are fewer lanes than layers.
    """
    if not len(shapes) <= lanes <= MAX_LANES:
        raise PlanError(
            must_be("Lanes", f"from {len(shapes)}, one per layer, to {MAX_LANES}", lanes),
            hint="a lane is one weight applied per cycle",
        )
    candidates = [_candidates(shape) for shape in shapes]
    paces = sorted({cycles for layer in candidates for cycles, _ in layer})
    low, high = 0, len(paces) - 1
    while low < high:
        middle = (low + high) // 2
        if sum(_fewest_lanes(layer, paces[middle]) for layer in candidates) <= lanes:
            high = middle
        else:
            low = middle + 1
    return _cheapest(shapes, candidates, paces[low], lanes, family)


def folds_for_cycles(shapes: Sequence[LayerShape], cycles: int, family: Family) -> list[Fold]:
    """Choose the cheapest folds with which no layer takes more than ``cycles`` per image.

    Raises
    ------
    PlanError
        If no fold that can be built is as fast.
    """
    candidates = [_candidates(shape) for shape in shapes]
    fastest = max(min(pace for pace, _ in layer) for layer in candidates)
    if cycles < fastest:
        raise PlanError(
            must_be("Cycles per image", f"at least {fastest} for these layers", cycles),
            hint="ask for fewer images per second, or a faster clock",
        )
    return _cheapest(shapes, candidates, cycles, MAX_LANES, family)


def _candidates(shape: LayerShape) -> list[tuple[int, Fold]]:
    """Return cycles and fold for every fold in which neither number could be smaller at the same pace."""
    simds = sorted({ceil_div(shape.n_in, ceil_div(shape.n_in, simd)) for simd in range(1, shape.n_in + 1)})
    pes = sorted({ceil_div(shape.n_out, ceil_div(shape.n_out, pe)) for pe in range(1, shape.n_out + 1)})
    return [
        (ceil_div(shape.n_in, simd) * ceil_div(shape.n_out, pe), Fold(simd, pe))
        for simd in simds
        for pe in pes
        if fits_signals(shape, Fold(simd, pe))
    ]


def _fewest_lanes(candidates: list[tuple[int, Fold]], pace: int) -> int:
    return min((fold.simd * fold.pe for cycles, fold in candidates if cycles <= pace), default=MAX_LANES + 1)


def _cheapest(
    shapes: Sequence[LayerShape],
    candidates: list[list[tuple[int, Fold]]],
    pace: int,
    lanes: int,
    family: Family,
) -> list[Fold]:
    """Give each layer, the largest first, the cheapest fold that keeps the pace with the lanes left."""
    spare = lanes - sum(_fewest_lanes(layer, pace) for layer in candidates)
    folds: list[Fold | None] = [None] * len(shapes)
    for index in sorted(range(len(shapes)), key=lambda i: -shapes[i].n_in * shapes[i].n_out):
        fewest = _fewest_lanes(candidates[index], pace)
        allowed = [
            fold
            for cycles, fold in candidates[index]
            if cycles <= pace and fewest <= fold.simd * fold.pe <= min(fewest + spare, 2 * fewest)
        ]
        cost = _cost_function(shapes[index], family)
        folds[index] = min(allowed, key=lambda fold: (cost(fold), fold))
        spare -= folds[index].simd * folds[index].pe - fewest
    return folds


def _cost_function(shape: LayerShape, family: Family):
    """Return a function from a fold to the estimated LUTs of the layer alone."""

    @cache
    def cost(fold: Fold) -> float:
        estimate = layer_cost(sketch_layer(shape, fold, family), family, loadable=False)
        return estimate.luts + estimate.ffs / 1000

    return cost


class _FoldEntry(msgspec.Struct, forbid_unknown_fields=True):
    simd: int
    pe: int
    engine: str = "pairs"
    group: int = 0


class _FoldFile(msgspec.Struct, forbid_unknown_fields=True):
    layers: list[_FoldEntry]


def load_folds(path: Path) -> list[Fold]:
    """Read a fold file: ``{"layers": [{"simd": 28, "pe": 36}, {"simd": 7, "pe": 2}]}``.

    Raises
    ------
    UsageError
        If the file is missing or does not follow that form.
    """
    with reading(path, "Fold file", UsageError):
        data = path.read_bytes()
    try:
        entries = msgspec.json.decode(data, type=_FoldFile).layers
    except (msgspec.MsgspecError, UnicodeDecodeError) as error:
        raise UsageError(
            f"Fold file {path} must list simd and pe of every layer, but {error}",
            hint='write {"layers": [{"simd": 28, "pe": 36}, {"simd": 7, "pe": 2}]}',
        ) from error
    return [Fold(entry.simd, entry.pe, entry.engine, entry.group) for entry in entries]


def check_device(design: Design, device: Device, family: Family) -> None:
    """Refuse a design that a device cannot hold, or whose lanes its block RAMs cannot feed.

    Raises
    ------
    PlanError
        Naming what is needed and what is there.
    """
    fed = sum(plan.lanes for plan in design.layers if plan.weight_storage == "block")
    limit = device.brams * family.bram_width
    if fed > limit:
        raise PlanError(
            must_be(
                "Lanes with weights in block RAM",
                f"at most {limit} on {device.name} ({device.brams} block RAMs of {family.bram_width} bits)",
                fed,
            ),
            hint="ask for fewer --lanes, or a larger --device",
        )
    for name, needed, there in (
        ("Block RAMs", design.estimate.brams, device.brams),
        ("Estimated LUTs", design.estimate.luts, device.luts),
    ):
        if needed > there:
            raise PlanError(
                must_be(name, f"at most the {there} of {device.name}", needed),
                hint="ask for fewer --lanes, a smaller network, or a larger --device",
            )
