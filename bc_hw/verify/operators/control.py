"""Mistakes in control: back-pressure ignored, a choice the wrong way round."""

import re
from collections.abc import Iterator
from random import Random

from ..netlist import Module
from .candidate import Candidate, cells_of, is_reset

__all__ = ["ignored_back_pressure", "swapped_arms"]

READY = re.compile(r"(?:\w+_)?(?:tready|ready|room|available|r_en|w_rdy)(?:\$\d+)?")


def ignored_back_pressure(module: Module, rng: Random) -> Iterator[Candidate]:
    """Find cells to act as if there were always room, or the receiver always ready."""
    ready = {
        net["bits"][0]: name
        for name, net in module.names.items()
        if len(net["bits"]) == 1 and isinstance(net["bits"][0], int) and READY.fullmatch(name)
    }
    for name, cell in list(module.cells.items()):
        for port, bits in cell["connections"].items():
            if cell["port_directions"][port] == "output" or len(bits) != 1 or bits[0] not in ready:
                continue

            def apply(target, number, name=name, port=port):
                target.replace_input(name, port, ["1"], number)

            text = f"{cell['type'].removeprefix('$')} takes {ready[bits[0]]} for 1"
            yield Candidate(module.name, name, text, apply)


def swapped_arms(module: Module, rng: Random) -> Iterator[Candidate]:
    """Find multiplexers to select the wrong way round."""
    for name, _cell, ports in cells_of(module, "$mux"):
        if is_reset(module, ports["S"]):
            continue

        def apply(target, number, name=name):
            ports = target.cells[name]["connections"]
            first, second = ports["A"], ports["B"]
            target.replace_input(name, "A", second, number)
            target.replace_input(name, "B", first, number)

        text = f"the choice by {module.name_of(ports['S'])} is the wrong way round"
        yield Candidate(module.name, name, text, apply)
