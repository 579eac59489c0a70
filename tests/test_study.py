"""Studies: their quick forms run whole, go on after a kill, and tell what their trainings say."""

import json
import statistics

import pytest

from bc_hw.cli import main
from bc_hw.data import load_dataset
from bc_hw.errors import UsageError
from bc_hw.export import export_model, measure
from bc_hw.study import STUDIES, make_study, run_study
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
        assert (row["luts"] is not None) == (row["cycles_per_image"] is not None) == (name == "bits")


def test_a_killed_study_goes_on(tmp_path, digits):
    study = make_study("fashion", quick=True)
    whole, killed = tmp_path / "whole", tmp_path / "killed"
    run_study(study, digits, whole, seeds=2)
    steps = []

    def kill(name, now):
        steps.append(name)
        if len(steps) == 50:  # in the second training's second epoch
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        run_study(study, digits, killed, seeds=2, on_step=kill)
    assert sorted(contents(killed)) == ["0-0.pt"]
    again = []
    run_study(study, digits, killed, seeds=2, on_step=lambda name, now: again.append((name, now.epoch)))
    assert not [name for name, _ in again if name == steps[0]]
    assert again[0] == (steps[-1], 2)
    assert contents(killed) == contents(whole)
    run_study(study, digits, killed, seeds=2, on_step=lambda *_: pytest.fail("everything was finished"))


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


def test_unknown_study():
    with pytest.raises(UsageError, match=r"^Study must be one of mnist, fashion, optimizers, bits, not 'x'$"):
        make_study("x")
    assert main(["study", "x"]) == 2
