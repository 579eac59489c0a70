"""The topology of a network as people write it: ``784-1024-10``."""

from .errors import UsageError, must_be

__all__ = ["MAX_WIDTH", "format_topology", "parse_topology"]

MAX_WIDTH = 65_535
"""Widest layer: counts must fit 16 bits, the widest signal that Amaranth can name."""


def parse_topology(text: str) -> tuple[int, ...]:
    """Return the layer sizes of ``text``, inputs first.

    >>> parse_topology("784-1024-10")
    (784, 1024, 10)

    Raises
    ------
    UsageError
        If there are fewer than two sizes or one is not an integer in ``1..65535``.
    """
    sizes = []
    for part in text.split("-"):
        if not (part.isascii() and part.isdigit() and len(part) <= 5 and 1 <= int(part) <= MAX_WIDTH):
            raise UsageError(
                must_be("Layer size", f"an integer from 1 to {MAX_WIDTH}", part),
                hint="write layers as 784-1024-10: inputs, hidden layers, outputs",
            )
        sizes.append(int(part))
    if len(sizes) < 2:
        raise UsageError(
            must_be("Layers", "at least two sizes joined by '-'", text),
            hint="write layers as 784-1024-10: inputs, hidden layers, outputs",
        )
    return tuple(sizes)


def format_topology(sizes: tuple[int, ...]) -> str:
    """Return ``sizes`` as people write them.

    >>> format_topology((784, 1024, 10))
    '784-1024-10'
    """
    return "-".join(str(size) for size in sizes)
