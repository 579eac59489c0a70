"""The gearbox: neurons in, words out, in order, padded, in time."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bc_hw.hw.gearbox import Gearbox
from bc_hw.plan.edge import edge_between
from tests.amaranth_bench import layer_plan, play
from tests.strategies import simulated


def gearbox_plans(n_out, pe, lanes, simd):
    before = layer_plan(4, n_out, simd=4, pe=pe, requantisers=lanes, act_bits=4)
    return before, layer_plan(n_out, 2, simd=simd, in_bits=4)


def beats_of(plan, image):
    """Return the beats of one image; lanes without a neuron hold ones."""
    beats = []
    for fold in range(plan.folds):
        real = image[fold * plan.pe : (fold + 1) * plan.pe]
        for at in range(0, len(real), plan.requant.lanes):
            lanes = real[at : at + plan.requant.lanes]
            fold_last = at + plan.requant.lanes >= len(real)
            beats.append((lanes, fold_last, fold_last and fold == plan.folds - 1))
    return beats


def check(before, after, gaps=()):
    """Send three images back to back but for ``gaps`` (cycles before each beat, round and round)."""
    edge = edge_between(before, after)
    dut = Gearbox(edge)
    lanes = [f"i.payload.lanes.{lane}" for lane in range(before.requant.lanes)]
    rows, want = [], {}
    idle = {"i.valid": 0, "i.payload.fold_last": 1, "i.payload.image_last": 1}
    for number in range(3):
        image = [(7 * number + 3 * neuron + neuron // 5) % 16 for neuron in range(before.n_out)]
        padded = image + [0] * (after.words * after.simd - after.n_in)
        words = [padded[at : at + after.simd] for at in range(0, len(padded), after.simd)]
        taken = done = 0
        for values, fold_last, image_last in beats_of(before, image):
            rows.extend([idle] * (gaps[len(rows) % len(gaps)] if gaps else 0))
            taken += len(values)
            free = len(rows) + (1 if edge.aligned else 2)
            while done < len(words) and (taken >= (done + 1) * after.simd or image_last):
                assert free not in want
                want[free] = sum(value << 4 * at for at, value in enumerate(words[done]))
                done, free = done + 1, free + 1
            values = values + [15] * (len(lanes) - len(values))
            rows.append(
                {"i.valid": 1, "i.payload.fold_last": fold_last, "i.payload.image_last": image_last}
                | dict(zip(lanes, values, strict=True))
            )
    got = play(dut, [*rows, idle], ["o.valid", "o.payload"], tail=3)
    assert {cycle: row[1] for cycle, row in enumerate(got) if row[0]} == want


@pytest.mark.parametrize(
    ("n_out", "pe", "lanes", "simd"),
    [
        pytest.param(1, 1, 1, 1, id="one"),
        pytest.param(8, 4, 2, 4, id="lanes-divide-the-word"),
        pytest.param(8, 8, 4, 4, id="a-beat-is-a-word"),
        pytest.param(9, 3, 1, 4, id="image-tail"),
        pytest.param(10, 5, 2, 4, id="fold-tail"),
        pytest.param(11, 4, 3, 5, id="fold-and-image-tail"),
        pytest.param(9, 9, 3, 4, id="two-words-at-the-end"),
        pytest.param(5, 5, 3, 4, id="two-words-at-the-end-of-two-beats"),
        pytest.param(12, 6, 5, 6, id="wide-lanes"),
        pytest.param(3, 3, 2, 3, id="one-word"),
        pytest.param(7, 7, 1, 7, id="one-lane"),
        pytest.param(5, 2, 2, 2, id="fold-tail-with-whole-words"),
        pytest.param(34, 9, 9, 13, id="shifted"),
        pytest.param(23, 8, 7, 9, id="shifted-with-fold-tail"),
        pytest.param(8, 6, 6, 7, id="shifted-with-two-words-at-the-end"),
    ],
)
def test_shape(n_out, pe, lanes, simd):
    check(*gearbox_plans(n_out, pe, lanes, simd))


@st.composite
def shapes(draw):
    """Return what the planner allows: fewer lanes than a word has, or as many if they divide ``pe``."""
    n_out = draw(st.integers(1, 14))
    pe = draw(st.integers(1, n_out))
    simd = draw(st.integers(1, n_out))
    allowed = [lanes for lanes in range(1, min(pe, simd) + 1) if lanes < simd or pe % lanes == 0]
    return n_out, pe, draw(st.sampled_from(allowed)), simd


@simulated(30)
@given(shapes(), st.lists(st.integers(0, 2), max_size=3))
def test_any_shape(shape, gaps):
    check(*gearbox_plans(*shape), gaps)
