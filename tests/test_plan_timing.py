"""Predicted cycles: the pace, the banks that keep it, and the shape of the numbers."""

import msgspec
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bc_hw.plan.engines import Folding
from bc_hw.plan.families import FAMILIES
from bc_hw.plan.network import shapes_of_sizes
from bc_hw.plan.planner import plan_loadable
from bc_hw.plan.timing.schedule import ideal_cycles, timeline
from tests.foldings import foldings_for_lanes
from tests.strategies import folds, sizes

QUICK = settings(max_examples=40, deadline=None)


@st.composite
def pipelines(draw):
    chosen = draw(sizes(widest=20))
    shapes = shapes_of_sizes(chosen, draw(st.integers(1, 8)), 4)
    picked = [Folding(*fold) for fold in draw(folds(chosen))]
    return plan_loadable(shapes, picked, FAMILIES["ecp5"], scale_digits=draw(st.integers(1, 3)))


def pace(plans, output_banks, images=400):
    """Return the cycles per image over the second half of a long stream."""
    done = timeline(plans, output_banks, images)
    return (done[-1] - done[images // 2]) / (images - 1 - images // 2)


@QUICK
@given(pipelines())
def test_the_pipeline_runs_at_the_pace_of_its_slowest_part(pipeline):
    plans, output_banks = pipeline
    assert pace(plans, output_banks) == ideal_cycles(plans)


@QUICK
@given(pipelines())
def test_no_buffer_holds_more_images_than_the_pace_needs(pipeline):
    plans, output_banks = pipeline
    banks = [*(plan.room for plan in plans), output_banks]
    assert min(banks) >= 2
    for index, count in enumerate(banks):
        if count > 2:
            fewer = [bank - (at == index) for at, bank in enumerate(banks)]
            sized = [msgspec.structs.replace(p, room=b) for p, b in zip(plans, fewer[:-1], strict=True)]
            assert pace(sized, fewer[-1]) > ideal_cycles(plans)


@QUICK
@given(pipelines(), st.integers(1, 12))
def test_a_longer_stream_begins_like_a_shorter_one(pipeline, images):
    done = timeline(*pipeline, images)
    assert len(done) == images
    assert timeline(*pipeline, images + 5)[:images] == done
    assert (np.diff(done) >= pipeline[0][-1].drain_beats).all()


@QUICK
@given(pipelines())
def test_more_room_is_never_slower(pipeline):
    plans, output_banks = pipeline
    roomy = [msgspec.structs.replace(plan, room=plan.room + 3) for plan in plans]
    assert all(
        fast <= slow
        for fast, slow in zip(
            timeline(roomy, output_banks + 3, 30), timeline(plans, output_banks, 30), strict=True
        )
    )


@pytest.mark.parametrize(
    ("n_in", "n_out", "fold", "requantisers", "cycles"),
    [(8, 6, (2, 2), 1, 12), (8, 6, (8, 6), 6, 1), (5, 7, (2, 3), 1, 9), (4, 4, (4, 1), 1, 4)],
)
def test_cycles_of_a_layer(n_in, n_out, fold, requantisers, cycles):
    """``ceil(n_in / simd) * ceil(n_out / pe)``."""
    plans, _ = plan_loadable(
        shapes_of_sizes((n_in, n_out), 8, 4), [Folding(*fold)], FAMILIES["ecp5"], scale_digits=1
    )
    assert plans[0].requant.lanes == requantisers
    assert plans[0].cycles == ideal_cycles(plans) == cycles


@pytest.mark.parametrize(
    ("n_in", "n_out", "fold", "cycles"),
    [
        # 2 words, 11 folds, each drained in 3 cycles: the last one while the next image's first word passes.
        (34, 31, (20, 3, "tables", 4, 1), 11 + 10 * 3 + 1),
        # 7 words, 14 folds, 2 cycles.
        (84, 185, (12, 14, "tables", 2, 12), 6 * 14 + 13 * 2 + 1),
        # 1 word: nothing passes meanwhile.
        (8, 12, (8, 3, "tables", 2, 1), 4 * 3),
        # 2 words that pass in 5 cycles, while a fold takes 9 to drain.
        (20, 45, (10, 9, "tables", 2, 1), 5 * 9),
    ],
)
def test_cycles_of_a_layer_with_tables(n_in, n_out, fold, cycles):
    plans, banks = plan_loadable(
        shapes_of_sizes((n_in, n_out), 8, 4), [Folding(*fold)], FAMILIES["ecp5"], scale_digits=1
    )
    assert plans[0].cycles == ideal_cycles(plans) == pace(plans, banks) == cycles
    assert max(plans[0].room, banks) <= 4


def test_the_reference_size_takes_at_most_820_cycles():
    shapes = shapes_of_sizes((784, 1024, 10), 8, 4)
    fold = foldings_for_lanes(shapes, 1024, FAMILIES["ecp5"])
    plans, output_banks = plan_loadable(shapes, fold, FAMILIES["ecp5"], scale_digits=1)
    assert sum(plan.lanes for plan in plans) <= 1024
    assert ideal_cycles(plans) <= 820
    done = timeline(plans, output_banks, 12)
    assert done[-1] - done[-2] == ideal_cycles(plans)
