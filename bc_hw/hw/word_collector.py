"""From beats of a stream to words of an image, where a word takes several beats."""

from amaranth.hdl import Cat, Module, Mux, Signal
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from ..plan.ports import image_port
from ..plan.stage import MatrixStage
from .checks import check_count
from .shapes import index_shape

__all__ = ["WordCollector"]


class WordCollector(wiring.Component):
    """Put ``image_port(plan).word_beats`` beats side by side, the first in the low bits.

    A word is offered in the cycle of its last beat, and nothing is kept of it: what comes behind decides in
    that cycle whether an image begins. A packet that ends in mid-word is filled up with zeros, and its word
    offered a cycle later. One beat per cycle.

    Parameters
    ----------
    plan : MatrixStage
        The first layer.

    Members
    -------
    tdata, tvalid, tlast : In
    tready : Out(1)
        Depends on registers, and on ``word_ready``.
    word : Out(word_beats * bits of a beat)
    word_valid, word_last : Out(1)
    word_cut : Out(1)
        The packet ended inside the word.
    word_ready : In(1)
    """

    def __init__(self, plan: MatrixStage):
        check_count("Beats of a collected word", image_port(plan).word_beats, least=2)
        self.plan = plan
        bits = image_port(plan).data_bits
        super().__init__(
            {
                "tdata": In(bits),
                "tvalid": In(1),
                "tlast": In(1),
                "tready": Out(1),
                "word": Out(image_port(plan).word_beats * bits),
                "word_valid": Out(1),
                "word_last": Out(1),
                "word_cut": Out(1),
                "word_ready": In(1),
            }
        )

    def elaborate(self, platform):
        m = Module()
        beats = image_port(self.plan).word_beats
        beat = Signal(index_shape(beats))
        cut = Signal()
        final = beat == beats - 1
        accept = Signal()
        m.d.comb += [
            self.tready.eq(~cut & (~final | self.word_ready)),
            accept.eq(self.tvalid & self.tready),
            self.word_valid.eq(cut | (self.tvalid & final)),
            self.word_last.eq(cut | self.tlast),
            self.word_cut.eq(cut),
        ]
        with m.If(accept):
            m.d.sync += beat.eq(beat + 1)
            with m.If(final | self.tlast):
                m.d.sync += beat.eq(0)
            m.d.sync += cut.eq(~final & self.tlast)
        with m.Elif(cut & self.word_ready):
            m.d.sync += cut.eq(0)
        parts = [Signal.like(self.tdata, name=f"part_{at}", reset_less=True) for at in range(beats - 1)]
        for at, part in enumerate(parts):
            with m.If(accept & (beat == at)):
                m.d.sync += part.eq(self.tdata)
            if at:
                # What a packet that ends here leaves out is zeros.
                with m.Elif(accept & (beat == 0)):
                    m.d.sync += part.eq(0)
        m.d.comb += self.word.eq(Cat(*parts, Mux(cut, 0, self.tdata)))
        return m
