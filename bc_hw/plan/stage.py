"""The plan of one stage of the pipeline: every number that its hardware is built from.

Fields are counts unless a unit is named. A plan holds no weights: those are memory contents
(`bc_hw.plan.memory_init`), laid out as the plan says.
"""

from typing import ClassVar

import msgspec
import numpy as np

from ..intmath import ceil_div, signed_bits, sum_bits
from .engines import AnyEngine
from .engines.issue import Issue, WordIssue
from .fields import Bits, Count, StreamBits, SumBits
from .requant import RequantPlan
from .storage import Storage
from .walk import MatrixWalk, PixelWalk, WindowWalk

__all__ = ["AnyStage", "MatrixStage", "PoolStage", "SumStage"]


class _Buffered:
    """What every stage is in front: vectors that are read from an input buffer, word by word."""

    @property
    def n_in(self) -> int:
        """Values of a vector."""
        return self.walk.values

    @property
    def input_words(self) -> int:
        """Words of the input buffer per image."""
        return self.walk.image_words(self.word_inputs)

    @property
    def last_word_inputs(self) -> int:
        """Values in the last word of a pixel, the others of it being padding."""
        return self.walk.last_word_inputs(self.word_inputs)

    @property
    def input_word_bits(self) -> int:
        """Width of one word of the input buffer."""
        return self.word_inputs * self.in_bits

    @property
    def buffer_words(self) -> int:
        """Words of the input buffer: all its blocks."""
        return self.room * self.walk.block_words(self.word_inputs)

    @property
    def in_registers(self) -> bool:
        """Whether all of a window stands in registers, into which columns of the map are shifted."""
        return False

    @property
    def buffer_rows(self) -> int:
        """Memories of the input buffer: one, or where windows stand in registers one per row of the map."""
        return self.room // self.walk.width if self.in_registers else 1

    @property
    def row_words(self) -> int:
        """Words of each memory of the input buffer."""
        return self.buffer_words // self.buffer_rows


