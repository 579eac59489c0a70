"""What the gearbox between two stages costs."""

from functools import cache

from ...intmath import bits_for, ceil_div
from ..edge import GEARBOX_SOURCES, gearbox_reach, gearbox_step
from ..fabric.adders import Cost, Parts
from ..families import Family
from .features import fitted_constants, layer_features

__all__ = ["gearbox_cost", "gearbox_parts"]

WIDE_SELECT = 8
"""Levels of a gearbox up to which their number is taken into one wide LUT with the data."""


@cache
def gearbox_cost(
    lanes: int, tail: int, word_inputs: int, used: int, in_bits: int, family: Family, *, windows: bool = False
) -> Cost:
    """Return what the gearbox between two layers costs.

    Parameters
    ----------
    lanes, tail : int
        Neurons in a beat, and in the last beat of a fold, of the layer before it.
    word_inputs, used : int
        Inputs in a word, and in the last word of an image, of the layer behind it.
    in_bits : int
    family : Family
    windows : bool
        Whether the layer behind it takes pixel by pixel: windows, or sums of whole maps.
    """
    return gearbox_parts(lanes, tail, word_inputs, used, in_bits, family, windows=windows).cost(
        fitted_constants(family, "layer")
    )


def gearbox_parts(
    lanes: int, tail: int, word_inputs: int, used: int, in_bits: int, family: Family, *, windows: bool = False
) -> Parts:
    """Return the parts of a gearbox; parameters as in `gearbox_cost`."""
    step = gearbox_step(lanes, tail, word_inputs)
    levels = word_inputs // step
    padded = (word_inputs - used) * in_bits  # zeros behind the end of an image
    # The constant stands for all that a layer has which is not the first; windows have one of their own.
    padded, marks = (padded + bits_for(levels) + 1, 2) if windows else (padded, 0)
    common = {
        "gearbox": 0 if windows else 1,
        "gearbox_levels": levels,
        "gearbox_odd_levels": levels if levels & (levels - 1) else 0,
        "gearbox_many_levels": levels if levels > WIDE_SELECT else 0,
    }
    if step == lanes:  # every slot has one source: an enable per word of slots
        return Parts(padded, word_inputs * in_bits + bits_for(levels) + marks, 0, layer_features(**common))
    over = lanes - step
    slots = word_inputs + over
    # What is over moves to the front; an image's end may show it where it stands.
    moved = over * in_bits * (1 + (used < lanes))
    ffs = (slots + lanes) * in_bits + bits_for(levels) + 4 + marks
    lut_inputs = family.costs.lut_inputs
    if lanes // step > GEARBOX_SOURCES:
        # A beat is shifted half of the way before its register, which that widens, and half behind it.
        stages = bits_for(word_inputs)
        between = min(lanes + (1 << stages // 2) - 1, slots)
        luts = between * _shift_luts(stages // 2, lut_inputs) + slots * _shift_luts(
            stages - stages // 2, lut_inputs
        )
        ffs += (between - lanes) * in_bits + slots + stages
    else:
        luts = sum(
            _chosen_luts(len(gearbox_reach(slot, lanes, step, word_inputs)), lut_inputs)
            for slot in range(slots)
        )
        ffs += levels
    features = {"unaligned": 1, "unaligned_levels": levels, "unaligned_bits": slots * in_bits}
    return Parts(padded + moved + luts * in_bits, ffs, 0, layer_features(**common, **features))


def _shift_luts(stages: int, lut_inputs: int) -> int:
    """Return the LUTs of one bit that is shifted in so many stages; a LUT of six inputs holds two of them."""
    return ceil_div(stages, 2) if lut_inputs >= 6 else stages


def _chosen_luts(sources: int, lut_inputs: int) -> int:
    """Return the LUTs of one bit chosen among ``sources``, each with a flag of its own."""
    return ceil_div(max(0, 2 * sources - lut_inputs), lut_inputs - 1) + 1 if sources > 1 else 0
