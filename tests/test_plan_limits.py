"""No limit is ever exceeded, none is refused that can be kept, and bounds of the search are bounds."""

from math import inf

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from bc_hw.errors import PlanError
from bc_hw.model.random_model import random_model
from bc_hw.plan.engines import ENGINES
from bc_hw.plan.explore.candidates import LowerBound
from bc_hw.plan.explore.choose import choose_design, search_foldings
from bc_hw.plan.explore.search import NEARLY
from bc_hw.plan.families import FAMILIES
from bc_hw.plan.limits import Limits
from bc_hw.plan.network import Source, shapes_of_model, shapes_of_sizes

ECP5 = FAMILIES["ecp5"]


def source_of(sizes, rom=False, bits=(8, 4)):
    model = random_model(sizes, input_bits=bits[0], act_bits=bits[1]) if rom else None
    return Source(shapes_of_model(model) if model else shapes_of_sizes(sizes, *bits), bits[0], model)


sources = st.builds(
    source_of,
    st.lists(st.integers(1, 40), min_size=2, max_size=4).map(tuple),
    st.booleans(),
    st.sampled_from([(8, 4), (3, 2), (1, 1)]),
)
parts_of_what_is_free = st.one_of(st.none(), st.sampled_from([0.3, 0.5, 0.7, 0.9, 0.99, 1]))


@settings(max_examples=25, deadline=None)
@given(
    sources,
    st.sampled_from(sorted(FAMILIES)),
    st.integers(1, 60),
    st.tuples(*[parts_of_what_is_free] * 4),
    st.one_of(st.none(), st.integers(1, 100)),
)
@example(source_of((39, 10, 5, 23)), "ecp5", 6, (2922 / 2941, None, None, None), None)
@example(source_of((39, 10, 5, 23)), "ecp5", 6, (2922 / 2941, None, None, None), 6)
@example(source_of((39, 10, 5, 23)), "xc7", 6, (0.9, None, 0.9, 0.9), 8)
def test_no_limit_is_exceeded(source, family, pace, shares, cycles):
    """Limits are parts of what a design takes that nothing limits, at any pace; one that takes it all fits."""
    family = FAMILIES[family]
    try:
        free = choose_design(source, family, Limits(), cycles=pace)
    except PlanError:
        return
    taken = Limits.taken_by(free)
    limits = Limits(
        *(inf if share is None else int(share * amount) for share, amount in zip(shares, taken, strict=True))
    )
    try:
        design = choose_design(source, family, limits, cycles=cycles, where="them")
    except PlanError as error:
        assert not (limits.hold(taken) and (cycles is None or free.timing.cycles_per_image <= cycles))
        assert " needs " in error.message or "Cycles per image must be at least" in error.message
        return
    assert limits.hold(Limits.taken_by(design))
    assert cycles is None or design.timing.cycles_per_image <= cycles
    if cycles is None and limits.hold(taken):
        assert design.timing.cycles_per_image <= free.timing.cycles_per_image * (1 + NEARLY)


@settings(max_examples=25, deadline=None)
@given(
    st.lists(st.sampled_from([1, 2, 5, 13, 39, 64]), min_size=2, max_size=3).map(tuple),
    st.booleans(),
    st.sampled_from([(8, 4), (1, 1)]),
    st.sampled_from(sorted(FAMILIES)),
    st.sampled_from(list(ENGINES)),
    st.integers(1, 40),
)
@example((39, 13, 2), True, (8, 4), "xc7", "pairs", 1)
def test_what_a_layer_takes_at_the_least_is_not_more_than_it_takes(sizes, rom, bits, family, engine, cycles):
    try:
        search = search_foldings(source_of(sizes, rom, bits), FAMILIES[family], [engine])
    except PlanError:
        return
    for way in search.candidates:
        costs = [part.cost for part in way.within(cycles, LowerBound(inf, inf, inf), lambda given: None, [0])]
        least = way.least(cycles)
        for bound, at in zip(least, (0, 1, 3), strict=True):
            assert bound <= min((cost[at] for cost in costs), default=inf)


@pytest.mark.parametrize("family", sorted(FAMILIES))
@pytest.mark.parametrize("engines", [ENGINES, ["pairs"]])
@pytest.mark.parametrize("more", [0, 1, 1 << 19])
def test_as_many_lanes_as_weights(family, engines, more):
    """Every weight is applied in every cycle; more lanes than that change nothing."""
    source = source_of((39, 13, 2), rom=True)
    design = choose_design(source, FAMILIES[family], Limits(lanes=39 * 13 + 13 * 2 + more), engines=engines)
    assert design.lanes == 39 * 13 + 13 * 2
    assert design.timing.cycles_per_image == 1
