"""The input buffer of a layer: a few images, or parts of one, written once and read often."""

from amaranth.hdl import Cat, Module, Signal, unsigned
from amaranth.lib import stream, wiring
from amaranth.lib.memory import Memory
from amaranth.lib.wiring import In, Out

from ..plan.fabric.memory import column_bits
from ..plan.families import Family
from ..plan.stage import AnyStage
from .checks import check_count, check_storage
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
    family : Family, optional
        For whose block RAMs deep memories are cut into columns; None leaves every memory whole.

    Members
    -------
    i : In(stream of words, always ready)
    address : In(range(buffer_words))
    void : In(1)
        Zeros are read instead of the word at ``address``; only if there is padding.
    word : Out(input_word_bits)
        The word at the previous cycle's ``address``.
    """

    def __init__(self, plan: AnyStage, family: Family | None = None):
        check_count("Banks of a buffer", plan.room)
        self.plan = plan
        self.storage = check_storage("Storage of a buffer", plan.buffer_storage)
        self.depth = plan.buffer_words
        self.pads = plan.walk.pads
        width = plan.input_word_bits
        self.column = column_bits(width, self.depth, self.storage, family) if family else width
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
        attrs: dict[str, str | int] = {"ram_style": self.storage}
        if self.plan.walk.blocks > 1:
            # No word that matters is read while it is written: it has not arrived yet, or it is free. Unless
            # told so, synthesis for ECP5 puts a comparator and a register beside a block RAM. The published
            # Verilog does not say so of buffers of whole images.
            attrs["no_rw_check"] = 1
        position = Signal(index_shape(self.depth))
        walk(m, self.i.valid, self.depth, [position])
        columns = []
        for at in range(0, len(self.word), self.column):
            part = self.i.payload[at : at + self.column]
            memory = Memory(shape=unsigned(len(part)), depth=self.depth, init=[], attrs=attrs)
            m.submodules["memory" if len(part) == len(self.word) else f"memory_{at // self.column}"] = memory
            write, read = memory.write_port(), memory.read_port(domain="comb" if self.pads else "sync")
            m.d.comb += [
                write.addr.eq(position),
                write.data.eq(part),
                write.en.eq(self.i.valid),
                read.addr.eq(self.address),
            ]
            if not self.pads:
                m.d.comb += read.en.eq(1)
            columns.append(read.data)
        if not self.pads:
            m.d.comb += self.word.eq(Cat(columns))
            return m
        # The output register of a block RAM has a reset of its own: padding costs nothing there.
        word = Signal(len(self.word), name="read_word", reset_less=True)
        m.d.sync += word.eq(Cat(columns))
        with m.If(self.void):
            m.d.sync += word.eq(0)
        m.d.comb += self.word.eq(word)
        return m
