"""A layer that adds up each channel over the whole map, as a pipeline."""

from amaranth.hdl import Cat, Module, Mux, Signal, unsigned
from amaranth.lib import wiring
from amaranth.lib.memory import Memory

from ...plan.edge import Edge
from ...plan.families import Family
from ...plan.memory_init import MemoryInit
from ...plan.stage import SumStage
from ..beats import beat_stream
from ..checks import check_storage
from ..delay import delay
from ..image_buffer import ImageBuffer
from ..kinds import sequencer_of
from .front import fill_buffer, front_members, read_buffer

__all__ = ["SumLayer"]


class SumLayer(wiring.Component):
    """Gearbox, input buffer, sequencer and running sums of one layer.

    A memory holds the sums of the image so far, a word for each word of a pixel; it is a register where a
    pixel is one word. Throughput: one word per cycle. Latency: ``plan.output_latency`` cycles from the issue
    of a word of the last pixel to its beat.

    Parameters
    ----------
    plan : SumStage
    edge : Edge or None
        From the layer whose beats arrive; None for the first, which takes whole words.
    contents : MemoryInit or None
        It has no memories to fill, so that either will do.
    after : Edge or None
        To the layer behind; of no meaning here, as an image gives one vector.
    family : Family, optional
        For whose block RAMs deep memories are cut into columns; None leaves every memory whole.

    Members
    -------
    i : In(stream of words, or of beats of activations)
    room : In(1)
        The next buffer has a free block.
    take : Out(1)
        A block of the next buffer is reserved.
    release : Out(1)
        A pixel of this layer's buffer is free again.
    o : Out(stream of beats of sums)
    """

    memories = ()
    vectors_per_block = 1

    def __init__(
        self,
        plan: SumStage,
        edge: Edge | None,
        contents: MemoryInit | None,
        after: Edge | None = None,
        family: Family | None = None,
    ):
        self.plan = plan
        self.family = family
        self.edge = edge
        self.storage = check_storage("Storage of sums", plan.sum_storage)
        super().__init__(front_members(plan, edge, beat_stream(unsigned(plan.act_bits), plan.beat_lanes)))

    def elaborate(self, platform):
        m = Module()
        plan = self.plan
        m.submodules.buffer = buffer = ImageBuffer(plan, self.family)
        m.submodules.sequencer = sequencer = sequencer_of(plan)
        read_buffer(m, self, buffer, fill_buffer(m, self, buffer), sequencer, sequencer)

        # The word that was issued stands at the buffer one cycle later, and beside it what was added up so
        # far; the sum stands behind a register yet one cycle later.
        issued = delay(m, sequencer.issue, 1, name="issued")
        first = delay(m, sequencer.first_pixel, 1, name="first")
        so_far, sums = Signal(plan.simd * plan.act_bits), Signal(plan.simd * plan.act_bits)
        added = [
            Mux(first, 0, so_far.word_select(lane, plan.act_bits))
            + buffer.word.word_select(lane, plan.in_bits)
            for lane in range(plan.simd)
        ]
        m.d.comb += sums.eq(Cat(total[: plan.act_bits] for total in added))
        total = Signal(plan.simd * plan.act_bits, reset_less=True)
        with m.If(issued):
            m.d.sync += total.eq(sums)
        if plan.folds == 1:
            m.d.comb += so_far.eq(total)
        else:
            self._remember(m, sequencer, issued, sums, so_far)
        ends = sequencer.issue & sequencer.last_pixel
        m.d.comb += [
            self.o.payload.lanes.as_value().eq(total),
            self.o.valid.eq(delay(m, ends, 2, name="word_done")),
            self.o.payload.fold_last.eq(1),
            self.o.payload.image_last.eq(delay(m, ends & sequencer.last_word, 2, name="image_done")),
        ]
        return m

    def _remember(self, m: Module, sequencer, issued: Signal, sums: Signal, so_far: Signal) -> None:
        """Keep sums until the next pixel: two words lie between a write and a read of the same one."""
        # No word is read in the cycle in which it is written, see `bc_hw.hw.image_buffer`.
        m.submodules.sums = memory = Memory(
            shape=unsigned(len(sums)),
            depth=self.plan.folds,
            init=[],
            attrs={"ram_style": self.storage, "no_rw_check": 1},
        )
        write, read = memory.write_port(), memory.read_port()
        m.d.comb += [
            read.en.eq(1),
            read.addr.eq(sequencer.word),
            so_far.eq(read.data),
            write.addr.eq(delay(m, sequencer.word, 1, name="word")),
            write.data.eq(sums),
            write.en.eq(issued),
        ]
