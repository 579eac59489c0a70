"""Proofs of windows in registers: which column is read, when a fold is issued, and what it sees."""

from functools import partial

import msgspec
import numpy as np
from amaranth.hdl import Array, Cat, Const, Module, Mux, Signal, Value
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from ..hw.block_credits import BlockCredits
from ..hw.register_sequencer import RegisterSequencer
from ..hw.row_buffer import RowBuffer
from ..hw.shapes import index_shape
from ..hw.stages.matrix import read_registers
from ..hw.window_place import release_shape
from ..plan.engines import Folding
from ..plan.stage import MatrixStage
from ..plan.walk import WindowWalk
from .harness import Harness
from .plans import layer_plan
from .proof import Mode, Proof
from .windows import chosen, tie

__all__ = ["PROOFS", "Front"]


def stage_of(walk: WindowWalk, n_out: int, pe: int, rows: int, requantisers: int = 0) -> MatrixStage:
    """Return the plan of a convolution with windows in registers, and ``rows`` rows in its buffer."""
    plan = layer_plan(walk.values, n_out, Folding(walk.values, pe, requantisers=requantisers), in_bits=1)
    return msgspec.structs.replace(plan, walk=walk, room=rows * walk.width)


def sequencer(h: Harness, stage: MatrixStage) -> None:
    """Reserve and write pixels at any pace, with room in the next buffer at any time."""
    walk, folds, rows = stage.walk, stage.folds, stage.buffer_rows
    vectors, columns = walk.vectors, walk.output[1]
    probe = h.add("dut", RegisterSequencer(stage))
    dut = probe.component
    credits = h.add("credits", BlockCredits(stage.room, release_shape(walk)))
    written, room, wants = h.free("written"), h.free("room"), h.free("wants")
    available = credits.component.available
    takes = h.wire("takes", wants & available)
    h.m.d.comb += [
        dut.written.eq(written),
        dut.room.eq(room),
        credits.component.take.eq(takes),
        credits.component.give.eq(dut.release),
    ]

    # Where the sequencer must be; the columns of the window that it has read; what has arrived of this image
    # and later ones, and what is reserved; and the memory in which the image begins.
    vector, fold = Signal(range(vectors + 1)), Signal(range(folds + 1))
    read = Signal(range(int(walk.loads.max()) + 1))
    most = walk.pixels + stage.room
    arrived, reserved = Signal(range(most + 1)), Signal(range(most + 1))
    turn = Signal(range(rows + 1))
    busy = Signal(range(stage.drain_cycles + 1))  # cycles until the drain can take a fold
    loads = np.tile(walk.loads, walk.output[0])
    begun = np.tile(np.cumsum(walk.loads) - walk.loads, walk.output[0])  # columns of the row read before
    tops = np.repeat(np.arange(walk.output[0]) * walk.stride[0] - walk.padding[0], columns)
    needed = h.wire("needed", chosen(walk.needs(), vector))
    before = h.wire("before", chosen(np.concatenate([[0], walk.frees()[:-1]]), vector))
    freed = h.wire("freed", chosen(np.diff(walk.frees(), prepend=0), vector))
    last_load = h.wire("last_load", read == chosen(loads - 1, vector))
    last_fold, last, row_ends = fold == folds - 1, vector == vectors - 1, vector % columns == columns - 1

    may = h.wire("may", arrived >= needed)
    ends = h.wire("ends", last_load & ((fold != 0) | (may & room)) & (busy == 0))
    reads = h.wire("reads", (fold == 0) & may & (~last_load | ends))
    moves = h.wire("moves", ends & last_fold)
    done = h.wire("done", moves & last)
    h.assume(~written | (arrived < reserved))
    h.m.d.sync += [
        arrived.eq(arrived + written - Mux(done, walk.pixels, 0)),
        reserved.eq(reserved + takes - Mux(done, walk.pixels, 0)),
        busy.eq(Mux(ends, stage.drain_cycles - 1, Mux(busy != 0, busy - 1, 0))),
        read.eq(Mux(moves, 0, Mux(reads & ~last_load, read + 1, read))),
    ]
    with h.m.If(ends):
        h.m.d.sync += fold.eq(Mux(last_fold, 0, fold + 1))
    with h.m.If(moves):
        h.m.d.sync += vector.eq(Mux(last, 0, vector + 1))
    with h.m.If(done):
        h.m.d.sync += turn.eq(chosen((np.arange(rows) + walk.height) % rows, turn))

    # The column that is read, and the rows of the window in it.
    column = h.wire("place", (chosen(begun, vector) + read) * walk.column_step)
    beside = h.wire("beside", column >= walk.width)
    memory = h.wire("memory", (turn + chosen((tops + rows * walk.kernel[0]) % rows, vector)) % rows)
    apart = [
        h.wire(f"apart_{row}", chosen((tops + row < 0) | (tops + row >= walk.height), vector))
        for row in range(walk.kernel[0])
    ]

    h.check("take", dut.take == (ends & (fold == 0)))
    h.check("release", dut.release == -Mux(moves, freed, 0))
    h.check("issue", dut.issue == h.past(ends))
    h.check("load", dut.load == h.past(reads))
    h.check("column", ~reads | beside | (dut.address == column))
    h.check("clear", dut.clear == h.past(reads & (vector % columns == 0) & (read == 0)))
    for at in range(rows):
        h.check(f"first_{at}", ~dut.load | (dut.first[at] == h.past(memory == at)))
    for row in range(walk.kernel[0]):
        pixel = h.wire(f"pixel_{row}", (chosen(np.maximum(tops + row, 0), vector) * walk.width + column))
        outside = beside | apart[row]
        inside = reads & ~outside
        h.check(f"arrived_before_{row}", ~inside | (pixel < arrived))
        h.check(f"still_there_{row}", ~inside | (arrived + written <= pixel + stage.room))
        if walk.pads:
            void = Array([dut.void[at] for at in range(rows)])[(memory + row) % rows]
            h.check(f"void_{row}", ~reads | (void == outside))
    h.check("all_freed_at_the_end", ~done | (before + freed == walk.pixels))
    h.check("never_stuck", may | available | (arrived < reserved))
    # These checks tie the component's registers to the harness's.
    h.check("ranges", (vector < vectors) & (fold < folds) & (turn < rows))
    h.check("read", read <= chosen(loads - 1, vector))
    h.check("folds_follow_loads", (fold == 0) | last_load)
    h.check("held", (reserved >= before) & (reserved <= before + stage.room))
    h.check("written", arrived <= reserved)
    h.check("begun_only_with_what_arrived", may | ((read == 0) & (fold == 0)))
    h.check("arrived_of_the_past", arrived >= before)
    h.check("credits", credits["owed"] + stage.room == reserved - before)
    h.check("ahead", dut.place.ahead == arrived - needed)
    h.check("folds", (probe["fold"] == fold) & (probe["first_fold"] == (fold == 0)))
    h.check("last_fold", probe["last_fold"] == last_fold)
    h.check("left", probe["left"] == chosen(loads - 1, vector) - read)
    h.check("ready", probe["ready"] == last_load)
    issued = h.past(ends)
    waiting = Mux(fold == 0, folds - 1, fold - 1)
    h.check("weights", dut.weight_address == Mux(issued, waiting, fold))
    if "busy" in probe:
        h.check("drain", probe["busy"] == busy)
    else:
        h.check("drain", busy == 0)
    passed = h.wire("passed", chosen(begun, vector) + read + (fold != 0))
    total = int(walk.loads.sum())
    tie(h, "column", dut.column, Mux(passed == total, 0, passed))
    h.check("address", (passed >= total) | (dut.address == (passed * walk.column_step)[: len(dut.address)]))
    h.check("begins", probe["begins"] == (passed == 0))
    for at in range(rows):
        h.check(f"first_row_{at}", probe["first_row"][at] == (memory == at))
    tie(h, "y", dut.place.y, chosen(np.arange(vectors) // columns, vector))
    tie(h, "x", dut.place.x, chosen(np.arange(vectors) % columns, vector))
    h.cover("waits_for_pixels", ~reads & ~ends & (vector != 0) & ~available)
    h.cover("waits_for_room", may & last_load & ~room & (fold == 0))
    h.cover("next_image", moves & (turn != 0) if walk.height % rows else done)
    h.cover("row_ends", moves & row_ends)


class Front(wiring.Component):
    """What stands in front of an engine: the rows, what goes through them, and the registers."""

    def __init__(self, stage: MatrixStage):
        self.stage = stage
        super().__init__(
            {
                "pixel": In(stage.input_word_bits),
                "written": In(1),
                "room": In(1),
                "issue": Out(1),
                "take": Out(1),
                "release": Out(release_shape(stage.walk)),
                "weight_address": Out(index_shape(stage.weight_depth)),
                "word": Out(stage.engine_word_bits),
            }
        )

    def elaborate(self, platform):
        """Connect them as a layer does."""
        m = Module()
        m.submodules.buffer = buffer = RowBuffer(self.stage)
        m.submodules.sequencer = reader = RegisterSequencer(self.stage)
        m.d.comb += [
            buffer.i.valid.eq(self.written),
            buffer.i.payload.eq(self.pixel),
            buffer.address.eq(reader.address),
            reader.written.eq(self.written),
            reader.room.eq(self.room),
            self.issue.eq(reader.issue),
            self.take.eq(reader.take),
            self.release.eq(reader.release),
            self.weight_address.eq(reader.weight_address),
            self.word.eq(read_registers(m, self.stage, buffer, reader)),
        ]
        if buffer.pads:
            m.d.comb += buffer.void.eq(reader.void)
        return m


def shown(h: Harness, stage: MatrixStage) -> None:
    """Write any two images, and more of the second one, at any pace, with room behind at any time."""
    h.no_reset()
    walk = stage.walk
    dut = h.add("dut", Front(stage)).component
    written = h.free("written")
    images = [
        [h.constant(f"image_{k}_{at}", stage.input_word_bits) for at in range(walk.pixels)] for k in range(2)
    ]
    place, image = Signal(range(walk.pixels + 1)), Signal()
    held = Signal(range(stage.room + 1))
    h.m.d.comb += [
        dut.written.eq(written),
        dut.pixel.eq(Array([Value.cast(Array(pixels)[place]) for pixels in images])[image]),
        dut.room.eq(h.free("room")),
    ]
    h.assume(~written | (held < stage.room))
    h.m.d.sync += held.eq(held + written + dut.release)
    ends = place == walk.pixels - 1
    with h.m.If(written):
        h.m.d.sync += [place.eq(Mux(ends, 0, place + 1)), image.eq(image | ends)]
    seen, done = Signal(range(walk.vectors * stage.folds + 1)), Signal()
    issued = h.past(dut.issue)
    last = seen == walk.vectors * stage.folds - 1
    with h.m.If(issued):
        h.m.d.sync += [seen.eq(Mux(last, 0, seen + 1)), done.eq(done | last)]
    zeros = Const(0, stage.input_word_bits)
    windows = [
        [
            Cat(*(pixels[at] if at >= 0 else zeros for at in window))
            for window in walk.sources(walk.channels).tolist()
            for _ in range(stage.folds)
        ]
        for pixels in images
    ]
    expected = Array([Value.cast(Array(values)[seen]) for values in windows])[done]
    h.check("window", ~issued | (dut.word == expected))
    h.check("room", held <= stage.room)
    h.cover("second_image", issued & done)


STATEMENT = (
    "A window begins in the first cycle in which its pixels have arrived; each column that it needs "
    "beside those of the window before is read once, in order, never before it has arrived and never "
    "after its place was given away; each fold is issued in the first cycle in which the window is whole, "
    "the next buffer has room and the drain is free; zeros are demanded exactly outside the map; each "
    "pixel's room is given back once; where a window waits for pixels, there is room for more; the "
    "counters stay in their ranges."
)


def sequencer_proof(name: str, sizes: str, stage: MatrixStage) -> Proof:
    """Return the proof ``registers-NAME``."""
    build = partial(sequencer, stage=stage)
    return Proof(f"registers-{name}", STATEMENT, sizes, Mode.INDUCTION, 2, build, cover_depth=32)


def shown_proof(name: str, sizes: str, stage: MatrixStage, depth: int) -> Proof:
    """Return the proof ``registers-show-NAME``."""
    return Proof(
        f"registers-show-{name}",
        "For all images, at any pace on both sides and without a reset, the registers show each window of "
        "the first two images when its folds are issued, in order, with zeros outside the map.",
        sizes,
        Mode.BOUNDED,
        depth,
        partial(shown, stage=stage),
        cover_depth=depth,
    )


PADDED = stage_of(WindowWalk(2, 2, 1, (2, 2), (1, 1), (1, 1)), 2, 1, 3)
STRIDES = stage_of(WindowWalk(4, 3, 1, (2, 2), (2, 2), (0, 0)), 3, 3, 3, requantisers=1)
ABOVE = stage_of(WindowWalk(2, 2, 1, (2, 2), (1, 1), (1, 0)), 1, 1, 2)
# The last column of a row is in the map, so that nothing but their reset clears the registers.
BESIDE = stage_of(WindowWalk(1, 3, 1, (1, 2), (1, 2), (0, 1)), 1, 1, 1)

PROOFS = [
    sequencer_proof("padded", "2x2 pixels, 2x2 kernel, padding 1, three rows; 2 folds", PADDED),
    sequencer_proof("drain-waits", "4x3 pixels, 2x2 kernel, stride 2; 1 fold of 3 drain cycles", STRIDES),
    shown_proof("above", "2x2 pixels of 1 bit, 2x2 kernel, a row of padding", ABOVE, 13),
    shown_proof("beside", "1x3 pixels of 1 bit, 1x2 kernel, stride 2, a column of padding", BESIDE, 12),
]
