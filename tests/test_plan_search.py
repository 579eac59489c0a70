"""The search for folds: its dynamic programming against trying everything, and what it finds for networks."""

from itertools import pairwise, product
from math import inf

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bc_hw.errors import PlanError
from bc_hw.intmath import ceil_div
from bc_hw.model.random_model import random_model
from bc_hw.plan.cost.pipeline import pipeline_cost
from bc_hw.plan.engines import Folding
from bc_hw.plan.explore.choose import choose_design, search_foldings
from bc_hw.plan.explore.dynamic import Part, cheapest_pipeline
from bc_hw.plan.explore.search import NEARLY
from bc_hw.plan.families import DEVICES, FAMILIES
from bc_hw.plan.limits import Limits
from bc_hw.plan.matrix import StagePlanner
from bc_hw.plan.network import Source, shapes_of_model, shapes_of_sizes
from bc_hw.plan.planned import plan_design
from bc_hw.plan.timing.schedule import ideal_cycles

amounts = st.integers(0, 6).map(float)
parts = st.builds(Part, st.integers(1, 3), st.integers(1, 3), st.tuples(*[amounts] * 4), st.none())


def join(index, given, taken):
    return None if given > taken else (float((given * taken + index) % 3), float(given), 0.0, 1.0)


@settings(max_examples=200, deadline=None)
@given(
    st.lists(st.lists(parts, min_size=1, max_size=6), min_size=1, max_size=3),
    st.tuples(*[st.one_of(st.just(inf), st.integers(0, 15).map(float))] * 4),
)
def test_the_cheapest_pipeline_is_the_one_found_by_trying_all(layers, limits):
    layers = [[part._replace(choice=i) for i, part in enumerate(layer)] for layer in layers]
    costs = []
    for chosen in product(*layers):
        extras = [join(i, a.given, b.taken) for i, (a, b) in enumerate(pairwise(chosen))]
        if None in extras:
            continue
        cost = tuple(map(sum, zip(*(part.cost for part in chosen), *extras, strict=True)))
        if all(amount <= limit for amount, limit in zip(cost, limits, strict=True)):
            costs.append(cost)
    found = cheapest_pipeline(layers, join, limits)
    assert (found and found.cost) == min(costs, default=None)
    if found:
        chosen = [layer[choice] for layer, choice in zip(layers, found.choices, strict=True)]
        extras = [join(i, a.given, b.taken) for i, (a, b) in enumerate(pairwise(chosen))]
        assert found.cost == tuple(map(sum, zip(*(part.cost for part in chosen), *extras, strict=True)))


def useful(size):
    """Return numbers at once such that one less would take more steps."""
    return [n for n in range(1, size + 1) if n == 1 or ceil_div(size, n - 1) > ceil_div(size, n)]


def every_pipeline(planners, family):
    """Yield cycles and (LUTs, block RAMs, FFs, lanes) of every pipeline that can be built."""
    ways = []
    for planner in planners:
        shape = planner.shape
        folds = [
            Folding(simd, pe, "pairs", group, r)
            for simd in useful(shape.n_in)
            for group in (1, 2, 3)
            if group <= simd
            for pe in useful(shape.n_out)
            for r in useful(pe)
        ]
        folds += [
            Folding(simd, pe, "tables", group, r)
            for group in range(2, min(family.table_group, shape.n_in) + 1)
            for simd in {shape.n_in} | {group * tables for tables in useful(ceil_div(shape.n_in, group))}
            if simd <= shape.n_in
            for pe in useful(shape.n_out)
            for r in useful(pe)
        ]
        if shape.in_bits == 1:
            folds += [fold._replace(engine="counts") for fold in folds if fold.engine == "pairs"]
        if planner.layer is not None:
            folds += [
                Folding(shape.n_in, shape.n_out, "hardwired", 1, requantisers)
                for requantisers in useful(shape.n_out)
            ]
        plans = []
        for fold in folds:
            try:
                plans.append(planner.plan(fold))
            except PlanError:
                assert fold.engine == "tables"  # the tables are not filled in time
        ways.append(plans)
    for plans in product(*ways):
        if any(
            a.requant.lanes > b.word_inputs or (a.requant.lanes == b.word_inputs and a.pe % a.requant.lanes)
            for a, b in pairwise(plans)
        ):
            continue
        costs = pipeline_cost(list(plans), 2, family, loadable=planners[0].loadable)
        luts, ffs, brams = (sum(amounts) for amounts in zip(*costs, strict=True))
        yield ideal_cycles(list(plans)), (luts, brams, ffs, sum(plan.lanes for plan in plans))


