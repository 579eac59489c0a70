"""Exact clock cycles of a whole pipeline, without a simulator.

The hardware never stalls in the middle: a layer waits only before it issues a word, either for that
word, or, at the end of an image's first fold, for a free bank in the next buffer. So the cycle of every
event follows from a few recurrences, which `schedule` evaluates for images that follow each other with
nobody waiting outside. `bc-hw sim` demands that the simulated cycles are these, exactly.
"""

from math import floor, log10
from typing import NamedTuple

import numpy as np

from .layer import TABLE_BANKS, LayerPlan, gearbox_step

__all__ = [
    "OUTPUT_LATENCY",
    "ImageTimes",
    "Span",
    "argmax_latency",
    "format_rate",
    "ideal_cycles",
    "schedule",
    "timeline",
]

INPUT_LATENCY = 2
"""From the acceptance of a beat to the first cycle in which its word can be issued."""

OUTPUT_LATENCY = 2
"""From a write into the output buffer to its offer on `m_axis`."""


class Span(NamedTuple):
    """Cycles ``start <= cycle < end``."""

    start: int
    end: int


class ImageTimes(NamedTuple):
    """Where one image is, in cycles after the first accepted beat of the first image.

    Parameters
    ----------
    port : Span
        Its beats are accepted.
    layers : list of Span
        From the first word that a layer issues for it to the last; with tables, once they are filled.
    result : int
        The cycle in which the last beat of its result is accepted.
    """

    port: Span
    layers: list[Span]
    result: int


def argmax_latency(requantisers: int) -> int:
    """Cycles from a beat of scores to the same beat with the class so far: a tree, then the running best."""
    return 3 + (requantisers - 1).bit_length()


def format_rate(per_second: float) -> str:
    """Return a number of images per second as people read it, never more than it is.

    >>> format_rate(14285714.29), format_rate(0.023283), format_rate(2.0)
    ('14,285,714', '0.0232', '2')
    """
    if per_second >= 100:
        return f"{int(per_second):,}"
    digits = 2 - floor(log10(per_second))
    whole = floor(per_second * 10**digits * (1 + 1e-12))  # a number of three digits stays itself
    return f"{whole / 10**digits:.{digits}f}".rstrip("0").rstrip(".")


def ideal_cycles(plans: list[LayerPlan]) -> int:
    """Return the cycles per image of the slowest part: a layer, the input port or the output port."""
    return max(*(plan.cycles for plan in plans), plans[0].input_beats, plans[-1].output_beats)


def timeline(plans: list[LayerPlan], output_banks: int, images: int) -> list[int]:
    """Return, for each image, the cycle in which the last beat of its result is accepted: see `schedule`."""
    return [times.result for times in schedule(plans, output_banks, images)]


def schedule(plans: list[LayerPlan], output_banks: int, images: int) -> list[ImageTimes]:
    """Return the times of images that follow each other without a gap, their results taken at once.

    Cycle 0 is the one in which the first input beat is accepted.

    Parameters
    ----------
    plans : list of LayerPlan
    output_banks : int
        Images that the output buffer holds.
    images : int
    """
    shapes = [_Shape(plan, plans[i + 1] if i + 1 < len(plans) else None) for i, plan in enumerate(plans)]
    banks = [*(plan.banks for plan in plans), output_banks]
    free: list[list[int]] = [[] for _ in banks]  # per buffer: when image k is gone
    idle = [0] * len(plans)  # per layer: first cycle in which it can issue again
    drained = [0] * len(plans)  # per layer: first cycle in which a fold may end
    fills = [_Fill(plan) for plan in plans]
    port = offer = 0
    word_beats, parts = plans[0].word_beats, plans[-1].result_parts
    times = []
    for image in range(images):
        # An image begins with the last beat of its first word.
        begin = max(port + word_beats - 1, _bank_free(free[0], banks[0], image))
        start, port = port, begin + 1 + (plans[0].input_words - 1) * word_beats
        if word_beats == 1:
            start = begin
        available = np.arange(begin, port, word_beats) + INPUT_LATENCY
        spans = []
        for index, (plan, shape) in enumerate(zip(plans, shapes, strict=True)):
            room = _bank_free(free[index + 1], banks[index + 1], image)
            if plan.engine == "tables":
                first, end = fills[index].run(available, idle[index])
                end = max(end, room, drained[index])
                first = end if plan.words == 1 else first
            else:
                order = np.arange(plan.words)
                issue = order + np.maximum.accumulate(np.maximum(available, idle[index]) - order)
                end = max(int(issue[-1]), room, drained[index])
                # The last word of the first fold may have waited; if it is the first too, so did that.
                first = int(issue[0]) if plan.words > 1 else end
            ends = end + np.arange(plan.folds) * plan.fold_cycles
            spans.append(Span(first, int(ends[-1]) + 1))
            drained[index] = int(ends[-1]) + plan.drain_cycles
            idle[index] = spans[-1].end
            if plan.engine == "tables":
                fills[index].tables_free.append(spans[-1].end)
                free[index].append(fills[index].words_free)
            else:
                free[index].append(spans[-1].end)
            outputs = (
                ends[shape.fold_of_beat] + plan.capture_latency + shape.beat_in_fold + plan.requantise_latency
            )
            if not plan.last:
                available = outputs[shape.beat_of_word] + shape.word_delay
        offered = outputs + argmax_latency(plans[-1].requantisers) + OUTPUT_LATENCY
        # Each is taken in so many beats, one after the other.
        places = np.arange(len(offered)) * parts
        ends = places + np.maximum.accumulate(np.maximum(offered, offer) - places) + parts - 1
        result = int(ends[-1])
        offer = result + 1
        free[-1].append(result + 1)
        times.append(ImageTimes(Span(start, port), spans, result))
    return times


