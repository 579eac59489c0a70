"""The estimate against the record of yosys runs, and, live, against yosys."""

import pytest

from bc_hw.model.random_model import random_model
from bc_hw.plan.engines import Folding
from bc_hw.plan.fabric.memory import block_rams, column_bits, memory_cost
from bc_hw.plan.families import FAMILIES
from bc_hw.plan.families.record import record_path
from bc_hw.plan.network import Source, shapes_of_model, shapes_of_sizes
from bc_hw.plan.packing import biggest_waste, weight_memories
from bc_hw.plan.planned import plan_design
from bc_hw.plan.stage import SumStage
from tests.scripts import load_script

LIVE = 2
"""Held-out configurations of each family that are synthesised anew."""


@pytest.fixture(scope="module")
def bench():
    return load_script("benchmarks/estimate.py")


def test_no_configuration_is_both_fitted_and_held_out(bench):
    fitted, held_out = (*bench.CALIBRATION, *bench.MAPS), (*bench.HELD_OUT, *bench.HELD_OUT_MAPS)
    assert not {str(c) for c in fitted} & {str(c) for c in held_out}


@pytest.mark.parametrize("family", FAMILIES)
def test_the_coefficients_are_those_that_fit_the_measurements(bench, family):
    written = record_path(family).read_text(encoding="utf-8")
    found = bench.fitted_record(family, bench.load_record()[family])
    assert written == found.text(), "run: python benchmarks/estimate.py --fit"


@pytest.mark.parametrize("family", sorted(FAMILIES))
def test_held_out_designs_are_estimated_well(bench, family):
    """In LUTs: 3 per cent in the mean, 6 at the worst."""
    found = bench.rows(family, bench.HELD_OUT, bench.load_record()[family])
    assert found
    mean, worst = bench.summary(found)
    assert mean <= 3
    assert worst <= 6


@pytest.mark.parametrize("family", sorted(FAMILIES))
def test_held_out_networks_of_maps_are_estimated_well(bench, family):
    """In LUTs: 3 per cent in the mean, 6 at the worst; block RAMs exactly."""
    found = bench.rows(family, bench.HELD_OUT_MAPS, bench.load_record()[family])
    assert found
    mean, worst = bench.summary(found)
    assert mean <= 3
    assert worst <= 6
    assert [row["brams_estimated"] for row in found] == [row["brams"] for row in found]


@pytest.mark.parametrize("family", sorted(FAMILIES))
def test_sums_of_maps_are_estimated_well(bench, family):
    """The layer of sums: LUTs within 5 per cent or 6, registers within 1; block RAMs exactly."""
    measured = bench.load_record()[family]
    seen = 0
    for configuration in bench.SUMS:
        design, _ = bench.plan(configuration, family)
        layers = zip(
            design.layers, design.estimate.layers, measured[str(configuration)]["layers"], strict=True
        )
        for stage, cost, (luts, ffs, brams) in layers:
            if isinstance(stage, SumStage):
                seen += 1
                assert abs(cost.luts - luts) <= max(6, luts / 20), str(configuration)
                assert abs(cost.ffs - ffs) <= 1, str(configuration)
                assert cost.brams == brams, str(configuration)
    assert seen == len(bench.SUMS)


