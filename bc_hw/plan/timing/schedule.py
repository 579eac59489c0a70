"""Exact clock cycles of a whole pipeline, without a simulator.

The hardware never stalls in the middle: a stage waits only before it issues a word, either for that
word, or, at the end of a vector's first fold, for room in the next buffer. So the cycle of every
event follows from the recurrence of a stage (`bc_hw.plan.timing.vectors`), which `schedule` evaluates for
images that follow each other with nobody waiting outside. `bc-hw sim` demands that the simulated cycles are
these, exactly.
"""

from collections.abc import Sequence
from math import floor, log10
from typing import NamedTuple

from ...intmath import ceil_div
from ..ports import image_port, result_port
from ..stage import AnyStage
from .stages import Span
from .vectors import Pipeline

__all__ = ["ImageTimes", "Span", "format_rate", "ideal_cycles", "images_inside", "schedule", "timeline"]


class ImageTimes(NamedTuple):
    """Where one image is, in cycles after the first accepted beat of the first image.

    Parameters
    ----------
    port : Span
        Its beats are accepted.
    layers : list of Span
        From the first word that a layer issues for it to the last; with tables, once they are filled.
    result : int
        The cycle in which the last beat of its result is accepted.
    """

    port: Span
    layers: list[Span]
    result: int


def format_rate(per_second: float) -> str:
    """Return a number of images per second as people read it, never more than it is.

    >>> format_rate(14285714.29), format_rate(0.023283), format_rate(2.0)
    ('14,285,714', '0.0232', '2')
    """
    if per_second >= 100:
        return f"{int(per_second):,}"
    digits = 2 - floor(log10(per_second))
    whole = floor(per_second * 10**digits * (1 + 1e-12))  # a number of three digits stays itself
    return f"{whole / 10**digits:.{digits}f}".rstrip("0").rstrip(".")


def ideal_cycles(stages: Sequence[AnyStage]) -> int:
    """Return the cycles per image of the slowest part: a layer, the input port or the output port."""
    return max(
        *(stage.cycles for stage in stages), image_port(stages[0]).beats, result_port(stages[-1]).beats
    )


def timeline(
    stages: Sequence[AnyStage],
    output_room: int,
    images: int,
    *,
    offered: Sequence[int] | None = None,
    taken: Sequence[int] | None = None,
) -> list[int]:
    """Return, for each image, the cycle in which the last beat of its result is accepted: see `schedule`.

    Parameters
    ----------
    offered, taken : sequence of int, optional
        For each image the first cycle in which its first beat is offered, and that in which a beat of its
        result is taken; by default nobody waits outside.
    """
    pipeline = Pipeline(stages, output_room, images, offered=offered, taken=taken)
    pipeline.run()
    return pipeline.results.times


def schedule(stages: Sequence[AnyStage], output_room: int, images: int) -> list[ImageTimes]:
    """Return the times of images that follow each other without a gap, their results taken at once.

    Cycle 0 is the one in which the first input beat is accepted.

    Parameters
    ----------
    stages : sequence of MatrixStage or PoolStage
    output_room : int
        Images that the output buffer holds.
    images : int
    """
    pipeline = Pipeline(stages, output_room, images)
    pipeline.run()
    return [
        ImageTimes(port, [stage.spans[image] for stage in pipeline.stages], result)
        for image, (port, result) in enumerate(zip(pipeline.port.spans, pipeline.results.times, strict=True))
    ]


def images_inside(stages: Sequence[AnyStage], output_room: int) -> int:
    """Return how many whole images a pipeline takes in while no result is taken.

    Parameters
    ----------
    stages : sequence of MatrixStage or PoolStage
    output_room : int
        Images that the output buffer holds.
    """
    if all(stage.walk.blocks == 1 for stage in stages):
        return sum(stage.images_held for stage in stages) + output_room
    # In each stage there are those in its buffer, two that stand in tables or leave it, and one that arrives.
    most = output_room + sum(3 + ceil_div(stage.room, stage.walk.blocks) for stage in stages)
    pipeline = Pipeline(stages, output_room, most, taken=[])
    pipeline.run()
    return len(pipeline.port.spans)
