"""Pipelines of windows and pooling layers: cycles, rooms, memory contents, and what is refused."""

import itertools
import json
import re
from dataclasses import replace

import msgspec
import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from bc_hw.cli import main
from bc_hw.errors import DesignError, PlanError
from bc_hw.headers import verilog_head
from bc_hw.intmath import ceil_div
from bc_hw.model.random_model import random_model
from bc_hw.model.spec import FeatureMap, Step
from bc_hw.plan.cost.pipeline import pipeline_cost
from bc_hw.plan.design import DESIGN_FILE
from bc_hw.plan.design_file import design_bytes
from bc_hw.plan.engines import Folding, LayerShape
from bc_hw.plan.engines.tables import Tables
from bc_hw.plan.explore.choose import choose_design, search_foldings
from bc_hw.plan.families import FAMILIES, find_device, find_family
from bc_hw.plan.folding_file import foldings_text, load_foldings
from bc_hw.plan.limits import UNLIMITED, Limits
from bc_hw.plan.load import load_design
from bc_hw.plan.memory_init import weight_words
from bc_hw.plan.network import Source, shapes_of, shapes_of_model, shapes_of_topology
from bc_hw.plan.planned import plan_design
from bc_hw.plan.planner import plan_loadable
from bc_hw.plan.pool import PoolFolding
from bc_hw.plan.rooms import with_room
from bc_hw.plan.timing.coincidences import distances, held_results
from bc_hw.plan.timing.schedule import ideal_cycles, images_inside, schedule, timeline
from bc_hw.plan.timing.vectors import Pipeline, argmax_latency
from bc_hw.plan.walk import DenseWalk, WindowWalk
from bc_hw.topology import parse_topology
from tests.clocked import Clocked, input_beats, output_beats
from tests.map_strategies import map_pipelines

ECP5 = FAMILIES["ecp5"]
IMAGES = 5


def clocked(stages, output_room, images, waits=0, **options):
    latency = argmax_latency(stages[-1].requant.lanes)
    beats = input_beats(stages[0]), output_beats(stages[-1])
    patience = 20 + waits + sum(stage.cycles + stage.output_latency for stage in stages)
    return Clocked(stages, output_room, images, *beats, latency, **options).run(patience)


@st.composite
def tight(draw, **limits):
    """Return a pipeline whose buffers are as small as they may be, or a bit larger."""
    shapes, folds = draw(map_pipelines(**limits))
    streams = draw(st.sampled_from([0, 0, 8, 16]))
    stages, _ = plan_loadable(shapes, folds, ECP5, scale_digits=1, stream_bits=streams)
    rooms = [stage.walk.least_room + draw(st.integers(0, 4)) for stage in stages]
    stages = [with_room(stage, room) for stage, room in zip(stages, rooms, strict=True)]
    return stages, draw(st.integers(1, 3))


@settings(max_examples=200, deadline=None)
@given(tight())
def test_every_cycle_is_that_of_counters_credits_and_flags(pipeline):
    stages, output_room = pipeline
    wanted = clocked(stages, output_room, IMAGES)
    assert len(wanted.completions) == IMAGES  # nothing is stuck
    found = schedule(stages, output_room, IMAGES)
    start = wanted.port_spans[0][0]
    assert start == 0
    assert [times.result for times in found] == wanted.completions
    assert [list(times.port) for times in found] == wanted.port_spans
    for index, stage in enumerate(wanted.stages):
        assert [list(times.layers[index]) for times in found] == stage.spans, stage.stage.name


@settings(max_examples=60, deadline=None)
@given(tight(), st.data())
def test_every_result_has_its_cycle_where_images_and_results_wait(pipeline, data):
    stages, output_room = pipeline
    most = 2 * timeline(stages, output_room, IMAGES)[-1]
    cycles = st.lists(st.integers(0, most), min_size=IMAGES - 1, max_size=IMAGES - 1).map(sorted)
    offered, taken = [0, *data.draw(cycles)], [0, *data.draw(cycles)]
    waiting = clocked(stages, output_room, IMAGES, most, offered_from=offered, taken_from=taken)
    assert timeline(stages, output_room, IMAGES, offered=offered, taken=taken) == waiting.completions


