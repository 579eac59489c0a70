"""Proofs of the streams: what comes in goes out once, unchanged and in order."""

from functools import partial

from amaranth.hdl import Array, Cat, Mux, Signal

from ..hw.gearbox import Gearbox
from ..hw.image_buffer import ImageBuffer
from ..hw.image_port import ImagePort
from ..hw.result_buffer import ResultBuffer
from ..plan import ports
from ..plan.edge import edge_between
from ..plan.engines import Folding, LayerShape
from .harness import Harness
from .plans import layer_plan, pipeline_plans
from .proof import Mode, Proof

__all__ = ["PROOFS", "check_offers"]


def check_offers(h: Harness, valid, ready, payload) -> None:
    """Check the rule of AXI4-Stream: a source holds `tvalid` and the payload until the transfer."""
    waits = h.past(valid & ~ready)
    h.check("valid_stays", ~waits | valid)
    h.check("payload_stays", ~waits | (payload == h.past(payload, reset_less=True)))


def image_port(h: Harness, n_in: int, simd: int) -> None:
    """Offer packets of any length, at any pace."""
    plan = layer_plan(n_in, 1, Folding(simd, 1))
    words = plan.input_words
    probe = h.add("dut", ImagePort(plan))
    dut = probe.component
    data, valid, last = h.free("tdata", ports.image_port(plan).data_bits), h.free("tvalid"), h.free("tlast")
    room, enable = h.free("room"), h.free("enable")
    h.m.d.comb += [dut.tdata.eq(data), dut.tvalid.eq(valid), dut.tlast.eq(last)]
    h.m.d.comb += [dut.room.eq(room), dut.enable.eq(enable)]

    beats = Signal(range(words + 2))  # of this packet, no more counted than an image has
    zeros = Signal(range(words + 1))  # words that a short packet still lacks
    wrong = Signal()
    accept = valid & dut.tready
    real = h.wire("real", accept & (beats < words))
    with h.m.If(zeros != 0):
        h.m.d.sync += zeros.eq(zeros - 1)
    with h.m.If(accept):
        h.m.d.sync += beats.eq(Mux(last, 0, Mux(beats == words, words, beats + 1)))
        with h.m.If(last & (beats < words)):
            h.m.d.sync += zeros.eq(words - 1 - beats)
        with h.m.If(Mux(last, beats != words - 1, beats == words - 1)):
            h.m.d.sync += wrong.eq(1)
    h.check("ready", dut.tready == ((zeros == 0) & ((beats != 0) | (room & enable))))
    h.check("take", dut.take == (real & (beats == 0)))
    h.check("error", dut.error == wrong)
    whole = data[: plan.input_word_bits]
    end = plan.in_bits * (n_in - simd * (words - 1))
    want = Mux(zeros != 0, 0, Mux(beats == words - 1, whole[:end], whole))
    given = h.past(real | (zeros != 0))
    h.check("word", dut.o.valid == given)
    h.check("value", ~given | (dut.o.payload == h.past(want, reset_less=True)))
    # These checks tie the component's registers to the harness's.
    h.check("ranges", (beats <= words) & (zeros < words) & ((zeros == 0) | (beats == 0)))
    h.check("wrong", wrong | ((beats != words) & (zeros == 0)))
    place = h.wire("place", Mux(zeros != 0, words - zeros, Mux(beats == words, 0, beats)))
    h.check("beat", probe["beat"] == place)
    h.check("first", probe["first"] == (place == 0))
    h.check("last", probe["last"] == (place == words - 1))
    h.check("modes", (probe["dropping"] == (beats == words)) & (probe["filling"] == (zeros != 0)))
    h.cover("short", (zeros == 1) & wrong)
    h.cover("long", accept & last & (beats == words))
    h.cover("exact", accept & last & (beats == words - 1) & ~wrong)


