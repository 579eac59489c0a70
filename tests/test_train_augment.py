"""Images that training mirrors and moves."""

from dataclasses import replace

import numpy as np
import pytest
import torch

from bc_hw.data import load_dataset
from bc_hw.errors import UsageError
from bc_hw.train import make_config, train
from bc_hw.train.augment import augment

NAMES = tuple("0123456789")
SHAPE = (5, 7, 3)


def generator(seed=0):
    return torch.Generator().manual_seed(seed)


def images(count=200):
    return torch.randint(0, 256, (count, 105), generator=generator(5), dtype=torch.uint8)


def views(image, translate, flip):
    """Return all that an image may become, by numpy's padding."""
    image = image.reshape(3, 5, 7)
    found = []
    for mirrored in (image, image[:, :, ::-1])[: 1 + flip]:
        padded = np.pad(mirrored, ((0, 0), (translate, translate), (translate, translate)), mode="reflect")
        found += [
            padded[:, row : row + 5, column : column + 7].tobytes()
            for row in range(2 * translate + 1)
            for column in range(2 * translate + 1)
        ]
    return found


@pytest.mark.parametrize(("flip", "translate"), [(True, 0), (False, 1), (True, 2), (False, 3)])
def test_every_view_and_no_other(flip, translate):
    config = make_config("digits", NAMES, flip=flip, translate=translate)
    image = images(1)
    expected = views(image.numpy(), translate, flip)
    assert len(set(expected)) == (1 + flip) * (2 * translate + 1) ** 2
    found = augment(image.expand(4000, -1), config, SHAPE, generator())
    assert found.dtype == torch.uint8 and found.shape == (4000, 105)
    counts = dict.fromkeys(expected, 0)
    for view in found.numpy():
        counts[view.tobytes()] += 1
    assert min(counts.values()) > 4000 / len(counts) / 2


def test_each_image_is_drawn_for_itself():
    config = make_config("digits", NAMES, flip=True, translate=2)
    given = images()
    first, again, other = (augment(given, config, SHAPE, generator(seed)) for seed in (1, 1, 2))
    assert torch.equal(first, again) and not torch.equal(first, other)
    for image, view in zip(given.numpy(), first.numpy(), strict=True):
        assert view.tobytes() in views(image, 2, flip=True)


def test_without_it_nothing_is_drawn():
    source = generator()
    before = source.get_state()
    given = images()
    assert augment(given, make_config("digits", NAMES), None, source) is given
    assert torch.equal(source.get_state(), before)


@pytest.fixture(scope="module")
def digits():
    return load_dataset("digits")


def test_refuses_what_has_no_rows_and_columns(digits):
    flat = replace(digits, shape=(64,))
    message = r"^Images of digits must be of rows and columns to be mirrored or moved, not of shape \(64,\)$"
    for choices in ({"flip": True}, {"translate": 1}):
        with pytest.raises(UsageError, match=message) as caught:
            train(make_config("digits", NAMES, epochs=1, **choices), flat)
        assert "--flip" in caught.value.hint


def test_refuses_to_move_further_than_an_image(digits):
    with pytest.raises(
        UsageError, match=r"^Translation must be from 0 to 7, the size of images less 1, not 8$"
    ):
        train(make_config("digits", NAMES, epochs=1, translate=8), digits)
    assert train(make_config("digits", NAMES, epochs=1, translate=7), digits)


def test_perceptrons_see_moved_images_too(digits):
    moved, still = (
        train(make_config("digits", NAMES, layers="64-10", epochs=1, translate=amount), digits)
        for amount in (1, 0)
    )
    assert moved.facts.losses != still.facts.losses