class MatrixStage(
    _Buffered,
    msgspec.Struct,
    frozen=True,
    forbid_unknown_fields=True,
    kw_only=True,
    tag_field="kind",
    tag="matrix",
):
    """One stage that multiplies vectors by a matrix of weights: a layer of the network.

    Parameters
    ----------
    name : str
        Instance name in the Verilog: ``layer0``, ``layer1``, ...
    walk : DenseWalk or WindowWalk
        Which words make a vector.
    n_out : int
        Neurons: rows of the matrix.
    in_bits : int
        Width of one unsigned input.
    simd : int
        Inputs per cycle.
    pe : int
        Neurons per cycle.
    engine : one of the classes of `bc_hw.plan.engines`
        What forms the sums.
    acc_lo, acc_hi : int
        Range of the accumulators, which differ from the sums by the engine's one's complement correction.
    requant : RequantPlan
        What makes outputs of the sums.
    room : int
        Blocks that the input buffer holds: images for a dense layer, pixels for windows.
    weight_storage, parameter_storage, buffer_storage : Storage
    stream_bits : int
        Of the first layer, bits of a beat of the images, and of the last layer, of the results; 0 makes beats
        as wide as the words of the one, and the results of the other.
    """

    name: str
    walk: MatrixWalk
    n_out: Count
    in_bits: SumBits
    simd: Count
    pe: Count
    engine: AnyEngine
    acc_lo: int
    acc_hi: int
    requant: RequantPlan
    room: Count
    weight_storage: Storage
    parameter_storage: Storage
    buffer_storage: Storage
    stream_bits: StreamBits = 0

    # The vectors, and the buffer that they are read from.

    @property
    def words(self) -> int:
        """Steps through the inputs of a vector: the synapse fold."""
        return self.walk.words(self.simd)

    @property
    def in_registers(self) -> bool:
        """Whether all of a window stands in registers, into which columns of the map are shifted."""
        return self.walk.whole(self.simd)

    @property
    def word_inputs(self) -> int:
        """Inputs in one word of the input buffer: what works at once, what is filled at once, or a pixel."""
        return self.walk.channels if self.in_registers else self.engine.word_inputs(self.simd)

    @property
    def engine_word_bits(self) -> int:
        """Width of what the engine takes at once: a word of the input buffer, or a window."""
        return self.simd * self.in_bits if self.in_registers else self.input_word_bits

    @property
    def images_held(self) -> int:
        """Images that find room here while none leaves: in the buffer, and in the engine."""
        return self.room + self.engine.images_held(self)

    @property
    def issue(self) -> Issue:
        """The recurrence that tells when words are issued (`bc_hw.plan.timing`)."""
        return self.engine.issue(self)

    # The folding of the matrix.

    @property
    def folds(self) -> int:
        """Passes over the inputs of a vector: the neuron fold."""
        return ceil_div(self.n_out, self.pe)

    @property
    def lanes(self) -> int:
        """Weights applied per cycle."""
        return self.simd * self.pe

    @property
    def weights(self) -> int:
        """Weights of the matrix."""
        return self.n_in * self.n_out

    @property
    def weight_depth(self) -> int:
        """Words of the weight memory."""
        return self.words * self.folds

    @property
    def accumulator_bits(self) -> int:
        """Width of an accumulator."""
        return signed_bits(self.acc_lo, self.acc_hi)

    def correction(self, weights: np.ndarray) -> np.ndarray:
        """Return by how much each neuron's accumulator falls short of its sum, int64 of shape (n_out,).

        Parameters
        ----------
        weights : ndarray, shape (n_out, n_in)
            -1 or +1.
        """
        columns = self.walk.columns(weights, self.simd)
        return self.engine.correction(columns, self.simd, self.engine.group, self.in_bits)

    @property
    def last_fold_neurons(self) -> int:
        """Neurons of the last fold, the others of its ``pe`` being padding."""
        return self.n_out - self.pe * (self.folds - 1)

    # The drain: how accumulators leave, a beat of ``requant.lanes`` neurons per cycle.

    @property
    def drain_cycles(self) -> int:
        """Cycles to shift one fold's accumulators out."""
        return ceil_div(self.pe, self.requant.lanes)

    @property
    def last_drain_cycles(self) -> int:
        """Cycles to shift the last fold's accumulators out."""
        return ceil_div(self.last_fold_neurons, self.requant.lanes)

    @property
    def drain_beats(self) -> int:
        """Beats of neurons that one vector gives."""
        return self.drain_cycles * (self.folds - 1) + self.last_drain_cycles

    @property
    def beat_lanes(self) -> int:
        """Neurons per beat."""
        return self.requant.lanes

    @property
    def fold_tail(self) -> int:
        """Neurons in the last beat of a fold; every beat before it is full."""
        return self.pe - self.requant.lanes * (self.drain_cycles - 1)

    @property
    def image_tail(self) -> int:
        """Neurons in the last beat of a vector."""
        return self.last_fold_neurons - self.requant.lanes * (self.last_drain_cycles - 1)

    # What it puts out, and when.

    @property
    def act_bits(self) -> int | None:
        """Width of one unsigned output; None for the last layer, which puts out signed scores."""
        return self.requant.act_bits

    @property
    def last(self) -> bool:
        """Whether this is the last layer."""
        return self.requant.last

    @property
    def fold_cycles(self) -> int:
        """Cycles from the end of one fold to that of the next."""
        return self.engine.fold_cycles(self)

    @property
    def cycles(self) -> int:
        """Cycles per image of this layer alone."""
        return self.walk.vectors * self.engine.vector_cycles(self) + self.load_cycles

    @property
    def load_cycles(self) -> int:
        """Cycles per image in which a vector's registers are loaded, and no fold takes that long."""
        if not self.in_registers:
            return 0
        waits = np.maximum(self.walk.loads - self.fold_cycles, 0)
        return self.walk.output[0] * int(waits.sum())

    @property
    def capture_latency(self) -> int:
        """Cycles from the issue of a fold's last word to its sums in the drain."""
        return self.engine.latency(self) + self.in_registers

    @property
    def output_latency(self) -> int:
        """Cycles from the issue of a fold's last word to its first beat of outputs."""
        return self.capture_latency + self.requant.latency


