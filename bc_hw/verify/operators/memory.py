"""Mistakes in memories: a wrong bit, a write in every cycle, halves of a word exchanged."""

from collections.abc import Iterator
from random import Random

from ..netlist import Module
from .candidate import Candidate, bits_of, cells_of

__all__ = ["rom_bit", "swapped_halves", "write_enable"]


def rom_bit(module: Module, rng: Random) -> Iterator[Candidate]:
    """Find bits of a ROM, weights or parameters, to be flipped."""
    if any(cells_of(module, "$memwr_v2")):
        return
    for name, cell, ports in cells_of(module, "$memrd_v2"):
        size = next(iter(module.content["memories"].values()))["size"]
        clocked = int(cell["parameters"]["CLK_ENABLE"], 2)
        for _ in range(64):
            word, bit = rng.randrange(size), rng.randrange(len(ports["DATA"]))
            if module.rom is not None and not module.rom[word] >> bit & 1:
                continue

            def apply(target: Module, number: int, name=name, word=word, bit=bit, clocked=clocked) -> None:
                read = target.cells[name]["connections"]
                address = read["ADDR"]
                here = target.binary("$eq", address, bits_of(word, len(address)), 1)
                if clocked:
                    here = target.register(here, read["CLK"])
                data, wire = target.release_output(name, "DATA")
                flipped = target.binary("$xor", [data[bit]], here, 1)
                target.either(data, [*data[:bit], *flipped, *data[bit + 1 :]], number, wire)

            yield Candidate(module.name, name, f"bit {bit} of word {word} is flipped", apply)


def swapped_halves(module: Module) -> Iterator[Candidate]:
    """Find memories of which the halves of a word are to be exchanged when it is written."""
    for name, _cell, ports in cells_of(module, "$memwr_v2"):
        width = len(ports["DATA"])
        if width % 2:
            continue

        def apply(target, number, name=name, half=width // 2):
            data = target.cells[name]["connections"]["DATA"]
            target.replace_input(name, "DATA", [*data[half:], *data[:half]], number)

        yield Candidate(module.name, name, "the halves of a written word are exchanged", apply)


def write_enable(module: Module, rng: Random) -> Iterator[Candidate]:
    """Find memories to be written in every cycle."""
    for name, _cell, _ports in cells_of(module, "$memwr_v2"):

        def apply(target, number, name=name):
            enable = target.cells[name]["connections"]["EN"]
            target.replace_input(name, "EN", ["1"] * len(enable), number)

        yield Candidate(module.name, name, "the memory is written in every cycle", apply)
