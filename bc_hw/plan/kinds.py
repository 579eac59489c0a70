"""How a layer of each kind is planned."""

from collections.abc import Callable

from ..model.spec import Dense, Spec, Step
from .engines import LayerShape

__all__ = ["SHAPES", "shape_of"]


def _dense(step: Step) -> LayerShape:
    return LayerShape(step.fan_in, step.spec.n_out, step.taken.bits, step.given.bits)


SHAPES: dict[type[Spec], Callable[[Step], LayerShape]] = {Dense: _dense}
"""From a layer in its place to the shape of its matrix."""


def shape_of(step: Step) -> LayerShape:
    """Return the shape of a layer's matrix."""
    return SHAPES[type(step.spec)](step)
