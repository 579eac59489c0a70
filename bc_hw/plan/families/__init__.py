"""The families of FPGAs that designs can be planned for, one file each.

A new family is a file beside this one and a line in `FAMILIES`. That registry is the closed set of names; an
enum would be a second list to keep.
"""

from ...errors import UsageError, must_be
from .base import BlockRamShape, Device, Family, FamilyCosts, LutRam
from .ecp5 import ECP5
from .ice40 import ICE40
from .xc7 import XC7

__all__ = [
    "DEFAULT_FAMILY",
    "DEVICES",
    "FAMILIES",
    "BlockRamShape",
    "Device",
    "Family",
    "FamilyCosts",
    "LutRam",
    "find_device",
    "find_family",
]

FAMILIES = {
    family.name: family
    for family in (
        ECP5,
        ICE40,
        XC7,
    )
}
DEVICES = {device.name: device for family in FAMILIES.values() for device in family.devices}
DEFAULT_FAMILY = ECP5
"""The family that designs are for unless the user names one."""


def find_family(name: str) -> Family:
    """Return the family called ``name``.

    Raises
    ------
    UsageError
        If there is none.
    """
    if name not in FAMILIES:
        raise UsageError(must_be("Family", f"one of {', '.join(FAMILIES)}", name))
    return FAMILIES[name]


def find_device(name: str) -> Device:
    """Return the device called ``name``.

    Raises
    ------
    UsageError
        If there is none.
    """
    if name not in DEVICES:
        raise UsageError(must_be("Device", f"one of {', '.join(DEVICES)}", name))
    return DEVICES[name]
