"""The whole accelerator in Amaranth's simulator: values against the golden model, cycles against the plan."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bc_hw.golden import trace
from bc_hw.model import FeatureMap, IntegerLayer, IntegerModel
from bc_hw.model.random_model import random_images, random_model
from bc_hw.plan.engines.pairs import Pairs
from bc_hw.plan.engines.table_filling import ACCUMULATE_CYCLES
from bc_hw.plan.timing.schedule import ideal_cycles, timeline
from tests.amaranth_bench import (
    AcceleratorBench,
    image_beats,
    loadable_hardware,
    rom_hardware,
    weight_packet,
)
from tests.strategies import networks, simulated


def assert_golden(results, model, images):
    want = trace(model, images)
    assert [result.scores for result in results] == want.scores.tolist()
    assert [result.index for result in results] == want.classes.tolist()


def check(hardware, model, images, *, weights=None, gap=0.0, stall=0.0, seed=0):
    """Send ``images`` and compare every score, class and, if nobody waits, cycle."""
    bench = AcceleratorBench(hardware, gap=gap, stall=stall, seed=seed)
    bench.run_images(images, weights)
    assert_golden(bench.results, model, images)
    if not gap and not stall:
        assert bench.completions == timeline(hardware.plans, hardware.output_banks, len(images))
    return bench


def small_model(sizes=(5, 6, 3), **changes):
    return random_model(sizes, **({"input_bits": 4, "act_bits": 3, "seed": 7} | changes))


ENGINES = [
    pytest.param(("pairs",), id="pairs"),
    pytest.param(("pairs", "counts", "counts"), id="counts"),
    pytest.param(("pairs", "tables", "tables"), id="tables"),
]


def families(engines):
    """Return the families that have all of ``engines``."""
    return ["ecp5", "xc7"] if "tables" in engines else ["ecp5", "ice40", "xc7"]


def filling(plan):
    """Return how the tables of a layer are filled."""
    return plan.engine.filling(plan)


@pytest.mark.parametrize("engines", ENGINES)
@simulated(14)
@given(st.data(), st.integers(1, 5))
def test_any_network_in_rom(engines, data, images):
    network = data.draw(networks(most_cycles=60, engines=engines))
    family = data.draw(st.sampled_from(families(engines)))
    model = network.model
    hardware = rom_hardware(model, network.folds, family)
    check(hardware, model, random_images(images, model.sizes[0], model.input_bits, seed=network.seed))


@pytest.mark.parametrize("engines", ENGINES)
@simulated(8)
@given(st.data())
def test_any_network_loaded(engines, data):
    network = data.draw(networks(widest=16, layers=(1, 3), most_cycles=40, engines=engines))
    family = data.draw(st.sampled_from(families(engines)))
    model = network.model
    digits = max(layer.scale_digits for layer in model.layers)
    hardware = loadable_hardware(model, network.folds, family, scale_digits=digits)
    images = random_images(3, model.sizes[0], model.input_bits, seed=network.seed)
    check(hardware, model, images, weights=weight_packet(hardware, model))


@pytest.mark.parametrize("engines", ENGINES)
@simulated(10)
@given(st.data(), st.sampled_from([0.0, 0.2, 0.7]), st.sampled_from([0.2, 0.5, 0.9]))
def test_any_network_with_gaps_and_back_pressure(engines, data, gap, stall):
    network = data.draw(networks(widest=16, layers=(1, 3), most_cycles=30, engines=engines))
    model = network.model
    images = random_images(6, model.sizes[0], model.input_bits, seed=network.seed)
    check(rom_hardware(model, network.folds), model, images, gap=gap, stall=stall, seed=network.seed)


# Each case names the branch of the hardware that it is there for, and proves that its plan takes it.
@pytest.mark.parametrize(
    ("sizes", "folds", "changes", "special"),
    [
        pytest.param((7, 5), [(7, 2)], {}, lambda p: p[0].words == 1, id="one-word"),
        pytest.param((7, 5), [(3, 5)], {}, lambda p: p[0].folds == 1, id="one-fold"),
        pytest.param((1, 3, 2), [(1, 1), (2, 2)], {}, lambda p: p[0].n_in == 1, id="one-input"),
        pytest.param((6, 1), [(2, 1)], {}, lambda p: p[0].n_out == 1, id="one-class"),
        pytest.param((9, 4), [(2, 3)], {"input_bits": 1}, lambda p: p[0].in_bits == 1, id="1-bit-inputs"),
        pytest.param(
            (5, 6, 2), [(2, 3), (3, 1)], {"act_bits": 1}, lambda p: p[1].in_bits == 1, id="1-bit-act"
        ),
        pytest.param(
            (5, 6, 2), [(2, 3), (3, 1)], {"act_bits": 8}, lambda p: p[1].in_bits == 8, id="8-bit-act"
        ),
        pytest.param(
            (4, 9, 2),
            [(4, 9), (1, 1)],
            {},
            lambda p: p[0].drain_cycles > p[0].words,
            id="drain-longer-than-fold",
        ),
        pytest.param(
            (4, 10, 2),
            [(2, 5), (2, 1)],
            {},
            lambda p: p[0].drain_cycles > p[0].words and p[0].folds > 1,
            id="drain-holds-up-the-next-fold",
        ),
        pytest.param((6, 11, 3), [(6, 11), (5, 3)], {}, lambda p: p[0].requant.lanes > 1, id="requantisers"),
        pytest.param(
            (8, 9, 3), [(8, 9), (4, 3)], {}, lambda p: p[0].requant.lanes == 3, id="two-words-at-the-end"
        ),
        pytest.param((5, 8, 3), [(3, 8), (8, 3)], {}, lambda p: p[1].words == 1, id="one-word-behind"),
        pytest.param((6, 4), [(1, 4)], {"scale_digits": 3}, lambda p: p[0].last, id="single-layer"),
        pytest.param((6, 14), [(6, 1, "tables")], {}, lambda p: p[0].last, id="single-layer-of-tables"),
    ],
)
@pytest.mark.parametrize("storage", ["rom", "load"])
def test_special_shape(sizes, folds, changes, special, storage):
    model = small_model(sizes, **changes)
    images = random_images(3, sizes[0], model.input_bits)
    hardware = (
        rom_hardware(model, folds)
        if storage == "rom"
        else loadable_hardware(model, folds, scale_digits=max(layer.scale_digits for layer in model.layers))
    )
    assert special(hardware.plans)
    check(hardware, model, images, weights=None if storage == "rom" else weight_packet(hardware, model))


def test_fully_parallel_takes_an_image_per_cycle():
    model = small_model((6, 8, 3))
    hardware = rom_hardware(model, [(6, 8), (8, 3)])
    assert ideal_cycles(hardware.plans) == 1
    bench = check(hardware, model, random_images(25, 6, 4))
    assert np.diff(bench.completions).tolist() == [1] * 24
    assert np.diff(bench.accepted).tolist() == [1] * 24


@pytest.mark.parametrize("group", [1, 2, 3])
def test_any_group_of_shared_sums(monkeypatch, group):
    monkeypatch.setattr(Pairs, "default_group", group)
    model = small_model((7, 6, 4))
    hardware = rom_hardware(model, [(4, 3), (5, 2)])
    assert [plan.engine.group for plan in hardware.plans] == [group, group]
    check(hardware, model, random_images(4, 7, 4))


@pytest.mark.parametrize("group", [2, 3, 4, 5])
@pytest.mark.parametrize("in_bits", [1, 2, 4, 8])
@pytest.mark.parametrize("n_in", [2, 7, 23])
def test_any_table(group, in_bits, n_in):
    """Every size of table and input, ragged at the end or not, 8 images without a cycle between them."""
    model = small_model((n_in, 60, 3), input_bits=in_bits, act_bits=2)
    folds = [(n_in, 2, "tables", group), (6, 1)]
    hardware = rom_hardware(model, folds, "xc7")
    plan = hardware.plans[0]
    assert (plan.engine.name, plan.engine.group, plan.folds) == ("tables", group, 30)
    bench = check(hardware, model, random_images(8, n_in, in_bits))
    assert np.diff(bench.completions)[2:].tolist() == [30] * 5
    assert plan.cycles == ideal_cycles(hardware.plans) == 30


@pytest.mark.parametrize(
    ("n_in", "n_out", "pe", "special"),
    [
        pytest.param(
            9,
            24,
            1,
            lambda p: p.engine.fill_units < p.engine.groups_per_word(p) and filling(p).words > 1,
            id="several-words",
        ),
        pytest.param(40, 12, 1, lambda p: filling(p).words == 1, id="all-at-once"),
        pytest.param(80, 240, 5, lambda p: filling(p).stages > 2, id="chain"),
        pytest.param(
            150, 176, 1, lambda p: filling(p).stages > 1 and filling(p).stage_words > 1, id="long-chain"
        ),
        pytest.param(5, 10, 1, lambda p: filling(p).cycles == p.cycles, id="fill-just-hidden"),
        pytest.param(1, 20, 1, lambda p: p.engine.groups_per_word(p) == 1, id="one-input"),
        pytest.param(6, 45, 3, lambda p: p.requant.lanes == 3, id="requantisers"),
    ],
)
def test_special_table(n_in, n_out, pe, special):
    model = small_model((n_in, n_out, 3))
    hardware = rom_hardware(model, [(n_in, pe, "tables"), (n_out, 1)])
    assert special(hardware.plans[0])
    bench = check(hardware, model, random_images(8, n_in, 4))
    assert np.diff(bench.completions)[2:].tolist() == [-(-n_out // pe)] * 5


@pytest.mark.parametrize(
    ("n_in", "n_out", "fold", "special"),
    [
        pytest.param(24, 20, (12, 1), lambda p: p.words == 2, id="two-parts"),
        pytest.param(24, 100, (8, 2), lambda p: p.words == 3 and filling(p).words == 4, id="three-parts"),
        pytest.param(21, 30, (12, 1), lambda p: p.n_in < p.words * p.simd, id="ragged"),
        pytest.param(
            35,
            21,
            (8, 1),
            lambda p: filling(p).words * p.words > p.input_words,
            id="words-that-are-not-there",
        ),
        pytest.param(
            46, 29, (44, 2), lambda p: filling(p).words * p.words > p.input_words, id="a-whole-word-not-there"
        ),
        pytest.param(
            9, 14, (4, 3), lambda p: p.folds == filling(p).cycles == ACCUMULATE_CYCLES, id="few-folds"
        ),
        pytest.param(
            16,
            45,
            (8, 9),
            lambda p: filling(p).rows == 3 and p.folds == filling(p).cycles == 5,
            id="rows-of-neurons",
        ),
        pytest.param(
            16, 90, (8, 3), lambda p: p.engine.accumulator_storage(p) == "distributed", id="in-luts"
        ),
        pytest.param(
            12, 130, (8, 2), lambda p: p.engine.accumulator_storage(p) == "block", id="in-block-ram"
        ),
    ],
)
def test_tables_of_parts_of_an_image(n_in, n_out, fold, special):
    """Sums so far wait in a memory; no cycle is lost between parts, or between images."""
    model = small_model((n_in, n_out, 3))
    hardware = rom_hardware(model, [(*fold, "tables", 2), (n_out, 1)])
    plan = hardware.plans[0]
    assert special(plan)
    bench = check(hardware, model, random_images(20, n_in, 4))
    product = -(-n_in // fold[0]) * -(-n_out // fold[1])
    assert np.diff(bench.completions)[2:].tolist() == [product] * 17


def test_tables_behind_any_engine():
    """Activations reach the tables from a layer of pairs, and from tables."""
    model = small_model((9, 30, 33, 40, 3))
    folds = [(9, 1, "tables"), (6, 5), (33, 1, "tables"), (10, 1)]
    check(rom_hardware(model, folds), model, random_images(12, 9, 4))
    folds = [(9, 1, "tables"), (30, 1, "tables"), (33, 2, "tables"), (10, 1)]
    check(rom_hardware(model, folds), model, random_images(12, 9, 4))
    folds = [(4, 1, "tables", 2), (12, 1, "tables"), (16, 2, "tables"), (10, 1)]
    check(rom_hardware(model, folds), model, random_images(12, 9, 4))


def test_extreme_weights_and_inputs_of_tables():
    """As below, for every pattern of a table's weights; 11 bits hold the sums of four inputs only just."""
    weights = np.array([[1 if row >> at % 4 & 1 else -1 for at in range(9)] for row in range(16)], np.int8)
    layer = IntegerLayer(weights, np.ones(16, np.int64), np.zeros(16, np.int64), 0, None)
    images = np.array([[255] * 9, [0] * 9, [255, 0] * 4 + [255], [0, 255] * 4 + [0]], np.uint8)
    check(rom_hardware(IntegerModel((layer,)), [(9, 1, "tables")]), IntegerModel((layer,)), images)


