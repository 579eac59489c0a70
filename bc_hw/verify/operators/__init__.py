"""Mutants of our own: mistakes that a designer of such hardware makes, one class each.

Each operator looks through a module for places where its mistake can be made, and yields them as candidates,
in the order of the netlist.
"""

from collections.abc import Callable, Iterator
from random import Random

from ..netlist import Module
from .arithmetic import dropped_carry, lost_sign, off_by_one, truncated_width
from .candidate import Candidate
from .control import ignored_back_pressure, swapped_arms
from .memory import rom_bit, write_enable
from .registers import late_register, reset_value, stuck_register, swapped_lanes

__all__ = ["OPERATORS", "Candidate"]

OPERATORS: dict[str, Callable[[Module, Random], Iterator[Candidate]]] = {
    "flipped ROM bit": rom_bit,
    "off by one": off_by_one,
    "swapped lanes": swapped_lanes,
    "dropped carry": dropped_carry,
    "truncated width": truncated_width,
    "lost sign": lost_sign,
    "ignored back-pressure": ignored_back_pressure,
    "stuck register": stuck_register,
    "late register": late_register,
    "swapped arms": swapped_arms,
    "reset value": reset_value,
    "write enable": write_enable,
}
"""The classes of mutants, and what finds their places."""
