"""The input port: exactly one image per packet, whatever its length."""

import random

import pytest
from msgspec.structs import replace

from bc_hw.hw.image_port import ImagePort
from bc_hw.plan.walk import DenseWalk, WindowWalk
from tests.amaranth_bench import layer_plan, simulate
from tests.windows import conv_stage


def run(plan, packets, *, gap=0.0, room=1.0, seed=0):
    """Send ``packets`` (lists of beats); return images, cycles of their words, accepted cycles and errors.

    An image begins only where ``enable`` and ``room`` are high, each by chance in every cycle.
    """
    rng = random.Random(seed)
    dut = ImagePort(plan)
    words, accepted, errors, takes = [], [], [], []
    begun = dut.begins if plan.walk.blocks > 1 else dut.take
    begins = []

    async def bench(ctx):
        cycle = 0

        async def step():
            nonlocal cycle
            enable, free = rng.random() < room, rng.random() < room
            ctx.set(dut.enable, enable)
            ctx.set(dut.room, free)
            _, _, valid, ready, take, begin, out, payload, error = await ctx.tick().sample(
                dut.tvalid, dut.tready, dut.take, begun, dut.o.valid, dut.o.payload, dut.error
            )
            if take:
                assert free
                takes.append(cycle)
            if begin:
                assert enable and take
                begins.append(cycle)
            if valid and ready:
                accepted.append(cycle)
            if out:
                words.append((cycle, payload))
            errors.append(error)
            cycle += 1
            return valid and ready

        for packet in packets:
            for at, beat in enumerate(packet):
                while rng.random() < gap:
                    await step()
                ctx.set(dut.tdata, beat)
                ctx.set(dut.tlast, at == len(packet) - 1)
                ctx.set(dut.tvalid, 1)
                while not await step():
                    assert cycle < 2000
                ctx.set(dut.tvalid, 0)
        while len(words) < plan.input_words * len(packets):
            await step()
            assert cycle < 4000
        for _ in range(3):
            await step()

    simulate(dut, bench)
    size = plan.input_words
    images = [[word for _, word in words[at : at + size]] for at in range(0, len(words), size)]
    assert len(begins) == len(packets), "one image per packet"
    block = plan.walk.block_words(plan.word_inputs)
    assert takes == [cycle - 1 for cycle, _ in words[::block]], "one block before the first of its words"
    return images, [cycle for cycle, _ in words], accepted, errors


def packet_of(plan, beats, seed):
    rng = random.Random(seed)
    return [rng.getrandbits(8 * -(-plan.input_word_bits // 8)) for _ in range(beats)]


def image_of(plan, packet):
    """Return the words that a packet means: whole inputs only, zeros where it is too short."""
    words = plan.walk.pixel_words(plan.simd)
    return [
        beat & (1 << plan.in_bits * (plan.simd if at % words < words - 1 else plan.last_word_inputs)) - 1
        for at, beat in enumerate((packet + [0] * plan.input_words)[: plan.input_words])
    ]


PLANS = {
    "one-word": layer_plan(5, simd=5, in_bits=3),
    "two-words": layer_plan(4, simd=2, in_bits=8),
    "padding": layer_plan(7, simd=3, in_bits=4),
    "one-input-per-beat": layer_plan(5, simd=1, in_bits=1),
    "pixels-of-a-word": conv_stage(WindowWalk(2, 2, 2, (1, 1), (1, 1), (0, 0)), simd=2),
    "pixels-of-words": conv_stage(WindowWalk(2, 1, 5, (1, 1), (1, 1), (0, 0)), simd=2),
    "map-as-a-vector": replace(layer_plan(6, simd=2), walk=DenseWalk(6, 2)),
}


@pytest.mark.parametrize(("gap", "room"), [(0.0, 1.0), (0.4, 0.5)])
@pytest.mark.parametrize("plan", PLANS.values(), ids=PLANS)
def test_packets_of_any_length(plan, gap, room):
    """Right, short, right, long, right: each gives one image, and the one behind is whole."""
    right = plan.input_words
    lengths = [right, 1, right, right + 1, right, 2 * right + 1, 2, right]
    packets = [packet_of(plan, length, seed) for seed, length in enumerate(lengths)]
    images, _, _, errors = run(plan, packets, gap=gap, room=room)
    assert images == [image_of(plan, packet) for packet in packets]
    assert errors[-1] == 1


@pytest.mark.parametrize("plan", PLANS.values(), ids=PLANS)
def test_right_packets_are_no_error_and_take_one_cycle_per_beat(plan):
    packets = [packet_of(plan, plan.input_words, seed) for seed in range(4)]
    images, cycles, accepted, errors = run(plan, packets)
    assert images == [image_of(plan, packet) for packet in packets]
    assert not any(errors)
    assert accepted == list(range(4 * plan.input_words))
    assert cycles == [cycle + 1 for cycle in accepted], "latency 1"


@pytest.mark.parametrize("length", [1, 2, 4, 5])
def test_error_is_set_once_the_length_is_known(length):
    plan = layer_plan(3, simd=1)
    _, _, _, errors = run(plan, [packet_of(plan, length, 0)])
    known = min(length, plan.words)  # the cycle after the beat that shows it
    assert errors == [0] * known + [1] * (len(errors) - known)
