"""How many images each buffer holds: the fewest with which the pipeline keeps its pace."""

from collections.abc import Sequence

import msgspec

from .stage import MatrixStage
from .timing.schedule import ideal_cycles, timeline

__all__ = ["choose_rooms"]

MAX_ROOM = 64
"""Images that one buffer may hold; more would hide a mistake."""


def choose_rooms(stages: list[MatrixStage]) -> tuple[list[MatrixStage], int]:
    """Give every buffer the fewest images with which the pipeline runs at the pace of its slowest part.

    Returns
    -------
    stages : list of MatrixStage
    output_room : int
        Images that the output buffer holds.
    """
    pace = ideal_cycles(stages)

    def sized(rooms: Sequence[int]) -> list[MatrixStage]:
        return [msgspec.structs.replace(stage, room=room) for stage, room in zip(stages, rooms, strict=False)]

    def keeps_pace(rooms: Sequence[int]) -> bool:
        images = 2 * max(rooms) + len(stages) + 2
        done = timeline(sized(rooms), rooms[-1], images)
        return done[-1] - done[-1 - max(rooms)] == pace * max(rooms)

    rooms = [2] * (len(stages) + 1)
    while not keeps_pace(rooms) and max(rooms) < MAX_ROOM:
        rooms = [min(2 * room, MAX_ROOM) for room in rooms]
    for index in range(len(rooms)):
        while rooms[index] > 2 and keeps_pace([*rooms[:index], rooms[index] - 1, *rooms[index + 1 :]]):
            rooms[index] -= 1
    return sized(rooms), rooms[-1]
