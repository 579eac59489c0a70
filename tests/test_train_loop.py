import math
from dataclasses import replace

import msgspec
import numpy as np
import pytest
import torch

from bc_hw.data import load_dataset
from bc_hw.errors import CheckpointError, TrainingError, UsageError
from bc_hw.export.measure import classify_float
from bc_hw.train import load_checkpoint, loop, make_config, save_checkpoint, train
from bc_hw.train.loop import steps_per_epoch


@pytest.fixture(scope="module")
def digits():
    return load_dataset("digits")


def config_for(digits, **choices):
    choices = {"layers": "64-24-10", "epochs": 4, "batch": 100} | choices
    return make_config("digits", digits.class_names, **choices)


def file_bytes(checkpoint, folder, name="model.pt"):
    save_checkpoint(checkpoint, folder / name)
    return (folder / name).read_bytes()


def error_pct(checkpoint, digits):
    classes = classify_float(checkpoint.network(), digits.test_images, checkpoint.config.input_bits)
    return 100 * (classes != digits.test_labels).mean()


@pytest.mark.parametrize(
    ("choices", "limit"),
    [
        ({}, 4),
        ({"mode": "stochastic"}, 8),
        ({"mode": "none"}, 4),
        ({"mode": "none", "dropout_hidden": 0.5}, 7),
        ({"scale_digits": 0}, 4),
        ({"loss": "cross-entropy"}, 4),
        ({"optimiser": "sgd"}, 8),
        ({"optimiser": "nesterov"}, 4),
        ({"optimiser": "muon"}, 4),
        ({"loss": "cross-entropy", "label_smoothing": 0.1, "schedule": "linear"}, 4),
        ({"schedule": "exponential", "lr_end": 3e-5}, 5),
        ({"act_bits": 1}, 9),
        ({"act_bits": 8, "scale_digits": 3}, 4),
        ({"input_bits": 1}, 15),
        ({"layers": "64-10"}, 20),
        ({"layers": "64-64-32-10"}, 5),
    ],
)
def test_learns(digits, choices, limit):
    config = config_for(digits, **{"layers": "64-128-10", "epochs": 40} | choices)
    checkpoint = train(config, digits)
    assert error_pct(checkpoint, digits) <= limit


@pytest.mark.parametrize(
    "choices",
    [{}, {"mode": "stochastic", "dropout_in": 0.1, "dropout_hidden": 0.1}, {"optimiser": "nesterov"}],
)
def test_same_seed_same_bytes(digits, tmp_path, choices):
    first = file_bytes(train(config_for(digits, **choices), digits), tmp_path, "a")
    assert file_bytes(train(config_for(digits, **choices), digits), tmp_path, "b") == first
    assert file_bytes(train(config_for(digits, seed=1, **choices), digits), tmp_path, "c") != first


def test_latents_stay_clipped_and_reach_the_border(digits):
    tensors = train(config_for(digits, epochs=10), digits).tensors
    weight = tensors["hidden.0.linear.weight"]
    assert weight.abs().max() == 1


@pytest.mark.parametrize(
    "choices",
    [
        {},
        {"mode": "stochastic", "dropout_in": 0.2, "dropout_hidden": 0.2},
        {"optimiser": "nesterov", "batch": 80, "valid": 300},
        {"optimiser": "muon", "flip": True, "translate": 1, "layers": "8x8x1-2C3-MP2-10"},
    ],
)
@pytest.mark.parametrize("stop", [15, 29, 50])
def test_resumed_run_gives_the_same_weights(digits, tmp_path, choices, stop):
    """Killed within an epoch, right after the save, and within the last epoch."""
    config = config_for(digits, **choices)
    assert steps_per_epoch(config, digits) == 14
    part = tmp_path / "model.pt.part"

    def interrupt(progress):
        if progress.step == stop:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        train(config, digits, resume_file=part, on_step=interrupt)
    seen = []
    resumed = train(config, digits, resume_file=part, resume=True, on_step=seen.append)
    assert seen[0].step == (stop - 1) // 14 * 14 + 1
    assert file_bytes(resumed, tmp_path, "a") == file_bytes(train(config, digits), tmp_path, "b")


