"""The recurrence of a pipeline, vector by vector.

Room for a vector may depend on what the next stage did with vectors before it in the same image. So stages
are evaluated as far as all that they need is known, the last one first, until everything is known. That
cannot deadlock where the hardware does not.
"""

from typing import NamedTuple

import numpy as np

from ..edge import Edge, edge_between
from ..ports import image_port, result_port
from ..stage import MatrixStage

__all__ = ["INPUT_LATENCY", "OUTPUT_LATENCY", "Pipeline", "Span", "argmax_latency"]

INPUT_LATENCY = 2
"""Cycles from the acceptance of a beat to the first one in which its word can be issued."""

OUTPUT_LATENCY = 2
"""Cycles from a write into the output buffer to its offer on `m_axis`."""


class Span(NamedTuple):
    """Cycles ``start <= cycle < end``."""

    start: int
    end: int


def argmax_latency(lanes: int) -> int:
    """Cycles from a beat of scores to the same beat with the class so far: a tree, then the running best."""
    return 3 + (lanes - 1).bit_length()


class _Buffer:
    """The words of an input buffer: when each can be read, and when each block is free again.

    Parameters
    ----------
    words : int
        That arrive in all.
    room : int
        Blocks that it holds.
    """

    def __init__(self, words: int, room: int):
        self.room = room
        self.arrived = np.zeros(words, dtype=np.int64)
        self.count = 0  # of those whose arrival is known
        self.free: list[int] = []

    def arrive(self, cycles: np.ndarray) -> None:
        """Take in the cycles from which some words can be read."""
        self.arrived[self.count : self.count + len(cycles)] = cycles
        self.count += len(cycles)

    def free_from(self, block: int) -> int | None:
        """Return the first cycle in which there is room for a block; None while that is not known."""
        if block < self.room:
            return 0
        return self.free[block - self.room] if block - self.room < len(self.free) else None


