import math

import msgspec
import pytest
import torch

from bc_hw.cli.train import command
from bc_hw.errors import UsageError
from bc_hw.model.spec import Topology
from bc_hw.topology import parse_topology
from bc_hw.train import make_config
from bc_hw.train.choices import Device, Loss, Mode, Optimiser, Precision, Schedule
from bc_hw.train.optim import _LOSSES, _OPTIMISERS, _SCHEDULES
from bc_hw.train.recipes import _RATES, RECIPES, default_precision, default_threads

NAMES = tuple("0123456789")
CLOSED = {
    "mode": Mode,
    "optimiser": Optimiser,
    "schedule": Schedule,
    "loss": Loss,
    "precision": Precision,
    "device": Device,
}
SMALL, LARGE = Topology.of_sizes((64, 128, 10)), Topology.of_sizes((784, 1024, 10))


def test_defaults_come_from_the_recipe():
    config = make_config("mnist", NAMES)
    assert config.layers == "784-1024-10"
    recipe = RECIPES["mnist"]
    assert (config.epochs, config.batch, config.lr) == (recipe.epochs, recipe.batch, recipe.lr)
    assert make_config("mnist", NAMES, epochs=3, lr=None).epochs == 3


def test_layers_are_kept_as_one_text():
    for text in ("8x8x1-8C3-MP2-10", "8x8x1-8C3p1-MP2s2-10"):
        config = make_config("digits", NAMES, layers=text, output="model.pt")
        assert config.layers == "8x8x1-8C3-MP2-10"
        assert config.topology == parse_topology("8x8x1-8C3-MP2-10")
        assert " --layers 8x8x1-8C3-MP2-10 " in config.command


def test_command_spells_out_every_choice():
    config = make_config("digits", NAMES, epochs=7, seed=3, device="cpu", output="model.pt")
    assert config.command == (
        "bc-hw train --dataset digits --layers 64-128-10 --mode deterministic --act-bits 4 --input-bits 8 "
        "--scale-digits 1 --epochs 7 --batch 50 --optimiser adam --lr 0.003 --lr-end 0.0 --schedule cosine "
        "--loss square-hinge --dropout-in 0.0 --dropout-hidden 0.0 --valid 0 --seed 3 --threads 1 "
        "--precision float32 --device cpu -o model.pt --lr-scale"
    )


def test_command_tells_of_later_options_where_they_are_used():
    choices = {"label_smoothing": 0.1, "loss": "cross-entropy", "translate": 2, "flip": True}
    config = make_config("digits", NAMES, output="model.pt", **choices)
    assert config.command.endswith(" -o model.pt --label-smoothing 0.1 --translate 2 --lr-scale --flip")


@pytest.mark.parametrize(
    ("optimiser", "factor"), [("adam", 1), ("muon", 1 / 3), ("nesterov", 30), ("sgd", 100)]
)
def test_each_optimiser_has_its_rate(optimiser, factor):
    assert make_config("mnist", NAMES, optimiser=optimiser).lr == RECIPES["mnist"].lr * factor
    assert make_config("mnist", NAMES, optimiser=optimiser, lr=0.5).lr == 0.5


def test_threads_follow_the_size():
    assert default_threads(SMALL) == 1
    assert 1 <= default_threads(LARGE) <= 4


@pytest.mark.parametrize(("able", "expected"), [(True, "bfloat16"), (False, "float32")])
def test_precision_follows_processor_and_size(able, expected, monkeypatch):
    monkeypatch.setattr(torch.cpu, "get_capabilities", lambda: {"avx512_bf16": able})
    assert default_precision(LARGE, "cpu") == expected
    assert default_precision(SMALL, "cpu") == "float32"


def test_a_gpu_is_used_where_torch_has_one(monkeypatch):
    monkeypatch.setattr(torch.cuda, "is_available", lambda: True)
    monkeypatch.setattr(torch.cuda, "is_bf16_supported", lambda **options: True)
    config = make_config("mnist", NAMES)
    assert (config.device, config.precision) == ("cuda", "bfloat16")
    monkeypatch.setattr(torch.cuda, "is_available", lambda: False)
    assert make_config("mnist", NAMES).device == "cpu"


