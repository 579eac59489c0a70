"""The container of `torch.save`, looked through before PyTorch is given it.

A checkpoint is a zip archive with a pickle inside. PyTorch's restricted loader runs no code of it, but
believes its sizes: a few hundred bytes can claim terabytes, or nest tuples so that hashing them never ends.
Here the archive's directory and every instruction of the pickle are read first, and nothing is done: entries
must be stored as they are, together no longer than the file; the pickle may name only what tensors and plain
values need.
"""

import io
import pickle
import pickletools
import struct
import warnings
import zipfile

import torch
from torch import Tensor

from ..errors import CheckpointError, must_be

__all__ = [
    "ARCHIVE",
    "FORMATS",
    "MAX_FILE_BYTES",
    "MODEL",
    "MODEL_HINT",
    "SAFETENSORS",
    "UNKNOWN",
    "load_container",
    "recognise",
]

MAX_FILE_BYTES = 1 << 32
"""A larger file is refused before it is read."""

MAX_GROWTH = 4
"""Bytes of tensors for each byte of the file, at most; what is stored once may stand several times."""

_FUNCTIONS = {"torch._utils _rebuild_tensor_v2", "torch._utils _rebuild_parameter", "collections OrderedDict"}
_KINDS = ("Float", "Double", "Half", "BFloat16", "Long", "Int", "Short", "Char", "Byte", "Bool")
_STORAGES = {f"torch {kind}Storage" for kind in _KINDS}
_PLAIN = {"NONE", "NEWTRUE", "NEWFALSE", "BININT", "BININT1", "BININT2", "LONG1", "BINFLOAT", "BINUNICODE"}
_PLAIN |= {"SHORT_BINUNICODE", "EMPTY_TUPLE", "EMPTY_LIST", "EMPTY_DICT"}
_PUT = {"BINPUT", "LONG_BINPUT"}
_GET = {"BINGET", "LONG_BINGET"}
_TUPLES = {"TUPLE1": 1, "TUPLE2": 2, "TUPLE3": 3}
_MARK = object()

_DAMAGED = "Checkpoint must be a whole file, not a damaged or truncated one"
_UNSAFE_HINT = "nothing in it was run; a network is saved by torch.save(network.state_dict(), path)"

ARCHIVE, OLD, MODEL, SAFETENSORS, UNKNOWN = "archive", "old", "model", "safetensors", "unknown"
FORMATS = {
    ARCHIVE: "a zip archive, as torch.save writes it",
    OLD: "one in the format of torch.save before PyTorch 1.6, which is no zip archive",
    MODEL: "an integer model, which is exported already",
    SAFETENSORS: "a safetensors file",
    UNKNOWN: "one of another kind",
}
"""What `recognise` finds, in words."""

MODEL_HINT = "`bc-hw gen-rtl`, `eval` and `upsets` take it as it is"
_HINTS = {OLD: "load it in PyTorch, and save it again with torch.save", MODEL: MODEL_HINT}

_OLD_MAGIC = pickle.dumps(0x1950A86A20F9469CFC6C, protocol=2)
"""How files of the old format begin."""


def recognise(data: bytes) -> str:
    r"""Return one of `FORMATS`, by the first bytes of a file.

    >>> recognise(b"PK\x03\x04" + bytes(100))
    'archive'
    """
    if data.startswith(b"PK\x03\x04"):
        return ARCHIVE
    if data.startswith(_OLD_MAGIC):
        return OLD
    length = int.from_bytes(data[:8], "little")
    if data[8:9] == b"{" and 2 <= length <= len(data) - 8:
        return MODEL if b'"bc_hw":' in data[8 : 8 + length] else SAFETENSORS
    return UNKNOWN


def _unsafe(found: str = "objects that run code") -> CheckpointError:
    text = found.replace(" ", ".")
    text = text if len(text) <= 100 else text[:97] + "..."
    return CheckpointError(
        f"Checkpoint must hold only tensors and plain values, not {text}", hint=_UNSAFE_HINT
    )


def load_container(data: bytes) -> object:
    """Return what `torch.save` put into ``data``: tensors, plain values, lists, tuples and dictionaries.

    No more memory is used than a few times the length of ``data``, and no code in it is run.

    Raises
    ------
    CheckpointError
        If it is damaged, claims more than it holds, or holds anything else.
    """
    kind = recognise(data)
    if kind != ARCHIVE:
        raise CheckpointError(
            f"Checkpoint must be {FORMATS[ARCHIVE]}, not {FORMATS[kind]}",
            hint=_HINTS.get(kind),
        )
    _check_pickle(_pickle_of(data), len(data))
    try:
        content = torch.load(io.BytesIO(data), map_location="cpu", weights_only=True)
    except pickle.UnpicklingError as error:
        raise _unsafe() from error
    # What a loader says about hostile bytes is of any kind; a defect of ours would show with sound files.
    except Exception as error:
        raise CheckpointError(_DAMAGED) from error
    _check_tensors(content, MAX_GROWTH * len(data))
    return content


