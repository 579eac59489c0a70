"""The AXI4-Stream input: packets of beats become the words of an image."""

from amaranth.hdl import Cat, Module, Mux, Signal
from amaranth.lib import stream, wiring
from amaranth.lib.wiring import In, Out

from ..plan.ports import image_port
from ..plan.stage import AnyStage
from .shapes import index_shape

__all__ = ["ImagePort"]


class ImagePort(wiring.Component):
    """Accept one packet per image and give exactly one image per packet.

    Where the input buffer holds parts of an image, a part waits for room just as an image does.

    A packet that ends early is filled up with zeros; what a packet has too much is dropped. Both set
    ``error`` until reset. Padding in the last beat is ignored. Latency 1 cycle; one beat per cycle.

    Parameters
    ----------
    plan : MatrixStage or PoolStage
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
        The input buffer has a free block.
    take : Out(1)
        A block of the input buffer is reserved: an image begins, or a part of one.
    begins : Out(1)
        An image begins; only where an image is of several blocks.
    error : Out(1)
        A packet had the wrong length since reset.
    o : Out(stream of words, always ready)
    """

    def __init__(self, plan: AnyStage):
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
                **({"begins": Out(1)} if plan.walk.blocks > 1 else {}),
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
        block_first, pixel_last = first, last
        may_begin, fills = self.room & self.enable, filling
        if plan.walk.pixels > 1:
            pixel_first, pixel_last = self._pixels(m, word)
        if plan.walk.blocks > 1:
            block_first, may_begin = pixel_first, self.room & (self.enable | ~first)
            fills = filling & (~block_first | self.room)
            m.d.comb += self.begins.eq(word & first)
        m.d.comb += [
            self.tready.eq(~filling & (dropping | ~block_first | may_begin)),
            accept.eq(self.tvalid & self.tready),
            word.eq((accept & ~dropping) | fills),
            self.take.eq(word & block_first),
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
        m.d.sync += [self.o.valid.eq(word), taken.eq(Mux(filling, 0, Cat(low, Mux(pixel_last, 0, high))))]
        m.d.comb += self.o.payload.eq(taken)
        return m

    def _pixels(self, m: Module, word: Signal) -> tuple[Signal, Signal]:
        """Return whether the next word is the first of its pixel, and whether it is the last."""
        words = self.plan.walk.pixel_words(self.plan.word_inputs)
        place = Signal(index_shape(words))
        pixel_first = Signal(init=1)
        pixel_last = Signal(init=words == 1)
        with m.If(word):
            m.d.sync += [
                place.eq(place + 1),
                pixel_first.eq(pixel_last),
                pixel_last.eq(place == max(words - 2, 0)),
            ]
            with m.If(pixel_last):
                m.d.sync += [place.eq(0), pixel_last.eq(words == 1)]
        return pixel_first, pixel_last
