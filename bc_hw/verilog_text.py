"""What the Verilog writer leaves, made plain: expressions instead of chains of wires, names that do not move.

The writer gives every multiplexer a wire, and every condition of one, numbered through the whole file; and it
calls functions as only Verilog's system functions may be called. Here such a wire that is used once, or is
only another name, is replaced by what it stands for; what is left is numbered within its module.
"""

import re
from collections import Counter

__all__ = ["for_linters", "in_order", "plain"]

# What Verilator and others warn of that hides nothing here: Verilog itself extends and cuts operands as the
# writer means it, and a net of no bits is written as [-1:0].
# The names are the oldest for each, which every version of Verilator knows.
_RULES = ("WIDTH", "CMPCONST", "UNSIGNED", "LITENDIAN", "UNDRIVEN", "UNUSED", "DECLFILENAME")

_MODULE = re.compile(r"^module .*?^endmodule\n", re.M | re.S)
_MADE = re.compile(r"\\(\$procmux\$\d+(?:_\w+)?) ")
_USED = re.compile(r"\\(\$procmux\$\d+_\w+) ")
_DECLARED = re.compile(r"^  wire (?:\[\d+:0\] )?\\(\$procmux\$\d+_\w+) ;\n", re.M)
_ASSIGNED = re.compile(r"^  assign \\(\$procmux\$\d+_\w+)  = (.*);\n", re.M)
_PART = re.compile(r"\\(\$procmux\$\d+_\w+) \[")
_ATOM = re.compile(r"\\\S+ (?:\[[\d:]+\])?|\w+(?:\[[\d:]+\])?|\d+'h[0-9a-fx]+")
_CHOICE = re.compile(
    r"^    \(\* parallel_case \*\)\n    casez \(s\)\n(.*?)"
    r"^      default:\n        (\S+  = )a;\n    endcase\n",
    re.M | re.S,
)
_WORD = re.compile(r" = (b\[\d+:\d+\]);")
_ALONE = re.compile(r"^(  assign .* = )\\(\$procmux\$\d+_\w+) ;$", re.M)


def plain(text: str) -> str:
    """Return the writer's Verilog with as few wires of its own as can be; nothing else changes."""
    return _MODULE.sub(lambda module: _plain(module[0]), text)


_PORTS = (
    *("clk", "rst"),
    *(
        f"{stream}_{signal}"
        for stream in ("s_axis", "s_axis_weights", "m_axis")
        for signal in ("tdata", "tvalid", "tready", "tlast")
    ),
)


def in_order(text: str, top: str) -> str:
    """Return Verilog whose module ``top`` lists clock and reset first, then each stream, then status."""

    def place(port: str) -> tuple[int, str]:
        return _PORTS.index(port) if port in _PORTS else len(_PORTS), port

    def ordered(header: re.Match) -> str:
        return f"{header[1]}({', '.join(sorted(header[2].split(', '), key=place))});"

    return re.sub(rf"^(module {top})\(([^)]*)\);", ordered, text, count=1, flags=re.M)


def for_linters(text: str) -> str:
    """Return Verilog with comments around it that tell Verilator which rules the writer does not keep."""
    off = "".join(f"/* verilator lint_off {rule} */\n" for rule in _RULES)
    return f"/* verilator lint_save */\n{off}\n{text}\n/* verilator lint_restore */\n"


def _plain(module: str) -> str:
    if "$procmux$" not in module:
        return module
    meanings = dict(_ASSIGNED.findall(module))
    # Every wire is declared once, and assigned once.
    uses = Counter({name: count - 2 for name, count in Counter(_USED.findall(module)).items()})
    parts = set(_PART.findall(module))
    gone = {
        name
        for name, meaning in meanings.items()
        if name not in parts and (uses[name] == 1 or _ATOM.fullmatch(meaning))
    }

    def choice(function: re.Match) -> str:
        words = _WORD.findall(function[1])
        return f"    {function[2]}{''.join(f's[{at}] ? {word} : ' for at, word in enumerate(words))}a;\n"

    def stands_for(wire: re.Match) -> str:
        if wire[1] not in gone:
            return wire[0]
        meaning = meanings[wire[1]]
        return meaning if _ATOM.fullmatch(meaning) else f"({_USED.sub(stands_for, meaning)})"

    def alone(line: re.Match) -> str:
        return f"{line[1]}{meanings[line[2]]};" if line[2] in gone else line[0]

    text = _DECLARED.sub(lambda line: "" if line[1] in gone else line[0], _CHOICE.sub(choice, module))
    text = _ASSIGNED.sub(lambda line: "" if line[1] in gone else line[0], text)
    text = _USED.sub(stands_for, _ALONE.sub(alone, text))
    names: dict[str, str] = {}
    return _MADE.sub(lambda name: names.setdefault(name[1], f"mux_{len(names)}") + " ", text)
