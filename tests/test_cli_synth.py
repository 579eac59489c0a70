"""`bc-hw synth`: what goes in, what comes out."""

import json

import pytest

from bc_hw.cli import main
from bc_hw.eda import synthesis
from bc_hw.eda.cache import ResultCache
from bc_hw.eda.result import LayerResult, SynthesisResult


@pytest.fixture
def asked(monkeypatch):
    """Stand in for the synthesis; return the arguments that it was called with."""
    calls = []

    def stand_in(folder, *, say, **options):
        say("yosys: proc")
        calls.append((folder, options))
        layer = LayerResult(
            name="layer0",
            n_in=64,
            n_out=10,
            simd=8,
            pe=2,
            cycles=40,
            luts=1234,
            ffs=99,
            brams=1.5,
            dsps=0,
            lut_cycles_per_weight=77.125,
            estimate_error_pct=-3.5,
        )
        return SynthesisResult(
            family="ecp5",
            luts=1300,
            ffs=120,
            brams=1.5,
            dsps=0,
            fmax_mhz=123.45 if options["place"] else None,
            fmax_mhz_plain=101.25 if options["place"] else None,
            device="ecp5-85k" if options["place"] else None,
            seed=options["seed"] if options["place"] else None,
            estimate_error_pct=2.5,
            layers=[layer],
            cells={"LUT4": 1300},
            tools={"yosys": "0.70"},
            seconds=1.0,
            cached=False,
        )

    monkeypatch.setattr(synthesis, "synthesise", stand_in)
    return calls


def test_json_has_the_fixed_keys(asked, capsys):
    assert main(["synth", "build/x", "--json"]) == 0
    captured = capsys.readouterr()
    found = json.loads(captured.out)
    assert {
        "family",
        "luts",
        "ffs",
        "brams",
        "dsps",
        "fmax_mhz",
        "estimate_error_pct",
        "layers",
    } <= found.keys()
    assert found["fmax_mhz"] is None
    assert {"name", "n_in", "n_out", "simd", "pe", "cycles", "luts", "brams"} <= found["layers"][0].keys()


def test_options_arrive(asked):
    options = ["--family", "ice40", "--pnr", "--device", "d", "--seed", "3", "--netlist", "--timeout", "9"]
    assert main(["synth", "x", *options, "--json"]) == 0
    assert main(["synth", "x", "--no-cache", "--json"]) == 0
    (folder, first), (_, second) = asked
    assert str(folder) == "x"
    assert isinstance(first.pop("cache"), ResultCache)
    assert first == {
        "family": "ice40",
        "place": True,
        "device": "d",
        "seed": 3,
        "netlist": True,
        "timeout": 9.0,
    }
    assert second == {
        "family": None,
        "place": False,
        "device": None,
        "seed": 1,
        "netlist": False,
        "timeout": None,
        "cache": None,
    }


def test_table(asked, capsys):
    assert main(["synth", "build/x", "--pnr"]) == 0
    output = " ".join(capsys.readouterr().out.split())
    for text in (
        "1,234",
        "77.12",
        "-3.50",
        "DSP blocks: 0",
        "block RAMs 123.5 MHz on ecp5-85k, seed 1",
        "yosys 0.70",
    ):
        assert text in output, text


def test_table_without_a_clock(asked, capsys):
    assert main(["synth", "build/x"]) == 0
    assert "add --pnr" in capsys.readouterr().out


@pytest.mark.parametrize(("option", "value"), [("--device", "ecp5-25k"), ("--seed", "2")])
def test_placement_that_is_not_asked_for(asked, capsys, option, value):
    assert main(["synth", "x", option, value]) == 2
    assert capsys.readouterr().err.startswith(f"error: Option {option} must be used with --pnr")
    assert not asked


def test_no_design(tmp_path, capsys):
    assert main(["synth", str(tmp_path / "no")]) == 1
    assert "hint: generate it" in capsys.readouterr().err
    assert main(["synth", str(tmp_path)]) == 1
    assert "not the empty folder" in capsys.readouterr().err


def test_both_clocks_are_told(asked, capsys):
    assert main(["synth", "build/x", "--pnr"]) == 0
    said = " ".join(capsys.readouterr().out.split())
    assert "101.2 MHz as yosys leaves it; with output registers of block RAMs 123.5 MHz on" in said