class _Fill:
    """When the tables of one layer are filled and used: two sets of them, each for one word."""

    def __init__(self, plan: LayerPlan):
        self.plan = plan
        self.done = 0  # first cycle in which another word can begin
        self.words_free = 0  # first cycle in which the image's words are gone
        self.tables_free: list[int] = []  # when the tables of word k are

    def run(self, available: np.ndarray, idle: int) -> tuple[int, int]:
        """Return when the first fold passes the tables of an image's first word, and may those of its last.

        Parameters
        ----------
        available : ndarray
            First cycle in which each word of the input buffer can be read.
        idle : int
            First cycle in which neurons can pass.
        """
        plan = self.plan
        # Words that only fill up the last tables are there at once.
        arrived = np.zeros(plan.words * plan.fill_words, dtype=np.int64)
        arrived[: len(available)] = available
        order = plan.table_entries * np.arange(plan.fill_words)
        start = None
        for word in range(plan.words):
            begin = max(self.done, _bank_free(self.tables_free, TABLE_BANKS, len(self.tables_free)))
            part = arrived[word * plan.fill_words : (word + 1) * plan.fill_words]
            reads = order + np.maximum.accumulate(np.maximum(part, begin) - order)
            self.done = int(reads[-1]) + plan.table_entries
            last = plan.input_words - 1 - word * plan.fill_words
            if 0 <= last < plan.fill_words:
                self.words_free = int(reads[last]) + 2
            idle = max(idle, self.done + plan.fill_latency)
            start = idle if start is None else start
            if word < plan.words - 1:
                idle += plan.folds
                self.tables_free.append(idle)
        return start, idle


def _bank_free(free: list[int], banks: int, image: int) -> int:
    return free[image - banks] if image >= banks else 0


class _Shape:
    """Which beat of the drain belongs to which fold, and completes which word of the next buffer."""

    def __init__(self, plan: LayerPlan, after: LayerPlan | None):
        beats = np.arange(plan.drain_beats)
        self.fold_of_beat = beats // plan.drain_cycles
        self.beat_in_fold = beats % plan.drain_cycles
        if after is None:
            return
        sizes = np.full(plan.drain_beats, plan.requantisers)
        sizes[plan.drain_cycles - 1 :: plan.drain_cycles] = plan.fold_tail
        sizes[-1] = plan.image_tail
        filled = np.cumsum(sizes)
        wanted = np.minimum((1 + np.arange(after.input_words)) * after.word_inputs, plan.n_out)
        self.beat_of_word = np.searchsorted(filled, wanted)
        # The gearbox shows a word a cycle or two after its last element; it can be read one cycle later.
        aligned = gearbox_step(plan.requantisers, plan.fold_tail, after.word_inputs) == plan.requantisers
        self.word_delay = np.full(after.input_words, 2 if aligned else 3)
        if after.input_words > 1 and self.beat_of_word[-1] == self.beat_of_word[-2]:
            # The image's last beat completed two words: they leave one after the other.
            self.word_delay[-1] += 1
