"""Random folds: any that hardware can be made for."""

from collections.abc import Callable

import numpy as np

from ..errors import PlanError
from ..intmath import ceil_div
from ..plan.engines import ENGINES, Engine, Folding, LayerShape
from ..plan.engines.tables import by_pixel
from ..plan.families import Family
from ..plan.kinds import AnyShape
from ..plan.matrix import StagePlanner
from ..plan.network import Source
from ..plan.planner import AnyFolding, planner_for
from ..plan.pool import PoolFolding, PoolPlanner, PoolShape
from ..plan.sums import SumShape

__all__ = ["draw_folds", "log_uniform"]

MOST_CYCLES = 200
"""Per image and layer: a bench simulates some thousand images' worth of cycles per second."""
MOST_MAP_CYCLES = 4000
"""Per image and layer of a CNN, as far as more lanes make them fewer."""

MOST_LANES = 4096
"""Per layer: the Verilog of more takes minutes to compile."""

MOST_WIRED = 600
"""Weights of a hardwired layer, each of which may become an adder."""

TRIES = 20
"""Folds that are drawn for an engine before another engine is tried."""


def log_uniform(rng: np.random.Generator, highest: int) -> int:
    """Return a number from 1 to ``highest``; about as many below its root as above."""
    return int(np.exp(rng.uniform(0, np.log(highest + 1))))


def draw_folds(rng: np.random.Generator, source: Source, family: Family) -> tuple[AnyFolding, ...]:
    """Return a fold per layer, with any engine that the layer, the family and the weights allow."""
    folds: list[AnyFolding] = []
    after = source.shapes[-1].n_out
    for index in reversed(range(len(source.shapes))):  # each is planned for the words of the next
        planner = planner_for(
            index,
            source.shapes[index],
            family,
            layer=source.model and source.model.layers[index],
            scale_digits=source.scale_digits,
            loadable=source.model is None,
        )
        fold, after = DRAW_FOLD[type(planner.shape)](rng, planner, after)
        folds.insert(0, fold)
    return tuple(folds)


def _draw_pool_fold(rng: np.random.Generator, planner: PoolPlanner, after: int) -> tuple[PoolFolding, int]:
    """Return a fold of a layer without weights, and the values of its words at the least."""
    if rng.random() < 0.3:
        return PoolFolding(), 1
    simd = log_uniform(rng, min(after, planner.shape.walk.channels))
    return PoolFolding(simd), simd


def _draw_fold(rng: np.random.Generator, planner: StagePlanner, after: int) -> tuple[Folding, int]:
    """Return a fold, and the inputs of its words."""
    for engine in rng.permutation(list(ENGINES)).tolist():
        for _ in range(TRIES):
            fold = _candidate(rng, planner.shape, engine, planner.family, loadable=planner.loadable)
            if fold is None:
                break
            try:
                plan = planner.plan(fold)
            except PlanError:
                continue  # such as tables that are not filled in time
            # The gearbox takes less than a word of the next layer, unless a fold is whole words.
            most = min(fold.pe, after - 1)
            requantisers = int(rng.integers(1, most + 1)) if most and rng.random() < 0.3 else 0
            return fold._replace(requantisers=requantisers), plan.word_inputs
    raise AssertionError("every layer can be built with the pairs engine")


DRAW_FOLD: dict[type[AnyShape], Callable] = {
    LayerShape: _draw_fold,
    PoolShape: _draw_pool_fold,
    SumShape: _draw_pool_fold,
}
"""From what a layer is to what draws its fold."""


def _candidate(
    rng: np.random.Generator, shape: LayerShape, name: str, family: Family, *, loadable: bool
) -> Folding | None:
    """Return a folding to try, None where the engine is not for such a layer."""
    engine, walk = ENGINES[name], shape.walk
    groups = engine.groups(family)
    if engine.whole_layer:
        small = shape.n_in * shape.n_out <= MOST_WIRED
        folding = Folding(shape.n_in, shape.n_out, name, groups[0])
        return folding if small and not loadable and _allowed(engine, shape, folding, family) else None
    if not groups or not engine.worth_trying(shape, known=not loadable):
        return None
    simd, pe = log_uniform(rng, walk.channels), log_uniform(rng, shape.n_out)
    if engine.takes_windows and walk.whole(shape.n_in) and shape.n_in <= MOST_LANES and rng.random() < 0.3:
        simd = shape.n_in  # a window in registers
    most = MOST_MAP_CYCLES if shape.of_map else MOST_CYCLES
    widest = max(simd, walk.channels)
    while (simd, pe) != (widest, shape.n_out) and _cycles(shape, simd, pe) > most:
        simd, pe = min(widest, 2 * simd), min(shape.n_out, 2 * pe)
    while simd * pe > MOST_LANES:
        simd, pe = simd if walk.whole(simd) else ceil_div(simd, 2), ceil_div(pe, 2)
    group = int(rng.integers(groups[0], groups[-1] + 1))
    if engine.whole_groups:
        simd = simd // group * group or walk.channels
        if by_pixel(walk) and walk.channels % simd:
            simd = walk.channels
        if rng.random() >= 0.5:  # the group that would be chosen
            group = engine.check(0, shape, Folding(simd, pe, name), family, loadable=loadable).group
    return Folding(simd, pe, name, group)


def _cycles(shape: LayerShape, simd: int, pe: int) -> int:
    """Return the cycles per image that a layer takes about."""
    return shape.walk.vectors * shape.walk.words(simd) * ceil_div(shape.n_out, pe)


def _allowed(engine: type[Engine], shape: LayerShape, folding: Folding, family: Family) -> bool:
    """Tell whether an engine takes such a layer at all."""
    try:
        engine.check(0, shape, folding, family, loadable=False)
    except PlanError:
        return False
    return True
