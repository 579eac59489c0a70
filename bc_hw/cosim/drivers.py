"""The two drivers of a simulation."""

from enum import StrEnum

__all__ = ["Driver"]


class Driver(StrEnum):
    """What drives the simulated design and compares its values."""

    COCOTB = "cocotb"
    """The cocotb bench: protocol, back-pressure, reset and packets of the wrong length as well as values."""
    NATIVE = "native"
    """The driver compiled from `sim/driver.cpp`: values and cycles of whole test sets, fast."""
