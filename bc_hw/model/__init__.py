"""The integer model: the only thing that crosses from PyTorch to hardware."""

from .network import IntegerLayer, IntegerModel

__all__ = ["IntegerLayer", "IntegerModel"]
