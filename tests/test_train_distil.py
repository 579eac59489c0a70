"""Teachers: what they tell, what they may not have seen, and that a run with them can be repeated."""

import json

import pytest
import torch

from bc_hw.cli import main
from bc_hw.data import load_dataset
from bc_hw.errors import CheckpointError, UsageError
from bc_hw.train import load_checkpoint, make_config, train
from bc_hw.train.distil import distillation_loss, teacher_scores

QUICK = {"layers": "64-24-10", "epochs": 3, "batch": 100, "device": "cpu"}


@pytest.fixture(scope="module")
def digits():
    return load_dataset("digits")


@pytest.fixture(scope="module")
def teacher(digits):
    config = make_config("digits", digits.class_names, **QUICK | {"mode": "none", "epochs": 20, "valid": 300})
    return train(config, digits)


def config_for(digits, **choices):
    return make_config("digits", digits.class_names, **QUICK | choices)


def test_loss_is_the_divergence_of_the_shares():
    generator = torch.Generator().manual_seed(0)
    found = torch.randn(6, 4, generator=generator, dtype=torch.float64)
    taught = torch.randn(6, 4, generator=generator, dtype=torch.float64)
    p, q = torch.softmax(taught / 0.3, 1), torch.softmax(found / 0.3, 1)
    expected = (p * (p / q).log()).sum(1).mean()
    assert torch.isclose(distillation_loss(found, taught, 0.3), expected, rtol=1e-12)
    assert distillation_loss(taught, taught, 0.3).abs() < 1e-15


def test_scores_are_the_mean_of_the_teachers(digits, teacher):
    config = config_for(digits, valid=200)
    assert teacher_scores([], config, digits) is None
    one = teacher_scores([teacher], config, digits)
    assert one.shape == (len(digits.train_images) - 200, 10)
    assert torch.equal(teacher_scores([teacher, teacher], config, digits), one)
    labels = torch.from_numpy(digits.train_labels[: len(one)])
    assert (one.argmax(1) == labels).float().mean() > 0.85


def test_a_share_of_nothing_changes_nothing(digits, teacher):
    alone = train(config_for(digits), digits)
    # The teacher held images out that this student trains on, which is no harm.
    none = train(config_for(digits, teacher_share=0.0), digits, teachers=[teacher])
    half = train(config_for(digits, teacher_share=0.5), digits, teachers=[teacher])
    weights = [one.tensors["hidden.0.linear.weight"] for one in (alone, none, half)]
    assert torch.equal(weights[0], weights[1])
    assert not torch.equal(weights[0], weights[2])


def test_a_teacher_alone_teaches(digits, teacher):
    student = train(config_for(digits, epochs=20, teacher_share=1.0), digits, teachers=[teacher])
    classes = student.network()(torch.from_numpy(digits.test_images).float()).argmax(1)
    assert (classes != torch.from_numpy(digits.test_labels)).float().mean() < 0.2


def test_perceptrons_and_networks_of_maps_teach_each_other(digits, teacher):
    maps = config_for(digits, layers="8x8x1-4C3-MP2-10", epochs=1, valid=300)
    student = train(maps, digits, teachers=[teacher])
    assert student.facts.losses != train(maps, digits).facts.losses
    assert train(config_for(digits, epochs=1), digits, teachers=[student]).facts.losses


def test_a_teacher_must_not_have_seen_what_is_held_out(digits, teacher):
    with pytest.raises(
        UsageError, match=r"^Validation images of the teacher must be at least 301, as .*, not 300$"
    ):
        train(config_for(digits, valid=301), digits, teachers=[teacher])


def test_a_teacher_must_know_the_data_set(digits, teacher):
    other = make_config("mnist", digits.class_names, layers="64-10", epochs=1, valid=300)
    with pytest.raises(UsageError, match=r"^Data set of the teacher must be mnist, not 'digits'$"):
        teacher_scores([teacher], other, digits)


@pytest.mark.parametrize(
    ("choices", "message"),
    [
        ({"teacher_share": 1.5}, r"^Share of the teachers must be from 0 to 1, not 1.5$"),
        ({"teacher_share": float("nan")}, r"^Share of the teachers must be from 0 to 1, not nan$"),
        ({"temperature": 0.0}, r"^Temperature must be a number above 0, not 0.0$"),
        ({"temperature": float("inf")}, r"^Temperature must be a number above 0, not inf$"),
    ],
)
def test_bad_choices(digits, choices, message):
    with pytest.raises(UsageError, match=message):
        config_for(digits, **choices)


def test_command(tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    words = ["train", "--layers", "64-24-10", "--batch", "100", "--device", "cpu"]
    assert main([*words, "--epochs", "2", "--mode", "none", "-o", "teacher.pt"]) == 0
    assert main([*words, "--epochs", "3", "--teacher", "teacher.pt", "-o", "a.pt"]) == 0
    student = load_checkpoint("a.pt")
    assert "--teacher teacher.pt" in student.config.command
    assert "--teacher-share 0.5 --temperature 0.3" in student.config.command
    capsys.readouterr()
    assert main([*student.config.command.split()[1:], "--json"]) == 0  # the command repeats the run
    assert json.loads(capsys.readouterr().out)["command"] == student.config.command
    again = load_checkpoint("a.pt")
    assert again.config == student.config
    assert all(torch.equal(tensor, again.tensors[name]) for name, tensor in student.tensors.items())


def test_missing_teacher(tmp_path, digits):
    with pytest.raises(CheckpointError, match=r"Checkpoint must exist|No such|must be"):
        load_checkpoint(tmp_path / "none.pt")
    assert main(["train", "--teacher", str(tmp_path / "none.pt"), "-o", str(tmp_path / "a.pt")]) == 1
    assert not list(tmp_path.iterdir())
