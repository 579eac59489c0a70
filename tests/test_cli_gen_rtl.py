"""`bc-hw gen-rtl` and `bc-hw estimate` as people call them."""

import json
import re

import pytest

import bc_hw.verilog
from bc_hw.cli import main
from bc_hw.model.bchw import save_model
from bc_hw.model.random_model import random_model
from bc_hw.plan.load import load_design

ESTIMATE_KEYS = {
    "family",
    "lanes",
    "cycles_per_image",
    "latency_cycles",
    "luts",
    "ffs",
    "brams",
    "dsps",
    "images_per_s",
    "layers",
}
LAYER_KEYS = {"name", "n_in", "n_out", "simd", "pe", "cycles", "luts", "brams"}


@pytest.fixture(autouse=True)
def no_verilog_writer(monkeypatch):
    """Skip the Verilog writer: test_generate.py holds it."""
    monkeypatch.setattr(bc_hw.verilog, "to_verilog", lambda text: "module bc_accel(); endmodule\n")


@pytest.fixture
def model(tmp_path):
    save_model(random_model((6, 5, 3), input_bits=4, act_bits=3, seed=3), tmp_path / "m.bchw")
    return str(tmp_path / "m.bchw")


def call(capsys, *args):
    code = main([str(arg) for arg in args])
    out, err = capsys.readouterr()
    return code, out, err


def estimate(capsys, *args):
    code, out, err = call(capsys, "estimate", *args, "--json")
    assert (code, err) == (0, "")
    return json.loads(out)


def test_estimate_keys(capsys, model):
    for what in ([model], ["--layers", "6-5-3"]):
        data = estimate(capsys, *what, "--lanes", 12, "--clock", 50)
        assert data.keys() >= ESTIMATE_KEYS
        assert all(layer.keys() >= LAYER_KEYS for layer in data["layers"])
        assert data["dsps"] == 0
        assert data["lanes"] <= 12
        assert data["images_per_s"] == pytest.approx(50e6 / data["cycles_per_image"])
        assert max(layer["cycles"] for layer in data["layers"]) <= data["cycles_per_image"]


def test_the_reference_size(capsys):
    data = estimate(capsys, "--layers", "784-1024-10", "--lanes", 1024)
    assert data["cycles_per_image"] <= 820
    assert data["lanes"] <= 1024
    assert [(layer["n_in"], layer["n_out"]) for layer in data["layers"]] == [(784, 1024), (1024, 10)]
    assert data == estimate(capsys, "--layers", "784-1024-10"), "1024 lanes are the default"


def test_images_per_second(capsys):
    data = estimate(capsys, "--layers", "64-128-10", "--fps", 100_000, "--clock", 50)
    assert data["images_per_s"] >= 100_000
    assert data["lanes"] < estimate(capsys, "--layers", "64-128-10", "--fps", 1e6, "--clock", 50)["lanes"]


def test_fold_file(capsys, tmp_path):
    (tmp_path / "fold.json").write_text('{"layers": [{"simd": 3, "pe": 2}, {"simd": 2, "pe": 3}]}')
    data = estimate(capsys, "--layers", "6-5-3", "--fold", tmp_path / "fold.json")
    assert [(layer["simd"], layer["pe"]) for layer in data["layers"]] == [(3, 2), (2, 3)]


def test_engine(capsys, tmp_path):
    for engine in ("pairs", "tables"):
        data = estimate(capsys, "--layers", "64-128-10", "--engine", engine, "--fps", 100_000)
        assert {layer["engine"] for layer in data["layers"]} == {engine}
    auto = estimate(capsys, "--layers", "64-128-10", "--fps", 100_000)
    for layer in auto["layers"]:
        assert {"pairs", "tables"} <= {entry["engine"] for entry in layer["alternatives"]}
    (tmp_path / "fold.json").write_text('{"layers": [{"simd": 6, "pe": 1}, {"simd": 5, "pe": 1}]}')
    data = estimate(capsys, "--layers", "6-5-3", "--fold", tmp_path / "fold.json", "--engine", "pairs")
    assert {layer["engine"] for layer in data["layers"]} == {"pairs"}
    assert {len(layer["alternatives"]) for layer in data["layers"]} == {0}


