"""Mistakes in registers: late, stuck, wrong after reset, exchanged."""

import itertools
import re
from collections.abc import Iterator
from random import Random

from ..netlist import Bits, Module
from .candidate import Candidate, cells_of, constant, is_reset
from .memory import swapped_halves

__all__ = ["late_register", "reset_value", "stuck_register", "swapped_lanes"]


def swapped_lanes(module: Module, rng: Random) -> Iterator[Candidate]:
    """Find two registers that differ in a number, to exchange their inputs; and halves of written words."""
    lanes: dict[tuple, list] = {}
    for name, _cell, ports in cells_of(module, "$dff"):
        wire = module.name_of(ports["Q"])
        for match in re.finditer(r"\d+", wire):
            stem = (wire[: match.start()], wire[match.end() :], len(ports["Q"]))
            lanes.setdefault(stem, []).append((int(match[0]), name, wire))
    for group in lanes.values():
        for (_, one, wire), (_, other, second) in itertools.pairwise(sorted(group)):

            def apply(target, number, one=one, other=other):
                first, last = (target.cells[name]["connections"]["D"] for name in (one, other))
                target.replace_input(one, "D", last, number)
                target.replace_input(other, "D", first, number)

            yield Candidate(module.name, one, f"registers {wire} and {second} exchange their inputs", apply)
    yield from swapped_halves(module)


def stuck_register(module: Module, rng: Random) -> Iterator[Candidate]:
    """Find registers of which one bit is never to change after its first value."""
    for name, _cell, ports in cells_of(module, "$dff"):
        bit = rng.randrange(len(ports["Q"]))

        def apply(target, number, name=name, bit=bit):
            ports = target.cells[name]["connections"]
            data = [*ports["D"][:bit], ports["Q"][bit], *ports["D"][bit + 1 :]]
            target.replace_input(name, "D", data, number)

        yield Candidate(module.name, name, f"bit {bit} of {module.name_of(ports['Q'])} is stuck", apply)


def late_register(module: Module, rng: Random) -> Iterator[Candidate]:
    """Find registers to be one cycle late."""
    for name, _cell, ports in cells_of(module, "$dff"):

        def apply(target, number, name=name):
            clock = target.cells[name]["connections"]["CLK"]
            value, wire = target.release_output(name, "Q")
            target.either(value, target.register(value, clock), number, wire)

        yield Candidate(module.name, name, f"{module.name_of(ports['Q'])} comes one cycle late", apply)


def reset_value(module: Module, rng: Random) -> Iterator[Candidate]:
    """Find reset values of which one bit is to be inverted."""
    for name, _cell, ports in cells_of(module, "$mux"):
        if not is_reset(module, ports["S"]):
            continue
        bit = rng.randrange(len(ports["B"]))
        value = constant([ports["B"][bit]])
        if value is None:
            continue

        def apply(target, number, name=name, bit=bit, value=1 - value):
            arm = target.cells[name]["connections"]["B"]
            target.replace_input(name, "B", [*arm[:bit], str(value), *arm[bit + 1 :]], number)

        yield Candidate(
            module.name, name, f"bit {bit} of {_register(module, ports['Y'])} is reset to {1 - value}", apply
        )


def _register(module: Module, data: Bits) -> str:
    for _name, _cell, ports in cells_of(module, "$dff"):
        if set(data) & set(ports["D"]):
            return module.name_of(ports["Q"])
    return module.name_of(data)
