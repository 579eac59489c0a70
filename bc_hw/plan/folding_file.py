"""The fold file: a folding per layer, as a user writes it."""

import json
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import msgspec

from ..errors import Phrase, UsageError, must_be
from ..files import read_json
from .engines import Folding
from .planner import AnyFolding
from .pool import PoolFolding
from .stage import AnyStage, MatrixStage, PoolStage, SumStage

__all__ = ["foldings_text", "load_foldings"]

MAX_FILE_BYTES = 1 << 20

DEFAULT = Folding(1, 1)


class _FoldEntry(msgspec.Struct, forbid_unknown_fields=True):
    simd: int
    pe: int | None = None
    engine: str = DEFAULT.engine
    group: int = 0
    requantisers: int = 0


class _FoldFile(msgspec.Struct, forbid_unknown_fields=True):
    layers: list[_FoldEntry]


def load_foldings(path: Path) -> list[AnyFolding]:
    """Read a fold file: ``{"layers": [{"simd": 28, "pe": 36}, {"simd": 7, "pe": 2}]}``.

    A layer without weights has ``simd`` alone; 0 takes the fewest channels that keep the pace.

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
    return [_folding(entry) for entry in entries]


def _folding(entry: _FoldEntry) -> AnyFolding:
    if entry.pe is None and entry == _FoldEntry(entry.simd):
        return PoolFolding(entry.simd)
    if entry.pe is None:
        raise UsageError(
            must_be("Fold of a layer without pe", "simd alone", Phrase("simd and others")),
            hint='a pooling layer is folded as {"simd": 8}; all other layers have simd and pe',
        )
    return Folding(entry.simd, entry.pe, entry.engine, entry.group, entry.requantisers)


def _matrix_entry(stage: MatrixStage) -> dict[str, Any]:
    return {
        "simd": stage.simd,
        "pe": stage.pe,
        "engine": stage.engine.name,
        "group": stage.engine.group,
        "requantisers": stage.requant.lanes,
    }


def _channels_entry(stage: PoolStage | SumStage) -> dict[str, Any]:
    return {"simd": stage.simd}


ENTRIES: dict[type[AnyStage], Callable[[AnyStage], dict[str, Any]]] = {
    MatrixStage: _matrix_entry,
    PoolStage: _channels_entry,
    SumStage: _channels_entry,
}
"""From the type of a stage to its entry in a fold file."""


def foldings_text(stages: Sequence[AnyStage]) -> str:
    """Return the fold file with which the same stages are planned again."""
    return json.dumps({"layers": [ENTRIES[type(stage)](stage) for stage in stages]})
