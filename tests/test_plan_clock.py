"""The estimated clock against the record of placed designs, and where it is shown."""

import json
import re
from math import log2
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest

import bc_hw.verilog
from bc_hw.cli import main
from bc_hw.eda import nextpnr
from bc_hw.plan import clock
from bc_hw.plan.engines import Folding
from bc_hw.plan.families import FAMILIES
from bc_hw.plan.families.record import ClockCoefficients, Record, record_path
from bc_hw.plan.network import Source, shapes_of_sizes
from bc_hw.plan.packing import weight_memories
from bc_hw.plan.planned import plan_design
from tests.scripts import load_script

GUIDE = Path(__file__).parents[1] / "docs" / "guides" / "choose-a-fold.md"
LIMITS_PCT = {"ecp5": (17, 55), "ice40": (8, 15)}
"""Mean and worst error on designs that were held out. On ECP5 a few nets with detours of the router decide."""


@pytest.fixture(scope="module")
def bench():
    return load_script("benchmarks/clock.py")


@pytest.fixture(scope="module")
def record(bench):
    return bench.load_record()


def planned(sizes, *folds, family="ecp5"):
    return plan_design(
        Source(shapes_of_sizes(sizes, 8, 4), 8), [Folding(*fold) for fold in folds], FAMILIES[family]
    )


def test_the_record_is_of_the_designs_of_the_benchmark(bench, record):
    calibration, held_out = ({str(c) for c in found} for found in (bench.CALIBRATION, bench.HELD_OUT))
    assert not calibration & held_out
    assert sorted(record) == sorted(LIMITS_PCT)
    for family, entries in record.items():
        assert entries.keys() <= calibration | held_out
        assert len(entries.keys() & held_out) >= 5
        device = nextpnr.find_device(FAMILIES[family]).name
        assert {(entry["device"], entry["seed"]) for entry in entries.values()} == {(device, nextpnr.SEED)}


@pytest.mark.parametrize("family", sorted(LIMITS_PCT))
def test_the_coefficients_are_those_that_fit_the_measurements(bench, record, family):
    written = record_path(family).read_text(encoding="utf-8")
    assert written == bench.fitted_record(family, record[family]).text(), (
        "run: python benchmarks/clock.py --fit"
    )


@pytest.mark.parametrize("family", sorted(LIMITS_PCT))
def test_the_clock_of_held_out_designs_is_estimated(bench, record, family):
    mean, worst = bench.summary(bench.rows(family, bench.HELD_OUT, record[family]))
    assert mean <= LIMITS_PCT[family][0]
    assert worst <= LIMITS_PCT[family][1]


def test_the_guide_says_how_far_off_it_is(bench, record):
    guide = " ".join(GUIDE.read_text(encoding="utf-8").split())
    assert bench.sentence(record) in guide, f"write there: {bench.sentence(record)}"


def test_the_slowest_path_decides(monkeypatch):
    coefficients = {"path": 4, "memory_levels": 0.25, "weight_lut_levels": 0, "lane_levels": 0.5}
    coefficients["row_levels"] = 3
    record = Record(clock=ClockCoefficients("ecp5-85k", coefficients))
    monkeypatch.setattr(clock, "read_record", lambda family: record)
    design = planned((64, 32, 10), (8, 8), (8, 2))
    large = planned((64, 128, 10), (8, 16), (8, 2))
    deep = planned((160, 128, 10), (1, 1), (1, 1))  # 20,480 words of a bit: two block RAMs behind each other
    memory, brams = weight_memories(design)[0], large.estimate.brams
    assert memory.storage == "distributed" and brams > 1
    found = []
    for asked, changes in (
        (design, {}),
        (design, {"weight_lut_levels": 1}),
        (deep, {"weight_lut_levels": 0}),
        (large, {"memory_levels": 20}),
    ):
        coefficients.update(changes)
        clock._coefficients.cache_clear()
        found.append(1000 / clock.estimate_fmax(asked))
    clock._coefficients.cache_clear()
    assert found == pytest.approx(
        [4 + 0.5 * log2(64), 4 + log2(1 + memory.luts), 4 + 3 * log2(1 + 2), 4 + 20 * log2(1 + brams)]
    )


def test_features_that_tell_nothing_are_left_out(bench):
    """Periods of 3 ns and half a nanosecond per level of lanes; the other columns are noise."""
    fit = bench.fit_periods
    noise = np.random.default_rng(1)
    paths, periods = [], []
    for lanes in (2, 3, 4, 5, 6, 7, 8, 9):
        paths.append(np.array([[1, 0, 0, lanes, 0], [1, noise.uniform(0, 6), 0, 0, 0]]))
        periods.append(3 + 0.5 * lanes)
    assert fit(paths, np.array(periods)) == pytest.approx([3, 0, 0, 0.5, 0])


def test_stale_entries_are_placed_anew(bench, record, monkeypatch, tmp_path):
    monkeypatch.setattr(bc_hw.verilog, "to_verilog", lambda text: "")  # not what is placed, and slow
    configuration, family = bench.CALIBRATION[0], "ice40"
    netlist = bench.generate(configuration, family, tmp_path / "design")
    entry = record[family][str(configuration)] | {"netlist_sha256": netlist}
    placed = []

    def place(folder, **options):
        placed.append(options["place"])
        return SimpleNamespace(fmax_mhz=77.5, device="ice40-hx8k", tools={"yosys": "1"})

    monkeypatch.setattr(bench, "synthesise", place)
    assert bench.measure(configuration, family, entry) is entry
    assert not placed
    changed = entry | {"netlist_sha256": "0" * 64}
    assert bench.stale(family, {str(configuration): entry}) == []
    assert bench.stale(family, {str(configuration): changed}) == [str(configuration)]
    found = bench.measure(configuration, family, changed)
    assert placed == [True]
    assert found == entry | {"fmax_mhz": 77.5, "tools": {"yosys": "1"}}


def test_nothing_is_said_of_a_family_without_place_and_route(capsys):
    design = planned((64, 32, 10), (8, 8), (8, 2), family="xc7")
    assert clock.estimate_fmax(design) is None
    assert clock.clock_device("xc7") is None
    arguments = ["estimate", "--layers", "64-32-10", "--lanes", "64", "--family", "xc7"]
    assert main([*arguments, "--json"]) == 0
    data = json.loads(capsys.readouterr().out)
    assert data["fmax_mhz_estimated"] is data["fmax_device"] is None
    assert main(arguments) == 0
    assert "there is no place and route for xc7" in " ".join(capsys.readouterr().out.split())


def test_the_command_tells_the_clock_and_its_device(capsys):
    arguments = ["estimate", "--layers", "64-32-10", "--lanes", "64", "--clock", "50"]
    assert main([*arguments, "--json"]) == 0
    data = json.loads(capsys.readouterr().out)
    assert data["fmax_device"] == "ecp5-85k"
    assert 80 < data["fmax_mhz_estimated"] < 250
    assert data["images_per_s"] == pytest.approx(50e6 / data["cycles_per_image"])
    assert main(arguments) == 0
    text = " ".join(capsys.readouterr().out.split())
    assert "images/s at 50 MHz, which is assumed" in text
    about, there = re.search(
        r"about (\d+) MHz\* on ecp5-85k, which would be ([\d,]+) images/s", text
    ).groups()
    assert float(about) == pytest.approx(data["fmax_mhz_estimated"], abs=0.6)  # each rounded by itself
    reached = data["fmax_mhz_estimated"] * 1e6 / data["cycles_per_image"]
    assert float(there.replace(",", "")) == pytest.approx(reached, rel=0.05)
