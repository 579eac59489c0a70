"""What a layer works on, cycle by cycle, against the rules in words; and the credits that hold it back."""

import random

import pytest
from amaranth.hdl import Module, Signal
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out
from hypothesis import given
from hypothesis import strategies as st

from bc_hw.hw.block_credits import BlockCredits
from bc_hw.hw.block_takes import take_blocks
from bc_hw.hw.credits import Credits
from bc_hw.hw.delay import delay
from bc_hw.hw.image_buffer import ImageBuffer
from bc_hw.hw.sequencer import Sequencer
from bc_hw.hw.shapes import range_shape
from bc_hw.intmath import Range
from tests.amaranth_bench import BITS_OF_COLUMNS, layer_plan, play, simulate
from tests.strategies import simulated


class Rules:
    """The sequencer, slowly: every decision from the history of what was written and issued."""

    def __init__(self, plan):
        self.plan = plan
        self.written = 0  # words, over all images
        self.issued = 0  # over all images and folds
        self.fold_end = -(10**9)  # when the last fold ended

    def cycle(self, now, room):
        """Return the outputs of this cycle, None where nothing is issued."""
        plan = self.plan
        image, place = divmod(self.issued, plan.words * plan.folds)
        fold, word = divmod(place, plan.words)
        number = image * plan.words + word
        last = word == plan.words - 1
        if fold == 0 and number >= self.written:
            return None
        if last and fold == 0 and not room:
            return None
        if last and now < self.fold_end + plan.drain_cycles:
            return None
        self.issued += 1
        if last:
            self.fold_end = now
        return {
            "last": int(last),
            "address": number % (plan.room * plan.words),
            "weight_address": place,
            "take": int(last and fold == 0),
            "release": int(last and fold == plan.folds - 1),
        }


def check(plan, *, arrive, room, images=6, seed=0):
    """Write words by chance, no more than the buffer holds, with ``room`` by chance; compare every cycle."""
    rng = random.Random(seed)
    rules, dut = Rules(plan), Sequencer(plan)
    released = 0

    async def bench(ctx):
        nonlocal released
        now = 0
        while released < images:
            full = rules.written >= (released + plan.room) * plan.words
            write = not full and rng.random() < arrive
            free = rng.random() < room
            ctx.set(dut.written, write)
            ctx.set(dut.room, free)
            names = ("last", "address", "weight_address", "take", "release")
            _, _, issue, *values = await ctx.tick().sample(dut.issue, *(getattr(dut, name) for name in names))
            want = rules.cycle(now, free)
            assert bool(issue) == (want is not None), f"cycle {now}"
            got = dict(zip(names, values, strict=True))
            if want is None:
                assert not got["take"] and not got["release"]
            else:
                assert got == want, f"cycle {now}"
                released += want["release"]
            rules.written += write
            now += 1
            assert now < 3000

    simulate(dut, bench)


@pytest.mark.parametrize(("arrive", "room"), [(1.0, 1.0), (0.4, 1.0), (1.0, 0.3), (0.6, 0.6)])
@pytest.mark.parametrize(
    ("n_in", "simd", "n_out", "pe", "requantisers", "banks"),
    [
        pytest.param(3, 3, 4, 4, 4, 2, id="one-word-one-fold"),
        pytest.param(3, 3, 4, 2, 2, 3, id="one-word"),
        pytest.param(6, 2, 4, 4, 4, 2, id="one-fold"),
        pytest.param(7, 2, 9, 2, 1, 2, id="many"),
        pytest.param(2, 1, 9, 5, 1, 2, id="drain-longer"),
        pytest.param(5, 5, 6, 6, 2, 5, id="drain-longer-one-word"),
    ],
)
def test_every_cycle(n_in, simd, n_out, pe, requantisers, banks, arrive, room):
    plan = layer_plan(n_in, n_out, simd=simd, pe=pe, requantisers=requantisers, banks=banks)
    check(plan, arrive=arrive, room=room)


@simulated(15)
@given(st.data())
def test_any_shape(data):
    n_in, n_out = data.draw(st.integers(1, 9)), data.draw(st.integers(1, 9))
    pe = data.draw(st.integers(1, n_out))
    plan = layer_plan(
        n_in,
        n_out,
        simd=data.draw(st.integers(1, n_in)),
        pe=pe,
        requantisers=data.draw(st.integers(1, pe)),
        banks=data.draw(st.integers(2, 5)),
    )
    chance = st.sampled_from([0.2, 0.5, 1.0])
    check(
        plan, arrive=data.draw(chance), room=data.draw(chance), images=4, seed=data.draw(st.integers(0, 99))
    )


