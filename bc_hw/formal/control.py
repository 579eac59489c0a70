"""Proofs of what decides in which cycle something happens: sequencer and weight loader."""

from functools import partial

from amaranth.hdl import Cat, Mux, Signal

from ..hw.content_memory import ContentMemory
from ..hw.sequencer import Sequencer
from ..hw.weight_loader import WeightLoader
from ..plan.engines import Folding
from .harness import Harness
from .plans import layer_plan
from .proof import Mode, Proof

__all__ = ["PROOFS"]


def sequencer(h: Harness, n_in: int, n_out: int, simd: int, pe: int) -> None:
    """Write words at any pace that the buffer has room for, with room in the next buffer at any time."""
    plan = layer_plan(n_in, n_out, Folding(simd, pe, requantisers=1))
    words, folds, depth = plan.words, plan.folds, plan.room * plan.words
    probe = h.add("dut", Sequencer(plan))
    dut = probe.component
    written, room = h.free("written"), h.free("room")
    h.m.d.comb += [dut.written.eq(written), dut.room.eq(room)]

    bank, fold, word = Signal(range(plan.room + 1)), Signal(range(folds + 1)), Signal(range(words + 1))
    waiting, held = Signal(range(depth + 1)), Signal(range(depth + 1))  # not yet issued; not yet released
    busy = Signal(range(plan.drain_cycles + 1))  # cycles until the drain can take a fold
    last_word, last_fold = word == words - 1, fold == folds - 1
    may_begin = (waiting != 0) & (~last_word | room)
    issue = h.wire("must_issue", ((fold != 0) | may_begin) & (~last_word | (busy == 0)))
    h.assume(~written | (held < depth))
    first_time = issue & (fold == 0)
    release = issue & last_word & last_fold
    h.m.d.sync += [
        waiting.eq(waiting + written - first_time),
        held.eq(held + written - Mux(release, words, 0)),
        busy.eq(Mux(issue & last_word, plan.drain_cycles - 1, Mux(busy != 0, busy - 1, 0))),
    ]
    with h.m.If(issue):
        h.m.d.sync += word.eq(Mux(last_word, 0, word + 1))
        with h.m.If(last_word):
            h.m.d.sync += fold.eq(Mux(last_fold, 0, fold + 1))
            with h.m.If(last_fold):
                h.m.d.sync += bank.eq(Mux(bank == plan.room - 1, 0, bank + 1))
    h.check("issue", dut.issue == issue)
    h.check("last", dut.last == last_word)
    h.check("address", dut.address == bank * words + word)
    h.check("weight_address", dut.weight_address == fold * words + word)
    h.check("take", dut.take == (first_time & last_word))
    h.check("release", dut.release == release)
    h.check("written_before", ~issue | (held > word))
    # These checks tie the component's registers to the harness's.
    h.check("ranges", (bank < plan.room) & (fold < folds) & (word < words) & (held <= depth))
    h.check("waiting", Mux(fold == 0, held == waiting + word, held == waiting + words))
    h.check("counters", (probe["waiting"] == waiting) & (probe["word"] == word) & (probe["fold"] == fold))
    h.check("flags", (probe["any_waiting"] == (waiting != 0)) & (probe["last_word"] == last_word))
    h.check("folds", (probe["first_fold"] == (fold == 0)) & (probe["last_fold"] == last_fold))
    h.check("start", probe["start"] == bank * words)
    if "busy" in probe:
        h.check("drain", probe["busy"] == busy)
    else:
        h.check("drain", (busy == 0) | (busy + word < plan.drain_cycles))
    h.cover("second_image", release & (bank == 1))
    h.cover("waits_for_room", ~issue & (waiting != 0) & ~room)


