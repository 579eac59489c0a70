"""The fold file: a folding per layer, as a user writes it."""

from pathlib import Path

import msgspec

from ..errors import UsageError
from ..files import read_json
from .engines import Folding

__all__ = ["load_foldings"]

MAX_FILE_BYTES = 1 << 20

DEFAULT = Folding(1, 1)


class _FoldEntry(msgspec.Struct, forbid_unknown_fields=True):
    simd: int
    pe: int
    engine: str = DEFAULT.engine
    group: int = 0
    requantisers: int = 0


class _FoldFile(msgspec.Struct, forbid_unknown_fields=True):
    layers: list[_FoldEntry]


def load_foldings(path: Path) -> list[Folding]:
    """Read a fold file: ``{"layers": [{"simd": 28, "pe": 36}, {"simd": 7, "pe": 2}]}``.

    Raises
    ------
    UsageError
        If the file is missing or does not follow that form.
    """
    data = read_json(path, "Fold file", UsageError, MAX_FILE_BYTES)
    try:
        entries = msgspec.json.decode(data, type=_FoldFile).layers
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        raise UsageError(
            f"Fold file {path} must list simd and pe of every layer, but {error}",
            hint='write {"layers": [{"simd": 28, "pe": 36}, {"simd": 7, "pe": 2}]}',
        ) from error
    return [Folding(entry.simd, entry.pe, entry.engine, entry.group, entry.requantisers) for entry in entries]
