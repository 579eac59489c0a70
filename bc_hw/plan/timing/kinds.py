"""How each walk is timed."""

from ..walk import AnyWalk, DenseWalk, WindowWalk
from .stages import DenseTimes, StageTimes, WindowTimes

__all__ = ["TIMES"]

TIMES: dict[type[AnyWalk], type[StageTimes]] = {DenseWalk: DenseTimes, WindowWalk: WindowTimes}
"""From the walk of a stage to its recurrence."""
