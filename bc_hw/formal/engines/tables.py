"""Proofs of the engine `tables`: LUT memory holds the signed sums of a few inputs, and weights address it."""

from functools import partial

import msgspec
from amaranth.hdl import Const, Mux, Signal, signed

from ...hw.engines.table_filler import TableFiller
from ...hw.engines.table_sequencer import TableSequencer
from ...hw.engines.window_filler import WindowFiller
from ...plan.engines import Folding
from ...plan.engines.tables import TABLE_BANKS, Tables
from ...plan.stage import MatrixStage
from ...plan.walk import WindowWalk
from ..harness import Harness
from ..layer import STEADY, layer_proof
from ..plans import layer_plan
from ..proof import Mode, Proof
from ..reset import reset_control_proof
from ..sums import WIDE
from ..windows import Followed, conv_stage, words_read

__all__ = ["PROOFS"]

ENGINE = "tables"


def weight_address(plan: MatrixStage, fold: int, word: int) -> int:
    """Return where the weights of a fold for a word of inputs lie: the folds of a word follow each other."""
    return word * plan.folds + fold


def table_filler(h: Harness, n_in: int, simd: int, units: int) -> None:
    """Write words at any pace that the buffer has room for, with tables free at any time."""
    plan = layer_plan(n_in, 8, Folding(simd, 1, ENGINE, 2), engine=Tables(2, fill_units=units))
    words, entries, depth = plan.input_words, plan.engine.entries, plan.room * plan.input_words
    probe = h.add("dut", TableFiller(plan))
    dut = probe.component
    written, room = h.free("written"), h.free("room")
    h.m.d.comb += [dut.written.eq(written), dut.room.eq(room)]

    fill_words = plan.engine.filling(plan).words
    slots = plan.words * fill_words  # words per image, with those that only complete the last tables
    slot = Signal(range(slots + 1))  # the next to begin
    bank = Signal(range(plan.room + 1))
    held = Signal(range(depth + 1))  # words written, not yet begun
    entry = Signal(range(entries + 1), init=entries - 1)
    place = h.wire("place", slot % fill_words)
    real = slot < words
    free = (place != 0) | room
    begin = h.wire("must_begin", (entry == entries - 1) & free & ((held != 0) | ~real))
    # Words in banks that are not free yet: a bank is free once the last word of its image is read.
    in_buffer = Signal(range(depth + 1))
    end = begin & (slot == words - 1)
    freed = h.past(end)
    h.assume(~written | (in_buffer < depth))
    h.m.d.sync += [
        held.eq(held + written - (begin & real)),
        in_buffer.eq(in_buffer + written - Mux(freed, words, 0)),
        entry.eq(Mux(begin, 0, Mux(entry == entries - 1, entry, entry + 1))),
    ]
    with h.m.If(begin):
        h.m.d.sync += slot.eq(Mux(slot == slots - 1, 0, slot + 1))
    with h.m.If(end):
        h.m.d.sync += bank.eq(Mux(bank == plan.room - 1, 0, bank + 1))
    tables = Signal(init=1)
    with h.m.If(begin & (place == 0)):
        h.m.d.sync += tables.eq(~tables)
    address = Signal(range(depth + 1), init=depth - 1)
    with h.m.If(begin & real):
        h.m.d.sync += address.eq(bank * words + slot)
    h.check("begin", dut.begin == begin)
    h.check("void", ~begin | (dut.void == ~real))
    h.check("take", dut.take == (begin & (place == 0)))
    h.check("release", dut.release == freed)
    h.check("entry", dut.entry == entry)
    h.check(ENGINE, dut.bank == tables)
    h.check("address", dut.address == address)
    # These checks tie the component's registers to the harness's.
    h.check("ranges", (slot < slots) & (bank < plan.room) & (entry < entries) & (held <= in_buffer))
    h.check("in_buffer", in_buffer == held + Mux(real, slot, 0) + Mux(freed, words, 0))
    h.check("waiting", (probe["waiting"] == held) & (probe["any_waiting"] == (held != 0)))
    h.check("word", probe["word"] == place)
    h.check("flags", (probe["first_word"] == (place == 0)) & (probe["last_entry"] == (entry == entries - 1)))
    h.check("last_word", probe["last_word"] == (place == fill_words - 1))
    if plan.words > 1:
        h.check("count", probe["count"] == Mux(real, slot, 0))
        h.check("voids", dut.void == ~real)
    before = Mux(bank == 0, depth - 1, bank * words - 1)
    h.check("at", address == Mux((slot == 0) | ~real, before, bank * words + slot - 1))
    h.cover("two_images", freed & (bank == 0) & (tables == 1))


