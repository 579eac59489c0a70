"""Soft errors: what flipped bits in the weight memory do to the predictions of an integer model."""

from .flipped import FlippedNetwork
from .measure import LayerUpsets, RateUpsets, UpsetResult, measure_upsets

__all__ = ["FlippedNetwork", "LayerUpsets", "RateUpsets", "UpsetResult", "measure_upsets"]
