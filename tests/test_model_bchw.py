"""The file of the integer model: whole round trips, and every kind of damage."""

import json
import struct

import msgspec
import numpy as np
import pytest
import safetensors.numpy
from hypothesis import given, settings
from hypothesis import strategies as st

from bc_hw.errors import ModelFileError, UsageError
from bc_hw.model import IntegerModel, bchw
from bc_hw.model.bchw import load_model, model_bytes, model_digest, save_model
from bc_hw.model.bchw_header import HEADERS, encode, schema_of
from bc_hw.model.network import TrainingFacts
from bc_hw.model.random_model import random_model
from bc_hw.topology import parse_topology


def small_model():
    model = random_model((9, 3, 2), act_bits=4, scale_digits=2, seed=1)
    facts = TrainingFacts("bc-hw train -o model.pt", 3, 20, 1.25, 1.5, 360)
    return IntegerModel(model.layers, model.input, "digits", ("zero", "one"), facts)


def model_of_maps():
    model = random_model(
        parse_topology("5x4x3-3C2s1x2p1x0-MP2s1-4C1-2"), act_bits=(2, 3), scale_digits=2, seed=1
    )
    facts = TrainingFacts("bc-hw train -o model.pt", 3, 20, 1.25, 1.5, 360)
    return IntegerModel(model.layers, model.input, "digits", ("zero", "one"), facts)


BOTH = pytest.mark.parametrize("model", [small_model(), model_of_maps()], ids=["schema 1", "schema 2"])


def assert_equal(found, expected):
    assert (found.input_bits, found.dataset, found.class_names) == (
        expected.input_bits,
        expected.dataset,
        expected.class_names,
    )
    assert found.training == expected.training
    assert (found.topology, found.maps) == (expected.topology, expected.maps)
    for ours, theirs in zip(found.weighted, expected.weighted, strict=True):
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


def own_header(data):
    """Return the `bc_hw` header of a file."""
    return json.loads(split(data)[0]["__metadata__"]["bc_hw"])


def edited(model=None, **changes):
    """Return a file whose `bc_hw` header is changed; its checksum is as it was."""
    header, tensors = split(model_bytes(model or small_model()))
    own = json.loads(header["__metadata__"]["bc_hw"])
    header["__metadata__"]["bc_hw"] = json.dumps(own | changes)
    return join(header, tensors)


def signed(model, *, drop=(), add=(), **changes):
    """Return a file of a model whose header and tensors are changed, with the checksum that it then has."""
    data = model_bytes(model)
    tensors = safetensors.numpy.load(data)
    for name in drop:
        del tensors[name]
    tensors |= dict(add)
    text = json.dumps(own_header(data) | changes)
    header = msgspec.json.decode(text, type=HEADERS[schema_of(text)])
    header.sha256 = bchw._digest(header, tensors)
    return safetensors.numpy.save(tensors, metadata={"bc_hw": encode(header).decode()})


@BOTH
def test_round_trip(tmp_path, model):
    save_model(model, tmp_path / "a.bchw")
    assert_equal(load_model(tmp_path / "a.bchw"), model)
    assert model_bytes(load_model(tmp_path / "a.bchw")) == model_bytes(model)


@pytest.mark.parametrize(
    ("text", "schema"), [("9-3-2", 1), ("3x3x1-3-2", 2), ("9-3C1-2", 2), ("1x1x9-3-2", 1), ("3x3x1-MP2-2", 2)]
)
def test_only_a_chain_of_dense_layers_is_written_in_the_first_schema(tmp_path, text, schema):
    model = random_model(parse_topology(text))
    data = model_bytes(model)
    assert own_header(data)["schema"] == schema
    assert_equal(load_bytes(tmp_path, data), model)


def test_what_is_written_of_a_network_of_maps():
    data = model_bytes(model_of_maps())
    own = own_header(data)
    assert list(own) == ["schema", "input", "dataset", "class_names", "layers", "training", "sha256"]
    assert own["input"] == {"height": 5, "width": 4, "channels": 3, "bits": 8}
    convolution = {"kind": "conv2d", "n_out": 3, "kernel": [2, 2], "stride": [1, 2], "padding": [1, 0]}
    first = model_of_maps().layers[0]
    assert own["layers"] == [
        {"spec": convolution, "shift": first.shift, "act_bits": 2},
        {"spec": {"kind": "maxpool2d", "window": 2, "stride": 1}, "shift": 0, "act_bits": None},
        {
            "spec": {"kind": "conv2d", "n_out": 4, "kernel": [1, 1], "stride": [1, 1], "padding": [0, 0]},
            "shift": model_of_maps().layers[2].shift,
            "act_bits": 3,
        },
        {"spec": {"kind": "dense", "n_out": 2}, "shift": 0, "act_bits": None},
    ]
    tensors = safetensors.numpy.load(data)
    assert set(tensors) == {
        f"layer{index}.{name}" for index in (0, 2, 3) for name in ("weights", "scale", "bias")
    }
    assert tensors["layer0.weights"].shape == (3, 2)  # 12 weights of a neuron take 2 bytes
    bits = np.unpackbits(tensors["layer0.weights"], axis=1, count=12, bitorder="little")
    np.testing.assert_array_equal(2 * bits.astype(np.int8) - 1, first.weights)


def layers_with(index, **changes):
    """Return the layers of `model_of_maps` as its header has them, one of them changed."""
    layers = own_header(model_bytes(model_of_maps()))["layers"]
    layers[index] = layers[index] | changes
    return layers


