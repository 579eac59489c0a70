"""Proofs of windows: what walks them, the credits of their buffer, and the largest value of each."""

from functools import partial, reduce
from types import SimpleNamespace

import msgspec
import numpy as np
from amaranth.hdl import Array, Const, Module, Mux, Signal, Value
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from ..hw.block_credits import BlockCredits
from ..hw.block_takes import take_blocks
from ..hw.runs import Runs
from ..hw.shapes import range_shape
from ..hw.stages import PoolLayer
from ..hw.window_place import release_shape
from ..hw.window_sequencer import WindowSequencer
from ..hw.window_walker import WindowWalker
from ..intmath import Range
from ..plan.engines import Folding
from ..plan.stage import AnyStage, PoolStage
from ..plan.storage import Storage
from ..plan.walk import WindowWalk
from .harness import Harness
from .plans import layer_plan
from .proof import Mode, Proof

__all__ = ["PROOFS", "Followed", "chosen", "conv_stage", "words_read"]

BLOCKS, GIVEN = 5, 3


def block_credits(h: Harness) -> None:
    """Take blocks only where credits are available, and give back only as many as were taken."""
    probe = h.add("dut", BlockCredits(BLOCKS, range_shape(Range(-GIVEN, 0))))
    dut = probe.component
    used = Signal(range(BLOCKS + 1))
    give = h.free("give", range(GIVEN + 1))
    h.m.d.comb += [dut.take.eq(h.free("take")), dut.give.eq(-give)]
    h.m.d.sync += used.eq(used + dut.take - give)
    h.assume(~dut.take | dut.available)
    h.assume((give <= GIVEN) & (give <= used))
    h.check("available", dut.available == (used != BLOCKS))
    h.check("range", probe["owed"] + BLOCKS == used)
    h.cover("full", used == BLOCKS)
    h.cover("several", give == GIVEN)


def conv_stage(walk: WindowWalk, n_out: int, fold: Folding, spare: int) -> AnyStage:
    """Return the plan of a convolution whose buffer holds ``spare`` pixels more than it must."""
    plan = layer_plan(walk.values, n_out, fold, in_bits=1)
    return msgspec.structs.replace(plan, walk=walk, room=walk.least_room + spare)


def pool_stage(walk: WindowWalk, simd: int, spare: int, *, in_bits: int = 1) -> PoolStage:
    """Return the plan of a pooling layer whose buffer holds ``spare`` pixels more than it must."""
    room = walk.least_room + spare
    return PoolStage(
        name="layer0", walk=walk, in_bits=in_bits, simd=simd, room=room, buffer_storage=Storage.DISTRIBUTED
    )


def words_read(stage: AnyStage) -> tuple[np.ndarray, np.ndarray]:
    """Return which word of its image each word that is read would be, and whether it lies in the map.

    Both have a row per window and fold. Outside the map, rows and columns are counted on.
    """
    walk, words = stage.walk, stage.walk.pixel_words(stage.word_inputs)
    places, inside = [], []
    for y in range(walk.output[0]):
        for x in range(walk.output[1]):
            for fold in range(stage.folds):
                for down in range(walk.kernel[0]):
                    for right in range(walk.kernel[1]):
                        row = y * walk.stride[0] - walk.padding[0] + down
                        column = x * walk.stride[1] - walk.padding[1] + right
                        for word in range(words) if stage.lanes else [fold]:
                            places.append((row * walk.width + column) * words + word)
                            inside.append(0 <= row < walk.height and 0 <= column < walk.width)
    rows = walk.vectors * stage.folds
    return np.reshape(places, (rows, -1)), np.reshape(inside, (rows, -1))


def chosen(table: np.ndarray, *places: Value) -> Value:
    """Return an entry of a table of integers."""
    if not places:
        return Const(int(table))
    return Value.cast(Array([chosen(row, *places[1:]) for row in table])[places[0]])


def tie(h: Harness, name: str, runs: Runs, place: Value) -> None:
    """Check that what goes through a sequence is at a place of it."""
    starts = [*runs.starts, runs.length]
    counted = Const(0)
    for at, here in enumerate(runs.here):
        there = (place >= starts[at]) & (place < starts[at + 1])
        h.check(f"{name}_{at}", here == there)
        if starts[at + 1] - starts[at] > 1:
            counted = Mux(there, place - starts[at], counted)
    h.check(f"{name}_place", runs.place == counted)


