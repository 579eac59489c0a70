"""The models that are published: their cards say what they are, and they are as good as their cards say."""

import importlib.util
from pathlib import Path

import pytest

from bc_hw.data import load_dataset
from bc_hw.errors import BcHwError
from bc_hw.export import measure
from bc_hw.model.bchw import load_model

MODELS = Path(__file__).parents[1] / "models"
FOLDERS = sorted(path.parent for path in MODELS.glob("*/model.bchw"))


@pytest.fixture(scope="module")
def card():
    spec = importlib.util.spec_from_file_location("make_cards", MODELS / "make_cards.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module.card


def test_there_are_models():
    assert len(FOLDERS) >= 2


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_card_is_that_of_the_model(folder, card):
    assert (folder / "card.md").read_text() == card(folder)


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_error_is_that_of_the_card(folder):
    model = load_model(folder / "model.bchw")
    try:
        data = load_dataset(model.dataset, download=False)
    except BcHwError as error:
        pytest.skip(f"{model.dataset} is not here: {error.message}")
    found = measure(model, data.test_images, data.test_labels)
    assert found.images == model.training.test_images
    assert found.error_pct == model.training.integer_error_pct
