"""The file of the integer model: whole round trips, and every kind of damage."""

import json
import struct

import numpy as np
import pytest
import safetensors.numpy
from hypothesis import given, settings
from hypothesis import strategies as st

from bc_hw.errors import ModelFileError
from bc_hw.model import IntegerModel
from bc_hw.model.bchw import SCHEMA_VERSION, load_model, model_bytes, model_digest, save_model
from bc_hw.model.network import TrainingFacts
from bc_hw.model.random_model import random_model


def small_model():
    model = random_model((9, 3, 2), act_bits=4, scale_digits=2, seed=1)
    facts = TrainingFacts("bc-hw train -o model.pt", 3, 20, 1.25, 1.5, 360)
    return IntegerModel(model.layers, model.input, "digits", ("zero", "one"), facts)


def assert_equal(found, expected):
    assert (found.input_bits, found.dataset, found.class_names) == (
        expected.input_bits,
        expected.dataset,
        expected.class_names,
    )
    assert found.training == expected.training
    for ours, theirs in zip(found.layers, expected.layers, strict=True):
        for name in ("weights", "scale", "bias"):
            np.testing.assert_array_equal(getattr(ours, name), getattr(theirs, name))
        assert (ours.shift, ours.act_bits) == (theirs.shift, theirs.act_bits)


def load_bytes(folder, data):
    (folder / "model.bchw").write_bytes(data)
    return load_model(folder / "model.bchw")


def split(data):
    """Return header and tensor bytes of a safetensors file."""
    (length,) = struct.unpack("<Q", data[:8])
    return json.loads(data[8 : 8 + length]), data[8 + length :]


def join(header, tensors):
    text = json.dumps(header).encode()
    text += b" " * (-len(text) % 8)
    return struct.pack("<Q", len(text)) + text + tensors


def edited(**changes):
    """Return a file whose `bc_hw` header is changed; its checksum is as it was."""
    header, tensors = split(model_bytes(small_model()))
    own = json.loads(header["__metadata__"]["bc_hw"])
    header["__metadata__"]["bc_hw"] = json.dumps(own | changes)
    return join(header, tensors)


def test_round_trip(tmp_path):
    save_model(small_model(), tmp_path / "a.bchw")
    assert_equal(load_model(tmp_path / "a.bchw"), small_model())


@settings(max_examples=40, deadline=None)
@given(
    sizes=st.lists(st.integers(1, 20), min_size=2, max_size=5),
    input_bits=st.integers(1, 8),
    act_bits=st.integers(1, 8),
    scale_digits=st.integers(1, 3),
    seed=st.integers(0, 99),
)
def test_any_model_round_trips(tmp_path_factory, sizes, input_bits, act_bits, scale_digits, seed):
    model = random_model(
        tuple(sizes), input_bits=input_bits, act_bits=act_bits, scale_digits=scale_digits, seed=seed
    )
    folder = tmp_path_factory.mktemp("model")
    assert_equal(load_bytes(folder, model_bytes(model)), model)


def test_same_model_same_bytes():
    assert model_bytes(small_model()) == model_bytes(small_model())
    assert model_digest(small_model()) != model_digest(small_model().with_training(seed=4))


def test_weights_take_one_bit_each():
    _, tensors = split(model_bytes(random_model((784, 1024, 10))))
    weights = 1024 * 98 + 10 * 128
    assert len(tensors) == weights + 2 * 8 * (1024 + 10)


def test_every_flipped_bit_is_found(tmp_path):
    data = model_bytes(small_model())
    path = tmp_path / "model.bchw"
    missed = []
    for position in range(8 * len(data)):
        damaged = bytearray(data)
        damaged[position // 8] ^= 1 << position % 8
        path.write_bytes(damaged)
        try:
            load_model(path)
        except ModelFileError:
            continue
        missed.append(position)
    assert missed == []


def test_every_truncation_is_found(tmp_path):
    data = model_bytes(small_model())
    for length in range(len(data)):
        with pytest.raises(ModelFileError, match=r"must be a whole safetensors file"):
            load_bytes(tmp_path, data[:length])
    with pytest.raises(ModelFileError, match=r"must be a whole safetensors file"):
        load_bytes(tmp_path, data + b"\0")


@pytest.mark.parametrize(
    "data",
    [b"", b"hello\n", bytes(1000), struct.pack("<Q", 2**63) + b"{}", b"\xff" * 64],
)
def test_foreign_file(tmp_path, data):
    with pytest.raises(
        ModelFileError,
        match=r"model.bchw: Model file must be a whole safetensors file, not a damaged or foreign",
    ) as caught:
        load_bytes(tmp_path, data)
    assert caught.value.hint == "export it again with `bc-hw export`"


@pytest.mark.parametrize("metadata", [None, {"format": "pt"}])
def test_tensors_of_another_program(tmp_path, metadata):
    data = safetensors.numpy.save({"weight": np.zeros(3, np.float32)}, metadata=metadata)
    with pytest.raises(
        ModelFileError, match=r"must be one that `bc-hw export` wrote, not the tensors of another program"
    ):
        load_bytes(tmp_path, data)


@pytest.mark.parametrize("version", [0, SCHEMA_VERSION + 1, 99])
def test_unknown_version(tmp_path, version):
    """The version is read first: a newer file may have other fields."""
    with pytest.raises(ModelFileError, match=rf"Schema version must be 1, not {version}$") as caught:
        load_bytes(tmp_path, edited(schema=version, new_field=1))
    assert "another version of bc_hw" in caught.value.hint


@pytest.mark.parametrize(
    "changes", [{"schema": "1"}, {"input_bits": None}, {"layers": 3}, {"more": 1}, {"class_names": [1, 2]}]
)
def test_header_must_follow_its_schema(tmp_path, changes):
    with pytest.raises(ModelFileError, match=r"Model header must follow its schema, but"):
        load_bytes(tmp_path, edited(**changes))


@pytest.mark.parametrize("changes", [{"dataset": "mnist"}, {"input_bits": 7}, {"sha256": ""}])
def test_edited_header_fails_the_checksum(tmp_path, changes):
    load_bytes(tmp_path, edited())
    with pytest.raises(
        ModelFileError, match=r"Model file must match its checksum, but some bits have changed$"
    ):
        load_bytes(tmp_path, edited(**changes))


def test_missing_file_and_folder(tmp_path):
    with pytest.raises(ModelFileError, match=r"^Model file must be an existing file, not '.*absent.bchw'$"):
        load_model(tmp_path / "absent.bchw")
    with pytest.raises(ModelFileError, match=r"^Model file must be a file, not the folder .*$"):
        load_model(tmp_path)


def test_huge_file_is_not_read(tmp_path):
    with (tmp_path / "huge.bchw").open("wb") as file:
        file.truncate((1 << 30) + 1)
    with pytest.raises(
        ModelFileError, match=r"^Model file must be at most 1073741824 bytes, not 1073741825$"
    ):
        load_model(tmp_path / "huge.bchw")
