import math

import pytest

from bc_hw.errors import UsageError
from bc_hw.train import make_config
from bc_hw.train.config import RECIPES, default_threads

NAMES = tuple("0123456789")


def test_defaults_come_from_the_recipe():
    config = make_config("mnist", NAMES)
    assert config.layers == (784, 1024, 10)
    recipe = RECIPES["mnist"]
    assert (config.epochs, config.batch, config.lr) == (recipe.epochs, recipe.batch, recipe.lr)
    assert make_config("mnist", NAMES, epochs=3, lr=None).epochs == 3


def test_command_spells_out_every_choice():
    config = make_config("digits", NAMES, epochs=7, seed=3, output="model.pt")
    assert config.command == (
        "bc-hw train --dataset digits --layers 64-128-10 --mode deterministic --act-bits 4 --input-bits 8 "
        "--scale-digits 1 --epochs 7 --batch 50 --lr 0.003 --dropout-in 0 --seed 3 --threads 1 -o model.pt"
    )


def test_threads_follow_the_size():
    assert default_threads((64, 128, 10)) == 1
    assert 1 <= default_threads((784, 1024, 10)) <= 4


@pytest.mark.parametrize(
    ("choices", "message"),
    [
        ({"layers": "64-0-10"}, r"Layer size must be an integer from 1 to 65535, not '0'"),
        ({"layers": "64--5-10"}, r"Layer size must be an integer from 1 to 65535, not ''"),
        ({"layers": "64"}, r"Layers must be at least two sizes joined by '-', not '64'"),
        ({"layers": "64-9"}, r"Class names must be one for each of 9 outputs, not 10"),
        ({"mode": "random"}, r"Mode must be deterministic or stochastic, not 'random'"),
        ({"act_bits": 0}, r"Activation width must be from 1 to 8, not 0"),
        ({"act_bits": 9}, r"Activation width must be from 1 to 8, not 9"),
        ({"input_bits": 16}, r"Input width must be from 1 to 8, not 16"),
        ({"scale_digits": 4}, r"Scale digits must be from 1 to 3, not 4"),
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
