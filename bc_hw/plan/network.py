"""What is to be planned: the shapes of a network, with its weights where they are known."""

from collections.abc import Sequence
from dataclasses import dataclass

from ..errors import PlanError, must_be
from ..model import IntegerModel
from ..model.spec import MAX_WIDTH, Step, Topology
from .kinds import AnyShape, shape_of

__all__ = ["Source", "shapes_of", "shapes_of_model", "shapes_of_sizes", "shapes_of_topology"]

MAX_PIXELS = 1 << 20
"""Pixels of one map."""


@dataclass(frozen=True)
class Source:
    """What hardware is made from: a model, or the shapes of its layers.

    Parameters
    ----------
    shapes : sequence of LayerShape or PoolShape
    input_bits : int
    model : IntegerModel or None
        None makes hardware whose weights are loaded at run time.
    scale_digits : int
        Digits that loaded scales may have; of no meaning with a model.
    stream_bits : int
        Width of images and results, a power of two; 0 makes them as wide as the hardware takes them.
    """

    shapes: Sequence[AnyShape]
    input_bits: int
    model: IntegerModel | None = None
    scale_digits: int = 1
    stream_bits: int = 0

    @property
    def loadable(self) -> bool:
        """Whether weights are loaded at run time."""
        return self.model is None

    @property
    def weighted(self) -> int:
        """Layers with weights."""
        return sum(shape.weighted for shape in self.shapes)


def shapes_of_model(model: IntegerModel) -> list[AnyShape]:
    """Return the layer shapes of ``model``."""
    return shapes_of(model.steps)


def shapes_of_topology(topology: Topology, input_bits: int, act_bits: int) -> list[AnyShape]:
    """Return the layer shapes of a network whose hidden activations all have ``act_bits`` bits."""
    return shapes_of(topology.steps(input_bits, act_bits))


def shapes_of_sizes(sizes: Sequence[int], input_bits: int, act_bits: int) -> list[AnyShape]:
    """Return the layer shapes of a chain of dense layers, as `shapes_of_topology`."""
    return shapes_of_topology(Topology.of_sizes(sizes), input_bits, act_bits)


def shapes_of(steps: Sequence[Step]) -> list[AnyShape]:
    """Return what is planned for each layer of a network.

    Raises
    ------
    PlanError
        If a map is too large.
    """
    shapes = []
    for index, step in enumerate(steps):
        if step.taken.pixels > MAX_PIXELS:
            raise PlanError(
                must_be(f"Pixels of the map of layer {index}", f"at most {MAX_PIXELS:,}", step.taken.pixels)
            )
        shapes.append(shape_of(step, first=index == 0))
        room = shapes[-1].walk.usual_room
        if room > MAX_WIDTH:
            raise PlanError(
                must_be(f"Pixels that wait for the windows of layer {index}", f"at most {MAX_WIDTH:,}", room),
                hint="choose a narrower map, or a kernel of fewer rows",
            )
    return shapes
