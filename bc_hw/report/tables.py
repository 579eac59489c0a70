"""The tables of the page that have a row per layer: their columns, and the texts of their cells."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum, auto
from typing import NamedTuple

__all__ = [
    "AREA",
    "DASH",
    "FOLD",
    "LINES",
    "MEMORIES",
    "NUMBERS",
    "Column",
    "LayerCells",
    "LayerTables",
    "Style",
    "Table",
    "formula",
    "layer_tables",
    "number",
]

DASH = "\N{EN DASH}"
"""What the page shows for a number that is not known, and between two numbers."""


class Style(Enum):
    """How the page sets a column."""

    TEXT = auto()
    NUMBER = auto()
    """To the right, in figures of equal width."""
    MARK = auto()
    """Text that stands out; most cells are empty."""
    PROSE = auto()
    """A sentence, which needs room."""


class Column(NamedTuple):
    """One column: the lines of its head, and its style."""

    head: tuple[str, ...]
    style: Style


def _numbers(*heads: str) -> tuple[Column, ...]:
    return tuple(Column(tuple(head.split("\n")), Style.NUMBER) for head in heads)


def _text(head: str, style: Style = Style.TEXT) -> Column:
    return Column((head,), style)


LAYER = _text("layer")

FOLD = (
    LAYER,
    *_numbers("size", "vectors", "simd x pe", "lanes", "words", "folds", "drain", "cycles", "busy"),
    _text("", Style.MARK),
)
"""How a layer is spread over space and time."""

AREA = (
    LAYER,
    *_numbers("LUTs", "estimated", "error", "FFs", "estimated", "block RAMs", "estimated"),
    *_numbers("LUT-cycles\nper weight use"),
)
"""What a layer takes, measured and estimated."""

NUMBERS = (
    LAYER,
    *_numbers("input", "accumulator", "accumulator bits", "scale digits", "shift", "bias bits", "output"),
    *_numbers("requantisers"),
)
"""Widths and ranges of the numbers inside a layer."""

MEMORIES = (
    LAYER,
    *_numbers("weight memory"),
    _text("weights stored in"),
    *_numbers("share of weights"),
    _text("parameters stored in"),
    _text("input buffer stored in"),
    *_numbers("input buffer", "it holds"),
    _text("engine"),
    _text("reason", Style.PROSE),
)
"""Memories of a layer, and its engine."""


LINES = (
    LAYER,
    *_numbers("map"),
    _text("stored in"),
    *_numbers("pixels it holds", "bits", "rows above\na window, bits", "bits / those"),
)
"""The buffer in front of windows, and the least that it could be."""


class LayerCells(NamedTuple):
    """The texts of one layer's row in each table, the name of the layer first.

    ``lines`` is empty for a layer without rows above a window, which has no row there.
    """

    fold: tuple[str, ...]
    area: tuple[str, ...]
    numbers: tuple[str, ...]
    memories: tuple[str, ...]
    lines: tuple[str, ...] = ()


@dataclass(frozen=True)
class Table:
    """One table of the page.

    Parameters
    ----------
    columns : tuple of Column
    rows : list of tuple of str
        A text per column.

    Raises
    ------
    ValueError
        If a row has more or fewer cells than there are columns.
    """

    columns: tuple[Column, ...]
    rows: list[tuple[str, ...]]

    def __post_init__(self):
        for row in self.rows:
            if len(row) != len(self.columns):
                raise ValueError(f"Row of {row[0]} must have {len(self.columns)} cells, not {len(row)}")


class LayerTables(NamedTuple):
    """The tables with a row per layer."""

    fold: Table
    area: Table
    lines: Table
    numbers: Table
    memories: Table


def layer_tables(layers: Iterable[LayerCells]) -> LayerTables:
    """Return the tables of the page, a row per layer."""
    rows = list(layers)
    return LayerTables(
        fold=Table(FOLD, [cells.fold for cells in rows]),
        area=Table(AREA, [cells.area for cells in rows]),
        lines=Table(LINES, [cells.lines for cells in rows if cells.lines]),
        numbers=Table(NUMBERS, [cells.numbers for cells in rows]),
        memories=Table(MEMORIES, [cells.memories for cells in rows]),
    )


def number(value: int | float | str | None) -> str:
    """Return a number as people read it; a dash for what is not known.

    >>> number(13280), number(2.0), number(8.123), number(127551.0), number("3 and 4")
    ('13,280', '2', '8.12', '127,551', '3 and 4')
    """
    if value is None:
        return DASH
    if isinstance(value, str):
        return value
    if value == int(value) or abs(value) >= 10_000:
        return f"{value:,.0f}"
    return f"{value:,.2f}"


def formula(text: str) -> str:
    """Return a formula with the signs of print: a cross for ``*``, and a minus as wide as a plus."""
    return text.replace("*", "\N{MULTIPLICATION SIGN}").replace("-", "\N{MINUS SIGN}")