def test_extreme_weights_and_inputs():
    """All weights alike and all inputs at the top drive every accumulator to the end of its range."""
    weights = np.array([[1] * 9, [-1] * 9, [1, -1] * 4 + [1]], np.int8)
    score = np.array([[-1] * 3, [1] * 3], np.int8)
    model = IntegerModel(
        (
            IntegerLayer(weights, np.array([1, 3, 5]), np.array([0, 400, -70]), 3, 8),
            IntegerLayer(score, np.array([1, 7]), np.array([-900, 900]), 0, None),
        )
    )
    images = np.array([[255] * 9, [0] * 9, [255, 0] * 4 + [255], [0, 255] * 4 + [0]], np.uint8)
    check(rom_hardware(model, [(4, 2), (2, 1)]), model, images)


def test_every_score_equal_gives_class_0():
    weights = np.ones((5, 3), np.int8)
    layer = IntegerLayer(weights, np.ones(5, np.int64), np.full(5, -40), 0, None)
    model = IntegerModel((layer,), FeatureMap.flat(3, 4))
    bench = check(rom_hardware(model, [(3, 2)]), model, random_images(3, 3, 4))
    assert [result.index for result in bench.results] == [0, 0, 0]


@pytest.mark.parametrize("cycles", [1, 9, 20, 33])
def test_reset_in_the_middle(cycles):
    model = small_model()
    check_reset(model, rom_hardware(model, [(2, 3), (3, 1)]), random_images(4, 5, 4), cycles)


