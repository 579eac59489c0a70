"""The best hardware within limits."""

from collections.abc import Sequence

from ...errors import Phrase, PlanError, must_be
from ..design import Design
from ..engines import ENGINES
from ..families import Device, Family
from ..limits import Limits
from ..network import Source
from ..planned import plan_design
from ..planner import planner_for
from .nearest import what_fits
from .refusals import check_memory_fits, lacking_brams
from .search import Search
from .within import best_within, holds_at

__all__ = ["choose_design", "search_foldings"]


def search_foldings(source: Source, family: Family, engines: Sequence[str] = tuple(ENGINES)) -> Search:
    """Return a search over the foldings of ``source``."""
    layers = source.model.layers if source.model else [None] * len(source.shapes)
    planners = [
        planner_for(
            index,
            shape,
            family,
            layer=layer,
            scale_digits=source.scale_digits,
            loadable=source.loadable,
        )
        for index, (shape, layer) in enumerate(zip(source.shapes, layers, strict=True))
    ]
    return Search(planners, engines)


def choose_design(
    source: Source,
    family: Family,
    limits: Limits,
    *,
    cycles: int | None = None,
    engines: Sequence[str] = tuple(ENGINES),
    clock_mhz: float = 100.0,
    where: str = "",
    device: Device | None = None,
) -> Design:
    """Plan the best hardware within limits.

    Parameters
    ----------
    source : Source
    family : Family
    limits : Limits
    cycles : int, optional
        Per image; then the fewest LUTs win. Without it the fastest wins.
    engines : sequence of str
        To choose from.
    clock_mhz : float
        For what an error says of images per second.
    where : str
        What sets the limits, for the same purpose.
    device : Device, optional
        That must hold it, beside the limits.

    Raises
    ------
    PlanError
        If nothing is within the limits; it says which one binds, and what is the nearest that fits.
    """
    search = search_foldings(source, family, engines)
    within = limits.and_also(Limits.of_device(device)) if device else limits

    def fits(near: Source, limits: Limits) -> bool:
        return _fits(near, family, limits, cycles, engines)

    def nearest() -> str:
        return what_fits(source, search, limits, device, fits)

    if any(shape.walk.blocks > 1 for shape in source.shapes):
        check_memory_fits(search, within, where, nearest)
    found = best_within(
        search,
        within,
        lambda foldings: plan_design(source, foldings, family),
        cycles=cycles,
        clock_mhz=clock_mhz,
        where=where,
        nearest=nearest,
    )
    pace = found.design.timing.cycles_per_image
    if cycles is not None and pace > cycles:
        bits = source.stream_bits
        rule = f"at most {cycles:,}, to keep the images per second"
        raise PlanError(
            must_be("Cycles per image", rule, Phrase(f"the {pace:,} of its beats of {bits} bits")),
            hint="choose more --stream-bits, or fewer --fps",
        )
    found.design.alternatives = search.alternatives(found.choice, within)
    return found.design


def _fits(source: Source, family: Family, limits: Limits, cycles: int | None, engines: Sequence[str]) -> bool:
    """Tell whether there is hardware within limits, at a pace or, for None, at any."""
    try:
        search = search_foldings(source, family, engines)
        slowest = search.paces[-1]
        if lacking_brams(search, limits):
            return False
        pace = slowest if cycles is None else min(cycles, slowest)
        design = holds_at(search, limits, lambda folds: plan_design(source, folds, family), pace)
    except PlanError:
        return False  # its engine does not take such layers
    return design is not None and (cycles is None or design.timing.cycles_per_image <= cycles)
