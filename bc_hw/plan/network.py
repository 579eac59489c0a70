"""What is to be planned: the shapes of a network, with its weights where they are known."""

from collections.abc import Sequence
from dataclasses import dataclass

from ..model import IntegerModel
from ..model.spec import Step, Topology
from .kinds import AnyShape, shape_of

__all__ = ["Source", "shapes_of", "shapes_of_model", "shapes_of_sizes", "shapes_of_topology"]


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
    """Return what is planned for each layer of a network."""
    return [shape_of(step, first=index == 0) for index, step in enumerate(steps)]
