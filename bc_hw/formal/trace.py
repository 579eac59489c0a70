"""A counterexample as numbers: the values of the harness's wires, cycle by cycle."""

from pathlib import Path

from vcd.reader import TokenKind, tokenize

from .harness import TOP

__all__ = ["read_trace"]

CYCLE = 10
"""Time units per cycle in the solver's traces."""


def read_trace(path: Path) -> list[dict[str, int]]:
    """Return the value of each wire of the harness in each cycle of a VCD file."""
    names: dict[str, str] = {}
    scopes: list[str] = []
    values: dict[str, int] = {}
    cycles: list[dict[str, int]] = []
    with path.open("rb") as file:
        for token in tokenize(file):
            if token.kind is TokenKind.SCOPE:
                scopes.append(token.scope.ident)
            elif token.kind is TokenKind.UPSCOPE:
                scopes.pop()
            elif token.kind is TokenKind.VAR:
                wire = token.var.reference
                if scopes == [TOP] and "$" not in wire:
                    names[token.var.id_code] = wire
            elif token.kind is TokenKind.CHANGE_TIME:
                if token.time_change % CYCLE == 0 and values:
                    cycles.append(dict(values))
            elif token.kind is TokenKind.CHANGE_VECTOR and token.vector_change.id_code in names:
                values[names[token.vector_change.id_code]] = int(token.vector_change.value)
    return cycles