def weight_loader(h: Harness) -> None:
    """Offer packets of any length, at any pace, with images in the pipeline or not."""
    shapes = ((40, 2), (8, 3))  # width and depth: two beats per word, and one
    memories = [ContentMemory(width, depth, "distributed") for width, depth in shapes]
    probe = h.add("dut", WeightLoader(memories))
    dut = probe.component
    for number, memory in enumerate(memories):
        h.add(f"unused_{number}", memory)  # the loader reads their sizes alone
    places = [
        (number, word, beat)
        for number, memory in enumerate(memories)
        for word in range(memory.depth)
        for beat in range(memory.beats)
    ]
    total = len(places) + 1  # the checksum is the last
    data, valid, last, idle = (h.free(name, bits) for name, bits in _LOADER_INPUTS)
    h.m.d.comb += [dut.tdata.eq(data), dut.tvalid.eq(valid), dut.tlast.eq(last), dut.idle.eq(idle)]
    beats = Signal(range(total + 2))  # of this packet, counted up to the right length
    asked, loaded, wrong, whole = Signal(), Signal(), Signal(), Signal()
    ended, judged = Signal(), Signal()  # the cycle after a packet's last beat, and the next
    accept = h.wire("accept", valid & asked & idle & ~ended & ~judged)
    right = beats == total - 1
    with h.m.If(valid & ~asked):
        h.m.d.sync += [asked.eq(1), loaded.eq(0)]
    h.m.d.sync += [ended.eq(accept & last), judged.eq(ended)]
    with h.m.If(judged):
        h.m.d.sync += asked.eq(0)
        with h.m.If(whole & probe["checksum.right"]):
            h.m.d.sync += loaded.eq(1)
        with h.m.Else():
            h.m.d.sync += wrong.eq(1)
    with h.m.If(accept):
        h.m.d.sync += beats.eq(Mux(last, 0, Mux(beats == total, total, beats + 1)))
        with h.m.If(last):
            h.m.d.sync += whole.eq(right)
        with h.m.If(Mux(last, (beats != total) & ~right, right)):
            h.m.d.sync += wrong.eq(1)
    h.check("ready", dut.tready == (asked & idle & ~ended & ~judged))
    h.check("status", (dut.loaded == loaded) & (dut.error == wrong) & (dut.enable == (loaded & ~asked)))
    wanted = accept & (beats < total)
    h.check("data", ~h.past(wanted) | (dut.data == h.past(data, reset_less=True)))
    # The checksum takes each beat once, and knows the first one; tests check the sum that it computes.
    h.check("summed", probe["arrived"] == h.past(wanted))
    h.check("first", ~probe["arrived"] | (probe["begun"] == h.past(beats != 0)))
    for number in range(len(memories)):
        mine = Cat((beats == at) & wanted for at, place in enumerate(places) if place[0] == number)
        ends = [
            (wanted & (beats == at), word)
            for at, (which, word, beat) in enumerate(places)
            if which == number and beat == memories[number].beats - 1
        ]
        h.check(f"shift_{number}", dut.shift[number] == h.past(mine.any()))
        h.check(f"write_{number}", dut.write[number] == h.past(Cat(end for end, _ in ends).any(), 2))
        for end, word in ends:
            h.check(f"address_{number}_{word}", ~h.past(end, 2) | (dut.address == word))
    # These checks tie the component's registers to the harness's.
    h.check("ranges", (beats <= total) & (asked | (beats == 0)) & ~(asked & loaded))
    h.check("end", (asked | ~(ended | judged)) & ~(ended & judged) & (~(ended | judged) | (beats == 0)))
    h.check("ended", probe["ended"] == Cat(ended, judged))
    h.check("whole", ~(ended | judged) | (probe["whole"] == whole))
    h.check("begun", ~asked | (beats == 0) | probe["begun"] | probe["arrived"])
    h.check("not_begun", (~asked | ended | judged | (beats != 0)) | ~(probe["begun"] | probe["arrived"]))
    h.check("asked", (probe["asked"] == asked) & (probe["dropping"] == (beats == total)))
    for at, (number, word, beat) in enumerate([*places, (len(memories), 0, 0), (0, 0, 0)]):
        here = (probe["memory"] == number) & (probe["word"] == word) & (probe["beat"] == beat)
        h.check(f"place_{at}", (beats != at) | here)
    h.check("wrong", wrong | (beats != total))
    h.cover("loaded", loaded)
    h.cover("too_long", accept & last & (beats == total))


_LOADER_INPUTS = (("tdata", 32), ("tvalid", 1), ("tlast", 1), ("idle", 1))


def sequencer_proof(name: str, n_in: int, n_out: int, simd: int, pe: int) -> Proof:
    """Return the proof ``sequencer-NAME``."""
    return Proof(
        f"sequencer-{name}",
        "The sequencer issues each word of each image once per fold, in order, in the first cycle in which "
        "the words, the next buffer and the drain allow it, and never before the word is written; the "
        "counters stay in their ranges.",
        f"{n_in} inputs, {simd} per cycle; {n_out} neurons, {pe} per cycle",
        Mode.INDUCTION,
        10,
        partial(sequencer, n_in=n_in, n_out=n_out, simd=simd, pe=pe),
    )


PROOFS = [
    sequencer_proof("drain-hidden", n_in=3, n_out=4, simd=1, pe=2),
    sequencer_proof("drain-waits", n_in=4, n_out=5, simd=2, pe=3),
    Proof(
        "weight-loader-packets",
        "The loader writes each beat of a weight packet once, into its part of its word of its memory; a "
        "packet begins only while no image is in the pipeline, and images begin only after a whole packet; "
        "`loaded` and `error` show exactly whether the length and the checksum were right, for packets of "
        "any length at any pace; each beat enters the checksum once; the counters stay in their ranges.",
        "2 words of 2 beats and 3 of 1, and the checksum",
        Mode.INDUCTION,
        10,
        weight_loader,
    ),
]
