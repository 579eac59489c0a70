import json

import numpy as np
import pytest
import torch

from bc_hw.cli import main
from bc_hw.data import load_dataset
from bc_hw.export.evaluation_modes import EvaluationMode, draw_network, evaluate_modes, real_network
from bc_hw.export.measure import measure_facts
from bc_hw.train import make_config, save_checkpoint, train
from bc_hw.train.binarise import sign
from bc_hw.train.classify import classify, scores


@pytest.fixture(scope="module")
def digits():
    return load_dataset("digits")


@pytest.fixture(scope="module")
def checkpoint(digits):
    config = make_config(
        "digits", digits.class_names, layers="64-32-10", mode="stochastic", epochs=20, valid=200
    )
    return train(config, digits)


def errors(found):
    return {entry.mode: entry.accuracy and entry.accuracy.error_pct for entry in found}


def test_four_modes(digits, checkpoint):
    found = evaluate_modes(checkpoint, digits)
    assert [entry.mode for entry in found] == list(EvaluationMode)
    assert {entry.accuracy.images for entry in found} == {360}
    facts = measure_facts(checkpoint, digits.test_images, digits.test_labels)
    assert errors(found)["integer"] == facts.integer_error_pct
    assert errors(found)["binary"] == facts.float_error_pct
    assert all(error < 15 for error in errors(found).values())
    assert errors(evaluate_modes(checkpoint, digits, split="train"))["real"] < 10


def test_real_weights_are_the_latent_ones(digits, checkpoint):
    images = torch.from_numpy(digits.train_images[:1237])
    network = real_network(checkpoint, images)
    block = network.hidden[0]
    assert torch.equal(block.linear.weight, checkpoint.tensors["hidden.0.linear.weight"])
    a = images.double() @ block.linear.weight.double().T
    torch.testing.assert_close(block.mean.double(), a.mean(0), rtol=1e-5, atol=1e-3)
    pixels = torch.from_numpy(digits.test_images)
    expected = 100 * int((classify(network, pixels).numpy() != digits.test_labels).sum()) / 360
    assert errors(evaluate_modes(checkpoint, digits))["real"] == expected


def test_drawn_weights_are_binary_and_follow_the_latent_ones(digits, checkpoint):
    images = torch.from_numpy(digits.train_images[:100])
    latent = checkpoint.tensors["hidden.0.linear.weight"]
    generator = torch.Generator().manual_seed(0)
    drawn = [draw_network(checkpoint, images, generator).hidden[0].linear.weight for _ in range(200)]
    assert set(torch.stack(drawn).unique().tolist()) == {-1, 1}
    assert not torch.equal(drawn[0], drawn[1])
    assert not torch.equal(drawn[0], sign(latent))
    share = (torch.stack(drawn) > 0).double().mean(0)
    assert (share - (latent + 1) / 2).abs().max() < 5 * (0.25 / 200) ** 0.5


def test_ensemble_adds_scores(digits, checkpoint):
    images = torch.from_numpy(digits.train_images[:1237])
    pixels = torch.from_numpy(digits.test_images)
    generator = torch.Generator().manual_seed(3)
    total = np.zeros((360, 10))
    for _ in range(4):
        total += scores(draw_network(checkpoint, images, generator), pixels).numpy()
    right = int((total.argmax(1) == digits.test_labels).sum())
    found = {entry.mode: entry for entry in evaluate_modes(checkpoint, digits, samples=4, seed=3)}
    assert found["ensemble"].accuracy.correct == right


def test_real_network_has_one_mode(digits):
    config = make_config("digits", digits.class_names, layers="64-16-10", mode="none", epochs=3)
    checkpoint = train(config, digits)
    found = errors(evaluate_modes(checkpoint, digits))
    facts = measure_facts(checkpoint, digits.test_images, digits.test_labels)
    assert found == {"integer": None, "binary": None, "real": facts.float_error_pct, "ensemble": None}


def test_command(digits, checkpoint, tmp_path, capsys, monkeypatch):
    monkeypatch.chdir(tmp_path)
    save_checkpoint(checkpoint, tmp_path / "model.pt")
    assert main(["eval", "model.pt", "--all-ways", "--samples", "3", "--json"]) == 0
    result = json.loads(capsys.readouterr().out)
    assert result["ways"] == errors(evaluate_modes(checkpoint, digits, samples=3))
    assert result["samples"] == 3
    assert result["ways"]["integer"] == result["error_pct"]
    assert main(["eval", "model.pt", "--all-ways", "--samples", "3"]) == 0
    out = capsys.readouterr().out
    assert "3 networks with drawn weights" in out
    assert "real weights, BatchNorm in float" in out


def test_command_with_real_weights(digits, tmp_path, capsys, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert main(["train", "--layers", "64-16-10", "--epochs", "3", "--mode", "none"]) == 0
    capsys.readouterr()
    assert main(["eval", "model.pt", "--all-ways", "--json"]) == 0
    result = json.loads(capsys.readouterr().out)
    assert result["arithmetic"] == "float"
    assert result["error_pct"] == result["float_error_pct"] == result["ways"]["real"]
    assert result["ways"]["integer"] is None
    assert main(["eval", "model.pt"]) == 0
    assert "as in hardware" not in capsys.readouterr().out


def test_integer_models_have_one_mode(tmp_path, capsys, monkeypatch, checkpoint):
    monkeypatch.chdir(tmp_path)
    save_checkpoint(checkpoint, tmp_path / "model.pt")
    assert main(["export", "model.pt"]) == 0
    capsys.readouterr()
    assert main(["eval", "model.bchw", "--all-ways"]) == 2
    error = capsys.readouterr().err
    assert "File must be a checkpoint (.pt) to be tested in all ways, not 'model.bchw'" in error
    assert main(["eval", "model.pt", "--all-ways", "--samples", "0"]) == 2
    assert "0 is not in the range" in capsys.readouterr().err
