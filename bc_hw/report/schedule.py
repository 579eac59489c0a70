"""When each layer works on which image, cycle by cycle.

`bc_hw.plan.timing` answers when results come; a picture also needs what lies between. The rules are those
of the hardware (`bc_hw.hw.sequencer`, `bc_hw.hw.credits`), written down once more per event, and a test
holds both to the same completions.
"""

from typing import NamedTuple

import numpy as np

from ..intmath import ceil_div
from ..plan.layer import LayerPlan
from ..plan.timing import OUTPUT_LATENCY, argmax_latency

__all__ = ["ImageTimes", "Span", "schedule"]

BUFFER_LATENCY = 2
"""Cycles from an accepted beat, or a completed word, to the first cycle that can issue it."""


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
        From the first word that a layer issues for it to the last.
    result : int
        The cycle in which the last beat of its result is accepted.
    """

    port: Span
    layers: list[Span]
    result: int


def schedule(plans: list[LayerPlan], output_banks: int, images: int) -> list[ImageTimes]:
    """Return the times of images that follow each other without a gap, their results taken at once.

    Parameters
    ----------
    plans : list of LayerPlan
    output_banks : int
        Images that the output buffer holds.
    images : int
    """
    banks = [*(plan.banks for plan in plans), output_banks]
    freed: list[list[int]] = [[] for _ in banks]  # per buffer: first cycle in which image k's bank is free
    times: list[ImageTimes] = []

    def room(buffer: int) -> int:
        earlier = len(times) - banks[buffer]
        return freed[buffer][earlier] if earlier >= 0 else 0

    for _ in range(images):
        before = times[-1] if times else None
        start = max(before.port.end if before else 0, room(0))
        port = Span(start, start + plans[0].words)
        ready = np.arange(port.start, port.end) + BUFFER_LATENCY
        spans: list[Span] = []
        for index, plan in enumerate(plans):
            idle = before.layers[index].end if before else 0
            issues = _first_fold(ready, idle)
            fold_ends = max(issues[-1], room(index + 1))
            if before:
                fold_ends = max(fold_ends, before.layers[index].end - 1 + plan.drain_cycles)
            issues[-1] = fold_ends
            folds = fold_ends + np.arange(plan.folds) * plan.fold_cycles
            spans.append(Span(int(issues[0]), int(folds[-1]) + 1))
            freed[index].append(spans[-1].end)
            beats = _output_beats(plan, folds)
            if not plan.last:
                ready = _words(plan, plans[index + 1], beats)
        result = int(beats[-1]) + argmax_latency(plans[-1].requantisers) + OUTPUT_LATENCY
        freed[-1].append(result + 1)
        times.append(ImageTimes(port, spans, result))
    return times


def _first_fold(ready: np.ndarray, idle: int) -> np.ndarray:
    """Return when the words are issued for the first time: one per cycle, none before it is there."""
    order = np.arange(len(ready))
    return np.maximum.accumulate(np.maximum(ready, idle) - order) + order


def _output_beats(plan: LayerPlan, folds: np.ndarray) -> np.ndarray:
    """Return the cycle of every beat of outputs, given the cycle in which each fold's last word is issued."""
    beat = np.arange(plan.drain_beats)
    latency = plan.capture_latency + plan.requantise_latency
    return folds[beat // plan.drain_cycles] + beat % plan.drain_cycles + latency


def _words(plan: LayerPlan, after: LayerPlan, beats: np.ndarray) -> np.ndarray:
    """Return the first cycle in which each word of the next layer's buffer can be issued."""
    neurons = []  # complete after each beat
    for fold in range(plan.folds):
        size = plan.last_fold_neurons if fold == plan.folds - 1 else plan.pe
        for beat in range(ceil_div(size, plan.requantisers)):
            neurons.append(fold * plan.pe + min(size, (beat + 1) * plan.requantisers))
    wanted = np.minimum(np.arange(1, after.words + 1) * after.simd, plan.n_out)
    completed_by = np.searchsorted(neurons, wanted)
    ready = beats[completed_by] + BUFFER_LATENCY
    if after.words > 1 and completed_by[-1] == completed_by[-2]:
        ready[-1] += 1  # the image's last beat completed two words: they leave one after the other
    return ready
