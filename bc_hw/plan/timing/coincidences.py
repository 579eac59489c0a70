"""How images must follow each other so that a buffer is taken and given back in one cycle.

Layers that differ in speed do that in no stream without gaps, and waits at random meet the one cycle only by
chance. But every event follows from when images begin and results are taken: so that it can be chosen.
"""

from collections.abc import Sequence
from typing import NamedTuple

from ..stage import AnyStage
from .schedule import ideal_cycles, images_inside, timeline
from .vectors import Pipeline

__all__ = ["Held", "distances", "held_results"]

TRIES = 4


class Held(NamedTuple):
    """Images that follow each other without a gap, while no result is taken for some time.

    Parameters
    ----------
    images : int
    until : int
        First cycle in which a result is taken, counted from the first beat.
    """

    images: int
    until: int


def distances(stages: Sequence[AnyStage], output_room: int) -> list[int]:
    """Return a distance for the buffer in front of each stage, and for that of the results.

    If an image begins so many cycles after one that found everything idle, it takes its first block of the
    buffer in the cycle in which the last block of the one before is given back. Fewer cycles than the pace
    do not do it: the images get in each other's way. In some small maps they do even then.

    Parameters
    ----------
    stages : sequence of MatrixStage or PoolStage
    output_room : int
        Images that the output buffer holds.
    """
    pipeline = Pipeline(stages, output_room, 1)
    pipeline.run()
    return [-_late(sink, 0, 0) for sink in _sinks(pipeline)]


def held_results(stages: Sequence[AnyStage], output_room: int) -> list[Held | None]:
    """Return the same for waits of the receiver; None where these do not do it, or a distance does.

    While no result is taken, buffers fill up, the last one first. The image that the buffer then would give
    back next stays in it until there is room behind, and so can be given back when the next one comes.

    Parameters
    ----------
    stages : sequence of MatrixStage or PoolStage
    output_room : int
        Images that the output buffer holds.
    """
    stuck = Pipeline(stages, output_room, images_inside(stages, output_room) + 1, taken=[])
    stuck.run()
    given = [len(sink.free) // blocks for sink, blocks in zip(_sinks(stuck), _blocks(stages), strict=True)]
    pace = ideal_cycles(stages)
    return [
        _held(stages, output_room, index, image) if distance < pace else None
        for index, (image, distance) in enumerate(zip(given, distances(stages, output_room), strict=True))
    ]


def _held(stages: Sequence[AnyStage], output_room: int, index: int, image: int) -> Held | None:
    """Return until when no result is taken, so that one image leaves a buffer as the next one comes."""
    images = image + 2
    # So long that something has to wait, and then the number of cycles less in which it left too late.
    until = timeline(stages, output_room, images)[-1]
    for _ in range(TRIES):
        pipeline = Pipeline(stages, output_room, images, taken=[until] * images)
        pipeline.run()
        late = _late(_sinks(pipeline)[index], image, image + 1, images)
        if late == 0:
            return Held(images, until)
        until = max(0, until + late)
    return None


def _sinks(pipeline: Pipeline) -> list:
    return [*pipeline.stages, pipeline.results]


def _blocks(stages: Sequence[AnyStage]) -> list[int]:
    return [*(stage.walk.blocks for stage in stages), 1]


def _late(sink, leaves: int, comes: int, images: int = 1) -> int:
    """Return how many cycles later one image takes its first block than another gives back its last one."""
    units, blocks = len(sink.bases) // images, len(sink.free) // images
    # What is given back is free one cycle later.
    return sink.bases[comes * units] - (sink.free[(leaves + 1) * blocks - 1] - 1)
