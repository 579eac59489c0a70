"""The recurrence of one stage, vector by vector: one class per walk.

A stage waits only before it issues a word: for that word, or, at the end of a vector's first fold, for room
behind and for the drain. What leaves it later follows at fixed times (`bc_hw.plan.timing.outputs`), so that a
vector is one number: the cycle in which the last word of its first fold is issued. What feeds a stage puts
out units, a vector or a block of the images, each with a base and with words at fixed times after it.
"""

from collections import deque
from itertools import repeat
from typing import NamedTuple, Protocol

import numpy as np

from ..edge import edge_between
from ..stage import AnyStage

__all__ = ["DenseTimes", "PixelTimes", "Sink", "Span", "StageTimes", "WindowTimes", "free_from"]


class Span(NamedTuple):
    """Cycles ``start <= cycle < end``."""

    start: int
    end: int


class Sink(Protocol):
    """What stands behind a stage: another one, or the output port.

    Parameters
    ----------
    room : int
        Blocks that it holds.
    free : list of int
        When the room of each block is free again, as far as that is known.
    bases : list of int
        Of the units that were taken in.
    """

    room: int
    free: list[int]
    bases: list[int]

    def take(self, base: int) -> None:
        """Take in a unit of what arrives."""


def free_from(sink: Sink, block: int) -> int | None:
    """Return the first cycle in which there is room for a block; None while that is not known."""
    if block < sink.room:
        return 0
    return sink.free[block - sink.room] if block - sink.room < len(sink.free) else None


class StageTimes:
    """What stages have in common: an input buffer, and vectors that follow each other.

    Parameters
    ----------
    stage : MatrixStage or PoolStage
    after : MatrixStage, PoolStage or None
        The next one; None for the last.
    words : ndarray of int64
        When the words of a unit that arrives can be read, counted from its base.
    images : int
    """

    def __init__(self, stage: AnyStage, after: AnyStage | None, words: np.ndarray, images: int):
        self.walk = stage.walk
        self.issue = stage.issue
        self.begun: deque[tuple[int, int]] = deque()  # vectors that were read, and wait for their room
        self.seen = 0  # vectors that were read, over all images
        self.words = words
        self.room = stage.room
        self.free: list[int] = []
        self.per_block = edge_between(stage, after).vectors_per_block if after else stage.walk.vectors
        self.to_last_fold = (stage.folds - 1) * stage.fold_cycles
        self.drain_cycles = stage.drain_cycles
        self.images = images
        self.idle = 0  # first cycle in which it can issue again
        self.drained = 0  # first cycle in which a fold may end
        self.spans: list[Span] = []

    def take(self, base: int) -> None:
        """Take in a unit of what arrives."""
        raise NotImplementedError

    def run(self, behind: Sink) -> bool:
        """Evaluate vectors as far as all that they wait for is known; return whether there were any."""
        raise NotImplementedError


class DenseTimes(StageTimes):
    """A vector is an image, each word of it issued as soon as it is there."""

    def __init__(self, stage: AnyStage, after: AnyStage | None, words: np.ndarray, images: int):
        super().__init__(stage, after, words, images)
        self.units = stage.input_words // len(words)  # of an image
        self.bases: list[int] = []

    def take(self, base: int) -> None:
        """Take in a unit of what arrives."""
        self.bases.append(base)

    def run(self, behind: Sink) -> bool:
        """Evaluate images as far as all that they wait for is known; return whether there were any."""
        before = len(self.spans), self.seen
        while len(self.spans) < self.images:
            while len(self.begun) < self.issue.most_begun and self._arrived(self.seen):
                self._read(self.seen)
            room = free_from(behind, len(self.spans))
            if not self.begun or room is None:
                break
            first, last = self.begun.popleft()
            last = max(last, self.idle, room, self.drained)
            end = last + self.to_last_fold
            self.spans.append(Span(self.issue.first(first, last), end + 1))
            self.idle, self.drained = end + 1, end + self.drain_cycles
            leaves = self.issue.ends(end + 1)
            if leaves is not None:
                self.free.append(leaves)
            behind.take(last)
        return (len(self.spans), self.seen) != before

    def _arrived(self, image: int) -> bool:
        return image < self.images and len(self.bases) >= (image + 1) * self.units

    def _read(self, image: int) -> None:
        bases = np.array(self.bases[image * self.units : (image + 1) * self.units])
        self.begun.append(self.issue.words((bases[:, np.newaxis] + self.words).reshape(-1), self.idle))
        if self.issue.read is not None:
            self.free.append(self.issue.read)
        self.seen += 1


