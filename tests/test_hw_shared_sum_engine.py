"""The multiply-accumulate engine against a plain sum."""

import random
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bc_hw.hw.engines.shared_sum import SharedSumEngine
from tests.amaranth_bench import layer_plan, play
from tests.strategies import simulated


def one_complement_sum(plan, weights, inputs):
    """Add weighted inputs; each group whose first weight is -1 falls one short."""
    short = sum(weights[at] < 0 for at in range(len(weights)) if at % plan.simd % plan.engine.group == 0)
    return sum(w * x for w, x in zip(weights, inputs, strict=True)) - short


def pack(values, bits):
    return sum(value << bits * at for at, value in enumerate(values))


def check(plan, folds, gap=0.0, seed=0):
    """Send ``folds``, each a list of ``words`` pairs (inputs, weights per neuron), and compare the sums.

    Inputs follow one cycle behind `issue`, weights two, as the component asks.
    """
    rng = random.Random(seed)
    dut = SharedSumEngine(plan)
    slots = []
    for fold in folds:
        for at, word in enumerate(fold):
            while rng.random() < gap:
                slots.append(None)
            slots.append((word, at == len(fold) - 1))
    tail = plan.capture_latency + 2
    rows = [{"issue": 0, "last": rng.randint(0, 1), "word": 0, "weights": 0} for _ in range(len(slots) + 2)]
    want, done = [], {}
    for cycle, slot in enumerate(slots):
        if slot is None:
            continue
        (inputs, weights), last = slot
        rows[cycle] |= {"issue": 1, "last": int(last)}
        rows[cycle + 1]["word"] = pack(inputs, plan.in_bits)
        rows[cycle + 2]["weights"] = pack([int(w > 0) for row in weights for w in row], 1)
        if last:
            done[cycle + plan.capture_latency - 1] = len(want)
            want.append(None)
    for number, fold in enumerate(folds):
        inputs = [x for word, _ in fold for x in word]
        want[number] = tuple(
            one_complement_sum(plan, [w for _, rows in fold for w in rows[neuron]], inputs)
            for neuron in range(plan.pe)
        )
    sums = [f"o.payload.{neuron}" for neuron in range(plan.pe)]
    got = play(dut, rows, ["o.valid", *sums], tail=tail)
    assert {cycle: row[1:] for cycle, row in enumerate(got) if row[0]} == {
        cycle: want[number] for cycle, number in done.items()
    }


def random_folds(plan, count, rng):
    top = (1 << plan.in_bits) - 1
    return [
        [
            (
                [rng.choice([0, top, rng.randint(0, top)]) for _ in range(plan.simd)],
                [[rng.choice([-1, 1]) for _ in range(plan.simd)] for _ in range(plan.pe)],
            )
            for _ in range(plan.words)
        ]
        for _ in range(count)
    ]


@pytest.mark.parametrize("group", [1, 2, 3])
@pytest.mark.parametrize("simd", [1, 2, 3, 4])
def test_all_weights_and_all_inputs(simd, group):
    """One neuron per row of weights that there is, one word per vector of inputs that there is."""
    in_bits = 1 if simd > 3 else 2
    rows = list(product([-1, 1], repeat=simd))
    plan = layer_plan(simd, len(rows), simd=simd, pe=len(rows), in_bits=in_bits, group=group)
    assert plan.words == 1
    check(plan, [[(list(inputs), rows)] for inputs in product(range(1 << in_bits), repeat=simd)])


@pytest.mark.parametrize("group", [1, 2, 3])
@pytest.mark.parametrize(("simd", "words"), [(1, 3), (2, 2), (5, 3), (7, 1), (7, 4), (8, 2)])
def test_words_add_up(simd, words, group):
    plan = layer_plan(simd * words, 3, simd=simd, pe=3, in_bits=8, group=group)
    check(plan, random_folds(plan, 6, random.Random(simd)))


@pytest.mark.parametrize("sign", [-1, 1])
def test_the_ends_of_the_range(sign):
    """All inputs at the top and all weights alike reach the accumulator's last value."""
    plan = layer_plan(12, 1, simd=4, in_bits=8)
    check(plan, [[([255] * 4, [[sign] * 4])] * 3] * 2)
    reach = plan.acc_hi if sign > 0 else plan.acc_lo
    assert one_complement_sum(plan, [sign] * 12, [255] * 12) == reach


@pytest.mark.parametrize(
    ("simd", "group", "latency"), [(1, 2, 4), (2, 2, 4), (4, 2, 5), (5, 2, 6), (9, 3, 6)]
)
def test_latency(simd, group, latency):
    """Memory, registers, shared sums, select; then one cycle per level of the tree."""
    assert layer_plan(simd, 1, simd=simd, group=group).capture_latency - 1 == latency


@simulated(12)
@given(
    st.integers(1, 9),
    st.integers(1, 4),
    st.integers(1, 3),
    st.integers(1, 8),
    st.integers(1, 3),
    st.sampled_from([0.0, 0.3, 0.8]),
    st.integers(0, 999),
)
def test_any_shape_with_gaps_between_words(simd, words, pe, in_bits, group, gap, seed):
    plan = layer_plan(simd * words, pe, simd=simd, pe=pe, in_bits=in_bits, group=group)
    check(plan, random_folds(plan, 4, random.Random(seed)), gap, seed)
