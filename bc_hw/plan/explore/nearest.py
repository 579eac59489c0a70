"""What is near to a network that does not fit, and fits: each is planned before it is proposed."""

from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

import msgspec

from ...model.random_model import random_model
from ...model.spec import LayerSpec, Topology
from ..families import Device, Family
from ..kinds import topology_of
from ..limits import Limits
from ..network import Source, shapes_of_model, shapes_of_topology
from .search import Search

__all__ = ["what_fits"]

WIDTHS = (7 / 8, 3 / 4, 5 / 8, 1 / 2, 3 / 8, 1 / 4, 3 / 16, 1 / 8, 3 / 32, 1 / 16, 1 / 32)
"""Parts of the width of every hidden layer that are tried."""


def what_fits(
    source: Source,
    search: Search,
    others: Limits,
    device: Device | None,
    fits: Callable[[Source, Limits], bool],
) -> str:
    """Return a hint with the nearest that fits: a larger device, fewer bits, narrower layers.

    Parameters
    ----------
    source : Source
        What does not fit.
    search : Search
        Over its foldings.
    others : Limits
        Those that the device does not set.
    device : Device or None
    fits : callable
        Tells whether hardware of a source is within limits.
    """
    limits = others.and_also(Limits.of_device(device)) if device else others
    found = []
    for larger in _larger(device, search.family) if device else ():
        if fits(source, others.and_also(Limits.of_device(larger))):
            found.append(larger.name)
            break
    near = _Near(source, search)
    if bits := near.most_bits(limits, fits):
        found.append(f"activations of {bits} bit{'s' if bits > 1 else ''}")
    for narrower in near.narrower():
        if fits(near.source(narrower), limits):
            found.append(f"narrower layers, such as {narrower.text}")
            break
    if not found and len(search.planners) == 1:
        return "choose other limits"
    if not found:
        return "narrower layers do not fit either: choose fewer layers, or other limits"
    return f"what fits: {'; or '.join(found)}"


def _larger(device: Device, family: Family) -> list[Device]:
    """Return the devices of the family with more of anything, the smallest first."""
    more = [each for each in family.devices if each.brams > device.brams or each.luts > device.luts]
    return sorted(more, key=lambda each: (each.brams, each.luts))


class _Near:
    """Networks that differ from that of a source in widths or bits; of a model, with random weights."""

    def __init__(self, source: Source, search: Search):
        slowest = search.paces[-1]
        stages = [layer.plan(next(iter(layer.quickest(slowest))).choice) for layer in search.candidates]
        hidden = [stage for stage in stages[:-1] if stage.weights]
        self.origin = source
        self.topology = source.model.topology if source.model else topology_of(stages)
        self.act_bits = [stage.act_bits for stage in hidden]
        self.digits = [max(1, len(stage.requant.digits)) for stage in hidden]

    def source(self, topology: Topology, most_bits: int = 8) -> Source:
        """Return a source of other layers, whose activations have at most so many bits."""
        bits = [min(own, most_bits) for own in self.act_bits]
        if self.origin.model is None:
            shapes = shapes_of_topology(topology, self.origin.input_bits, bits)
            return replace(self.origin, shapes=shapes)
        model = random_model(
            topology, input_bits=self.origin.input_bits, act_bits=bits, scale_digits=self.digits
        )
        return Source(shapes_of_model(model), model.input_bits, model, stream_bits=self.origin.stream_bits)

    def most_bits(self, limits: Limits, fits: Callable[[Source, Limits], bool]) -> int:
        """Return the most bits of activations, fewer than now, with which it fits; 0 if it never does."""
        fewer: Sequence[int] = range(1, max(self.act_bits, default=1))
        too_many = bisect_left(
            fewer, True, key=lambda bits: not fits(self.source(self.topology, bits), limits)
        )
        return fewer[too_many - 1] if too_many else 0

    def narrower(self) -> Iterator[Topology]:
        """Yield networks whose hidden layers are narrower, step by step."""
        *hidden, last = self.topology.specs
        for part in WIDTHS:
            specs = [
                msgspec.structs.replace(spec, n_out=max(1, round(part * spec.n_out)))
                if spec.weighted
                else spec
                for spec in hidden
            ]
            if specs != hidden:
                yield self.topology._replace(specs=(*specs, last))


def _narrowed(spec: LayerSpec, part: float) -> LayerSpec:
    return msgspec.structs.replace(spec, n_out=max(1, round(part * spec.n_out)))