def test_choices_are_members_of_their_sets():
    config = make_config("digits", NAMES, mode="stochastic", optimiser="sgd", device="cpu")
    assert (config.mode, config.optimiser, config.loss) == (Mode.STOCHASTIC, Optimiser.SGD, Loss.SQUARE_HINGE)
    assert all(isinstance(getattr(config, name), kind) for name, kind in CLOSED.items())
    assert msgspec.to_builtins(config)["mode"] == "stochastic"


def test_command_line_offers_every_choice():
    offered = {
        option.name: option.type.choices for option in command.params if hasattr(option.type, "choices")
    }
    assert offered == {name: tuple(kind) for name, kind in CLOSED.items()}


def test_every_choice_has_its_code():
    for table, kind in (
        (_LOSSES, Loss),
        (_OPTIMISERS, Optimiser),
        (_SCHEDULES, Schedule),
        (_RATES, Optimiser),
    ):
        assert set(table) == set(kind)


@pytest.mark.parametrize(
    ("choices", "message"),
    [
        ({"layers": "64-0-10"}, r"Layer size must be an integer from 1 to 65535, not '0'"),
        ({"layers": "64--5-10"}, r"Layer size must be an integer from 1 to 65535, not ''"),
        ({"layers": "64"}, r"Layers must be at least two sizes joined by '-', not '64'"),
        ({"layers": "64-9"}, r"^Last layer size must be 10, the classes of digits, not 9$"),
        ({"mode": "random"}, r"Mode must be deterministic, stochastic or none, not 'random'"),
        ({"schedule": "steps"}, r"Schedule must be cosine, exponential or linear, not 'steps'"),
        ({"optimiser": "lion"}, r"Optimiser must be adam, muon, nesterov or sgd, not 'lion'"),
        ({"precision": "int8"}, r"Precision must be float32 or bfloat16, not 'int8'"),
        ({"device": "tpu"}, r"Device must be cpu or cuda, not 'tpu'"),
        ({"loss": "hinge"}, r"Loss function must be square-hinge or cross-entropy, not 'hinge'"),
        ({"act_bits": 0}, r"Activation width must be from 1 to 8, not 0"),
        ({"act_bits": 9}, r"Activation width must be from 1 to 8, not 9"),
        ({"input_bits": 16}, r"Input width must be from 1 to 8, not 16"),
        ({"scale_digits": 4}, r"Scale digits must be from 0 to 3, not 4"),
        ({"valid": -1}, r"Validation images must be from 0 to 1000000, not -1"),
        ({"lr_end": -1.0}, r"End learning rate must be from 0 to the learning rate 0.003, not -1.0"),
        ({"lr_end": 0.1}, r"End learning rate must be from 0 to the learning rate 0.003, not 0.1"),
        ({"lr_end": math.nan}, r"End learning rate must be from 0 to the learning rate 0.003, not nan"),
        (
            {"schedule": "exponential"},
            r"End learning rate must be above 0 for the exponential schedule, not 0.0",
        ),
        ({"dropout_hidden": -0.1}, r"Hidden dropout must be at least 0 and below 1, not -0.1"),
        ({"label_smoothing": 1.0}, r"Label smoothing must be at least 0 and below 1, not 1.0"),
        ({"label_smoothing": 0.1}, r"Label smoothing must be 0 with the loss square-hinge, not 0.1"),
        ({"translate": -1}, r"Translation must be from 0 to 65535, not -1"),
        ({"epochs": 0}, r"Epochs must be from 1 to 1000000, not 0"),
        ({"batch": 1}, r"Batch must be from 2 to 1000000, not 1"),
        ({"seed": -1}, r"Seed must be from 0 to \d+, not -1"),
        ({"threads": 0}, r"Threads must be from 1 to 1024, not 0"),
        ({"lr": 0.0}, r"Learning rate must be a number above 0, not 0.0"),
        ({"lr": math.nan}, r"Learning rate must be a number above 0, not nan"),
        ({"dropout_in": 1.0}, r"Input dropout must be at least 0 and below 1, not 1.0"),
    ],
)
def test_refuses(choices, message):
    with pytest.raises(UsageError, match=f"^{message}$"):
        make_config("digits", NAMES, **choices)
