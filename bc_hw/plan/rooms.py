"""How many blocks each buffer holds: the fewest images, or few pixels, that keep the pace of a pipeline."""

from collections.abc import Sequence

import msgspec

from ..intmath import ceil_div
from ..model.spec import MAX_WIDTH
from .fabric.memory import memory_cost
from .families import Family
from .stage import AnyStage
from .timing.schedule import ideal_cycles, timeline

__all__ = ["choose_rooms", "with_room"]

MAX_ROOM = 64
"""Images that one buffer may hold; more would hide a mistake."""


def choose_rooms(stages: Sequence[AnyStage], family: Family) -> tuple[list[AnyStage], int]:
    """Give every buffer few blocks, with which the pipeline runs at the pace of its slowest part.

    Of images each buffer holds the fewest. A buffer of pixels begins with those that its windows need and a
    small slack; more are taken off only where that saves memory.

    Returns
    -------
    stages : list of MatrixStage or PoolStage
    output_room : int
        Images that the output buffer holds.
    """
    rooms = _Rooms(stages)
    slacks = [2] * (len(stages) + 1)
    while not rooms.keep_pace(slacks) and max(slacks) < rooms.most:
        slacks = [min(2 * slack, most) for slack, most in zip(slacks, rooms.limits, strict=True)]
    for index, stage in enumerate([*stages, None]):

        def keeps(slack: int, index: int = index) -> bool:
            return rooms.keep_pace([*slacks[:index], slack, *slacks[index + 1 :]])

        if rooms.base[index]:
            slacks[index] = _least_memory(stage, slacks[index], rooms.base[index], family, keeps)
        elif slacks[index] > 2 and keeps(2):
            slacks[index] = 2
        while not rooms.base[index] and slacks[index] > 2 and keeps(slacks[index] - 1):
            slacks[index] -= 1
    return rooms.sized(slacks), slacks[-1]


class _Rooms:
    """Rooms of all buffers, that of the results last: what each must hold, and a slack beside it.

    What an image needs all at once needs nothing beside its images: its slack is all of its room.
    """

    def __init__(self, stages: Sequence[AnyStage]):
        self.stages = stages
        self.pace = ideal_cycles(stages)
        walks = [stage.walk for stage in stages]
        self.base = [0 if walk.blocks == 1 else walk.least_room for walk in walks] + [0]
        self.blocks = [walk.blocks for walk in walks] + [1]
        # Small maps need more pixels than they have: images follow each other faster than one passes.
        self.limits = [
            MAX_ROOM if blocks == 1 else min(max(MAX_ROOM, 2 * blocks), MAX_WIDTH - base)
            for base, blocks in zip(self.base, self.blocks, strict=True)
        ]
        self.most = max(self.limits)

    def sized(self, slacks: Sequence[int]) -> list[AnyStage]:
        """Return the stages with these slacks."""
        return [
            with_room(stage, base + slack)
            for stage, base, slack in zip(self.stages, self.base, slacks, strict=False)
        ]

    def keep_pace(self, slacks: Sequence[int]) -> bool:
        """Tell whether images follow each other at the pace of the slowest part."""
        stages = self.sized(slacks)
        rooms = [*(stage.room for stage in stages), slacks[-1]]
        held = [ceil_div(room, blocks) for room, blocks in zip(rooms, self.blocks, strict=True)]
        whole = sum(blocks == 1 for blocks in self.blocks[:-1])  # stages that hold an image before they begin
        images = 2 * max(held) + whole + 2
        done = timeline(stages, slacks[-1], images)
        return done[-1] - done[-1 - max(held)] == self.pace * max(held)


def with_room(stage: AnyStage, room: int) -> AnyStage:
    """Return a stage whose buffer holds so many blocks, and whole rows where each row has a memory."""
    if stage.in_registers:
        room = stage.walk.width * stage.walk.rows_for(room)
    return msgspec.structs.replace(stage, room=room)


def _least_memory(stage: AnyStage, slack: int, base: int, family: Family, keeps) -> int:
    """Return a smaller slack that keeps the pace, where that saves memory."""

    def cost(slack: int) -> tuple:
        sized = with_room(stage, base + slack)
        luts, _, brams = memory_cost(
            sized.input_word_bits, sized.row_words, sized.buffer_storage, family, True
        )
        return sized.buffer_rows * brams, sized.buffer_rows * luts

    low = 0
    while low < slack and cost(low) < cost(slack):
        middle = (low + slack) // 2
        if keeps(middle):
            slack = middle
        else:
            low = middle + 1
    return slack
