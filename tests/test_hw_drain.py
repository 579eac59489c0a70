"""The drain, beat by beat."""

import pytest

from bc_hw.hw.drain import Drain
from bc_hw.intmath import Range
from tests.amaranth_bench import layer_plan, play


@pytest.mark.parametrize("spare", [0, 3])
@pytest.mark.parametrize(
    ("n_out", "pe", "lanes"),
    [
        (1, 1, 1),
        (4, 4, 4),
        (4, 4, 1),
        (5, 5, 2),
        (7, 3, 1),
        (7, 3, 2),
        (7, 3, 3),
        (9, 4, 3),
        (8, 4, 2),
        (11, 5, 2),
    ],
)
def test_lowest_neuron_first(n_out, pe, lanes, spare):
    """Two images, their folds ``drain_cycles + spare`` apart: every beat at its cycle, with its flags."""
    plan = layer_plan(4, n_out, simd=4, pe=pe, requantisers=lanes, acc=Range(-512, 511))
    dut = Drain(plan)
    rows, want, steps = [], {}, set()
    for image in range(2):
        for fold in range(plan.folds):
            start = len(rows)
            values = [100 * image + 10 * fold + neuron - 50 for neuron in range(pe)]
            row = {"i.valid": 1} | {f"i.payload.{at}": value for at, value in enumerate(values)}
            rows.append(row)
            idle = {"i.valid": 0} | {f"i.payload.{at}": -1 for at in range(pe)}
            rows.extend([idle] * (plan.drain_cycles + spare - 1))
            real = values[: min(pe, n_out - fold * pe)]
            beats = [real[at : at + lanes] for at in range(0, len(real), lanes)]
            for at, beat in enumerate(beats):
                last = at == len(beats) - 1
                want[start + 1 + at] = (int(last), int(last and fold == plan.folds - 1), *beat)
                steps.add(start + at)
    outputs = [
        "o.valid",
        "step",
        "o.payload.fold_last",
        "o.payload.image_last",
        *(f"o.payload.lanes.{at}" for at in range(lanes)),
    ]
    got = play(dut, [*rows, idle], outputs, tail=1)
    beats = {cycle: row[2:] for cycle, row in enumerate(got) if row[0]}
    assert {cycle: beat[: len(want.get(cycle, beat))] for cycle, beat in beats.items()} == want
    assert {cycle for cycle, row in enumerate(got) if row[1]} == steps
