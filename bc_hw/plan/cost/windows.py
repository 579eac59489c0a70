"""What windows cost beside the matrix, and what pooling costs.

Registers, adders and counters are counted by hand, as `bc_hw.hw` has them. What chooses among the steps of
an address, and among what depends on where a window lies in its map, are features that are fitted.
"""

from collections.abc import Callable
from functools import cache
from itertools import groupby
from typing import NamedTuple

import numpy as np

from ...intmath import Range, bits_for, ceil_div
from ..fabric.adders import adder_luts, chain_outputs
from ..fabric.memory import of_registers
from ..families import Family
from ..stage import AnyStage, PoolStage
from ..storage import Storage
from ..walk import AnyWalk, DenseWalk, PixelWalk, WindowWalk

__all__ = [
    "WALKERS",
    "Walker",
    "credits_cost",
    "folds_cost",
    "maximum_cost",
    "pixels_cost",
    "reads_windows",
    "takes_cost",
    "takes_pixels",
    "walker_parts",
]

PIXEL_FLAGS = 7
"""Of a sequencer of pixels: what begins and is issued; the first and the last pixel, word and arrival; and
whether a pixel waits, and one has begun. A pixel of one or two words has a register less."""


class Walker(NamedTuple):
    """What leads through the vectors of a stage.

    Parameters
    ----------
    luts, ffs : float
        What is counted.
    features : dict of str to float
        What is fitted.
    """

    luts: float
    ffs: float
    features: dict[str, float]


def walker_parts(stage: AnyStage, family: Family) -> Walker:
    """Return the cost of what leads through the vectors of a stage, without the counter of folds."""
    return WALKERS[type(stage.walk)](stage, family)


def _dense(stage: AnyStage, family: Family) -> Walker:
    features = {
        "layer": 1,
        "counter_bits": bits_for(stage.words) + bits_for(stage.folds),
        "weight_address_bits": bits_for(stage.weight_depth),
        **_buffer_features(stage),
    }
    return Walker(0, 0, features)


def _pixel(stage: AnyStage, family: Family) -> Walker:
    words, waiting = stage.folds, bits_for(stage.room + 1)
    # Where the next word is written and which one is read, the word and the pixel that it is; of the words
    # that arrive for a pixel the last has a flag of its own.
    counters = (stage.buffer_words, stage.buffer_words, words, stage.walk.pixels, max(1, words - 1))
    # Pixels that wait are counted up and down.
    luts = sum(_turned(length, family) for length in counters) + 2 * waiting + PIXEL_FLAGS
    luts += family.costs.gated_reset * (len(counters) + 1)
    ffs = sum(map(bits_for, counters)) + waiting + PIXEL_FLAGS - (words <= 2)
    less, more = of_registers(stage.input_word_bits, stage.buffer_storage)
    return Walker(luts + less, ffs + more, {})


def _window(stage: AnyStage, family: Family) -> Walker:
    return _registers(stage, family) if stage.in_registers else _words(stage, family)


def _registers(stage: AnyStage, family: Family) -> Walker:
    walk, lut_inputs = stage.walk, family.costs.lut_inputs
    rows, column, loads = stage.buffer_rows, bits_for(walk.width), bits_for(int(walk.loads.max()))
    ahead = Range(-int(max(walk.needs()[0], walk.due.max())), stage.buffer_words).bits
    places = _places(walk, lut_inputs)
    inside, beside = walk.columns_outside.count(False), any(walk.columns_outside)
    # Where the next pixel is written, and which column is read; how many are left; their run.
    luts = 2 * _turning(column, family) + adder_luts(ahead + 1, family) + 2 * loads
    luts += beside * (_counter(inside, family) + 1)
    luts += sum(_counter(run, family) for run in places.runs) + places.long_flags
    # The order of the rows, of which one per row of the window is chosen; where zeros are read.
    luts += walk.kernel[0] * stage.input_word_bits * _gates(2 * rows - 1, lut_inputs)
    luts += 2 * rows + (rows * _gates(1 + 2 * walk.kernel[0], lut_inputs) if walk.pads else 0)
    ffs = 3 * rows + 2 * column + ahead + loads + 6 + beside * (bits_for(inside) + 2)
    ffs += sum(map(bits_for, places.runs)) + places.flags + stage.engine_word_bits
    return Walker(luts, ffs, {"window": 1, "place_luts": places.luts})


