"""Mistakes in sums and comparisons: constants, widths, carries, signs."""

from collections.abc import Iterator
from random import Random

from ..netlist import Module
from .candidate import Candidate, bits_of, cells_of, constant, extended, is_signed

__all__ = ["dropped_carry", "lost_sign", "off_by_one", "truncated_width"]

COMPARISONS = {"$eq", "$ne", "$lt", "$le", "$gt", "$ge"}


def off_by_one(module: Module, rng: Random) -> Iterator[Candidate]:
    """Find constants of comparisons, and steps of counters, to be one too high or too low."""
    for name, cell, ports in cells_of(module, *COMPARISONS, "$add", "$sub"):
        compares = cell["type"] in COMPARISONS
        for port in ("A", "B"):
            value = constant(ports[port])
            if value is None or is_signed(cell) or not (compares or value == 1):
                continue
            other = ports["A" if port == "B" else "B"]
            # One more may need one more bit.
            width = max(len(ports[port]), min(len(other), (value + 1).bit_length()))
            for step in (1, -1):
                wrong = (value + step) % (1 << width)

                def apply(target, number, name=name, port=port, wrong=wrong, width=width):
                    ports = target.cells[name]["connections"]
                    ports[port] = extended(ports[port], max(width, len(ports[port])), False)
                    target.cells[name]["parameters"][f"{port}_WIDTH"] = format(len(ports[port]), "032b")
                    target.replace_input(name, port, bits_of(wrong, len(ports[port])), number)

                text = f"{cell['type'][1:]} of {module.name_of(other)} with {value} takes {wrong}"
                yield Candidate(module.name, name, text, apply)


def dropped_carry(module: Module, rng: Random) -> Iterator[Candidate]:
    """Find adders to lose the carry between their lower and their upper part."""
    used = module.used()
    for name, cell, ports in cells_of(module, "$add", "$sub"):
        width = max(index + 1 for index, bit in enumerate([*ports["Y"]]) if used[bit] or index == 0)
        if width < 2:
            continue
        cut, kind, signed = rng.randrange(1, width), cell["type"], is_signed(cell)

        def apply(target, number, name=name, cut=cut, kind=kind, signed=signed):
            ports, full = target.cells[name]["connections"], len(target.cells[name]["connections"]["Y"])
            a, b = (extended(ports[port], full, signed) for port in ("A", "B"))
            low = target.binary(kind, a[:cut], b[:cut], cut)
            high = target.binary(kind, a[cut:], b[cut:], full - cut)
            right, wire = target.release_output(name, "Y")
            target.either(right, [*low, *high], number, wire)

        text = f"{cell['type'][1:]} to {module.name_of(ports['Y'])} loses its carry into bit {cut}"
        yield Candidate(module.name, name, text, apply)


def truncated_width(module: Module, rng: Random) -> Iterator[Candidate]:
    """Find sums to be one bit too narrow."""
    used = module.used()
    for name, cell, ports in cells_of(module, "$add", "$sub"):
        tops = [index for index, bit in enumerate(ports["Y"]) if used[bit]]
        if not tops or tops[-1] < 1:
            continue
        top, signed = tops[-1], is_signed(cell)

        def apply(target, number, name=name, top=top, signed=signed):
            right, wire = target.release_output(name, "Y")
            fill = right[top - 1] if signed else "0"
            target.either(right, [*right[:top], *([fill] * (len(right) - top))], number, wire)

        text = f"{cell['type'][1:]} to {module.name_of(ports['Y'])} keeps only {top} bits"
        yield Candidate(module.name, name, text, apply)


def lost_sign(module: Module, rng: Random) -> Iterator[Candidate]:
    """Find signed operands to be extended with zeros."""
    for name, cell, ports in cells_of(module, "$add", "$sub"):
        if not is_signed(cell):
            continue
        for port in ("A", "B"):
            if len(ports[port]) >= len(ports["Y"]):
                continue

            def apply(target, number, name=name, port=port):
                ports = target.cells[name]["connections"]
                operand, width = ports[port], len(ports["Y"])
                ports[port] = extended(operand, width, True)
                target.cells[name]["parameters"][f"{port}_WIDTH"] = format(width, "032b")
                target.replace_input(name, port, extended(operand, width, False), number)

            text = f"{module.name_of(ports[port])} loses its sign in {cell['type'][1:]}"
            yield Candidate(module.name, name, text, apply)
