"""From beats of a few neurons to words of inputs."""

from amaranth.hdl import Cat, Module, Mux, Signal, Value, signed, unsigned
from amaranth.lib import stream, wiring
from amaranth.lib.wiring import In, Out

from ..plan.layer import LayerPlan, gearbox_step
from .beats import beat_stream
from .delay import delay
from .shapes import index_shape

__all__ = ["Gearbox"]

MOST_SOURCES = 5
"""Lanes among which a slot chooses at once; more are shifted to their places, which takes fewer LUTs then."""


class Gearbox(wiring.Component):
    """Collect the outputs of one layer into the input words of the next.

    The last word of an image is padded with zeros. Latency 1 cycle from the beat that completes a word; 2
    where beats are not aligned (`bc_hw.plan.layer.gearbox_step`), because a beat then waits until its place
    in the word stands in a register. If the last beat of an image completes two words, the second leaves one
    cycle later. One beat per cycle.

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
        step = gearbox_step(full, at_fold_end, width)  # levels are multiples of it

        beat, valid = self.i.payload, self.i.valid
        level = Signal(index_shape(width))  # neurons collected for the next word
        # Where a beat can reach over the end of a word, it waits until its place stands in a register.
        wait = 0 if step == lanes else 1
        place = delay(m, level, wait, name="place", reset_less=True)
        slots = [Signal(bits, name=f"slot_{index}", reset_less=True) for index in range(width - step + lanes)]
        merged = [Signal(bits, name=f"merged_{index}") for index in range(len(slots))]
        if lanes // step > MOST_SOURCES:
            # Half of the way before that register, half behind it.
            half = len(level) // 2
            values = _shifted(beat.lanes.as_value(), level[:half], bits, len(slots) * bits)
            values = delay(m, values, wait, name="values", reset_less=True)
            values = _shifted(values, place[half:], bits << half, len(slots) * bits)
            held = delay(m, Cat(level > index for index in range(width)), wait, name="held", reset_less=True)
            m.d.comb += Cat(*merged).eq(values)
            for index in range(width):
                with m.If(held[index]):
                    m.d.comb += merged[index].eq(slots[index])
        else:
            values = delay(m, beat.lanes, wait, name="values", reset_less=True)
            m.d.comb += Cat(*merged).eq(Cat(*slots))
            with m.Switch(place):
                for start in range(0, width, step):
                    with m.Case(start):
                        for lane in range(lanes):
                            m.d.comb += merged[start + lane].eq(values[lane])

        count = Mux(beat.image_last, at_image_end, Mux(beat.fold_last, at_fold_end, full))
        filled = Signal(range(width + lanes + 1))
        enough, rest, more = filled >= width, filled - width, filled > width
        if wait:
            # Against the level, not against what it grows to: no adder waits for another.
            rest = Signal(signed(len(filled) + 1))
            m.d.comb += rest.eq(level - Mux(beat.fold_last, width - at_fold_end, width - full))
            enough, more = ~rest[-1], level > width - at_image_end
        complete, two_words = Signal(), Signal()
        m.d.comb += [
            filled.eq(level + count),
            complete.eq(valid & (enough | beat.image_last)),
            two_words.eq(valid & more & beat.image_last),
        ]
        with m.If(valid):
            m.d.sync += level.eq(Mux(beat.image_last, 0, Mux(enough, rest, filled)))
        valid = delay(m, valid, wait, name="valid")
        image_last = delay(m, beat.image_last, wait, name="image_last", reset_less=True)
        complete = delay(m, complete, wait, name="complete")
        two_words = delay(m, two_words, wait, name="two_words")

        image_end = Signal()  # the word at the output is the last of its image
        if len(slots) == width:
            word = slots
            with m.If(valid):
                m.d.sync += Cat(*slots).eq(Cat(*merged))
            m.d.sync += [self.o.valid.eq(complete), image_end.eq(image_last)]
        else:
            word = [Signal(bits, name=f"word_{index}", reset_less=True) for index in range(width)]
            flush = Signal()
            m.d.sync += [flush.eq(two_words), self.o.valid.eq(complete | flush)]
            with m.If(complete):
                m.d.sync += [Cat(*word).eq(Cat(*merged[:width])), image_end.eq(image_last & ~two_words)]
            with m.If(flush):
                m.d.sync += [Cat(*word).eq(Cat(*slots)), image_end.eq(1)]
            with m.If(valid):
                over = Cat(*merged[width:])
                m.d.sync += Cat(*slots).eq(Mux(complete, over, Cat(*merged)))

        used = after.n_in - width * (after.input_words - 1)
        m.d.comb += self.o.payload.eq(
            Cat(slot if index < used else Mux(image_end, 0, slot) for index, slot in enumerate(word))
        )
        return m


def _shifted(values: Value, places: Value, unit: int, most: int) -> Value:
    """Return ``values`` shifted by ``places`` of ``unit`` bits, at most ``most`` bits of them."""
    for bit in range(len(places)):
        values = Mux(places[bit], values.shift_left(unit << bit), values)[:most]
    return values
