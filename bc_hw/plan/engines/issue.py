"""When a stage issues the words of a vector, for engines that take a word per cycle."""

from typing import Protocol

import numpy as np

__all__ = ["Issue", "RegisterIssue", "WordIssue"]


class Issue(Protocol):
    """The part of a stage's recurrence that depends on its engine; it is stepped vector by vector.

    Attributes
    ----------
    most_begun : int
        Vectors that may have been read, and not yet be issued to their end.
    read : int or None
        When the words of the vector that was read last leave the input buffer; None where that is not known
        before its end.
    """

    most_begun: int
    read: int | None

    def words(self, available: np.ndarray, idle: int) -> tuple[int, int]:
        """Return when the first word of the next vector is issued, and when the last one may be.

        Parameters
        ----------
        available : ndarray of int64, shape (words of the input buffer,)
            First cycle in which each word can be read, in the order of reading.
        idle : int
            First cycle in which the stage can issue again, as far as it is known: what is returned may have
            to wait for vectors that were begun before.
        """

    def vector(self, available: int, idle: int) -> tuple[int, int]:
        """Do the same where all words can be read from cycle ``available`` on."""

    def first(self, first: int, last: int) -> int:
        """Return when the first word was issued, now that the last one is known to go in cycle ``last``."""

    def ends(self, end: int) -> int | None:
        """End a vector's issue; return when its words leave the buffer, unless `read` has told that."""


class WordIssue:
    """A word per cycle, as soon as it is there.

    Parameters
    ----------
    words : int
        Of a vector.
    """

    most_begun = 1
    read = None

    def __init__(self, words: int):
        self.order = np.arange(words)
        self.steps = words - 1

    def words(self, available: np.ndarray, idle: int) -> tuple[int, int]:
        """Return the cycles of the first and of the last word; see `Issue`."""
        issue = self.order + np.maximum.accumulate(np.maximum(available, idle) - self.order)
        return int(issue[0]), int(issue[-1])

    def vector(self, available: int, idle: int) -> tuple[int, int]:
        """Return the cycles of the first and of the last word; see `Issue`."""
        first = max(available, idle)
        return first, first + self.steps

    def first(self, first: int, last: int) -> int:
        """Return the cycle of the first word: where it is the last too, it may have waited for room."""
        return first if self.steps else last

    def ends(self, end: int) -> int:
        """Return the end of the issue: each fold reads all words again."""
        return end


class RegisterIssue:
    """Columns of a window are loaded, one per cycle; with the last one the window is a word.

    Parameters
    ----------
    loads : ndarray of int64, shape (windows of a row,)
        Columns that each window needs beside those of the window before.
    """

    most_begun = 1
    read = None

    def __init__(self, loads: np.ndarray):
        self.steps = (loads - 1).tolist()
        self.window = 0

    def words(self, available: np.ndarray, idle: int) -> tuple[int, int]:
        """Windows wait for all of their pixels: see `vector`."""
        return self.vector(int(available.max()), idle)

    def vector(self, available: int, idle: int) -> tuple[int, int]:
        """Return the cycles of the first load and of the last; see `Issue`."""
        first = max(available, idle)
        steps = self.steps[self.window]
        self.window = (self.window + 1) % len(self.steps)
        return first, first + steps

    def first(self, first: int, last: int) -> int:
        """Return the cycle of an image's first load: where it is the last too, it may have waited."""
        return first if self.steps[0] else last

    def ends(self, end: int) -> int:
        """Return the end of the issue: later folds read nothing, but no pixel leaves before they end."""
        return end
