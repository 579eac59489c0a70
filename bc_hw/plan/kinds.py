"""How a layer of each kind is planned."""

from collections.abc import Callable, Sequence

from ..model.spec import (
    Conv2d,
    Dense,
    FeatureMap,
    GlobalAvgPool2d,
    LayerSpec,
    MaxPool2d,
    Spec,
    Step,
    Topology,
    steps_of,
)
from .engines import LayerShape
from .pool import PoolShape
from .stage import AnyStage, MatrixStage, PoolStage, SumStage
from .sums import SumShape
from .walk import AnyWalk, DenseWalk, PixelWalk, WindowWalk

__all__ = ["SHAPES", "SPECS", "AnyShape", "shape_of", "size_of", "stated_topology", "topology_of"]

AnyShape = LayerShape | PoolShape | SumShape
"""What any layer is, before a folding is chosen for it."""


def _dense(step: Step, first: bool) -> LayerShape:
    # Images come without gaps between their pixels, whatever they show.
    walk = None if first or step.taken.pixels == 1 else DenseWalk(step.fan_in, step.taken.pixels)
    return LayerShape(step.fan_in, step.spec.n_out, step.taken.bits, step.given.bits, walk)


def _conv2d(step: Step, first: bool) -> LayerShape:
    spec = step.spec
    walk = WindowWalk(*step.taken[:3], spec.kernel, spec.stride, spec.padding)
    return LayerShape(step.fan_in, spec.n_out, step.taken.bits, step.given.bits, walk)


def _maxpool2d(step: Step, first: bool) -> PoolShape:
    window, stride = step.spec.window, step.spec.stride
    walk = WindowWalk(*step.taken[:3], (window, window), (stride, stride), (0, 0))
    return PoolShape(walk, step.taken.bits)


def _globalavgpool2d(step: Step, first: bool) -> SumShape:
    return SumShape(PixelWalk(*step.taken[:3]), step.taken.bits)


SHAPES: dict[type[Spec], Callable[[Step, bool], AnyShape]] = {
    Dense: _dense,
    Conv2d: _conv2d,
    MaxPool2d: _maxpool2d,
    GlobalAvgPool2d: _globalavgpool2d,
}
"""From a layer in its place, and whether that is the first, to what is planned."""


def shape_of(step: Step, *, first: bool) -> AnyShape:
    """Return what is planned for a layer; ``first`` if it takes the images."""
    return SHAPES[type(step.spec)](step, first)


def _dense_spec(stage: AnyStage) -> LayerSpec:
    return Dense(stage.n_out)


def _conv2d_spec(stage: AnyStage) -> LayerSpec:
    return Conv2d(stage.n_out, stage.walk.kernel, stage.walk.stride, stage.walk.padding)


def _maxpool2d_spec(stage: AnyStage) -> LayerSpec:
    return MaxPool2d(stage.walk.kernel[0], stage.walk.stride[0])


def _globalavgpool2d_spec(stage: AnyStage) -> LayerSpec:
    return GlobalAvgPool2d()


SPECS: dict[tuple[type[AnyStage], type[AnyWalk]], Callable[[AnyStage], LayerSpec]] = {
    (MatrixStage, DenseWalk): _dense_spec,
    (MatrixStage, WindowWalk): _conv2d_spec,
    (PoolStage, WindowWalk): _maxpool2d_spec,
    (SumStage, PixelWalk): _globalavgpool2d_spec,
}
"""From the types of a stage and of its walk to the layer that it is."""


def topology_of(stages: Sequence[AnyStage]) -> Topology:
    """Return the layers that stages are, without their weights."""
    given = FeatureMap(*stages[0].walk.taken, stages[0].in_bits)
    return Topology(given, tuple(SPECS[type(stage), type(stage.walk)](stage) for stage in stages))


def stated_topology(topology: Topology) -> Topology:
    """Return a network as its hardware states it: a dense first layer takes its map as one vector."""
    step = steps_of(topology.specs, topology.open_maps)[0]
    return topology._replace(input=FeatureMap(*shape_of(step, first=True).walk.taken, topology.input.bits))


def size_of(stage: AnyStage) -> str:
    """Return what a stage is, as short as tables want it.

    A layer that reads all of its inputs once is said by their number and that of its outputs.
    """
    if stage.walk.blocks == 1 and stage.walk.vectors == 1:
        return f"{stage.n_in}-{stage.n_out}"
    return SPECS[type(stage), type(stage.walk)](stage).text
