"""What a pipeline may take."""

from math import inf
from typing import NamedTuple

from ..errors import PlanError, must_be
from .design import Design
from .families import Device, Family
from .storage import Storage

__all__ = ["FILL", "RESOURCES", "TITLES", "UNLIMITED", "Limits", "check_device", "check_lanes"]

RESOURCES = ("luts", "brams", "ffs", "lanes")
"""What a candidate costs, in this order; the first is made small."""

MAX_LANES = 1 << 20

FILL = 0.9
"""Part of a device's LUTs and flip-flops that is used: placement needs room, and the estimate errs."""

TITLES = {"luts": "LUTs", "brams": "block RAMs", "ffs": "flip-flops", "lanes": "lanes"}
"""What people call the resources of `RESOURCES`."""


class Limits(NamedTuple):
    """The most of each resource that a pipeline may take; in the order of `RESOURCES`."""

    luts: float = inf
    brams: float = inf
    ffs: float = inf
    lanes: float = inf

    @classmethod
    def taken_by(cls, design: Design) -> "Limits":
        """Return what a design takes, buffers as deep as they are included."""
        total = design.estimate
        return cls(total.luts, total.brams, total.ffs, design.lanes)

    @classmethod
    def of_device(cls, device: Device) -> "Limits":
        """Return what may be filled of a device."""
        return cls(luts=int(FILL * device.luts), brams=device.brams, ffs=int(FILL * device.ffs))

    def hold(self, taken: "Limits") -> bool:
        """Tell whether what is taken is within these limits."""
        return all(amount <= limit for amount, limit in zip(taken, self, strict=True))

    def and_also(self, other: "Limits") -> "Limits":
        """Return the limits that are within both."""
        return Limits(*map(min, self, other))


UNLIMITED = Limits()


def check_lanes(lanes: int, layers: int) -> None:
    """Refuse a number of lanes that no pipeline can have of so many layers with weights."""
    if not layers <= lanes <= MAX_LANES:
        raise PlanError(
            must_be("Lanes", f"from {layers}, one per layer, to {MAX_LANES}", lanes),
            hint="a lane is one weight applied per cycle",
        )


def check_device(design: Design, device: Device, family: Family) -> None:
    """Refuse a design that a device cannot hold, or whose lanes its block RAMs cannot feed.

    Raises
    ------
    PlanError
        Naming what is needed and what may be filled of what is there.
    """
    fed = sum(
        stage.lanes for stage in design.layers if stage.weights and stage.weight_storage == Storage.BLOCK
    )
    limit = device.brams * family.bram_width
    hint = "fold the layers more: smaller simd and pe; or choose a larger --device"
    if fed > limit:
        raise PlanError(
            must_be(
                "Lanes with weights in block RAM",
                f"at most {limit} on {device.name} ({device.brams} block RAMs of {family.bram_width} bits)",
                fed,
            ),
            hint=hint,
        )
    room = Limits.of_device(device)
    for name, needed, there, rule in (
        ("Block RAMs", design.estimate.brams, room.brams, f"the {device.brams}"),
        ("Estimated LUTs", design.estimate.luts, room.luts, f"{room.luts}, {FILL:.0%} of those"),
        ("Estimated flip-flops", design.estimate.ffs, room.ffs, f"{room.ffs}, {FILL:.0%} of those"),
    ):
        if needed > there:
            raise PlanError(must_be(name, f"at most {rule} of {device.name}", needed), hint=hint)
