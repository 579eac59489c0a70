"""When images are offered and results are taken so that events of different layers fall into one cycle.

Waits at random fill and empty all buffers. But they bring two events of layers that differ in speed into one
cycle only by chance, and the longer an image takes, the more seldom: in 12 runs of a small network of maps,
no bank of the buffer in front of its last layer was taken and given back at once. All of this traffic is
known before, so every result has its predicted cycle.
"""

from dataclasses import dataclass, field
from functools import cached_property

from ..plan.design import Design
from ..plan.timing.coincidences import distances, held_results
from ..plan.timing.schedule import timeline

__all__ = ["AimedTraffic", "aimed_traffic"]

AROUND = (-1, 0, 1)
"""Cycles: an event that is a cycle too early or too late may meet another one only there."""


@dataclass(eq=False)
class AimedTraffic:
    """Images one after the other, cycles counted from the first accepted beat.

    Parameters
    ----------
    design : Design
    offered : list of int
        For each image, the first cycle in which its first beat is offered; its other beats meet no waits.
    taken : list of int
        For each image, the first cycle in which a beat of its result is taken.
    """

    design: Design
    offered: list[int] = field(default_factory=list)
    taken: list[int] = field(default_factory=list)

    @cached_property
    def completions(self) -> list[int]:
        """For each image, the predicted cycle in which the last beat of its result is taken."""
        layers, room = self.design.layers, self.design.output_banks
        return timeline(layers, room, len(self.offered), offered=self.offered, taken=self.taken)


def aimed_traffic(design: Design, *, spread: int = 0) -> AimedTraffic:
    """Return traffic in which buffers are taken and given back in one cycle, where outside waits can do it.

    First images come at chosen distances (`bc_hw.plan.timing.coincidences.distances`), and at those of a
    cycle more and less. Then for some buffers, results are held until a chosen cycle (`held_results` there).

    Parameters
    ----------
    design : Design
    spread : int
        How many more distances, evenly from the pace, at which images just do not wait, to the latency, at
        which each is alone.
    """
    layers, room = design.layers, design.output_banks
    pace, latency = design.timing.cycles_per_image, design.timing.latency_cycles
    most = max(pace, latency)
    wanted = {pace + (most - pace) * index // spread for index in range(spread)}
    wanted |= {distance + more for distance in distances(layers, room) for more in AROUND}
    traffic = AimedTraffic(design, [0], [0])
    # Each distance once: a count of few bits that is wrong by one each time is right again after some times.
    for distance in sorted(distance for distance in wanted if distance >= pace):
        traffic.offered.append(traffic.offered[-1] + distance)
        traffic.taken.append(0)
    begin = traffic.offered[-1] + 2 * most
    for held in filter(None, held_results(layers, room)):
        traffic.offered += [begin] * held.images
        traffic.taken += [begin + held.until] * held.images
        # Until then, all have left, however long each takes.
        begin += held.until + held.images * most + latency
    return traffic
