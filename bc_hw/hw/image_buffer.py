"""The input buffer of a layer: a few images, written once and read once per fold."""

from amaranth.hdl import Module, Signal, unsigned
from amaranth.lib import stream, wiring
from amaranth.lib.memory import Memory
from amaranth.lib.wiring import In, Out

from ..plan.stage import MatrixStage
from .checks import check_count, check_storage
from .shapes import index_shape
from .walkers import walk

__all__ = ["ImageBuffer"]


class ImageBuffer(wiring.Component):
    """Hold ``banks`` images of ``input_words`` words in the order of their arrival.

    Writing: one word per cycle, readable one cycle later. Reading: latency 1 cycle, one word per cycle.
    The buffer does not check for room: what feeds it has reserved a bank (`bc_hw.hw.credits`).

    Parameters
    ----------
    plan : MatrixStage

    Members
    -------
    i : In(stream of words, always ready)
    address : In(range(banks * input_words))
    word : Out(input_word_bits)
        The word at the previous cycle's ``address``.
    """

    def __init__(self, plan: MatrixStage):
        check_count("Banks of a buffer", plan.room)
        self.plan = plan
        self.storage = check_storage("Storage of a buffer", plan.buffer_storage)
        self.depth = plan.room * plan.input_words
        super().__init__(
            {
                "i": In(stream.Signature(plan.input_word_bits, always_ready=True)),
                "address": In(index_shape(self.depth)),
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
            self.word.eq(read.data),
        ]
        return m
