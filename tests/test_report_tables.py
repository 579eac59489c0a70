"""What the report says of each layer: its figures, its row in the tables of the page, and its engine."""

import re

import msgspec
import pytest

from bc_hw.plan.design import Alternative
from bc_hw.plan.engines import ENGINES, Folding
from bc_hw.plan.families import find_family
from bc_hw.plan.network import Source, shapes_of_sizes, shapes_of_topology
from bc_hw.plan.packing import weight_memories
from bc_hw.plan.planned import plan_design
from bc_hw.plan.pool import PoolFolding
from bc_hw.plan.storage import Storage
from bc_hw.plan.timing.schedule import schedule
from bc_hw.report.common import STORAGE
from bc_hw.report.engines import cycles_rule
from bc_hw.report.evidence import LayerEvidence
from bc_hw.report.figures import HOW, Figure, Figures, How
from bc_hw.report.matrix_row import MatrixFigures
from bc_hw.report.pictures import draw_network, draw_one_image, draw_rates
from bc_hw.report.reason import engine_reason
from bc_hw.report.rows import ROW, caption
from bc_hw.report.tables import AREA, DASH, FOLD, MEMORIES, NUMBERS, LayerCells, Table, formula, layer_tables
from bc_hw.topology import parse_topology


@pytest.fixture(scope="module")
def planned():
    source = Source(shapes_of_sizes((8, 5, 3), 8, 4), 8)
    return plan_design(source, [Folding(4, 2), Folding(5, 1)], find_family("ecp5"))


def evidence(design, index, **changes):
    known = {
        "plan": design.layers[index],
        "taken": design.topology.open_maps[index],
        "given": design.topology.open_maps[index + 1],
        "pace": design.timing.cycles_per_image,
        "memory": weight_memories(design)[index],
        "compared": [],
        "estimate": design.estimate.layers[index],
        "synthesis": None,
    }
    return LayerEvidence(**known | changes)


def test_caption_says_weights_and_lanes(planned):
    assert caption(planned.layers[0]) == ("40 weights", "layer0: 4 x 2 lanes")


def test_cells_stand_under_their_heads(planned):
    figures = MatrixFigures.of(evidence(planned, 1))
    cells = figures.cells()

    def under(columns, row):
        return {" ".join(column.head): text for column, text in zip(columns, row, strict=True)}

    fold = under(FOLD, cells.fold)
    assert fold["layer"] == "layer1"
    assert fold["size"] == f"5 {DASH} 3"
    assert fold["simd x pe"] == "5 x 1"
    assert fold["cycles"] == str(figures.cycles)
    assert fold[""] == ("bottleneck" if figures.bottleneck else "")
    area = dict(zip([column.head for column in AREA], cells.area, strict=True))
    assert area[("LUTs",)] == area[("error",)] == area[("LUT-cycles", "per weight use")] == DASH
    assert under(NUMBERS, cells.numbers)["output"] == f"{figures.out_bits} bits, signed"
    memories = under(MEMORIES, cells.memories)
    assert memories["engine"] == f"{figures.engine} of {figures.group} inputs"
    assert memories["reason"] == "given with the folds; no other engine was compared"


def test_rows_of_maps():
    """Sizes as height x width x channels; a pooling layer has dashes for what it lacks."""
    topology = parse_topology("6x5x3-4C3-MP2-3")
    source = Source(shapes_of_topology(topology, 8, 4), 8)
    folds = [Folding(3, 2), PoolFolding(2), Folding(2, 1)]
    design = plan_design(source, folds, find_family("ecp5"))
    conv, pool, dense = (ROW[type(design.layers[index])].of(evidence(design, index)) for index in range(3))
    assert (conv.takes, conv.gives, conv.vectors) == ("6 x 5 x 3", "6 x 5 x 4", 30)
    assert (pool.takes, pool.gives, pool.vectors) == ("6 x 5 x 4", "3 x 2 x 4", 6)
    assert (dense.takes, dense.gives, dense.vectors) == ("3 x 2 x 4", "3", 1)
    assert conv.bottleneck and conv.cycles == 30 * 9 * 2 and not pool.bottleneck
    assert pool.busy_pct == round(100 * 6 * 4 * 2 / (30 * 9 * 2), 2)
    tables = layer_tables(figures.cells() for figures in (conv, pool, dense))
    assert tables.fold.rows[1] == (
        "layer1", f"6 x 5 x 4 {DASH} 3 x 2 x 4", "6", "2", "0", "4", "2", "1", "48", "8.9 %", ""
    )  # fmt: skip
    assert tables.numbers.rows[1] == ("layer1", "4 bits", *[DASH] * 5, "4 bits", DASH)
    room = design.layers[1].room
    held = (f"{room * 2 * 8:,} bits", f"{room} pixels", "largest of 2 x 2", "")
    assert tables.memories.rows[1][1:5] == (DASH,) * 4 and tables.memories.rows[1][6:] == held
    assert tables.memories.rows[2][7] == f"{design.layers[2].room} images"
    assert caption(design.layers[1]) == ("largest of 2 x 2", "layer1: 2 at once")
    assert "3 x 2 x 4" in draw_network(design)
    # Rows above the window: 2 of 5 pixels of 3 channels of 8 bits, and 1 of 5 pixels of 4 channels of 4 bits.
    assert (conv.line_buffer_bits_least, pool.line_buffer_bits_least) == (2 * 5 * 3 * 8, 1 * 5 * 4 * 4)
    assert dense.line_buffer_bits_least is None
    assert [row[0] for row in tables.lines.rows] == ["layer0", "layer1"]
    ratio = f"{room * 2 * 8 / 80:.2f}"
    assert tables.lines.rows[1][1] == "6 x 5 x 4"
    assert tables.lines.rows[1][3:] == (f"{room}", f"{room * 2 * 8:,}", "80", ratio)


