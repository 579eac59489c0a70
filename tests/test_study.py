"""Studies: their quick forms run whole, go on after a kill, and tell what their trainings say."""

import json
import re
import statistics
from dataclasses import replace

import pytest
import torch

from bc_hw.cli import main
from bc_hw.cli.study import _print
from bc_hw.data import load_dataset
from bc_hw.errors import UsageError
from bc_hw.export import export_model, measure
from bc_hw.study import STUDIES, make_study, run_study
from bc_hw.study.picture import draw_study
from bc_hw.train import load_checkpoint, make_config


@pytest.fixture(scope="module")
def digits():
    return load_dataset("digits")


def contents(folder):
    return {path.name: path.read_bytes() for path in folder.glob("*.pt")}


@pytest.mark.parametrize("name", STUDIES)
def test_quick_form(name, tmp_path, capsys):
    folder = tmp_path / "here"
    assert main(["study", name, "--quick", "--seeds", "2", "-o", str(folder), "--json"]) == 0
    result = json.loads(capsys.readouterr().out)
    assert result == json.loads((folder / "study.json").read_text())
    assert (folder / "curves.png").read_bytes().startswith(b"\x89PNG")
    data = load_dataset("digits")
    assert [row["name"] for row in result["rows"]] == [arm.name for arm in make_study(name).arms]
    for number, row in enumerate(result["rows"]):
        assert [run["seed"] for run in row["runs"]] == [0, 1]
        errors = [run["error_pct"] for run in row["runs"]]
        assert row["mean_error_pct"] == statistics.mean(errors)
        assert row["deviation_pct"] == statistics.stdev(errors)
        for run in row["runs"]:
            checkpoint = load_checkpoint(folder / f"{number}-{run['seed']}.pt")
            assert row["integer"] == checkpoint.exportable
            if row["integer"]:
                model, _ = export_model(checkpoint)
                assert run["error_pct"] == measure(model, data.test_images, data.test_labels).error_pct
            else:
                assert run["error_pct"] == run["float_error_pct"]
            assert len(run["curve"]) == 3
            assert run["epoch"] == checkpoint.facts.epoch
            assert run["command"] == checkpoint.config.command
            assert len(run["class_accuracy_pct"]) == 10
        assert (row["luts"] is not None) == (row["cycles_per_image"] is not None) == make_study(name).hardware


def test_networks_of_maps_stay_so_in_the_quick_form():
    layers = [arm.choices["layers"] for arm in make_study("maps", quick=True).arms]
    assert layers == [
        "64-16-10",
        "8x8x1-4C3-MP2-4C3-MP2-10",
        "8x8x1-4C3s2-4C3s2-10",
        "8x8x1-4C3-MP2-4C3-MP2-4-10",
    ]
    assert make_study("maps").hardware
    assert [arm.choices["layers"] for arm in make_study("mnist", quick=True).arms] == ["64-64-64-64-10"] * 4


def test_a_killed_study_goes_on(tmp_path, digits):
    study = make_study("fashion", quick=True)
    whole, killed = tmp_path / "whole", tmp_path / "killed"
    run_study(study, digits, whole, seeds=2)
    epochs = []

    def kill(training, epoch):
        epochs.append((training.path.name, epoch))
        if len(epochs) == 5:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        run_study(study, digits, killed, seeds=2, on_epoch=kill)
    assert sorted(contents(killed)) == ["0-0.pt"]
    assert epochs[-1] == ("0-1.pt", 2)
    again = []
    run_study(
        study,
        digits,
        killed,
        seeds=2,
        on_epoch=lambda training, epoch: again.append((training.path.name, epoch)),
    )
    assert again[:2] == [("0-1.pt", 2), ("0-1.pt", 3)]  # killed before the state after epoch 2 was kept
    assert contents(killed) == contents(whole)
    run_study(study, digits, killed, seeds=2, on_epoch=lambda *_: pytest.fail("everything was finished"))


def test_side_by_side_is_the_same(tmp_path, digits):
    study = make_study("fashion", quick=True)
    one = run_study(study, digits, tmp_path / "one", seeds=1)
    two = run_study(study, digits, tmp_path / "two", seeds=1, jobs=2)
    for first, second in zip(one.rows, two.rows, strict=True):
        assert first.runs[0].curve == second.runs[0].curve
        assert first.runs[0].error_pct == second.runs[0].error_pct
    for path in (tmp_path / "one").glob("*.pt"):
        first, second = load_checkpoint(path), load_checkpoint(tmp_path / "two" / path.name)
        assert first.config == second.config
        assert all(torch.equal(tensor, second.tensors[name]) for name, tensor in first.tensors.items())


def test_a_row_that_diverges_does_not_stop_the_others(tmp_path, digits, capsys):
    study = make_study("fashion", quick=True)
    wild = replace(study.arms[1], choices=study.arms[1].choices | {"lr": 1e38, "optimiser": "sgd"})
    result = run_study(replace(study, arms=(wild, study.arms[0])), digits, tmp_path, seeds=2)
    assert result.rows[0].mean_error_pct is None
    assert result.rows[0].runs == ()
    for seed, failure in enumerate(result.rows[0].failures):
        assert re.fullmatch(rf"seed {seed}: Loss must be finite, not (nan|inf)", failure)
    assert len(result.rows[1].runs) == 2
    assert result.rows[1].failures == ()
    draw_study(result, tmp_path / "curves.png")
    _print(result, tmp_path, 2, 1, hardware=False)
    out = capsys.readouterr().out
    assert re.search(r"float twin: seed 1: Loss must be finite", out)


def test_trainings_of_other_choices_are_not_taken(tmp_path, digits):
    fashion = run_study(make_study("fashion", quick=True), digits, tmp_path, seeds=1)
    assert (tmp_path / "0-0.pt").exists()
    optimizers = run_study(make_study("optimizers", quick=True), digits, tmp_path, seeds=1)
    assert "--optimiser sgd" in optimizers.rows[0].runs[0].command
    assert "--optimiser adam" in fashion.rows[0].runs[0].command
    assert fashion.rows[0].deviation_pct is None


@pytest.mark.parametrize("name", STUDIES)
def test_every_arm_holds_images_out(name):
    for quick in (False, True):
        study = make_study(name, quick=quick)
        names = tuple("0123456789")
        configs = [make_config(study.dataset, names, **arm.choices) for arm in study.arms]
        assert all(config.valid >= 200 for config in configs)
        assert len({str(config) for config in configs}) == len(study.arms)


def test_table(tmp_path, capsys):
    assert main(["study", "fashion", "--quick", "--seeds", "1", "-o", str(tmp_path)]) == 0
    out = capsys.readouterr().out
    assert "Fashion-MNIST, binary against float: digits" in out
    assert "Accuracy per class" in out
    assert "quick form" in out
    assert "Accuracy per epoch" in out


def test_unknown_study():
    with pytest.raises(
        UsageError, match=r"^Study must be one of mnist, fashion, optimizers, bits, maps, not 'x'$"
    ):
        make_study("x")
    assert main(["study", "x"]) == 2
