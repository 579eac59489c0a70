"""How a layer of each kind is drawn, and how networks are made of them."""

from collections.abc import Callable

import numpy as np

from ..model.spec import (
    Conv2d,
    Dense,
    FeatureMap,
    GlobalAvgPool2d,
    LayerSpec,
    MaxPool2d,
    Spec,
    Step,
    Topology,
    feature_maps,
)
from ..plan.kinds import shape_of
from .conv2d import draw_conv2d, draw_last_conv2d
from .dense import draw_dense
from .globalavgpool2d import draw_globalavgpool2d
from .maxpool2d import draw_maxpool2d

__all__ = ["DRAW", "MOST_STEPS", "draw_chain", "draw_cnn", "draw_gap"]

Draw = Callable[[np.random.Generator, FeatureMap, Callable[[], int]], LayerSpec | None]

DRAW: dict[type[Spec], Draw] = {
    Dense: draw_dense,
    Conv2d: draw_conv2d,
    MaxPool2d: draw_maxpool2d,
    GlobalAvgPool2d: draw_globalavgpool2d,
}
"""From a generator, the map that a layer takes, and a function that draws a width, to a random layer.

None where no layer of the kind fits the map.
"""

CHANCES = {Conv2d: 0.62, MaxPool2d: 0.3, Dense: 0.08}
"""How often each kind is tried for a hidden layer of a CNN."""

LAST = (draw_dense, draw_dense, draw_last_conv2d)
"""What is tried for the last layer of a CNN, each as often as it stands here."""

MOST_STEPS = 3000
"""Pixels that the windows of a layer may have in all: so many cycles per image it takes at the least."""


def draw_chain(rng: np.random.Generator, layers: int, width: Callable[[], int]) -> Topology:
    """Return a random chain of dense layers.

    Parameters
    ----------
    rng : Generator
    layers : int
        Number of layers.
    width : callable
        Draws a number of inputs or neurons.
    """
    given = taken = FeatureMap.flat(width())
    specs = []
    for _ in range(layers):
        specs.append(draw_dense(rng, taken, width))
        taken = specs[-1].output(taken, None)
    return Topology(given, tuple(specs))


def draw_cnn(rng: np.random.Generator, given: FeatureMap, layers: int, width: Callable[[], int]) -> Topology:
    """Return a random network of convolutions, pooling and dense layers.

    Parameters
    ----------
    rng : Generator
    given : FeatureMap
        The input.
    layers : int
        Number of layers.
    width : callable
        Draws a number of neurons.
    """
    specs = _draw_hidden_layers(rng, given, layers - 1, width)
    taken = _behind(given, specs)
    last = None
    while last is None:
        last = LAST[rng.integers(len(LAST))](rng, taken, width)
    return Topology(given, (*specs, last))


def draw_gap(rng: np.random.Generator, given: FeatureMap, layers: int, width: Callable[[], int]) -> Topology:
    """Return a random network with global average pooling, as `draw_cnn`: dense layers behind it end it."""
    behind = int(rng.integers(1, layers))
    specs = _draw_hidden_layers(rng, given, layers - 1 - behind, width)
    specs.append(DRAW[GlobalAvgPool2d](rng, _behind(given, specs), width))
    for _ in range(behind):
        specs.append(draw_dense(rng, _behind(given, specs), width))
    return Topology(given, tuple(specs))


def _behind(given: FeatureMap, specs: list[LayerSpec]) -> FeatureMap:
    """Return the map that layers give, without a width."""
    return feature_maps(given, specs, [None] * len(specs))[-1]


def _draw_hidden_layers(
    rng: np.random.Generator, given: FeatureMap, layers: int, width: Callable[[], int]
) -> list[LayerSpec]:
    """Return so many layers, each of which fits the map before it."""
    taken, specs = given, []
    for _ in range(layers):
        specs.append(_draw_hidden(rng, taken, width))
        taken = specs[-1].output(taken, None)
    return specs


def _draw_hidden(rng: np.random.Generator, taken: FeatureMap, width: Callable[[], int]) -> LayerSpec:
    """Return a layer that fits the map, and does not take too long."""
    kinds, chances = list(CHANCES), list(CHANCES.values())
    while True:
        spec = DRAW[kinds[rng.choice(len(kinds), p=chances)]](rng, taken, width)
        if spec is not None and _steps(spec, taken) <= MOST_STEPS:
            return spec


def _steps(spec: LayerSpec, taken: FeatureMap) -> int:
    """Return how many pixels the windows of a layer have in all."""
    walk = shape_of(Step(spec, taken, spec.output(taken, None)), first=False).walk
    return walk.vectors * walk.taps
