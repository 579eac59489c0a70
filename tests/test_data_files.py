"""MNIST, CIFAR-10 and SVHN from files in their own formats, whole and damaged."""

import gzip
import struct
import tarfile

import numpy as np
import pytest
from scipy.io import savemat

from bc_hw.data import load_dataset
from bc_hw.data.cifar10 import read_batch
from bc_hw.data.idx import read_idx
from bc_hw.data.mnist import MNIST_FILES
from bc_hw.data.svhn import read_mat
from bc_hw.errors import DataError

RNG = np.random.default_rng(0)


def idx_bytes(array):
    return bytes([0, 0, 8, array.ndim]) + struct.pack(f">{array.ndim}I", *array.shape) + array.tobytes()


def write_idx(path, array):
    path.parent.mkdir(parents=True, exist_ok=True)
    with gzip.open(path, "wb", 1) as file:
        file.write(idx_bytes(array))
    return array


@pytest.fixture
def small_mnist(tmp_path):
    arrays = [
        RNG.integers(0, 256, (5, 28, 28), dtype=np.uint8),
        RNG.integers(0, 10, 5, dtype=np.uint8),
        RNG.integers(0, 256, (3, 28, 28), dtype=np.uint8),
        RNG.integers(0, 10, 3, dtype=np.uint8),
    ]
    for file, array in zip(MNIST_FILES, arrays, strict=True):
        write_idx(tmp_path / "mnist" / file.name, array)
    return tmp_path, arrays


def test_mnist_layout(small_mnist):
    folder, (train, train_labels, test, test_labels) = small_mnist
    data = load_dataset("mnist", folder, verify=False)
    assert data.shape == (28, 28)
    np.testing.assert_array_equal(data.train_images, train.reshape(5, 784))
    np.testing.assert_array_equal(data.test_images, test.reshape(3, 784))
    np.testing.assert_array_equal(data.train_labels, train_labels)
    np.testing.assert_array_equal(data.test_labels, test_labels)
    assert data.test_images.flags.writeable


def test_mnist_checksum(small_mnist):
    folder, _ = small_mnist
    with pytest.raises(
        DataError, match=r"train-images-idx3-ubyte.gz must have the published MD5 f68b3c.*, not \w{32}$"
    ) as caught:
        load_dataset("mnist", folder)
    assert "get it again" in caught.value.hint


def test_mnist_sizes_must_agree(small_mnist):
    folder, _ = small_mnist
    write_idx(folder / "mnist" / MNIST_FILES[2].name, np.zeros((3, 27, 28), np.uint8))
    with pytest.raises(
        DataError, match=r"^Size of the images in .*t10k.* must be \(28, 28\), not \(27, 28\)$"
    ):
        load_dataset("mnist", folder, verify=False)


def test_idx_round_trip(tmp_path):
    array = write_idx(tmp_path / "a.gz", RNG.integers(0, 256, (4, 3, 2), dtype=np.uint8))
    np.testing.assert_array_equal(read_idx(tmp_path / "a.gz", 3), array)


def packed(content):
    """Return the same bytes in every process, or the workers of one run would know different tests."""
    return gzip.compress(content, mtime=0)


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (packed(b""), r".* must start with the IDX header 00000803, not nothing"),
        (packed(idx_bytes(np.zeros(4, np.uint8)) + bytes(12)), r".* 00000803, not 00000801"),
        (b"these are no digits", r".* must be a whole gzip file, not a damaged or foreign one"),
        (
            packed(idx_bytes(np.zeros((4, 3, 2), np.uint8)))[:-12],
            r".* must be a whole gzip file, not a damaged or foreign one",
        ),
        (
            packed(idx_bytes(np.zeros((4, 3, 2), np.uint8))[:-1]),
            r"Content of .* must be 24 bytes as its header says, not 23",
        ),
        (
            packed(idx_bytes(np.zeros((4, 3, 2), np.uint8)) + b"x"),
            r"Content of .* must be 24 bytes as its header says, not more",
        ),
        (
            packed(bytes([0, 0, 8, 3]) + struct.pack(">3I", 2**32 - 1, 2**32 - 1, 2**32 - 1)),
            r"Size of .* must be at most 268435456 bytes, not 79228162458924105385300197375",
        ),
        (
            packed(bytes([0, 0, 8, 3]) + struct.pack(">3I", 2**32 - 1, 2**32 - 1, 0)),
            r"Size of .* must be at most 268435456 bytes, not 18446744065119617025",
        ),
    ],
)
def test_idx_refuses(tmp_path, content, message):
    path = tmp_path / "images.gz"
    path.write_bytes(content)
    with pytest.raises(DataError, match=f"^{message}$"):
        read_idx(path, 3)


def test_idx_flipped_bit(tmp_path):
    """gzip carries a checksum; a flip in the data must not pass as another image."""
    path = tmp_path / "images.gz"
    write_idx(path, RNG.integers(0, 256, (10, 8, 8), dtype=np.uint8))
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 1
    path.write_bytes(content)
    with pytest.raises(DataError, match=r"must be a whole gzip file"):
        read_idx(path, 3)


def cifar_records(count):
    images = RNG.integers(0, 256, (count, 3072), dtype=np.uint8)
    labels = RNG.integers(0, 10, (count, 1), dtype=np.uint8)
    return np.concatenate([labels, images], axis=1)


