"""The clock that a plan will reach, without running a tool.

A pipeline is as fast as its slowest path. In the placed designs a few kinds of paths were the slowest; in
each, a signal must reach many places, so that its wires take most of the time. A path's delay is a sum of
what it crosses, times coefficients that `benchmarks/clock.py` fits to placed designs. Another placement of
the same design has another clock: this is a rough figure.
"""

from functools import cache
from math import log2

from .design import Design
from .fabric.memory import block_rams
from .families import find_family
from .families.record import read_record
from .packing import weight_memories
from .storage import Storage

__all__ = ["PATH_FEATURES", "clock_device", "estimate_fmax", "path_features"]

PATH_FEATURES = ("path", "memory_levels", "weight_lut_levels", "lane_levels", "row_levels")
"""What paths are made of.

``path``: every path, once. ``memory_levels``: twofold branches from one signal to all block RAMs, which stand
apart. ``weight_lut_levels``: from the address of weights in LUTs to all of these LUTs. ``lane_levels``: to
all lanes of a layer. ``row_levels``: from a block RAM without its output register through a multiplexer; only
weights that are more words than any block RAM holds lie in several behind each other.
"""


def clock_device(family: str) -> str | None:
    """Return the device that the clock of a family is estimated for; None where no clock is known."""
    clock = read_record(find_family(family).name).clock
    return clock.device if clock else None


def estimate_fmax(design: Design) -> float | None:
    """Return the clock in MHz that a design is expected to reach on the device that `clock_device` names.

    Return None for a family of which no design was placed.
    """
    if not clock_device(design.family):
        return None
    coefficients = _coefficients(design.family)
    return 1000 / max(
        sum(ns * amount for ns, amount in zip(coefficients, path, strict=True))
        for path in path_features(design)
    )


@cache
def _coefficients(family: str) -> tuple[float, ...]:
    ns = read_record(family).clock.ns
    return tuple(ns.get(name, 0.0) for name in PATH_FEATURES)


def path_features(design: Design) -> list[tuple[float, ...]]:
    """Return what every path that may be the slowest is made of, in the order of `PATH_FEATURES`."""
    family = find_family(design.family)
    found = [_path(memory_levels=log2(1 + design.estimate.brams))]
    for stage, memory in zip(design.layers, weight_memories(design), strict=True):
        found.append(_path(lane_levels=log2(max(1, stage.lanes))))
        if memory.storage == Storage.DISTRIBUTED:
            found.append(_path(weight_lut_levels=log2(1 + memory.luts)))
        elif memory.storage == Storage.BLOCK:
            _, rows = block_rams(stage.lanes, stage.weight_depth, family)
            if rows > 1:
                found.append(_path(row_levels=log2(1 + rows)))
    return found


def _path(**amounts: float) -> tuple[float, ...]:
    """Return the features of a path in their order; what is not named is 0."""
    return tuple({"path": 1.0, **amounts}.get(name, 0.0) for name in PATH_FEATURES)
