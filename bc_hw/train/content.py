"""How the files of finished and of interrupted trainings are written, read and checked."""

import io
from pathlib import Path

import msgspec
import torch
from torch import Tensor

from ..errors import CheckpointError, UsageError, must_be
from ..files import atomic_file, read_bytes
from .config import TrainConfig
from .container import ARCHIVE, FORMATS, MAX_FILE_BYTES, MODEL, UNKNOWN, load_container, recognise
from .kinds import TENSORS

__all__ = [
    "FORMAT_VERSION",
    "KIND",
    "RESUME_KIND",
    "check_tensors",
    "convert",
    "decode",
    "read_content",
    "save_content",
]

FORMAT_VERSION = 3
"""Version 2 has more choices in ``config`` and more ``facts``; in version 1 they have their defaults.
Version 3 has the layers of ``config`` as a topology text, the versions before it as a list of sizes."""

_READABLE = (1, 2, 3)

KIND = "bc_hw checkpoint"
RESUME_KIND = "bc_hw unfinished training"

_FOREIGN_HINT = "a network of another program needs a description: bc-hw export FILE --description JSON"


def save_content(content: dict, path: Path | str) -> None:
    """Write ``content`` to ``path``, all of it or nothing; the same content always gives the same bytes."""
    # Through memory: torch.save puts the name of a file into the file, and the temporary name is random.
    buffer = io.BytesIO()
    torch.save(content, buffer)
    with atomic_file(path) as temporary:
        temporary.write_bytes(buffer.getvalue())


def read_content(path: Path) -> bytes:
    """Return the bytes of a checkpoint file."""
    return read_bytes(path, "Checkpoint", CheckpointError, MAX_FILE_BYTES)


def decode(data: bytes, kind: str, keys: tuple[str, ...]) -> dict:
    """Return what a checkpoint holds.

    Parameters
    ----------
    data : bytes
    kind : str
        `KIND` or `RESUME_KIND`.
    keys : tuple of str
        What it must hold.

    Raises
    ------
    CheckpointError
        If the file is foreign, unsafe, of the other kind, of an unknown version, or incomplete.
    """
    hint = _FOREIGN_HINT if kind == KIND else None  # None: the caller's
    found = recognise(data)
    if found != ARCHIVE:
        raise CheckpointError(
            f"Checkpoint must be a file that `bc-hw train` wrote, not {FORMATS[found]}",
            hint={UNKNOWN: None, MODEL: "`bc-hw gen-rtl`, `eval` and `upsets` take it as it is"}.get(
                found, hint
            ),
        )
    content = load_container(data)
    name = content.get("kind") if isinstance(content, dict) else None
    if name == RESUME_KIND != kind:
        raise CheckpointError(
            "Checkpoint must be of a finished training, not the state of an interrupted one",
            hint="go on with `bc-hw train --resume` and the options of the first run",
        )
    if name != kind:
        raise CheckpointError(
            "Checkpoint must be a file that `bc-hw train` wrote, not one of another program",
            hint=hint,
        )
    version = content.get("version")
    if type(version) is not int or version not in _READABLE:
        found = version if isinstance(version, int | str | None) else type(version).__name__
        *known, last = map(str, _READABLE)
        raise CheckpointError(
            must_be("Checkpoint version", f"{', '.join(known)} or {last}", found),
            hint="the file was written by another version of bc_hw",
        )
    missing = [key for key in keys if key not in content]
    if missing:
        raise CheckpointError(f"Checkpoint must have {', '.join(keys)}, but {', '.join(missing)} is missing")
    return content | {"config": _upgrade(content["config"], version)}


def _upgrade(config: object, version: int) -> object:
    """Return the configuration of a file of ``version`` as this version has it."""
    sizes = config.get("layers") if version < 3 and isinstance(config, dict) else None
    if isinstance(sizes, list | tuple) and all(type(size) is int for size in sizes):
        return config | {"layers": "-".join(map(str, sizes))}
    return config


def convert(value: object, kind: type, name: str):
    """Return the part ``name`` of a checkpoint, plain values, as a ``kind``.

    Raises
    ------
    CheckpointError
        If it breaks the schema or a rule.
    """
    try:
        return msgspec.convert(value, kind)
    except msgspec.ValidationError as error:
        raise CheckpointError(f"Checkpoint's {name} must follow its schema, but: {error}") from error
    except UsageError as error:
        raise CheckpointError(f"Checkpoint's {name} must be valid, but: {error.message}") from error


def _expected_shapes(config: TrainConfig) -> dict[str, tuple[int, ...]]:
    """Return name and shape of every tensor, without building the network."""
    *hidden, output = (TENSORS[type(step.spec)](step) for step in config.steps)
    blocks = {f"hidden.{index}": shapes for index, shapes in enumerate(hidden)} | {"output": output}
    return {f"{block}.{name}": shape for block, shapes in blocks.items() for name, shape in shapes.items()}


def check_tensors(tensors: object, config: TrainConfig) -> None:
    """Check that ``tensors`` are those of the network of ``config``: names, types, shapes, finite numbers.

    Raises
    ------
    CheckpointError
        If they are not.
    """
    if not isinstance(tensors, dict):
        raise CheckpointError(must_be("Checkpoint's tensors", "a dictionary", type(tensors).__name__))
    expected = _expected_shapes(config)
    missing = sorted(expected.keys() - tensors.keys())
    if missing:
        raise CheckpointError(
            f"Checkpoint must have a tensor for every layer of its config, but {missing[0]} is missing"
        )
    unknown = sorted(map(str, tensors.keys() - expected.keys()))
    if unknown:
        raise CheckpointError(
            must_be("Checkpoint's tensors", "those of the layers of its config", unknown[0])
        )
    for name, shape in expected.items():
        tensor = tensors[name]
        if type(tensor) is not Tensor or tensor.dtype != torch.float32 or tensor.layout != torch.strided:
            raise CheckpointError(must_be(name, "a float32 tensor", getattr(tensor, "dtype", type(tensor))))
        if tuple(tensor.shape) != shape:
            raise CheckpointError(must_be(name, f"of shape {shape}", tuple(tensor.shape)))
        if not torch.isfinite(tensor).all():
            raise CheckpointError(f"{name} must be finite, not NaN or infinite")
        if name.endswith(".var") and (tensor < 0).any():
            raise CheckpointError(must_be(name, "zero or positive", float(tensor.min())))
