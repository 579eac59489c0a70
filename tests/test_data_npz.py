"""Data of the user's own in `.npz` files: names, shapes, ranges, and every command that names a data set."""

import io
import json
import zipfile

import numpy as np
import pytest

from bc_hw.cli import main
from bc_hw.data import load_dataset
from bc_hw.errors import DataError
from bc_hw.model.bchw import load_model
from bc_hw.train.recipes import RECIPES, make_config, recipe_for

RANDOM = np.random.default_rng(0)
IMAGES = RANDOM.integers(0, 256, (40, 3, 2), dtype=np.uint8)
LABELS = np.arange(40) % 4
SPLIT = {
    "train_images": IMAGES[:30],
    "train_labels": LABELS[:30],
    "test_images": IMAGES[30:],
    "test_labels": LABELS[30:],
}


@pytest.fixture(autouse=True)
def folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("BC_HW_DATA", raising=False)
    return tmp_path


def save(name="own.npz", **arrays):
    np.savez(name, **(arrays or SPLIT))
    return name


def check(data, train, test):
    np.testing.assert_array_equal(data.train_images, IMAGES[train].reshape(-1, 6))
    np.testing.assert_array_equal(data.train_labels, LABELS[train])
    np.testing.assert_array_equal(data.test_images, IMAGES[test].reshape(-1, 6))
    np.testing.assert_array_equal(data.test_labels, LABELS[test])


def test_a_file_with_a_split():
    data = load_dataset(save())
    check(data, slice(30), slice(30, 40))
    assert (data.name, data.classes, data.shape) == ("own.npz", 4, (3, 2))
    assert data.train_images.dtype == np.uint8 and data.train_labels.dtype == np.int64


def test_names_of_other_programs_and_validation_images():
    np.savez_compressed(
        "own.npz",
        X_train=IMAGES[:20].astype(np.int64),
        y_train=LABELS[:20, None],
        x_val=IMAGES[20:30],
        y_val=LABELS[20:30],
        x_test=np.asfortranarray(IMAGES[30:]),
        y_test=LABELS[30:].astype(np.uint8),
        class_names=np.array(["a", "b", "c", "d", "none"]),
        remarks=np.array(["not read"]),
    )
    data = load_dataset("own.npz")
    check(data, slice(30), slice(30, 40))
    assert data.class_names == ("a", "b", "c", "d", "none")


def test_a_file_without_a_split():
    data = load_dataset(save(images=IMAGES, labels=LABELS))
    assert np.bincount(data.test_labels).tolist() == [2, 2, 2, 2] and len(data.train_labels) == 32
    again = load_dataset("own.npz")
    np.testing.assert_array_equal(data.test_images, again.test_images)
    pairs = {(image.tobytes(), label) for image, label in zip(IMAGES, LABELS, strict=True)}
    for images, labels in (data.split("train"), data.split("test")):
        assert {(image.tobytes(), label) for image, label in zip(images, labels, strict=True)} <= pairs


def test_where_it_is_looked_for(folder, monkeypatch):
    (folder / "a").mkdir()
    save("a/own.npz")
    assert load_dataset("a/own.npz").n_in == 6
    assert load_dataset("elsewhere/own.npz", folder / "a").n_in == 6
    with pytest.raises(
        DataError, match=r"^Data set own.npz must be an existing file, but is not there: own.npz$"
    ):
        load_dataset("own.npz")
    with pytest.raises(DataError, match=r"but is not there: .*/none/own.npz$"):
        load_dataset("own.npz", folder / "none")
    monkeypatch.setenv("BC_HW_DATA", str(folder / "a"))
    assert load_dataset("own.npz").n_in == 6
    (folder / "b.npz").mkdir()
    with pytest.raises(DataError, match=r"^Data file must be a file, not the folder b.npz$"):
        load_dataset("b.npz")


FLAT = IMAGES.reshape(40, 6)


