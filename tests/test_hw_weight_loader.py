"""The weight stream: memories filled by a whole packet, and by nothing else."""

import random
import zlib
from typing import NamedTuple

import pytest
from amaranth.hdl import Module
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from bc_hw.hw.address_copies import follow
from bc_hw.hw.content_memory import PART_BITS, ContentMemory
from bc_hw.hw.walkers import walk
from bc_hw.hw.weight_loader import WeightLoader
from tests.amaranth_bench import play, simulate

SHAPES = [(70, 3), (8, 1), (32, 4), (33, 2)]
"""Width and depth of the memories: words of 3, 1, 1 and 2 beats."""

BEATS = 3 * 3 + 1 * 1 + 1 * 4 + 2 * 2 + 1
"""Of a packet, its checksum included."""


class Loaded(wiring.Component):
    """A loader and its memories, as the accelerator connects them."""

    def __init__(self, column=None):
        self.memories = [ContentMemory(width, depth, "distributed", column=column) for width, depth in SHAPES]
        self.loader = WeightLoader(self.memories)
        super().__init__(
            {"address": In(range(4)), **{f"word_{at}": Out(w) for at, (w, _) in enumerate(SHAPES)}}
        )

    def elaborate(self, platform):
        m = Module()
        m.submodules.loader = loader = self.loader
        for at, memory in enumerate(self.memories):
            m.submodules[f"memory_{at}"] = memory
            m.d.comb += [
                memory.load_data.eq(loader.data),
                memory.load_shift.eq(loader.shift[at]),
                memory.load_write.eq(loader.write[at]),
                memory.load_address.eq(loader.address),
                *(copy.eq(self.address) for copy in memory.address),
                getattr(self, f"word_{at}").eq(memory.word),
            ]
        return m


class Shape(NamedTuple):
    """What the loader looks at in a memory."""

    depth: int
    beats: int


def packet(seed):
    rng = random.Random(seed)
    return with_checksum([rng.getrandbits(32) for _ in range(BEATS - 1)])


def with_checksum(beats):
    """Return the beats with the CRC-32 of their bytes, low byte first, behind them."""
    return [*beats, zlib.crc32(b"".join(beat.to_bytes(4, "little") for beat in beats))]


