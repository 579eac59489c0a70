"""The models that are published: their cards say what they are."""

import importlib.util
from pathlib import Path

import pytest

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