class Followed:
    """The windows of a map, followed word by word: which is next, what has arrived, and what is reserved.

    Pixels are reserved and their words written at any pace. A proof says in which cycle a word is read.

    Parameters
    ----------
    h : Harness
    stage : AnyStage
    fold : Value
        Which fold of its window the next word is of.
    places, inside : ndarray
        As `words_read` gives them: a row per window and fold.

    Attributes
    ----------
    written : Signal
        A word is being written.
    vector, word : Signal
        The window, and the word of its fold.
    place : Signal
        Which word of the image that is.
    arrived, reserved : Signal
        Words that have arrived of this image and later ones, and pixels that are reserved.
    base : Signal
        Where the image begins in the buffer.
    """

    def __init__(
        self, h: Harness, stage: AnyStage, fold: Value | int, places: np.ndarray, inside: np.ndarray
    ):
        walk = stage.walk
        self.h, self.stage, self.walk, self.places = h, stage, walk, places
        self.in_pixel, self.depth = walk.pixel_words(stage.word_inputs), stage.buffer_words
        vectors, words = walk.vectors, places.shape[1]
        self.credits = h.add("credits", BlockCredits(stage.room, release_shape(walk)))
        self.written, wants = h.free("written"), h.free("wants")
        self.available = self.credits.component.available
        self.takes = h.wire("takes", wants & self.available)
        self.vector, self.word = Signal(range(vectors + 1)), Signal(range(words + 1))
        most = walk.pixels + stage.room
        self.arrived, self.reserved = Signal(range(most * self.in_pixel + 1)), Signal(range(most + 1))
        self.base = Signal(range(self.depth + 1))
        self.row = self.vector * (len(places) // vectors) + fold
        self.place = h.wire("place", chosen(places, self.row, self.word))
        self.void = h.wire("void", ~chosen(inside.astype(int), self.row, self.word)[0])
        self.needed = h.wire("needed", chosen(walk.needs(), self.vector) * self.in_pixel)
        self.before = h.wire("before", chosen(np.concatenate([[0], walk.frees()[:-1]]), self.vector))
        self.freed = h.wire("freed", chosen(np.diff(walk.frees(), prepend=0), self.vector))
        self.last_word, self.last = self.word == words - 1, self.vector == vectors - 1
        self.ready = self.arrived >= self.needed

    def step(self, issue: Value, last_fold: Value, release: Value) -> Value:
        """Go on with each word that is issued; return whether it is the last of a window.

        Parameters
        ----------
        issue : Value
            The next word is issued.
        last_fold : Value
            It is read for the last time.
        release : Value
            Minus the pixels that are given back to the credits.
        """
        h, all_words = self.h, self.walk.pixels * self.in_pixel
        moves = h.wire("moves", issue & self.last_word & last_fold)
        ends = h.wire("ends", moves & self.last)
        h.assume(~self.written | (self.arrived < self.reserved * self.in_pixel))
        h.m.d.comb += [
            self.credits.component.take.eq(self.takes),
            self.credits.component.give.eq(release),
        ]
        h.m.d.sync += [
            self.arrived.eq(self.arrived + self.written - Mux(ends, all_words, 0)),
            self.reserved.eq(self.reserved + self.takes - Mux(ends, self.walk.pixels, 0)),
        ]
        with h.m.If(issue):
            h.m.d.sync += self.word.eq(Mux(self.last_word, 0, self.word + 1))
        with h.m.If(moves):
            h.m.d.sync += self.vector.eq(Mux(self.last, 0, self.vector + 1))
        with h.m.If(ends):
            h.m.d.sync += self.base.eq(chosen((np.arange(self.depth) + all_words) % self.depth, self.base))
        h.check("all_freed_at_the_end", ~ends | (self.before + self.freed == self.walk.pixels))
        return moves

    def at(self, offset: Value) -> Value:
        """Return where a word of this image stands."""
        around = -(-int(-self.places.min()) // self.depth) * self.depth
        return (self.base + offset + around) % self.depth

    def check(self, walker: WindowWalker, kept: Value | int = 0) -> None:
        """Check that no stage waits for itself, and tie the walker's registers and the credits to these.

        Parameters
        ----------
        walker : WindowWalker
        kept : Value
            Pixels that were read for the last time, and are given back in this cycle.
        """
        h, walk, stage, in_pixel = self.h, self.walk, self.stage, self.in_pixel
        vectors, words = walk.vectors, self.places.shape[1]
        held = self.reserved + kept
        h.check(
            "never_stuck",
            self.ready | self.available | (kept != 0) | (self.arrived < self.reserved * in_pixel),
        )
        h.check("ranges", (self.vector < vectors) & (self.word < words) & (self.base < self.depth))
        h.check("held", (self.reserved >= self.before) & (held <= self.before + stage.room))
        h.check("written", self.arrived <= self.reserved * in_pixel)
        h.check("arrived_of_the_past", self.arrived >= self.before * in_pixel)
        h.check("credits", self.credits["owed"] + stage.room == held - self.before)
        h.check("ahead", walker.ahead == self.arrived - self.needed)
        h.check("start", walker.start == self.at(chosen(self.places[:, 0], self.row)))
        pixel, columns = walker.word.length, walk.output[1]
        tap = chosen(np.arange(words) // pixel, self.word)
        tie(h, "word", walker.word, chosen(np.arange(words) % pixel, self.word))
        tie(h, "row", walker.row, chosen(np.arange(walk.taps) // walk.kernel[1], tap))
        tie(h, "column", walker.column, chosen(np.arange(walk.taps) % walk.kernel[1], tap))
        tie(h, "y", walker.y, chosen(np.arange(vectors) // columns, self.vector))
        tie(h, "x", walker.x, chosen(np.arange(vectors) % columns, self.vector))


def windows(h: Harness, stage: AnyStage) -> None:
    """Reserve pixels and write their words at any pace, with room in the next buffer at any time."""
    words, folds = stage.words, stage.folds
    sequencer = h.add("dut", WindowSequencer(stage))
    dut = sequencer.component
    fold = Signal(range(folds + 1))
    busy = Signal(range(stage.drain_cycles + 1))  # cycles until the drain can take a fold
    now = Followed(h, stage, fold, *words_read(stage))
    room, word, last_word = h.free("room"), now.word, now.last_word
    h.m.d.comb += [dut.written.eq(now.written), dut.room.eq(room)]
    last_fold = fold == folds - 1
    issue = h.wire("must_issue", now.ready & (~last_word | (((fold != 0) | room) & (busy == 0))))
    h.m.d.sync += busy.eq(Mux(issue & last_word, stage.drain_cycles - 1, Mux(busy != 0, busy - 1, 0)))
    with h.m.If(issue & last_word):
        h.m.d.sync += fold.eq(Mux(last_fold, 0, fold + 1))
    moves = now.step(issue, last_fold, dut.release)

    h.check("issue", dut.issue == issue)
    h.check("last", (dut.last == last_word) & (dut.last_fold == last_fold))
    h.check("void", dut.void == now.void)
    h.check("address", dut.address == now.at(now.place))
    h.check("take", dut.take == (issue & last_word & (fold == 0)))
    h.check("release", dut.release == -Mux(moves, now.freed, 0))
    reads = issue & ~now.void
    h.check("arrived_before", ~reads | (now.place < now.arrived))
    h.check("still_there", ~reads | (now.arrived + now.written <= now.place + now.depth))
    # These checks tie the component's registers to the harness's.
    now.check(dut.walker)
    h.check("fold", fold < folds)
    h.check("freed_only_what_arrived", now.ready | ((word == 0) & (fold == 0)))
    h.check("folds", (sequencer["fold"] == fold) & (sequencer["first_fold"] == (fold == 0)))
    if "busy" in sequencer:
        h.check("drain", sequencer["busy"] == busy)
    else:
        h.check("drain", (busy == 0) | (busy + word < stage.drain_cycles))
    if stage.lanes:
        h.check("weight_address", dut.weight_address == fold * words + word)
    h.cover("waits_for_pixels", ~issue & (now.vector != 0) & ~now.available)
    h.cover("waits_for_room", ~issue & now.ready & ~room)
    h.cover("frees", dut.release != 0)


class Takes(wiring.Component):
    """What `take_blocks` makes of a sequencer that asks with each vector, of which a block has some."""

    room: In(1)
    asks: In(1)
    may: Out(1)
    take: Out(1)

    def __init__(self, vectors: int):
        self.vectors = vectors
        super().__init__()

    def elaborate(self, platform):
        """Connect the sequencer's ports."""
        m = Module()
        asking = SimpleNamespace(room=self.may, take=self.asks)
        m.d.comb += take_blocks(m, asking, self.vectors, self.room, self.take)
        return m


def block_takes(h: Harness, vectors: int) -> None:
    """Ask for room with a vector wherever there is some."""
    probe = h.add("dut", Takes(vectors))
    dut = probe.component
    room, asks = h.free("room"), h.free("asks")
    h.m.d.comb += [dut.room.eq(room), dut.asks.eq(asks)]
    vector = Signal(range(vectors + 1))
    h.assume(~asks | dut.may)
    with h.m.If(asks):
        h.m.d.sync += vector.eq(Mux(vector == vectors - 1, 0, vector + 1))
    h.check("may", dut.may == (room | (vector != 0)))
    h.check("take", dut.take == (asks & (vector == 0)))
    h.check("range", (vector < vectors) & (probe["vector"] == vector))
    h.check("first", probe["first_vector"] == (vector == 0))
    h.cover("without_room", asks & ~room)
    h.cover("again", dut.take & h.past(asks))


def pool(h: Harness, stage: PoolStage) -> None:
    """Offer any two images, and more of the second one, to a pooling layer, at any pace on both sides."""
    h.no_reset()
    walk, in_pixel = stage.walk, stage.folds
    size = walk.pixels * in_pixel
    dut = h.add("dut", PoolLayer(stage, None, None)).component
    written = h.free("written")
    images = [[h.constant(f"image_{k}_{at}", stage.input_word_bits) for at in range(size)] for k in range(2)]
    place, image = Signal(range(size + 1)), Signal()
    held = Signal(range(stage.buffer_words + 1))
    h.m.d.comb += [
        dut.i.valid.eq(written),
        dut.i.payload.eq(Array([Value.cast(Array(words)[place]) for words in images])[image]),
        dut.room.eq(h.free("room")),
    ]
    h.assume(~written | (held < stage.buffer_words))
    h.m.d.sync += held.eq(held + written + dut.release * in_pixel)
    with h.m.If(written):
        h.m.d.sync += [place.eq(Mux(place == size - 1, 0, place + 1)), image.eq(image | (place == size - 1))]
    result, done = Signal(range(walk.vectors * in_pixel + 1)), Signal()
    out, ends = dut.o.valid, result == walk.vectors * in_pixel - 1
    with h.m.If(out):
        h.m.d.sync += [result.eq(Mux(ends, 0, result + 1)), done.eq(done | ends)]
    places, _ = words_read(stage)
    values = [[_largest([words[at] for at in row]) for row in places] for words in images]
    want = Array([Value.cast(Array(row)[result]) for row in values])[done]
    h.check("largest", ~out | (dut.o.payload.lanes[0] == want))
    h.check(
        "vector_end",
        ~out
        | (dut.o.payload.image_last == chosen(np.arange(len(places)) % in_pixel == in_pixel - 1, result)),
    )
    h.check("room", held <= stage.buffer_words)
    h.cover("second_image", out & done)


def _largest(values: list[Value]) -> Value:
    return reduce(lambda best, value: Mux(best < value, value, best), values)


def window_proof(name: str, sizes: str, stage: AnyStage, cover_depth: int = 20) -> Proof:
    """Return the proof ``window-NAME``."""
    return Proof(
        f"window-{name}",
        "Each word of each window is read once per fold, in order, in the first cycle in which its pixels, "
        "the next buffer and the drain allow it, never before it has arrived and never after its place was "
        "given away; zeros are demanded exactly outside the map; each pixel's room is given back once; where "
        "a window waits for pixels, there is room for more, so that no stage waits for itself; the counters "
        "stay in their ranges.",
        sizes,
        Mode.INDUCTION,
        2,
        partial(windows, stage=stage),
        cover_depth=cover_depth,
    )


PADDED = conv_stage(WindowWalk(3, 3, 1, (2, 2), (2, 2), (1, 1)), 2, Folding(1, 1), 1)
LONG = conv_stage(WindowWalk(2, 4, 2, (2, 1), (1, 1), (0, 0)), 3, Folding(1, 3, requantisers=1), 0)
BY_CHANNEL = pool_stage(WindowWalk(3, 2, 2, (2, 2), (1, 2), (0, 0)), 1, 1)
POOLED = pool_stage(WindowWalk(2, 2, 1, (2, 2), (2, 2), (0, 0)), 1, 2, in_bits=2)

PROOFS = [
    Proof(
        "block-credits-count",
        "The credits of a buffer whose blocks are given back several at once signal room exactly while fewer "
        "are taken than the buffer has, and their counter stays in its range.",
        f"{BLOCKS} blocks, up to {GIVEN} at once",
        Mode.INDUCTION,
        3,
        block_credits,
    ),
    Proof(
        "block-takes-first",
        "Of the vectors that make a block of the next buffer, the first alone takes it, and waits for room; "
        "the others find room in it.",
        "3 vectors per block",
        Mode.INDUCTION,
        3,
        partial(block_takes, vectors=3),
    ),
    window_proof("padded", "3x3 pixels, 2x2 kernel, stride 2, padding 1; 2 folds", PADDED),
    window_proof("drain-waits", "2x4 pixels of 2 words, 2x1 kernel; 1 fold of 3 drain cycles", LONG),
    window_proof("by-channel", "3x2 pixels of 2 words, 2x2 windows, one word per fold", BY_CHANNEL),
    Proof(
        "pool-largest",
        "For all images, at any pace on both sides and without a reset, a pooling layer gives the largest "
        "value of each window of the first two images once and in order, and marks the end of each window.",
        "2x2 pixels of 2 bits, 2x2 windows",
        Mode.BOUNDED,
        18,
        partial(pool, stage=POOLED),
        cover_depth=18,
    ),
]
