"""The plan of one layer: every number that its hardware is built from.

Fields are counts unless a unit is named. A plan holds no weights: those are memory contents
(`bc_hw.plan.contents`), laid out as the plan says.
"""

from typing import Annotated

import msgspec

from ..intmath import Range, bits_for, ceil_div, signed_bits
from ..model.spec import MAX_WIDTH
from .edge import GEARBOX_SOURCES, gearbox_reach, gearbox_step

__all__ = [
    "ACCUMULATE_CYCLES",
    "CLASS_FIELD_BITS",
    "GEARBOX_SOURCES",
    "MAX_STREAM_BITS",
    "TABLES_PER_BANK_BIT",
    "TABLES_PER_STAGE",
    "TABLE_BANKS",
    "WEIGHT_BEAT_BITS",
    "DigitPlan",
    "GraphPlan",
    "LayerPlan",
    "gearbox_reach",
    "gearbox_step",
    "images_inside",
]

WEIGHT_BEAT_BITS = 32
"""Width of one beat of the weight stream."""

MAX_STREAM_BITS = 4096
"""Widest beat of a stream that can be asked for."""

CLASS_FIELD_BITS = 16
"""Width of the class in a beat of results."""

TABLE_BANKS = 2
"""Images whose sums the tables hold: one is used while the next is filled in."""

TABLES_PER_STAGE = 16
"""Tables that one register of the fill's chain drives, at most; more would slow the clock."""

ACCUMULATE_CYCLES = 5
"""Cycles from reading a sum so far to reading it with the next part: memory, two registers, adder, memory."""

TABLES_PER_BANK_BIT = 8
"""Tables that one copy of the bank's number addresses."""

_Count = Annotated[int, msgspec.Meta(ge=1, le=MAX_WIDTH)]
_Bits = Annotated[int, msgspec.Meta(ge=1, le=8)]


