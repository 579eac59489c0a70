"""What a plan says for tables, and the choices that are refused."""

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bc_hw.errors import PlanError
from bc_hw.plan.engines import Folding
from bc_hw.plan.engines.table_filling import TABLES_PER_STAGE
from bc_hw.plan.families import FAMILIES
from bc_hw.plan.network import shapes_of_sizes
from bc_hw.plan.planner import plan_loadable


def planned(sizes, folds, family="ecp5", bits=8):
    return plan_loadable(shapes_of_sizes(sizes, bits, 4), folds, FAMILIES[family], scale_digits=1)[0]


@pytest.mark.parametrize(("family", "group"), [("ecp5", 4), ("xc7", 5)])
def test_two_sets_of_tables_fill_the_memory(family, group):
    """ECP5 has 16 words in a distributed RAM, 7-series 32."""
    plan = planned((784, 1024, 10), [Folding(784, 1, "tables"), Folding(11, 1)], family)[0]
    assert plan.engine.group == group
    assert 2 * plan.engine.entries == FAMILIES[family].lutram_depth


@pytest.mark.parametrize(("simd", "group"), [(20, 5), (16, 4), (12, 4), (9, 3), (14, 2), (2, 2)])
def test_tables_of_a_part_are_whole(simd, group):
    plan = planned((40, 60), [Folding(simd, 1, "tables")], "xc7")[0]
    assert (plan.engine.group, plan.simd % plan.engine.group) == (group, 0)


def test_the_numbers_of_the_reference_size():
    plan = planned((784, 1024, 10), [Folding(784, 1, "tables"), Folding(11, 1)])[0]
    assert (plan.engine.groups_per_word(plan), plan.engine.fill_units, plan.engine.filling(plan).words) == (
        196,
        2,
        98,
    )
    assert (plan.word_inputs, plan.input_words, plan.input_word_bits) == (8, 98, 64)
    assert plan.engine.filling(plan).stages == -(-98 // (TABLES_PER_STAGE // 2))
    assert (
        plan.engine.filling(plan).cycles
        == 98 * 8 + 2 + plan.engine.filling(plan).stages - 1
        <= plan.cycles
        == 1024
    )
    assert plan.engine.table_sum(plan.in_bits) == (-3 * 255, 4 * 255)


@settings(max_examples=60, deadline=None)
@given(st.integers(1, 60), st.integers(10, 300), st.integers(1, 8), st.integers(2, 4))
def test_the_fewest_units_that_hide_the_filling(n_in, n_out, bits, group):
    plan = planned((n_in, n_out), [Folding(n_in, 1, "tables", group)], bits=bits)[0]
    assert plan.engine.filling(plan).cycles <= plan.cycles == n_out
    assert plan.engine.filling(plan).words * plan.engine.fill_units >= plan.engine.groups_per_word(plan)
    if plan.engine.fill_units > 1:
        fewer = msgspec.structs.replace(plan.engine, fill_units=plan.engine.fill_units - 1)
        assert fewer.filling(plan).cycles > plan.cycles


@pytest.mark.parametrize(
    ("sizes", "fold", "family", "message"),
    [
        (
            (8, 40),
            Folding(8, 1, "tables"),
            "ice40",
            r"Engine of layer 0 must be pairs on Lattice iCE40, where LUTs hold no memory, not 'tables'",
        ),
        ((8, 40), Folding(8, 1, "trees"), "ecp5", r"Engine of layer 0 must be one of .*, not 'trees'"),
        (
            (8, 40),
            Folding(5, 1, "tables"),
            "ecp5",
            r"simd of layer 0 with tables must be all 8 inputs, or a multiple of the 2 of a table, not 5",
        ),
        (
            (8, 9),
            Folding(4, 1, "tables"),
            "ecp5",
            r"Cycles of layer 0 with tables must be at least 10, .*, while neurons pass, not 9",
        ),
        ((8, 40), Folding(8, 1, "tables", 5), "ecp5", r"Group of layer 0 must be from 2 to 4, not 5"),
        ((8, 40), Folding(8, 1, "tables", 1), "xc7", r"Group of layer 0 must be from 2 to 5, not 1"),
        ((8, 40), Folding(8, 1, "pairs", 4), "xc7", r"Group of layer 0 must be from 1 to 3, not 4"),
        (
            (8, 9),
            Folding(8, 1, "tables"),
            "ecp5",
            r"Cycles of layer 0 with tables must be at least 10, the time in which they are filled, "
            r"while neurons pass, not 9",
        ),
    ],
)
def test_refused(sizes, fold, family, message):
    with pytest.raises(PlanError, match=f"^{message}$"):
        planned(sizes, [fold], family)
