"""The topology of a network as people write it, ``784-1024-10``, and the layers that it means."""

from .errors import UsageError, must_be
from .model.spec import MAX_WIDTH, Topology

__all__ = ["format_topology", "parse_topology"]

_HINT = "write layers as 784-1024-10: inputs, hidden layers, outputs"


def parse_topology(text: str) -> Topology:
    """Return the network that ``text`` means.

    >>> parse_topology("784-1024-10").specs
    (Dense(n_out=1024), Dense(n_out=10))
    >>> parse_topology("784-1024-10").input.values
    784

    Raises
    ------
    UsageError
        If there are fewer than two sizes or one is not an integer in ``1..65535``.
    """
    sizes = []
    for part in text.split("-"):
        if not (part.isascii() and part.isdigit() and len(part) <= 5 and 1 <= int(part) <= MAX_WIDTH):
            raise UsageError(must_be("Layer size", f"an integer from 1 to {MAX_WIDTH}", part), hint=_HINT)
        sizes.append(int(part))
    if len(sizes) < 2:
        raise UsageError(must_be("Layers", "at least two sizes joined by '-'", text), hint=_HINT)
    return Topology.of_sizes(sizes)


def format_topology(topology: Topology) -> str:
    """Return ``topology`` as people write it.

    >>> format_topology(Topology.of_sizes((784, 1024, 10)))
    '784-1024-10'
    """
    return "-".join(str(size) for size in topology.sizes)