def words_of(beats):
    """Return the content of each memory that a packet means."""
    beats = iter(beats)
    return [
        [sum(next(beats) << 32 * k for k in range(-(-width // 32))) % (1 << width) for _ in range(depth)]
        for width, depth in SHAPES
    ]


async def send(ctx, loader, beats, *, last=True, gap=0.0, seed=0):
    rng = random.Random(seed)
    for at, beat in enumerate(beats):
        while rng.random() < gap:
            await ctx.tick()
        ctx.set(loader.tdata, beat)
        ctx.set(loader.tvalid, 1)
        ctx.set(loader.tlast, last and at == len(beats) - 1)
        ready = False
        while not ready:
            *_, ready = await ctx.tick().sample(loader.tready)
        ctx.set(loader.tvalid, 0)


async def read(ctx, dut):
    await ctx.tick().repeat(3)  # a word is written two cycles after its last beat
    content = [[] for _ in SHAPES]
    for address in range(4):
        ctx.set(dut.address, address)
        await ctx.tick()
        for at, (_, depth) in enumerate(SHAPES):
            if address < depth:
                content[at].append(ctx.get(getattr(dut, f"word_{at}")))
    return content


def status(ctx, loader):
    return ctx.get(loader.loaded), ctx.get(loader.error), ctx.get(loader.enable)


@pytest.mark.parametrize(("gap", "column"), [(0.0, None), (0.5, None), (0.0, 9)])
def test_a_packet_fills_all_memories(gap, column):
    dut = Loaded(column)

    async def bench(ctx):
        ctx.set(dut.loader.idle, 1)
        assert status(ctx, dut.loader) == (0, 0, 0)
        for seed in (1, 2):
            await send(ctx, dut.loader, packet(seed), gap=gap)
            assert status(ctx, dut.loader) == (0, 0, 0), "the checksum is not yet checked"
            await ctx.tick().repeat(2)
            assert status(ctx, dut.loader) == (1, 0, 1)
            assert await read(ctx, dut) == words_of(packet(seed))

    simulate(dut, bench)


@pytest.mark.parametrize("length", [1, 2, 4, BEATS - 2, BEATS - 1, BEATS + 1, BEATS + 5, 2 * BEATS])
def test_a_packet_of_wrong_length_is_an_error_and_the_next_is_not(length):
    dut = Loaded()

    async def bench(ctx):
        ctx.set(dut.loader.idle, 1)
        await send(ctx, dut.loader, packet(1))
        await send(ctx, dut.loader, (packet(2) + packet(3))[:length])
        await ctx.tick().repeat(3)
        assert status(ctx, dut.loader) == (0, 1, 0), "no image may meet half a set of weights"
        if length > BEATS:
            assert await read(ctx, dut) == words_of(packet(2)), "what is too much is dropped"
        await send(ctx, dut.loader, packet(4))
        await ctx.tick().repeat(2)
        assert status(ctx, dut.loader) == (1, 1, 1), "the error stays until reset"
        assert await read(ctx, dut) == words_of(packet(4))

    simulate(dut, bench)


def test_no_flipped_bit_passes():
    """A checksum is linear: with every bit alone, those of the checksum too, each of its bits is tried."""
    dut = WeightLoader([Shape(depth=1, beats=1), Shape(depth=2, beats=1)])
    right = with_checksum([0x12345678, 0xFFFFFFFF, 0])

    async def bench(ctx):
        ctx.set(dut.idle, 1)
        for at in range(32 * len(right)):
            await send(
                ctx, dut, [beat ^ (1 << at % 32 if at // 32 == k else 0) for k, beat in enumerate(right)]
            )
            await ctx.tick().repeat(2)
            assert status(ctx, dut) == (0, 1, 0), at
        await send(ctx, dut, right)
        await ctx.tick().repeat(2)
        assert status(ctx, dut) == (1, 1, 1), "the error stays until reset"

    simulate(dut, bench)


def test_packets_that_follow_each_other_at_once():
    """The next packet waits until the one before it is judged, and takes nothing over from it."""
    dut = Loaded()

    async def bench(ctx):
        ctx.set(dut.loader.idle, 1)
        broken = packet(2)
        broken[3] ^= 1 << 7
        await send(ctx, dut.loader, packet(1))
        await send(ctx, dut.loader, broken)
        await send(ctx, dut.loader, packet(3)[:2])
        await send(ctx, dut.loader, packet(4))
        await ctx.tick().repeat(2)
        assert status(ctx, dut.loader) == (1, 1, 1)
        assert await read(ctx, dut) == words_of(packet(4))

    simulate(dut, bench)


def test_a_packet_waits_for_the_images_and_keeps_new_ones_away():
    dut = Loaded()
    loader = dut.loader

    async def bench(ctx):
        ctx.set(loader.idle, 1)
        await send(ctx, loader, packet(1))
        await ctx.tick().repeat(2)
        ctx.set(loader.idle, 0)
        ctx.set(loader.tvalid, 1)
        assert ctx.get(loader.enable), "asked in this cycle, seen in the next"
        for _ in range(5):
            *_, ready = await ctx.tick().sample(loader.tready)
            assert not ready
            assert status(ctx, loader) == (0, 0, 0)
        ctx.set(loader.idle, 1)
        await send(ctx, loader, packet(2)[:-1], last=False)
        assert status(ctx, loader) == (0, 0, 0)
        await send(ctx, loader, packet(2)[-1:])
        await ctx.tick().repeat(2)
        assert status(ctx, loader) == (1, 0, 1)
        assert await read(ctx, dut) == words_of(packet(2))

    simulate(dut, bench)


def test_one_beat_per_cycle_and_a_word_written_two_cycles_after_its_last_beat():
    dut = WeightLoader([Shape(depth=2, beats=2), Shape(depth=2, beats=1)])
    # One cycle to ask; then six beats, two words of two beats, two of one, and the checksum.
    *beats, checksum = with_checksum(range(6))
    rows = [
        {"idle": 1, "tvalid": 1},
        *({"tdata": beat} for beat in beats),
        {"tdata": checksum, "tlast": 1},
        {"tvalid": 0},
    ]
    got = play(dut, rows, ["tready", "write", "address", "loaded"], tail=3)
    assert [row[0] for row in got] == [0, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0]
    assert [row[3] for row in got] == [0] * 10 + [1, 1], "three cycles after the packet's last beat"
    writes = {cycle: row[1:3] for cycle, row in enumerate(got) if row[1]}
    assert writes == {4: (1, 0), 6: (1, 1), 7: (2, 0), 8: (2, 1)}


@pytest.mark.parametrize("storage", ["block", "distributed"])
def test_read_only_memory(storage):
    content = [5, 0, 1023, 77]
    dut = ContentMemory(10, 4, storage, content)
    got = play(dut, [{"address.0": at} for at in (0, 3, 1, 2, 0)], ["word"], tail=1)
    assert [word for (word,) in got[1:]] == [5, 77, 0, 1023, 5], "latency 1, one word per cycle"


class Addressed(wiring.Component):
    """A memory wider than two copies of the address reach."""

    width, depth = 2 * PART_BITS + 5, 13

    def __init__(self, content, wait=None, column=None):
        self.content = content
        self.wait = wait  # None: it walks
        self.column = column
        super().__init__({"address": In(4), "step": In(1), "word": Out(self.width)})

    def elaborate(self, platform):
        m = Module()
        m.submodules.memory = memory = ContentMemory(
            self.width, self.depth, "block", self.content, self.column
        )
        assert memory.copies == 3
        if self.wait is None:
            walk(m, self.step, self.depth, memory.address)
        else:
            follow(m, self.address, memory.address, self.wait)
        m.d.comb += self.word.eq(memory.word)
        return m


def wide_content(seed):
    rng = random.Random(seed)
    return rng, [rng.getrandbits(Addressed.width) for _ in range(Addressed.depth)]


@pytest.mark.parametrize(("wait", "column"), [(0, None), (1, None), (1, 9)])
def test_parts_of_a_wide_memory_follow_an_address(wait, column):
    """Any address may follow any other."""
    rng, content = wide_content(1)
    order = [0, *rng.choices(range(Addressed.depth), k=60)]
    got = play(Addressed(content, wait, column), [{"address": at} for at in order], ["word"], tail=1 + wait)
    assert [word for (word,) in got[1 + wait :]] == [content[at] for at in order], "one word per cycle"


def test_parts_of_a_wide_memory_walk_together():
    rng, content = wide_content(2)
    steps = rng.choices((0, 1), k=60)
    got = play(Addressed(content), [{"step": step} for step in steps], ["word"], tail=1)
    places = [sum(steps[:cycle]) % Addressed.depth for cycle in range(len(steps))]
    assert max(places) == Addressed.depth - 1
    assert [word for (word,) in got[1:]] == [content[at] for at in places]
