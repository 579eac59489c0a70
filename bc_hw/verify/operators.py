"""Mutants of our own: mistakes that a designer of such hardware makes, one class each.

Each function looks through a module for places where its mistake can be made, and yields them as candidates,
in the order of the netlist.
"""

import itertools
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from random import Random

from .netlist import Bits, Module

__all__ = ["OPERATORS", "Candidate"]

COMPARISONS = {"$eq", "$ne", "$lt", "$le", "$gt", "$ge"}
READY = re.compile(r"(?:\w+_)?(?:tready|ready|room|available|r_en|w_rdy)(?:\$\d+)?")


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


def _constant(bits: Bits) -> int | None:
    if not bits or any(bit not in ("0", "1") for bit in bits):
        return None
    return int("".join(map(str, reversed(bits))), 2)


def _bits(value: int, width: int) -> Bits:
    return list(format(value % (1 << width), f"0{width}b")[::-1])


def _of(module: Module, *kinds: str) -> Iterator[tuple[str, dict, dict]]:
    for name, cell in list(module.cells.items()):
        if cell["type"] in kinds:
            yield name, cell, cell["connections"]


def _signed(cell: dict) -> bool:
    return int(cell["parameters"]["A_SIGNED"], 2) == 1


def rom_bit(module: Module, rng: Random) -> Iterator[Candidate]:
    """Find bits of a ROM, weights or parameters, to be flipped."""
    if any(_of(module, "$memwr_v2")):
        return
    for name, cell, ports in _of(module, "$memrd_v2"):
        size = next(iter(module.content["memories"].values()))["size"]
        clocked = int(cell["parameters"]["CLK_ENABLE"], 2)
        for _ in range(64):
            word, bit = rng.randrange(size), rng.randrange(len(ports["DATA"]))
            if module.rom is not None and not module.rom[word] >> bit & 1:
                continue

            def apply(target: Module, number: int, name=name, word=word, bit=bit, clocked=clocked) -> None:
                read = target.cells[name]["connections"]
                address = read["ADDR"]
                here = target.binary("$eq", address, _bits(word, len(address)), 1)
                if clocked:
                    here = target.register(here, read["CLK"])
                data, wire = target.release_output(name, "DATA")
                flipped = target.binary("$xor", [data[bit]], here, 1)
                target.either(data, [*data[:bit], *flipped, *data[bit + 1 :]], number, wire)

            yield Candidate(module.name, name, f"bit {bit} of word {word} is flipped", apply)


def off_by_one(module: Module, rng: Random) -> Iterator[Candidate]:
    """Find constants of comparisons, and steps of counters, to be one too high or too low."""
    for name, cell, ports in _of(module, *COMPARISONS, "$add", "$sub"):
        compares = cell["type"] in COMPARISONS
        for port in ("A", "B"):
            value = _constant(ports[port])
            if value is None or _signed(cell) or not (compares or value == 1):
                continue
            other = ports["A" if port == "B" else "B"]
            # One more may need one more bit.
            width = max(len(ports[port]), min(len(other), (value + 1).bit_length()))
            for step in (1, -1):
                wrong = (value + step) % (1 << width)

                def apply(target, number, name=name, port=port, wrong=wrong, width=width):
                    ports = target.cells[name]["connections"]
                    ports[port] = _extended(ports[port], max(width, len(ports[port])), False)
                    target.cells[name]["parameters"][f"{port}_WIDTH"] = format(len(ports[port]), "032b")
                    target.replace_input(name, port, _bits(wrong, len(ports[port])), number)

                text = f"{cell['type'][1:]} of {module.name_of(other)} with {value} takes {wrong}"
                yield Candidate(module.name, name, text, apply)


def swapped_lanes(module: Module, rng: Random) -> Iterator[Candidate]:
    """Find two registers that differ in a number, to exchange their inputs; and halves of written words."""
    lanes: dict[tuple, list] = {}
    for name, _cell, ports in _of(module, "$dff"):
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
    yield from _swapped_in_memory(module)