POOL = {"kind": "maxpool2d", "window": 2, "stride": 1}
CONVOLUTION = {"kind": "conv2d", "n_out": 3, "kernel": [2, 2], "stride": [1, 2], "padding": [1, 0]}
INPUT = {"height": 5, "width": 4, "channels": 3, "bits": 8}


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        (
            {"layers": layers_with(1, shift=1)},
            r"Shift and activation width of layer 1, MP2s1, must be 0 and null, not 1 and None",
        ),
        (
            {"layers": layers_with(1, act_bits=2)},
            r"Shift and activation width of layer 1, MP2s1, must be 0 and null, not 0 and 2",
        ),
        (
            {"layers": layers_with(1, spec=POOL | {"window": 4})},
            r"Window of a pooling layer must be from 2 to 3, not 4",
        ),
        (
            {"layers": layers_with(1, spec=POOL | {"window": 3})},
            r"Window of MP3s1 on 6x2x3 must be at most the width of its map, 2, not 3",
        ),
        (
            {"layers": layers_with(0, spec=CONVOLUTION | {"kernel": [8, 2]})},
            r"Kernel of a convolution must be from 1 to 7, not 8",
        ),
        (
            {"layers": layers_with(0, spec=CONVOLUTION | {"padding": [2, 0]})},
            r"Padding of a convolution must be from 0 to 1, not 2",
        ),
        (
            {"layers": layers_with(0, spec=CONVOLUTION | {"kernel": [3, 2]})},
            r"Packed weights of layer 0 must be uint8 \(3, 3\), not uint8 \(3, 2\)",
        ),
        (
            {"layers": layers_with(0, spec=CONVOLUTION | {"kernel": [2, 2, 2]})},
            r"Model header must follow its schema, but .*",
        ),
        (
            {"layers": layers_with(0, spec=CONVOLUTION | {"kind": "conv3d"})},
            r"Model header must follow its schema, but .*",
        ),
        (
            {"layers": layers_with(0, spec=CONVOLUTION | {"dilation": 2})},
            r"Model header must follow its schema, but .*",
        ),
        ({"layers": layers_with(0, shift=None)}, r"Model header must follow its schema, but .*"),
        ({"layers": layers_with(0, shift=41)}, r"Shift must be from 0 to 40, not 41"),
        ({"layers": layers_with(0, act_bits=None)}, r"Shift of the last layer must be 0, not \d+"),
        (
            {"layers": layers_with(0, act_bits=None, shift=0)},
            r"Activation width of layer 0 must be given, not None",
        ),
        (
            {"layers": layers_with(3, spec={"kind": "dense", "n_out": 0})},
            r"Layer size must be from 1 to 65535, not 0",
        ),
        (
            {"layers": layers_with(0, spec=POOL, shift=0, act_bits=None)},
            r"Tensors must be weights, scale and bias of every layer that has weights, not \['layer0.bias', .*\]",
        ),
        ({"layers": layers_with(1)[:2]}, r"Tensors must be weights, .*"),
        ({"layers": []}, r"Tensors must be weights, .*"),
        ({"input": INPUT | {"height": 0}}, r"Size of the input must be from 1 to 65535, not 0"),
        (
            {"input": INPUT | {"height": -5, "width": -4}},
            r"Size of the input must be from 1 to 65535, not -5",
        ),
        ({"input": INPUT | {"bits": 9}}, r"Input width must be from 1 to 8 bits, not 9"),
        (
            {"input": INPUT | {"channels": 2}},
            r"Packed weights of layer 0 must be uint8 \(3, 1\), not uint8 \(3, 2\)",
        ),
        ({"input": [5, 4, 3, 8]}, r"Model header must follow its schema, but .*"),
        ({"drop": ["layer2.bias"]}, r"Tensors must be weights, .*, not \['layer2.bias'\]"),
        (
            {"add": {"layer1.scale": np.ones(3, np.int64)}},
            r"Tensors must be weights, .*, not \['layer1.scale'\]",
        ),
        ({"class_names": ["a"]}, r"Class names must be 2 names, not 1"),
    ],
)
def test_a_network_of_maps_that_breaks_a_rule_is_refused(tmp_path, changes, message):
    load_bytes(tmp_path, signed(model_of_maps()))
    try:
        data = signed(model_of_maps(), **changes)
    except (msgspec.MsgspecError, UsageError):  # no checksum can be made: the header comes first
        data = edited(model_of_maps(), **changes)
    with pytest.raises(ModelFileError, match=rf"model\.bchw: {message}$"):
        load_bytes(tmp_path, data)


def test_a_network_without_layers_is_refused(tmp_path):
    none = [f"layer{index}.{name}" for index in (0, 2, 3) for name in ("weights", "scale", "bias")]
    with pytest.raises(ModelFileError, match=r"Model must be at least one layer, not 0$"):
        load_bytes(tmp_path, signed(model_of_maps(), drop=none, layers=[]))


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


@pytest.mark.parametrize(("model", "step"), [(small_model(), 1), (model_of_maps(), 7)])
def test_every_flipped_bit_is_found(tmp_path, model, step):
    """Every bit of one file, and one or two of each byte of the other, which has the same checksum."""
    data = model_bytes(model)
    path = tmp_path / "model.bchw"
    missed = []
    for position in range(0, 8 * len(data), step):
        damaged = bytearray(data)
        damaged[position // 8] ^= 1 << position % 8
        path.write_bytes(damaged)
        try:
            load_model(path)
        except ModelFileError:
            continue
        missed.append(position)
    assert missed == []


@BOTH
def test_every_truncation_is_found(tmp_path, model):
    data = model_bytes(model)
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


@pytest.mark.parametrize("version", [0, 3, 99])
def test_unknown_version(tmp_path, version):
    """The version is read first: a newer file may have other fields."""
    with pytest.raises(ModelFileError, match=rf"Schema version must be 1 or 2, not {version}$") as caught:
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