@pytest.mark.parametrize("stall", [0, 0.95])
@pytest.mark.parametrize("beats", [1, 2])
def test_reset_in_the_middle_of_a_packet(beats, stall):
    """The next image takes a bank as any other: no buffer overflows, however long its results wait."""
    model = small_model()
    hardware = rom_hardware(model, [(2, 3), (3, 1)])
    images = random_images(16, 5, 4)

    async def scenario(ctx, bench):
        for beat in image_beats(hardware.plans[0], images[0])[:beats]:
            ctx.set(bench.dut.s_axis_tdata, beat)
            ctx.set(bench.dut.s_axis_tvalid, 1)
            *_, accepted = await ctx.tick().sample(bench.dut.s_axis_tready)
            assert accepted
        ctx.set(bench.dut.s_axis_tvalid, 0)
        await bench.reset(ctx)
        for image in images:
            await bench.send(ctx, image_beats(hardware.plans[0], image))
        await bench.wait(ctx, len(images))
        assert not ctx.get(bench.dut.status_packet_error)

    bench = AcceleratorBench(hardware, stall=stall)
    bench.run(scenario)
    assert_golden(bench.results, model, images)
    assert stall or bench.completions == timeline(hardware.plans, hardware.output_banks, len(images))


@pytest.mark.parametrize("cycles", range(1, 90, 8))
@pytest.mark.parametrize("simd", [14, 40])
def test_reset_while_tables_are_filled(simd, cycles):
    """What was on its way to the tables arrives behind the reset, and nothing may come of it."""
    model = small_model((40, 90, 3))
    hardware = rom_hardware(model, [(simd, 1, "tables"), (90, 1)])
    assert hardware.plans[0].engine.filling(hardware.plans[0]).words > 1
    check_reset(model, hardware, random_images(4, 40, 4), cycles)


