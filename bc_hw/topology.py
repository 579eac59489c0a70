"""The topology of a network as people write it, ``784-1024-10``, and the layers that it means.

A network of maps begins with the size of its input: ``32x32x3-64C3-MP2-10``. How a layer is written stands in
the class of its kind (`bc_hw.model.spec.LAYER_KINDS`).
"""

import re

from .errors import UsageError, must_be
from .model.spec import LAYER_KINDS, MAX_WIDTH, FeatureMap, LayerSpec, Topology

__all__ = ["format_topology", "parse_input", "parse_topology"]

_HINT = "write layers as 784-1024-10: inputs, hidden layers, outputs; or as 32x32x3-64C3-MP2-10"
_MAP = re.compile(r"([0-9]{1,5})x([0-9]{1,5})x([0-9]{1,5})")


def parse_topology(text: str) -> Topology:
    """Return the network that ``text`` means.

    >>> parse_topology("784-1024-10").specs
    (Dense(n_out=1024), Dense(n_out=10))
    >>> parse_topology("784-1024-10").input.values
    784
    >>> [spec.text for spec in parse_topology("28x28x1-16C3-MP2-10").specs]
    ['16C3', 'MP2', '10']

    Raises
    ------
    UsageError
        If there are fewer than two sizes, or one is no layer, or a layer does not fit the map before it.
    """
    first, *rest = text.split("-")
    given = parse_input(first)
    if not rest:
        raise UsageError(must_be("Layers", "at least two sizes joined by '-'", text), hint=_HINT)
    topology = Topology(given, tuple(map(_layer, rest)))
    topology.check()
    return topology


def parse_input(text: str) -> FeatureMap:
    """Return what a network takes, of the first part of its topology.

    >>> parse_input("28x28x1")
    FeatureMap(height=28, width=28, channels=1, bits=None)

    Raises
    ------
    UsageError
        If it is neither a number of values nor the size of a map.
    """
    match = _MAP.fullmatch(text)
    if match is None and _lettered(text):
        rule = "a number of values, such as 784, or height x width x channels, such as 28x28x1"
        raise UsageError(must_be("Input", rule, text), hint=_HINT)
    if match is None:
        return FeatureMap.flat(_size(text))
    return FeatureMap(*map(int, match.groups()))


def _layer(text: str) -> LayerSpec:
    for kind in LAYER_KINDS:
        try:
            spec = kind.parse(text)
        except UsageError as error:
            raise UsageError(error.message, hint=kind.notation) from error
        if spec is not None:
            return spec
    if not _lettered(text):
        return _size(text)
    examples = [kind.notation.partition(":")[0] for kind in LAYER_KINDS]
    raise UsageError(
        must_be("Layer", f"written as one of {', '.join(examples)}", text),
        hint="; or ".join(kind.notation for kind in LAYER_KINDS)
        + "; BatchNorm and activations belong to each layer with weights and are not written",
    )


def _lettered(text: str) -> bool:
    """Return whether a part of a topology was not meant as a number."""
    return re.search("[A-Za-z]", text) is not None


def _size(text: str) -> int:
    """Return a number of values, or refuse what is none."""
    if not (text.isascii() and text.isdigit() and len(text) <= 5 and 1 <= int(text) <= MAX_WIDTH):
        raise UsageError(must_be("Layer size", f"an integer from 1 to {MAX_WIDTH}", text), hint=_HINT)
    return int(text)


def format_topology(topology: Topology) -> str:
    """Return ``topology`` as people write it.

    >>> format_topology(Topology.of_sizes((784, 1024, 10)))
    '784-1024-10'
    """
    return topology.text
