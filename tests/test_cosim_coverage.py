"""What the extra images exercise, counted and tried: each bit that counts as exercised is flipped."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bc_hw.cosim.bench_files import bench_folder
from bc_hw.cosim.build import NATIVE, build
from bc_hw.cosim.coverage import Count, count_coverage, reachable, zeros
from bc_hw.cosim.design_under_test import load_design_under_test
from bc_hw.cosim.drivers import Driver
from bc_hw.cosim.extra_images import make_extra_images
from bc_hw.cosim.kinds import SPREAD
from bc_hw.cosim.native_driver import run_native
from bc_hw.cosim.options import SimOptions
from bc_hw.cosim.simulate import simulate
from bc_hw.cosim.stimulus import choose_images
from bc_hw.cosim.taps import control_file, find_taps
from bc_hw.cosim.vectors import write_vectors
from bc_hw.cosim.windows import windows
from bc_hw.errors import DesignError
from bc_hw.golden import RUN, layer_sums, trace
from bc_hw.intmath import signed_digits
from bc_hw.model import IntegerModel
from bc_hw.model.random_model import random_images, random_model
from bc_hw.plan.design import VERILOG_FILE
from bc_hw.plan.engines import Folding
from bc_hw.plan.families import find_family
from bc_hw.plan.network import Source, shapes_of_model
from bc_hw.plan.packet import checksum
from bc_hw.plan.planned import plan_design
from bc_hw.plan.planner import plan_model
from bc_hw.plan.pool import PoolFolding
from bc_hw.topology import parse_topology
from tests.sim_designs import flip_bit, make_design

SMALL = (6, 5, 3)


def plans_of(model):
    """Return plans of a model, whatever they cost."""
    folds = [Folding(min(4, layer.n_in), min(3, layer.n_out)) for layer in model.layers]
    return plan_design(
        Source(shapes_of_model(model), model.input_bits, model), folds, find_family("ecp5")
    ).layers


def stages_of(model):
    """Return the stages of a network of maps, folded a little."""
    folds = [
        Folding(min(2, taken.channels), min(2, layer.n_out)) if layer.spec.weighted else PoolFolding()
        for taken, layer in zip(model.maps[:-1], model.layers, strict=True)
    ]
    return plan_model(model, folds, find_family("ecp5"))[0]


def with_layer(model, index, **changes):
    layers = list(model.layers)
    layers[index] = replace(layers[index], **changes)
    return replace(model, layers=tuple(layers))


def wrapped(values, bits):
    return values & (1 << bits) - 1


@given(st.integers(-(1 << 50), 1 << 50))
def test_zeros(value):
    digits = f"{abs(value):b}"
    assert zeros(value) == (len(digits) - len(digits.rstrip("0")) if value else 64)


@settings(max_examples=25, deadline=None)
@given(
    st.lists(st.integers(1, 6), min_size=2, max_size=4),
    st.integers(1, 8),
    st.integers(1, 4),
    st.integers(1, 3),
    st.integers(0, 3),
    st.integers(0, 1000),
)
def test_weights_and_biases_are_counted_as_flipping_them_shows(
    sizes, input_bits, act_bits, digits, images, seed
):
    """The numbers of `count_coverage` are those of trying each flip in the integer model, one at a time."""
    model = random_model(
        tuple(sizes), input_bits=input_bits, act_bits=act_bits, scale_digits=digits, seed=seed
    )
    rng = np.random.default_rng(seed)
    model = with_layer(model, 0, scale=model.layers[0].scale * rng.integers(0, 2, sizes[1]))
    plans, shown = plans_of(model), random_images(images, sizes[0], input_bits, seed=seed)
    sums = layer_sums(model, shown)
    weights = biases = scales = 0
    for plan, layer, found in zip(plans, model.layers, sums, strict=True):
        inputs = found.inputs.astype(np.int64)

        def seen(changed, width=plan.requant.scaled_bits, was=found.scaled):
            return (wrapped(changed, width) != wrapped(was, width)).any(axis=0)

        for i in range(layer.n_in):
            flipped = layer.weights.astype(np.int64)
            flipped[:, i] *= -1
            weights += int(seen(inputs @ flipped.T * layer.scale + layer.bias).sum())
        for bit in range(plan.requant.bias_bits):
            biases += int(seen(found.scaled + (1 << bit)).sum())
        for neuron, scale in enumerate(layer.scale):
            there = signed_digits(int(scale))
            changes = [-2 * digit.sign << digit.exponent for digit in there]
            changes += [1 << slot.lowest for slot in plan.requant.digits[len(there) :]]
            # The sums as they are; what the hardware holds beside them is tried below, in the hardware.
            scales += sum(bool(seen(found.scaled + change * found.sums)[neuron]) for change in changes)
    coverage = count_coverage(model, plans, sums)
    assert (coverage.weights.exercised, coverage.bias_bits.exercised) == (weights, biases)
    assert coverage.scale_digits.exercised <= scales
    for count in (coverage.weights, coverage.scale_digits, coverage.bias_bits):
        assert count.missed >= 0 and count.exercised >= 0


@pytest.mark.parametrize(
    "text",
    ["4x4x2-3C2x3s2x1p1x0-MP2s1-2C1-3", "3x3x1-2C3-4C3p0", "2x4x3-MP2-2C2p1-5-3", "3x4x2-3C2-GAP-4-3"],
)
@pytest.mark.parametrize(("images", "seed"), [(0, 0), (1, 1), (2, 2), (5, 3)])
def test_weights_of_maps_are_counted_as_flipping_them_shows(text, images, seed):
    """As above, with the golden model for windows: a change must show in one of them."""
    model = random_model(parse_topology(text), input_bits=2, act_bits=3, scale_digits=2, seed=seed)
    plans = stages_of(model)
    shown = random_images(images, model.input.values, 2, seed=seed)
    if seed == 3:
        shown[1:] = 0
    sums = layer_sums(model, shown)
    counted = count_coverage(model, plans, sums)
    weights = biases = 0
    for plan, layer, taken, found in zip(plans, model.layers, model.maps[:-1], sums, strict=True):
        if not layer.spec.weighted:
            continue
        width = plan.requant.scaled_bits
        was = wrapped(found.scaled, width).reshape(-1, layer.n_out)
        for place in np.ndindex(layer.weights.shape):
            weights_then = layer.weights.copy()
            weights_then[place] *= -1
            flipped = RUN[type(layer.spec)](replace(layer, weights=weights_then), taken, found.inputs)
            weights += bool((wrapped(flipped.scaled, width).reshape(-1, layer.n_out) != was).any())
        biases += layer.n_out * plan.requant.bias_bits * bool(images)
    assert (counted.weights.exercised, counted.bias_bits.exercised) == (weights, biases)
    assert counted.weights.all == sum(layer.weights.size for layer in model.weighted)


@settings(max_examples=30, deadline=None)
@given(st.integers(0, 10**6))
def test_no_value_of_a_map_leaves_its_bounds(seed):
    model = random_model(parse_topology("5x4x2-3C3x2p1-MP2s1-2C2s2-4"), input_bits=2, act_bits=2, seed=seed)
    live = reachable(model, stages_of(model))
    for inputs, found in zip(live, layer_sums(model, random_images(40, 40, 2, seed=seed)), strict=True):
        assert not found.inputs[:, ~inputs].any()


@settings(max_examples=20, deadline=None)
@given(st.integers(0, 10**6))
def test_what_counts_is_spread_back_to_the_pixels(seed):
    """Without rounding and padding, a sum is the scalar product of its influence and the image."""
    model = random_model(parse_topology("5x4x2-3C3x2p1-2C2s2p0-4"), input_bits=2, act_bits=8, seed=seed)
    layers = [
        replace(layer, scale=np.ones_like(layer.scale), bias=np.zeros_like(layer.bias), shift=0)
        for layer in model.layers
    ]
    model = replace(model, layers=tuple(layers))
    image = np.random.default_rng(seed).integers(0, 4, model.input.values)
    sums = image
    for stage, layer in zip(stages_of(model), model.layers, strict=True):
        rows = windows(stage.walk, sums)
        sums = (rows @ layer.weights.T.astype(np.int64)).reshape(-1)
    influence = np.eye(len(sums))
    for stage, layer in zip(stages_of(model)[::-1], model.layers[::-1], strict=True):
        influence = SPREAD[type(stage)](stage, layer, influence)
    np.testing.assert_array_equal(influence @ image, sums)


def test_images_for_maps_exercise_all_that_can_be():
    """A channel that speaks for hardly any window is aimed at; one that never can is told."""
    model = random_model(parse_topology("6x6x3-4C3-MP2-5C3-3"), seed=2)
    first = model.layers[0]
    top = int((first.weights > 0).sum(axis=1)[1]) * 255 * int(first.scale[1])
    bias = first.bias.copy()
    bias[1], bias[2] = (1 << first.shift) - top // 2, -(1 << 40)
    model = with_layer(model, 0, bias=bias)
    extra = make_extra_images(model, stages_of(model), seed=0)
    assert extra.coverage.missed == 0
    assert extra.coverage.weights == Count(108 + 180 + 135, 108 + 135 + 135, 45)
    assert trace(model, extra.images).activations[0].reshape(-1, 4)[:, 1].any()
    again = make_extra_images(model, stages_of(model), seed=0)
    np.testing.assert_array_equal(extra.images, again.images)


def test_inputs_that_are_always_0_are_told():
    model = random_model(SMALL, seed=1)
    dead = model.layers[0].bias.copy()
    dead[2] = -(1 << 40)
    model = with_layer(model, 0, bias=dead)
    assert [live.sum() for live in reachable(model, plans_of(model))] == [6, 4]
    extra = make_extra_images(model, plans_of(model), seed=0)
    assert extra.coverage.weights == Count(45, 42, 3)
    assert extra.coverage.sentences()[0] == (
        "weights exercised: 42 of 45; 3 have no effect, whatever the image"
    )
    assert Count(45, 40, 3).sentence("weights") == (
        "weights exercised: 40 of 45; 3 have no effect, whatever the image; 2 NOT EXERCISED"
    )


def test_a_neuron_that_hardly_ever_speaks_is_aimed_at():
    model = random_model((200, 20, 20, 3), seed=1)
    limit = int((model.layers[0].weights[3] > 0).sum()) * 255 * int(model.layers[0].scale[3])
    bias = model.layers[0].bias.copy()
    bias[3] = (1 << model.layers[0].shift) - limit
    model = with_layer(model, 0, bias=bias)
    extra = make_extra_images(model, plans_of(model), seed=0)
    assert extra.coverage.missed == extra.coverage.weights.without_effect == 0
    np.testing.assert_array_equal(extra.images, make_extra_images(model, plans_of(model), seed=0).images)
    assert trace(model, extra.images).activations[0][:, 3].max() == 1


@pytest.mark.sim
def test_every_bit_of_the_packet_is_noticed(tmp_path):
    """Flip each bit of the weight packet but padding, and the exponents and signs of absent digits."""
    folder = tmp_path / "d"
    design = make_design(folder, (3, 2, 2), ((2, 2), (2, 1)), load=True, scale_digits=2, act_bits=3)
    dut = load_design_under_test(folder)
    taps = find_taps(dut.design, dut.verilog.decode())
    extra = make_extra_images(dut.stored_model, design.layers, seed=0)
    assert extra.coverage.missed == 0
    stimulus = choose_images(dut, count=1)
    content = write_vectors(tmp_path / "v", dut, taps, stimulus, seed=0, extra=extra)["extra"]
    program = build(
        folder,
        NATIVE,
        verilog=dut.verilog,
        control=control_file(taps),
        bench=bench_folder(),
        jobs=2,
    )
    vectors, count = tmp_path / "v" / "extra", content["images"]
    beats = dut.weight_beats[:-1]

    def noticed():
        np.array([*beats, checksum(beats)], dtype="<u4").tofile(vectors / "weights.bin")
        outcome = run_native(program, tmp_path, vectors, content, [(0, count, count)])
        return outcome.first is not None

    assert not noticed()
    for beat, used in enumerate(used_bits(design.layers, dut.stored_model)):
        for bit in (bit for bit in range(32) if used >> bit & 1):
            beats[beat] ^= 1 << bit
            assert noticed(), (beat, bit)
            beats[beat] ^= 1 << bit


def used_bits(plans, model: IntegerModel) -> list[int]:
    """Return, for each beat of the weight packet, which of its bits say anything."""
    beats = []
    for plan, layer in zip(plans, model.layers, strict=True):
        words = []
        for word in range(plan.weight_depth):
            fold, part = divmod(word, plan.words)
            inside = [
                fold * plan.pe + lane < plan.n_out and part * plan.simd + i < plan.n_in
                for lane in range(plan.pe)
                for i in range(plan.simd)
            ]
            words.append((inside, plan.lanes))
        for fold in range(plan.folds):
            neurons = range(fold * plan.pe, min((fold + 1) * plan.pe, plan.n_out))
            for at in range(0, len(neurons), plan.requant.lanes):
                inside = []
                for neuron in neurons[at : at + plan.requant.lanes]:
                    inside += [True] * plan.requant.bias_bits
                    there = len(signed_digits(int(layer.scale[neuron])))
                    for index, slot in enumerate(plan.requant.digits):
                        inside += [index < there] * (slot.exponent_bits + slot.negative) + [True] * slot.zero
                words.append((inside, plan.requant.word_bits))
        for inside, bits in words:
            number = sum(int(used) << place for place, used in enumerate(inside))
            beats += [number >> at & 0xFFFF_FFFF for at in range(0, bits, 32)]
    return beats


@pytest.mark.sim
@pytest.mark.parametrize("driver", list(Driver))
def test_a_weight_that_the_images_never_use_is_noticed(tmp_path, driver):
    """Neither the images nor their activations show it: the extra image and its sums do."""
    make_design(tmp_path / "d")
    dut = load_design_under_test(tmp_path / "d")
    images = choose_images(dut, count=4)
    images.images[:, 3] = 0
    flip_bit(tmp_path / "d", "layer0", "weights", 0, 3)
    result, error = simulate(tmp_path / "d", SimOptions(driver=driver), stimulus=images)
    assert error.message.startswith("Scaled sum of layer0, neuron 0, extra image 0 must be ")
    assert "the extra images use weights" in error.hint
    assert not result.passed and result.mismatches == result.coverage.images
    assert result.coverage.weights == Count(153, 153, 0)


def test_sums_that_cannot_be_seen_are_told(tmp_path):
    make_design(tmp_path / "d")
    path = tmp_path / "d" / VERILOG_FILE
    path.write_text(path.read_text().replace("scaled_0_0", "other"))
    with pytest.raises(
        DesignError, match=r"Module bc_accel\.layer0\.requantiser must have the net scaled_0_0, but does not"
    ):
        simulate(tmp_path / "d", SimOptions(driver="native"))
