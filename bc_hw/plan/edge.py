"""What stands between two stages: beats of the one become words of the other.

Derived from their plans, never stored.
"""

from math import gcd
from typing import TYPE_CHECKING, NamedTuple

from ..errors import Phrase, must_be

if TYPE_CHECKING:
    from .stage import AnyStage

__all__ = ["GEARBOX_SOURCES", "Edge", "edge_between", "flow", "gearbox_reach", "gearbox_step"]

GEARBOX_SOURCES = 5
"""Lanes among which a slot of a gearbox chooses at once; more are shifted to it, in fewer LUTs then."""


class Edge(NamedTuple):
    """Beats of one stage become words, and blocks, of the next.

    Parameters
    ----------
    bits : int
        Width of one value.
    lanes : int
        Values per beat.
    fold_tail, image_tail : int
        Values in the last beat of a fold, and in the last beat of a vector.
    word_inputs : int
        Values per word.
    last_word_inputs : int
        Values in the last word of a pixel; zeros fill it up. A vector of the one is a pixel of the other.
    vectors_per_block : int
        Vectors after which another block of the next buffer is taken.
    """

    bits: int
    lanes: int
    fold_tail: int
    image_tail: int
    word_inputs: int
    last_word_inputs: int
    vectors_per_block: int

    @property
    def step(self) -> int:
        """Of what the levels of the gearbox are multiples."""
        return gearbox_step(self.lanes, self.fold_tail, self.word_inputs)

    @property
    def aligned(self) -> bool:
        """Whether every beat begins where a multiple of a beat does, so that none spans two words."""
        return self.step == self.lanes

    @property
    def word_bits(self) -> int:
        """Width of one word."""
        return self.word_inputs * self.bits


def edge_between(before: "AnyStage", after: "AnyStage") -> Edge:
    """Return the edge from one layer to the next.

    Raises
    ------
    ValueError
        If the one does not give what the next takes.
    """
    given = before.walk.vectors, before.n_out, before.act_bits
    taken = after.walk.pixels, after.walk.channels, after.in_bits
    if given != taken:
        rule = f"{flow(*given)}, as {before.name} gives them"
        raise ValueError(must_be(f"Inputs of {after.name}", rule, Phrase(flow(*taken))))
    return Edge(
        before.act_bits,
        before.beat_lanes,
        before.fold_tail,
        before.image_tail,
        after.word_inputs,
        after.last_word_inputs,
        before.walk.vectors // after.walk.blocks,
    )


def flow(pixels: int, values: int, bits: int | None) -> str:
    """Return what flows over an edge, in words."""
    return f"{f'{pixels} pixels of ' if pixels > 1 else ''}{values} of {bits} bits"


def gearbox_step(beat: int, fold_tail: int, word: int) -> int:
    """Return of what the levels of a gearbox are multiples; its beats are aligned if that is ``beat``.

    Parameters
    ----------
    beat, fold_tail : int
        Neurons in a beat, and in the last beat of a fold.
    word : int
        Inputs in a word.
    """
    return gcd(beat, fold_tail, word)


def gearbox_reach(slot: int, beat: int, step: int, word: int) -> list[int]:
    """Return the lanes of a beat that can reach a slot of a gearbox, whose levels are multiples of ``step``.

    Parameters
    ----------
    slot : int
        From 0; those behind the word hold the part of a beat that lies beyond the word's end.
    beat, word : int
        As for `gearbox_step`.
    """
    return [lane for lane in range(slot % step, beat, step) if 0 <= slot - lane < word]
