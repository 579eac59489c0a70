"""The models that are published: their cards say what they are."""

from pathlib import Path

import pytest

from tests.scripts import load_script

MODELS = Path(__file__).parents[1] / "models"
FOLDERS = sorted(path.parent for path in MODELS.glob("*/model.bchw"))


@pytest.fixture(scope="module")
def card():
    return load_script("models/make_cards.py").card


def test_there_are_models():
    assert len(FOLDERS) >= 2


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_card_is_that_of_the_model(folder, card):
    assert (folder / "card.md").read_text() == card(folder)
