"""What an error says where no pipeline is as fast, or as small, as it must be."""

from collections.abc import Callable
from math import inf

from ...errors import PlanError
from ..limits import RESOURCES, TITLES, Limits
from ..timing.schedule import format_rate
from .search import Choice, Search, too_fast

__all__ = ["check_memory_fits", "lacking_brams", "share", "too_small"]


def too_small(
    search: Search,
    limits: Limits,
    cycles: int | None,
    nearest: Limits | None,
    clock_mhz: float,
    where: str,
    hint: Callable[[], str],
    *,
    rest: Limits | int | None = None,
) -> PlanError:
    """Return the error that says which limit binds, and the nearest that fits.

    Parameters
    ----------
    search : Search
    limits : Limits
        Within which nothing was found.
    cycles : int or None
        Wanted per image; None where any pace would do.
    nearest : Limits or None
        What a design took that only its deep buffers put beyond the limits; None if there was none.
    clock_mhz : float
    where : str
        What sets the limits, such as a device.
    hint : callable
        Returns a hint with what is near and fits, where no pace does.
    rest : Limits, int or None
        Where a pace was wanted: cycles per image of the fastest that is within the limits; or, if nothing is,
        as ``nearest`` for any pace.
    """
    slowest = search.paces[-1]
    needs = _deep_needs(nearest, limits) or _needs(search, limits, slowest if cycles is None else cycles)
    if cycles is None:
        return PlanError(
            f"Network must fit on {where}, but even at the slowest pace it needs {needs}",
            hint=hint(),
        )
    wanted = clock_mhz * 1e6 / cycles
    message = f"{format_rate(wanted)} images/s at {clock_mhz:g} MHz on {where} needs {needs}"
    if isinstance(rest, int):
        return PlanError(
            f"{message}; the nearest that fits gives {format_rate(clock_mhz * 1e6 / rest)} images/s",
            hint="ask for fewer images per second, a faster clock, or more room",
        )
    least = _deep_needs(rest, limits) or _needs(search, limits, slowest)
    return PlanError(
        f"{message}; even the slowest needs {least}",
        hint=hint(),
    )


def lacking_brams(search: Search, limits: Limits) -> float:
    """Return the block RAMs that weights and buffers take at the least, if there are not as many; else 0."""
    slowest = search.paces[-1]
    needed = sum(layer.least(slowest).brams for layer in search.candidates)
    return needed if needed > limits.brams else 0.0


def check_memory_fits(search: Search, limits: Limits, where: str, hint: Callable[[], str]) -> None:
    """Refuse a network whose weights and buffers alone need more block RAMs than there are.

    What the whole of it needs at the least, `too_small` says exactly; where the layers are those of large
    maps, that would take minutes.

    Parameters
    ----------
    search : Search
    limits : Limits
    where : str
        What sets the limits, such as a device.
    hint : callable
        Returns a hint with what is near and fits.

    Raises
    ------
    PlanError
    """
    needed = lacking_brams(search, limits)
    if not needed:
        return
    weights = sum(
        planner.shape.n_in * planner.shape.n_out for planner in search.planners if planner.shape.weighted
    )
    raise PlanError(
        f"Network must fit on {where}, but even at the slowest pace its {weights:,} weights, and the pixels "
        f"that wait between its layers, need at least {_missing('brams', needed, limits.brams)}",
        hint=hint(),
    )


def _deep_needs(taken: Limits | None, limits: Limits) -> str:
    """Say what is missing for buffers of more than two images; empty if they are not what is missing."""
    if taken is None:
        return ""
    short = [
        _missing(name, amount, limit)
        for name, amount, limit in zip(RESOURCES, taken, limits, strict=True)
        if amount > limit
    ]
    return " and ".join(short) + ", with the images that wait between its layers"


def _needs(search: Search, limits: Limits, cycles: int) -> str:
    """Say what is missing at a pace: the one resource that binds, or, where several do, each of them."""
    found = search.cheapest(cycles)
    if found is None:
        raise too_fast(search, cycles)
    short = [name for name in RESOURCES if _share(found, limits, name) > 1]
    least, binding = max(_share(found, limits, name) for name in short), None
    for name in short:
        alone = search.cheapest(cycles, limits._replace(**{name: inf}))
        if alone and _share(alone, limits, name) <= least:
            least, binding = _share(alone, limits, name), (name, alone)
    if binding:
        name, alone = binding
        return _missing(name, _least(search, limits, cycles, name, alone), getattr(limits, name))
    return " and ".join(
        _missing(name, found.cost[RESOURCES.index(name)], getattr(limits, name)) for name in short
    )


def share(amount: float, limit: float) -> float:
    """Return which part of a limit an amount is; infinite if it is beyond a limit of 0."""
    if limit > 0:
        return amount / limit
    return inf if amount > limit else 0.0


def _share(found: Choice, limits: Limits, name: str) -> float:
    """Return which part of a limit a pipeline takes; more than 1 is too much."""
    return share(found.cost[RESOURCES.index(name)], getattr(limits, name))


def _least(search: Search, limits: Limits, cycles: int, name: str, found: Choice) -> float:
    """Return the least of a resource with which there is a pipeline within the other limits."""
    at = RESOURCES.index(name)
    low, high = getattr(limits, name), found.cost[at]
    while name != "luts" and high - low > 0.5:
        middle = (low + high) / 2
        better = search.cheapest(cycles, limits._replace(**{name: middle}))
        low, high = (low, better.cost[at]) if better else (middle, high)
    return high


def _missing(name: str, amount: float, limit: float) -> str:
    if name != "brams":
        amount = round(amount)
    needed, there = (f"{number:,.1f}".removesuffix(".0") for number in (amount, limit))
    return f"{needed} {TITLES[name]} of {there}"