def _pickle_of(data: bytes) -> bytes:
    """Return the pickle of an archive whose directory claims no more than there is."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            entries = archive.infolist()
            names = [entry.filename for entry in entries]
            pickles = [name for name in names if name.endswith("/data.pkl")]
            claimed = sum(entry.file_size for entry in entries)
            if claimed > len(data) or any(entry.compress_type for entry in entries):
                raise CheckpointError(
                    f"Checkpoint must hold no more than its {len(data)} bytes, but claims {claimed} unpacked"
                )
            if any(name.endswith("/constants.pkl") for name in names):
                raise CheckpointError(
                    "Checkpoint must be one of torch.save, not of torch.jit.save", hint=_UNSAFE_HINT
                )
            if not pickles:
                raise CheckpointError(f"Checkpoint must be {FORMATS[ARCHIVE]}, not one of another program")
            if len(pickles) != 1 or len(set(names)) != len(names) or entries[0].header_offset:
                raise CheckpointError(_DAMAGED)
            return archive.read(pickles[0])
    except (
        zipfile.BadZipFile,
        NotImplementedError,
        RuntimeError,
        ValueError,
        EOFError,
        struct.error,
    ) as error:
        raise CheckpointError(_DAMAGED) from error


def _check_pickle(data: bytes, limit: int) -> None:
    """Follow a pickle's instructions without doing them; each value on the stack is its size, or a name."""
    try:
        _Follower(limit).follow(data)
    except (ValueError, IndexError, KeyError, TypeError) as error:
        raise CheckpointError(_DAMAGED) from error


class _Follower:
    """A stack machine that knows only sizes.

    Tuples may be used again, and may hold tuples that are: their size as a tree is what hashing, comparing or
    printing them costs, and is held to ``limit``.
    """

    def __init__(self, limit: int):
        self.limit = limit
        self.stack: list[object] = []
        self.memo: dict[int, object] = {}

    def follow(self, data: bytes) -> None:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # about escapes in text that is refused
            for opcode, argument, _ in pickletools.genops(data):
                self.step(opcode.name, argument)

    def step(self, name: str, argument: object) -> None:
        stack = self.stack
        if name in _PLAIN:
            stack.append(1)
        elif name in _PUT:
            self.memo[argument] = stack[-1]
        elif name in _GET:
            stack.append(self.memo[argument])
        elif name == "MARK":
            stack.append(_MARK)
        elif name in _TUPLES:
            self.tuple(_TUPLES[name])
        elif name == "TUPLE":
            count = self.above_mark()
            self.tuple(count)
            del stack[-2]
        elif name in ("SETITEMS", "APPENDS"):
            del stack[-self.above_mark() - 1 :]
        elif name in ("SETITEM", "APPEND", "BUILD"):
            del stack[-(2 if name == "SETITEM" else 1) :]
        elif name == "GLOBAL":
            if argument not in _FUNCTIONS | _STORAGES:
                raise _unsafe(argument)
            stack.append(argument)
        elif name == "REDUCE":
            stack.pop()
            if stack[-1] not in _FUNCTIONS:
                raise _unsafe()
            stack[-1] = 1
        elif name == "BINPERSID":
            stack[-1] = 1
        elif name == "PROTO":
            if argument != 2:
                raise CheckpointError(
                    must_be("Pickle in the checkpoint", "of protocol 2, as torch.save writes it", argument),
                    hint="save it with torch.save, without pickle_protocol",
                )
        elif name != "STOP":
            raise _unsafe()

    def above_mark(self) -> int:
        return self.stack[::-1].index(_MARK)

    def tuple(self, count: int) -> None:
        parts = self.stack[len(self.stack) - count :]
        size = 1 + sum(part if isinstance(part, int) else 1 for part in parts)
        if size > self.limit:
            raise CheckpointError(
                f"Checkpoint must hold no more than its {self.limit} bytes, but claims more"
            )
        del self.stack[len(self.stack) - count :]
        self.stack.append(size)


def _check_tensors(content: object, limit: int) -> None:
    """Refuse tensors that are larger than what is stored of them: views that repeat, storages that grew."""
    seen, waiting, total = set(), [content], 0
    while waiting:
        value = waiting.pop()
        if id(value) in seen:
            continue
        if isinstance(value, Tensor):
            seen.add(id(value))
            total += value.numel() * value.element_size()
            if max(total, value.untyped_storage().nbytes()) > limit:
                raise CheckpointError(
                    f"Tensors must have at most {limit} bytes, as the file is short, but claim more"
                )
        elif isinstance(value, dict | list | tuple):
            seen.add(id(value))
            waiting.extend([*value.keys(), *value.values()] if isinstance(value, dict) else value)