def test_limits_may_be_combined(capsys):
    free = estimate(capsys, "--layers", "64-128-10", "--lanes", 256)
    held = estimate(capsys, "--layers", "64-128-10", "--lanes", 256, "--max-luts", free["luts"] - 200)
    assert held["luts"] <= free["luts"] - 200
    assert held["cycles_per_image"] > free["cycles_per_image"]
    slow = estimate(capsys, "--layers", "64-128-10", "--lanes", 256, "--fps", 50_000)
    assert slow["luts"] < free["luts"]
    assert slow["images_per_s"] >= 50_000
    device = estimate(capsys, "--layers", "64-128-10", "--device", "ice40-up5k")
    assert device["luts"] <= 0.9 * 5280
    assert device["brams"] <= 30


def test_packing(capsys):
    for args in (["--lanes", 64], ["--lanes", 4], ["--engine", "tables", "--lanes", 500]):
        data = estimate(capsys, "--layers", "64-128-10", *args)
        for layer in data["layers"]:
            packing = layer["weight_memory"]
            assert packing["bits"] == layer["n_in"] * layer["n_out"]
            assert packing["stored_bits"] >= packing["bits"]
            assert packing["efficiency"] == pytest.approx(packing["bits"] / packing["stored_bits"], abs=1e-3)
        assert data["biggest_waste"]


def test_a_device_names_its_family(capsys):
    assert estimate(capsys, "--layers", "6-5-3", "--device", "ice40-hx8k")["family"] == "ice40"


def test_gen_rtl(capsys, model, tmp_path):
    code, out, err = call(capsys, "gen-rtl", model, "--lanes", 12, "-o", tmp_path / "x")
    assert code == 0
    assert "weights in ROM" in " ".join(out.split())
    assert "bc-hw sim" in err
    design = load_design(tmp_path / "x")
    assert (design.sizes, design.weights, design.input_bits) == ((6, 5, 3), "rom", 4)


def test_gen_rtl_json(capsys, tmp_path):
    args = ("--layers", "6-5-3", "--input-bits", 2, "--act-bits", 1, "--scale-digits", 3, "--lanes", 9)
    code, out, _ = call(capsys, "gen-rtl", *args, "-o", tmp_path / "x", "--json")
    assert code == 0
    data = json.loads(out)
    assert data.keys() >= ESTIMATE_KEYS | {"folder", "files"}
    design = load_design(tmp_path / "x")
    assert data["files"] == design.files
    assert (design.weights, design.input_bits, design.layers[0].act_bits) == ("load", 2, 1)
    assert len(design.layers[0].requant.digits) == 3


