import hashlib

import numpy as np
import pytest
from sklearn.datasets import load_digits

from bc_hw.data import DATASETS, Dataset, load_dataset
from bc_hw.data.dataset import drop_low_bits
from bc_hw.errors import DataError, UsageError


@pytest.fixture(scope="module")
def digits():
    return load_dataset("digits")


def test_split_is_stratified_and_whole(digits):
    assert digits.train_images.shape == (1437, 64)
    assert digits.test_images.shape == (360, 64)
    assert digits.n_in == 64
    assert digits.classes == 10
    assert digits.shape == (8, 8)
    counts = np.bincount(digits.test_labels)
    whole = np.bincount(load_digits().target)
    np.testing.assert_array_less(np.abs(counts - whole * 360 / 1797), 1)
    both = np.concatenate([digits.train_images, digits.test_images])
    original = np.minimum(255, load_digits().data * 16).astype(np.uint8)
    assert sorted(map(bytes, both)) == sorted(map(bytes, original))


def test_split_never_changes(digits):
    """Published accuracies belong to this very split."""
    digest = hashlib.sha256(digits.test_images.tobytes() + digits.test_labels.tobytes()).hexdigest()
    assert digest == "d562361e9b6f7cb5c21a64e51d959de0f3cc13eeb5bc0b300a33ee0424a4626a"


def test_pixels_use_eight_bits(digits):
    assert digits.train_images.dtype == np.uint8
    assert set(np.unique(digits.train_images)) == {*range(0, 256, 16), 255}


def test_splits_by_name(digits):
    images, labels = digits.split("train")
    assert images is digits.train_images
    assert labels is digits.train_labels
    with pytest.raises(UsageError, match=r"^Split must be test or train, not 'valid'$"):
        digits.split("valid")


def test_unknown_name():
    with pytest.raises(
        UsageError,
        match=r"^Data set must be one of digits, mnist, .*, or a file that ends in .npz, not 'imagenet'$",
    ):
        load_dataset("imagenet")
    assert DATASETS[0] == "digits"


@pytest.mark.parametrize("bits", range(1, 9))
def test_drop_low_bits(bits):
    pixels = np.arange(256, dtype=np.uint8)
    reduced = drop_low_bits(pixels, bits)
    assert reduced.dtype == np.uint8
    np.testing.assert_array_equal(reduced, np.arange(256) // 2 ** (8 - bits))


def _dataset(**changes):
    fields = {
        "name": "toy",
        "train_images": np.zeros((2, 4), np.uint8),
        "train_labels": np.array([0, 1]),
        "test_images": np.zeros((1, 4), np.uint8),
        "test_labels": np.array([1]),
        "class_names": ("a", "b"),
        "shape": (2, 2),
    }
    return Dataset(**(fields | changes))


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        (
            {"test_images": np.zeros((1, 5), np.uint8)},
            r"Images of toy \(test\) must be uint8 of shape \(images, 4\), not uint8 \(1, 5\)",
        ),
        (
            {"train_images": np.zeros((2, 4), np.int8)},
            r"Images of toy \(train\) must be uint8 .*, not int8 \(2, 4\)",
        ),
        ({"test_labels": np.array([1, 1])}, r"Labels of toy \(test\) must be 1 numbers, not \(2,\)"),
        ({"test_labels": np.array([2])}, r"Labels of toy \(test\) must be from 0 to 1, not 2"),
        ({"test_labels": np.array([-1])}, r"Labels of toy \(test\) must be from 0 to 1, not -1"),
    ],
)
def test_parts_must_fit(changes, message):
    _dataset()
    with pytest.raises(DataError, match=f"^{message}$"):
        _dataset(**changes)
