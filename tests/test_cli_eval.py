"""`bc-hw eval`: per-class accuracy and the confusion matrix, as numbers and as a picture."""

import json

import numpy as np
import pytest

from bc_hw import golden
from bc_hw.cli import main
from bc_hw.data import load_dataset
from bc_hw.model.bchw import load_model, save_model
from bc_hw.model.random_model import random_model


@pytest.fixture
def model(tmp_path, monkeypatch):
    """A model that is wrong in many ways."""
    monkeypatch.chdir(tmp_path)
    save_model(random_model((64, 16, 10), seed=2), tmp_path / "a.bchw")
    return load_model(tmp_path / "a.bchw")


def evaluate(capsys, *options):
    assert main(["eval", "a.bchw", "--dataset", "digits", *options]) == 0
    return capsys.readouterr().out


def test_confusion_counts_every_image_once(model, capsys):
    result = json.loads(evaluate(capsys, "--json"))
    data = load_dataset("digits")
    expected = np.zeros((10, 10), int)
    for true, taken in zip(data.test_labels, golden.classify(model, data.test_images), strict=True):
        expected[true, taken] += 1
    assert result["confusion"] == expected.tolist()
    assert [entry["correct"] for entry in result["classes"]] == np.diag(expected).tolist()
    assert [entry["images"] for entry in result["classes"]] == expected.sum(1).tolist()


def test_worst_mistakes_are_named(model, capsys):
    matrix = np.array(json.loads(evaluate(capsys, "--json"))["confusion"])
    np.fill_diagonal(matrix, 0)
    true, taken = np.unravel_index(matrix.argmax(), matrix.shape)
    assert f"{matrix.max()} times {true} was taken for {taken}" in evaluate(capsys)


@pytest.mark.parametrize(("suffix", "start"), [(".png", b"\x89PNG"), (".svg", b"<?xml"), (".pdf", b"%PDF")])
def test_picture(model, tmp_path, capsys, suffix, start):
    evaluate(capsys, "--picture", f"a{suffix}")
    assert (tmp_path / f"a{suffix}").read_bytes().startswith(start)


def test_picture_shows_the_counts(model, tmp_path, capsys, monkeypatch):
    import matplotlib

    monkeypatch.setitem(matplotlib.rcParams, "svg.fonttype", "none")  # text as text
    matrix = np.array(json.loads(evaluate(capsys, "--json", "--picture", "a.svg"))["confusion"])
    text = (tmp_path / "a.svg").read_text()
    for count in np.unique(matrix):
        assert f">{count}</text>" in text
    assert "digits, test split: error" in text


def test_picture_must_be_of_a_known_type(model, capsys, tmp_path):
    assert main(["eval", "a.bchw", "--dataset", "digits", "--picture", "a.gif"]) == 2
    assert "error: Picture must be a file of type .png, .svg, .pdf, not 'a.gif'" in capsys.readouterr().err
    assert sorted(entry.name for entry in tmp_path.iterdir()) == ["a.bchw"]
