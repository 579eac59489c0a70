"""What all operators share: the candidate that they yield, and how they look at cells."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from ..netlist import Bits, Module

__all__ = ["Candidate", "bits_of", "cells_of", "constant", "extended", "is_reset", "is_signed"]


@dataclass(frozen=True)
class Candidate:
    """One mutant that could be made.

    Parameters
    ----------
    module, cell : str
    what : str
        For people.
    apply : callable
        Makes the change in a module, switched on by the number.
    """

    module: str
    cell: str
    what: str
    apply: Callable[[Module, int], None]


def cells_of(module: Module, *kinds: str) -> Iterator[tuple[str, dict, dict]]:
    """Yield name, cell and connections of the cells of some kinds, in the order of the netlist."""
    for name, cell in list(module.cells.items()):
        if cell["type"] in kinds:
            yield name, cell, cell["connections"]


def constant(bits: Bits) -> int | None:
    """Return the number that constant bits, lowest first, stand for; None if one of them is a net."""
    if not bits or any(bit not in ("0", "1") for bit in bits):
        return None
    return int("".join(map(str, reversed(bits))), 2)


def bits_of(value: int, width: int) -> Bits:
    """Return a number as constant bits, lowest first."""
    return list(format(value % (1 << width), f"0{width}b")[::-1])


def extended(bits: Bits, width: int, signed: bool) -> Bits:
    """Return bits extended, or cut, to a width."""
    return [*bits, *([bits[-1] if signed else "0"] * (width - len(bits)))][:width]


def is_signed(cell: dict) -> bool:
    """Return whether the operands of an arithmetic cell are signed."""
    return int(cell["parameters"]["A_SIGNED"], 2) == 1


def is_reset(module: Module, bits: Bits) -> bool:
    """Return whether these bits are the module's reset."""
    return "rst" in module.names and bits == module.names["rst"]["bits"]