def check_reset(model, hardware, images, cycles):
    """Send two images and a part of a third, reset some cycles later, and send four."""

    async def scenario(ctx, bench):
        for at in range(3):
            for beat in image_beats(hardware.plans[0], images[at])[: 2 if at == 2 else None]:
                ctx.set(bench.dut.s_axis_tdata, beat)
                ctx.set(bench.dut.s_axis_tvalid, 1)
                await ctx.tick()
        ctx.set(bench.dut.s_axis_tvalid, 0)
        await ctx.tick().repeat(cycles)
        await bench.reset(ctx)
        for image in images:
            await bench.send(ctx, image_beats(hardware.plans[0], image))
        await bench.wait(ctx, len(images))

    bench = AcceleratorBench(hardware)
    bench.run(scenario)
    assert_golden(bench.results, model, images)
    assert bench.completions == timeline(hardware.plans, hardware.output_banks, len(images))


def test_weights_are_replaced_between_images():
    """Without a reset, as where `rst` is tied low. A new packet waits until the images before it have left, and images behind it until it has ended."""
    models = [small_model(seed=seed) for seed in (1, 2, 3)]
    hardware = loadable_hardware(models[0], [(2, 3), (3, 1)])
    images = random_images(4, 5, 4)
    loaded = []

    async def scenario(ctx, bench):
        for model in models:
            await bench.send_weights(ctx, weight_packet(hardware, model))
            await ctx.tick().repeat(3)
            loaded.append(ctx.get(bench.dut.status_weights_loaded))
            for image in images:
                await bench.send(ctx, image_beats(hardware.plans[0], image))
        await bench.wait(ctx, 12)
        loaded.append(ctx.get(bench.dut.status_weights_error))

    bench = AcceleratorBench(hardware, gap=0.1, stall=0.4)
    bench.run(scenario)
    assert loaded == [1, 1, 1, 0]
    for index, model in enumerate(models):
        assert_golden(bench.results[4 * index : 4 * index + 4], model, images)


