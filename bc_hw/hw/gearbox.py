"""From beats of a few neurons to words of inputs."""

from functools import reduce
from operator import or_

from amaranth.hdl import Cat, Module, Mux, Signal, Value, signed, unsigned
from amaranth.lib import stream, wiring
from amaranth.lib.wiring import In, Out

from ..plan.edge import GEARBOX_SOURCES, Edge, gearbox_reach
from .beats import beat_stream
from .checks import check_count, check_equal
from .delay import delay
from .shapes import index_shape

__all__ = ["Gearbox"]


class Gearbox(wiring.Component):
    """Collect the outputs of one layer into the input words of the next.

    The last word of an image is padded with zeros. Latency 1 cycle from the beat that completes a word; 2
    where beats are not aligned (`bc_hw.plan.edge.Edge`), because a beat then waits until its place
    in the word stands in a register. If the last beat of an image completes two words, the second leaves one
    cycle later. Throughput: one beat per cycle.

    Examples
    --------
    Beats of 2 neurons of 4 bits become words of 4 inputs; folds and images end with whole beats and words:

        Gearbox(Edge(bits=4, lanes=2, fold_tail=2, image_tail=2, word_inputs=4, last_word_inputs=4))

    Parameters
    ----------
    edge : Edge
        Its ``lanes`` may not exceed ``word_inputs``; if they are as many, they must divide the neurons of a
        fold.

    Members
    -------
    i : In(stream of beats of activations)
    o : Out(stream of words, always ready)
    """

    def __init__(self, edge: Edge):
        check_count("Width of an activation", edge.bits)
        check_count("Inputs of a word", edge.word_inputs)
        check_count("Lanes of a beat", edge.lanes, most=edge.word_inputs)
        check_count("Neurons in the last beat of a fold", edge.fold_tail, most=edge.lanes)
        check_count("Neurons in the last beat of an image", edge.image_tail, most=edge.lanes)
        check_count("Inputs of the last word", edge.last_word_inputs, most=edge.word_inputs)
        if edge.lanes == edge.word_inputs:
            check_equal("Neurons in the last of a fold's beats, each a word,", edge.fold_tail, edge.lanes)
        self.edge = edge
        super().__init__(
            {
                "i": In(beat_stream(unsigned(edge.bits), edge.lanes)),
                "o": Out(stream.Signature(edge.word_bits, always_ready=True)),
            }
        )

    def elaborate(self, platform):
        m = Module()
        edge = self.edge
        bits, lanes, width = edge.bits, edge.lanes, edge.word_inputs
        # Neurons in a beat: full, or at the end of a fold.
        full = lanes
        at_fold_end = edge.fold_tail
        step = edge.step  # levels are multiples of it

        beat, valid = self.i.payload, self.i.valid
        level = Signal(index_shape(width))  # neurons collected for the next word
        # Where a beat can reach over the end of a word, it waits until its place stands in registers. What is
        # over stays behind the word for a cycle, and moves to the front while the word leaves.
        wait = 0 if edge.aligned else 1
        over = lanes - step
        slots = [Signal(bits, name=f"slot_{index}", reset_less=True) for index in range(width + over)]
        place = self._shifted_place if lanes // step > GEARBOX_SOURCES else self._chosen_place
        arriving, arrives = place(m, level, step, wait)

        count = Mux(beat.fold_last, at_fold_end, full)
        filled = Signal(range(width + lanes + 1))
        enough, rest = filled >= width, filled - width
        if wait:
            # Against the level, not against what it grows to: no adder waits for another.
            rest = Signal(signed(len(filled) + 1))
            m.d.comb += rest.eq(level - Mux(beat.fold_last, width - at_fold_end, width - full))
            enough = ~rest[-1]
        m.d.comb += filled.eq(level + count)
        with m.If(valid):
            m.d.sync += level.eq(Mux(beat.image_last, 0, Mux(enough, rest, filled)))
        complete = delay(m, valid & (enough | beat.image_last), wait, name="complete")
        image_last = delay(m, valid & beat.image_last, wait, name="image_last")

        image_end = Signal()  # the word at the output is the last of its image
        word = slots[:width]
        used = edge.last_word_inputs
        if used < edge.image_tail:  # the image's last beat begins in one word and ends in the next
            flush = Signal()  # the second word follows, from where it stands behind the first
            m.d.sync += [flush.eq(image_last), self.o.valid.eq(complete | flush), image_end.eq(flush)]
            word = [
                Mux(image_end, slots[width + at], slot) if at < over else slot for at, slot in enumerate(word)
            ]
        else:
            m.d.sync += [self.o.valid.eq(complete), image_end.eq(image_last)]
        moves = self.o.valid & ~image_end
        for index, slot in enumerate(slots):
            with m.If(arrives[index]):
                m.d.sync += slot.eq(arriving[index])
            if index < over:
                with m.Elif(moves):
                    m.d.sync += slot.eq(slots[width + index])

        m.d.comb += self.o.payload.eq(
            Cat(slot if index < used else Mux(image_end, 0, slot) for index, slot in enumerate(word))
        )
        return m

    def _chosen_place(self, m: Module, level: Signal, step: int, wait: int) -> tuple[list, list]:
        """Return what arrives for each slot, chosen among lanes that can reach it, and whether it does."""
        lanes, width = self.edge.lanes, self.edge.word_inputs
        values = delay(m, self.i.payload.lanes, wait, name="values", reset_less=True)
        starts = [self.i.valid & (level == start) for start in range(0, width, step)]
        starts = delay(m, Cat(*starts), wait, name="starts", reset_less=True)
        arriving, arrives = [], []
        for index in range(width + lanes - step):
            reach = gearbox_reach(index, lanes, step, width)
            here = [starts[(index - lane) // step] for lane in reach]
            value = values[reach[0]]
            if len(reach) > 1:
                bits = len(value)
                chosen = (
                    values[lane] & start.replicate(bits) for lane, start in zip(reach, here, strict=True)
                )
                value = reduce(or_, chosen)
            arriving.append(value)
            arrives.append(Cat(*here).any())
        return arriving, arrives

    def _shifted_place(self, m: Module, level: Signal, step: int, wait: int) -> tuple[list, list]:
        """Return the same by shifting, half of the way before a register, half behind it."""
        bits, lanes, width = self.edge.bits, self.edge.lanes, self.edge.word_inputs
        count = width + lanes - step
        half = len(level) // 2
        values = _shifted(self.i.payload.lanes.as_value(), level[:half], bits, count * bits)
        values = delay(m, values, wait, name="values", reset_less=True)
        place = delay(m, level, wait, name="place", reset_less=True)
        values = _shifted(values, place[half:], bits << half, count * bits)
        # In front of a word's end it does not matter what arrives behind the beat: it is not yet full.
        arrives = [level <= index if index < width else level > index - lanes for index in range(count)]
        arrives = delay(
            m, Cat(self.i.valid & here for here in arrives), wait, name="arrives", reset_less=True
        )
        return [values.word_select(index, bits) for index in range(count)], list(arrives)


def _shifted(values: Value, places: Value, unit: int, most: int) -> Value:
    """Return ``values`` shifted by ``places`` of ``unit`` bits, at most ``most`` bits of them."""
    for bit in range(len(places)):
        values = Mux(places[bit], values.shift_left(unit << bit), values)[:most]
    return values
