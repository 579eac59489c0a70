"""The recurrence of a pipeline, vector by vector.

Room for a vector may depend on what the next stage did with vectors before it in the same image. So stages
are evaluated as far as all that they need is known, the last one first, until everything is known. That
cannot deadlock where the hardware does not.
"""

from collections.abc import Sequence

import numpy as np

from ..ports import image_port, result_port
from ..stage import AnyStage, MatrixStage
from .kinds import TIMES
from .outputs import beat_times, word_times
from .stages import Span, StageTimes, free_from

__all__ = ["INPUT_LATENCY", "OUTPUT_LATENCY", "Pipeline", "argmax_latency"]

INPUT_LATENCY = 2
"""Cycles from the acceptance of a beat to the first one in which its word can be issued."""

OUTPUT_LATENCY = 2
"""Cycles from a write into the output buffer to its offer on `m_axis`."""


def argmax_latency(lanes: int) -> int:
    """Cycles from a beat of scores to the same beat with the class so far: a tree, then the running best."""
    return 3 + (lanes - 1).bit_length()


class _Port:
    """The input port, which takes a block of the first buffer before the first word of each."""

    def __init__(self, first: AnyStage, offered: Sequence[int]):
        self.word_beats = image_port(first).word_beats
        self.blocks = first.walk.blocks
        self.words = first.walk.block_words(first.word_inputs)
        self.next = 0  # first cycle in which a beat can be accepted
        self.taken = 0  # blocks
        self.offered = offered
        self.limit = len(offered) * self.blocks
        self.start = 0
        self.spans: list[Span] = []

    @property
    def word_times(self) -> np.ndarray:
        """When the words of a block can be read, counted from the last beat of its first word."""
        return np.arange(self.words) * self.word_beats + INPUT_LATENCY

    def run(self, stage: StageTimes) -> bool:
        """Evaluate blocks as far as it is known when there is room for them."""
        before = self.taken
        while self.taken < self.limit and (room := free_from(stage, self.taken)) is not None:
            if self.taken % self.blocks == 0:
                self.next = max(self.next, self.offered[self.taken // self.blocks])
            # A block begins with the last beat of its first word.
            begin = max(self.next + self.word_beats - 1, room)
            if self.taken % self.blocks == 0:
                self.start = begin if self.word_beats == 1 else self.next
            self.next = begin + 1 + (self.words - 1) * self.word_beats
            stage.take(begin)
            self.taken += 1
            if self.taken % self.blocks == 0:
                self.spans.append(Span(self.start, self.next))
        return self.taken > before


class _Results:
    """The output port, which offers each beat as soon as it is there."""

    def __init__(self, last: MatrixStage, room: int, taken: Sequence[int]):
        self.room = room
        self.beats = beat_times(last) + argmax_latency(last.requant.lanes) + OUTPUT_LATENCY
        parts = result_port(last).group_beats
        self.places = np.arange(len(self.beats)) * parts
        self.behind = parts - 1
        self.taken = taken
        self.offer = 0  # first cycle in which another beat can be taken
        self.times: list[int] = []
        self.free: list[int] = []
        self.bases: list[int] = []

    def take(self, base: int) -> None:
        """Offer the beats of a result, each in so many parts, one after the other."""
        self.bases.append(base)
        if len(self.times) == len(self.taken):
            return
        self.offer = max(self.offer, self.taken[len(self.times)])
        waits = np.maximum(base + self.beats, self.offer) - self.places
        self.times.append(int(self.places[-1] + waits.max()) + self.behind)
        self.offer = self.times[-1] + 1
        self.free.append(self.offer)


class Pipeline:
    """A whole pipeline, fed with images that follow each other without a gap, or when they are offered.

    Parameters
    ----------
    stages : sequence of MatrixStage or PoolStage
    output_room : int
        Images that the output buffer holds.
    images : int
    offered, taken : sequence of int, optional
        For each image the first cycle in which its first beat is offered, and that in which a beat of its
        result is taken; by default 0. Results without a cycle are never taken.
    """

    def __init__(
        self,
        stages: Sequence[AnyStage],
        output_room: int,
        images: int,
        *,
        offered: Sequence[int] | None = None,
        taken: Sequence[int] | None = None,
    ):
        at_once = [0] * images
        self.port = _Port(stages[0], at_once if offered is None else offered)
        self.stages: list[StageTimes] = []
        words = self.port.word_times
        for stage, after in zip(stages, [*stages[1:], None], strict=True):
            self.stages.append(TIMES[type(stage.walk)](stage, after, words, images))
            words = word_times(stage, after) if after else None
        self.results = _Results(stages[-1], output_room, at_once if taken is None else taken)

    def run(self) -> None:
        """Evaluate all images, as far as they are not stuck."""
        steps = list(zip(self.stages, [*self.stages[1:], self.results], strict=True))[::-1]
        progress = True
        while progress:
            progress = False
            for stage, behind in steps:
                progress |= stage.run(behind)
            progress |= self.port.run(self.stages[0])