@pytest.mark.parametrize(
    "choices",
    [
        {"mode": "stochastic", "dropout_in": 0.2, "valid": 300, "batch": 80},
        {"optimiser": "muon", "flip": True, "translate": 1, "layers": "8x8x1-2C3-MP2-10"},
    ],
)
@pytest.mark.parametrize("stop", [2, 14, 15, 40])
def test_run_is_resumed_within_an_epoch(digits, tmp_path, monkeypatch, choices, stop):
    """No step is done twice, and weights and records are those of an uninterrupted run."""
    config = config_for(digits, **choices)
    whole, first, resumed, steps = [], [], [], []
    expected = file_bytes(train(config, digits, on_epoch=whole.append), tmp_path, "a")

    def interrupt(progress):
        if progress.step == stop:
            raise KeyboardInterrupt

    part = tmp_path / "model.pt.part"
    monkeypatch.setattr(loop, "SAVE_SECONDS", 0.0)
    with pytest.raises(KeyboardInterrupt):
        train(config, digits, resume_file=part, on_step=interrupt, on_epoch=first.append)
    content = torch.load(part, weights_only=True)
    if within := content["within"]:
        within["seconds"] = 1000.0
        torch.save(content, part)
    done = train(config, digits, resume_file=part, resume=True, on_step=steps.append, on_epoch=resumed.append)
    assert steps[0].step == stop
    assert (resumed[0].seconds >= 1000) == (within is not None)
    assert file_bytes(done, tmp_path, "b") == expected
    assert [without_seconds(record) for record in [*first, *resumed]] == [
        without_seconds(record) for record in whole
    ]


def without_seconds(record):
    return msgspec.structs.replace(record, seconds=0.0)


def test_resume_refuses_another_run(digits, tmp_path):
    part = tmp_path / "part"
    train(config_for(digits, epochs=1), digits, resume_file=part)
    with pytest.raises(CheckpointError, match=r"Resumed epochs must be 1, not 2$") as caught:
        train(config_for(digits, epochs=2), digits, resume_file=part, resume=True)
    assert "--resume" in caught.value.hint
    with pytest.raises(CheckpointError, match=r"Resumed mode must be 'deterministic', not 'none'$"):
        train(config_for(digits, epochs=1, mode="none"), digits, resume_file=part, resume=True)


def test_resume_needs_a_resume_file(digits, tmp_path):
    config = config_for(digits, epochs=1)
    with pytest.raises(CheckpointError, match=r"Checkpoint must be an existing file, not"):
        train(config, digits, resume_file=tmp_path / "absent", resume=True)
    checkpoint = train(config, digits)
    save_checkpoint(checkpoint, tmp_path / "model.pt")
    with pytest.raises(CheckpointError, match=r"must be a file that `bc-hw train` wrote"):
        train(config, digits, resume_file=tmp_path / "model.pt", resume=True)


DAMAGE = {
    "optimiser": {"state": {}, "param_groups": []},
    "generator": torch.zeros(3),
    "within": {"steps": 3, "loss": 0.5, "wrong": 1, "seconds": 1.0, "shuffle": torch.zeros(3)},
    "steps": {"steps": -3, "loss": 0.5, "wrong": 1, "seconds": 1.0, "shuffle": torch.Generator().get_state()},
}


@pytest.mark.parametrize("damage", DAMAGE)
def test_resume_file_of_another_network(digits, tmp_path, damage):
    config = config_for(digits, epochs=2)
    part = tmp_path / "part"
    train(config, digits, resume_file=part)
    content = torch.load(part, weights_only=True)
    content["within" if damage == "steps" else damage] = DAMAGE[damage]
    torch.save(content, part)
    with pytest.raises(CheckpointError, match=r"State of the optimiser must belong to this network"):
        train(config, digits, resume_file=part, resume=True)


def test_progress_is_told(digits):
    seen = []
    train(config_for(digits, epochs=2), digits, on_step=seen.append)
    assert [now.step for now in seen] == list(range(1, 29))
    assert [now.epoch for now in seen] == [1] * 14 + [2] * 14
    assert all(math.isfinite(now.loss) and 0 <= now.error_pct <= 100 for now in seen)
    assert seen[-1].error_pct < seen[0].error_pct


def test_prints_nothing(digits, capfd):
    train(config_for(digits, epochs=1), digits)
    assert capfd.readouterr() == ("", "")


def test_diverged(digits):
    with pytest.raises(TrainingError, match=r"^Loss must be finite, not (nan|inf)$"):
        train(config_for(digits, lr=1e38), digits)