class _Stage:
    """One stage: evaluates a vector once its words, and the room behind it, are known."""

    def __init__(self, stage: MatrixStage, after: MatrixStage | None, images: int):
        walk = stage.walk
        edge = edge_between(stage, after) if after else None
        self.issue = stage.engine.issue(stage)
        self.sources = walk.sources(stage.word_inputs)
        self.last_sources = self.sources.max(axis=1).tolist()
        self.frees = walk.frees().tolist()
        self.vectors, self.blocks, self.image_words = walk.vectors, walk.blocks, stage.input_words
        self.vectors_per_block = edge.vectors_per_block if edge else walk.vectors
        self.buffer = _Buffer(images * stage.input_words, stage.room)
        self.ends = np.arange(stage.folds) * stage.fold_cycles
        self.drain_cycles = stage.drain_cycles
        self.outputs = _Outputs(stage, edge, after.input_words if after else 0)
        self.done = 0  # vectors
        self.idle = 0  # first cycle in which it can issue again
        self.drained = 0  # first cycle in which a fold may end
        self.spans: list[Span] = []
        self.limit = images * walk.vectors

    def advance(self, behind: "_Buffer | _Results", out: "_Stage | _Results") -> bool:
        """Evaluate the next vector; False if something that it waits for is not known yet."""
        if self.done == self.limit:
            return False
        image, vector = divmod(self.done, self.vectors)
        base, sources = image * self.image_words, self.sources[vector]
        if base + self.last_sources[vector] >= self.buffer.count:
            return False
        room = 0
        if self.done % self.vectors_per_block == 0:
            room = behind.free_from(self.done // self.vectors_per_block)
            if room is None:
                return False
        available = np.where(sources < 0, 0, self.buffer.arrived[base + sources])
        first, last = self.issue.words(available, self.idle)
        last = max(last, room, self.drained)
        ends = last + self.ends
        span = Span(self.issue.first(first, last), int(ends[-1]) + 1)
        self.idle, self.drained = span.end, int(ends[-1]) + self.drain_cycles
        left = self.issue.leaves(span.end)
        freed = image * self.blocks + self.frees[vector] - len(self.buffer.free)
        self.buffer.free += [left + block for block in range(freed)]
        if vector == 0:
            self.spans.append(span)
        else:
            self.spans[-1] = Span(self.spans[-1].start, span.end)
        out.take(self.outputs.at(ends))
        self.done += 1
        return True

    def take(self, words: np.ndarray) -> None:
        """Take in what the stage before puts out."""
        self.buffer.arrive(words)


class _Outputs:
    """When the outputs of a vector are there: as words of the next buffer, or, for the last stage, as beats.

    The beats of the drain belong to folds, and each word is complete with one of them.
    """

    def __init__(self, stage: MatrixStage, edge: Edge | None, image_words: int):
        beats = np.arange(stage.drain_beats)
        self.fold_of_beat = beats // stage.drain_cycles
        self.delay = stage.capture_latency + beats % stage.drain_cycles + stage.requant.latency
        self.beat_of_word = None
        if edge is None:
            return
        sizes = np.full(stage.drain_beats, edge.lanes)
        sizes[stage.drain_cycles - 1 :: stage.drain_cycles] = edge.fold_tail
        sizes[-1] = edge.image_tail
        filled = np.cumsum(sizes)
        words = image_words // stage.walk.vectors
        wanted = np.minimum((1 + np.arange(words)) * edge.word_inputs, stage.n_out)
        self.beat_of_word = np.searchsorted(filled, wanted)
        # The gearbox shows a word a cycle or two after its last element; it can be read one cycle later.
        self.word_delay = np.full(words, 2 if edge.aligned else 3)
        if words > 1 and self.beat_of_word[-1] == self.beat_of_word[-2]:
            # The last beat completed two words: they leave one after the other.
            self.word_delay[-1] += 1

    def at(self, ends: np.ndarray) -> np.ndarray:
        """Return the cycles for folds that end in ``ends``."""
        beats = ends[self.fold_of_beat] + self.delay
        return beats if self.beat_of_word is None else beats[self.beat_of_word] + self.word_delay


class _Port:
    """The input port, which takes a block of the first buffer per image: the first walk must be dense."""

    def __init__(self, first: MatrixStage, images: int):
        self.word_beats = image_port(first).word_beats
        self.words = first.input_words
        self.next = 0  # first cycle in which a beat can be accepted
        self.limit = images
        self.spans: list[Span] = []

    def advance(self, stage: _Stage) -> bool:
        """Evaluate the next image; False if it is not known yet when there is room for it."""
        image = len(self.spans)
        room = stage.buffer.free_from(image) if image < self.limit else None
        if room is None:
            return False
        # An image begins with the last beat of its first word.
        begin = max(self.next + self.word_beats - 1, room)
        start = begin if self.word_beats == 1 else self.next
        self.next = begin + 1 + (self.words - 1) * self.word_beats
        stage.take(np.arange(begin, self.next, self.word_beats) + INPUT_LATENCY)
        self.spans.append(Span(start, self.next))
        return True


class _Results:
    """The output port, which offers each beat as soon as it is there."""

    def __init__(self, last: MatrixStage, room: int):
        self.room = room
        self.latency = argmax_latency(last.requant.lanes) + OUTPUT_LATENCY
        self.parts = result_port(last).group_beats
        self.offer = 0  # first cycle in which another beat can be offered
        self.times: list[int] = []

    def free_from(self, image: int) -> int | None:
        """Return the first cycle in which there is room for an image; None while that is not known."""
        if image < self.room:
            return 0
        return self.times[image - self.room] + 1 if image - self.room < len(self.times) else None

    def take(self, beats: np.ndarray) -> None:
        """Offer the beats of a result, each in so many parts, one after the other."""
        offered = beats + self.latency
        places = np.arange(len(offered)) * self.parts
        ends = places + np.maximum.accumulate(np.maximum(offered, self.offer) - places) + self.parts - 1
        self.times.append(int(ends[-1]))
        self.offer = self.times[-1] + 1


class Pipeline:
    """A whole pipeline, fed with images that follow each other without a gap.

    Parameters
    ----------
    stages : list of MatrixStage
    output_room : int
        Images that the output buffer holds.
    images : int
    """

    def __init__(self, stages: list[MatrixStage], output_room: int, images: int):
        self.stages = [
            _Stage(stage, after, images) for stage, after in zip(stages, [*stages[1:], None], strict=True)
        ]
        self.port = _Port(stages[0], images)
        self.results = _Results(stages[-1], output_room)

    def run(self) -> None:
        """Evaluate all images."""
        behind = [*(stage.buffer for stage in self.stages[1:]), self.results]
        outs = [*self.stages[1:], self.results]
        steps = list(zip(self.stages, behind, outs, strict=True))[::-1]
        progress = True
        while progress:
            progress = False
            for stage, buffer, out in steps:
                while stage.advance(buffer, out):
                    progress = True
            while self.port.advance(self.stages[0]):
                progress = True
