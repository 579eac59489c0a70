"""The engine that counts 1-bit inputs, against a plain count."""

import random
from itertools import chain, product

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bc_hw.errors import PlanError
from bc_hw.golden import trace
from bc_hw.hw.engines.count import CountEngine
from bc_hw.intmath import Range, unsigned_bits
from bc_hw.model import FeatureMap, IntegerLayer, IntegerModel
from bc_hw.model.random_model import random_images, random_model
from bc_hw.plan.engines import Folding
from bc_hw.plan.engines.counts import Counts
from bc_hw.plan.families import FAMILIES
from bc_hw.plan.network import shapes_of_model
from bc_hw.plan.planner import plan_loadable
from bc_hw.plan.timing.schedule import timeline
from tests.amaranth_bench import AcceleratorBench, layer_plan, play, rom_hardware
from tests.strategies import simulated


def count_plan(words, simd, pe, group):
    n_in = words * simd
    acc = Range(0, n_in)
    return layer_plan(n_in, pe, simd=simd, pe=pe, in_bits=1, group=group, acc=acc, engine="counts")


def check(plan, folds, gap=0.0, seed=0):
    """Send ``folds``, each a list of ``words`` pairs (inputs, weights per neuron), and compare the counts.

    Inputs and weights follow one cycle behind `issue`, as the component asks.
    """
    rng = random.Random(seed)
    rows, want = [{"issue": 0, "last": 0, "word": 0, "weights": 0}], {}
    for fold in folds:
        counts = [0] * plan.pe
        for at, (inputs, weights) in enumerate(fold):
            while rng.random() < gap:
                rows.append({"issue": 0, "last": rng.randint(0, 1)})
            last = at == len(fold) - 1
            rows[-1] |= {"issue": 1, "last": int(last)}
            rows.append(
                {
                    "issue": 0,
                    "last": rng.randint(0, 1),
                    "word": sum(x << i for i, x in enumerate(inputs)),
                    "weights": sum((w > 0) << i for i, w in enumerate(chain(*weights))),
                }
            )
            for neuron, row in enumerate(weights):
                counts[neuron] += sum(x if w > 0 else 1 - x for x, w in zip(inputs, row, strict=True))
            if last:
                want[len(rows) - 2 + plan.capture_latency - 1] = tuple(counts)
    sums = [f"o.payload.{neuron}" for neuron in range(plan.pe)]
    got = play(CountEngine(plan), rows, ["o.valid", *sums], tail=plan.capture_latency + 2)
    assert {cycle: row[1:] for cycle, row in enumerate(got) if row[0]} == want


@pytest.mark.parametrize("group", [1, 2, 3])
@pytest.mark.parametrize("simd", [1, 2, 3, 4])
def test_all_weights_and_all_inputs(simd, group):
    """One neuron per row of weights that there is, one word per vector of inputs that there is."""
    weights = list(product([-1, 1], repeat=simd))
    plan = count_plan(1, simd, len(weights), group)
    check(plan, [[(list(inputs), weights)] for inputs in product((0, 1), repeat=simd)])


@pytest.mark.parametrize("group", [1, 2, 3])
@pytest.mark.parametrize("same", [0, 1])
@pytest.mark.parametrize(("simd", "words"), [(7, 1), (5, 3), (4, 4)])
def test_the_ends_of_the_range(simd, words, same, group):
    """All lanes or none are 1, in folds that follow each other: 16 needs the highest bit of the accumulator."""
    plan = count_plan(words, simd, 2, group)
    assert plan.acc_hi == simd * words
    sign = 1 if same else -1
    check(plan, [[([1] * simd, [[sign] * simd, [-sign] * simd])] * words] * 3)


@pytest.mark.parametrize(
    ("simd", "group", "latency"), [(1, 2, 3), (2, 2, 3), (4, 2, 4), (5, 2, 5), (9, 3, 5)]
)
def test_latency(simd, group, latency):
    """Memory, register, count; then one cycle per level of the tree: one less than shared sums take."""
    plan = count_plan(1, simd, 1, group)
    assert plan.capture_latency - 1 == latency
    assert layer_plan(simd, 1, simd=simd, group=group).capture_latency == plan.capture_latency + 1


