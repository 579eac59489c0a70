"""The input buffer of a layer: a few images, or parts of one, written once and read often."""

from amaranth.hdl import Module, Signal, unsigned
from amaranth.lib import stream, wiring
from amaranth.lib.memory import Memory
from amaranth.lib.wiring import In, Out

from ..plan.stage import AnyStage
from .checks import check_count, check_storage
from .delay import delay
from .shapes import index_shape
from .walkers import walk

__all__ = ["ImageBuffer"]


class ImageBuffer(wiring.Component):
    """Hold ``buffer_words`` words in the order of their arrival.

    Writing: one word per cycle, readable one cycle later. Reading: latency 1 cycle, one word per cycle.
    The buffer does not check for room: what feeds it has reserved a bank (`bc_hw.hw.credits`).

    Parameters
    ----------
    plan : MatrixStage or PoolStage

    Members
    -------
    i : In(stream of words, always ready)
    address : In(range(buffer_words))
    void : In(1)
        Zeros are read instead of the word at ``address``; only if there is padding.
    word : Out(input_word_bits)
        The word at the previous cycle's ``address``.
    """

    def __init__(self, plan: AnyStage):
        check_count("Banks of a buffer", plan.room)
        self.plan = plan
        self.storage = check_storage("Storage of a buffer", plan.buffer_storage)
        self.depth = plan.buffer_words
        self.pads = bool((plan.walk.sources(plan.word_inputs) < 0).any())
        super().__init__(
            {
                "i": In(stream.Signature(plan.input_word_bits, always_ready=True)),
                "address": In(index_shape(self.depth)),
                **({"void": In(1)} if self.pads else {}),
                "word": Out(plan.input_word_bits),
            }
        )

    def elaborate(self, platform):
        m = Module()
        m.submodules.memory = memory = Memory(
            shape=unsigned(self.plan.input_word_bits),
            depth=self.depth,
            init=[],
            attrs={"ram_style": self.storage},
        )
        write, read = memory.write_port(), memory.read_port()
        position = Signal(index_shape(self.depth))
        walk(m, self.i.valid, self.depth, [position])
        m.d.comb += [
            write.addr.eq(position),
            write.data.eq(self.i.payload),
            write.en.eq(self.i.valid),
            read.addr.eq(self.address),
            read.en.eq(1),
        ]
        if not self.pads:
            m.d.comb += self.word.eq(read.data)
            return m
        kept = ~delay(m, self.void, 1, name="void")
        m.d.comb += self.word.eq(read.data & kept.replicate(len(self.word)))
        return m
