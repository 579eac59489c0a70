"""The form of `results/synth.json`, which synthesis writes and the report reads."""

from typing import Annotated

import msgspec

__all__ = ["RESULTS", "RESULT_FILE", "LayerResult", "SynthesisResult"]

RESULTS = "results"
"""Folder inside a design folder."""
RESULT_FILE = f"{RESULTS}/synth.json"


_Count = Annotated[int, msgspec.Meta(ge=0, le=1 << 53)]
_Number = Annotated[float, msgspec.Meta(ge=0, le=1 << 53)]
_Clock = Annotated[float, msgspec.Meta(ge=0.001, le=1 << 20)]  # MHz


class LayerResult(msgspec.Struct, kw_only=True):
    """What one layer costs; `docs/reference/synth.md` describes the fields."""

    name: str
    n_in: _Count
    n_out: _Count
    simd: _Count
    pe: _Count
    cycles: _Count
    luts: _Count
    ffs: _Count
    brams: _Number
    dsps: _Count
    lut_cycles_per_weight: _Number | None
    estimate_error_pct: float | None


class SynthesisResult(msgspec.Struct, kw_only=True):
    """Content of `results/synth.json`; `docs/reference/synth.md` describes the fields."""

    family: str
    luts: _Count
    ffs: _Count
    brams: _Number
    dsps: _Count
    fmax_mhz: _Clock | None
    device: str | None
    seed: _Count | None
    estimate_error_pct: float | None
    layers: list[LayerResult]
    cells: dict[str, _Count]
    tools: dict[str, str]
    seconds: float
    cached: bool
    fmax_mhz_plain: _Clock | None = None  # not in older files
    speed_grade: str | None = None
    critical_path: str | None = None
    date: str | None = None