@simulated(20)
@given(
    st.integers(1, 13),
    st.integers(1, 4),
    st.integers(1, 3),
    st.integers(1, 3),
    st.sampled_from([0.0, 0.3, 0.8]),
    st.integers(0, 999),
)
def test_any_shape_with_gaps_between_words(simd, words, pe, group, gap, seed):
    rng = random.Random(seed)
    folds = [
        [
            (
                [rng.randint(0, 1) for _ in range(simd)],
                [[rng.choice([-1, 1]) for _ in range(simd)] for _ in range(pe)],
            )
            for _ in range(words)
        ]
        for _ in range(4)
    ]
    check(count_plan(words, simd, pe, group), folds, gap, seed)


@pytest.mark.parametrize("group", [1, 2, 3])
@pytest.mark.parametrize("simd", [9, 4, 8, 1])
def test_extreme_weights_and_inputs(simd, group):
    """Weights all alike, inputs all alike: every count is at an end of its range, in two layers; padded or not."""
    weights = np.array([[1] * 9, [-1] * 9, [1, -1] * 4 + [1]], np.int8)
    score = np.array([[-1] * 3, [1] * 3], np.int8)
    model = IntegerModel(
        (
            IntegerLayer(weights, np.array([1, 3, 5]), np.array([0, 8, -7]), 1, 1),
            IntegerLayer(score, np.array([1, 7]), np.array([-900, 900]), 0, None),
        ),
        FeatureMap.flat(9, 1),
    )
    images = np.array([[1] * 9, [0] * 9, [1, 0] * 4 + [1], [0, 1] * 4 + [0]], np.uint8)
    hardware = rom_hardware(model, [(simd, 2, "counts", group), (2, 1, "counts", group)])
    assert [(plan.acc_lo, plan.acc_hi) for plan in hardware.plans] == [(0, 9), (0, 3)]
    bench = AcceleratorBench(hardware)
    bench.run_images(images)
    assert [result.scores for result in bench.results] == trace(model, images).scores.tolist()
    assert bench.completions == timeline(hardware.plans, hardware.output_banks, len(images))


def test_counts_need_one_bit_less_than_signed_sums():
    model = random_model((15, 4), input_bits=1, seed=3)
    plan = rom_hardware(model, [(5, 2, "counts")]).plans[0]
    assert (plan.acc_lo, plan.acc_hi) == (0, 15)
    assert unsigned_bits(plan.acc_hi) == 4
    assert plan.engine == Counts(2)


@pytest.mark.parametrize("bits", [2, 8])
def test_inputs_of_more_bits_cannot_be_counted(bits):
    model = random_model((4, 3), input_bits=bits)
    message = rf"^Inputs of layer 0 with counts must be of 1 bit, not {bits} bits$"
    with pytest.raises(PlanError, match=message):
        rom_hardware(model, [(2, 3, "counts")])
    with pytest.raises(PlanError, match=message):
        plan_loadable(shapes_of_model(model), [Folding(4, 3, "counts")], FAMILIES["xc7"], scale_digits=1)


@pytest.mark.parametrize("group", [4, 5])
def test_groups_that_cannot_be_counted(group):
    model = random_model((8, 3), input_bits=1)
    with pytest.raises(PlanError, match=rf"^Group of layer 0 must be from 1 to 3, not {group}$"):
        rom_hardware(model, [(8, 3, "counts", group)])


def test_20_images_back_to_back():
    model = random_model((24, 10, 4), input_bits=1, act_bits=1, seed=5)
    hardware = rom_hardware(model, [(6, 5, "counts", 3), (5, 2, "counts", 2)])
    images = random_images(20, 24, 1, seed=1)
    bench = AcceleratorBench(hardware)
    bench.run_images(images)
    assert [result.scores for result in bench.results] == trace(model, images).scores.tolist()
    assert np.diff(bench.completions).tolist() == [8] * 19
