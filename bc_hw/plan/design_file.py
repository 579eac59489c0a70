"""The bytes of `design.json`."""

import hashlib

import msgspec

from .design import Design
from .ports import ports_of
from .upgrade import to_file

__all__ = ["design_bytes", "is_as_written"]


def design_bytes(design: Design) -> bytes:
    """Return the content of `design.json`; the same design always gives the same bytes."""
    stated = msgspec.structs.replace(design, ports=ports_of(design), sha256="")
    plain = _formatted(stated)
    return _formatted(msgspec.structs.replace(stated, sha256=hashlib.sha256(plain).hexdigest()))


def is_as_written(data: bytes) -> bool:
    """Whether a `design.json` is as bc_hw wrote it; with one of earlier versions nobody can tell."""
    try:
        digest = msgspec.json.decode(data, type=_Hash).sha256
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        return False
    ours = f'"sha256": "{digest}"'.encode()
    return not digest or hashlib.sha256(data.replace(ours, b'"sha256": ""')).hexdigest() == digest


class _Hash(msgspec.Struct):
    schema: int
    sha256: str = ""


def _formatted(design: Design) -> bytes:
    return msgspec.json.format(msgspec.json.encode(to_file(design)), indent=2) + b"\n"
