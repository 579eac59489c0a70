import itertools

from hypothesis import given, settings
from hypothesis import strategies as st

from bc_hw.plan.engines import Folding
from bc_hw.plan.families import find_family
from bc_hw.plan.network import shapes_of_sizes
from bc_hw.plan.planner import plan_loadable
from bc_hw.plan.timing.schedule import schedule
from tests.strategies import with_tables


@st.composite
def pipelines(draw):
    sizes = draw(st.lists(st.integers(1, 40), min_size=2, max_size=5))
    shapes = shapes_of_sizes(sizes, draw(st.integers(1, 8)), draw(st.integers(1, 8)))
    folds = [
        Folding(
            *(
                (draw(st.booleans()) and with_tables(draw, shape.n_in, shape.n_out))
                or (draw(st.integers(1, shape.n_in)), draw(st.integers(1, shape.n_out)))
            )
        )
        for shape in shapes
    ]
    return plan_loadable(shapes, folds, find_family("ecp5"), scale_digits=draw(st.integers(1, 3)))


@settings(max_examples=60, deadline=None)
@given(pipelines())
def test_a_layer_works_on_one_image_at_a_time_and_no_faster_than_it_can(pipeline):
    plans, output_banks = pipeline
    times = schedule(plans, output_banks, 7)
    assert times[0].port.start == 0
    for index, plan in enumerate(plans):
        spans = [entry.layers[index] for entry in times]
        least = (
            plan.cycles if plan.engine.name == "tables" else (plan.folds - 1) * plan.fold_cycles + plan.words
        )
        least -= plan.drain_cycles - 1 if plan.engine.name == "tables" else 0
        assert all(span.end - span.start >= least for span in spans)
        assert all(one.end <= two.start for one, two in itertools.pairwise(spans))
    for entry in times:
        starts = [entry.port.start, *(span.start for span in entry.layers), entry.result]
        assert starts == sorted(set(starts))
