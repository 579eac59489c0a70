"""What a network is without its weights: the maps that flow through it and the kinds of its layers.

A layer kind is one class of this file: it says which map a layer gives for the map that it takes. What else
depends on the kind stands in one table per package, `kinds.py`, from these classes to functions and modules.
`tests/test_kinds.py` demands that every table covers `LAYER_KINDS`.
"""

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

import msgspec

from ..errors import Phrase, UsageError, must_be

__all__ = [
    "LAYER_KINDS",
    "MAX_WIDTH",
    "Dense",
    "FeatureMap",
    "LayerSpec",
    "Spec",
    "Step",
    "Topology",
    "feature_maps",
    "steps_of",
]

MAX_WIDTH = 65_535
"""Widest layer: counts must fit 16 bits, the widest signal that Amaranth can name."""


class FeatureMap(NamedTuple):
    """What flows between two layers: unsigned values, row by row, pixel by pixel, channel by channel.

    Parameters
    ----------
    height, width, channels : int
    bits : int or None
        Width of one value. None where no width is given: in a topology text, and behind the last layer,
        whose scores are not clipped.
    """

    height: int
    width: int
    channels: int
    bits: int | None = None

    @classmethod
    def flat(cls, values: int, bits: int | None = None) -> "FeatureMap":
        """Return a map of one pixel.

        >>> FeatureMap.flat(784, 8)
        FeatureMap(height=1, width=1, channels=784, bits=8)
        """
        return cls(1, 1, values, bits)

    @property
    def values(self) -> int:
        """Number of values."""
        return self.height * self.width * self.channels

    @property
    def top(self) -> int:
        """Largest value, ``2^bits - 1``."""
        return (1 << self.bits) - 1


class Spec(msgspec.Struct, frozen=True, forbid_unknown_fields=True, tag_field="kind"):
    """One layer without its weights; the base of every layer kind."""


class Dense(Spec, tag="dense"):
    """A fully connected layer. It takes all values of the map before it as one vector.

    Parameters
    ----------
    n_out : int
        Number of neurons.

    Raises
    ------
    UsageError
        If ``n_out`` is not in ``1..65535``.
    """

    n_out: int

    def __post_init__(self):
        _check_size(self.n_out)

    def output(self, taken: FeatureMap, bits: int | None) -> FeatureMap:
        """Return the map that the layer gives for the map ``taken``, with values of ``bits`` bits."""
        return FeatureMap.flat(self.n_out, bits)

    def fan_in(self, taken: FeatureMap) -> int:
        """Return how many values each neuron takes."""
        return taken.values


LayerSpec = Dense
"""Any layer: the union of all kinds."""

LAYER_KINDS: tuple[type[Spec], ...] = (Dense,)
"""All layer kinds."""


def _check_size(size: int) -> None:
    if not 1 <= size <= MAX_WIDTH:
        raise UsageError(must_be("Layer size", f"from 1 to {MAX_WIDTH}", size))


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
        """Number of values that each neuron takes."""
        return self.spec.fan_in(self.taken)


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
        Width of the values that each layer gives.
    """
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
        _check_size(sizes[0])
        return cls(FeatureMap.flat(sizes[0]), tuple(Dense(size) for size in sizes[1:]))

    @property
    def sizes(self) -> tuple[int, ...]:
        """Layer sizes of a chain of dense layers, inputs first.

        Raises
        ------
        UsageError
            If a layer is of another kind, or the input has more than one pixel.
        """
        kinds = {type(spec) for spec in self.specs}
        if kinds != {Dense} or self.input.values != self.input.channels:
            names = ", ".join(sorted(kind.__struct_config__.tag for kind in kinds))
            raise UsageError(
                must_be(
                    "Network",
                    "a chain of dense layers",
                    Phrase(f"{names} on {'x'.join(map(str, self.input[:3]))}"),
                )
            )
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
        return sum(step.fan_in * step.spec.n_out for step in steps_of(self.specs, self.open_maps))

    def steps(self, input_bits: int, act_bits: int | Sequence[int]) -> list[Step]:
        """Return each layer in its place.

        Parameters
        ----------
        input_bits : int
            Width of one input.
        act_bits : int or sequence of int
            Width of one activation, of all hidden layers or of each.
        """
        hidden = len(self.specs) - 1
        widths = [*([act_bits] * hidden if isinstance(act_bits, int) else act_bits), None]
        maps = feature_maps(self.input._replace(bits=input_bits), self.specs, widths)
        return steps_of(self.specs, maps)
