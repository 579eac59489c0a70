"""From beats of a few neurons to words of inputs."""

from math import gcd

from amaranth.hdl import Cat, Module, Mux, Signal, unsigned
from amaranth.lib import stream, wiring
from amaranth.lib.wiring import In, Out

from ..plan.layer import LayerPlan
from .beats import beat_stream
from .shapes import index_shape

__all__ = ["Gearbox"]


class Gearbox(wiring.Component):
    """Collect the outputs of one layer into the input words of the next.

    The last word of an image is padded with zeros. Latency 1 cycle from the beat that completes a word;
    if the last beat of an image completes two, the second leaves one cycle later. One beat per cycle.

    Parameters
    ----------
    before : LayerPlan
        The layer whose outputs are collected; its ``requantisers`` may not exceed ``after.word_inputs``,
        and must divide its ``pe`` if they are as many.
    after : LayerPlan
        The layer whose words are made.

    Members
    -------
    i : In(stream of beats of activations)
    o : Out(stream of words, always ready)
    """

    def __init__(self, before: LayerPlan, after: LayerPlan):
        self.before = before
        self.after = after
        super().__init__(
            {
                "i": In(beat_stream(unsigned(before.act_bits), before.requantisers)),
                "o": Out(stream.Signature(after.input_word_bits, always_ready=True)),
            }
        )

    def elaborate(self, platform):
        m = Module()
        before, after = self.before, self.after
        bits, lanes, width = before.act_bits, before.requantisers, after.word_inputs
        # Neurons in a beat: full, at the end of a fold, at the end of an image.
        full = lanes
        at_fold_end = before.fold_tail
        at_image_end = before.image_tail
        step = gcd(full, at_fold_end, width)  # levels are multiples of it

        beat = self.i.payload
        level = Signal(index_shape(width))  # neurons collected for the next word
        slots = [Signal(bits, name=f"slot_{index}", reset_less=True) for index in range(width - step + lanes)]
        merged = [Signal(bits, name=f"merged_{index}") for index in range(len(slots))]
        m.d.comb += Cat(*merged).eq(Cat(*slots))
        with m.Switch(level):
            for start in range(0, width, step):
                with m.Case(start):
                    for lane in range(lanes):
                        m.d.comb += merged[start + lane].eq(beat.lanes[lane])

        count = Mux(beat.image_last, at_image_end, Mux(beat.fold_last, at_fold_end, full))
        filled = Signal(range(width + lanes + 1))
        complete, two_words = Signal(), Signal()
        m.d.comb += [
            filled.eq(level + count),
            complete.eq(self.i.valid & ((filled >= width) | beat.image_last)),
            two_words.eq(self.i.valid & (filled > width) & beat.image_last),
        ]
        with m.If(self.i.valid):
            m.d.sync += level.eq(Mux(beat.image_last, 0, Mux(filled >= width, filled - width, filled)))

        image_end = Signal()  # the word at the output is the last of its image
        if len(slots) == width:
            word = slots
            with m.If(self.i.valid):
                m.d.sync += Cat(*slots).eq(Cat(*merged))
            m.d.sync += [self.o.valid.eq(complete), image_end.eq(beat.image_last)]
        else:
            word = [Signal(bits, name=f"word_{index}", reset_less=True) for index in range(width)]
            flush = Signal()
            m.d.sync += [flush.eq(two_words), self.o.valid.eq(complete | flush)]
            with m.If(complete):
                m.d.sync += [Cat(*word).eq(Cat(*merged[:width])), image_end.eq(beat.image_last & ~two_words)]
            with m.If(flush):
                m.d.sync += [Cat(*word).eq(Cat(*slots)), image_end.eq(1)]
            with m.If(self.i.valid):
                over = Cat(*merged[width:])
                m.d.sync += Cat(*slots).eq(Mux(complete, over, Cat(*merged)))

        used = after.n_in - width * (after.input_words - 1)
        m.d.comb += self.o.payload.eq(
            Cat(slot if index < used else Mux(image_end, 0, slot) for index, slot in enumerate(word))
        )
        return m
