"""Whole networks of maps in Amaranth's simulator: values against the golden model, cycles against the plan."""

from itertools import pairwise

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bc_hw.intmath import ceil_div
from bc_hw.model.random_model import random_images, random_model
from bc_hw.plan.engines import Folding
from bc_hw.plan.fabric.memory import column_bits
from bc_hw.plan.network import shapes_of_model
from bc_hw.plan.pool import PoolFolding
from bc_hw.plan.rooms import with_room
from bc_hw.plan.timing.schedule import timeline
from bc_hw.topology import parse_topology
from tests.amaranth_bench import BITS_OF_COLUMNS, Hardware, loadable_hardware, rom_hardware, weight_packet
from tests.map_strategies import map_folds, topologies
from tests.strategies import simulated
from tests.test_hw_accelerator import check

MOST_CYCLES = 400
"""Of an image in the slowest stage: more would only be slow."""


@st.composite
def models(draw, **limits):
    """Return a random model of maps, and a fold per layer."""
    topology = draw(topologies(**limits))
    bits = st.integers(1, 5)
    model = random_model(topology, input_bits=draw(bits), act_bits=draw(bits), seed=draw(st.integers(0, 99)))
    return model, draw(map_folds(shapes_of_model(model)))


def tight(hardware, spare):
    """Return hardware whose buffers hold the least that they may, and ``spare`` blocks."""
    rooms = [max(plan.walk.least_room, 2) + spare for plan in hardware.plans]
    plans = [with_room(plan, room) for plan, room in zip(hardware.plans, rooms, strict=True)]
    return Hardware(plans, hardware.output_banks, hardware.contents)


def images_of(model, count):
    return random_images(count, model.input.values, model.input_bits, seed=5)


@simulated(40)
@given(models(widest=6, deepest=4), st.sampled_from([None, 0, 1]))
def test_any_network_in_rom(network, spare):
    model, folds = network
    hardware = rom_hardware(model, folds)
    if spare is not None:
        hardware = tight(hardware, spare)
    if max(plan.cycles for plan in hardware.plans) <= MOST_CYCLES:
        check(hardware, model, images_of(model, 3))


@simulated(15)
@given(models(widest=5, deepest=3, layers=2), st.sampled_from([0.0, 0.5]), st.sampled_from([0.2, 0.7]))
def test_any_network_with_gaps_and_back_pressure(network, gap, stall):
    model, folds = network
    hardware = tight(rom_hardware(model, folds), 0)
    if max(plan.cycles for plan in hardware.plans) <= MOST_CYCLES:
        check(hardware, model, images_of(model, 4), gap=gap, stall=stall)


@simulated(10)
@given(models(widest=5, deepest=3, layers=2))
def test_any_network_loaded(network):
    model, folds = network
    digits = max(layer.scale_digits for layer in model.layers if layer.spec.weighted)
    hardware = loadable_hardware(model, folds, scale_digits=digits)
    if max(plan.cycles for plan in hardware.plans) <= MOST_CYCLES:
        check(hardware, model, images_of(model, 3), weights=weight_packet(hardware, model))


# Each case is there for one branch of the hardware.
@pytest.mark.parametrize(
    ("text", "folds"),
    [
        pytest.param("5x4x2-3C3-2", [Folding(1, 2), Folding(2, 1)], id="words-of-a-pixel"),
        pytest.param("5x4x3-3C3-2", [Folding(2, 3), Folding(2, 1)], id="last-word-of-a-pixel"),
        pytest.param("5x5x2-4C3-MP2-3", [Folding(2, 4), PoolFolding(2), Folding(2, 1)], id="pool"),
        pytest.param(
            "6x6x3-MP3s2-2C2s1p0-2", [PoolFolding(2), Folding(2, 2), Folding(1, 1)], id="pool-first"
        ),
        pytest.param("4x4x1-4C3-4C3-2", [Folding(1, 4), Folding(4, 2), Folding(4, 2)], id="two"),
        pytest.param("5x5x2-2C5s2p3-2", [Folding(2, 2), Folding(2, 2)], id="padding-of-more-than-half"),
        pytest.param("3x3x2-5C1-2", [Folding(2, 1), Folding(5, 1)], id="single-pixels"),
        pytest.param("4x4x2-4C3-2", [Folding(2, 4, "pairs", 2, 1), Folding(4, 2)], id="drain-longer"),
        pytest.param("4x3x2-3C3-GAP-2", [Folding(2, 3), PoolFolding(1), Folding(1, 2)], id="sums"),
        pytest.param("4x3x2-3C3-GAP-2", [Folding(2, 3), PoolFolding(2), Folding(2, 1)], id="sums-last-word"),
        pytest.param("4x3x2-3C3-GAP-2", [Folding(2, 3), PoolFolding(3), Folding(3, 2)], id="sums-one-word"),
        pytest.param("4x3x3-GAP-4-2", [PoolFolding(2), Folding(3, 2), Folding(2, 2)], id="sums-first"),
        pytest.param("1x1x3-GAP-5C1-2", [PoolFolding(2), Folding(2, 2), Folding(1, 1)], id="sums-of-a-pixel"),
    ],
)
def test_branches(text, folds):
    model = random_model(parse_topology(text), input_bits=3, act_bits=2, seed=3)
    hardware = rom_hardware(model, folds)
    check(hardware, model, images_of(model, 4))
    check(tight(hardware, 0), model, images_of(model, 4))