def test_network_must_fit_the_data(digits):
    with pytest.raises(UsageError, match=r"^First layer size must be 64, the pixels of digits, not 65$"):
        train(config_for(digits, layers="65-10"), digits)
    config = make_config("digits", ("a", "b"), layers="64-2")
    with pytest.raises(UsageError, match=r"^Last layer size must be 10, the classes of digits, not 2$"):
        train(config, digits)
    with pytest.raises(UsageError, match=r"^Batch must be at most 1437, the training images, not 1438$"):
        train(config_for(digits, batch=1438), digits)
    with pytest.raises(UsageError, match=r"^Batch must be at most 37, the training images, not 100$"):
        train(config_for(digits, valid=1400), digits)
    with pytest.raises(UsageError, match=r"^Validation images must be fewer than 1436, not 1436$"):
        train(config_for(digits, valid=1436), digits)


def test_epochs_are_told(digits):
    seen, steps = [], []
    train(config_for(digits, epochs=3), digits, on_epoch=seen.append, on_step=steps.append)
    assert [record.epoch for record in seen] == [1, 2, 3]
    assert [record.valid_error_pct for record in seen] == [None] * 3
    losses = [step.loss for step in steps if step.epoch == 2]
    assert seen[1].loss == sum(losses) / len(losses)
    assert seen[1].train_error_pct == steps[27].error_pct
    assert seen[0].lr > seen[1].lr > seen[2].lr > 0
    for record in seen:
        assert [sum(layer.counts) for layer in record.weights] == [64 * 24, 24 * 10]
        assert {(layer.low, layer.high) for layer in record.weights} == {(-1, 1)}
        assert record.seconds > 0


def test_histograms_count_weights(digits):
    seen = []
    checkpoint = train(config_for(digits, epochs=1), digits, on_epoch=seen.append)
    weight = checkpoint.tensors["hidden.0.linear.weight"].numpy()
    expected, _ = np.histogram(weight, bins=20, range=(-1, 1))
    assert abs(np.array(seen[0].weights[0].counts) - expected).sum() <= 4  # float32 edges of bins
    train(config_for(digits, epochs=1, mode="none"), digits, on_epoch=seen.append)
    assert -0.7 < seen[1].weights[0].low < 0 < seen[1].weights[0].high < 0.7


def test_best_epoch_is_chosen_on_the_held_out_images(digits):
    """And not a byte of the test set is looked at: it may even be empty."""
    blind = replace(digits, test_images=digits.test_images[:0], test_labels=digits.test_labels[:0])
    # A rate that does not fall makes the error go up and down.
    config = config_for(digits, epochs=12, batch=60, valid=300, lr=0.02, lr_end=0.02)
    seen = []
    checkpoint = train(config, blind, on_epoch=seen.append)
    errors = [record.valid_error_pct for record in seen]
    best = max(record.epoch for record in seen if record.valid_error_pct == min(errors))
    assert best < 12
    assert checkpoint.facts.epoch == best
    assert checkpoint.facts.valid_error_pct == min(errors)
    classes = classify_float(checkpoint.network(), digits.train_images[-300:], 8)
    assert checkpoint.facts.valid_error_pct == 100 * (classes != digits.train_labels[-300:]).mean()


def test_held_out_images_are_not_trained_on(digits, tmp_path):
    """Other labels there choose another epoch at most, and with one epoch there is no other."""
    config = config_for(digits, epochs=1, valid=400)
    labels = digits.train_labels.copy()
    labels[-400:] = 0
    first, second = train(config, digits), train(config, replace(digits, train_labels=labels))
    for name, tensor in first.tensors.items():
        assert torch.equal(tensor, second.tensors[name])
    assert first.facts.valid_error_pct < second.facts.valid_error_pct


def test_short_products_learn_the_same(digits):
    config = config_for(digits, layers="64-128-10", epochs=40, precision="bfloat16")
    assert error_pct(train(config, digits), digits) <= 4


@pytest.mark.skipif(torch.cuda.is_available(), reason="there is a GPU")
def test_no_gpu(digits):
    with pytest.raises(UsageError, match=r"^Device must be cpu where PyTorch has no GPU, not cuda$"):
        train(config_for(digits, device="cuda"), digits)


@pytest.mark.skipif(not torch.cuda.is_available(), reason="there is no GPU")
@pytest.mark.parametrize("choices", [{}, {"mode": "stochastic", "dropout_in": 0.1, "valid": 200}])
def test_learns_on_a_gpu(digits, tmp_path, choices):
    config = config_for(digits, layers="64-128-10", epochs=40, device="cuda", **choices)
    checkpoint = train(config, digits, resume_file=tmp_path / "part")
    assert error_pct(checkpoint, digits) <= 8
    assert load_checkpoint_of(checkpoint, tmp_path).network().output.mean.device.type == "cpu"


def load_checkpoint_of(checkpoint, folder):
    save_checkpoint(checkpoint, folder / "model.pt")
    return load_checkpoint(folder / "model.pt")
