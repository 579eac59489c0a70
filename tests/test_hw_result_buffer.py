"""The output port: nothing lost, nothing changed, as AXI4-Stream asks."""

import random

import pytest

from bc_hw.hw.result_buffer import ResultBuffer
from bc_hw.intmath import Range
from tests.amaranth_bench import find, layer_plan, play, simulate

OUT = Range(-600, 500)  # 11 bits, two bytes


def result_plan(n_out, pe, lanes):
    return layer_plan(4, n_out, simd=4, pe=pe, requantisers=lanes, out=OUT)


def packed(beat):
    index, scores, _ = beat
    return index | sum((score & 0xFFFF) << 16 + 16 * lane for lane, score in enumerate(scores))


def row(beat):
    index, scores, last = beat
    names = {f"i.payload.scores.{lane}": score for lane, score in enumerate(scores)}
    return {"i.valid": 1, "i.payload.index": index, "i.payload.last": last} | names


def beats_of(plan, images, seed=0):
    rng = random.Random(seed)
    return [
        (
            rng.randrange(plan.n_out),
            [rng.choice([OUT.lo, OUT.hi, -1, 0, rng.randint(*OUT)]) for _ in range(plan.requant.lanes)],
            int(at == plan.drain_beats - 1),
        )
        for _ in range(images)
        for at in range(plan.drain_beats)
    ]


SHAPES = [(1, 1, 1), (4, 4, 4), (5, 2, 1), (7, 3, 2)]


@pytest.mark.parametrize("shape", SHAPES)
def test_a_beat_per_cycle_two_cycles_late(shape):
    plan = result_plan(*shape)
    beats = beats_of(plan, 3)
    dut = ResultBuffer(plan, 2)
    rows = [{"tready": 1} | row(beat) for beat in beats]
    got = play(dut, [*rows, {"i.valid": 0}], ["tvalid", "tdata", "tlast", "release"], tail=2)
    assert [values[0] for values in got] == [0, 0] + [1] * len(beats) + [0]
    assert [values[1:] for values in got[2:-1]] == [(packed(beat), beat[2], beat[2]) for beat in beats]


@pytest.mark.parametrize("banks", [1, 2, 4])
@pytest.mark.parametrize("shape", SHAPES)
def test_full_and_emptied_by_chance(shape, banks):
    """All banks filled while nothing is taken; then taken by chance, every beat held until it is."""
    plan = result_plan(*shape)
    beats = beats_of(plan, banks)
    rng = random.Random(banks)
    taken, released = [], 0
    dut = ResultBuffer(plan, banks)

    async def bench(ctx):
        nonlocal released
        for beat in beats:
            for name, value in row(beat).items():
                ctx.set(find(dut, name), value)
            await ctx.tick()
        ctx.set(dut.i.valid, 0)
        held = None
        for _ in range(20 * len(beats) + 20):
            ctx.set(dut.tready, rng.random() < 0.4)
            _, _, valid, ready, data, last, release = await ctx.tick().sample(
                dut.tvalid, dut.tready, dut.tdata, dut.tlast, dut.release
            )
            assert held is None or (valid and (data, last) == held)
            held = (data, last) if valid and not ready else None
            if valid and ready:
                taken.append((data, last))
            assert release == (valid and ready and last)
            released += release

    simulate(dut, bench)
    assert taken == [(packed(beat), beat[2]) for beat in beats]
    assert released == banks
