"""The outcome of the tests, in one JSON file for the program that started the simulator."""

import json
from pathlib import Path

from .scoreboard import Divergence, Scoreboard

__all__ = ["Report"]


class Report:
    """What all tests of one simulation found.

    Parameters
    ----------
    path : Path
        JSON file, which is written anew after every test.
    """

    def __init__(self, path: Path):
        self.path = path
        self.compared = 0
        self.differing: set[int] = set()
        self.first: Divergence | None = None
        self.extra_differing: set[int] = set()
        self.extra_first: Divergence | None = None
        self.completions: list[int] = []
        self.problems: list[str] = []
        self.cycles = 0
        self.results = 0

    def add(self, board: Scoreboard) -> None:
        """Add what one stream found; the first divergence of the first test that has one is kept."""
        self.compared += board.compared
        self.differing |= board.differing
        self.results += board.results
        if self.first is None:
            self.first = board.first

    def add_extra(self, board: Scoreboard) -> None:
        """Add what the stream of the extra images found."""
        self.compared += board.compared
        self.extra_differing |= board.differing
        self.extra_first = board.first
        self.results += board.results

    def write(self) -> None:
        """Write everything so far, all of it or nothing."""
        content = {
            "compared": self.compared,
            "mismatches": len(self.differing),
            "first": self.first and self.first._asdict(),
            "extra_mismatches": len(self.extra_differing),
            "extra_first": self.extra_first and self.extra_first._asdict(),
            "completions": self.completions,
            "problems": self.problems,
            "cycles": self.cycles,
            "results": self.results,
        }
        temporary = self.path.with_name(self.path.name + ".tmp")
        temporary.write_text(json.dumps(content), encoding="utf-8")
        temporary.replace(self.path)
