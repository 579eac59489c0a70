"""Which layers of a model have weights that can be flipped."""

from ..model import IntegerModel

__all__ = ["weighted_layers"]


def weighted_layers(model: IntegerModel) -> list[int]:
    """Return the places of the layers that have weights."""
    return [index for index, layer in enumerate(model.layers) if layer.spec.weighted]
