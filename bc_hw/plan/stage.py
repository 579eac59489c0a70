"""The plan of one stage of the pipeline: every number that its hardware is built from.

Fields are counts unless a unit is named. A plan holds no weights: those are memory contents
(`bc_hw.plan.memory_init`), laid out as the plan says.
"""

import msgspec
import numpy as np

from ..intmath import ceil_div, signed_bits
from .engines import AnyEngine
from .fields import Bits, Count, StreamBits
from .requant import RequantPlan
from .storage import Storage
from .walk import DenseWalk

__all__ = ["MatrixStage", "images_inside"]


class MatrixStage(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """One stage that multiplies vectors by a matrix of weights: a layer of the network.

    Parameters
    ----------
    name : str
        Instance name in the Verilog: ``layer0``, ``layer1``, ...
    walk : DenseWalk
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
        Images that the input buffer holds.
    weight_storage, parameter_storage, buffer_storage : Storage
    stream_bits : int
        Of the first layer, bits of a beat of the images, and of the last layer, of the results; 0 makes beats
        as wide as the words of the one, and the results of the other.
    """

    name: str
    walk: DenseWalk
    n_out: Count
    in_bits: Bits
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
    def n_in(self) -> int:
        """Inputs of a vector: columns of the matrix."""
        return self.walk.n_in

    @property
    def words(self) -> int:
        """Steps through the inputs of a vector: the synapse fold."""
        return self.walk.words(self.simd)

    @property
    def word_inputs(self) -> int:
        """Inputs in one word of the input buffer: what works at once, or what is filled at once."""
        return self.engine.word_inputs(self.simd)

    @property
    def input_words(self) -> int:
        """Words of the input buffer per image."""
        return self.walk.image_words(self.word_inputs)

    @property
    def last_word_inputs(self) -> int:
        """Inputs in the last word of an image, the others of it being padding."""
        return self.walk.last_word_inputs(self.word_inputs)

    @property
    def input_word_bits(self) -> int:
        """Width of one word of the input buffer."""
        return self.word_inputs * self.in_bits

    @property
    def images_held(self) -> int:
        """Images that find room here while none leaves: in the buffer, and in the engine."""
        return self.room + self.engine.images_held(self)

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
        return self.engine.correction(weights, self.simd, self.engine.group, self.in_bits)

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
        return self.walk.vectors * self.engine.vector_cycles(self)

    @property
    def capture_latency(self) -> int:
        """Cycles from the issue of a fold's last word to its sums in the drain."""
        return self.engine.latency(self)


def images_inside(stages: list[MatrixStage], output_room: int) -> int:
    """Return how many images a pipeline takes in while no result is taken.

    Parameters
    ----------
    stages : list of MatrixStage
    output_room : int
        Images that the output buffer holds.
    """
    return sum(stage.images_held for stage in stages) + output_room
