"""The sequencer of pixels decides when each word of a map is read, once and in the order of its arrival."""

from amaranth.hdl import Module, Signal
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from ..plan.stage import SumStage
from .backlog import backlog
from .runs import Runs
from .shapes import index_shape
from .walkers import walk

__all__ = ["PixelSequencer"]


class PixelSequencer(wiring.Component):
    """Issue every word of a map once, pixel by pixel, as early as the pixel allows.

    Latency: a word can be issued in the cycle after the last word of its pixel was written. Throughput: one
    word per cycle, without a gap between pixels or images.

    A pixel waits until all of its words are written, and the last one of an image waits for room in the next
    buffer, too: its words then follow each other, so that what they give needs no handshake.

    Parameters
    ----------
    plan : SumStage

    Members
    -------
    written : In(1)
        A word is being written into the input buffer.
    room : In(1)
        The next buffer has room for an image.
    issue : Out(1)
        A word is issued in this cycle.
    address : Out(range(buffer_words))
        Where it stands in the input buffer.
    word : Out(range(folds))
        Which word of its pixel it is.
    first_pixel, last_pixel : Out(1)
        Its pixel is the first of its image, or the last.
    last_word : Out(1)
        It is the last of its pixel.
    take : Out(1)
        Room in the next buffer is reserved.
    release : Out(1)
        A pixel of the input buffer is free again: its last word is read in this cycle.
    """

    def __init__(self, plan: SumStage):
        self.plan = plan
        super().__init__(
            {
                "written": In(1),
                "room": In(1),
                "issue": Out(1),
                "address": Out(index_shape(plan.buffer_words)),
                "word": Out(index_shape(plan.folds)),
                "first_pixel": Out(1),
                "last_pixel": Out(1),
                "last_word": Out(1),
                "take": Out(1),
                "release": Out(1),
            }
        )

    def elaborate(self, platform):
        m = Module()
        plan, words, pixels = self.plan, self.plan.folds, self.plan.walk.pixels
        arriving = Runs([word == words - 1 for word in range(words)], "arriving")
        with m.If(self.written):
            arriving.step(m)
        any_waiting = Signal()  # a whole pixel is written of which nothing is issued
        begun = Signal()  # the word is not the first of its pixel
        begins = Signal()
        backlog(m, any_waiting, self.written & arriving.last, begins, plan.room)
        pixel = Signal(index_shape(pixels))
        first_pixel, last_pixel = Signal(init=1), Signal(init=pixels == 1)
        last_word = Signal(init=words == 1)
        may_begin = any_waiting & (~last_pixel | self.room)
        m.d.comb += [
            begins.eq(~begun & may_begin),
            self.issue.eq(begun | may_begin),
            self.first_pixel.eq(first_pixel),
            self.last_pixel.eq(last_pixel),
            self.last_word.eq(last_word),
            self.take.eq(begins & last_pixel),
            self.release.eq(self.issue & last_word),
        ]
        walk(m, self.issue, plan.buffer_words, [self.address])
        with m.If(self.issue):
            m.d.sync += [
                self.word.eq(self.word + 1),
                begun.eq(~last_word),
                last_word.eq(self.word == max(words - 2, 0)),
            ]
            with m.If(last_word):
                m.d.sync += [
                    self.word.eq(0),
                    last_word.eq(words == 1),
                    pixel.eq(pixel + 1),
                    first_pixel.eq(last_pixel),
                    last_pixel.eq(pixel == max(pixels - 2, 0)),
                ]
                with m.If(last_pixel):
                    m.d.sync += [pixel.eq(0), last_pixel.eq(pixels == 1)]
        return m
