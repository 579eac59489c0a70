"""A Verilog module that gives a design of any width three pins, so that it can be placed on any device.

Inputs come from registers behind one pin, outputs go through a register and a registered tree of XOR gates to
another: every path of the design starts and ends in a flip-flop, and nothing can be optimised away.
"""

import re
from collections.abc import Sequence

from .interface import Port

__all__ = ["WRAPPER", "pin_wrapper"]

WRAPPER = "bc_pins"
FOLD = 4
"""Bits that one XOR gate takes: the inputs of a LUT4."""
WORD = 32
"""Bits that follow the pin as a shift register."""


def pin_wrapper(top: str, ports: Sequence[Port]) -> str:
    """Return the wrapper of ``top`` in Verilog, with ``top`` declared as a black box.

    Parameters
    ----------
    top : str
    ports : sequence of Port
        One is the clock, `clk`; at least one is an output.
    """
    inputs = [port for port in ports if port.direction == "input" and port.name != "clk"]
    outputs = [port for port in ports if port.direction == "output"]
    n_in = sum(port.width for port in inputs)
    n_out = sum(port.width for port in outputs)
    declarations = ",\n  ".join(f"{port.direction} {_range(port.width)} {_name(port.name)}" for port in ports)
    connections = ",\n    ".join(
        [".clk(clk)", *_connections(inputs, "stimulus"), *_connections(outputs, "result")],
    )
    lines = [
        "(* blackbox *)",
        f"module {top}(\n  {declarations}\n);",
        "endmodule",
        "",
        f"module {WRAPPER}(input clk, input si, output so);",
        f"  reg {_range(n_in)} stimulus;",
        f"  wire {_range(n_out)} result;",
        *_stimulus(n_in),
        f"  {top} core(\n    {connections}\n  );",
        f"  reg {_range(n_out)} fold0;",
        "  always @(posedge clk) fold0 <= result;",
    ]
    width, level = n_out, 0
    while width > 1:
        terms = [f"^fold{level}[{min(start + FOLD, width) - 1}:{start}]" for start in range(0, width, FOLD)]
        width, level = len(terms), level + 1
        lines += [
            f"  reg {_range(width)} fold{level};",
            f"  always @(posedge clk) fold{level} <= {{{', '.join(reversed(terms))}}};",
        ]
    return "\n".join([*lines, f"  assign so = fold{level};", "endmodule", ""])


def _stimulus(width: int) -> list[str]:
    """Feed every bit of ``stimulus`` from the pin ``si``.

    The first word is a shift register, each further one is the word before, XORed with itself rotated: no two
    bits have the same source, so none are merged. One long shift register would do, but yosys follows it
    recursively and runs out of stack.
    """
    first = min(width, WORD)
    text = f"  always @(posedge clk) stimulus[{first - 1}:0] <= {{stimulus[{first - 1}:0], si}};"
    lines = [text]
    for low in range(WORD, width, WORD):
        high = min(low + WORD, width) - 1
        before = f"stimulus[{low - 1}:{low - WORD}]"
        rotated = f"{{stimulus[{low - WORD}], stimulus[{low - 1}:{low - WORD + 1}]}}"
        lines.append(f"  always @(posedge clk) stimulus[{high}:{low}] <= {before} ^ {rotated};")
    return lines


def _connections(ports: Sequence[Port], vector: str) -> list[str]:
    """Give each port its own bits of ``vector``."""
    found, low = [], 0
    for port in ports:
        found.append(f".{_name(port.name)}({vector}[{low + port.width - 1}:{low}])")
        low += port.width
    return found


def _range(width: int) -> str:
    return f"[{width - 1}:0]"


def _name(name: str) -> str:
    """Return a name as Verilog wants it: escaped where it is not a plain word."""
    return name if re.fullmatch(r"[A-Za-z_]\w*", name) else f"\\{name} "
