"""Where the weights of a design are."""

from enum import StrEnum

__all__ = ["WeightMode"]


class WeightMode(StrEnum):
    """How weights get into the hardware."""

    ROM = "rom"
    """They are constants of the design."""
    LOAD = "load"
    """They are loaded at run time."""
