"""Proofs of sums over whole maps: what issues their words, and the sum of each channel."""

from functools import partial, reduce
from operator import add

import numpy as np
from amaranth.hdl import Array, Mux, Signal, Value

from ..hw.credits import Credits
from ..hw.pixel_sequencer import PixelSequencer
from ..hw.stages import SumLayer
from ..plan.stage import SumStage
from ..plan.storage import Storage
from ..plan.walk import PixelWalk
from .harness import Harness
from .proof import Mode, Proof
from .windows import chosen

__all__ = ["PROOFS"]


def sum_stage(walk: PixelWalk, simd: int, room: int) -> SumStage:
    """Return the plan of a layer that adds up values of 1 bit, with a buffer of ``room`` pixels."""
    storage = {"sum_storage": Storage.DISTRIBUTED, "buffer_storage": Storage.DISTRIBUTED}
    return SumStage(name="layer0", walk=walk, in_bits=1, simd=simd, room=room, **storage)


def pixels(h: Harness, stage: SumStage) -> None:
    """Reserve pixels and write their words at any pace, with room in the next buffer at any time."""
    words, count, depth = stage.folds, stage.walk.pixels, stage.buffer_words
    probe = h.add("dut", PixelSequencer(stage))
    dut = probe.component
    credits = h.add("credits", Credits(stage.room))
    written, room, wants = h.free("written"), h.free("room"), h.free("wants")
    available = credits.component.available
    takes = h.wire("takes", wants & available)
    h.m.d.comb += [
        dut.written.eq(written),
        dut.room.eq(room),
        credits.component.take.eq(takes),
        credits.component.give.eq(dut.release),
    ]

    # Where the sequencer must be; what has arrived of this image and later ones, in words, and what is
    # reserved, in pixels; and where the image begins in the buffer.
    pixel, word = Signal(range(count + 1)), Signal(range(words + 1))
    most = count + stage.room
    arrived, reserved = Signal(range(most * words + 1)), Signal(range(most + 1))
    base = Signal(range(depth + 1))
    last_pixel, last_word = pixel == count - 1, word == words - 1
    place = h.wire("place", pixel * words + word)
    there = h.wire("there", arrived >= (pixel + 1) * words)
    issue = h.wire("must_issue", (word != 0) | (there & (~last_pixel | room)))
    moves = h.wire("moves", issue & last_word)
    ends = h.wire("ends", moves & last_pixel)
    h.assume(~written | (arrived < reserved * words))
    h.m.d.sync += [
        arrived.eq(arrived + written - Mux(ends, count * words, 0)),
        reserved.eq(reserved + takes - Mux(ends, count, 0)),
    ]
    with h.m.If(issue):
        h.m.d.sync += word.eq(Mux(last_word, 0, word + 1))
    with h.m.If(moves):
        h.m.d.sync += pixel.eq(Mux(last_pixel, 0, pixel + 1))
    with h.m.If(ends):
        h.m.d.sync += base.eq(chosen((np.arange(depth) + count * words) % depth, base))

    h.check("issue", dut.issue == issue)
    h.check("address", dut.address == chosen(np.arange(depth + count * words) % depth, base + place))
    h.check("word", (dut.word == word) & (dut.last_word == last_word))
    h.check("pixel", (dut.first_pixel == (pixel == 0)) & (dut.last_pixel == last_pixel))
    h.check("take", dut.take == (issue & (word == 0) & last_pixel))
    h.check("release", dut.release == moves)
    if words > 1:
        # The sums of a word are written one cycle behind it.
        h.check("no_read_meets_a_write", ~h.past(issue) | (dut.word != h.past(word)))
    h.check("arrived_before", ~issue | (place < arrived))
    h.check("still_there", ~issue | (arrived + written <= place + depth))
    h.check("never_stuck", there | available | (arrived < reserved * words))
    # These checks tie the component's registers to the harness's.
    h.check("ranges", (pixel < count) & (word < words) & (base < depth))
    h.check("held", (reserved >= pixel) & (reserved <= pixel + stage.room) & (arrived <= reserved * words))
    h.check("begun", (probe["begun"] == (word != 0)) & (there | (word == 0)))
    h.check("arrived_of_the_past", arrived >= pixel * words)
    h.check(
        "credits", (credits["free"] + reserved == pixel + stage.room) & (available == (credits["free"] != 0))
    )
    numbers = np.arange(most * words + 1)
    whole = chosen(numbers // words, arrived)
    h.check("waiting", probe["waiting"] + pixel + (word != 0) == whole)
    h.check("any_waiting", probe["any_waiting"] == (probe["waiting"] != 0))
    h.check("counter", probe["pixel"] == pixel)
    if words > 1:
        part = chosen(numbers % words, arrived)
        first, last = probe["arriving_0"], probe["arriving_1"]
        h.check("arriving", (first == (part != words - 1)) & (last == (part == words - 1)))
        h.check("arriving_place", probe["arriving_place"] == Mux(last, 0, part))
    h.cover("waits_for_pixels", ~issue & (base != 0) & ~available)
    h.cover("waits_for_room", ~issue & there)
    h.cover("another_image", ends & (base != 0))


def sums(h: Harness, stage: SumStage) -> None:
    """Offer any two images, and more of the second one, to a layer of sums, at any pace on both sides."""
    h.no_reset()
    words, count = stage.folds, stage.walk.pixels
    dut = h.add("dut", SumLayer(stage, None, None)).component
    written, room = h.free("written"), h.free("room")
    size = count * words
    images = [[h.constant(f"image_{k}_{at}", stage.simd) for at in range(size)] for k in range(2)]
    place, begun, held = Signal(range(size)), Signal(4), Signal(range(stage.buffer_words + 1))
    offered = Array([Value.cast(Array(image)[place]) for image in images])[begun != 0]
    h.m.d.comb += [dut.i.valid.eq(written), dut.i.payload.eq(offered), dut.room.eq(room)]
    h.assume(~written | (held < stage.buffer_words))
    h.m.d.sync += held.eq(held + written - Mux(dut.release, words, 0))
    with h.m.If(written):
        arrived = place == size - 1
        h.m.d.sync += [place.eq(Mux(arrived, 0, place + 1)), begun.eq(begun + arrived)]

    # What leaves: `word` of the image behind `done` whole ones, for which there was room `taken` times.
    word, done, taken = Signal(range(words + 1)), Signal(4), Signal(4)
    out, last = dut.o.valid, word == words - 1
    with h.m.If(out):
        h.m.d.sync += [word.eq(Mux(last, 0, word + 1)), done.eq(done + last)]
    h.m.d.sync += taken.eq(taken + dut.take)
    for lane in range(stage.simd):
        totals = [
            Array([reduce(add, (value[lane] for value in image[at::words])) for at in range(words)])
            for image in images
        ]
        want = Mux(done == 0, Value.cast(totals[0][word]), Value.cast(totals[1][word]))
        h.check(f"sum_{lane}", ~out | (dut.o.payload.lanes[lane] == want))
    h.check("end", ~out | (dut.o.payload.image_last == last))
    h.check("beat_per_word", ~out | dut.o.payload.fold_last)
    h.check("arrived_before", ~out | (done < begun) | ((done == begun) & (place > size - words + word)))
    h.check("room_taken", (~out | (done < taken)) & (~dut.take | room))
    h.check("freed_once", ~dut.release | (held >= words))
    h.cover("second_image", out & last & (done == 1))


def sequencer_proof(name: str, sizes: str, stage: SumStage) -> Proof:
    """Return the proof ``pixel-sequencer-NAME``."""
    return Proof(
        f"pixel-sequencer-{name}",
        "Each word of each pixel is read once and in order, in the first cycle in which its pixel, and for "
        "the last pixel of an image the next buffer, allow it, never before it has arrived and never after "
        "its place was given away; no sums are read in the cycle in which they are written; room for an "
        "image is taken once; each pixel's room is given back once, and a pixel that waits for its words has "
        "room for them; the counters stay in their ranges.",
        sizes,
        Mode.INDUCTION,
        2,
        partial(pixels, stage=stage),
    )


def sums_proof(name: str, sizes: str, stage: SumStage, depth: int, *, slow: bool = False) -> Proof:
    """Return the proof ``sums-NAME``."""
    return Proof(
        f"sums-{name}",
        "For all images, at any pace on both sides and without a reset, a layer of sums adds each value of "
        "the first two images to its channel once, gives each word of sums once and in order, behind the "
        "last pixel and into room that it took, marks the end of each image, and gives each pixel's room "
        "back once.",
        sizes,
        Mode.BOUNDED,
        depth,
        partial(sums, stage=stage),
        cover_depth=depth,
        slow=slow,
    )


PARTS = sum_stage(PixelWalk(1, 3, 2), 1, 2)
WHOLE = sum_stage(PixelWalk(1, 3, 2), 2, 2)

PROOFS = [
    sequencer_proof("parts", "3 pixels of 2 words, room for 2", PARTS),
    sequencer_proof("one-pixel", "1 pixel of 3 words, room for 2", sum_stage(PixelWalk(1, 1, 3), 1, 2)),
    sequencer_proof("one-word", "2x2 pixels of 1 word, room for 3", sum_stage(PixelWalk(2, 2, 1), 1, 3)),
    sums_proof(
        "memory",
        "2 pixels of 2 channels of 1 bit, one per cycle, room for 2",
        sum_stage(PixelWalk(1, 2, 2), 1, 2),
        13,
    ),
    sums_proof(
        "memory-again", "3 pixels of 2 channels of 1 bit, one per cycle, room for 2", PARTS, 16, slow=True
    ),
    sums_proof("register", "3 pixels of 2 channels of 1 bit, both per cycle, room for 2", WHOLE, 12),
]
