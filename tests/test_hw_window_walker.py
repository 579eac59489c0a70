"""Windows: which word of the input buffer is read, cycle by cycle, against the walk of the plan."""

import random

import numpy as np
import pytest
from amaranth.hdl import Module, Mux, Signal
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from bc_hw.hw.runs import Runs
from bc_hw.hw.shapes import index_shape
from bc_hw.hw.window_walker import WindowWalker
from bc_hw.plan.walk import WindowWalk
from tests.amaranth_bench import play, simulate
from tests.windows import conv_stage, pool_stage, random_stage


class Walked(wiring.Component):
    """A walker whose sequencer issues a word where ``want`` is high and the walker lets it."""

    def __init__(self, stage):
        self.stage = stage
        members = {
            "last_word": 1,
            "void": 1,
            "issue": 1,
            "address": index_shape(stage.buffer_words),
            "free": 16,
        }
        super().__init__(
            {"written": In(1), "want": In(1), **{name: Out(shape) for name, shape in members.items()}}
        )

    def elaborate(self, platform):
        m = Module()
        walker = WindowWalker(self.stage)
        fold = Signal(range(self.stage.folds + 1))
        last_fold = fold == self.stage.folds - 1
        walker.add_to(m, self.written, self.issue, last_fold)
        with m.If(self.issue & walker.last_word):
            m.d.sync += fold.eq(Mux(last_fold, 0, fold + 1))
        m.d.comb += [
            self.issue.eq(self.want & ~walker.behind),
            self.last_word.eq(walker.last_word),
            self.void.eq(walker.void),
            self.address.eq(walker.address),
            self.free.eq(Mux(self.issue & walker.last_word & last_fold, -walker.release, 0)),
        ]
        return m


def expected(stage, images):
    """Return a row per word: its place in order of arrival, -1 outside the map; last; needed; freed."""
    walk, words = stage.walk, stage.walk.pixel_words(stage.word_inputs)
    rows = []
    for image in range(images):
        first = image * walk.pixels
        before = first
        for sources, needs, frees in zip(
            walk.sources(stage.word_inputs), walk.needs() + first, walk.frees() + first, strict=True
        ):
            for fold in range(stage.folds):
                read = sources if stage.lanes else sources[fold::words]
                for at, word in enumerate(read):
                    last = at == len(read) - 1
                    freed = frees - before if last and fold == stage.folds - 1 else 0
                    place = int(word) + first * words if word >= 0 else -1
                    rows.append((place, int(last), int(needs) * words, int(freed)))
            before = frees
    return rows


def check(stage, *, arrive, want, images=3, seed=0):
    """Let words arrive by chance, as many as there is room for, and want to read by chance."""
    rng = random.Random(seed)
    dut = Walked(stage)
    rows = expected(stage, images)
    words = stage.walk.pixel_words(stage.word_inputs)

    async def bench(ctx):
        written, room, done = 0, stage.room * words, 0
        waited = 0
        while done < len(rows):
            place, last, needs, freed = rows[done]
            write = written < min(room, images * stage.walk.pixels * words) and rng.random() < arrive
            wanted = rng.random() < want
            ctx.set(dut.written, write)
            ctx.set(dut.want, wanted)
            _, _, issue, *got, address = await ctx.tick().sample(
                dut.issue, dut.last_word, dut.void, dut.free, dut.address
            )
            assert issue == (wanted and written >= needs), f"word {done}"
            if issue:
                assert got == [last, place < 0, freed], f"word {done}"
                assert place < 0 or address == place % stage.buffer_words, f"word {done}"
                assert place < written, "a word is read that has not arrived"
                assert place < 0 or place >= room - stage.room * words, "a word is read that is free already"
                room += freed * words
                done += 1
            waited = 0 if write or issue else waited + 1
            assert waited < 200, "it hangs"
            written += write
        assert room == (images * stage.walk.pixels + stage.room) * words, "all is free at the end"

    simulate(dut, bench)


@pytest.mark.parametrize("pool", [False, True], ids=["matrix", "pool"])
@pytest.mark.parametrize("seed", range(24))
def test_any_window(seed, pool):
    stage = random_stage(seed, pool=pool)
    arrive, want = random.Random(seed).choice([(1.0, 1.0), (0.5, 1.0), (1.0, 0.5), (0.2, 0.9)])
    check(stage, arrive=arrive, want=want, seed=seed, images=2 if stage.cycles > 500 else 3)


def test_sizes_of_the_random_windows_reach_their_ends():
    stages = [random_stage(seed, pool=pool) for seed in range(24) for pool in (False, True)]
    walks = [stage.walk for stage in stages]
    assert {k for walk in walks for k in walk.kernel} == set(range(1, 8))
    assert {(walk.stride, max(walk.padding) > 0) for walk in walks} >= {((1, 2), True), ((2, 1), False)}
    assert min(walk.pixels for walk in walks) == 1
    assert max(walk.pixel_words(stage.word_inputs) for walk, stage in zip(walks, stages, strict=True)) > 3
    assert any(stage.room == stage.walk.least_room for stage in stages)
    assert any(stage.buffer_words & (stage.buffer_words - 1) == 0 for stage in stages)


def test_no_gap_between_windows_rows_and_images():
    """All that is read has arrived in time: a word is issued in every cycle, from the first to the last."""
    walk = WindowWalk(4, 5, 2, (3, 3), (1, 1), (1, 1))
    stage = conv_stage(walk, 4, simd=1, pe=2, room=4 * walk.pixels)
    early = walk.pixels * 2
    rows = [{"written": 1, "want": 0}] * early + [{"written": 0, "want": 1}] * stage.cycles
    got = play(Walked(stage), rows, ["issue"])
    assert [issue for (issue,) in got[early:]] == [1] * stage.cycles


@pytest.mark.parametrize("keys", ["a", "aaaa", "ab", "aab", "abb", "abcccccd", "aabbbab"])
def test_runs(keys):
    class Stepped(wiring.Component):
        go: In(1)
        here: Out(8)
        last: Out(1)

        def elaborate(self, platform):
            m = Module()
            runs = Runs(keys, "runs")
            m.d.comb += [
                self.last.eq(runs.last),
                *(self.here[at].eq(flag) for at, flag in enumerate(runs.here)),
            ]
            with m.If(self.go):
                runs.step(m)
            m.d.sync += Signal().eq(0)
            return m

    starts = [at for at in range(len(keys)) if at == 0 or keys[at] != keys[at - 1]]
    rows = [{"go": int(cycle % 4 != 2)} for cycle in range(40)]
    place, want = 0, []
    for row in rows:
        want.append((1 << int(np.searchsorted(starts, place, "right")) - 1, int(place == len(keys) - 1)))
        place = (place + row["go"]) % len(keys)
    assert play(Stepped(), rows, ["here", "last"]) == want


def test_room_for_less_than_a_window_is_refused():
    walk = WindowWalk(4, 4, 1, (2, 2), (2, 2), (0, 0))
    rule = f"Pixels of a buffer must be an integer of at least {walk.least_room}, not 1"
    with pytest.raises(ValueError, match=rule):
        WindowWalker(pool_stage(walk, room=1))
