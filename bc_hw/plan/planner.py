"""From a model, or only its shapes, and a folding per layer to the stages that hardware is built from."""

from collections.abc import Sequence

import msgspec

from ..errors import PlanError, must_be
from ..model import IntegerModel
from .engines import Folding, LayerShape
from .families import Family
from .fields import MAX_STREAM_BITS
from .kinds import AnyShape
from .matrix import StagePlanner
from .network import shapes_of_model
from .pool import PoolFolding, PoolPlanner, PoolShape
from .rooms import choose_rooms
from .stage import AnyStage
from .sums import SumPlanner, SumShape

__all__ = [
    "PLANNERS",
    "AnyFolding",
    "AnyPlanner",
    "check_stream",
    "plan_loadable",
    "plan_model",
    "planner_for",
]

AnyFolding = Folding | PoolFolding
"""A folding of any layer."""

AnyPlanner = StagePlanner | PoolPlanner | SumPlanner
"""Plans one layer, whatever it is."""

PLANNERS: dict[type[AnyShape], type[AnyPlanner]] = {
    LayerShape: StagePlanner,
    PoolShape: PoolPlanner,
    SumShape: SumPlanner,
}
"""From what a layer is to what plans it."""


def planner_for(index: int, shape: AnyShape, family: Family, **given) -> AnyPlanner:
    """Return what plans layer ``index``; `StagePlanner` explains what else is given."""
    return PLANNERS[type(shape)](index, shape, family, **given)


def plan_model(
    model: IntegerModel, foldings: Sequence[AnyFolding], family: Family, *, stream_bits: int = 0
) -> tuple[list[AnyStage], int]:
    """Plan hardware with the weights of ``model`` in ROM, every width as narrow as these weights allow.

    Returns
    -------
    stages : list of MatrixStage or PoolStage
    output_room : int
        Images that the output buffer holds.

    Raises
    ------
    PlanError
        If a folding does not fit its layer.
    """
    planners = [
        planner_for(index, shape, family, layer=layer)
        for index, (shape, layer) in enumerate(zip(shapes_of_model(model), model.layers, strict=True))
    ]
    return _assemble(planners, foldings, stream_bits)


def plan_loadable(
    shapes: Sequence[AnyShape],
    foldings: Sequence[AnyFolding],
    family: Family,
    *,
    scale_digits: int,
    stream_bits: int = 0,
) -> tuple[list[AnyStage], int]:
    """Plan hardware for any weights of these shapes, loaded at run time; returns as `plan_model`."""
    planners = [
        planner_for(index, shape, family, scale_digits=scale_digits, loadable=True)
        for index, shape in enumerate(shapes)
    ]
    return _assemble(planners, foldings, stream_bits)


def _assemble(
    planners: Sequence[AnyPlanner], foldings: Sequence[AnyFolding], stream_bits: int
) -> tuple[list[AnyStage], int]:
    if len(foldings) != len(planners):
        raise PlanError(must_be("Folds", f"one per layer, {len(planners)} in all", len(foldings)))
    foldings = [planner.check(folding) for planner, folding in zip(planners, foldings, strict=True)]
    if stream_bits:
        check_stream(stream_bits)
    layers = list(zip(planners, foldings, strict=True))
    pace = max(planner.cycles(folding) for planner, folding in layers)
    # The images come as wide as the first layer takes them.
    drains = [(1, 1), *(planner.drains(folding, pace) for planner, folding in layers[:-1])]
    stages: list[AnyStage] = []
    for (planner, folding), before in zip(layers[::-1], drains[::-1], strict=True):
        # Each is planned for the words of the next.
        after = stages[0].word_inputs if stages else planner.shape.n_out
        stages.insert(0, planner.stage(folding, after, pace, before))
    for at in (0, -1):
        stages[at] = msgspec.structs.replace(stages[at], stream_bits=stream_bits)
    return choose_rooms(stages, planners[0].family)


def check_stream(bits: int) -> None:
    """Refuse a width of streams that is no power of two, or out of range.

    Raises
    ------
    PlanError
    """
    if not 8 <= bits <= MAX_STREAM_BITS or bits & bits - 1:
        rule = f"a power of two from 8 to {MAX_STREAM_BITS} bits"
        raise PlanError(must_be("Width of the streams", rule, bits))