def words_of(svg):
    """Return the texts of a picture."""
    return re.findall(r"<text[^>]*>([^<]*)</text>", svg)


def test_rates_and_one_image_are_those_of_the_schedule():
    topology = parse_topology("6x5x3-4C3-MP2-3")
    source = Source(shapes_of_topology(topology, 8, 4), 8)
    design = plan_design(source, [Folding(3, 2), PoolFolding(2), Folding(2, 1)], find_family("ecp5"))
    rates = words_of(draw_rates(design))
    assert rates.count("540, the bottleneck") == 1  # 30 windows of 9 words in 2 folds
    assert "48, 9 %" in rates and f"{design.input_beats}, 6 %" in rates
    one = words_of(draw_one_image(design))
    (times,) = schedule(design.layers, design.output_banks, 1)
    for span in (times.port, *times.layers):
        assert f"{span.start:,} {DASH} {span.end - 1:,}" in one
    assert times.layers[0].start < times.port.end and times.layers[1].start < times.layers[0].end
    assert f"{design.timing.latency_cycles:,}" in one
    assert {"input port", "layer0", "layer1", "layer2", "result taken"} <= set(one)


@pytest.mark.parametrize(("simd", "words", "place"), [(2, 2, "RAM of LUTs"), (4, 1, "registers")])
def test_a_row_of_sums(simd, words, place):
    topology = parse_topology("6x5x3-4C3-GAP-3")
    source = Source(shapes_of_topology(topology, 8, 4), 8)
    design = plan_design(source, [Folding(3, 4), PoolFolding(simd), Folding(4, 1)], find_family("ecp5"))
    sums = ROW[type(design.layers[1])].of(evidence(design, 1))
    assert (sums.takes, sums.gives, sums.vectors) == ("6 x 5 x 4", "4", 1)
    assert (sums.cycles, sums.in_bits, sums.out_bits) == (30 * words, 4, 9)
    tables = layer_tables([sums.cells()])
    assert tables.numbers.rows[0] == ("layer1", "4 bits", *[DASH] * 5, "9 bits", DASH)
    assert tables.memories.rows[0][8:] == (f"sum of 30 pixels, 36 bits in {place}", "")
    assert caption(design.layers[1]) == ("sum of 30 pixels", f"layer1: {simd} at once")
    assert "sum of 30 pixels" in draw_network(design)


def test_every_storage_has_its_words():
    assert {*Storage, "none"} == set(STORAGE)


def test_a_table_refuses_a_row_of_another_length():
    with pytest.raises(ValueError, match="Row of layer0 must have 11 cells, not 2"):
        Table(FOLD, [("layer0", "4")])
    short = LayerCells(fold=("a",) * 11, area=("a",) * 9, numbers=("a",) * 9, memories=("a",) * 8)
    with pytest.raises(ValueError, match="Row of a must have 10 cells, not 8"):
        layer_tables([short])


def test_figures_have_no_other_names_than_the_report():
    figure = Figure(label="LUTs", value=1, how=How.NETLIST)
    with pytest.raises(TypeError, match="no_such_figure"):
        Figures(no_such_figure=figure)
    with pytest.raises(TypeError, match="luts"):
        Figures(weights=figure)


def test_every_way_of_knowing_is_explained():
    assert list(HOW) == list(How)


@pytest.mark.parametrize("engine", ENGINES)
def test_rule_of_an_engine_ends_with_its_formula(engine):
    rule = cycles_rule([engine, engine])
    assert rule.endswith(ENGINES[engine].cycles_formula)
    assert rule.count(ENGINES[engine].cycles_formula) == 1


def test_rule_names_the_engine_that_differs():
    assert cycles_rule(["pairs", "counts"]) == "folds * max(words, drain)"
    assert re.fullmatch(
        r"folds \* max\(words, drain\), with tables max\(.*\)", cycles_rule(["pairs", "tables"])
    )


def test_formulas_are_set_in_the_signs_of_print():
    assert formula("2 * (n - 1)") == "2 \N{MULTIPLICATION SIGN} (n \N{MINUS SIGN} 1)"


def test_why_names_what_excludes_the_cheaper_one():
    tables = Alternative(engine="tables", group=4, simd=4, pe=1, luts=90, brams=0.0)
    pairs = Alternative(engine="pairs", group=2, simd=4, pe=1, luts=100, brams=0.0)
    assert engine_reason("pairs", 2, []) == "given with the folds; no other engine was compared"
    assert engine_reason("pairs", 2, [pairs]) == "the smallest: pairs of 2 inputs, 100 LUTs"
    dearer = msgspec.structs.replace(tables, luts=110)
    found = engine_reason("pairs", 2, [pairs, dearer])
    assert (
        found == "the smallest: pairs of 2 inputs, 100 LUTs; at the same pace: tables of 4 inputs, 110 LUTs"
    )
    for excluded_by, why in (
        ("", "tables of 4 inputs, 90 LUTs, would be smaller"),
        ("lanes", "tables of 4 inputs, 90 LUTs, would be smaller, but would exceed the limit on lanes"),
        ("several limits", "would be smaller, but would exceed several limits"),
        (
            "its neighbours",
            "but would need more logic between the layers, which makes the whole design larger",
        ),
    ):
        cheaper = msgspec.structs.replace(tables, excluded_by=excluded_by)
        found = engine_reason("pairs", 2, [cheaper, pairs])
        assert found.startswith("pairs of 2 inputs, 100 LUTs; ")
        assert found.endswith(why)
    assert engine_reason("pairs", 3, [tables]) == "at the same pace: tables of 4 inputs, 90 LUTs"