@pytest.mark.synth
@pytest.mark.parametrize("family", sorted(FAMILIES))
def test_held_out_designs_are_estimated_well_today(bench, family):
    sets = (bench.HELD_OUT, bench.HELD_OUT_MAPS)
    chosen = [c for each in sets for c in [c for c in each if bench.possible(c, family)][: LIVE // 2]]
    found = bench.rows(family, chosen, {str(c): bench.measure(c, family) for c in chosen})
    mean, worst = bench.summary(found)
    assert mean <= 3
    assert worst <= 6


@pytest.mark.parametrize(
    ("bits", "depth", "family", "found"),
    [
        (36, 512, "ecp5", (1, 1)),
        (37, 512, "ecp5", (2, 1)),
        (36, 513, "ecp5", (2, 1)),  # two of 18 x 1024, side by side
        (72, 512, "xc7", (1, 1)),
        (36, 512, "xc7", (0.5, 1)),
        (16, 256, "ice40", (1, 1)),
        (17, 257, "ice40", (3, 1)),
        (13, 4096, "xc7", (1.5, 1)),  # 9 bits in a whole one, 4 in half of one
        (9, 17000, "ecp5", (9, 9)),  # deeper than any
        (1, 20480, "ecp5", (2, 2)),
    ],
)
def test_shapes_of_block_ram(bits, depth, family, found):
    assert block_rams(bits, depth, FAMILIES[family]) == found


@pytest.mark.parametrize(
    ("bits", "depth", "family", "column", "brams"),
    [
        (44, 1024, "ecp5", 44, 3),
        (44, 1025, "ecp5", 9, 5),  # three of 512 words behind each other would be 4
        (44, 1537, "ecp5", 44, 5),  # four would be no fewer
        (44, 6912, "ecp5", 2, 22),  # 18 if seven lay behind each other
        (2, 6912, "ecp5", 2, 1),
        (16, 768, "ice40", 4, 4),
        (8, 768, "ice40", 8, 2),
        (13, 4096, "xc7", 9, 1.5),
        (16, 2077, "xc7", 4, 2),  # beside one of 9 bits, yosys would cut the other 7 in depth
        (44, 6912, "xc7", 2, 11),
        (44, 16385, "ecp5", 44, 41),  # deeper than any: as yosys makes it
    ],
)
def test_deep_memories_lie_side_by_side(bits, depth, family, column, brams):
    assert column_bits(bits, depth, "block", FAMILIES[family]) == column
    assert block_rams(bits, depth, FAMILIES[family])[0] == brams
    assert column_bits(bits, depth, "distributed", FAMILIES[family]) == bits


@pytest.mark.parametrize("family", sorted(FAMILIES))
def test_what_is_cut_is_not_cut_again(family):
    """No column is a memory of which yosys would make several behind each other."""
    cut = 0
    for depth in range(64, 2 * max(shape.words for shape in FAMILIES[family].block_ram), 61):
        for bits in (1, 2, 7, 16, 44, 151):
            column = column_bits(bits, depth, "block", FAMILIES[family])
            cut += column < bits
            if column < bits:
                for part in {column, bits % column} - {0}:
                    assert column_bits(part, depth, "block", FAMILIES[family]) == part
                    assert block_rams(part, depth, FAMILIES[family])[1] == 1
    assert cut


def test_a_memory_without_bits_costs_nothing():
    assert memory_cost(0, 100, "block", FAMILIES["ecp5"], True) == (0, 0, 0)


def test_packing_of_block_rams_that_are_full():
    source = Source(shapes_of_sizes((256, 288, 2), 8, 4), 8)
    design = plan_design(source, [Folding(4, 36), Folding(2, 1)], FAMILIES["ecp5"])
    memory = weight_memories(design)[0]
    assert (memory.storage, memory.bits) == ("block", 256 * 288)
    assert memory.stored_bits == memory.brams * 18_432
    assert memory.efficiency == 1


def test_packing_names_what_is_wasted():
    model = random_model((30, 20, 4))
    design = plan_design(
        Source(shapes_of_model(model), 8, model), [Folding(7, 3), Folding(20, 4)], FAMILIES["ecp5"]
    )
    first, last = weight_memories(design)
    assert (first.storage, first.bits, first.word_bits) == ("block", 600, 5 * 7 * 7 * 3)
    assert (last.storage, last.efficiency) == ("none", 1)
    assert biggest_waste([first, last]) == (
        f"layer0: {first.stored_bits - 600:,} of {first.stored_bits:,} stored bits hold no weight; "
        f"135 pad the folds and {first.stored_bits - 735:,} are left in block RAMs"
    )
    assert biggest_waste([last]) == "none: every stored bit is a weight"
    padded = first._replace(brams=0.0, stored_bits=735)
    assert biggest_waste([padded]) == ("layer0: 135 of 735 stored bits hold no weight; they pad the folds")
