"""A layer that takes the largest value of each window, as a pipeline."""

from amaranth.hdl import Module, Signal, unsigned
from amaranth.lib import wiring

from ...plan.edge import Edge
from ...plan.families import Family
from ...plan.memory_init import MemoryInit
from ...plan.stage import PoolStage
from ..beats import beat_stream
from ..delay import delay
from ..image_buffer import ImageBuffer
from ..kinds import sequencer_of
from .front import fill_buffer, front_members, read_buffer

__all__ = ["PoolLayer"]


class PoolLayer(wiring.Component):
    """Gearbox, input buffer, sequencer and running maxima of one layer.

    A fold is one word of channels: that word of each pixel of the window is read, and each lane keeps the
    largest value so far. Throughput: one word per cycle. Latency: ``plan.output_latency`` cycles from the
    issue of a fold's last word to its beat.

    Parameters
    ----------
    plan : PoolStage
    edge : Edge or None
        From the layer whose beats arrive; None for the first, which takes whole words.
    contents : MemoryInit or None
        It has no memories to fill, so that either will do.
    after : Edge or None
        To the layer behind; None for the last, whose image is one vector.
    family : Family, optional
        For whose block RAMs deep memories are cut into columns; None leaves every memory whole.

    Members
    -------
    i : In(stream of words, or of beats of activations)
    room : In(1)
        The next buffer has a free block.
    take : Out(1)
        A block of the next buffer is reserved.
    release : Out(signed)
        Minus the number of blocks of this layer's buffer that are free again.
    o : Out(stream of beats of activations)
    """

    memories = ()

    def __init__(
        self,
        plan: PoolStage,
        edge: Edge | None,
        contents: MemoryInit | None,
        after: Edge | None = None,
        family: Family | None = None,
    ):
        self.plan = plan
        self.family = family
        self.edge = edge
        self.vectors_per_block = after.vectors_per_block if after else 1
        super().__init__(front_members(plan, edge, beat_stream(unsigned(plan.act_bits), plan.beat_lanes)))

    def elaborate(self, platform):
        m = Module()
        plan = self.plan
        m.submodules.buffer = buffer = ImageBuffer(plan, self.family)
        m.submodules.sequencer = sequencer = sequencer_of(plan)
        read_buffer(m, self, buffer, fill_buffer(m, self, buffer), sequencer, sequencer)

        # The word that was issued stands at the buffer one cycle later, behind the memory's output register
        # another, and the maximum a third: without that register, a block RAM takes half of a fast cycle.
        word = Signal.like(buffer.word, name="word", reset_less=True)
        m.d.sync += word.eq(buffer.word)
        issued = delay(m, sequencer.issue, 2, name="issued")
        begins = Signal(init=1)  # the word is the first of its fold
        ends = delay(m, sequencer.issue & sequencer.last, 2, name="ends")
        with m.If(issued):
            m.d.sync += begins.eq(ends)
        for lane in range(plan.simd):
            value = word.word_select(lane, plan.in_bits)
            best = Signal(plan.in_bits, name=f"best_{lane}", reset_less=True)
            with m.If(issued & (begins | (best < value))):
                m.d.sync += best.eq(value)
            m.d.comb += self.o.payload.lanes[lane].eq(best)
        vector_ends = sequencer.issue & sequencer.last & sequencer.last_fold
        m.d.comb += [
            self.o.valid.eq(delay(m, ends, 1, name="fold_done")),
            self.o.payload.fold_last.eq(1),
            self.o.payload.image_last.eq(delay(m, vector_ends, 3, name="vector_done")),
        ]
        return m
