"""The AXI4-Stream input: packets of beats become the words of an image."""

from amaranth.hdl import Cat, Module, Mux, Signal
from amaranth.lib import stream, wiring
from amaranth.lib.wiring import In, Out

from ..plan.ports import image_port
from ..plan.stage import MatrixStage
from .shapes import index_shape

__all__ = ["ImagePort"]


class ImagePort(wiring.Component):
    """Accept one packet per image and give exactly one image per packet.

    A packet that ends early is filled up with zeros; what a packet has too much is dropped. Both set
    ``error`` until reset. Padding in the last beat is ignored. Latency 1 cycle; one beat per cycle.

    Parameters
    ----------
    plan : MatrixStage
        The first layer.

    Members
    -------
    tdata : In(8 * bytes)
        ``word_inputs`` inputs, the first in the low bits.
    tvalid, tlast : In(1)
    tready : Out(1)
        Depends on registers alone.
    cut : In(1)
        The packet ends inside this word; only where words take several beats.
    enable : In(1)
        Whether a new image may begin.
    room : In(1)
        The input buffer has a free bank.
    take : Out(1)
        A bank of the input buffer is reserved: an image begins.
    error : Out(1)
        A packet had the wrong length since reset.
    o : Out(stream of words, always ready)
    """

    def __init__(self, plan: MatrixStage):
        self.plan = plan
        super().__init__(
            {
                "tdata": In(image_port(plan).word_beats * image_port(plan).data_bits),
                **({"cut": In(1)} if image_port(plan).word_beats > 1 else {}),
                "tvalid": In(1),
                "tlast": In(1),
                "tready": Out(1),
                "enable": In(1),
                "room": In(1),
                "take": Out(1),
                "error": Out(1),
                "o": Out(stream.Signature(plan.input_word_bits, always_ready=True)),
            }
        )

    def elaborate(self, platform):
        m = Module()
        plan = self.plan
        beat = Signal(index_shape(plan.input_words))
        first = Signal(init=1)
        last = Signal(init=plan.input_words == 1)
        filling = Signal()  # the packet was too short
        dropping = Signal()  # the packet is too long

        accept = Signal()
        word = Signal()
        m.d.comb += [
            self.tready.eq(~filling & (dropping | ~first | (self.room & self.enable))),
            accept.eq(self.tvalid & self.tready),
            word.eq((accept & ~dropping) | filling),
            self.take.eq(word & first),
        ]
        with m.If(word):
            m.d.sync += [beat.eq(beat + 1), first.eq(last), last.eq(beat == max(plan.input_words - 2, 0))]
            with m.If(last):
                m.d.sync += [beat.eq(0), last.eq(plan.input_words == 1), filling.eq(0)]
        with m.If(accept):
            with m.If(dropping):
                m.d.sync += dropping.eq(~self.tlast)
            with m.Elif(last != self.tlast):
                m.d.sync += [self.error.eq(1), filling.eq(self.tlast), dropping.eq(last)]

        if image_port(plan).word_beats > 1:
            with m.If(accept & self.cut):
                m.d.sync += self.error.eq(1)

        used = plan.last_word_inputs * plan.in_bits
        low, high = self.tdata[:used], self.tdata[used : plan.input_word_bits]
        taken = Signal(plan.input_word_bits, reset_less=True)
        m.d.sync += [self.o.valid.eq(word), taken.eq(Mux(filling, 0, Cat(low, Mux(last, 0, high))))]
        m.d.comb += self.o.payload.eq(taken)
        return m