@pytest.mark.parametrize("banks", [1, 2, 3, 8])
def test_credits(banks):
    rng = random.Random(banks)
    dut = Credits(banks)
    levels = []

    async def bench(ctx):
        free = banks
        for _ in range(200):
            available = ctx.get(dut.available)
            assert available == (free > 0), "a taken or given bank is seen one cycle later"
            take = available and rng.random() < 0.6
            give = free < banks and rng.random() < 0.5
            ctx.set(dut.take, take)
            ctx.set(dut.give, give)
            await ctx.tick()
            free += give - take
            levels.append(free)

    simulate(dut, bench)
    assert set(levels) == set(range(banks + 1)), "empty and full were both reached"


@pytest.mark.parametrize(("blocks", "most"), [(1, 1), (3, 3), (9, 4), (8, 1), (70, 33)])
def test_block_credits(blocks, most):
    rng = random.Random(blocks)
    dut = BlockCredits(blocks, range_shape(Range(-most, 0)))
    levels = []

    async def bench(ctx):
        free = blocks
        for _ in range(300):
            available = ctx.get(dut.available)
            assert available == (free > 0), "what is taken or given is seen one cycle later"
            take = available and rng.random() < 0.8
            give = rng.randint(0, min(most, blocks - free)) if rng.random() < 1 / most else 0
            ctx.set(dut.take, take)
            ctx.set(dut.give, -give)
            await ctx.tick()
            free += give - take
            levels.append(free)

    simulate(dut, bench)
    assert {0, 1} <= set(levels), "it was empty"
    assert max(levels) >= min(blocks, most)


class Taking(wiring.Component):
    """Which vectors of a sequencer take a block, its requests driven by hand."""

    def __init__(self, vectors):
        self.vectors = vectors
        ports = wiring.Signature({"take": Out(1), "room": In(1)})
        super().__init__({"asked": In(1), "credit": In(1), "room": Out(1), "take": Out(1)})
        self.sequencer = ports.create()

    def elaborate(self, platform):
        m = Module()
        m.d.sync += Signal().eq(0)  # a clock even where there is nothing to count
        m.d.comb += [
            *take_blocks(m, self.sequencer, self.vectors, self.credit, self.take),
            self.sequencer.take.eq(self.asked),
            self.room.eq(self.sequencer.room),
        ]
        return m


@pytest.mark.parametrize("vectors", [1, 2, 3, 8])
def test_only_the_first_vector_of_a_block_takes_it(vectors):
    rng = random.Random(vectors)
    rows, want, vector = [], [], 0
    for _ in range(60):
        credit, first = rng.randint(0, 1), vector % vectors == 0
        asked = int(rng.random() < 0.7 and (credit or not first))
        rows.append({"asked": asked, "credit": credit})
        want.append((int(credit or not first), int(asked and first)))
        vector += asked
    assert play(Taking(vectors), rows, ["room", "take"]) == want


@pytest.mark.parametrize(("n_in", "simd", "banks"), [(5, 2, 3), (4, 4, 2), (3, 1, 5)])
@pytest.mark.parametrize("storage", ["block", "distributed"])
@pytest.mark.parametrize("family", [None, BITS_OF_COLUMNS], ids=["whole", "columns"])
def test_image_buffer(n_in, simd, banks, storage, family):
    """Words are readable in the cycle after the one they are written in, round and round."""
    plan = layer_plan(n_in, simd=simd, banks=banks, buffer_storage=storage)
    depth = banks * plan.words
    values = [(37 * at + 11) % (1 << plan.input_word_bits) for at in range(2 * depth + 1)]
    rows = [
        {"i.valid": 1, "i.payload": value, "address": (at - 1) % depth} for at, value in enumerate(values)
    ]
    buffer = ImageBuffer(plan, family)
    assert (buffer.column < plan.input_word_bits) == (storage == "block" and family is not None)
    got = play(buffer, [*rows, {"i.valid": 0, "i.payload": 0}], ["word"], tail=1)
    assert [word for (word,) in got[2 : len(values) + 1]] == values[:-1]


class Delayed(wiring.Component):
    """`delay` as a component."""

    i: In(4)
    o: Out(4)

    def __init__(self, cycles):
        self.cycles = cycles
        super().__init__()

    def elaborate(self, platform):
        m = Module()
        m.d.sync += Signal().eq(0)  # a clock even where nothing is delayed
        m.d.comb += self.o.eq(delay(m, self.i, self.cycles, name="late"))
        return m


@pytest.mark.parametrize("cycles", [0, 1, 4])
def test_delay(cycles):
    got = play(Delayed(cycles), [{"i": value} for value in range(1, 9)], ["o"])
    assert [value for (value,) in got] == [0] * cycles + list(range(1, 9 - cycles))