@pytest.mark.parametrize(
    ("arrays", "message"),
    [
        ({"a": IMAGES}, r"^own.npz must have train_images and train_labels, but has none of them$"),
        ({"images": IMAGES}, r"^own.npz must have labels beside images, but it is missing$"),
        ({"train_labels": LABELS}, r"^own.npz must have train_images beside train_labels, but"),
        (
            {"train_images": IMAGES, "train_labels": LABELS},
            r"^own.npz must have test_images and test_labels, but has train_images, train_labels$",
        ),
        (
            SPLIT | {"x": IMAGES, "y": LABELS},
            r"^own.npz must have one split, but has images and train_images$",
        ),
        (SPLIT | {"x_test": IMAGES}, r"^own.npz must have one array test_images, but has two$"),
        (SPLIT | {"test_images": FLAT[30:]}, r"^Shape of a test image of own.npz must be \(3, 2\) as in"),
        (
            SPLIT | {"val_images": FLAT, "val_labels": LABELS},
            r"^Shape of a val image of own.npz must be \(3, 2\)",
        ),
        (
            SPLIT | {"test_images": IMAGES[30:] / 255},
            r"^test_images of own.npz must be whole numbers from 0 to 255, not 'float64'$",
        ),
        (
            SPLIT | {"test_images": IMAGES[30:] > 0},
            r"^test_images of own.npz must be whole numbers from 0 to 255, not 'bool'$",
        ),
        (
            SPLIT | {"train_images": IMAGES[:30] + np.int64(200)},
            r"^train_images of own.npz must be whole numbers from 0 to 255, not 4[0-9][0-9]$",
        ),
        (
            SPLIT | {"train_images": IMAGES[:30] - np.int64(300)},
            r"^train_images of own.npz must be whole numbers from 0 to 255, not -300$",
        ),
        (SPLIT | {"test_images": LABELS}, r"^test_images of own.npz must be of shape \(images, pixels\), or"),
        (SPLIT | {"test_images": IMAGES[:0]}, r"^test_images of own.npz must be of shape \(images, pixels\)"),
        (
            SPLIT | {"test_labels": LABELS},
            r"^test_labels of own.npz must be one number for each of 10 images, not of shape \(40,\)$",
        ),
        (SPLIT | {"test_labels": np.eye(10)}, r"^test_labels of own.npz must be one number for each of 10"),
        (
            SPLIT | {"test_labels": LABELS[30:] / 2},
            r"^test_labels of own.npz must be whole numbers: classes from 0 on, not 'float64'$",
        ),
        (
            SPLIT | {"test_labels": LABELS[30:] - 1},
            r"^test_labels of own.npz must be from 0 to 65535, not -1$",
        ),
        (
            SPLIT | {"test_labels": LABELS[30:].astype(np.uint64) + np.uint64(1 << 63)},
            r"^test_labels of own.npz must be from 0 to 65535, not 9223372036854775808$",
        ),
        (
            SPLIT | {"class_names": np.array(["a"])},
            r"^Labels of own.npz \(test\) must be from 0 to 0, not 3$",
        ),
        (
            SPLIT | {"class_names": np.arange(4)},
            r"^class_names of own.npz must be a row of texts, not int64",
        ),
        ({"x": IMAGES, "y": np.arange(40)}, r"^own.npz must have enough images of every class to split off"),
        (
            SPLIT | {"train_images": np.array([[1], [1, 2]], dtype=object)},
            r"^train_images of own.npz must be an array of numbers, not of objects$",
        ),
    ],
)
def test_shapes_and_ranges(arrays, message):
    with pytest.raises(DataError, match=message):
        load_dataset(save(**arrays))


def entry(shape="(2, 3)", size=6, dtype="|u1"):
    """Return an archive with one array whose header says what it likes."""
    header = f"{{'descr': '{dtype}', 'fortran_order': False, 'shape': {shape}, }}\n".encode()
    content = b"\x93NUMPY\x01\x00" + len(header).to_bytes(2, "little") + header + bytes(size)
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("images.npy", content)
    return buffer.getvalue()


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"text",
        entry(shape="(2, 4)"),
        entry(shape="(1 << 40, 1)"),
        entry(shape="(1099511627776, 1099511627776)"),
        entry(shape="(-2, -3)"),
        entry(dtype="|x1"),
        entry()[:-30],
    ],
)
def test_damaged_files(folder, content):
    (folder / "own.npz").write_bytes(content)
    with pytest.raises(
        DataError, match=r"^own.npz must be a whole file of numpy.savez, not a damaged or foreign"
    ):
        load_dataset("own.npz")


def test_recipes_follow_the_size():
    data = load_dataset(save())
    recipe = recipe_for(data)
    assert recipe.layers == "6-128-4" and recipe.epochs == RECIPES["digits"].epochs
    config = make_config(data.name, data.class_names, recipe=recipe, output="m.pt")
    assert config.layers == "6-128-4" and "--dataset own.npz " in config.command
    assert recipe_for(load_dataset("digits")) is RECIPES["digits"]


def test_every_command_takes_it(capsys, monkeypatch, folder):
    """Train, eval, export, gen-rtl, sim (what it prepares) and upsets, by the name that the model keeps."""
    from bc_hw.cosim.design_under_test import load_design_under_test
    from bc_hw.cosim.options import SimOptions
    from bc_hw.cosim.simulate import prepare
    from bc_hw.cosim.stimulus import choose_images
    from bc_hw.errors import UsageError

    def run(*words):
        assert main([*words]) == 0, capsys.readouterr().err
        return capsys.readouterr().out

    save()
    result = json.loads(
        run("train", "--dataset", "own.npz", "--layers", "6-4-4", "--epochs", "2", "--batch", "10", "--json")
    )
    assert (result["dataset"], result["test_images"]) == ("own.npz", 10)
    assert json.loads(run("eval", "model.pt", "--json"))["images"] == 10
    assert json.loads(run("export", "model.pt", "--json"))["measured"] is True
    assert load_model("model.bchw").dataset == "own.npz"
    upsets = ("upsets", "model.bchw", "--rates", "0.1", "--trials", "2", "--json")
    assert json.loads(run(*upsets))["images"] == 10
    run("gen-rtl", "model.bchw", "--lanes", "4", "-o", "d")
    prepare(folder / "d", SimOptions(images=4))
    dut = load_design_under_test(folder / "d")
    assert choose_images(dut, count=None).source == "own.npz, test"
    save("other.npz", **SPLIT | {"test_images": IMAGES[20:30]})
    chosen = choose_images(dut, count=2, dataset="other.npz")
    np.testing.assert_array_equal(chosen.images, FLAT[20:22])
    with pytest.raises(UsageError, match=r"^Images of digits must be of 6 pixels, not 64$"):
        choose_images(dut, count=2, dataset="digits")
    with pytest.raises(DataError, match=r"^Data set gone.npz must be an existing file"):
        choose_images(dut, count=2, dataset="gone.npz")
    run("export", "model.pt", "--dataset", "other.npz", "-o", "other.bchw")
    assert load_model("other.bchw").dataset == "other.npz"
