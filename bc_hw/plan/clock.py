"""The clock that a plan will reach, without running a tool.

A pipeline is as fast as its slowest path. For each kind of path that was found to be the slowest of some
design, its delay is a sum of what it is made of, times constants that `benchmarks/clock.py` fits to a record
of placed designs. Wires dominate: they grow with the side of the area that a path crosses. Placement decides by
several per cent, from seed to seed: this is a rough figure.
"""

from functools import cache
from itertools import pairwise
from math import gcd, sqrt

from .design import Design
from .fitted_clock import DEVICES, FITTED

__all__ = ["PATHS", "estimate_fmax", "path_amounts", "placed_on"]

PATHS = {
    "engine": ("path", "lanes_side", "memory_side"),
    "gearbox": ("path", "slots_side"),
}
"""Kinds of paths, and what their delays are sums of.

``path`` is what every path of the kind takes. ``lanes_side``: the root of the input bits that all neurons of a layer
take per cycle, with an engine that hands them to all neurons at once. ``memory_side``: the root of the block
RAMs of the design, which stand in columns. ``gearbox``: one that every neuron of a beat may reach several slots
of, which is so where beats do not fill words evenly.
"""


def placed_on(family: str) -> str | None:
    """Return the device that the clock of a family is estimated for; None without any."""
    return DEVICES.get(family)


def estimate_fmax(design: Design) -> float | None:
    """Return the clock in MHz that a design is expected to reach on the device that `placed_on` tells.

    None for a family that nothing is known of: there is no place and route for it.
    """
    if design.family not in FITTED:
        return None
    constants = _constants(design.family)
    return 1000 / max(
        sum(ns * amount for ns, amount in zip(constants[kind], amounts, strict=True))
        for kind, amounts in path_amounts(design)
    )


@cache
def _constants(family: str) -> dict[str, tuple[float, ...]]:
    return {
        kind: tuple(FITTED[family].get(kind, {}).get(name, 0.0) for name in names)
        for kind, names in PATHS.items()
    }


def path_amounts(design: Design) -> list[tuple[str, tuple[float, ...]]]:
    """Return kind and amounts, in the order of `PATHS`, of every path that may be the slowest."""
    memory_side = sqrt(design.estimate.brams)
    found = [("engine", (1, sqrt(plan.lanes * plan.in_bits), memory_side)) for plan in design.layers]
    for before, after in pairwise(design.layers):
        step = gcd(before.requantisers, before.fold_tail, after.word_inputs)
        if step != before.requantisers:
            slots = after.word_inputs - step + before.requantisers
            found.append(("gearbox", (1, sqrt(slots * after.in_bits))))
    return found
