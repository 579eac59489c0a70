"""Reading and writing `model.bchw`: one safetensors file that holds an integer model.

Weights are packed one bit each (1 is +1), rows padded to whole bytes with zeros. The header carries one
JSON object under the key ``bc_hw``; its ``sha256`` covers every other byte that has a meaning, so a
single flipped bit anywhere is found. `docs/reference/bchw.md` lists the fields.
"""

import hashlib
from pathlib import Path

import msgspec
import numpy as np
import safetensors
import safetensors.numpy

from ..errors import ModelFileError, Phrase, UsageError, must_be
from ..files import atomic_file, read_bytes
from .bchw_header import HEADERS, Entry, Header, encode, header_of, schema_of
from .network import IntegerLayer, IntegerModel, Layer, PoolLayer

__all__ = ["load_model", "model_bytes", "model_digest", "save_model"]

MAX_FILE_BYTES = 1 << 30
"""A larger file is refused before it is read."""

_KEY = "bc_hw"


def model_bytes(model: IntegerModel) -> bytes:
    """Return the content of a `.bchw` file; the same model always gives the same bytes."""
    header = header_of(model)
    tensors = {}
    for index, layer in enumerate(model.layers):
        if layer.spec.weighted:
            tensors[f"layer{index}.weights"] = np.packbits(layer.weights > 0, axis=1, bitorder="little")
            tensors[f"layer{index}.scale"] = np.array(layer.scale)
            tensors[f"layer{index}.bias"] = np.array(layer.bias)
    header.sha256 = _digest(header, tensors)
    return safetensors.numpy.save(tensors, metadata={_KEY: encode(header).decode()})


def save_model(model: IntegerModel, path: Path | str) -> None:
    """Write ``model`` to ``path``, all of it or nothing."""
    with atomic_file(path) as temporary:
        temporary.write_bytes(model_bytes(model))


def model_digest(model: IntegerModel) -> str:
    """Return the SHA-256 of the file that ``model`` is written as, in hexadecimal."""
    return hashlib.sha256(model_bytes(model)).hexdigest()


def load_model(path: Path | str) -> IntegerModel:
    """Read a `.bchw` file and check everything in it.

    Raises
    ------
    ModelFileError
        If the file is missing, damaged, foreign, of an unknown version, or breaks a rule of the model.
    """
    path = Path(path)
    data = read_bytes(path, "Model file", ModelFileError, MAX_FILE_BYTES)
    try:
        return _decode(data)
    except ModelFileError as error:
        hint = error.hint or "export it again with `bc-hw export`"
        raise ModelFileError(f"{path}: {error.message}", hint=hint) from error


def _decode(data: bytes) -> IntegerModel:
    if data.startswith(b"PK"):
        raise ModelFileError(
            "Model file must be one that `bc-hw export` wrote, not a zip archive such as a checkpoint",
            hint="export the checkpoint: bc-hw export FILE",
        )
    try:
        tensors = safetensors.numpy.load(data)
        metadata = _metadata(data)
    except (safetensors.SafetensorError, KeyError, TypeError, ValueError) as error:
        raise ModelFileError(
            "Model file must be a whole safetensors file, not a damaged or foreign one"
        ) from error
    if _KEY not in metadata:
        raise ModelFileError(
            "Model file must be one that `bc-hw export` wrote, not the tensors of another program",
            hint="a network of another program needs a description: bc-hw export FILE --description JSON",
        )
    try:
        header = _header(metadata[_KEY])
        if header.sha256 != _digest(header, tensors):
            raise ModelFileError("Model file must match its checksum, but some bits have changed")
        entries = list(header.entries())
    except UsageError as error:
        raise ModelFileError(error.message) from error
    expected = {
        f"layer{index}.{name}"
        for index, entry in enumerate(entries)
        if entry.spec.weighted
        for name in ("weights", "scale", "bias")
    }
    if set(tensors) != expected:
        odd = sorted(set(tensors) ^ expected)
        raise ModelFileError(
            must_be("Tensors", "weights, scale and bias of every layer that has weights", odd)
        )
    layers = tuple(_layer(index, entry, tensors) for index, entry in enumerate(entries))
    return IntegerModel(layers, header.given, header.dataset, tuple(header.class_names), header.training)


def _header(text: str) -> Header:
    """Return the header in its version; a layer whose numbers are not allowed is a `UsageError`."""
    try:
        version = schema_of(text)
        if version not in HEADERS:
            raise ModelFileError(
                must_be("Schema version", " or ".join(map(str, HEADERS)), version),
                hint="the file was written by another version of bc_hw: export the checkpoint again",
            )
        return msgspec.json.decode(text, type=HEADERS[version])
    except msgspec.MsgspecError as error:
        raise ModelFileError(f"Model header must follow its schema, but {error}") from error


def _layer(index: int, entry: Entry, tensors: dict[str, np.ndarray]) -> Layer:
    if not entry.spec.weighted:
        return PoolLayer(entry.spec)
    packed = tensors[f"layer{index}.weights"]
    shape = (entry.spec.n_out, -(-entry.fan_in // 8))
    if packed.dtype != np.uint8 or packed.shape != shape:
        raise ModelFileError(
            must_be(
                f"Packed weights of layer {index}", f"uint8 {shape}", Phrase(f"{packed.dtype} {packed.shape}")
            )
        )
    bits = np.unpackbits(packed, axis=1, count=entry.fan_in, bitorder="little")
    return IntegerLayer(
        (2 * bits.astype(np.int8) - 1).astype(np.int8),
        tensors[f"layer{index}.scale"].copy(),
        tensors[f"layer{index}.bias"].copy(),
        entry.shift,
        entry.act_bits,
        entry.spec,
    )


def _metadata(data: bytes) -> dict[str, str]:
    """Return the free-form part of a safetensors header, which the numpy binding does not give."""
    length = int.from_bytes(data[:8], "little")
    header = msgspec.json.decode(data[8 : 8 + length], type=dict[str, object])
    metadata = header.get("__metadata__", {})
    return metadata if isinstance(metadata, dict) else {}


def _digest(header: Header, tensors: dict[str, np.ndarray]) -> str:
    """Hash all that has a meaning: the header without its hash, every tensor with name, type and shape."""
    digest = hashlib.sha256()
    digest.update(encode(msgspec.structs.replace(header, sha256="")))
    for name in sorted(tensors):
        tensor = tensors[name]
        digest.update(f"{name} {tensor.dtype.str} {tensor.shape}\n".encode())
        digest.update(np.ascontiguousarray(tensor).tobytes())
    return digest.hexdigest()
