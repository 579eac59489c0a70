"""How a layer of each kind is drawn."""

from collections.abc import Callable

from ..model.spec import Dense, FeatureMap, LayerSpec, Spec, Topology
from .dense import draw_dense

__all__ = ["DRAW", "draw_topology"]

DRAW: dict[type[Spec], Callable[[FeatureMap, Callable[[], int]], LayerSpec]] = {Dense: draw_dense}
"""From the map that a layer takes, and a function that draws a width, to a random layer."""


def draw_topology(layers: int, width: Callable[[], int]) -> Topology:
    """Return a random chain of dense layers.

    Cases that have other kinds must draw the kind from a generator of their own: the seeds of old cases then
    stay the cases that they are.

    Parameters
    ----------
    layers : int
        Number of layers.
    width : callable
        Draws a number of inputs or neurons.
    """
    given = taken = FeatureMap.flat(width())
    specs = []
    for _ in range(layers):
        specs.append(DRAW[Dense](taken, width))
        taken = specs[-1].output(taken, None)
    return Topology(given, tuple(specs))
