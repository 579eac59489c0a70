"""What windows cost beside the matrix, and what pooling costs: counted by hand, and not yet fitted.

The counts follow the structure of `bc_hw.hw`: its registers, its adders, and the bits that are chosen. The
features `window`, `window_bits`, `pool` and `pool_bits` are there for a fit; no family has coefficients of
them yet.
"""

from ...intmath import bits_for, ceil_div
from ..fabric.adders import adder_luts
from ..families import Family
from ..stage import AnyStage, PoolStage
from ..walk import DenseWalk, PixelWalk, WindowWalk

__all__ = ["WALKERS", "maximum_cost", "walker_cost", "walker_features"]

STEPS = 6
"""Constants that lead from one address to the next: word, row of the kernel, fold, and three to a window."""


def walker_cost(stage: AnyStage, family: Family) -> tuple[float, float, float]:
    """Return LUTs, FFs and block RAMs of what leads through the windows; nothing for a dense layer."""
    return WALKERS[type(stage.walk)](stage, family)


def _dense(stage: AnyStage, family: Family) -> tuple[float, float, float]:
    return 0, 0, 0  # the counters of the layer's fitted part


def _window(stage: AnyStage, family: Family) -> tuple[float, float, float]:
    address, ahead, counters = _bits(stage)
    odd = stage.buffer_words & (stage.buffer_words - 1) != 0
    # Two sums, with a ring's length off and without, of which one is the next address; each takes one of the
    # constants.
    ways = 1 + odd
    chosen = ceil_div(STEPS - 1, 3 if family.costs.lut_inputs >= 6 else 1)
    luts = ways * (adder_luts(address + 1, family) + address * chosen / 2) + (address if odd else 0)
    luts += adder_luts(ahead + 1, family) + ahead + counters
    if stage.walk.pads:
        luts += stage.input_word_bits  # zeros in the place of what was read
    return luts, address + ahead + counters, 0


def _pixel(stage: AnyStage, family: Family) -> tuple[float, float, float]:
    # Counters of the pixels of an image, of the words that arrive, and of the pixels that wait.
    bits = sum(bits_for(count) for count in (stage.walk.pixels, stage.folds, stage.room + 1))
    return bits, bits, 0


WALKERS = {DenseWalk: _dense, WindowWalk: _window, PixelWalk: _pixel}
"""From the type of a walk to what leads through it."""


def walker_features(stage: AnyStage) -> dict[str, float]:
    """Return the features of windows, for a fit to come."""
    if not isinstance(stage.walk, WindowWalk) or stage.walk.blocks == 1:
        return {}
    return {"window": 1, "window_bits": sum(_bits(stage))}


def _bits(stage: AnyStage) -> tuple[int, int, int]:
    """Return the bits of an address, of the words that are ahead, and of the counters."""
    walk = stage.walk
    due = walk.burst * walk.pixel_words(stage.word_inputs)
    counters = sum(bits_for(count) for count in (*walk.kernel, *walk.output))
    return bits_for(stage.buffer_words), bits_for(stage.buffer_words + due), counters


def maximum_cost(stage: PoolStage, family: Family) -> tuple[float, float, float]:
    """Return LUTs, FFs and block RAMs of the running maximum: a comparison and a choice per lane."""
    lane = adder_luts(stage.in_bits, family) + stage.in_bits
    return stage.simd * lane, stage.simd * stage.in_bits + 2 * stage.output_latency, 0
