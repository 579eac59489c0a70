"""What a network is without its weights: the maps that flow through it and the kinds of its layers.

A layer kind is one class, in a file of its own: it says which map a layer gives for the map that it takes,
and how a topology text writes it. What else depends on the kind stands in one table per package, `kinds.py`,
from these classes to functions and modules. `tests/test_kinds.py` demands that every table covers
`LAYER_KINDS`.
"""

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from ..errors import Phrase, UsageError, must_be
from .base import Spec, WeightedSpec, check_size
from .conv2d import Conv2d
from .dense import Dense
from .feature_map import MAX_WIDTH, FeatureMap
from .globalavgpool2d import GlobalAvgPool2d
from .maxpool2d import MaxPool2d

__all__ = [
    "LAYER_KINDS",
    "MAX_WIDTH",
    "WEIGHTED_KINDS",
    "Conv2d",
    "Dense",
    "FeatureMap",
    "GlobalAvgPool2d",
    "LayerSpec",
    "MaxPool2d",
    "Spec",
    "Step",
    "Topology",
    "WeightedSpec",
    "feature_maps",
    "steps_of",
]

LayerSpec = Dense | Conv2d | MaxPool2d | GlobalAvgPool2d
"""Any layer: the union of all kinds."""

LAYER_KINDS: tuple[type[Spec], ...] = (Dense, Conv2d, MaxPool2d, GlobalAvgPool2d)
"""All layer kinds."""

WEIGHTED_KINDS = tuple(kind for kind in LAYER_KINDS if kind.weighted)
"""Those that have weights."""


class Step(NamedTuple):
    """One layer in its place in a network.

    Parameters
    ----------
    spec : LayerSpec
    taken, given : FeatureMap
        The map that the layer takes, and the one that it gives.
    """

    spec: LayerSpec
    taken: FeatureMap
    given: FeatureMap

    @property
    def fan_in(self) -> int:
        """Number of values that each neuron takes, of a layer with weights."""
        return self.spec.fan_in(self.taken)

    @property
    def weights(self) -> int:
        """Number of weights."""
        return self.fan_in * self.spec.n_out if self.spec.weighted else 0

    @property
    def operations(self) -> int:
        """Additions of one image: how often a weight is used."""
        return self.weights * self.given.pixels


def feature_maps(
    given: FeatureMap, specs: Sequence[LayerSpec], bits: Sequence[int | None]
) -> tuple[FeatureMap, ...]:
    """Return the maps before each layer and behind the last.

    Parameters
    ----------
    given : FeatureMap
        The input of the network.
    specs : sequence of LayerSpec
    bits : sequence of int or None
        Width of the activations of each layer; of no meaning where a layer passes on what it takes.

    Raises
    ------
    UsageError
        If a layer does not fit the map before it.
    """
    for size in (given.height, given.width, given.channels):
        check_size("Size of the input", size)
    maps = [given]
    for spec, width in zip(specs, bits, strict=True):
        maps.append(spec.output(maps[-1], width))
    return tuple(maps)


def steps_of(specs: Sequence[LayerSpec], maps: Sequence[FeatureMap]) -> list[Step]:
    """Return each layer with the map that it takes and the one that it gives."""
    return [Step(spec, *pair) for spec, pair in zip(specs, pairwise(maps), strict=True)]


class Topology(NamedTuple):
    """The layers of a network: what its topology text says.

    Parameters
    ----------
    input : FeatureMap
        Its width is None where only the text is known.
    specs : tuple of LayerSpec
        At least one.
    """

    input: FeatureMap
    specs: tuple[LayerSpec, ...]

    @classmethod
    def of_sizes(cls, sizes: Sequence[int]) -> "Topology":
        """Return a chain of dense layers; ``sizes`` has the number of inputs first.

        >>> Topology.of_sizes((784, 1024, 10)).specs
        (Dense(n_out=1024), Dense(n_out=10))

        Raises
        ------
        UsageError
            If a size is not in ``1..65535``.
        """
        check_size("Layer size", sizes[0])
        return cls(FeatureMap.flat(sizes[0]), tuple(Dense(size) for size in sizes[1:]))

    @property
    def text(self) -> str:
        """The network as people write it.

        >>> Topology.of_sizes((784, 1024, 10)).text
        '784-1024-10'
        """
        return "-".join(part.text for part in (self.input, *self.specs))

    @property
    def dense(self) -> bool:
        """Whether it is a chain of dense layers whose input is no map of several pixels."""
        return {type(spec) for spec in self.specs} == {Dense} and self.input.pixels == 1

    @property
    def sizes(self) -> tuple[int, ...]:
        """Layer sizes of a chain of dense layers, inputs first.

        Raises
        ------
        UsageError
            If a layer is of another kind, or the input has more than one pixel.
        """
        if not self.dense:
            raise UsageError(must_be("Network", "a chain of dense layers", Phrase(self.text)))
        return (self.input.values, *(spec.n_out for spec in self.specs))

    @property
    def open_maps(self) -> tuple[FeatureMap, ...]:
        """The maps before each layer and behind the last, without widths."""
        return feature_maps(self.input, self.specs, [None] * len(self.specs))

    @property
    def outputs(self) -> int:
        """Number of values behind the last layer: the classes."""
        return self.open_maps[-1].values

    @property
    def weights(self) -> int:
        """Number of weights."""
        return sum(step.weights for step in steps_of(self.specs, self.open_maps))

    @property
    def hidden(self) -> int:
        """Number of layers with weights, the last one left out: those whose activations have a width."""
        return sum(spec.weighted for spec in self.specs) - 1

    def check(self) -> None:
        """Refuse a network whose layers do not fit each other, or whose last gives no vector of scores.

        Raises
        ------
        UsageError
        """
        given, last = self.open_maps[-1], self.specs[-1]
        if not last.weighted or given.pixels > 1:
            shown = Phrase(f"{last.text}, which gives {given.text}")
            raise UsageError(must_be("Last layer", "one with weights that gives one pixel of scores", shown))

    def steps(self, input_bits: int, act_bits: int | Sequence[int]) -> list[Step]:
        """Return each layer in its place.

        Parameters
        ----------
        input_bits : int
            Width of one input.
        act_bits : int or sequence of int
            Width of one activation, of all hidden layers with weights or of each of them.
        """
        given = iter([act_bits] * self.hidden if isinstance(act_bits, int) else act_bits)
        widths = [next(given, None) if spec.weighted else None for spec in self.specs]
        maps = feature_maps(self.input._replace(bits=input_bits), self.specs, widths)
        return steps_of(self.specs, maps)