class _ByChannel(_Buffered):
    """What stages without weights are: each word of channels on its own, and one beat from it."""

    operation: ClassVar[str]
    """What is done to a channel, in a word."""

    @property
    def word_inputs(self) -> int:
        """Values in one word of the input buffer."""
        return self.simd

    @property
    def issue(self) -> Issue:
        """The recurrence that tells when words are issued (`bc_hw.plan.timing`)."""
        return WordIssue(self.words)

    @property
    def folds(self) -> int:
        """Words of channels."""
        return self.walk.pixel_words(self.simd)

    @property
    def n_out(self) -> int:
        """Values of a vector that leaves."""
        return self.walk.channels

    @property
    def lanes(self) -> int:
        """Weights applied per cycle: none."""
        return 0

    @property
    def weights(self) -> int:
        """Weights: none."""
        return 0

    @property
    def last(self) -> bool:
        """Whether it gives scores: never."""
        return False

    @property
    def beat_lanes(self) -> int:
        """Values per beat."""
        return self.simd

    @property
    def fold_tail(self) -> int:
        """Values in the last beat of a fold: its only beat is full."""
        return self.simd

    @property
    def image_tail(self) -> int:
        """Values in the last beat of a vector."""
        return self.last_word_inputs

    @property
    def drain_cycles(self) -> int:
        """Beats of a fold."""
        return 1

    @property
    def drain_beats(self) -> int:
        """Beats of values that one vector gives."""
        return self.folds


class PoolStage(
    _ByChannel,
    msgspec.Struct,
    frozen=True,
    forbid_unknown_fields=True,
    kw_only=True,
    tag_field="kind",
    tag="pool",
):
    """One stage that takes the largest value of each window, channel by channel.

    A fold is one word of channels: it reads that word of each pixel of the window, and gives one beat.

    Parameters
    ----------
    name : str
        Instance name in the Verilog: ``layer0``, ``layer1``, ...
    walk : WindowWalk
        Which pixels make a window.
    in_bits : int
        Width of one unsigned value.
    simd : int
        Channels per cycle.
    room : int
        Pixels that the input buffer holds.
    buffer_storage : Storage
    stream_bits : int
        Of the first layer, bits of a beat of the images; 0 makes beats as wide as the words.
    """

    name: str
    walk: WindowWalk
    in_bits: Bits
    simd: Count
    room: Count
    buffer_storage: Storage
    stream_bits: StreamBits = 0

    operation = "maximum"

    @property
    def words(self) -> int:
        """Steps through a window in one fold: its pixels."""
        return self.walk.taps

    @property
    def act_bits(self) -> int:
        """Width of one unsigned output."""
        return self.in_bits

    @property
    def fold_cycles(self) -> int:
        """Cycles from the end of one fold to that of the next."""
        return self.words

    @property
    def cycles(self) -> int:
        """Cycles per image of this layer alone."""
        return self.walk.vectors * self.folds * self.fold_cycles

    @property
    def output_latency(self) -> int:
        """Cycles from the issue of a fold's last word to its beat: memory, its register, maximum."""
        return 3


class SumStage(
    _ByChannel,
    msgspec.Struct,
    frozen=True,
    forbid_unknown_fields=True,
    kw_only=True,
    tag_field="kind",
    tag="sum",
):
    """One stage that adds up each channel over all pixels of an image.

    Every word is read once, in the order of arrival, and added to the sums of its channels, which a memory
    holds. With the last pixel the sums are whole: each of its words gives a beat, and is a fold.

    Parameters
    ----------
    name : str
        Instance name in the Verilog: ``layer0``, ``layer1``, ...
    walk : PixelWalk
        The map.
    in_bits : int
        Width of one unsigned value.
    simd : int
        Channels per cycle.
    room : int
        Pixels that the input buffer holds.
    sum_storage, buffer_storage : Storage
        Of the sums, which are in registers where a pixel is one word, and of the input buffer.
    stream_bits : int
        Of the first layer, bits of a beat of the images; 0 makes beats as wide as the words.
    """

    name: str
    walk: PixelWalk
    in_bits: SumBits
    simd: Count
    room: Count
    sum_storage: Storage
    buffer_storage: Storage
    stream_bits: StreamBits = 0

    operation = "sum"

    @property
    def words(self) -> int:
        """Steps through the last pixel in one fold."""
        return 1

    @property
    def act_bits(self) -> int:
        """Width of one unsigned output: a sum of as many values as there are pixels."""
        return sum_bits(self.walk.pixels, self.in_bits)

    @property
    def images_held(self) -> int:
        """Images of one pixel that find room here while none leaves."""
        return self.room

    @property
    def fold_cycles(self) -> int:
        """Cycles from the end of one fold to that of the next."""
        return 1

    @property
    def cycles(self) -> int:
        """Cycles per image of this layer alone: its words."""
        return self.input_words

    @property
    def output_latency(self) -> int:
        """Cycles from the issue of a word of the last pixel to its beat: the memory, then the sum."""
        return 2


AnyStage = MatrixStage | PoolStage | SumStage
"""Any stage, as files hold it."""
