"""The class so far, beat by beat."""

import random

import pytest

from bc_hw.hw.argmax import Argmax
from bc_hw.intmath import Range
from bc_hw.plan.timing.vectors import argmax_latency
from tests.amaranth_bench import layer_plan, play

OUT = Range(-16, 15)


def check(plan, images, seed=0):
    """Send ``images`` with random gaps; they and padding lanes hold the highest score there is."""
    rng = random.Random(seed)
    dut = Argmax(plan)
    lanes = [f"i.payload.lanes.{lane}" for lane in range(plan.requant.lanes)]
    latency = argmax_latency(plan.requant.lanes)
    rows, want = [], {}
    for image in images:
        first = 0
        while first < plan.n_out:
            gap = {"i.valid": 0, "i.payload.image_last": 1} | dict.fromkeys(lanes, OUT.hi)
            rows.extend([gap] * rng.choice([0, 0, 1]))
            fold_end = min(plan.n_out, (first // plan.pe + 1) * plan.pe)
            after = min(first + plan.requant.lanes, fold_end)
            values = image[first:after] + [OUT.hi] * (plan.requant.lanes - (after - first))
            row = {
                "i.valid": 1,
                "i.payload.fold_last": after == fold_end,
                "i.payload.image_last": after == plan.n_out,
            }
            so_far = image[:after]
            want[len(rows) + latency] = (
                so_far.index(max(so_far)),
                int(after == plan.n_out),
                *values,
            )
            rows.append(row | dict(zip(lanes, values, strict=True)))
            first = after
    outputs = [
        "o.valid",
        "o.payload.index",
        "o.payload.last",
        *(f"o.payload.scores.{lane}" for lane in range(plan.requant.lanes)),
    ]
    got = play(dut, [*rows, {"i.valid": 0}], outputs, tail=latency)
    assert {cycle: row[1:] for cycle, row in enumerate(got) if row[0]} == want


def argmax_plan(n_out, pe, lanes):
    return layer_plan(4, n_out, simd=4, pe=pe, requantisers=lanes, out=OUT)


SHAPES = [
    (1, 1, 1),
    (2, 2, 2),
    (10, 1, 1),
    (10, 10, 1),
    (10, 10, 4),
    (10, 10, 10),
    (7, 3, 2),
    (11, 5, 3),
    (9, 4, 4),
]


@pytest.mark.parametrize("shape", SHAPES)
def test_random_scores(shape):
    """Few values, so that ties are frequent; and all of them negative, half of the time."""
    rng = random.Random(str(shape))
    images = [[rng.randint(*span) for _ in range(shape[0])] for span in [(-16, -13), (-2, 2), (-16, 15)] * 4]
    check(argmax_plan(*shape), images)


@pytest.mark.parametrize("shape", SHAPES)
def test_the_lowest_index_wins_a_tie(shape):
    check(argmax_plan(*shape), [[value] * shape[0] for value in (-16, -1, 0, 15)])


@pytest.mark.parametrize("shape", SHAPES)
def test_each_class_can_win(shape):
    check(argmax_plan(*shape), [[-16] * k + [-15] + [-16] * (shape[0] - k - 1) for k in range(shape[0])])


@pytest.mark.parametrize(("lanes", "latency"), [(1, 3), (2, 4), (3, 5), (4, 5), (5, 6)])
def test_latency(lanes, latency):
    assert argmax_latency(lanes) == latency
