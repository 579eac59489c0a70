"""How each walk is timed."""

from ..walk import AnyWalk, DenseWalk, PixelWalk, WindowWalk
from .stages import DenseTimes, PixelTimes, StageTimes, WindowTimes

__all__ = ["TIMES"]

TIMES: dict[type[AnyWalk], type[StageTimes]] = {
    DenseWalk: DenseTimes,
    WindowWalk: WindowTimes,
    PixelWalk: PixelTimes,
}
"""From the walk of a stage to its recurrence."""
