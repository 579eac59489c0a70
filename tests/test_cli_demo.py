import json

import pytest

from bc_hw.cli import demo, main
from bc_hw.cosim.result import SimResult
from bc_hw.errors import MismatchError
from bc_hw.train import load_checkpoint

QUICK = ("demo", "--layers", "64-16-10", "--lanes", "32", "--epochs", "2")


@pytest.fixture
def without_tools(monkeypatch):
    """Replace the steps that need a compiler or yosys; the list tells which ran, and what simulation answers."""
    ran = []

    def simulated(steps, folder, engine, images, data_dir):
        ran.append((engine, images))

    monkeypatch.setattr(demo, "_simulate", simulated)
    monkeypatch.setattr(demo, "_synthesise", lambda steps, folder, pnr: ran.append(("synth", pnr)))
    return ran


def test_every_step_runs_and_both_reports_are_written(without_tools, tmp_path, capsys):
    output = tmp_path / "demo"
    assert main([*QUICK, "-o", str(output), "--json"]) == 0
    captured = capsys.readouterr()
    found = json.loads(captured.out)
    assert without_tools == [("native", None), ("cocotb", demo.COCOTB_IMAGES), ("synth", False)]
    assert {path.name for path in output.iterdir()} == {
        "model.pt",
        "model.bchw",
        "design",
        "report.html",
        "report.json",
    }
    assert found["layers"] == "64-16-10"
    assert found["mismatches"] is None  # nothing was simulated here, and nothing is claimed
    assert found["integer_accuracy_pct"] > 50
    assert set(demo.FIGURES) <= set(found)
    assert [step["name"] for step in found["steps"]] == ["train", "export", "gen-rtl", "report"]
    assert "train: 2 epochs" in captured.err


def test_a_network_of_maps_goes_the_whole_way(without_tools, tmp_path, capsys):
    output = tmp_path / "demo"
    command = ["demo", "--layers", "8x8x1-4C3-MP2-10", "--epochs", "1", "-o", str(output), "--json"]
    assert main(command) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["layers"] == "8x8x1-4C3-MP2-10"
    assert [step["name"] for step in found["steps"]] == ["train", "export", "gen-rtl", "report"]
    assert "4C3" in (output / "report.html").read_text(encoding="utf-8")


def test_a_finished_model_is_used_again_only_for_the_same_choices(without_tools, tmp_path, capsys):
    output = str(tmp_path / "demo")
    assert main([*QUICK, "-o", output]) == 0
    first = (tmp_path / "demo" / "model.pt").read_bytes()
    assert "not measured" in capsys.readouterr().out
    assert main([*QUICK, "-o", output]) == 0
    assert "trained with the same choices" in capsys.readouterr().err
    assert main([*QUICK, "-o", output, "--seed", "1"]) == 0
    assert "trained with the same choices" not in capsys.readouterr().err
    assert (tmp_path / "demo" / "model.pt").read_bytes() != first
    assert load_checkpoint(tmp_path / "demo" / "model.pt").config.seed == 1


def test_a_damaged_model_is_trained_again(without_tools, tmp_path, capsys):
    output = tmp_path / "demo"
    output.mkdir()
    (output / "model.pt").write_bytes(b"half a file")
    assert main([*QUICK, "-o", str(output)]) == 0
    assert load_checkpoint(output / "model.pt").config.epochs == 2


def test_a_mismatch_ends_with_1_after_the_report(without_tools, monkeypatch, tmp_path, capsys):
    def differs(steps, folder, engine, images, data_dir):
        return MismatchError("Score of layer1, neuron 3, image 7 must be 12, not 11")

    monkeypatch.setattr(demo, "_simulate", differs)
    assert main([*QUICK, "-o", str(tmp_path / "demo")]) == 1
    captured = capsys.readouterr()
    assert "error: Score of layer1, neuron 3, image 7 must be 12, not 11" in captured.err
    assert (tmp_path / "demo" / "report.html").exists()
    assert without_tools == []


def test_unknown_data_set(tmp_path, capsys):
    assert main(["demo", "--dataset", "letters", "-o", str(tmp_path)]) == 2
    assert "Data set must be one of digits, mnist" in capsys.readouterr().err


@pytest.mark.sim
@pytest.mark.synth
def test_demo_end_to_end(tmp_path, capsys):
    output = tmp_path / "demo"
    assert main([*QUICK, "-o", str(output), "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["images_checked"] == 360
    assert found["mismatches"] == 0
    assert found["dsps"] == 0
    assert found["luts"] > 0
    assert found["cycles_per_image"] == found["cycles_per_image_measured"]
    assert found["latency_cycles"] == found["latency_measured"]
    assert found["images_per_s"] == pytest.approx(100e6 / found["cycles_per_image"], rel=1e-3)
    results = output / "design" / "results"
    for name, images in (("sim-native.json", 360), ("sim.json", demo.COCOTB_IMAGES)):
        result = json.loads((results / name).read_text(encoding="utf-8"))
        assert set(result) >= set(SimResult.__struct_fields__)
        assert (result["passed"], result["images"], result["source"]) == (True, images, "digits, test")
    report = json.loads((output / "report.json").read_text(encoding="utf-8"))
    assert report["figures"]["images_checked"]["how"] == "simulated"
    assert report["figures"]["luts"]["how"] == "netlist"
    assert {file["state"] for file in report["files"]} == {"as generated"} and len(report["files"]) == 6
