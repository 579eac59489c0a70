"""What fills tables and what passes them, each alone, cycle by cycle against the rules in words."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bc_hw.hw.engines.table_filler import TableFiller
from bc_hw.hw.engines.table_sequencer import TableSequencer
from bc_hw.plan.engines.tables import TABLE_BANKS
from tests.amaranth_bench import layer_plan, simulate
from tests.strategies import simulated

LIMIT = 5000
"""Cycles after which a bench gives up."""


def table_plan(n_in, simd, group, units, *, n_out=6, pe=1, requantisers=1, banks=2):
    return layer_plan(
        n_in,
        n_out,
        simd=simd,
        pe=pe,
        group=group,
        engine="tables",
        fill_units=units,
        requantisers=requantisers,
        banks=banks,
    )


class FillRules:
    """The filler, slowly: every decision from the history of what was written and begun."""

    def __init__(self, plan):
        self.plan = plan
        self.depth = plan.room * plan.input_words
        self.written = 0  # words, over all images
        self.begun = 0  # words, void ones included
        self.began = -(10**9)  # when the last word did
        self.ends_tables = self.ends_image = False  # it was the last for its tables, of its image
        self.tables = 0  # how many were begun
        self.read = 0  # words begun that are of an image

    def cycle(self, now, room):
        """Return the outputs of this cycle; ``void`` only where a word begins."""
        plan = self.plan
        age = now - self.began
        want = {
            "entry": min(age, plan.engine.entries) - 1,
            "address": (self.read - 1) % self.depth,
            "bank": (self.tables - 1) % TABLE_BANKS,
            "filled": int(self.ends_tables and age == plan.engine.entries - 1),
            "release": int(self.ends_image and age == 1),
            "begin": 0,
            "take": 0,
            "void": None,
        }
        image, place = divmod(self.begun, plan.words * plan.engine.filling(plan).words)
        void = place >= plan.input_words
        number = image * plan.input_words + place
        first = place % plan.engine.filling(plan).words == 0
        if age < plan.engine.entries or (first and not room) or (not void and number >= self.written):
            return want
        self.begun += 1
        self.began = now
        self.tables += first
        self.read += not void
        self.ends_tables = place % plan.engine.filling(plan).words == plan.engine.filling(plan).words - 1
        self.ends_image = place == plan.input_words - 1
        return want | {"begin": 1, "take": int(first), "void": int(void)}


def check_filler(plan, *, arrive, room, images=5, seed=0):
    """Write words by chance, no more than the buffer holds, with ``room`` by chance; compare every cycle."""
    rng = random.Random(seed)
    rules, dut = FillRules(plan), TableFiller(plan)
    totals = {"begin": 0, "take": 0, "filled": 0, "release": 0}

    async def bench(ctx):
        now = 0
        while totals["filled"] < images * plan.words:
            full = rules.written >= (totals["release"] + plan.room) * plan.input_words
            write = not full and rng.random() < arrive
            free = rng.random() < room
            ctx.set(dut.written, write)
            ctx.set(dut.room, free)
            want = rules.cycle(now, free)
            _, _, *values = await ctx.tick().sample(*(getattr(dut, name) for name in want))
            got = dict(zip(want, values, strict=True))
            if want["void"] is None:
                want["void"] = got["void"]
            assert got == want, f"cycle {now}"
            for name in totals:
                totals[name] += got[name]
            rules.written += write
            now += 1
            assert now < LIMIT

    simulate(dut, bench)
    assert totals["release"] == images  # each image once, even where void words follow
    assert totals["filled"] == totals["take"] == images * plan.words
    assert totals["begin"] == images * plan.words * plan.engine.filling(plan).words


@pytest.mark.parametrize(("arrive", "room"), [(1.0, 1.0), (0.3, 1.0), (1.0, 0.2), (0.5, 0.5)])
@pytest.mark.parametrize(
    ("n_in", "simd", "group", "units", "banks", "voids"),
    [
        pytest.param(2, 2, 2, 1, 2, 0, id="one-word"),
        pytest.param(9, 9, 2, 2, 3, 0, id="all-at-once"),
        pytest.param(9, 9, 3, 1, 2, 0, id="a-table-at-a-time"),
        pytest.param(12, 6, 3, 1, 2, 0, id="in-parts"),
        pytest.param(13, 8, 2, 2, 2, 0, id="in-parts-ragged"),
        pytest.param(9, 8, 2, 1, 2, 3, id="void-words"),
        pytest.param(17, 12, 4, 1, 3, 1, id="a-void-word"),
    ],
)
def test_filler_every_cycle(n_in, simd, group, units, banks, voids, arrive, room):
    plan = table_plan(n_in, simd, group, units, banks=banks)
    assert plan.words * plan.engine.filling(plan).words - plan.input_words == voids
    check_filler(plan, arrive=arrive, room=room)


@simulated(12)
@given(st.data())
def test_filler_of_any_shape(data):
    group = data.draw(st.integers(2, 5))
    units, words = data.draw(st.integers(1, 3)), data.draw(st.integers(1, 3))
    simd = group * units * words
    n_in = data.draw(st.integers(1, 3 * simd))
    if n_in < simd:
        simd = n_in
        units = min(units, -(-simd // group))
    plan = table_plan(n_in, simd, group, units, banks=data.draw(st.integers(2, 4)))
    chance = st.sampled_from([0.2, 0.6, 1.0])
    seed = data.draw(st.integers(0, 99))
    check_filler(plan, arrive=data.draw(chance), room=data.draw(chance), images=4, seed=seed)


class PassRules:
    """The sequencer of tables, slowly: every decision from the history of what was filled and issued."""

    def __init__(self, plan):
        self.plan = plan
        self.filled = 0  # tables, over all images
        self.issued = 0  # folds, over all tables
        self.output = -(10**9)  # when a fold went into the drain

    def cycle(self, now, room):
        """Return the outputs of this cycle, None where nothing is issued."""
        plan = self.plan
        tables, fold = divmod(self.issued, plan.folds)
        word = tables % plan.words
        last = word == plan.words - 1
        if fold == 0 and (tables >= self.filled or (last and not room)):
            return None
        if last and now < self.output + plan.drain_cycles:
            return None
        self.issued += 1
        if last:
            self.output = now
        return {
            "first": int(word == 0),
            "last": int(last),
            "bank": tables % TABLE_BANKS,
            "fold": fold,
            "weight_address": word * plan.folds + fold,
            "take": int(last and fold == 0),
            "release": int(fold == plan.folds - 1),
        }


def check_sequencer(plan, *, fill, room, images=6, seed=0):
    """Fill tables by chance, no more than there are, with ``room`` by chance; compare every cycle."""
    rng = random.Random(seed)
    rules, dut = PassRules(plan), TableSequencer(plan)
    totals = {"take": 0, "release": 0}
    names = ("first", "last", "bank", "fold", "weight_address", "take", "release")

    async def bench(ctx):
        now = 0
        while totals["release"] < images * plan.words:
            full = rules.filled >= totals["release"] + TABLE_BANKS
            filled = not full and rng.random() < fill
            free = rng.random() < room
            ctx.set(dut.filled, filled)
            ctx.set(dut.room, free)
            _, _, issue, *values = await ctx.tick().sample(dut.issue, *(getattr(dut, name) for name in names))
            want = rules.cycle(now, free)
            got = dict(zip(names, values, strict=True))
            assert bool(issue) == (want is not None), f"cycle {now}"
            if want is None:
                assert not got["take"] and not got["release"]
            else:
                assert got == want, f"cycle {now}"
            for name in totals:
                totals[name] += got[name]
            rules.filled += filled
            now += 1
            assert now < LIMIT

    simulate(dut, bench)
    assert totals["take"] == images


@pytest.mark.parametrize(("fill", "room"), [(1.0, 1.0), (0.2, 1.0), (1.0, 0.3), (0.5, 0.5)])
@pytest.mark.parametrize(
    ("n_in", "simd", "n_out", "pe", "requantisers"),
    [
        pytest.param(4, 4, 3, 3, 3, id="one-word-one-fold"),
        pytest.param(4, 4, 7, 2, 2, id="one-word"),
        pytest.param(4, 4, 7, 3, 1, id="one-word-drain-longer"),
        pytest.param(12, 4, 2, 2, 2, id="parts-one-fold"),
        pytest.param(12, 4, 9, 2, 2, id="parts"),
        pytest.param(10, 4, 9, 4, 1, id="parts-drain-longer"),
    ],
)
def test_sequencer_every_cycle(n_in, simd, n_out, pe, requantisers, fill, room):
    check_sequencer(
        table_plan(n_in, simd, 2, 1, n_out=n_out, pe=pe, requantisers=requantisers), fill=fill, room=room
    )


@simulated(12)
@given(st.data())
def test_sequencer_of_any_shape(data):
    n_out = data.draw(st.integers(1, 9))
    pe = data.draw(st.integers(1, n_out))
    requantisers = data.draw(st.integers(1, pe))
    n_in = data.draw(st.integers(2, 12))
    simd = 2 * data.draw(st.integers(1, n_in // 2))
    plan = table_plan(n_in, simd, 2, 1, n_out=n_out, pe=pe, requantisers=requantisers)
    chance = st.sampled_from([0.2, 0.6, 1.0])
    seed = data.draw(st.integers(0, 99))
    check_sequencer(plan, fill=data.draw(chance), room=data.draw(chance), images=4, seed=seed)