@pytest.fixture
def cifar_batches(tmp_path):
    folder = tmp_path / "made" / "cifar-10-batches-bin"
    folder.mkdir(parents=True)
    names = [*(f"data_batch_{index}.bin" for index in range(1, 6)), "test_batch.bin"]
    batches = [cifar_records(4) for _ in names]
    for name, records in zip(names, batches, strict=True):
        records.tofile(folder / name)
    return folder, batches


@pytest.mark.parametrize("place", ["cifar10/cifar-10-batches-bin", "cifar-10-batches-bin", "cifar10"])
def test_cifar10_unpacked(tmp_path, cifar_batches, place):
    folder, batches = cifar_batches
    target = tmp_path / "data" / place
    target.parent.mkdir(parents=True)
    folder.rename(target)
    data = load_dataset("cifar10", tmp_path / "data")
    np.testing.assert_array_equal(data.train_images, np.concatenate(batches[:5])[:, 1:])
    np.testing.assert_array_equal(data.train_labels, np.concatenate(batches[:5])[:, 0])
    np.testing.assert_array_equal(data.test_images, batches[5][:, 1:])
    assert data.shape == (3, 32, 32)
    assert data.class_names[3] == "cat"


def test_cifar10_archive(tmp_path, cifar_batches, monkeypatch):
    folder, batches = cifar_batches
    (tmp_path / "data" / "cifar10").mkdir(parents=True)
    with tarfile.open(tmp_path / "data" / "cifar10" / "cifar-10-binary.tar.gz", "w:gz") as tar:
        tar.add(folder, "cifar-10-batches-bin")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    with pytest.raises(DataError, match=r"tar.gz must have the published MD5 c32a1d4a"):
        load_dataset("cifar10", tmp_path / "data")
    data = load_dataset("cifar10", tmp_path / "data", verify=False)
    np.testing.assert_array_equal(data.test_images, batches[5][:, 1:])


def test_cifar10_archive_of_something_else(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    (tmp_path / "cifar10").mkdir()
    archive = tmp_path / "cifar10" / "cifar-10-binary.tar.gz"
    with tarfile.open(archive, "w:gz"):
        pass
    with pytest.raises(DataError, match=r"tar.gz must hold the batches of CIFAR-10, but"):
        load_dataset("cifar10", tmp_path, verify=False)
    archive.write_bytes(b"no archive")
    with pytest.raises(DataError, match=r"tar.gz must hold the batches of CIFAR-10, but"):
        load_dataset("cifar10", tmp_path, verify=False)
    assert list(tmp_path.glob("cache/**/*.bin")) == []


@pytest.mark.parametrize("size", [0, 3072, 3074])
def test_cifar10_cut(tmp_path, size):
    path = tmp_path / "test_batch.bin"
    path.write_bytes(bytes(size))
    with pytest.raises(DataError, match=rf"must be 1 to 10,000 records of 3073 bytes, not {size}$"):
        read_batch(path)


def test_svhn_layout(tmp_path):
    images = RNG.integers(0, 256, (32, 32, 3, 4), dtype=np.uint8)
    path = tmp_path / "train_32x32.mat"
    savemat(path, {"X": images, "y": np.array([[1], [10], [9], [10]], np.uint8)})
    flat, labels = read_mat(path)
    assert flat.shape == (4, 3072)
    assert flat[2, 1 * 1024 + 5 * 32 + 7] == images[5, 7, 1, 2]
    np.testing.assert_array_equal(labels, [1, 0, 9, 0])


def test_svhn_both_files(tmp_path):
    (tmp_path / "svhn").mkdir()
    for name, count in (("train", 3), ("test", 2)):
        content = {"X": np.zeros((32, 32, 3, count), np.uint8), "y": np.full((count, 1), 10, np.uint8)}
        savemat(tmp_path / "svhn" / f"{name}_32x32.mat", content)
    data = load_dataset("svhn", tmp_path, verify=False)
    assert data.train_images.shape == (3, 3072)
    assert data.test_labels.tolist() == [0, 0]
    with pytest.raises(DataError, match=r"train_32x32.mat must have the published MD5 e26dedcc"):
        load_dataset("svhn", tmp_path)


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ({"images": np.zeros(3)}, r"Content of .* must be the arrays X and y, not \[\]"),
        (
            {"X": np.zeros((2, 32, 32, 3), np.uint8), "y": np.ones(2)},
            r"X of .* must be .*, not uint8 \(2, 32, 32, 3\)",
        ),
        (
            {"X": np.zeros((32, 32, 3, 2), np.uint8), "y": np.array([1, 11])},
            r"y of .* must be 2 labels from 1 to 10",
        ),
        (
            {"X": np.zeros((32, 32, 3, 2), np.uint8), "y": np.array([1])},
            r"y of .* must be 2 labels from 1 to 10",
        ),
    ],
)
def test_svhn_refuses(tmp_path, content, message):
    path = tmp_path / "a.mat"
    savemat(path, content)
    with pytest.raises(DataError, match=f"^{message}"):
        read_mat(path)


@pytest.mark.parametrize("content", [b"", b"no matlab file at all" * 20])
def test_svhn_foreign(tmp_path, content):
    path = tmp_path / "a.mat"
    path.write_bytes(content)
    with pytest.raises(DataError, match=r"must be a whole MATLAB file, not a damaged or foreign one$"):
        read_mat(path)
