"""The form of `results/synth.json`, for whoever writes or reads it."""

import msgspec

__all__ = ["RESULTS", "RESULT_FILE", "LayerResult", "SynthesisResult"]

RESULTS = "results"
"""Folder inside a design folder."""
RESULT_FILE = f"{RESULTS}/synth.json"


class LayerResult(msgspec.Struct, kw_only=True):
    """What one layer costs; `docs/reference/synth.md` describes the fields."""

    name: str
    n_in: int
    n_out: int
    simd: int
    pe: int
    cycles: int
    luts: int
    ffs: int
    brams: float
    dsps: int
    lut_cycles_per_weight: float
    estimate_error_pct: float | None


class SynthesisResult(msgspec.Struct, kw_only=True):
    """Content of `results/synth.json`; `docs/reference/synth.md` describes the fields."""

    family: str
    luts: int
    ffs: int
    brams: float
    dsps: int
    fmax_mhz: float | None
    device: str | None
    estimate_error_pct: float | None
    layers: list[LayerResult]
    cells: dict[str, int]
    tools: dict[str, str]
    seconds: float
    cached: bool