def window_filler(h: Harness, stage: MatrixStage) -> None:
    """Reserve pixels and write their words at any pace, with tables free at any time."""
    entries, fill_words = stage.engine.entries, stage.engine.filling(stage).words
    probe = h.add("dut", WindowFiller(stage))
    dut = probe.component
    # Each window is read once, whatever becomes of its tables.
    now = Followed(h, stage, 0, *words_read(msgspec.structs.replace(stage, pe=stage.n_out)))
    room = h.free("room")
    h.m.d.comb += [dut.written.eq(now.written), dut.room.eq(room)]
    entry, tables = Signal(range(entries + 1), init=entries - 1), Signal(init=1)
    place = h.wire("tables_place", now.word % fill_words)
    first, last = place == 0, place == fill_words - 1
    begin = h.wire("must_begin", (entry == entries - 1) & now.ready & (~first | room))
    moves = now.step(begin, Const(1), dut.release)
    h.m.d.sync += entry.eq(Mux(begin, 0, Mux(entry == entries - 1, entry, entry + 1)))
    # What is read in the next cycle, counted from the first word of the image that is then read, and what is
    # given back with it.
    read, void = Signal(signed(WIDE)), Signal()
    address, complete = Signal(range(stage.buffer_words), init=stage.buffer_words - 1), Signal()
    with h.m.If(begin):
        h.m.d.sync += [
            read.eq(now.place - Mux(moves & now.last, stage.walk.pixels * now.in_pixel, 0)),
            address.eq(now.at(now.place)),
            void.eq(now.void),
            tables.eq(tables ^ first),
            complete.eq(last),
        ]
    reads = h.past(begin & ~now.void)
    kept = h.wire("kept", h.past(Mux(moves, now.freed, 0)))

    h.check("begin", dut.begin == begin)
    h.check("take", dut.take == (begin & first))
    h.check("filled", dut.filled == ((entry == entries - 2) & complete))
    h.check("entry", dut.entry == entry)
    h.check("bank", dut.bank == tables)
    h.check("address", dut.address == address)
    h.check("void", dut.void == void)
    h.check("release", dut.release == -kept)
    h.check("arrived_before", ~reads | (read < now.arrived))
    h.check("still_there", ~reads | (now.arrived + now.written <= read + now.depth))
    # These checks tie the component's registers to the harness's.
    now.check(dut.walker, kept)
    h.check("next", (dut.walker.address == now.at(now.place)) & (dut.walker.last_word == now.last_word))
    h.check("entries", (entry < entries) & (probe["last_entry"] == (entry == entries - 1)))
    h.check("place", (probe["word"] == place) & (probe["first_word"] == first) & (probe["last_word"] == last))
    h.check("ends_tables", probe["ends_tables"] == complete)
    h.check("begun_when_ready", now.ready | (now.word == 0))
    h.cover("waits_for_pixels", (entry == entries - 1) & (now.vector != 0) & ~now.ready & ~now.available)
    h.cover("waits_for_tables", (entry == entries - 1) & now.ready & ~begin)
    h.cover("frees", dut.release != 0)


def table_sequencer(h: Harness, n_in: int, simd: int, n_out: int, pe: int, lanes: int) -> None:
    """Fill tables at any pace, but not those in use, with room in the next buffer at any time."""
    plan = layer_plan(n_in, n_out, Folding(simd, pe, requantisers=lanes), engine=Tables(2, fill_units=1))
    words, folds = plan.words, plan.folds
    probe = h.add("dut", TableSequencer(plan))
    dut = probe.component
    filled, room = h.free("filled"), h.free("room")
    h.m.d.comb += [dut.filled.eq(filled), dut.room.eq(room)]
    bank, fold, word = Signal(), Signal(range(folds + 1)), Signal(range(words + 1))
    waiting, busy = Signal(range(TABLE_BANKS + 1)), Signal(range(plan.drain_cycles + 1))
    last, last_fold = word == words - 1, fold == folds - 1
    may_begin = (waiting != 0) & (~last | room)
    issue = h.wire("must_issue", ((fold != 0) | may_begin) & (~last | (busy == 0)))
    begins = issue & (fold == 0)
    h.assume(~filled | (waiting + (fold != 0) < TABLE_BANKS))
    h.m.d.sync += [
        waiting.eq(waiting + filled - begins),
        busy.eq(Mux(issue & last, plan.drain_cycles - 1, Mux(busy != 0, busy - 1, 0))),
    ]
    with h.m.If(issue):
        h.m.d.sync += fold.eq(Mux(last_fold, 0, fold + 1))
        with h.m.If(last_fold):
            h.m.d.sync += [bank.eq(~bank), word.eq(Mux(last, 0, word + 1))]
    h.check("issue", dut.issue == issue)
    h.check("first", dut.first == (word == 0))
    h.check("last", dut.last == last)
    h.check("bank", dut.bank == bank)
    h.check("fold", dut.fold == fold)
    h.check("weight_address", dut.weight_address == word * folds + fold)
    h.check("take", dut.take == (begins & last))
    h.check("release", dut.release == (issue & last_fold))
    # These checks tie the component's registers to the harness's.
    h.check("ranges", (fold < folds) & (word < words) & (waiting <= TABLE_BANKS))
    h.check("waiting", (probe["waiting"] == waiting) & (probe["any_waiting"] == (waiting != 0)))
    h.check("word", probe["word"] == word)
    h.check("folds", (probe["first_fold"] == (fold == 0)) & (probe["last_fold"] == last_fold))
    if "busy" in probe:
        h.check("drain", probe["busy"] == busy)
    h.cover("second_image", issue & last & last_fold & bank & (word == words - 1))


