"""What a `.bchw` file says beside its tensors, in every version of its schema.

A chain of dense layers is written in version 1, which is older than maps; every other network in version 2.
"""

from collections.abc import Iterator
from dataclasses import asdict
from itertools import pairwise
from typing import NamedTuple, Self

import msgspec

from ..errors import ModelFileError, Phrase, must_be
from .network import IntegerModel, TrainingFacts
from .spec import FeatureMap, LayerSpec, Topology, feature_maps

__all__ = ["HEADERS", "Entry", "Header", "encode", "header_of", "schema_of"]


class Entry(NamedTuple):
    """One layer as a header of any version says it.

    Parameters
    ----------
    spec : LayerSpec
    fan_in : int or None
        Columns of its weights; None for a layer without weights.
    shift : int
    act_bits : int or None
    """

    spec: LayerSpec
    fan_in: int | None
    shift: int
    act_bits: int | None


class _DenseLayer(msgspec.Struct, forbid_unknown_fields=True):
    n_in: int
    n_out: int
    shift: int
    act_bits: int | None


class _AnyLayer(msgspec.Struct, forbid_unknown_fields=True):
    spec: LayerSpec
    shift: int
    act_bits: int | None


class _Input(msgspec.Struct, forbid_unknown_fields=True):
    height: int
    width: int
    channels: int
    bits: int


class DenseHeader(msgspec.Struct, forbid_unknown_fields=True):
    """Version 1: a chain of dense layers."""

    schema: int
    input_bits: int
    dataset: str
    class_names: list[str]
    layers: list[_DenseLayer]
    training: TrainingFacts
    sha256: str = ""

    @classmethod
    def of(cls, model: IntegerModel) -> Self:
        """Return the header of a chain of dense layers, without its checksum."""
        sizes = zip(pairwise(model.sizes), model.layers, strict=True)
        layers = [_DenseLayer(n_in, n_out, each.shift, each.act_bits) for (n_in, n_out), each in sizes]
        return cls(1, model.input_bits, model.dataset, list(model.class_names), layers, model.training)

    @property
    def given(self) -> FeatureMap:
        """What the model takes."""
        n_in = next((layer.n_in for layer in self.layers), 1)  # a model without layers is refused elsewhere
        return FeatureMap.flat(n_in, self.input_bits)

    def entries(self) -> Iterator[Entry]:
        """Return the layers.

        Raises
        ------
        UsageError
            If a number is out of its range.
        """
        specs = Topology.of_sizes([self.given.values, *(layer.n_out for layer in self.layers)]).specs
        for spec, layer in zip(specs, self.layers, strict=True):
            yield Entry(spec, layer.n_in, layer.shift, layer.act_bits)


class MapHeader(msgspec.Struct, forbid_unknown_fields=True):
    """Version 2: layers of any kind, from a map of several pixels or of one."""

    schema: int
    input: _Input
    dataset: str
    class_names: list[str]
    layers: list[_AnyLayer]
    training: TrainingFacts
    sha256: str = ""

    @classmethod
    def of(cls, model: IntegerModel) -> Self:
        """Return the header of any network, without its checksum."""
        layers = [
            _AnyLayer(each.spec, each.shift if each.spec.weighted else 0, each.act_bits)
            for each in model.layers
        ]
        given = _Input(*model.input)
        return cls(2, given, model.dataset, list(model.class_names), layers, model.training)

    @property
    def given(self) -> FeatureMap:
        """What the model takes."""
        return FeatureMap(*msgspec.structs.astuple(self.input))

    def entries(self) -> Iterator[Entry]:
        """Return the layers.

        Raises
        ------
        UsageError
            If the layers do not fit each other.
        ModelFileError
            If a layer without weights has what only others have.
        """
        specs = [layer.spec for layer in self.layers]
        maps = feature_maps(self.given, specs, [layer.act_bits for layer in self.layers])
        for index, (layer, taken) in enumerate(zip(self.layers, maps, strict=False)):
            fan_in = layer.spec.fan_in(taken) if layer.spec.weighted else None
            if fan_in is None and (layer.shift, layer.act_bits) != (0, None):
                thing = f"Shift and activation width of layer {index}, {layer.spec.text},"
                found = Phrase(f"{layer.shift} and {layer.act_bits}")
                raise ModelFileError(must_be(thing, "0 and null", found))
            yield Entry(layer.spec, fan_in, layer.shift, layer.act_bits)


Header = DenseHeader | MapHeader

HEADERS: dict[int, type[Header]] = {1: DenseHeader, 2: MapHeader}
"""By the version of the schema."""


class _Version(msgspec.Struct):
    """Only the version: read first, so that a newer file gets the right sentence."""

    schema: int


def schema_of(text: str | bytes) -> int:
    """Return the version of a header.

    Raises
    ------
    msgspec.MsgspecError
        If it has none.
    """
    return msgspec.json.decode(text, type=_Version).schema


def header_of(model: IntegerModel) -> Header:
    """Return the header of the file that ``model`` is written as, without its checksum."""
    return (DenseHeader if model.topology.dense else MapHeader).of(model)


def encode(header: Header) -> bytes:
    """Return a header as it is written: without curves that have no point, as files had none before."""
    training = {name: value for name, value in asdict(header.training).items() if value != ()}
    return msgspec.json.encode(msgspec.structs.asdict(header) | {"training": training})
