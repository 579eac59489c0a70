"""Hardwired layers against plain sums, alone and in a pipeline."""

import random

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bc_hw.errors import PlanError
from bc_hw.golden.forward import trace
from bc_hw.graphs.graph import AdderGraph, Node, Output
from bc_hw.hw.engines.hardwired import HardwiredEngine
from bc_hw.intmath import Range
from bc_hw.model.random_model import random_model
from bc_hw.plan.engines import Folding
from bc_hw.plan.engines.hardwired import Hardwired, graph_of_word, graph_plan, layer_graph
from bc_hw.plan.families import FAMILIES
from bc_hw.plan.memory_init import weight_words
from bc_hw.plan.network import shapes_of_model
from bc_hw.plan.planner import plan_loadable
from bc_hw.plan.timing.schedule import ideal_cycles, timeline
from tests.amaranth_bench import AcceleratorBench, layer_plan, play, rom_hardware
from tests.strategies import simulated


def hardwired_plan(weights, in_bits):
    n_out, n_in = weights.shape
    top = (1 << in_bits) - 1
    short = Hardwired.correction(weights, n_in, 1, in_bits)
    lo = -(weights < 0).sum(axis=1) * top - short
    hi = (weights > 0).sum(axis=1) * top - short
    graph = graph_plan(layer_graph(weights, in_bits))
    acc = Range(int(lo.min()), int(hi.max()))
    return layer_plan(
        n_in, n_out, simd=n_in, pe=n_out, in_bits=in_bits, group=1, acc=acc, engine="hardwired", graph=graph
    )


def check(weights, images, in_bits, gap=0.0, seed=0):
    """Send ``images``, one per cycle but for gaps, and compare the sums and their cycles."""
    rng = random.Random(seed)
    plan = hardwired_plan(weights, in_bits)
    dut = HardwiredEngine(plan, graph_of_word(plan, weight_words(plan, weights)[0]))
    slots = []
    for image in images:
        while rng.random() < gap:
            slots.append(None)
        slots.append(image)
    rows = [{"issue": 0, "word": 0} for _ in range(len(slots) + 1)]
    want = {}
    short = Hardwired.correction(weights, plan.simd, 1, in_bits)
    for cycle, image in enumerate(slots):
        if image is None:
            continue
        rows[cycle]["issue"] = 1
        rows[cycle + 1]["word"] = sum(int(x) << in_bits * at for at, x in enumerate(image))
        want[cycle + plan.capture_latency - 1] = tuple((weights @ image - short).tolist())
    sums = [f"o.payload.{neuron}" for neuron in range(plan.pe)]
    got = play(dut, rows, ["o.valid", *sums], tail=plan.capture_latency + 2)
    assert {cycle: row[1:] for cycle, row in enumerate(got) if row[0]} == want


@simulated(25)
@given(
    st.integers(1, 14),
    st.integers(1, 12),
    st.integers(1, 8),
    st.sampled_from([0.0, 0.4]),
    st.integers(0, 9999),
)
def test_any_weights(n_in, n_out, in_bits, gap, seed):
    rng = np.random.default_rng(seed)
    top = (1 << in_bits) - 1
    images = np.concatenate([rng.integers(0, top, (6, n_in), endpoint=True), rng.choice([0, top], (6, n_in))])
    check(rng.choice([-1, 1], (n_out, n_in)), images, in_bits, gap, seed)


@pytest.mark.parametrize("sign", [-1, 1])
def test_the_ends_of_the_range(sign):
    check(np.full((3, 9), sign), np.array([[255] * 9, [0] * 9, [255] * 9]), 8)


@simulated(8)
@given(
    st.lists(st.integers(1, 10), min_size=2, max_size=4),
    st.integers(1, 8),
    st.integers(1, 4),
    st.integers(1, 3),
    st.data(),
)
def test_the_pipeline_is_the_model(sizes, input_bits, act_bits, digits, data):
    """Layers of any engine, in any order: the model's scores, in the cycles that were predicted."""
    seed = data.draw(st.integers(0, 999))
    model = random_model(
        tuple(sizes), input_bits=input_bits, act_bits=act_bits, scale_digits=digits, seed=seed
    )
    folds = [
        (layer.n_in, layer.n_out, "hardwired")
        if data.draw(st.sampled_from([True, True, False]))
        else (data.draw(st.integers(1, layer.n_in)), data.draw(st.integers(1, layer.n_out)))
        for layer in model.layers
    ]
    hardware = rom_hardware(model, folds)
    images = np.random.default_rng(seed).integers(0, 1 << input_bits, (9, sizes[0]), dtype=np.uint8)
    bench = AcceleratorBench(hardware)
    bench.run_images(images)
    want = trace(model, images).scores
    assert [result.scores for result in bench.results] == want.tolist()
    assert bench.completions == timeline(hardware.plans, hardware.output_banks, len(images))


def test_an_image_per_cycle():
    model = random_model((8, 6, 5), input_bits=8, act_bits=4)
    hardware = rom_hardware(model, [(8, 6, "hardwired"), (6, 5, "hardwired")])
    assert ideal_cycles(hardware.plans) == 1
    images = np.random.default_rng(0).integers(0, 256, (20, 8), dtype=np.uint8)
    bench = AcceleratorBench(hardware)
    bench.run_images(images)
    assert [result.scores for result in bench.results] == trace(model, images).scores.tolist()
    assert np.diff(bench.completions).tolist() == [1] * 19


def test_registers_of_a_graph():
    """x1 waits two cycles for its second user; x0 + x1 is a result of nine bits; and one output waits."""
    graph = AdderGraph(
        2, Range(0, 255), (Node(0, 1), Node(2, 1), Node(3, 1, -1)), (Output(4, 1), Output(2, -1))
    )
    plan = graph_plan(graph)
    assert (plan.depth, plan.adders, plan.adder_bits, plan.subtract_bits) == (3, 3, 27, 10)
    assert plan.register_bits == 2 * 8 + (9 + 9 + 9) + 10 + 9


def test_no_loaded_weights():
    model = random_model((4, 3), input_bits=8, act_bits=4)
    with pytest.raises(
        PlanError,
        match=r"^Engine of layer 0 must be pairs, counts or tables where weights are loaded, not 'hardwired'$",
    ):
        plan_loadable(shapes_of_model(model), [Folding(4, 3, "hardwired")], FAMILIES["ecp5"], scale_digits=1)


def test_no_part_of_a_layer():
    model = random_model((4, 3), input_bits=8, act_bits=4)
    with pytest.raises(PlanError, match=r"^Fold of hardwired layer 0 must be the whole layer, 4x3, not 2x3$"):
        rom_hardware(model, [(2, 3, "hardwired")])