networks = st.sampled_from([(4, 3), (6, 2), (3, 4, 2), (5, 3, 2), (2, 6, 3)])


@settings(max_examples=12, deadline=None)
@given(networks, st.sampled_from(sorted(FAMILIES)), st.booleans(), st.integers(0, 3), st.data())
def test_nothing_that_can_be_built_is_better(sizes, family, rom, seed, data):
    """Against every engine, group, useful fold and number of requantisers."""
    family = FAMILIES[family]
    bits = data.draw(st.sampled_from([(8, 4), (3, 2), (1, 1)]))
    model = random_model(sizes, input_bits=bits[0], act_bits=bits[1], seed=seed) if rom else None
    shapes = shapes_of_model(model) if model else shapes_of_sizes(sizes, *bits)
    search = search_foldings(Source(shapes, bits[0], model), family)
    everything = list(every_pipeline(search.planners, family))

    def best(cycles, limits):
        fitting = [
            cost
            for pace, cost in everything
            if pace <= cycles and all(map(float.__le__, map(float, cost), limits))
        ]
        return min(fitting)[0] if fitting else None

    middle = sorted(cost for _, cost in everything)[len(everything) // 3]
    for limits in (
        Limits(),
        Limits(luts=middle[0]),
        Limits(brams=min(cost[1] for _, cost in everything)),
        Limits(lanes=middle[3]),
        Limits(luts=1.5 * middle[0], ffs=middle[2], brams=middle[1]),
    ):
        # A limit that a cost just meets must not hang on the order in which floats were added.
        limits = Limits(*(limit + 1e-6 for limit in map(float, limits)))
        for cycles in {pace for pace, _ in everything}:
            found = search.cheapest(cycles, limits)
            assert (found and found.cost[0]) == pytest.approx(best(cycles, limits))
        quickest = min(
            (pace for pace, cost in everything if all(map(float.__le__, map(float, cost), limits))),
            default=None,
        )
        found = search.fastest(limits)
        if quickest is None:
            assert found is None
        else:
            assert found.cycles <= quickest * (1 + NEARLY)
            assert found.cost[0] == pytest.approx(best(int(quickest * (1 + NEARLY)), limits))


@pytest.mark.parametrize("family", sorted(FAMILIES))
@pytest.mark.parametrize("rom", [False, True])
def test_the_design_costs_what_the_search_said(family, rom):
    family = FAMILIES[family]
    model = random_model((40, 30, 10)) if rom else None
    source = Source(shapes_of_sizes((40, 30, 10), 8, 4), 8, model)
    search = search_foldings(source, family)
    for cycles in (4, 30, 100, 400):
        choice = search.cheapest(cycles)
        design = plan_design(source, choice.foldings, family)
        assert design.timing.cycles_per_image == choice.cycles <= cycles
        banks = [plan.room for plan in design.layers] + [design.output_banks]
        if banks == [2] * 3:
            # The search adds the same fractions of a LUT in another order: a half may be rounded either way.
            luts = choice.cost[0]
            assert design.estimate.luts in {round(luts - 1e-6), round(luts + 1e-6)}
            assert design.estimate.brams == choice.cost[1]


def test_draining_counts():
    """Few words, many neurons: requantisers are added until draining keeps the pace."""
    source = Source(shapes_of_sizes((64, 128, 10), 8, 4), 8)
    for cycles in (8, 16, 80):
        design = plan_design(
            source, search_foldings(source, FAMILIES["ecp5"]).cheapest(cycles).foldings, FAMILIES["ecp5"]
        )
        assert design.timing.cycles_per_image <= cycles


def test_nearly_the_fastest_with_fewer_luts():
    """The fastest 1,024 lanes are 112 x 9; 28 x 36 are 1.7 per cent slower, and smaller."""
    source = Source(shapes_of_sizes((784, 1024, 10), 8, 4), 8)
    search = search_foldings(source, FAMILIES["ecp5"], ["pairs"])
    found = search.fastest(Limits(lanes=1024))
    fastest = search.cheapest(798, Limits(lanes=1024))
    assert search.cheapest(797, Limits(lanes=1024)) is None
    assert 798 < found.cycles <= 798 * (1 + NEARLY)
    assert found.cost[0] < 0.95 * fastest.cost[0]


def test_limits_of_a_device_hold():
    source = Source(shapes_of_sizes((256, 128, 10), 8, 4), 8)
    for device in DEVICES.values():
        family = FAMILIES[device.family]
        design = choose_design(source, family, Limits.of_device(device))
        assert design.estimate.luts <= 0.9 * device.luts
        assert design.estimate.ffs <= 0.9 * device.ffs
        assert design.estimate.brams <= device.brams


def test_alternatives_say_why():
    source = Source(shapes_of_sizes((64, 32, 10), 8, 4), 8)
    design = choose_design(source, FAMILIES["ecp5"], Limits(lanes=64))
    for plan, ranked in zip(design.layers, design.alternatives, strict=True):
        engines = [(entry.engine, entry.group) for entry in ranked]
        assert (plan.engine.name, plan.engine.group) in engines
        assert len(set(engines)) == len(engines) > 1
        assert [entry.luts for entry in ranked] == sorted(entry.luts for entry in ranked)
        first = ranked[0]
        assert (first.excluded_by == "") == (
            (first.engine, first.group) == (plan.engine.name, plan.engine.group)
        )
        assert not any(entry.excluded_by for entry in ranked[1:])
    only = choose_design(source, FAMILIES["ecp5"], Limits(lanes=64), engines=["pairs"])
    assert {entry.engine for ranked in only.alternatives for entry in ranked} == {"pairs"}


REFUSALS = [
    # A block RAM, LUTs, and nothing at all.
    (
        (784, 1024, 10),
        {"limits": Limits.of_device(DEVICES["ecp5-25k"]), "cycles": 200, "where": "ecp5-25k"},
        r"500,000 images/s at 100 MHz on ecp5-25k needs [\d,]+ (block RAMs of 56|LUTs of 21,859)"
        r"( and .*)?; the nearest that fits gives [\d,]+ images/s",
    ),
    (
        (64, 32, 10),
        {"limits": Limits(luts=1100), "cycles": 100, "where": "1100 LUTs"},
        r"1,000,000 images/s at 100 MHz on 1100 LUTs needs [\d,]+ LUTs of 1,100; "
        r"the nearest that fits gives [\d,]+ images/s",
    ),
    (
        (64, 32, 10),
        {"limits": Limits(lanes=8), "cycles": 100, "where": "8 lanes"},
        r"1,000,000 images/s at 100 MHz on 8 lanes needs \d+ lanes of 8; the nearest that fits gives [\d,]+ images/s",
    ),
    (
        (784, 1024, 10),
        {"limits": Limits.of_device(DEVICES["ecp5-25k"])._replace(luts=20), "where": "a drop"},
        r"Network must fit on a drop, but even at the slowest pace it needs [\d,]+ LUTs of 20",
    ),
    (
        (784, 1024, 10),
        {"limits": Limits(luts=20), "cycles": 5000, "where": "20 LUTs"},
        r"20,000 images/s at 100 MHz on 20 LUTs needs [\d,]+ LUTs of 20; even the slowest needs [\d,]+ LUTs of 20",
    ),
    (
        (784, 1024, 10),
        {"limits": Limits(luts=20, brams=3), "where": "both"},
        r"Network must fit on both, but even at the slowest pace it needs [\d,]+ LUTs of 20 and \d+ block RAMs of 3",
    ),
    (
        (4, 3, 2),
        {"limits": Limits(), "cycles": 0},
        r"Cycles per image must be at least 1 for these layers, not 0",
    ),
]


@pytest.mark.parametrize(("sizes", "asked", "message"), REFUSALS)
def test_what_binds_when_nothing_fits(sizes, asked, message):
    source = Source(shapes_of_sizes(sizes, 8, 4), 8)
    with pytest.raises(PlanError, match=f"^{message}$"):
        choose_design(source, FAMILIES["ecp5"], **asked)


def test_the_nearest_that_fits_does_fit():
    source = Source(shapes_of_sizes((64, 32, 10), 8, 4), 8)
    with pytest.raises(PlanError, match="the nearest that fits gives") as error:
        choose_design(source, FAMILIES["ecp5"], Limits(luts=1100), cycles=100, where="1100 LUTs")
    rate = int(error.value.message.split("gives ")[1].split(" ")[0].replace(",", ""))
    design = choose_design(source, FAMILIES["ecp5"], Limits(luts=1100), cycles=int(1e8 / rate))
    assert design.estimate.luts <= 1100


@pytest.mark.parametrize(("requantisers", "most"), [(3, 2), (-1, 2), (5, 2)])
def test_requantisers_that_the_next_word_cannot_take(requantisers, most):
    source = Source(shapes_of_sizes((8, 6, 4), 8, 4), 8)
    folds = [Folding(4, 6, requantisers=requantisers), Folding(2, 1)]
    with pytest.raises(
        PlanError, match=rf"^Requantisers of layer 0 must be from 0 to {most}, not {requantisers}$"
    ):
        plan_design(source, folds, FAMILIES["ecp5"])


def test_a_planner_plans_what_the_whole_plans():
    model = random_model((12, 9, 4))
    shapes = shapes_of_model(model)
    folds = [Folding(4, 3, "pairs", 2, 1), Folding(3, 2, "pairs", 2, 1)]
    design = plan_design(Source(shapes, 8, model), folds, FAMILIES["ecp5"])
    for index, (shape, layer, fold) in enumerate(zip(shapes, model.layers, folds, strict=True)):
        planner = StagePlanner(index, shape, FAMILIES["ecp5"], layer=layer)
        whole = msgspec.structs.replace(design.layers[index], room=2)  # the whole may need deeper buffers
        assert planner.plan(fold) == whole


@pytest.mark.parametrize(
    ("sizes", "family", "message"),
    [
        ((6, 4), "ice40", r"Engine of layer 0 must be one for 6 inputs on Lattice iCE40"),
        ((6, 1, 4), "ecp5", r"Engine of layer 1 must be one for 1 inputs on Lattice ECP5"),
        ((4, 1), "ecp5", r"Engine must be one with which every layer can be built"),
    ],
)
def test_engines_that_cannot_be_built(sizes, family, message):
    source = Source(shapes_of_sizes(sizes, 8, 4), 8)
    with pytest.raises(PlanError, match=f"^{message}, not 'tables'$"):
        choose_design(source, FAMILIES[family], Limits(lanes=1000), engines=["tables"])


@pytest.mark.parametrize("digits", [-1, 0, 4])
def test_scale_digits_of_a_search(digits):
    source = Source(shapes_of_sizes((6, 4), 8, 4), 8, None, digits)
    with pytest.raises(PlanError, match=f"^Scale digits must be from 1 to 3, not {digits}$"):
        search_foldings(source, FAMILIES["ecp5"])
