"""When the tables of a stage are filled, and neurons pass them."""

from dataclasses import dataclass, field

import numpy as np

__all__ = ["TableIssue"]


@dataclass
class TableIssue:
    """Two sets of tables, each for one word of a vector: one is filled while neurons pass the other.

    Parameters
    ----------
    word_count : int
        Words of a vector, each of which fills the tables once.
    folds : int
        Cycles in which all neurons pass the tables of one word.
    input_words : int
        Words of the input buffer per vector.
    fill_words : int
        Words of the input buffer that fill the tables once.
    fill_latency : int
        Cycles from the last entry to the first one in which neurons may pass.
    entries : int
        Cycles that filling a word takes.
    banks : int
        Sets of tables.
    """

    word_count: int
    folds: int
    input_words: int
    fill_words: int
    fill_latency: int
    entries: int
    banks: int
    done: int = 0
    """First cycle in which another word can begin to be filled in."""
    filled: int = 0
    """Words that tables were filled with, over all vectors."""
    read: int = 0
    """First cycle in which the words of the vector that was read last are gone."""
    tables_free: list[int] = field(default_factory=list)
    """When the tables of each word are free again."""

    @property
    def most_begun(self) -> int:
        """Vectors in the tables, the last word of the first of them waiting for room."""
        return self.banks if self.word_count == 1 else 1

    def words(self, available: np.ndarray, idle: int) -> tuple[int, int]:
        """Return when the first fold passes the tables of the first word, and may those of the last."""
        # Words that only fill up the last tables are there at once.
        arrived = np.zeros(self.word_count * self.fill_words, dtype=np.int64)
        arrived[: len(available)] = available
        order = self.entries * np.arange(self.fill_words)
        start = None
        for word in range(self.word_count):
            part = arrived[word * self.fill_words : (word + 1) * self.fill_words]
            reads = order + np.maximum.accumulate(np.maximum(part, self._next()) - order)
            last = self.input_words - 1 - word * self.fill_words
            if 0 <= last < self.fill_words:
                self.read = int(reads[last]) + 2
            passing, idle = self._pass(word, int(reads[-1]), idle)
            start = passing if start is None else start
        return start, passing

    def vector(self, available: int, idle: int) -> tuple[int, int]:
        """Do the same where all words can be read from cycle ``available`` on."""
        start = None
        for word in range(self.word_count):
            read = max(self._next(), available) + self.entries * (self.fill_words - 1)
            passing, idle = self._pass(word, read, idle)
            start = passing if start is None else start
        self.read = read + 2
        return start, passing

    def first(self, first: int, last: int) -> int:
        """Return the cycle of the first fold: where there is one word, it may have waited for room."""
        return last if self.word_count == 1 else first

    def ends(self, end: int) -> None:
        """Free the tables of the last word."""
        self.tables_free.append(end)

    def _next(self) -> int:
        """Return the first cycle in which the first word for other tables can begin to be filled in."""
        before = self.filled - self.banks
        return max(self.done, self.tables_free[before] if before >= 0 else 0)

    def _pass(self, word: int, read: int, idle: int) -> tuple[int, int]:
        """Return when neurons may pass a word whose last part is read in cycle ``read``, and have passed."""
        self.done = read + self.entries
        self.filled += 1
        passing = max(idle, self.done + self.fill_latency)
        if word < self.word_count - 1:
            self.tables_free.append(passing + self.folds)
        return passing, passing + self.folds