def filler_proof(name: str, n_in: int, simd: int, units: int) -> Proof:
    """Return the proof ``table-filler-NAME``."""
    return Proof(
        f"table-filler-{name}",
        "Each word of each image fills its tables once, in order, one entry per cycle, and never before the "
        "input buffer holds it; words that only complete the last tables are void; the counters stay in "
        "their ranges.",
        f"{n_in} inputs, tables of 2 for {simd}, {units} filled at once",
        Mode.INDUCTION,
        10,
        partial(table_filler, n_in=n_in, simd=simd, units=units),
    )


def filled_stage(walk: WindowWalk, units: int, spare: int) -> MatrixStage:
    """Return the plan of a convolution with tables of 2, ``units`` of which are filled at once."""
    stage = conv_stage(walk, 2, Folding(walk.channels, 1), spare)
    return msgspec.structs.replace(stage, engine=Tables(2, fill_units=units))


def window_filler_proof(name: str, sizes: str, stage: MatrixStage) -> Proof:
    """Return the proof ``window-filler-NAME``."""
    return Proof(
        f"window-filler-{name}",
        "Each word of each window fills its tables once, in order, one entry per cycle, from the first "
        "cycle in which the window's pixels, the tables and the entries before it allow it; it is never read "
        "before it has arrived, nor after its place was given away; zeros are demanded exactly outside the "
        "map; each pixel's room is given back once; where a window waits for pixels, there is room for more; "
        "the counters stay in their ranges.",
        sizes,
        Mode.INDUCTION,
        2,
        partial(window_filler, stage=stage),
    )


def sequencer_proof(name: str, n_in: int, simd: int, n_out: int, pe: int, lanes: int) -> Proof:
    """Return the proof ``table-sequencer-NAME``."""
    return Proof(
        f"table-sequencer-{name}",
        "The sequencer issues all neurons once for the tables of each word, in order, each in the first "
        "cycle in which the tables, the next buffer and the drain allow it; the counters stay in their "
        "ranges.",
        f"{n_in} inputs, {simd} in tables; {n_out} neurons, {pe} per cycle, {lanes} drained",
        Mode.INDUCTION,
        10,
        partial(table_sequencer, n_in=n_in, simd=simd, n_out=n_out, pe=pe, lanes=lanes),
    )


PROOFS = [
    filler_proof("whole", n_in=6, simd=6, units=1),
    filler_proof("parts", n_in=5, simd=4, units=1),
    window_filler_proof(
        "padded",
        "3x3 pixels of 2 channels, 2x2 kernel, stride 2, padding 1; a pixel filled at once",
        filled_stage(WindowWalk(3, 3, 2, (2, 2), (2, 2), (1, 1)), 1, 1),
    ),
    window_filler_proof(
        "parts",
        "2x3 pixels of 4 channels, 2x1 kernel; a half of a pixel filled at once",
        filled_stage(WindowWalk(2, 3, 4, (2, 1), (1, 1), (0, 0)), 1, 0),
    ),
    sequencer_proof("whole", n_in=4, simd=4, n_out=5, pe=2, lanes=1),
    sequencer_proof("parts", n_in=6, simd=2, n_out=3, pe=1, lanes=1),
    layer_proof("tables", ENGINE, 4, 4, Folding(4, 1, ENGINE, 2), weight_address, pace=STEADY, depth=28),
    layer_proof(
        "tables-parts", ENGINE, 4, 5, Folding(2, 1, ENGINE, 2), weight_address, pace=STEADY, depth=42
    ),
    reset_control_proof("`pairs` and `tables`", [Folding(2, 1), Folding(4, 1, ENGINE, 2), Folding(3, 2)]),
]