def _swapped_in_memory(module: Module) -> Iterator[Candidate]:
    """Find memories of which the halves of a word are to be exchanged when it is written."""
    for name, _cell, ports in _of(module, "$memwr_v2"):
        width = len(ports["DATA"])
        if width % 2:
            continue

        def apply(target, number, name=name, half=width // 2):
            data = target.cells[name]["connections"]["DATA"]
            target.replace_input(name, "DATA", [*data[half:], *data[:half]], number)

        yield Candidate(module.name, name, "the halves of a written word are exchanged", apply)


def dropped_carry(module: Module, rng: Random) -> Iterator[Candidate]:
    """Find adders to lose the carry between their lower and their upper part."""
    used = module.used()
    for name, cell, ports in _of(module, "$add", "$sub"):
        width = max(index + 1 for index, bit in enumerate([*ports["Y"]]) if used[bit] or index == 0)
        if width < 2:
            continue
        cut, kind, signed = rng.randrange(1, width), cell["type"], _signed(cell)

        def apply(target, number, name=name, cut=cut, kind=kind, signed=signed):
            ports, full = target.cells[name]["connections"], len(target.cells[name]["connections"]["Y"])
            a, b = (_extended(ports[port], full, signed) for port in ("A", "B"))
            low = target.binary(kind, a[:cut], b[:cut], cut)
            high = target.binary(kind, a[cut:], b[cut:], full - cut)
            right, wire = target.release_output(name, "Y")
            target.either(right, [*low, *high], number, wire)

        text = f"{cell['type'][1:]} to {module.name_of(ports['Y'])} loses its carry into bit {cut}"
        yield Candidate(module.name, name, text, apply)


def truncated_width(module: Module, rng: Random) -> Iterator[Candidate]:
    """Find sums to be one bit too narrow."""
    used = module.used()
    for name, cell, ports in _of(module, "$add", "$sub"):
        tops = [index for index, bit in enumerate(ports["Y"]) if used[bit]]
        if not tops or tops[-1] < 1:
            continue
        top, signed = tops[-1], _signed(cell)

        def apply(target, number, name=name, top=top, signed=signed):
            right, wire = target.release_output(name, "Y")
            fill = right[top - 1] if signed else "0"
            target.either(right, [*right[:top], *([fill] * (len(right) - top))], number, wire)

        text = f"{cell['type'][1:]} to {module.name_of(ports['Y'])} keeps only {top} bits"
        yield Candidate(module.name, name, text, apply)


def lost_sign(module: Module, rng: Random) -> Iterator[Candidate]:
    """Find signed operands to be extended with zeros."""
    for name, cell, ports in _of(module, "$add", "$sub"):
        if not _signed(cell):
            continue
        for port in ("A", "B"):
            if len(ports[port]) >= len(ports["Y"]):
                continue

            def apply(target, number, name=name, port=port):
                ports = target.cells[name]["connections"]
                operand, width = ports[port], len(ports["Y"])
                ports[port] = _extended(operand, width, True)
                target.cells[name]["parameters"][f"{port}_WIDTH"] = format(width, "032b")
                target.replace_input(name, port, _extended(operand, width, False), number)

            text = f"{module.name_of(ports[port])} loses its sign in {cell['type'][1:]}"
            yield Candidate(module.name, name, text, apply)


def _extended(bits: Bits, width: int, signed: bool) -> Bits:
    return [*bits, *([bits[-1] if signed else "0"] * (width - len(bits)))][:width]


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


def stuck_register(module: Module, rng: Random) -> Iterator[Candidate]:
    """Find registers of which one bit is never to change after its first value."""
    for name, _cell, ports in _of(module, "$dff"):
        bit = rng.randrange(len(ports["Q"]))

        def apply(target, number, name=name, bit=bit):
            ports = target.cells[name]["connections"]
            data = [*ports["D"][:bit], ports["Q"][bit], *ports["D"][bit + 1 :]]
            target.replace_input(name, "D", data, number)

        yield Candidate(module.name, name, f"bit {bit} of {module.name_of(ports['Q'])} is stuck", apply)


def late_register(module: Module, rng: Random) -> Iterator[Candidate]:
    """Find registers to be one cycle late."""
    for name, _cell, ports in _of(module, "$dff"):

        def apply(target, number, name=name):
            clock = target.cells[name]["connections"]["CLK"]
            value, wire = target.release_output(name, "Q")
            target.either(value, target.register(value, clock), number, wire)

        yield Candidate(module.name, name, f"{module.name_of(ports['Q'])} comes one cycle late", apply)


def _is_reset(module: Module, bits: Bits) -> bool:
    return "rst" in module.names and bits == module.names["rst"]["bits"]


def swapped_arms(module: Module, rng: Random) -> Iterator[Candidate]:
    """Find multiplexers to select the wrong way round."""
    for name, _cell, ports in _of(module, "$mux"):
        if _is_reset(module, ports["S"]):
            continue

        def apply(target, number, name=name):
            ports = target.cells[name]["connections"]
            first, second = ports["A"], ports["B"]
            target.replace_input(name, "A", second, number)
            target.replace_input(name, "B", first, number)

        text = f"the choice by {module.name_of(ports['S'])} is the wrong way round"
        yield Candidate(module.name, name, text, apply)


def reset_value(module: Module, rng: Random) -> Iterator[Candidate]:
    """Find reset values of which one bit is to be inverted."""
    for name, _cell, ports in _of(module, "$mux"):
        if not _is_reset(module, ports["S"]):
            continue
        bit = rng.randrange(len(ports["B"]))
        value = _constant([ports["B"][bit]])
        if value is None:
            continue

        def apply(target, number, name=name, bit=bit, value=1 - value):
            arm = target.cells[name]["connections"]["B"]
            target.replace_input(name, "B", [*arm[:bit], str(value), *arm[bit + 1 :]], number)

        yield Candidate(
            module.name, name, f"bit {bit} of {_register(module, ports['Y'])} is reset to {1 - value}", apply
        )


def _register(module: Module, data: Bits) -> str:
    for _name, _cell, ports in _of(module, "$dff"):
        if set(data) & set(ports["D"]):
            return module.name_of(ports["Q"])
    return module.name_of(data)


def write_enable(module: Module, rng: Random) -> Iterator[Candidate]:
    """Find memories to be written in every cycle."""
    for name, _cell, _ports in _of(module, "$memwr_v2"):

        def apply(target, number, name=name):
            enable = target.cells[name]["connections"]["EN"]
            target.replace_input(name, "EN", ["1"] * len(enable), number)

        yield Candidate(module.name, name, "the memory is written in every cycle", apply)


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