def gearbox(h: Harness, n: int, pe: int, lanes: int, width: int) -> None:
    """Offer any activations, with any pauses between the beats, and follow any one neuron."""
    shapes = [LayerShape(1, n, 2, 2), LayerShape(n, 1, 2, None)]
    (before, after), _ = pipeline_plans(shapes, [Folding(1, pe, requantisers=lanes), Folding(width, 1)])
    edge = edge_between(before, after)
    probe = h.add("dut", Gearbox(edge))
    dut = probe.component
    valid = h.free("valid")
    values = [h.free(f"value_{lane}", before.act_bits) for lane in range(lanes)]
    fold, place = Signal(range(before.folds + 1)), Signal(range(pe + lanes))
    size = Mux(fold == before.folds - 1, before.last_fold_neurons, pe)
    fold_last = place + lanes >= size
    image_last = h.wire("image_last", fold_last & (fold == before.folds - 1))
    count = Mux(fold_last, size - place, lanes)
    h.m.d.comb += [
        dut.i.valid.eq(valid),
        dut.i.payload.fold_last.eq(fold_last),
        dut.i.payload.image_last.eq(image_last),
        *(dut.i.payload.lanes[lane].eq(value) for lane, value in enumerate(values)),
    ]
    seen = h.wire("seen", fold * pe + place)  # neurons of this image that came before this beat
    done = Signal(range(n + width))  # those of them in words that are complete
    with h.m.If(valid):
        h.m.d.sync += [
            place.eq(Mux(fold_last, 0, place + lanes)),
            fold.eq(Mux(image_last, 0, fold + fold_last)),
            done.eq(Mux(image_last, 0, Mux(seen + count >= done + width, done + width, done))),
        ]
    followed = h.constant("followed", range(n))
    h.assume(followed < n)
    kept = Signal(before.act_bits, reset_less=True)
    for lane, value in enumerate(values):
        with h.m.If(valid & (followed == seen + lane) & (lane < count)):
            h.m.d.sync += kept.eq(value)

    # Beats that are not aligned with words reach the component's registers a cycle later.
    step = edge.step
    late = 0 if step == lanes else 1
    complete = h.past(valid & ((seen + count >= done + width) | image_last), late)
    second = h.past(valid & image_last & (seen + count > done + width), late + 1)
    image_done = h.past(valid & image_last, late + 1)
    seen_then, done_then = h.past(seen, late), h.past(done, late)
    kept_then = h.past(kept, late, reset_less=True)
    word = Signal(range(after.input_words + 1))  # of this image, to come next
    out = dut.o.valid
    with h.m.If(out):
        h.m.d.sync += word.eq(Mux(word == after.input_words - 1, 0, word + 1))
    h.check("valid", out == (h.past(complete) | h.past(second)))
    slots = Array(dut.o.payload[at * 2 :][:2] for at in range(width))
    base = h.wire("base", word * width)
    inside = (followed >= base) & (followed < base + width)
    h.check("value", ~(out & inside) | (slots[(followed - base)[: width.bit_length()]] == kept_then))
    used = 2 * (n - width * (after.input_words - 1))
    if used < len(dut.o.payload):
        h.check("padding", ~(out & (word == after.input_words - 1)) | (dut.o.payload[used:] == 0))
    # These checks tie the component's registers to the harness's.
    h.check("ranges", (place < size) & (fold < before.folds) & (word < after.input_words))
    h.check("whole_beats", Cat(place == beat for beat in range(0, pe, lanes)).any())
    h.check("whole_words", Cat(done == at for at in range(0, n + width, width)).any())
    h.check("level", (done <= seen) & (seen < done + width) & (probe["level"] == seen - done))
    # Words that are complete, but that `word` does not count yet.
    left = h.past(complete) + second + h.past(second)
    if "flush" in probe:
        h.check("flush", probe["flush"] == second)
    gone = Mux(image_done | h.past(second), after.input_words * width, done_then)
    h.check("words", base + left * width == gone)
    # Values that a complete word leaves over stand behind it, and move to the front a cycle later.
    registers = Array(probe[f"slot_{at}"] for at in range(width + lanes - step))
    waits = (followed < seen_then) & (followed >= done_then)
    place_then = (followed - done_then)[: width.bit_length()] + Mux(h.past(complete), width, 0)
    h.check("slot", ~waits | (registers[place_then] == kept_then))
    h.cover("last_word", out & (word == after.input_words - 1) & inside)
    h.cover("next_image", out & (word == 0) & h.past(out, 2))


def image_buffer(h: Harness) -> None:
    """Write any words at any pace, and read any address."""
    plan = layer_plan(3, 1, Folding(2, 1), in_bits=1)
    dut = h.add("dut", ImageBuffer(plan)).component
    depth = plan.room * plan.input_words
    written, word, address = h.free("written"), h.free("word", plan.input_word_bits), h.free("address", 2)
    h.assume(address < depth)
    h.m.d.comb += [dut.i.valid.eq(written), dut.i.payload.eq(word), dut.address.eq(address)]
    place, kept = Signal(range(depth + 1)), Signal(len(word), reset_less=True)
    held = Signal()
    followed = h.constant("followed", range(depth))
    h.assume(followed < depth)
    with h.m.If(written):
        h.m.d.sync += place.eq(Mux(place == depth - 1, 0, place + 1))
        with h.m.If(place == followed):
            h.m.d.sync += [kept.eq(word), held.eq(1)]
    h.check("range", place < depth)
    asked = h.past(held & (address == followed))
    h.check("value", ~asked | (dut.word == h.past(kept, reset_less=True)))
    h.cover("written_twice", asked & held & h.past(written & (place == followed), 2))