class WindowTimes(StageTimes):
    """A vector begins when all of its pixels are there."""

    def __init__(self, stage: AnyStage, after: AnyStage | None, words: np.ndarray, images: int):
        super().__init__(stage, after, words, images)
        self.whole = int(words[-1])  # from the base of a pixel to all of its words
        self.arrived: list[int] = []  # pixels
        self.needs = self.walk.needs().tolist()
        self.frees = np.diff(self.walk.frees(), prepend=0).tolist()
        self.vectors, self.pixels = self.walk.vectors, self.walk.pixels
        self.image = self.vector = 0

    @property
    def bases(self) -> list[int]:
        """Of the pixels that were taken in."""
        return [arrived - self.whole for arrived in self.arrived]

    def take(self, base: int) -> None:
        """Take in a pixel."""
        self.arrived.append(base + self.whole)

    def run(self, behind: Sink) -> bool:
        """Evaluate vectors as far as all that they wait for is known; return whether there were any."""
        image, vector, idle, drained = self.image, self.vector, self.idle, self.drained
        arrived, needs, frees, free = self.arrived, self.needs, self.frees, self.free
        vectors, per_block, issue, begun = self.vectors, self.per_block, self.issue, self.begun
        to_last_fold, drain_cycles = self.to_last_fold, self.drain_cycles
        seen, most, all_vectors = self.seen, issue.most_begun, self.images * vectors
        spare, known = behind.room, len(behind.free)
        before = image, vector, seen
        while image < self.images:
            while len(begun) < most and seen < all_vectors:
                of_image, of_vector = divmod(seen, vectors)
                need = of_image * self.pixels + needs[of_vector] - 1
                if need >= len(arrived):
                    break
                begun.append(issue.vector(arrived[need], idle))
                if issue.read is not None:
                    free.extend(repeat(issue.read, frees[of_vector]))
                seen += 1
            if not begun:
                break
            room = 0
            if vector % per_block == 0:
                block = (image * vectors + vector) // per_block - spare
                if block >= known:
                    break
                if block >= 0:
                    room = behind.free[block]
            first, last = begun.popleft()
            last = max(last, idle, room, drained)
            end = last + to_last_fold
            if vector == 0:
                self.spans.append(Span(issue.first(first, last), 0))
            idle, drained = end + 1, end + drain_cycles
            leaves = issue.ends(idle)
            if leaves is not None:
                free.extend(repeat(leaves, frees[vector]))
            behind.take(last)
            vector += 1
            if vector == vectors:
                self.spans[-1] = Span(self.spans[-1].start, idle)
                image, vector = image + 1, 0
        self.image, self.vector, self.seen, self.idle, self.drained = image, vector, seen, idle, drained
        return (image, vector, seen) != before


class PixelTimes(StageTimes):
    """A pixel begins when all of it is there, its words follow each other; the last one gives the vector."""

    def __init__(self, stage: AnyStage, after: AnyStage | None, words: np.ndarray, images: int):
        super().__init__(stage, after, words, images)
        self.whole = int(words[-1])  # from the base of a pixel to all of its words
        self.pixels = self.walk.pixels
        self.arrived: list[int] = []
        self.starts: list[int] = []  # the first word of each pixel

    @property
    def bases(self) -> list[int]:
        """Of the pixels that were taken in."""
        return [arrived - self.whole for arrived in self.arrived]

    def take(self, base: int) -> None:
        """Take in a pixel."""
        self.arrived.append(base + self.whole)

    def run(self, behind: Sink) -> bool:
        """Evaluate pixels as far as all that they wait for is known; return whether there were any."""
        before = len(self.starts)
        for arrived in self.arrived[before:]:
            image, pixel = divmod(len(self.starts), self.pixels)
            start = max(arrived, self.idle)
            if pixel == self.pixels - 1:
                room = free_from(behind, image)
                if room is None:
                    break
                start = max(start, room)
                behind.take(start)
            self.starts.append(start)
            self.idle = start + 1 + self.to_last_fold
            self.free.append(self.idle)
            if pixel == 0:
                self.spans.append(Span(start, 0))
            if pixel == self.pixels - 1:
                self.spans[-1] = Span(self.spans[-1].start, self.idle)
        return len(self.starts) > before