@pytest.mark.parametrize("folds", [[(1, 1), (1, 1)], [(5, 6), (1, 1)], [(2, 1), (6, 3)]])
def test_weights_never_change_under_a_single_image(folds):
    """An image is still in its first or its last layer when the next packet is offered."""
    models = [small_model(seed=seed) for seed in (1, 2)]
    hardware = loadable_hardware(models[0], folds)
    images = random_images(2, 5, 4)

    async def scenario(ctx, bench):
        for model, image in zip(models, images, strict=True):
            await bench.send_weights(ctx, weight_packet(hardware, model))
            await bench.send(ctx, image_beats(hardware.plans[0], image))
        await bench.wait(ctx, 2)

    bench = AcceleratorBench(hardware)
    bench.run(scenario)
    for index, model in enumerate(models):
        assert_golden(bench.results[index : index + 1], model, images[index : index + 1])


@pytest.mark.parametrize("simd", [2, 6])
def test_weights_wait_for_as_many_images_as_there_is_room_for(simd):
    """The output is shut, everything full, and then the next weights are offered."""
    models = [small_model((6, 5), seed=seed) for seed in (1, 2)]
    hardware = loadable_hardware(models[0], [(simd, 1, "tables", 2)])
    room = sum(plan.images_held for plan in hardware.plans) + hardware.output_banks
    images = random_images(room + 1, 6, 4)
    loaded = []

    async def scenario(ctx, bench):
        await bench.send_weights(ctx, weight_packet(hardware, models[0]))
        bench.taking = False
        for image in images[:room]:
            await bench.send(ctx, image_beats(hardware.plans[0], image))
        ctx.set(bench.dut.s_axis_weights_tvalid, 1)
        for _ in range(100):
            *_, ready = await ctx.tick().sample(bench.dut.s_axis_weights_tready)
            loaded.append(ready)
        ctx.set(bench.dut.s_axis_weights_tvalid, 0)
        bench.taking = True
        await bench.send_weights(ctx, weight_packet(hardware, models[1]))
        await bench.send(ctx, image_beats(hardware.plans[0], images[room]))
        await bench.wait(ctx, room + 1)

    bench = AcceleratorBench(hardware)
    bench.run(scenario)
    assert not any(loaded)
    assert_golden(bench.results[:room], models[0], images[:room])
    assert_golden(bench.results[room:], models[1], images[room:])