class DigitPlan(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One signed digit of the scale constants, over all neurons of a layer.

    Parameters
    ----------
    lowest, highest : int
        Range of its exponent.
    negative : bool
        Whether any neuron's digit is -1; the first digit of a scale never is.
    zero : bool
        Whether any neuron lacks the digit.
    """

    lowest: int
    highest: int
    negative: bool
    zero: bool

    @property
    def exponent_bits(self) -> int:
        """Bits that hold the exponent above ``lowest``."""
        return bits_for(self.highest - self.lowest + 1)

    @property
    def bits(self) -> int:
        """Bits that hold the whole digit in parameter memory."""
        return self.exponent_bits + self.negative + self.zero


class GraphPlan(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The adders of a hardwired layer (`bc_hw.graphs`).

    Parameters
    ----------
    depth : int
        Adders on the longest path, and the register stages.
    adders : int
    adder_bits : int
        Width of all adders, each the wider of its operands.
    subtract_bits : int
        The part of them that subtracts.
    register_bits : int
        Results of adders, and operands that wait.
    """

    depth: int
    adders: int
    adder_bits: int
    subtract_bits: int
    register_bits: int


class LayerPlan(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True, omit_defaults=True):
    """One layer of the pipeline.

    Parameters
    ----------
    name : str
        Instance name in the Verilog: ``layer0``, ``layer1``, ...
    n_in, n_out : int
        Inputs and neurons.
    in_bits : int
        Width of one unsigned input.
    act_bits : int or None
        Width of one unsigned output; None for the last layer, which puts out signed scores.
    simd : int
        Inputs per cycle.
    pe : int
        Neurons per cycle.
    engine : str
        ``pairs``: shared partial sums of ``group`` inputs. ``tables``: the signed sums of ``group`` inputs
        stand in LUT memory, addressed by the weights. ``counts``: 1-bit inputs, inverted or not, are
        counted ``group`` at a time. ``hardwired``: constant weights, as adders that neurons share.
    group : int
        Inputs that share their sums and differences, or that are counted at once, 1 to 3; or inputs of one
        table, 2 to 5.
    requantisers : int
        Neurons that are scaled, rounded and clipped per cycle.
    acc_lo, acc_hi : int
        Range of the accumulators, which differ from the sums as `bc_hw.plan.contents.missing_ones` tells.
    digits : list of DigitPlan
        Signed digits of the scales, largest first. Empty if every scale is 0.
    shift : int
        Right shift ``s``, in bits.
    bias_lo, bias_hi : int
        Range of the stored biases.
    out_lo, out_hi : int
        Range of ``m a + b``, before shift and clip.
    banks : int
        Images that the input buffer holds.
    weight_storage, parameter_storage, buffer_storage : str
        ``block`` RAM; ``distributed``, in LUTs; or ``registers``, where a family's LUTs hold no memory.
    fill_units : int
        Groups whose tables are filled at once; 0 where nothing is filled.
    graph : GraphPlan or None
        The adders of a hardwired layer.
    stream_bits : int
        Of the first layer, bits of a beat of the images, and of the last layer, of the results; 0 makes beats
        as wide as the words of the one, and the results of the other.
    """

    name: str
    n_in: _Count
    n_out: _Count
    in_bits: _Bits
    act_bits: _Bits | None
    simd: _Count
    pe: _Count
    engine: str
    group: Annotated[int, msgspec.Meta(ge=1, le=5)]
    requantisers: _Count
    acc_lo: int
    acc_hi: int
    digits: list[DigitPlan]
    shift: int
    bias_lo: int
    bias_hi: int
    out_lo: int
    out_hi: int
    banks: _Count
    weight_storage: str
    parameter_storage: str
    buffer_storage: str
    fill_units: Annotated[int, msgspec.Meta(ge=0, le=MAX_WIDTH)] = 0
    graph: GraphPlan | None = None
    stream_bits: Annotated[int, msgspec.Meta(ge=0, le=MAX_STREAM_BITS)] = 0

    @property
    def words(self) -> int:
        """Steps through the inputs of an image: the synapse fold."""
        return ceil_div(self.n_in, self.simd)

    @property
    def word_inputs(self) -> int:
        """Inputs in one word of the input buffer: what works at once, or what is filled at once."""
        return min(self.fill_units * self.group or self.simd, self.simd)

    @property
    def input_words(self) -> int:
        """Words of the input buffer per image."""
        return ceil_div(self.n_in, self.word_inputs)

    @property
    def last_word_inputs(self) -> int:
        """Inputs in the last word of an image, the others of it being padding."""
        return self.n_in - self.word_inputs * (self.input_words - 1)

    @property
    def images_held(self) -> int:
        """Images that find room here while none leaves: those in the buffer, and those wholly in tables.

        Tables that wait for room further on hold an image's last words. The tables behind them are those of
        the next image, which has left the buffer, too, if it fits into them.
        """
        if self.engine != "tables":
            return self.banks
        return self.banks + (TABLE_BANKS if self.words == 1 else 1)

    @property
    def table_entries(self) -> int:
        """Sums in one table: every sign but the first input's; and the cycles in which one is filled."""
        return 1 << self.group - 1

    @property
    def folds(self) -> int:
        """Passes over the inputs per image: the neuron fold."""
        return ceil_div(self.n_out, self.pe)

    @property
    def fill_words(self) -> int:
        """Input words that fill the tables once."""
        return ceil_div(self.groups, self.fill_units)

    @property
    def fill_stages(self) -> int:
        """Registers in the chain that carries sums past the tables: a few tables on each."""
        return ceil_div(self.fill_words, self.fill_stage_words)

    @property
    def fill_stage_words(self) -> int:
        """Input words whose tables hang on one register of that chain."""
        return max(1, TABLES_PER_STAGE // (self.fill_units * self.pe))

    @property
    def fill_latency(self) -> int:
        """Cycles from the last entry of the tables to the one in which they count as filled."""
        return bits_for(self.group) + self.fill_stages - 1 + self.fill_rows - 1

    @property
    def fill_row_neurons(self) -> int:
        """Neurons whose tables hang on one register of that chain.

        Where tables hold all inputs, few neurons have them: all.
        """
        if self.words == 1:
            return self.pe
        return max(1, TABLES_PER_STAGE // (self.fill_units * self.fill_stage_words))

    @property
    def fill_rows(self) -> int:
        """Registers in the chains that lead from there to the tables of the other neurons."""
        return ceil_div(self.pe, self.fill_row_neurons)

    @property
    def fill_cycles(self) -> int:
        """Cycles in which neurons must pass, so that filling the other tables is hidden behind them.

        A neuron's sum so far must be in memory again, too, before its next part is added.
        """
        filling = self.fill_words * self.table_entries + self.fill_latency
        return filling if self.words == 1 else max(filling, ACCUMULATE_CYCLES)

    @property
    def pass_cycles(self) -> int:
        """Cycles in which all neurons pass the tables, at the least."""
        return self.folds if self.words > 1 else self.cycles

    @property
    def lanes(self) -> int:
        """Weights applied per cycle."""
        return self.simd * self.pe

    @property
    def drain_cycles(self) -> int:
        """Cycles to shift one fold's accumulators out."""
        return ceil_div(self.pe, self.requantisers)

    @property
    def fold_cycles(self) -> int:
        """Cycles from one fold to the next; with tables, in an image's last word."""
        return self.drain_cycles if self.engine == "tables" else max(self.words, self.drain_cycles)

    @property
    def cycles(self) -> int:
        """Cycles per image of this layer alone."""
        whole = self.folds * self.fold_cycles
        if self.engine != "tables":
            return whole
        # The last fold drains while neurons pass the first words of the next image.
        passes = (self.words - 1) * self.folds + (self.folds - 1) * self.fold_cycles + 1
        return max(whole, passes)

    @property
    def last_fold_neurons(self) -> int:
        """Neurons of the last fold, the others of its ``pe`` being padding."""
        return self.n_out - self.pe * (self.folds - 1)

    @property
    def last_drain_cycles(self) -> int:
        """Cycles to shift the last fold's accumulators out."""
        return ceil_div(self.last_fold_neurons, self.requantisers)

    @property
    def fold_tail(self) -> int:
        """Neurons in the last beat of a fold; every beat before it is full."""
        return self.pe - self.requantisers * (self.drain_cycles - 1)

    @property
    def image_tail(self) -> int:
        """Neurons in the last beat of an image."""
        return self.last_fold_neurons - self.requantisers * (self.last_drain_cycles - 1)

    @property
    def drain_beats(self) -> int:
        """Beats of `requantisers` neurons that one image gives."""
        return self.drain_cycles * (self.folds - 1) + self.last_drain_cycles

    @property
    def last(self) -> bool:
        """Whether this is the last layer."""
        return self.act_bits is None

    @property
    def groups(self) -> int:
        """Groups of inputs: partial sums, counts or tables of a neuron; the last may be smaller."""
        return ceil_div(self.simd, self.group)

    @property
    def tree_levels(self) -> int:
        """Registered levels of one neuron's adder tree."""
        return bits_for(self.groups)

    @property
    def term(self) -> Range:
        """Range of one selected partial sum: any sign of any sum, negated by one's complement."""
        top = self.group * ((1 << self.in_bits) - 1)
        return Range(-top - 1, top)

    @property
    def table_sum(self) -> Range:
        """Range of one table's sums: the first input plus or minus each other."""
        top = (1 << self.in_bits) - 1
        return Range(-(self.group - 1) * top, self.group * top)

    @property
    def accumulator_bits(self) -> int:
        """Width of an accumulator."""
        return signed_bits(self.acc_lo, self.acc_hi)

    @property
    def bias_bits(self) -> int:
        """Width of a stored bias."""
        return signed_bits(self.bias_lo, self.bias_hi)

    @property
    def out_bits(self) -> int:
        """Width of one output: an activation, or a score."""
        return self.act_bits or self.scaled_bits

    @property
    def scaled_bits(self) -> int:
        """Width of ``m a + b``."""
        return signed_bits(self.out_lo, self.out_hi)

    @property
    def parameter_bits(self) -> int:
        """Width of one neuron's bias and scale in parameter memory."""
        return self.bias_bits + sum(digit.bits for digit in self.digits)

    @property
    def weight_depth(self) -> int:
        """Words of the weight memory."""
        return self.words * self.folds

    @property
    def input_word_bits(self) -> int:
        """Width of one word of the input buffer."""
        return self.word_inputs * self.in_bits

    @property
    def input_field_bits(self) -> int:
        """Width of `s_axis`: without a width of its own, that of a word, padded to whole bytes."""
        return self.stream_bits or 8 * ceil_div(self.input_word_bits, 8)

    @property
    def word_beats(self) -> int:
        """Beats of `s_axis` that one word takes."""
        return ceil_div(self.input_word_bits, self.input_field_bits)

    @property
    def input_beats(self) -> int:
        """Beats of `s_axis` that one image takes."""
        return self.input_words * self.word_beats

    @property
    def score_field_bits(self) -> int:
        """Width of one score on `m_axis`: sign-extended to whole bytes."""
        return 8 * ceil_div(self.out_bits, 8)

    @property
    def result_bits(self) -> int:
        """Bits of a result's part: the class so far, and the scores of one beat of the drain."""
        return CLASS_FIELD_BITS + self.requantisers * self.score_field_bits

    @property
    def result_field_bits(self) -> int:
        """Width of `m_axis`."""
        return self.stream_bits or self.result_bits

    @property
    def result_parts(self) -> int:
        """Beats of `m_axis` that each beat of the drain takes."""
        return ceil_div(self.result_bits, self.result_field_bits)

    @property
    def output_beats(self) -> int:
        """Beats of `m_axis` that one result takes."""
        return self.drain_beats * self.result_parts

    @property
    def accumulator_storage(self) -> str:
        """Memory for the sums of all neurons, where tables hold a part of the image."""
        return "block" if self.folds > 64 else "distributed"

    # Latencies, in cycles. `bc_hw.hw` builds registers to match; `bc-hw sim` checks that it did.

    @property
    def shift_stages(self) -> int:
        """Register stages of the requantiser's barrel shifters: four shift distances each."""
        return ceil_div(max((digit.exponent_bits for digit in self.digits), default=0), 2)

    @property
    def capture_latency(self) -> int:
        """From the issue of a fold's last word to its sums in the drain.

        Memory, register, shared sums, select, tree. Counts: memory, register, count, tree. With tables:
        address, memory, two registers, table, tree, sign, and the sum with those of other parts of the
        image. Hardwired: memory, adders.
        """
        if self.graph:
            return 2 + self.graph.depth
        parts = self.engine == "tables" and self.words > 1
        return {"pairs": 5, "counts": 4, "tables": 7}[self.engine] + self.tree_levels + parts

    @property
    def requantise_latency(self) -> int:
        """From a beat of the drain to its outputs: two parameter registers, shifts, digit adders, clip."""
        return 2 + self.shift_stages + max(1, len(self.digits)) + (not self.last)


def images_inside(plans: list[LayerPlan], output_banks: int) -> int:
    """Return how many images a pipeline takes in while no result is taken.

    Parameters
    ----------
    plans : list of LayerPlan
    output_banks : int
        Images that the output buffer holds.
    """
    return sum(plan.images_held for plan in plans) + output_banks
