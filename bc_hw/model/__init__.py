"""The integer model: the only thing that crosses from PyTorch to hardware."""

from .network import IntegerLayer, IntegerModel, Layer, PoolLayer
from .spec import Conv2d, Dense, FeatureMap, GlobalAvgPool2d, LayerSpec, MaxPool2d, Topology

__all__ = [
    "Conv2d",
    "Dense",
    "FeatureMap",
    "GlobalAvgPool2d",
    "IntegerLayer",
    "IntegerModel",
    "Layer",
    "LayerSpec",
    "MaxPool2d",
    "PoolLayer",
    "Topology",
]