@pytest.mark.parametrize(
    ("args", "message"),
    [
        ([], r"Model must be given, or layers, not neither"),
        (["--layers", "784"], r"Layers must be at least two sizes joined by '-', not '784'"),
        (["--layers", "4-0-2"], r"Layer size must be an integer from 1 to 65535, not '0'"),
        (["--layers", "4--3-2"], r"Layer size must be an integer from 1 to 65535, not ''"),
        (
            ["--layers", "4-2", "--family", "stratix"],
            r"Family must be one of ecp5, ice40, xc7, not 'stratix'",
        ),
        (["--layers", "4-2", "--device", "zynq"], r"Device must be one of ecp5-25k, .*, not 'zynq'"),
        (
            ["--layers", "4-2", "--family", "ecp5", "--device", "xc7a35t"],
            r"Device must be of family ecp5, not 'xc7a35t'",
        ),
        (["--layers", "4-2", "--lanes", "0"], r"Lanes must be from 1, one per layer, to 1048576, not 0"),
        (["--layers", "4-3-2", "--lanes", "1"], r"Lanes must be from 2, one per layer, to 1048576, not 1"),
        (["--layers", "4-2", "--lanes", "x"], r".*'x' is not a valid integer"),
        (
            ["--layers", "4-2", "--fold", "none.json", "--fps", "9"],
            r"Fold must be given by --fold, or chosen by --lanes, --max-luts and --fps, not both",
        ),
        (["--layers", "4-2", "--max-luts", "0"], r"LUTs must be from 1 to 1000000000, not 0"),
        (["--layers", "4-2", "--max-luts", "9" * 400], r"LUTs must be from 1 to 1000000000, not 9+"),
        (
            ["--layers", "4-2", "--lanes", "9" * 400],
            r"Lanes must be from 1, one per layer, to 1048576, not 9+",
        ),
        (
            ["--layers", "4-2", "--engine", "none"],
            r"Engine must be auto, pairs, counts, tables or hardwired, not 'none'",
        ),
        (
            ["--layers", "40-20", "--max-luts", "30"],
            r"Network must fit on 30 LUTs, but even at the slowest pace it needs \d+ LUTs of 30",
        ),
        (
            ["--layers", "784-1024-10", "--device", "ecp5-25k", "--max-luts", "9000", "--fps", "1e6"],
            r"1,000,000 images/s at 100 MHz on 9,000 LUTs and ecp5-25k needs .* of .*; "
            r"the nearest that fits gives [\d,]+ images/s",
        ),
        (["--layers", "4-2", "--input-bits", "9"], r"Input width must be from 1 to 8 bits, not 9"),
        (["--layers", "4-2", "--act-bits", "0"], r"Activation width must be from 1 to 8 bits, not 0"),
        (["--layers", "4-2", "--scale-digits", "4"], r"Scale digits must be from 1 to 3, not 4"),
        (["--layers", "4-2", "--fold", "none.json"], r"Fold file must be an existing file, not 'none\.json'"),
        (["--layers", "4-2", "--fps", "0"], r"Images per second must be positive and finite, not 0\.0"),
        (["--layers", "4-2", "--fps", "-1"], r"Images per second must be positive and finite, not -1\.0"),
        (["--layers", "4-2", "--fps", "nan"], r"Images per second must be positive and finite, not nan"),
        (["--layers", "4-2", "--fps", "inf"], r"Images per second must be positive and finite, not inf"),
        (["--layers", "4-2", "--clock", "0"], r"Clock must be from 0\.001 to 10000 MHz, not 0\.0"),
        (["--layers", "4-2", "--clock", "nan"], r"Clock must be from 0\.001 to 10000 MHz, not nan"),
        (["--layers", "4-2", "--clock", "1e308"], r"Clock must be from 0\.001 to 10000 MHz, not 1e\+308"),
        (["--layers", "4-2", "--fps", "1e9"], r"Cycles per image must be at least 1 for these layers, not 0"),
        (["none.bchw"], r".* must be an existing file, not 'none\.bchw'"),
        (["--layers", "4-2", "--no-such-option"], r"No such option.*"),
    ],
)
@pytest.mark.parametrize("command", ["estimate", "gen-rtl"])
def test_refusals(capsys, tmp_path, monkeypatch, command, args, message):
    monkeypatch.chdir(tmp_path)
    more = ["-o", "x"] if command == "gen-rtl" else []
    code, out, err = call(capsys, command, *args, *more)
    first, *rest = err.splitlines()
    assert code == (1 if "none.bchw" in message.replace("\\", "") else 2)
    assert out == ""
    assert first.startswith("error: ")
    assert re.fullmatch(message, first.removeprefix("error: "))
    assert all(line.startswith("hint: ") for line in rest)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "args",
    [
        ["--fps", "1e-320"],
        ["--fps", "0.5", "--clock", "0.001"],
        ["--fps", "1e8"],
        ["--fps", "1e10", "--clock", "10000"],
        ["--max-luts", "1000000000"],
        ["--lanes", "1048576"],
        ["--lanes", "1"],
        ["--device", "ice40-up5k", "--lanes", "8"],
    ],
)
def test_numbers_at_their_extremes(capsys, args):
    code, out, err = call(capsys, "estimate", "--layers", "4-2", *args)
    assert (code, err) == (0, "")
    assert "images/s" in out and " 0 images/s" not in out


