"""Proofs of the engine `tables`: LUT memory holds the signed sums of a few inputs, and weights address it."""

from functools import partial

from amaranth.hdl import Mux, Signal

from ...hw.engines.table_filler import TableFiller
from ...hw.engines.table_sequencer import TableSequencer
from ...plan.engines import Folding
from ...plan.engines.tables import TABLE_BANKS, Tables
from ...plan.stage import MatrixStage
from ..harness import Harness
from ..layer import STEADY, layer_proof
from ..plans import layer_plan
from ..proof import Mode, Proof
from ..reset import reset_control_proof

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
    sequencer_proof("whole", n_in=4, simd=4, n_out=5, pe=2, lanes=1),
    sequencer_proof("parts", n_in=6, simd=2, n_out=3, pe=1, lanes=1),
    layer_proof("tables", ENGINE, 4, 4, Folding(4, 1, ENGINE, 2), weight_address, pace=STEADY, depth=28),
    layer_proof(
        "tables-parts", ENGINE, 4, 5, Folding(2, 1, ENGINE, 2), weight_address, pace=STEADY, depth=42
    ),
    reset_control_proof("`pairs` and `tables`", [Folding(2, 1), Folding(4, 1, ENGINE, 2), Folding(3, 2)]),
]
