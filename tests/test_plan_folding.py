"""Choosing folds: against brute force on small shapes, and every refusal."""

from itertools import product
from math import inf

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bc_hw.errors import PlanError, UsageError
from bc_hw.intmath import ceil_div
from bc_hw.model.random_model import random_model
from bc_hw.plan.engines import Folding, LayerShape
from bc_hw.plan.families import FAMILIES, Device, find_device, find_family
from bc_hw.plan.folding_file import load_foldings
from bc_hw.plan.limits import check_device
from bc_hw.plan.network import Source, shapes_of_sizes
from bc_hw.plan.planned import plan_design
from bc_hw.plan.planner import plan_loadable, plan_model
from bc_hw.plan.pool import PoolFolding
from tests.foldings import foldings_for_cycles, foldings_for_lanes
from tests.strategies import sizes

ECP5 = FAMILIES["ecp5"]


def lanes_of(folds):
    return sum(fold.simd * fold.pe for fold in folds)


def slowest(shapes, folds):
    return max(
        ceil_div(shape.n_in, fold.simd) * ceil_div(shape.n_out, fold.pe)
        for shape, fold in zip(shapes, folds, strict=True)
    )


def fastest_by_brute_force(shapes, lanes):
    every = [
        [Folding(*pair) for pair in product(range(1, s.n_in + 1), range(1, s.n_out + 1))] for s in shapes
    ]
    fitting = sorted(
        (folds for folds in product(*every) if lanes_of(folds) <= lanes),
        key=lambda folds: slowest(shapes, folds),
    )
    best = inf
    for folds in fitting:
        if slowest(shapes, folds) >= best:  # what drains and joins can only take longer
            break
        best = min(best, planned_cycles(shapes, folds))
    return best


def planned_cycles(shapes, folds):
    return max(stage.cycles for stage in plan_loadable(shapes, folds, ECP5, scale_digits=1)[0])


def test_a_gearbox_may_make_more_lanes_useless():
    """With 11 lanes 5x2 and 1x1 would be 3 cycles, but two neurons cannot drain into words of one at once."""
    shapes = shapes_of_sizes((5, 3, 1), 4, 4)
    folds = foldings_for_lanes(shapes, 11, ECP5)
    assert planned_cycles(shapes, folds) == fastest_by_brute_force(shapes, 11)


@settings(max_examples=40, deadline=None)
@given(sizes(widest=6, layers=(1, 2)), st.data())
def test_lanes_are_split_so_that_the_slowest_layer_is_as_fast_as_possible(of_sizes, data):
    shapes = shapes_of_sizes(of_sizes, 4, 4)
    lanes = data.draw(st.integers(len(shapes), sum(s.n_in * s.n_out for s in shapes) + 3))
    folds = foldings_for_lanes(shapes, lanes, ECP5)
    assert lanes_of(folds) <= lanes
    assert all(1 <= f.simd <= s.n_in and 1 <= f.pe <= s.n_out for f, s in zip(folds, shapes, strict=True))
    assert planned_cycles(shapes, folds) == fastest_by_brute_force(shapes, lanes)


@settings(max_examples=30, deadline=None)
@given(sizes(widest=12), st.integers(1, 200), st.sampled_from(sorted(FAMILIES)))
def test_no_layer_takes_more_than_the_cycles_asked_for(of_sizes, cycles, family):
    shapes = shapes_of_sizes(of_sizes, 8, 4)
    assert slowest(shapes, foldings_for_cycles(shapes, cycles, FAMILIES[family])) <= cycles


def test_more_cycles_cost_no_more_lanes():
    shapes = shapes_of_sizes((12, 9, 4), 8, 4)
    lanes = [lanes_of(foldings_for_cycles(shapes, cycles, ECP5)) for cycles in (1, 4, 27, 108)]
    assert lanes[0] == 12 * 9 + 9 * 4
    assert lanes == sorted(lanes, reverse=True)
    assert lanes[-1] < 10