def result_buffer(h: Harness) -> None:
    """Offer any results that the reserved room can hold, take them at any pace, and follow one."""
    plan = layer_plan(1, 3, Folding(1, 3, requantisers=2), out_lo=-2, out_hi=1)
    dut = h.add("dut", ResultBuffer(plan, 2)).component
    room = 2 * plan.drain_beats
    offered, taken = h.free("offered"), h.free("tready")
    score, index = h.free("score", 2), h.free("index", 2)
    place, shown = Signal(range(plan.drain_beats + 1)), Signal(range(plan.drain_beats + 1))
    last = h.wire("last", place == plan.drain_beats - 1)
    h.m.d.comb += [
        dut.i.valid.eq(offered),
        dut.i.payload.scores[1].eq(score.as_signed()),
        dut.i.payload.index.eq(index),
        dut.i.payload.last.eq(last),
        dut.tready.eq(taken),
    ]
    entered, left = Signal(4), Signal(4)
    held = h.wire("held", (entered - left)[:4])
    h.assume(~offered | (held < room))
    out = dut.tvalid & taken
    with h.m.If(offered):
        h.m.d.sync += [entered.eq(entered + 1), place.eq(Mux(last, 0, place + 1))]
    with h.m.If(out):
        h.m.d.sync += [left.eq(left + 1), shown.eq(Mux(dut.tlast, 0, shown + 1))]
    followed = h.constant("followed", 4)
    kept = Signal(4, reset_less=True)
    with h.m.If(offered & (entered == followed)):
        h.m.d.sync += kept.eq(Cat(score, index))
    bits = ports.result_port(plan).score_bits
    h.check("nothing_more", ~dut.tvalid | (held != 0))
    h.check("nothing_less", dut.tvalid | (h.past(entered, 2) == left))
    value = kept[1].replicate(bits - 2)
    want = (dut.tdata[16 + bits :] == Cat(kept[:2], value)) & (dut.tdata[:16] == kept[2:])
    h.check("value", ~(dut.tvalid & (left == followed) & (held != 0)) | want)
    h.check("last", ~dut.tvalid | (dut.tlast == (shown == plan.drain_beats - 1)))
    h.check("release", dut.release == (out & dut.tlast))
    check_offers(h, dut.tvalid, taken, Cat(dut.tdata, dut.tlast))
    h.cover("full", held == room)
    h.cover("followed", out & (left == followed) & (followed == 3))


def gearbox_proof(name: str, n: int, pe: int, lanes: int, width: int) -> Proof:
    """Return the proof ``gearbox-order-NAME``."""
    return Proof(
        f"gearbox-order-{name}",
        "Every activation leaves the gearbox once and unchanged, in its place in its word of its image, with "
        "any pauses between beats; padding is 0; the counters stay in their ranges.",
        f"{n} neurons, {pe} per fold, {lanes} per beat, words of {width}",
        Mode.INDUCTION,
        9,
        partial(gearbox, n=n, pe=pe, lanes=lanes, width=width),
    )


PROOFS = [
    Proof(
        "image-port-packets",
        "The image port turns every packet on `s_axis`, of any length and at any pace, into one image: beat "
        "k becomes word k, missing words and padding become 0, and surplus beats are dropped; `error` rises "
        "exactly if a length is wrong; `tready` is high exactly while the port can take a beat; the "
        "counters stay in their ranges.",
        "5 inputs of 2 bits, 2 per beat",
        Mode.INDUCTION,
        6,
        partial(image_port, n_in=5, simd=2),
    ),
    gearbox_proof("3", n=7, pe=3, lanes=2, width=3),
    gearbox_proof("2", n=6, pe=4, lanes=2, width=2),
    gearbox_proof("4", n=8, pe=4, lanes=3, width=4),
    gearbox_proof("two-words", n=5, pe=5, lanes=3, width=4),
    gearbox_proof("shifted", n=8, pe=6, lanes=6, width=7),
    Proof(
        "image-buffer-order",
        "A read returns the word that was last written to its address, where words are written at any pace "
        "and in order round the buffer.",
        "2 images of 2 words: the buffer goes round twice",
        Mode.BOUNDED,
        10,
        image_buffer,
    ),
    Proof(
        "result-buffer-order",
        "Every result leaves the buffer once, unchanged and in order, with sign-extended scores and with "
        "`tlast` at the end of each image; the buffer holds each beat until it is taken, at any pace on both "
        "sides.",
        "2 images of 2 beats",
        Mode.BOUNDED,
        10,
        result_buffer,
    ),
]
