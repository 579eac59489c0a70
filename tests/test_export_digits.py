import json
from types import SimpleNamespace

import msgspec
import numpy as np
import pytest

from bc_hw import golden
from bc_hw.cli import main
from bc_hw.data import load_dataset
from bc_hw.errors import UsageError
from bc_hw.export import digits as module
from bc_hw.export import export_model
from bc_hw.export.digits import choose_scale_digits, held_out
from bc_hw.export.measure import classify_float
from bc_hw.export.rounding import with_scale_digits
from bc_hw.model.bchw import load_model
from bc_hw.train import make_config, save_checkpoint, train
from bc_hw.train.checkpoint import Facts

LABELS = np.zeros(10_000, np.int64)


def wrong(count):
    classes = LABELS.copy()
    classes[:count] = 1
    return classes


@pytest.fixture
def errors(monkeypatch):
    """Make the integer models with 1, 2, 3 digits err as often as a test says."""

    def use(*counts):
        monkeypatch.setattr(
            module, "measure", lambda model, *_: SimpleNamespace(error_pct=counts[model - 1] / 100)
        )

    return use


@pytest.mark.parametrize(
    ("counts", "chosen", "within"),
    [
        ((105, 100, 100), 1, True),  # 0.05 points above is within
        ((90, 100, 100), 1, True),
        ((106, 105, 100), 2, True),
        ((200, 106, 100), 3, True),
        ((200, 106, 106), 3, False),
    ],
)
def test_the_fewest_digits_within_the_tolerance(errors, counts, chosen, within):
    errors(*counts)
    choice = choose_scale_digits(wrong(100), lambda digits: digits, None, LABELS)
    assert (choice.scale_digits, choice.within) == (chosen, within)
    assert choice.errors_pct == tuple(count / 100 for count in counts[:chosen])
    assert (choice.images, choice.float_error_pct) == (10_000, 1)


@pytest.fixture(scope="module")
def data():
    return load_dataset("digits")


@pytest.fixture(scope="module")
def checkpoint(data):
    config = make_config(
        "digits", data.class_names, layers="64-32-10", scale_digits=0, epochs=30, valid=300, output="model.pt"
    )
    return train(config, data)


@pytest.mark.parametrize("digits", [1, 2, 3])
def test_rounding_after_training(data, checkpoint, digits):
    rounded = with_scale_digits(checkpoint, digits)
    model, folds = export_model(rounded)
    assert max(fold.scale_digits for fold in folds) == digits
    np.testing.assert_array_equal(
        golden.classify(model, data.test_images), classify_float(rounded.network(), data.test_images, 8)
    )


def test_more_digits_are_nearer(data, checkpoint):
    """Scores of the network in float, and with rounded scales: the classes that differ get fewer."""
    before = classify_float(checkpoint.network(), data.train_images, 8)
    differ = [
        int(
            (
                golden.classify(export_model(with_scale_digits(checkpoint, T))[0], data.train_images)
                != before
            ).sum()
        )
        for T in (1, 2, 3)
    ]
    assert differ[0] > differ[1] >= differ[2]
    assert differ[2] < len(before) / 100


def test_held_out_images_are_the_last(data):
    images, labels = held_out(data, 300)
    np.testing.assert_array_equal(images, data.train_images[1137:])
    np.testing.assert_array_equal(labels, data.train_labels[1137:])


@pytest.mark.parametrize("count", [0, 1437, 10_000])
def test_without_held_out_images(data, count):
    rule = rf"^Held-out images must be from 1 to 1436 to choose the scale digits, not {count}$"
    with pytest.raises(UsageError, match=rule) as caught:
        held_out(data, count)
    assert "--valid" in caught.value.hint


@pytest.fixture
def folder(tmp_path, monkeypatch, checkpoint):
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("BC_HW_DATA", raising=False)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    save_checkpoint(checkpoint, tmp_path / "model.pt")
    return tmp_path


@pytest.mark.parametrize("options", [(), ("--scale-digits", "auto")])
def test_command_chooses(folder, capsys, data, checkpoint, options):
    assert main(["export", "model.pt", *options, "--json"]) == 0
    result = json.loads(capsys.readouterr().out)
    choice = result["choice"]
    chosen = choice["scale_digits"]
    assert max(layer["scale_digits"] for layer in result["layers"]) == chosen
    assert choice["images"] == 300
    images, labels = held_out(data, 300)
    for digits, error in enumerate(choice["errors_pct"], 1):
        classes = golden.classify(export_model(with_scale_digits(checkpoint, digits))[0], images)
        assert error == 100 * int((classes != labels).sum()) / 300
        assert (error <= choice["float_error_pct"] + 0.05) == (digits == chosen and choice["within"])
    assert max(layer.scale_digits for layer in load_model(folder / "model.bchw").layers) == chosen
    assert main(["export", "model.pt", *options]) == 0
    out = capsys.readouterr().out
    assert f"{chosen} chosen: the " in out
    found = result["exactness"]
    assert f"activations: {found['exact_neurons']} of 32 neurons exact over every sum that can occur" in out
    assert "scores: the class is exact for every input" in out
    assert [layer["wrong_sums"] for layer in result["layers"]] == [found["wrong_sums"], None]
    assert result["layers"][0]["sums"] == found["sums"] == 32 * (64 * 255 + 1)


@pytest.mark.parametrize("digits", [1, 2, 3])
def test_command_takes_a_number(folder, capsys, data, checkpoint, digits):
    assert main(["export", "model.pt", "--scale-digits", str(digits), "--json"]) == 0
    result = json.loads(capsys.readouterr().out)
    assert max(layer["scale_digits"] for layer in result["layers"]) == digits
    assert result["choice"] is None
    model = load_model(folder / "model.bchw")
    wrong_ones = golden.classify(model, data.test_images) != data.test_labels
    assert model.training.integer_error_pct == 100 * int(wrong_ones.sum()) / 360
    before = classify_float(checkpoint.network(), data.test_images, 8) != data.test_labels
    assert model.training.float_error_pct == 100 * int(before.sum()) / 360


def test_auto_needs_held_out_images(tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    assert main(["train", "--layers", "64-8-10", "--epochs", "1", "--scale-digits", "0"]) == 0
    assert main(["export", "model.pt"]) == 2
    assert "error: Held-out images must be from 1 to 1436" in capsys.readouterr().err
    assert main(["export", "model.pt", "--scale-digits", "2"]) == 0


def test_no_stale_error_without_the_data(folder, capsys, checkpoint):
    """What was measured with other digits does not count for these."""
    other = with_scale_digits(checkpoint, 1).with_facts(Facts(2.0, 3.0, 360))
    config = msgspec.structs.replace(other.config, dataset="mnist")
    save_checkpoint(type(other)(config, other.tensors, other.facts), folder / "model.pt")
    assert main(["export", "model.pt", "--scale-digits", "2", "--json"]) == 0
    result = json.loads(capsys.readouterr().out)
    assert (result["float_error_pct"], result["integer_error_pct"]) == (2.0, None)
    assert main(["export", "model.pt", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["integer_error_pct"] == 3.0
    assert main(["export", "model.pt", "--scale-digits", "auto"]) == 1
    assert "error: Data set mnist must have its files in" in capsys.readouterr().err
