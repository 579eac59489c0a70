"""By the walk of its vectors: what reads the buffer of a stage, and what counts the room in it."""

from collections.abc import Callable

from amaranth.hdl import Shape, unsigned
from amaranth.lib import wiring

from ..plan.stage import AnyStage
from ..plan.walk import DenseWalk, PixelWalk, Walk, WindowWalk
from . import window_place
from .block_credits import BlockCredits
from .credits import Credits
from .pixel_sequencer import PixelSequencer
from .register_sequencer import RegisterSequencer
from .sequencer import Sequencer
from .window_sequencer import WindowSequencer

__all__ = ["CREDITS", "RELEASE", "SEQUENCER", "credits_of", "release_shape", "sequencer_of"]

SEQUENCER: dict[type[Walk], type[wiring.Component]] = {
    DenseWalk: Sequencer,
    WindowWalk: WindowSequencer,
    PixelWalk: PixelSequencer,
}
"""From a walk to what issues its words, built from the stage."""

RELEASE: dict[type[Walk], Callable[[Walk], Shape]] = {
    DenseWalk: lambda walk: unsigned(1),
    WindowWalk: window_place.release_shape,
    PixelWalk: lambda walk: unsigned(1),
}
"""From a walk to the shape in which blocks are given back: a flag, or minus their number."""

CREDITS: dict[type[Walk], Callable[[AnyStage], wiring.Component]] = {
    DenseWalk: lambda stage: Credits(stage.room),
    WindowWalk: lambda stage: BlockCredits(stage.room, release_shape(stage.walk)),
    PixelWalk: lambda stage: Credits(stage.room),
}
"""From a walk to the credits of a stage's buffer."""


def sequencer_of(stage: AnyStage) -> wiring.Component:
    """Return what issues the words of a stage, one by one, or its windows where they stand in registers."""
    return RegisterSequencer(stage) if stage.in_registers else SEQUENCER[type(stage.walk)](stage)


def release_shape(walk: Walk) -> Shape:
    """Return the shape in which blocks of the buffer are given back."""
    return RELEASE[type(walk)](walk)


def credits_of(stage: AnyStage) -> wiring.Component:
    """Return the credits of a stage's buffer."""
    return CREDITS[type(stage.walk)](stage)
