"""Exact clock cycles of a whole pipeline, without a simulator.

The hardware never stalls in the middle: a layer waits only before it issues a word, either for that
word, or, at the end of an image's first fold, for a free bank in the next buffer. So the cycle of every
event follows from a few recurrences, which `timeline` evaluates for images that follow each other with
nobody waiting outside. `bc-hw sim` demands that the simulated cycles are these, exactly.
"""

import numpy as np

from .layer import LayerPlan

__all__ = ["ARGMAX_BASE", "OUTPUT_LATENCY", "argmax_latency", "ideal_cycles", "timeline"]

INPUT_LATENCY = 2
"""From the acceptance of a beat to the first cycle in which its word can be issued."""

OUTPUT_LATENCY = 2
"""From a write into the output buffer to its offer on `m_axis`."""

ARGMAX_BASE = 1


def argmax_latency(requantisers: int) -> int:
    """Cycles from a beat of scores to the same beat with the class so far: a tree, then the running best."""
    return ARGMAX_BASE + (requantisers - 1).bit_length()


def ideal_cycles(plans: list[LayerPlan]) -> int:
    """Return the cycles per image of the slowest part: a layer, the input port or the output port."""
    return max(*(plan.cycles for plan in plans), plans[0].words, plans[-1].drain_beats)


def timeline(plans: list[LayerPlan], output_banks: int, images: int) -> list[int]:
    """Return, for each image, the cycle in which the last beat of its result is accepted.

    Cycle 0 is the one in which the first input beat is accepted.

    Parameters
    ----------
    plans : list of LayerPlan
    output_banks : int
        Images that the output buffer holds.
    images : int
        Images that follow each other without a gap, their results taken at once.
    """
    shapes = [_Shape(plan, plans[i + 1] if i + 1 < len(plans) else None) for i, plan in enumerate(plans)]
    banks = [plan.banks for plan in plans] + [output_banks]
    free = [[] for _ in banks]  # per buffer: first cycle in which image k's bank is seen free again
    idle = [0] * len(plans)  # per layer: first cycle in which it can issue again
    fold_end = [-(1 << 60)] * len(plans)  # per layer: when it last issued the last word of a fold
    port = 0
    completions = []
    for image in range(images):
        start = max(port, _bank_free(free[0], banks[0], image))
        beats = start + np.arange(plans[0].words)
        port = int(beats[-1]) + 1
        available = beats + INPUT_LATENCY
        for index, (plan, shape) in enumerate(zip(plans, shapes, strict=True)):
            credit = _bank_free(free[index + 1], banks[index + 1], image)
            order = np.arange(plan.words)
            issue = order + np.maximum.accumulate(np.maximum(available, idle[index]) - order)
            first = max(int(issue[-1]), credit, fold_end[index] + plan.drain_cycles)
            ends = first + np.arange(plan.folds) * plan.fold_cycles
            fold_end[index] = int(ends[-1])
            idle[index] = fold_end[index] + 1
            free[index].append(fold_end[index] + 1)
            outputs = (
                ends[shape.fold_of_beat] + plan.capture_latency + shape.beat_in_fold + plan.requantise_latency
            )
            if plan.last:
                done = int(outputs[-1]) + argmax_latency(plan.requantisers) + OUTPUT_LATENCY
                completions.append(done)
                free[index + 1].append(done + 1)
            else:
                available = outputs[shape.beat_of_word] + shape.word_delay
    return completions


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
        sizes[plan.drain_cycles - 1 :: plan.drain_cycles] = plan.pe - plan.requantisers * (
            plan.drain_cycles - 1
        )
        sizes[-1] = plan.last_fold_neurons - plan.requantisers * (plan.last_drain_cycles - 1)
        filled = np.cumsum(sizes)
        wanted = np.minimum((1 + np.arange(after.words)) * after.simd, plan.n_out)
        self.beat_of_word = np.searchsorted(filled, wanted)
        # The gearbox shows a word one cycle after its last element; the buffer can be read one cycle later.
        self.word_delay = np.full(after.words, 2)
        if after.words > 1 and self.beat_of_word[-1] == self.beat_of_word[-2]:
            self.word_delay[-1] += (
                1  # the image's last beat completed two words: they leave one after the other
            )