@pytest.mark.parametrize("args", [["4-2"], ["65535-65535-65535", "--lanes", "2"], ["784-1024-10"]])
def test_tables_fit_80_columns_with_whole_numbers(capsys, monkeypatch, args):
    monkeypatch.setenv("COLUMNS", "80")
    layers, *rest = args
    _, out, _ = call(capsys, "estimate", "--layers", layers, *rest)
    data = estimate(capsys, "--layers", layers, *rest)
    lines = out.splitlines()
    assert max(map(len, lines)) <= 80
    for layer in data["layers"]:
        (line,) = (line for line in lines if f"{layer['name']} " in line)
        assert {f"{layer['n_in']}-{layer['n_out']}", f"{layer['cycles']:,}", f"{layer['luts']:,}"} <= set(
            line.split()
        )


def test_layers_that_are_not_the_models(capsys, model):
    code, _, err = call(capsys, "estimate", model, "--layers", "6-4-3")
    assert code == 2
    assert "Layers must be those of the model, 6-5-3, not '6-4-3'" in err
    assert call(capsys, "estimate", model, "--layers", "6-5-3")[0] == 0


@pytest.mark.parametrize("option", ["--input-bits", "--act-bits", "--scale-digits"])
def test_widths_are_the_models(capsys, model, option):
    code, _, err = call(capsys, "estimate", model, option, "2")
    assert code == 2
    assert f"{option} must be left to the model where one is given, not 2" in err


def test_gen_rtl_needs_a_folder(capsys):
    code, _, err = call(capsys, "gen-rtl", "--layers", "4-2")
    assert code == 2
    assert "error: Missing option" in err


NAME = "a letter, then letters, digits or _, at most 64 in all"


@pytest.mark.parametrize(
    ("name", "rule"),
    [
        *((name, NAME) for name in ("", "1st", "a.b", "a-b", "a$b", "a/b", "é", "a\n", "a" * 65)),
        *((name, "no keyword of SystemVerilog") for name in ("module", "logic", "class", "xor")),
    ],
)
def test_names_that_no_module_can_have(capsys, tmp_path, name, rule):
    code, out, err = call(capsys, "gen-rtl", "--layers", "4-2", "--name", name, "-o", tmp_path / "x")
    assert (code, out) == (2, "")
    assert f"error: Name must be {rule}, not {name!r}" in " ".join(err.split())
    assert not (tmp_path / "x").exists()


def made(name):
    return {f"{name}{end}" for end in (".il", ".v", ".h", ".vh", "_instance.txt")}


def test_a_name_of_ones_own(capsys, tmp_path):
    code, out, _ = call(
        capsys, "gen-rtl", "--layers", "4-2", "--name", "second_core", "--json", "-o", tmp_path / "x"
    )
    assert code == 0
    assert set(json.loads(out)["files"]) == made("second_core")
    design = load_design(tmp_path / "x")
    assert (design.name, design.verilog_file, design.rtlil_file) == (
        "second_core",
        "second_core.v",
        "second_core.il",
    )
    netlist = (tmp_path / "x" / "second_core.il").read_text()
    assert set(re.findall(r"^module \\(\w+)", netlist, re.M)) == {"second_core"}
    # Another name later: the files of the former one go.
    assert call(capsys, "gen-rtl", "--layers", "4-2", "--name", "third", "-o", tmp_path / "x")[0] == 0
    assert sorted(path.name for path in (tmp_path / "x").iterdir()) == sorted({"design.json", *made("third")})


def test_a_folder_that_is_somebody_elses(capsys, tmp_path):
    (tmp_path / "photo.jpg").touch()
    code, out, err = call(capsys, "gen-rtl", "--layers", "4-2", "-o", tmp_path)
    assert (code, out) == (1, "")
    assert "Output folder must be empty, new, or one that holds design.json" in err
    assert "hint: " in err
