"""When the outputs of a vector are there, counted from the last word of its first fold.

Everything behind that word takes a time that the plan alone fixes: its folds end one after the other, the
beats of each follow, and each word of the next buffer is complete with one of them.
"""

import numpy as np

from ..edge import edge_between
from ..stage import AnyStage

__all__ = ["beat_times", "word_times"]


def beat_times(stage: AnyStage) -> np.ndarray:
    """Return when the beats of a vector are there, int64 of shape (drain_beats,)."""
    beats = np.arange(stage.drain_beats)
    fold, beat = beats // stage.drain_cycles, beats % stage.drain_cycles
    return fold * stage.fold_cycles + stage.output_latency + beat


def word_times(stage: AnyStage, after: AnyStage) -> np.ndarray:
    """Return when each word of the next buffer that a vector becomes can be read, int64 of shape (words,)."""
    edge = edge_between(stage, after)
    sizes = np.full(stage.drain_beats, edge.lanes)
    sizes[stage.drain_cycles - 1 :: stage.drain_cycles] = edge.fold_tail
    sizes[-1] = edge.image_tail
    words = after.walk.pixel_words(after.word_inputs)
    wanted = np.minimum((1 + np.arange(words)) * edge.word_inputs, stage.n_out)
    beat_of_word = np.searchsorted(np.cumsum(sizes), wanted)
    # The gearbox shows a word a cycle or two after its last element; it can be read one cycle later.
    delay = np.full(words, 2 if edge.aligned else 3)
    if words > 1 and beat_of_word[-1] == beat_of_word[-2]:
        # The last beat completed two words: they leave one after the other.
        delay[-1] += 1
    return beat_times(stage)[beat_of_word] + delay
