"""Windows in registers: which pixels stand side by side when a fold is issued, against the walk of the plan."""

import random

import numpy as np
import pytest

from bc_hw.formal.registers import Front
from bc_hw.plan.engines.issue import RegisterIssue
from bc_hw.plan.walk import WindowWalk
from tests.amaranth_bench import simulate
from tests.windows import conv_stage, registers_stage


def windows_of(plan, images):
    """Return the windows of images, each one number, rows, columns and channels from the low bits up."""
    walk = plan.walk
    with_zeros = np.concatenate([images, np.zeros_like(images[:, :1])], axis=1)  # the last pixel is outside
    shifts = plan.in_bits * np.arange(plan.simd).astype(object)
    return [
        int((window.reshape(-1).astype(object) << shifts).sum())
        for image in with_zeros
        for window in image[walk.sources(walk.channels)]
    ]


def check(plan, *, arrive, room, seed, count=3):
    """Let pixels arrive by chance, as many as there is room for, and let there be room behind by chance."""
    rng = random.Random(seed)
    walk = plan.walk
    images = np.random.default_rng(seed).integers(
        0, 1 << plan.in_bits, (count, walk.pixels, walk.channels), dtype=np.int64
    )
    pixels = [
        sum(int(value) << plan.in_bits * at for at, value in enumerate(pixel))
        for image in images
        for pixel in image
    ]
    expected = windows_of(plan, images)
    needs = np.concatenate([walk.needs() + image * walk.pixels for image in range(count)])
    dut = Front(plan)

    async def bench(ctx):
        written = held = folds = takes = idle = 0
        issued = None  # the fold whose word can be seen now
        while folds < len(expected) * plan.folds or issued is not None:
            write = written < len(pixels) and held < plan.room and rng.random() < arrive
            ctx.set(dut.written, write)
            ctx.set(dut.pixel, pixels[written] if write else 0)
            ctx.set(dut.room, may := rng.random() < room)
            _, _, ends, take, release, weights, word = await ctx.tick().sample(
                dut.issue, dut.take, dut.release, dut.weight_address, dut.word
            )
            if issued is not None:
                assert word == expected[issued // plan.folds], f"fold {issued}"
            issued = None
            if ends:
                assert weights == folds % plan.folds
                assert folds < takes * plan.folds, "a fold is issued whose results have no room"
                issued, folds = folds, folds + 1
            if take:
                assert may, "room is taken where there is none"
                assert written >= needs[takes], "a window is issued whose pixels have not arrived"
                takes += 1
            idle = 0 if ends or write or may is False else idle + 1
            assert idle < 50, "it hangs"
            written, held = written + write, held + write + release
            assert held >= 0, "more becomes free than has arrived"
        assert held == 0, "all is free at the end"
        assert takes == len(expected)

    simulate(dut, bench)


@pytest.mark.parametrize("seed", range(24))
def test_any_window(seed):
    arrive, room = random.Random(seed).choice([(1.0, 1.0), (0.5, 1.0), (1.0, 0.5), (0.2, 0.9)])
    check(registers_stage(seed), arrive=arrive, room=room, seed=seed)


def test_sizes_of_the_random_windows_reach_their_ends():
    walks = [registers_stage(seed).walk for seed in range(24)]
    for axis in (0, 1):
        assert {1, 2, 3, 7} <= {walk.kernel[axis] for walk in walks}
        assert {walk.stride[axis] for walk in walks} == {1, 2}
        assert max(walk.padding[axis] for walk in walks) >= 4
    assert any(walk.pads for walk in walks)
    assert not all(walk.pads for walk in walks)
    assert any(walk.column_step > 1 for walk in walks)
    assert any(any(walk.columns_outside) for walk in walks)
    assert {len(set(walk.loads.tolist())) for walk in walks} == {1, 2}


def test_a_stream_without_gaps_is_read_without_gaps():
    # 3x3 windows, padded: a row takes one cycle more than it has columns, to load the first two of them.
    walk = WindowWalk(5, 6, 2, (3, 3), (1, 1), (1, 1))
    plan = conv_stage(walk, 4, simd=18, pe=4, requantisers=4, in_bits=3, room=18)
    assert walk.loads.tolist() == [2, 1, 1, 1, 1, 1]
    assert plan.cycles == 5 * (6 + 1)
    issue = RegisterIssue(walk.loads)
    assert [issue.vector(0, 7) for _ in range(7)] == [(7, 8), *[(7, 7)] * 5, (7, 8)]