def test_no_image_begins_before_weights_are_loaded():
    model = small_model()
    hardware = loadable_hardware(model, [(2, 3), (3, 1)])
    images = random_images(1, 5, 4)

    async def scenario(ctx, bench):
        dut = bench.dut
        ctx.set(dut.s_axis_tvalid, 1)
        for _ in range(20):
            *_, ready = await ctx.tick().sample(dut.s_axis_tready)
            assert not ready
        ctx.set(dut.s_axis_tvalid, 0)
        beats = weight_packet(hardware, model)
        await bench.send_weights(ctx, beats[:-1])  # too short: still no weights
        await ctx.tick()
        assert (ctx.get(dut.status_weights_loaded), ctx.get(dut.status_weights_error)) == (0, 1)
        ctx.set(dut.s_axis_tvalid, 1)
        for _ in range(20):
            *_, ready = await ctx.tick().sample(dut.s_axis_tready)
            assert not ready
        ctx.set(dut.s_axis_tvalid, 0)
        await bench.send_weights(ctx, beats)
        await bench.send(ctx, image_beats(hardware.plans[0], images[0]))
        await bench.wait(ctx, 1)

    bench = AcceleratorBench(hardware)
    bench.run(scenario)
    assert_golden(bench.results, model, images)


def test_packets_of_wrong_length_give_one_result_each():
    model = small_model()
    hardware = rom_hardware(model, [(2, 3), (3, 1)])
    plan = hardware.plans[0]
    images = random_images(5, 5, 4)
    images[1][2:] = 0  # what a packet of one beat means
    errors = []

    async def scenario(ctx, bench):
        for index, image in enumerate(images):
            beats = image_beats(plan, image)
            if index == 1:
                beats = beats[:1]
            elif index == 3:
                beats = beats + beats
            await bench.send(ctx, beats)
            await ctx.tick()
            errors.append(ctx.get(bench.dut.status_packet_error))
        await bench.wait(ctx, len(images))

    bench = AcceleratorBench(hardware)
    bench.run(scenario)
    assert_golden(bench.results, model, images)
    assert errors == [0, 1, 1, 1, 1]


@pytest.mark.parametrize(
    ("sizes", "folds"),
    [
        pytest.param((5, 6, 3), [(2, 3), (3, 1)], id="folded"),
        pytest.param((6, 3, 1), [(1, 1), (3, 1)], id="one-score-in-one-cycle"),
        pytest.param((6, 3, 4), [(2, 3), (3, 4)], id="fast-last-layer"),
        pytest.param((6, 3, 4), [(6, 1, "tables", 2), (3, 1)], id="tables"),
        pytest.param((6, 5, 4), [(2, 1, "tables", 2), (5, 1)], id="tables-of-parts"),
        pytest.param((6, 5, 5), [(2, 1, "tables", 2), (4, 1, "tables", 2)], id="tables-twice"),
    ],
)
def test_nothing_is_lost_while_the_output_is_not_taken(sizes, folds):
    """With the output shut, as many images go in as have room; opened, all results come in order."""
    model = small_model(sizes)
    hardware = rom_hardware(model, folds)
    room = sum(plan.images_held for plan in hardware.plans) + hardware.output_banks
    images = random_images(room + 3, sizes[0], 4)

    async def scenario(ctx, bench):
        bench.taking = False
        for image in images[:room]:
            await bench.send(ctx, image_beats(hardware.plans[0], image))
        ctx.set(bench.dut.s_axis_tvalid, 1)
        for _ in range(200):
            *_, ready = await ctx.tick().sample(bench.dut.s_axis_tready)
            assert not ready
        ctx.set(bench.dut.s_axis_tvalid, 0)
        assert not bench.results
        bench.taking = True
        for image in images[room:]:
            await bench.send(ctx, image_beats(hardware.plans[0], image))
        await bench.wait(ctx, len(images))

    bench = AcceleratorBench(hardware)
    bench.run(scenario)
    assert_golden(bench.results, model, images)


def test_ports():
    model = small_model()
    images = random_images(1, 5, 4)
    rom = check(rom_hardware(model, [(2, 3), (3, 1)]), model, images).dut
    assert len(rom.s_axis_tdata) == 8  # two inputs of 4 bits
    assert not hasattr(rom, "s_axis_weights_tdata")
    hardware = loadable_hardware(model, [(3, 3), (3, 1)])
    load = check(hardware, model, images, weights=weight_packet(hardware, model)).dut
    assert len(load.s_axis_tdata) == 16  # three inputs of 4 bits, whole bytes
    assert len(load.s_axis_weights_tdata) == 32
    score_bits = load.plans[-1].requant.out_bits
    assert len(load.m_axis_tdata) == 16 + 8 * -(-score_bits // 8)