def _words(stage: AnyStage, family: Family) -> Walker:
    walk, pools = stage.walk, stage.lanes == 0
    words = walk.pixel_words(stage.word_inputs)
    address = bits_for(stage.buffer_words)
    ahead = Range(-words * int(max(walk.needs()[0], walk.due.max())), stage.buffer_words).bits
    places = _places(walk, family.costs.lut_inputs)
    luts = _turning(address, family)  # where the next word is written
    # Of two sums, one a ring's length less, the one that lies in the ring is the next address.
    luts += adder_luts(address + 1, family) + (adder_luts(address, family) if _odd(stage) else 0)
    luts += adder_luts(ahead + 1, family)
    luts += 0 if pools else _counter(words, family)
    luts += sum(_counter(run, family) for run in places.runs) + places.long_flags
    ffs = 3 * address + ahead + (stage.words > 1)
    ffs += sum(map(bits_for, places.runs)) + places.flags + (0 if pools else bits_for(words))
    selected = address * (1 + _odd(stage)) * (_steps(stage) - 1)
    features = {"window": 1, "pool_bits" if pools else "window_bits": selected}
    return Walker(luts, ffs, features | {"place_luts": places.luts})


def folds_cost(stage: AnyStage, family: Family) -> tuple[float, float, float]:
    """Return LUTs, FFs and block RAMs of what counts folds and weights; without windows that is fitted."""
    if not reads_windows(stage.walk):
        return 0, 0, 0
    luts, ffs = _counter(stage.folds, family), bits_for(stage.folds) + 2 * (stage.folds > 1)
    if stage.weights:
        weights = bits_for(stage.weight_depth)
        luts += _turning(weights, family)
        ffs += weights * (2 if stage.weight_storage == Storage.BLOCK else 1)
    return luts, ffs, 0


WALKERS: dict[type[AnyWalk], Callable[[AnyStage, Family], Walker]] = {
    DenseWalk: _dense,
    PixelWalk: _pixel,
    WindowWalk: _window,
}
"""From the type of a walk to what leads through it."""


def _buffer_features(stage: AnyStage) -> dict[str, float]:
    bits = bits_for(stage.buffer_words)
    return {"buffer_bits": bits, "odd_depth_bits": bits if _odd(stage) else 0}


def _odd(stage: AnyStage) -> bool:
    """Return whether a ring is no power of two."""
    return stage.buffer_words & (stage.buffer_words - 1) != 0


def _sum(bits: int, family: Family) -> float:
    """Return the LUTs of a register that grows by one; a single bit is an inverter."""
    return adder_luts(bits, family) if bits > 1 else bits


def _turning(bits: int, family: Family) -> float:
    """Return the LUTs of an address that grows by one and turns around by selects."""
    return _sum(bits, family) + bits


def _turned(length: int, family: Family) -> float:
    """Return the LUTs of a counter that begins again at 0 behind its last place."""
    return _counter(length, family) + chain_outputs(bits_for(length), family)


def _counter(length: int, family: Family) -> float:
    """Return the LUTs of a counter of so many places, and of what sees its last one."""
    bits = bits_for(length)
    return _sum(bits, family) + _gates(bits, family.costs.lut_inputs)


def _gates(inputs: int, lut_inputs: int) -> int:
    """Return the LUTs of a function of so many inputs that splits into functions of a LUT's inputs."""
    return ceil_div(max(0, inputs - 1), lut_inputs - 1)


