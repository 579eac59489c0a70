"""What people see: data on stdout, progress and remarks on stderr, colours only on a terminal."""

import contextlib
import json
from collections.abc import Callable, Iterable, Iterator, Sequence

from rich.box import SIMPLE_HEAD
from rich.cells import cell_len
from rich.console import Console
from rich.progress import (
    BarColumn,
    MofNCompleteColumn,
    Progress,
    ProgressColumn,
    SpinnerColumn,
    TextColumn,
    TimeRemainingColumn,
)
from rich.table import Table
from rich.text import Text

__all__ = ["StepDisplay", "note", "print_json", "print_table", "progress", "spinner"]


FRAME = 3
"""Characters that a column of a framed table takes beside its content."""


def print_json(data: dict) -> None:
    """Print one JSON object on stdout."""
    print(json.dumps(data, indent=2, ensure_ascii=False))


def print_table(
    title: str, columns: Sequence[str], rows: Iterable[Sequence[object]], *, footnotes: Sequence[str] = ()
) -> None:
    """Print a table on stdout: text left, numbers right, None as a dash."""
    rows = [list(row) for row in rows]
    cells = [[_cell(value) for value in row] for row in rows]
    console = Console(highlight=False)
    numeric = [any(isinstance(value, int | float) for value in column) for column in zip(*rows, strict=True)]
    # Text may be folded between words, numbers not: where a frame leaves too little room, it goes.
    least = [
        max(cell_len(word) for text in column for word in ([text] if number else text.split() or [""]))
        for number, column in zip(numeric, zip(columns, *cells, strict=True), strict=True)
    ]
    plain = sum(least) + FRAME * len(least) + 1 > console.width
    style = {"box": SIMPLE_HEAD, "padding": 0, "show_edge": False} if plain else {}
    table = Table(title=title, title_justify="left", title_style="bold", header_style="bold", **style)
    for column, number, texts in zip(columns, numeric, zip(*cells, strict=True), strict=True):
        # What is one word everywhere is never broken, so that columns of several words give way.
        whole = number or not any(" " in text for text in (column, *texts))
        table.add_column(column, justify="right" if number else "left", overflow="fold", no_wrap=whole)
    for row in cells:
        table.add_row(*row)
    console.print(table)
    for footnote in footnotes:
        console.print(footnote, style="dim", markup=False)


def _cell(value: object) -> str:
    if value is None:
        return "-"
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, int):
        return f"{value:,}"
    if isinstance(value, float):
        return f"{value:,.2f}" if abs(value) < 10_000 else f"{value:,.0f}"
    return str(value)


def note(text: str) -> None:
    """Print a remark on stderr."""
    Console(stderr=True, highlight=False).print(text, markup=False, soft_wrap=True)


@contextlib.contextmanager
def progress(description: str, total: int, unit: str | None = None) -> Iterator[Callable[..., None]]:
    """Show a bar on stderr while the block runs; yield ``advance(steps=1, remark="")``.

    With a ``unit``, also how many of it pass per second. Nothing is drawn where stderr is not a terminal.
    """
    rate = [_Rate(unit)] if unit else []
    with _bar(MofNCompleteColumn(), *rate, TimeRemainingColumn()) as bar:
        task = bar.add_task(description, total=total, remark="")

        def advance(steps: int = 1, remark: str | None = None) -> None:
            fields = {} if remark is None else {"remark": remark}
            bar.update(task, advance=steps, **fields)

        yield advance


@contextlib.contextmanager
def spinner(description: str) -> Iterator[Callable[[str], None]]:
    """Show that work of unknown length goes on; yield ``say(remark)`` for the step it is in."""
    with _bar() as bar:
        task = bar.add_task(description, total=None, remark="")
        yield lambda remark: bar.update(task, remark=remark)


class StepDisplay(contextlib.ExitStack):
    """A spinner or a bar, as the step at hand has it."""

    advance_bar = None

    def remark(self, text: str) -> None:
        """Print what the user should know."""
        note(f"remark: {text}")

    def step(self, text: str, images: int = 0, *, unit: str | None = "images") -> None:
        """Show that a step begins; with a ``unit``, also how many of it pass per second."""
        self.close()
        self.advance_bar = None
        if images:
            self.advance_bar = self.enter_context(progress(text, images, unit))
        else:
            self.enter_context(spinner(text))

    def advance(self, images: int) -> None:
        """Show that more images are done."""
        if self.advance_bar is not None:
            self.advance_bar(images)


class _Rate(ProgressColumn):
    """Steps per second, averaged over the last of them."""

    def __init__(self, unit):
        super().__init__()
        self.unit = unit

    def render(self, task):
        speed = task.finished_speed or task.speed
        return Text("" if speed is None else f"{speed:,.0f} {self.unit}/s")


def _bar(*columns) -> Progress:
    return Progress(
        SpinnerColumn(),
        TextColumn("{task.description}"),
        BarColumn(),
        *columns,
        TextColumn("{task.fields[remark]}"),
        console=Console(stderr=True),
        disable=not Console(stderr=True).is_terminal,
        transient=False,
    )
