"""`bc-hw train`, `export` and `eval` as people run them."""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
import torch

import bc_hw
from bc_hw.cli import main
from bc_hw.data import load_dataset
from bc_hw.export.measure import measure_facts
from bc_hw.model.bchw import load_model, save_model
from bc_hw.model.random_model import random_model
from bc_hw.train import load_checkpoint, make_config, save_checkpoint, train
from bc_hw.train.log import read_log

ROOT = Path(bc_hw.__file__).parents[1]
SMALL = ["--layers", "64-16-10", "--epochs", "3"]


@pytest.fixture(autouse=True)
def elsewhere(tmp_path, monkeypatch):
    """Work in an empty folder, without data sets but digits."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("BC_HW_DATA", raising=False)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))


def run(*args):
    return main([str(arg) for arg in args])


def run_json(capsys, *args):
    assert run(*args, "--json") == 0
    return json.loads(capsys.readouterr().out)


def test_train_export_eval(tmp_path, capsys):
    trained = run_json(capsys, "train", *SMALL)
    assert trained["test_images"] == 360
    assert trained["command"].startswith("bc-hw train --dataset digits --layers 64-16-10 ")
    assert sorted(entry.name for entry in tmp_path.iterdir()) == ["model.pt", "model.pt.jsonl"]

    exported = run_json(capsys, "export", "model.pt")
    assert exported["measured"] is True
    assert exported["output"] == "model.bchw"
    assert [layer["n_out"] for layer in exported["layers"]] == [16, 10]
    for key in ("float_error_pct", "integer_error_pct", "test_images"):
        assert exported[key] == trained[key]

    facts = load_model(tmp_path / "model.bchw").training
    assert (facts.command, facts.seed, facts.epochs) == (trained["command"], 0, 3)
    assert facts.integer_error_pct == trained["integer_error_pct"]

    for file in ("model.bchw", "model.pt"):
        result = run_json(capsys, "eval", file)
        assert (result["dataset"], result["split"], result["images"]) == ("digits", "test", 360)
        assert result["error_pct"] == trained["integer_error_pct"]
        assert result["correct"] == round(360 * (1 - result["error_pct"] / 100))
        assert sum(entry["correct"] for entry in result["classes"]) == result["correct"]
        assert ("float_error_pct" in result) == (file == "model.pt")
    assert run_json(capsys, "eval", "model.pt", "--split", "train")["images"] == 1437


def test_command_in_the_checkpoint_repeats_it(tmp_path, capsys):
    assert run("train", *SMALL, "--seed", "5", "--mode", "stochastic", "-o", "sub/model.pt") == 0
    first = (tmp_path / "sub" / "model.pt").read_bytes()
    words = load_checkpoint(tmp_path / "sub" / "model.pt").config.command.split()
    assert words[0] == "bc-hw"
    assert run(*words[1:]) == 0
    assert (tmp_path / "model.pt").read_bytes() == first


def test_network_of_maps(tmp_path, capsys):
    """With every option that is off by default, from training to integers."""
    options = ["--optimiser", "muon", "--loss", "cross-entropy", "--label-smoothing", "0.1", "--flip"]
    layers = ["--layers", "8x8x1-4C3-MP2-8C3s2-10", "--epochs", "4", "--lr", "0.01"]
    trained = run_json(capsys, "train", *layers, *options, "--translate", "1", "--schedule", "linear")
    assert trained["layers"] == layers[1]
    assert trained["integer_error_pct"] == trained["float_error_pct"] < 80
    first = (tmp_path / "model.pt").read_bytes()
    words = load_checkpoint(tmp_path / "model.pt").config.command.split()
    assert run(*words[1:]) == 0
    assert (tmp_path / "model.pt").read_bytes() == first
    assert run("export", "model.pt") == 0
    capsys.readouterr()
    assert run_json(capsys, "eval", "model.bchw")["error_pct"] == trained["integer_error_pct"]


def test_choosing_an_epoch(tmp_path, capsys):
    trained = run_json(capsys, "train", *SMALL, "--valid", "300")
    errors = [record.valid_error_pct for record in read_log(tmp_path / "model.pt.jsonl")]
    assert len(errors) == 3
    assert trained["valid_error_pct"] == min(errors)
    assert errors[trained["epoch"] - 1] == min(errors)
    assert run("train", *SMALL, "--valid", "300") == 0
    assert "chosen by 300 validation images: error" in capsys.readouterr().out


def test_real_weights_have_no_integer_model(tmp_path, capsys):
    trained = run_json(capsys, "train", *SMALL, "--mode", "none", "--dropout-hidden", "0.5")
    assert trained["integer_error_pct"] is None
    assert trained["float_error_pct"] < 50
    assert run("export", "model.pt") == 1
    assert "error: Weights must be binary to be exported, not real" in capsys.readouterr().err


def test_a_new_run_starts_a_new_log(tmp_path):
    assert run("train", *SMALL) == 0
    assert run("train", *SMALL, "--epochs", "2") == 0
    assert [record.epoch for record in read_log(tmp_path / "model.pt.jsonl")] == [1, 2]


def test_tables(capsys):
    run("train", *SMALL, "--scale-digits", "2")
    out = capsys.readouterr().out
    assert "64-16-10 on digits" in out
    assert "all 360 test images; written to model.pt" in out
    run("export", "model.pt")
    out = capsys.readouterr().out
    for words in (
        "64 x 16",
        "shift s",
        "accumulator a",
        "before: BatchNorm",
        "after: integer",
        "measured now",
    ):
        assert words in out
    run("eval", "model.pt")
    out = capsys.readouterr().out
    assert "on integers, as in hardware" in out
    assert "with BatchNorm in float" in out


def test_export_without_the_data(tmp_path, capsys):
    """Accuracy is that of training then, and the remark says so; no download is tried."""
    run("train", *SMALL)
    content = torch.load("model.pt", weights_only=True)
    content["config"]["dataset"] = "mnist"
    torch.save(content, "model.pt")
    capsys.readouterr()
    assert run("export", "model.pt", "-o", "other.bchw") == 0
    out, err = capsys.readouterr()
    assert "accuracy is not measured: Data set mnist must have its files in" in err
    assert "all 360 test images, as measured after training" in out
    assert load_model(tmp_path / "other.bchw").training.test_images == 360
    assert run("export", "model.pt", "--data-dir", "here") == 1
    assert "error: Data set mnist must have its files in here/mnist" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("args", "code", "message", "hint"),
    [
        (["train", "--dataset", "imagenet"], 2, "Data set must be one of digits, mnist", None),
        (
            ["train", "--layers", "65-10"],
            2,
            "First layer size must be 64, the pixels of digits, not 65",
            None,
        ),
        (
            ["train", "--layers", "64-BN-10"],
            2,
            "Layer must be written as one of 1024, 64C3, MP2",
            "MP2: max pooling",
        ),
        (["train", "--act-bits", "9"], 2, "Activation width must be from 1 to 8, not 9", None),
        (
            ["train", "--dataset", "mnist", "--data-dir", "d"],
            1,
            "Data set mnist must have its files in d/mnist",
            "put",
        ),
        (["train", "--mode", "random"], 2, "Invalid value for '--mode'", "see `bc-hw train --help`"),
        (["train", "-o", "."], 1, "Output must be a file, not the folder .", None),
        (["export", "absent.pt"], 1, "Checkpoint must be an existing file, not 'absent.pt'", None),
        (["eval", "absent.bchw"], 1, "Model file must be an existing file, not 'absent.bchw'", None),
        (["eval", "model.onnx"], 2, "File must be a checkpoint (.pt) or an integer model (.bchw)", None),
    ],
)
def test_errors(capsys, args, code, message, hint):
    assert run(*args) == code
    out, err = capsys.readouterr()
    assert out == ""
    assert f"error: {message}" in err
    assert hint is None or f"hint: {hint}" in err or hint in err


def test_export_keeps_the_checkpoint(tmp_path, capsys):
    run("train", *SMALL)
    before = (tmp_path / "model.pt").read_bytes()
    assert run("export", "model.pt", "-o", tmp_path / "model.pt") == 2
    assert "Output must be another file than the checkpoint model.pt" in capsys.readouterr().err
    assert (tmp_path / "model.pt").read_bytes() == before


def test_eval_needs_a_data_set_that_fits(tmp_path, capsys):
    save_model(random_model((64, 5, 10)), tmp_path / "a.bchw")
    assert run("eval", "a.bchw") == 2
    assert "Data set must be given with --dataset, as a.bchw does not name one" in capsys.readouterr().err
    assert run("eval", "a.bchw", "--dataset", "digits") == 0
    save_model(random_model((63, 5, 10)), tmp_path / "b.bchw")
    assert run("eval", "b.bchw", "--dataset", "digits") == 2
    assert "Data set digits must be one of 63 pixels, not 64" in capsys.readouterr().err
    save_model(random_model((64, 5, 9)), tmp_path / "c.bchw")
    assert run("eval", "c.bchw", "--dataset", "digits") == 2
    assert "Data set digits must be one of 9 classes, not 10" in capsys.readouterr().err


def test_resume_with_nothing_to_resume(tmp_path, capsys):
    assert run("train", *SMALL, "--resume") == 0
    assert "model.pt.part does not exist: starting from the first epoch" in capsys.readouterr().err


@pytest.mark.skipif(os.name != "posix", reason="needs signals")
@pytest.mark.parametrize("kill", [signal.SIGINT, signal.SIGKILL])
def test_killed_and_resumed(tmp_path, kill, capsys):
    options = ["--layers", "64-32-10", "--epochs", "60", "--dropout-in", "0.1"]
    process = subprocess.Popen(
        [sys.executable, "-m", "bc_hw", "train", *options],
        stderr=subprocess.PIPE,
        text=True,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
    )
    part = tmp_path / "model.pt.part"
    deadline = time.monotonic() + 120
    while not part.exists() and process.poll() is None and time.monotonic() < deadline:
        time.sleep(0.01)
    process.send_signal(kill)
    _, err = process.communicate(timeout=60)
    if kill == signal.SIGINT:
        assert process.returncode == 130
        assert "model.pt.part keeps the run up to its last save: continue with --resume" in err
        assert sorted(entry.name for entry in tmp_path.iterdir()) == ["model.pt.jsonl", "model.pt.part"]
    else:
        assert process.returncode == -signal.SIGKILL
    assert part.exists()
    assert not (tmp_path / "model.pt").exists()
    assert run("train", *options, "--resume") == 0
    assert not part.exists()
    assert [record.epoch for record in read_log(tmp_path / "model.pt.jsonl")] == list(range(1, 61))
    data = load_dataset("digits")
    config = make_config(
        "digits", data.class_names, layers="64-32-10", epochs=60, dropout_in=0.1, output="model.pt"
    )
    checkpoint = train(config, data)
    facts = measure_facts(checkpoint, data.test_images, data.test_labels)
    save_checkpoint(checkpoint.with_facts(facts), tmp_path / "whole.pt")
    assert (tmp_path / "model.pt").read_bytes() == (tmp_path / "whole.pt").read_bytes()
