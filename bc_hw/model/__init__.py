"""The integer model: the only thing that crosses from PyTorch to hardware."""

from .network import IntegerLayer, IntegerModel
from .spec import Dense, FeatureMap, LayerSpec, Topology

__all__ = ["Dense", "FeatureMap", "IntegerLayer", "IntegerModel", "LayerSpec", "Topology"]
