"""Foldings of a topology whose weights are not known, as tests want them: by lanes, or by cycles."""

from bc_hw.plan.explore.search import Search, too_fast
from bc_hw.plan.limits import Limits, check_lanes
from bc_hw.plan.matrix import StagePlanner


def foldings_for_lanes(shapes, lanes, family):
    """Return the folds that `Search.fastest` finds for weights that are not known yet, in ROM.

    Raises
    ------
    PlanError
        If there are fewer lanes than layers.
    """
    check_lanes(lanes, len(shapes))
    return (
        Search([StagePlanner(index, shape, family) for index, shape in enumerate(shapes)])
        .fastest(Limits(lanes=lanes))
        .foldings
    )


def foldings_for_cycles(shapes, cycles, family):
    """Return the cheapest folds with which no layer takes more than ``cycles`` per image.

    Raises
    ------
    PlanError
        If no fold that can be built is as fast.
    """
    search = Search([StagePlanner(index, shape, family) for index, shape in enumerate(shapes)])
    found = search.cheapest(cycles)
    if found is None:
        raise too_fast(search, cycles)
    return found.foldings