@pytest.mark.parametrize("lanes", [-1, 0, 1, (1 << 20) + 1])
def test_too_few_or_too_many_lanes(lanes):
    with pytest.raises(PlanError, match=rf"^Lanes must be from 2, one per layer, to 1048576, not {lanes}$"):
        foldings_for_lanes(shapes_of_sizes((4, 3, 2), 8, 4), lanes, ECP5)


@pytest.mark.parametrize("cycles", [-3, 0])
def test_cycles_must_be_positive(cycles):
    with pytest.raises(
        PlanError, match=rf"^Cycles per image must be at least 1 for these layers, not {cycles}$"
    ):
        foldings_for_cycles(shapes_of_sizes((4, 3, 2), 8, 4), cycles, ECP5)


def test_cycles_that_no_word_is_wide_enough_for():
    """300 x 300 weights are more than one word of 65,535 bits."""
    shapes = shapes_of_sizes((300, 300), 8, 4)
    with pytest.raises(PlanError, match=r"^Cycles per image must be at least 2 for these layers, not 1$"):
        foldings_for_cycles(shapes, 1, ECP5)
    assert slowest(shapes, foldings_for_cycles(shapes, 2, ECP5)) == 2


@pytest.mark.parametrize(
    ("folds", "message"),
    [
        ([(1, 1)], r"Folds must be one per layer, 2 in all, not 1"),
        ([(1, 1)] * 3, r"Folds must be one per layer, 2 in all, not 3"),
        ([(5, 1), (1, 1)], r"simd of layer 0 must be from 1 to the layer's 4 inputs, not 5"),
        ([(1, 1), (1, 3)], r"pe of layer 1 must be from 1 to the layer's 2 neurons, not 3"),
        ([(0, 1), (1, 1)], r"simd of layer 0 must be from 1 to the layer's 4 inputs, not 0"),
        ([(1, -2), (1, 1)], r"pe of layer 0 must be from 1 to the layer's 3 neurons, not -2"),
    ],
)
def test_folds_that_do_not_fit(folds, message):
    model = random_model((4, 3, 2))
    folds = [Folding(*fold) for fold in folds]
    with pytest.raises(PlanError, match=f"^{message}$"):
        plan_model(model, folds, ECP5)
    with pytest.raises(PlanError, match=f"^{message}$"):
        plan_loadable(shapes_of_sizes((4, 3, 2), 8, 4), folds, ECP5, scale_digits=1)


@pytest.mark.parametrize(
    ("shape", "fold", "message"),
    [
        (
            LayerShape(256, 256, 8, None),
            Folding(256, 256),
            r"Lanes of layer 0 must be at most 65535, not 65536",
        ),
        (LayerShape(9000, 1, 8, None), Folding(9000, 1), r"Lanes of layer 0 must be at most 65535, not 9000"),
        (
            LayerShape(4, 6000, 8, None),
            Folding(1, 6000),
            r"Sums of layer 0 must be at most 65535 bits side by side, not \d{5,6}",
        ),
    ],
)
def test_words_wider_than_a_signal(shape, fold, message):
    with pytest.raises(PlanError, match=f"^{message}$"):
        plan_loadable([shape], [fold], ECP5, scale_digits=1)


@pytest.mark.parametrize("digits", [-1, 0, 4])
def test_scale_digits(digits):
    with pytest.raises(PlanError, match=f"^Scale digits must be from 1 to 3, not {digits}$"):
        plan_loadable([LayerShape(2, 2, 8, None)], [Folding(1, 1)], ECP5, scale_digits=digits)


DEVICE = Device("tiny", "ecp5", luts=1000, ffs=1000, brams=4)