def _steps(stage: AnyStage) -> int:
    """Return how many different constants lead from one address to the next."""
    walk, pools = stage.walk, stage.lanes == 0
    words = walk.pixel_words(stage.word_inputs)
    rows, columns = walk.output
    row, right = walk.width * words, walk.stride[1] * words
    down, back = walk.stride[0] * row, (columns - 1) * right
    ahead = words - 1 if pools else 0  # the first word of a window's last fold is so far behind its first one
    read = 1 if pools else words  # words of a pixel that a fold reads
    steps = [
        (words if pools else 1, read * walk.kernel[1] > 1),
        (row - (walk.kernel[1] - 1) * words - (read - 1), walk.kernel[0] > 1),
        (int(pools), stage.folds > 1),
        (right - ahead, columns > 1),
        (down - back - ahead, rows > 1),
        (walk.height * row - (rows - 1) * down - back - ahead, True),
    ]
    return len({step % stage.buffer_words for step, used in steps if used})


class _Places(NamedTuple):
    """What says where a window lies in its map, and where a word lies in its window.

    Parameters
    ----------
    flags, long_flags : int
        One for each run of equal rows or columns, unless there is one run; those of several rows.
    runs : tuple of int
        The longest run of rows, and of columns.
    luts : float
        What chooses by the flags: pixels that are due and free, and whether a word lies outside the map.
    """

    flags: int
    long_flags: int
    runs: tuple[int, ...]
    luts: float


@cache
def _places(walk: WindowWalk, lut_inputs: int) -> _Places:
    lengths = [[len(list(run)) for _, run in groupby(keys)] for keys in walk.places]
    starts = [np.cumsum([0, *found[:-1]]) for found in lengths]
    several = [found for found in lengths if len(found) > 1]
    luts = 0
    for table in (walk.due, walk.freed):
        small = -table[starts[0]][:, starts[1]]
        for bit in range(int(table.max()).bit_length() + 1):
            flags = small >> bit & 1
            if flags.any():  # when a window ends: one input more
                luts += _gates(_deciding(flags) + _deciding(flags.T) + 1, lut_inputs)
    there = [out[start] for out, start in zip(walk.outside, starts, strict=True)]
    luts += _gates(int(sum(out.any(axis=0).sum() + out.any(axis=1).sum() for out in there)), lut_inputs)
    return _Places(
        sum(map(len, several)) + sum(taps for taps in walk.kernel if taps > 1),
        sum(length > 1 for found in several for length in found),
        tuple(max(found) for found in lengths),
        luts,
    )


def _deciding(flags: np.ndarray) -> int:
    """Return how many rows of a table must be known: all but those that are as most are."""
    _, counts = np.unique(flags, axis=0, return_counts=True)
    return len(flags) - int(counts.max())


def maximum_cost(stage: PoolStage, family: Family) -> tuple[float, float, float]:
    """Return LUTs, FFs and block RAMs of the maximum: a comparison per lane, two registers."""
    return (
        stage.simd * adder_luts(stage.in_bits, family),
        2 * stage.simd * stage.in_bits + 3 * stage.output_latency,
        0,
    )


def credits_cost(walk: AnyWalk, room: int, family: Family) -> tuple[float, float]:
    """Return LUTs and FFs of the credits of a buffer of windows; those of other buffers are fitted."""
    if not reads_windows(walk):
        return 0, 0
    bits = Range(-room, 0).bits
    return adder_luts(bits + 1, family), bits


def pixels_cost(first: AnyStage, family: Family) -> tuple[float, float]:
    """Return LUTs and FFs of what counts the words of a pixel at the port, where windows are read."""
    words = first.walk.pixel_words(first.word_inputs) if first.walk.pixels > 1 else 1
    return _counter(words, family), bits_for(words) + 2 * (words > 1)


def reads_windows(walk: AnyWalk) -> bool:
    """Tell whether a layer reads windows: its walker, gearbox and credits are other than the rest."""
    return isinstance(walk, WindowWalk)


def takes_pixels(walk: AnyWalk) -> bool:
    """Tell whether a layer takes pixel by pixel: the marks of its gearbox are counted, not fitted."""
    return not isinstance(walk, DenseWalk)


def takes_cost(walk: AnyWalk, after: AnyWalk, family: Family) -> tuple[float, float]:
    """Return LUTs and FFs of what counts the vectors that share a block of the next buffer."""
    vectors = walk.vectors // after.blocks
    return _counter(vectors, family), bits_for(vectors) + (vectors > 1)