@pytest.mark.parametrize("load", [False, True], ids=["rom", "loaded"])
def test_memories_in_columns(load):
    """A buffer that pads, one that does not, a pool's, weights and parameters: one memory for each bit."""
    text, folds = "4x4x2-3C3-MP2-4C1-3", [Folding(2, 2), PoolFolding(2), Folding(3, 2), Folding(2, 1)]
    model = random_model(parse_topology(text), input_bits=3, act_bits=2, seed=3)
    planned = loadable_hardware(model, folds) if load else rom_hardware(model, folds)
    plans = []
    for plan in planned.plans:
        stored = [name for name in plan.__struct_fields__ if name.endswith("_storage")]
        plans.append(msgspec.structs.replace(plan, **dict.fromkeys(stored, "block")))
    hardware = Hardware(plans, planned.output_banks, planned.contents, BITS_OF_COLUMNS)
    bench = check(
        hardware, model, images_of(model, 4), weights=weight_packet(hardware, model) if load else None
    )
    for plan, layer in zip(plans, bench.dut.layers, strict=True):
        assert column_bits(plan.input_word_bits, plan.buffer_words, "block", BITS_OF_COLUMNS) == 1
        for memory in (layer.weights, layer.parameters) if plan.weights else ():
            assert memory.column == 1 < memory.width


@pytest.mark.parametrize("simd", [1, 2, 3])
def test_sums_wait_on_both_sides(simd):
    model = random_model(parse_topology("4x3x3-GAP-5"), input_bits=8, seed=3)
    hardware = rom_hardware(model, [PoolFolding(simd), Folding(3, 5)])
    assert hardware.plans[0].cycles == 12 * ceil_div(3, simd) >= hardware.plans[1].cycles  # sets the pace
    done = timeline(hardware.plans, hardware.output_banks, 6)
    assert {after - before for before, after in pairwise(done)} == {hardware.plans[0].cycles}  # no bubble
    check(hardware, model, images_of(model, 6))
    for room in (1, 2, 3):
        plans = [msgspec.structs.replace(hardware.plans[0], room=room), hardware.plans[1]]
        small = Hardware(plans, 1, hardware.contents)
        check(small, model, images_of(model, 6))
        check(small, model, images_of(model, 6), gap=0.5, stall=0.9)


@pytest.mark.parametrize(
    "fold",
    [Folding(2, 3), Folding(4, 8, "tables", 2), Folding(4, 8, "hardwired")],
    ids=lambda fold: fold.engine,
)
def test_engines_take_sums_of_16_bits(fold):
    """Sums up to the largest: 256 pixels of 8 bits, all at the top."""
    model = random_model(parse_topology("16x16x4-GAP-8-2"), input_bits=8, seed=3)
    assert model.maps[1].bits == 16
    images = images_of(model, 3)
    images[1] = 255
    check(rom_hardware(model, [PoolFolding(2), fold, Folding(4, 2)]), model, images)


def test_counts():
    model = random_model(parse_topology("5x4x3-4C3-4C2s2p0-2"), input_bits=1, act_bits=1, seed=3)
    folds = [Folding(3, 2, "counts"), Folding(2, 2, "counts"), Folding(4, 1, "counts")]
    check(rom_hardware(model, folds), model, images_of(model, 4))


# Tables hold a part of a pixel, a pixel, or, where that is the window, a whole vector.
@pytest.mark.parametrize(
    ("text", "folds"),
    [
        pytest.param("5x4x4-9C3-2", [Folding(2, 1, "tables", 2), Folding(4, 2)], id="parts-of-a-pixel"),
        pytest.param("5x4x6-16C3s2-2", [Folding(6, 1, "tables", 2), Folding(8, 1)], id="whole-pixels"),
        pytest.param("4x3x2-12C2s2x1p1-2", [Folding(2, 1, "tables", 2), Folding(4, 1)], id="odd-padding"),
        pytest.param("3x3x5-11C1-2", [Folding(5, 1, "tables", 4), Folding(3, 1)], id="single-pixels"),
        pytest.param(
            "4x4x6-12C2s2p0-2", [Folding(6, 1, "tables", 4), Folding(4, 1)], id="last-table-of-a-pixel"
        ),
        pytest.param(
            "6x5x2-8C3-MP2-12C3-10",
            [Folding(2, 1), PoolFolding(2), Folding(4, 1, "tables", 2), Folding(6, 1, "tables", 3)],
            id="behind-others",
        ),
    ],
)
def test_tables(text, folds):
    model = random_model(parse_topology(text), input_bits=3, act_bits=2, seed=3)
    hardware = rom_hardware(model, folds)
    check(hardware, model, images_of(model, 4))
    check(tight(hardware, 0), model, images_of(model, 4))


def test_hardwired():
    model = random_model(parse_topology("4x3x3-3C1-4C1s2-2"), input_bits=3, act_bits=2, seed=3)
    folds = [Folding(3, 3, "hardwired"), Folding(3, 4, "hardwired"), Folding(4, 1)]
    check(rom_hardware(model, folds), model, images_of(model, 4))