def coincidences(stages, output_room, images, **waits):
    """Count, per buffer, the cycles in which an image takes its first block as another gives back its last."""
    pipeline = Pipeline(stages, output_room, images, **waits)
    pipeline.run()
    found = []
    for sink in (*pipeline.stages, pipeline.results):
        units, blocks = len(sink.bases) // images, len(sink.free) // images
        found.append(len(set(sink.bases[::units]) & {free - 1 for free in sink.free[blocks - 1 :: blocks]}))
    return found


def disturbed(stages, output_room, distance):
    """Tell whether an image is slowed by the one so many cycles before it; in small maps it can be."""
    pipeline = Pipeline(stages, output_room, 2, offered=[0, distance])
    pipeline.run()
    bases = [sink.bases for sink in (*pipeline.stages, pipeline.results)]
    pairs = [(times[: len(times) // 2], times[len(times) // 2 :]) for times in bases]
    return any([base + distance for base in first] != second for first, second in pairs)


@settings(max_examples=60, deadline=None)
@given(map_pipelines())
def test_images_at_a_distance_take_a_buffer_as_it_is_given_back(pipeline):
    shapes, folds = pipeline
    stages, output_room = plan_loadable(shapes, folds, ECP5, scale_digits=1)
    for index, distance in enumerate(distances(stages, output_room)):
        if distance >= ideal_cycles(stages) and not disturbed(stages, output_room, distance):
            assert coincidences(stages, output_room, 2, offered=[0, distance])[index] == 1
            assert coincidences(stages, output_room, 2, offered=[0, distance + 1])[index] == 0


@pytest.mark.parametrize(
    ("text", "folds", "wanted"),
    [
        ("8x8x1-4C3-MP2-8C3-MP2-10", [(1, 4), 1, (4, 2), 1, (1, 1)], [0, 0, 0, 0, 0, 1]),
        ("4x4x1-2C3p0-7-9-8", [(1, 1), (1, 1), (1, 9), (4, 2)], [0, 0, 1, 1, 1]),
    ],
)
def test_results_that_are_held_let_a_buffer_be_taken_as_it_is_given_back(text, folds, wanted):
    shapes = shapes_of_topology(parse_topology(text), 8, 4)
    folds = [PoolFolding(fold) if isinstance(fold, int) else Folding(*fold) for fold in folds]
    stages, output_room = plan_loadable(shapes, folds, ECP5, scale_digits=1)
    all_held = held_results(stages, output_room)
    for index, held in enumerate(all_held):
        if held is not None:
            waits = {"taken": [held.until] * held.images}
            assert coincidences(stages, output_room, held.images)[index] == 0
            assert coincidences(stages, output_room, held.images, **waits)[index] == 1
    assert [int(held is not None) for held in all_held] == wanted


@settings(max_examples=60, deadline=None)
@given(tight())
def test_images_inside_are_those_that_enter_while_no_result_is_taken(pipeline):
    stages, output_room = pipeline
    stuck = clocked(stages, output_room, 4 * len(stages) + 40, taken=False)
    assert sum(end is not None for _, end in stuck.port_spans) == images_inside(stages, output_room)


@pytest.mark.parametrize("engine", ["pairs", "tables"])
@pytest.mark.parametrize("text", ["4x4x1-GAP-4-9", "4x4x1-2C4p0-4-9"])
def test_images_in_tables_are_inside_a_network_of_maps_too(text, engine):
    """Each set of tables holds an image whose words have left the buffer."""
    shapes = shapes_of_topology(parse_topology(text), 8, 4)
    first = PoolFolding(1) if "GAP" in text else Folding(1, 1)
    folds = [first, Folding(1, 1), Folding(4, 9, engine, 2)]
    stages, output_room = plan_loadable(shapes, folds, ECP5, scale_digits=1)
    held = stages[2].images_held - stages[2].room
    assert held == (2 if engine == "tables" else 0)
    # As if they stood in a deeper buffer in front of an engine that holds none.
    plain, _ = plan_loadable(shapes, [*folds[:2], Folding(4, 9)], ECP5, scale_digits=1)
    deeper = [*stages[:2], msgspec.structs.replace(plain[2], room=stages[2].room + held)]
    assert images_inside(stages, output_room) == images_inside(deeper, output_room)


@settings(max_examples=60, deadline=None)
@given(map_pipelines())
def test_the_pace_is_that_of_the_slowest_stage(pipeline):
    shapes, folds = pipeline
    stages, output_room = plan_loadable(shapes, folds, ECP5, scale_digits=1)
    images = 30
    done = timeline(stages, output_room, images)
    assert (done[-1] - done[10]) == ideal_cycles(stages) * (images - 11)
    assert ideal_cycles(stages) >= max(stage.walk.vectors * stage.folds * stage.words for stage in stages)
    for stage in stages:
        assert stage.room >= stage.walk.least_room


SHAPES = shapes_of_topology(parse_topology("6x6x3-4C3-MP2-5C3-2"), 8, 4)
FOLDS = [Folding(3, 2), PoolFolding(2), Folding(2, 1), Folding(1, 1)]


@pytest.mark.parametrize(
    ("index", "fold", "message"),
    [
        (
            0,
            Folding(3, 1, "tables"),
            "Cycles of layer 0 with tables must be at least 6, the time in which they are filled, while "
            "neurons pass, not 4",
        ),
        (
            3,
            Folding(2, 1, "tables", 2),
            "simd of layer 3 with tables must be all 5 channels of a pixel, or a divisor of them and a "
            "multiple of the 2 of a table, not 2",
        ),
        (
            3,
            Folding(5, 2, "hardwired"),
            "Engine of layer 3 must be another one, as a vector is 9 pixels, not 'hardwired'",
        ),
        (
            0,
            Folding(4, 1),
            "simd of layer 0 must be from 1 to the 3 channels of a pixel, or the 27 inputs of a window, not 4",
        ),
        (
            2,
            Folding(37, 1),
            "simd of layer 2 must be from 1 to the 4 channels of a pixel, or the 36 inputs of a window, "
            "not 37",
        ),
        (
            2,
            Folding(36, 1, "tables"),
            "simd of layer 2 with tables must be at most the 4 channels of a pixel, not 36",
        ),
        (3, Folding(6, 1), "simd of layer 3 must be from 1 to the 5 channels of a pixel, not 6"),
        (1, PoolFolding(5), "simd of layer 1 must be from 1 to the map's 4 channels, not 5"),
        (1, PoolFolding(3), "simd of layer 1 must be at most 2, the next layer's simd, not 3"),
        (1, Folding(1, 1), "Fold of pooling layer 1 must be simd alone, not simd and pe"),
        (0, PoolFolding(1), "Fold of layer 0 must be simd and pe, not simd alone"),
        (0, Folding(1, 2, requantisers=2), "Requantisers of layer 0 must be from 0 to 1, not 2"),
    ],
)
def test_folds_that_do_not_fit_a_map(index, fold, message):
    folds = [*FOLDS[:index], fold, *FOLDS[index + 1 :]]
    if "Requantisers" in message:
        folds[1] = PoolFolding(1)
    with pytest.raises(PlanError) as raised:
        plan_loadable(SHAPES, folds, ECP5, scale_digits=1)
    assert raised.value.message == message


def test_a_pool_too_wide_for_a_signal():
    shapes = shapes_of_topology(parse_topology("2x2x9000-MP2-2"), 8, 4)
    with pytest.raises(PlanError, match=r"^Channels at once of layer 0 must be at most 8191, not 9000$"):
        plan_loadable(shapes, [PoolFolding(9000), Folding(9000, 1)], ECP5, scale_digits=1)


@settings(max_examples=60, deadline=None)
@given(map_pipelines())
def test_a_pool_that_follows_the_others_slows_none_of_them(pipeline):
    shapes, folds = pipeline
    free = [fold if shape.weighted else PoolFolding() for shape, fold in zip(shapes, folds, strict=True)]
    stages, _ = plan_loadable(shapes, free, ECP5, scale_digits=1)
    for stage, after in itertools.pairwise(stages):
        most = after.word_inputs
        assert stage.beat_lanes < most or (stage.beat_lanes == most and stage.fold_tail == most)
        if not stage.weights:
            pace = max(stage.cycles for stage in stages if stage.weights)
            if stage.cycles > pace:
                assert stage.simd == min(most, stage.walk.channels)


def test_a_dense_first_layer_takes_a_map_as_one_vector():
    shapes = shapes_of_topology(parse_topology("4x4x3-5-2"), 8, 4)
    assert shapes == shapes_of_topology(parse_topology("48-5-2"), 8, 4)


@settings(max_examples=60, deadline=None)
@given(map_pipelines(), st.integers(0, 1 << 16))
def test_words_of_weights_meet_the_words_of_windows(pipeline, seed):
    """A word of weights for each word of the vector: with the values of a window they give its sums."""
    shapes, folds = pipeline
    stages, _ = plan_loadable(shapes, folds, ECP5, scale_digits=1)
    rng = np.random.default_rng(seed)
    for stage in stages:
        if not stage.weights:
            continue
        weights = rng.choice(np.array([-1, 1], dtype=np.int8), size=(stage.n_out, stage.n_in))
        window = rng.integers(0, 1 << stage.in_bits, (stage.walk.taps, stage.walk.channels))
        words = stage.walk.pixel_words(stage.simd)
        read = np.zeros((stage.walk.taps, words * stage.simd), dtype=np.int64)
        read[:, : stage.walk.channels] = window
        read = (window if stage.in_registers else read).reshape(stage.words, stage.simd)
        memory = weight_words(stage, weights)
        for neuron in range(stage.n_out):
            fold, lane = divmod(neuron, stage.pe)
            total = held = 0
            for word in range(stage.words):
                bits = memory[fold * stage.words + word] >> lane * stage.simd
                signs = [1 if bits >> at & 1 else -1 for at in range(stage.simd)]
                total += int(np.dot(signs, read[word]))
                # One's complement: a sum whose first weight is -1 is formed with all signs turned, inverted.
                held += int(np.dot(signs, read[word]))
                held -= sum(signs[at] < 0 for at in range(0, stage.simd, stage.engine.group))
            assert total == int(np.dot(weights[neuron].astype(np.int64), window.reshape(-1)))
            assert total - held == stage.correction(weights)[neuron]
            assert stage.acc_lo <= held <= stage.acc_hi


def test_sums_too_wide_for_a_signal():
    shapes = shapes_of_topology(parse_topology("2x2x9000-GAP-2"), 8, 4)
    with pytest.raises(PlanError, match=r"^Channels at once of layer 0 must be at most 6553, not 9000$"):
        plan_loadable(shapes, [PoolFolding(9000), Folding(9000, 1)], ECP5, scale_digits=1)


@pytest.mark.parametrize("simd", [1, 3, 8])
def test_sums_take_a_cycle_per_word_and_few_pixels_of_room(simd):
    shapes = shapes_of_topology(parse_topology("8x8x1-8C3-GAP-4"), 8, 4)
    stages, output_room = plan_loadable(
        shapes, [Folding(1, 8), PoolFolding(simd), Folding(8, 1)], ECP5, scale_digits=1
    )
    sums = stages[1]
    assert sums.cycles == 64 * ceil_div(8, simd)
    assert (sums.act_bits, stages[2].in_bits) == (10, 10)
    assert sums.room <= 4 and stages[2].room == 2
    done = timeline(stages, output_room, 30)
    assert done[-1] - done[10] == 19 * max(stage.cycles for stage in stages)


def a_design():
    topology = parse_topology("8x7x3-4C3s2-MP2-5C2x1-6-3")
    folds = [Folding(2, 3), PoolFolding(), Folding(3, 2), Folding(1, 2), Folding(2, 1)]
    return plan_design(Source(shapes_of_topology(topology, 8, 4), 8), folds, ECP5)


def test_a_design_of_maps_is_written_and_read(tmp_path):
    design = a_design()
    assert (design.schema, design.topology.text) == (2, "8x7x3-4C3s2-MP2-5C2x1-6-3")
    assert (design.inputs, design.classes) == (8 * 7 * 3, 3)
    data = design_bytes(design)
    (tmp_path / DESIGN_FILE).write_bytes(data)
    again = load_design(tmp_path)
    assert again.layers == design.layers
    assert design_bytes(again) == data
    ports = json.loads(data)["ports"]
    assert ports["s_axis"]["beats"] == 8 * 7 * 2  # three channels in words of two
    weighted = [stage for stage in design.layers if stage.weights]
    assert len(weighted) == 4
    words = sum(stage.weight_depth * ceil_div(stage.lanes, 32) for stage in weighted)
    words += sum(stage.drain_beats * ceil_div(stage.requant.word_bits, 32) for stage in weighted)
    assert ports["s_axis_weights"]["beats"] == words + 1


@pytest.mark.parametrize(
    ("layer", "change", "message"),
    [
        (
            0,
            {"walk": {"stride": [1, 1]}},
            r"Inputs of layer 1 must be the outputs of layer 0, 56 pixels of 4",
        ),
        (
            0,
            {"walk": {"kernel": [8, 3]}},
            r"Inputs of layer 1 must be|Kernel of a convolution must be from 1 to",
        ),
        (
            0,
            {"walk": {"padding": [3, 1]}},
            r"Inputs of layer 1 must be|Padding of a convolution must be from 0",
        ),
        (
            1,
            {"walk": {"height": 2, "width": 8}},
            r"Vectors of layer 1 must be what its layers give, WindowWalk",
        ),
        (1, {"walk": {"kernel": [2, 1]}}, r"Window of layer 1 must be square, not \[?\(?2, 1"),
        (1, {"walk": {"padding": [1, 1]}}, r"Padding of layer 1 must be none, not \(1, 1\)"),
        (1, {"simd": 5}, r"Inputs per cycle of layer 1 must be at most 4, not 5"),
        (1, {"simd": 4}, r"Values at once of layer 1 must be at most 3, the next layer's word, not 4"),
        (1, {"room": 3}, r"Blocks in the buffer of layer 1 must be at least 6, not 3"),
        (2, {"simd": 5}, r"Inputs per cycle of layer 2 must be at most 4, or 8 of a window, not 5"),
        (3, {"walk": {"pixels": 1}}, r"Inputs of layer 3 must be the outputs of layer 2, 2 pixels of 5 of 4"),
        (4, {"walk": {"n_in": 65535}}, r"Inputs of layer 4 must be the outputs of layer 3, 6 of 4 bits, not"),
    ],
)
def test_a_file_whose_layers_do_not_fit_is_refused(tmp_path, layer, change, message):
    content = json.loads(design_bytes(a_design()))
    stage = content["layers"][layer]
    for name, value in change.items():
        stage[name] = stage[name] | value if isinstance(value, dict) else value
    (tmp_path / DESIGN_FILE).write_text(json.dumps(content))
    with pytest.raises(DesignError, match=message):
        load_design(tmp_path)


def test_a_chain_of_dense_layers_is_not_of_schema_2(tmp_path):
    shapes = shapes_of_topology(parse_topology("6-4-3"), 8, 4)
    design = plan_design(Source(shapes, 8), [Folding(1, 1), Folding(1, 1)], ECP5)
    assert design.schema == 1
    design.schema = 2
    (tmp_path / DESIGN_FILE).write_bytes(design_bytes(design))
    with pytest.raises(DesignError, match=r"Schema of these layers must be 1, not 2"):
        load_design(tmp_path)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("2000x2000x1-1C1", r"Pixels of the map of layer 0 must be at most 1,048,576, not 4000000"),
        ("16x20000x1-1C7", r"Pixels that wait for the windows of layer 0 must be at most 65,535, not"),
    ],
)
def test_maps_that_are_too_large(text, message):
    given, layer = text.split("-")
    (spec, *_) = parse_topology(f"8x8x1-{layer}-1").specs
    map_in = FeatureMap(*map(int, given.split("x")), 8)
    with pytest.raises(PlanError, match=message):
        shapes_of([Step(spec, map_in, spec.output(map_in, 4))])


def source(text, bits=(8, 2)):
    return Source(shapes_of_topology(parse_topology(text), *bits), bits[0])


def test_the_cheapest_within_lanes_and_cycles_is_found():
    design = choose_design(source("10x10x3-6C3-MP2-8C3-12-4"), ECP5, Limits(lanes=60))
    assert design.lanes <= 60
    pace = design.timing.cycles_per_image
    assert pace == max(stage.cycles for stage in design.layers)
    assert design.timing.completions[-1] - design.timing.completions[-2] == pace
    assert [bool(compared) for compared in design.alternatives] == [True, False, True, True, True]
    slower = choose_design(source("10x10x3-6C3-MP2-8C3-12-4"), ECP5, Limits(), cycles=4 * pace)
    assert slower.timing.cycles_per_image <= 4 * pace
    assert slower.estimate.luts < design.estimate.luts


@settings(max_examples=15, deadline=None)
@given(map_pipelines(widest=5, deepest=3, layers=2))
def test_the_search_finds_none_dearer_than_a_pipeline_that_there_is(pipeline):
    shapes, folds = pipeline
    given_fold = plan_design(Source(shapes, shapes[0].in_bits), folds, ECP5)
    # Of windows in registers the search knows cycles as if no drain hid their loads: it may miss some.
    assume(not any(stage.in_registers for stage in given_fold.layers))
    cycles = max(stage.cycles for stage in given_fold.layers)
    port = given_fold.layers[0].input_words
    found = search_foldings(Source(shapes, shapes[0].in_bits), ECP5).cheapest(max(cycles, port))
    costs = pipeline_cost(usual(given_fold.layers), 2, ECP5, loadable=True)
    assert found.cost[0] <= sum(cost.luts for cost in costs) * (1 + 1e-9)


def usual(stages):
    """Return stages whose buffers are as the search counts them."""

    def room(stage):
        walk = stage.walk
        return walk.usual_rows * walk.width if stage.in_registers else walk.usual_room

    return [msgspec.structs.replace(stage, room=room(stage)) for stage in stages]


def refused(text, held, limits=UNLIMITED):
    """Return the error with which a network is refused on a device."""
    with pytest.raises(PlanError) as raised:
        choose_design(source(text), FAMILIES[held.family], limits, where=held.name, device=held)
    return raised.value


def test_weights_that_no_device_holds_are_refused_with_numbers():
    error = refused("6x6x32-64C3-128C3-10", find_device("ice40-hx8k"))
    assert re.fullmatch(
        r"Network must fit on ice40-hx8k, but even at the slowest pace its 138,240 weights, and the pixels "
        r"that wait between its layers, need at least \d+ block RAMs of 32",
        error.message,
    )
    assert re.fullmatch(r"what fits: narrower layers, such as 6x6x32-\d+C3-\d+C3-10", error.hint)


@pytest.mark.parametrize(
    ("text", "changed", "share", "kinds"),
    [
        # Weights that only a larger device, or fewer of them, fit.
        ("6x6x32-64C3-128C3-10", {}, None, "L"),
        ("6x6x8-16C3-16C3-10", {"name": "tiny", "brams": 12}, None, "DL"),
        # A part of the LUTs that it needs, of which fewer bits take fewer.
        ("6x6x2-8C3-MP2-12-3", {}, 0.98, "BL"),
    ],
)
def test_what_is_proposed_fits(text, changed, share, kinds):
    family, device = FAMILIES["ice40"], replace(find_device("ice40-hx8k"), **changed)
    limits = UNLIMITED
    if share:
        search = search_foldings(source(text), family)
        limits = Limits(luts=int(share * search.cheapest(search.paces[-1]).cost[0]))
    error = refused(text, device, limits)
    named = re.fullmatch(
        r"what fits: (?P<D>[\w-]+)?(?:; or )?(?:activations of (?P<B>\d) bits?)?(?:; or )?"
        r"(?:narrower layers, such as (?P<L>[\w-]+))?",
        error.hint,
    ).groupdict()
    assert "".join(kind for kind, value in named.items() if value) == kinds
    for other, bits, narrower in (
        (named["D"], 2, text),
        (device.name, named["B"], text),
        (device.name, 2, named["L"]),
    ):
        if other and bits and narrower:
            held = device if other == device.name else find_device(other)
            near = source(narrower, (8, int(bits)))
            design = choose_design(near, family, limits, device=held)
            assert limits.and_also(Limits.of_device(held)).hold(Limits.taken_by(design))


def test_where_only_fewer_layers_fit():
    error = refused("4x4x1-" + "2C3-" * 8 + "2", find_device("ice40-up5k"), Limits(luts=500))
    assert error.hint == "narrower layers do not fit either: choose fewer layers, or other limits"


def test_a_window_that_leaves_out_pixels_waits_for_them_all_the_same():
    """Stride 2 and a kernel of 1: more pixels arrive than are read."""
    found = search_foldings(source("9x9x4-1C1s2-MP2-1"), ECP5).cheapest(9 * 9)
    assert found.foldings[0].simd == 4
    assert search_foldings(source("9x9x4-1C1s2-MP2-1"), ECP5).cheapest(9 * 9 - 1) is None


def test_estimate_of_a_network_of_maps_fits_80_columns(monkeypatch, capsys):
    monkeypatch.setenv("COLUMNS", "80")
    layers = ["estimate", "--layers", "12x12x3-16C3-MP2-32C3-10", "--lanes", "64"]
    assert main(layers) == 0
    output = capsys.readouterr().out
    assert max(map(len, output.splitlines())) <= 80
    for shown in ("16C3", "MP2", "maximum", "32C3", "1152-10"):
        assert shown in output
    assert main([*layers, "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert [layer["engine"] for layer in found["layers"]] == ["pairs", None, "pairs", "pairs"]
    assert found["layers"][1]["pe"] is None


def test_a_design_of_sums_is_estimated_written_and_read(tmp_path, capsys):
    layers = ["estimate", "--layers", "12x12x3-16C3-GAP-10", "--lanes", "64"]
    assert main(layers) == 0
    output = capsys.readouterr().out
    assert "GAP" in output and "sum" in output
    design = choose_design(source("12x12x3-16C3-GAP-10"), ECP5, Limits(lanes=60))
    (tmp_path / DESIGN_FILE).write_bytes(design_bytes(design))
    assert load_design(tmp_path).layers == design.layers
    assert load_design(tmp_path).topology.text == "12x12x3-16C3-GAP-10"
    path = tmp_path / "fold.json"
    path.write_text(foldings_text(design.layers))
    assert plan_design(source("12x12x3-16C3-GAP-10"), load_foldings(path), ECP5).layers == design.layers


@pytest.mark.parametrize(
    ("layer", "change", "message"),
    [
        (1, {"in_bits": 16}, r"Bits of the sums of layer 1 must be at most 16, not 24"),
        (1, {"in_bits": 17}, r"<= 16"),
        (1, {"simd": 5}, r"Inputs per cycle of layer 1 must be at most 4, not 5"),
        (
            2,
            {"in_bits": 10},
            r"Inputs of layer 2 must be the outputs of layer 1, 4 of 9 bits, not '4 of 10 bits'",
        ),
        (0, {"walk": {"kind": "pixel", "height": 1, "width": 1, "channels": 1}}, r"Invalid value 'pixel'"),
    ],
)
def test_a_file_of_sums_that_do_not_fit_is_refused(tmp_path, layer, change, message):
    folds = [Folding(3, 2), PoolFolding(2), Folding(2, 1)]
    design = plan_design(source("12x12x3-4C3-GAP-10"), folds, ECP5)
    content = json.loads(design_bytes(design))
    content["layers"][layer] |= change
    (tmp_path / DESIGN_FILE).write_text(json.dumps(content))
    with pytest.raises(DesignError, match=message):
        load_design(tmp_path)


def test_the_verilog_states_a_fold_file_that_gives_the_same_stages(tmp_path):
    design = a_design()
    path = tmp_path / "fold.json"
    path.write_text(foldings_text(design.layers))
    again = plan_design(source("8x7x3-4C3s2-MP2-5C2x1-6-3", (8, 4)), load_foldings(path), ECP5)
    assert again.layers == design.layers
    assert "--layers 8x7x3-4C3s2-MP2-5C2x1-6-3 --input-bits 8 --act-bits 4" in verilog_head(design)


def test_maps_of_few_pixels_keep_the_pace():
    """Of the second map of two pixels several images must find room."""
    shapes = [
        LayerShape(2, 1, 1, 1, WindowWalk(1, 1, 1, (1, 2), (1, 1), (0, 1))),
        LayerShape(1, 1, 1, 1, WindowWalk(1, 2, 1, (1, 1), (1, 1), (0, 0))),
        LayerShape(2, 1, 1, None, DenseWalk(2, 2)),
    ]
    stages, output_room = plan_loadable(shapes, [Folding(1, 1)] * 3, ECP5, scale_digits=1)
    done = timeline(stages, output_room, 30)
    assert done[-1] - done[10] == 19 * ideal_cycles(stages)


@pytest.mark.parametrize("family", ["ecp5", "xc7"])
@pytest.mark.parametrize(
    ("text", "folds"),
    [
        ("6x6x8-16C3-10", [Folding(8, 1, "tables", 4), Folding(16, 1)]),
        ("6x6x8-32C3-10", [Folding(4, 2, "tables", 2), Folding(16, 1)]),
        ("6x6x7-24C1-10", [Folding(7, 1, "tables", 3), Folding(24, 2)]),
        ("5x5x4-12C3-12", [Folding(4, 3), Folding(12, 1, "tables", 3)]),
    ],
)
def test_filling_tables_of_windows_takes_no_time(text, folds, family):
    shapes = shapes_of_topology(parse_topology(text), 4, 2)
    stages, output_room = plan_loadable(shapes, folds, find_family(family), scale_digits=1)
    done = timeline(stages, output_room, 12)
    assert done[-1] - done[5] == ideal_cycles(stages) * 6
    for stage in stages:
        if isinstance(stage.engine, Tables):
            assert stage.cycles == stage.walk.vectors * stage.words * stage.folds


def test_adders_take_windows_and_no_vector_of_pixels():
    model = random_model(parse_topology("4x4x3-4C1-4C3-2"), input_bits=2, act_bits=2)
    source = Source(shapes_of_model(model), 2, model)
    with pytest.raises(PlanError, match="Engine of layer 2 must be one for 64 inputs"):
        choose_design(source, ECP5, Limits(), engines=["hardwired"])
    folds = [Folding(3, 4, "hardwired"), Folding(36, 4, "hardwired"), Folding(4, 2)]
    stages = plan_design(source, folds, ECP5).layers
    assert [stage.in_registers for stage in stages] == [False, True, False]
    # A row takes a cycle more than it has windows, to load the first two columns: unless its folds drain.
    assert stages[1].cycles == 16 * stages[1].fold_cycles + (4 if stages[1].fold_cycles == 1 else 0)


def registers_design(**changes):
    """Return the content of `design.json` of a network whose first layer has its windows in registers."""
    folds = [Folding(27, 2), PoolFolding(2), Folding(4, 1)]
    content = json.loads(design_bytes(plan_design(source("7x6x3-4C3-MP2-5"), folds, ECP5)))
    content["layers"][0] |= changes
    return content


def test_a_design_with_windows_in_registers_is_written_and_read(tmp_path):
    (tmp_path / DESIGN_FILE).write_text(json.dumps(registers_design()))
    stage = load_design(tmp_path).layers[0]
    assert stage.in_registers and stage.words == 1
    assert (stage.buffer_rows, stage.row_words, stage.word_inputs) == (3, 6, 3)
    assert stage.engine_word_bits == 27 * 8


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"room": 19}, r"Pixels in the buffer of layer 0 must be whole rows of 6 pixels, at least 3, not 19"),
        ({"room": 12}, r"Pixels in the buffer of layer 0 must be whole rows of 6 pixels, at least 3, not 12"),
        (
            {"engine": {"type": "tables", "group": 3, "fill_units": 1}},
            r"Engine of layer 0 must be another engine for the 27 inputs of a window at once, not 'tables'",
        ),
        ({"simd": 26}, r"Inputs per cycle of layer 0 must be at most 3, or 27 of a window, not 26"),
    ],
)
def test_registers_that_do_not_fit_are_refused(tmp_path, change, message):
    (tmp_path / DESIGN_FILE).write_text(json.dumps(registers_design(**change)))
    with pytest.raises(DesignError, match=message):
        load_design(tmp_path)


def test_words_of_tables_divide_the_pixel_of_a_window_of_one():
    """Eight of twelve channels were taken, and gave wrong values: the second word of a pixel is not full."""
    shapes = shapes_of_topology(parse_topology("1x2x12-9C1-1"), 1, 1)
    folds = [Folding(8, 1, "tables", 2, 1), Folding(2, 1)]
    wanted = (
        "simd of layer 0 with tables must be all 12 channels of a pixel, or a divisor of them and a multiple"
    )
    with pytest.raises(PlanError, match=wanted):
        plan_loadable(shapes, folds, FAMILIES["xc7"], scale_digits=1)
    for simd, words in Tables.columns(shapes[0].walk, 2, range(1, 13)):
        assert 12 % simd == 0 and words == 12 // simd