def design_for(device, *, lanes_in_block_ram=0, luts=0, brams=0, ffs=0):
    """Ask for a device whose every other figure suffices."""
    shapes = shapes_of_sizes((64, 512, 10), 8, 4)
    design = plan_design(Source(shapes, 8), foldings_for_lanes(shapes, 64, ECP5), ECP5)
    design.estimate.luts, design.estimate.brams, design.estimate.ffs = luts, brams, ffs
    layer = design.layers[0]
    design.layers = [
        msgspec.structs.replace(layer, simd=lanes_in_block_ram or 1, pe=1, weight_storage="block")
    ]
    check_device(design, device, ECP5)


@pytest.mark.parametrize(
    ("needs", "message"),
    [
        (
            {"lanes_in_block_ram": 145},
            r"Lanes with weights in block RAM must be at most 144 on tiny \(4 block RAMs of 36 bits\), not 145",
        ),
        ({"brams": 5}, r"Block RAMs must be at most the 4 of tiny, not 5"),
        ({"luts": 901}, r"Estimated LUTs must be at most 900, 90% of those of tiny, not 901"),
        ({"ffs": 901}, r"Estimated flip-flops must be at most 900, 90% of those of tiny, not 901"),
    ],
)
def test_a_device_must_hold_and_feed_the_design(needs, message):
    design_for(DEVICE, **{name: value - 1 for name, value in needs.items()})
    with pytest.raises(PlanError, match=f"^{message}$"):
        design_for(DEVICE, **needs)


def test_unknown_family_and_device():
    with pytest.raises(UsageError, match=r"^Family must be one of ecp5, ice40, xc7, not 'stratix'$"):
        find_family("stratix")
    with pytest.raises(UsageError, match=r"^Device must be one of ecp5-25k, .*, not 'zynq'$"):
        find_device("zynq")


def test_fold_file(tmp_path):
    path = tmp_path / "fold.json"
    path.write_text('{"layers": [{"simd": 28, "pe": 36}, {"simd": 7, "pe": 2}]}')
    assert load_foldings(path) == [Folding(28, 36), Folding(7, 2)]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[",
        "[]",
        "{}",
        '{"layers": 3}',
        '{"layers": [{"pe": 1}]}',
        '{"layers": [{"simd": 1.5, "pe": 1}]}',
        '{"layers": [{"simd": "1", "pe": 1}]}',
        '{"layers": [{"simd": 1, "pe": 1, "lanes": 1}]}',
        '{"layers": [], "more": 1}',
    ],
)
def test_fold_file_of_another_form(tmp_path, text):
    path = tmp_path / "fold.json"
    path.write_text(text)
    with pytest.raises(
        UsageError, match=r"^Fold file .*fold\.json must list simd and pe of every layer, but "
    ) as error:
        load_foldings(path)
    assert '"simd": 28' in error.value.hint


def test_simd_alone_is_the_fold_of_a_pooling_layer(tmp_path):
    path = tmp_path / "fold.json"
    path.write_text('{"layers": [{"simd": 3, "pe": 2}, {"simd": 8}]}')
    folds = load_foldings(path)
    assert folds == [Folding(3, 2), PoolFolding(8)]
    assert [fold.with_engine("counts") for fold in folds] == [Folding(3, 2, "counts"), PoolFolding(8)]
    path.write_text('{"layers": [{"simd": 8, "engine": "counts"}]}')
    with pytest.raises(
        UsageError, match=r"^Fold of a layer without pe must be simd alone, not simd and others$"
    ):
        load_foldings(path)


def test_fold_file_that_is_not_text(tmp_path):
    path = tmp_path / "fold.json"
    path.write_bytes(b'{"layers": "\xff\xfe"}')
    with pytest.raises(UsageError, match=r"^Fold file .* must list simd and pe of every layer, but "):
        load_foldings(path)


def test_fold_file_that_is_not_there(tmp_path):
    with pytest.raises(UsageError, match=r"^Fold file must be an existing file, not '.*none\.json'$"):
        load_foldings(tmp_path / "none.json")
    with pytest.raises(UsageError, match=r"^Fold file must be a file, not the folder .*$"):
        load_foldings(tmp_path)
