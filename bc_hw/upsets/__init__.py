"""Soft errors: what flipped bits in the weight memory do to the predictions of an integer model."""

from .flipped import FlippedNetwork
from .measure import LayerUpsets, RateUpsets, UpsetResult, measure_upsets
from .recomputed import RecomputedNetwork

__all__ = [
    "FlippedNetwork",
    "LayerUpsets",
    "RateUpsets",
    "RecomputedNetwork",
    "UpsetResult",
    "measure_upsets",
]
