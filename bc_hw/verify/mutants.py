"""Which mutants a design has, and the one netlist that holds them all."""

import functools
import json
import operator
import re
from pathlib import Path
from random import Random

import msgspec
import numpy as np

from ..eda.toolchain import YOSYS
from ..eda.yosys import run_yosys
from ..errors import DesignError, must_be
from ..files import reading
from ..plan.design import Design
from ..plan.load import load_design
from ..plan.memory_init import weight_words
from ..plan.weight_mode import WeightMode
from .netlist import NUMBER, NUMBER_BITS, Module, select_verilog
from .operators import OPERATORS, Candidate

__all__ = ["MUTANTS_FILE", "NETLIST_FILE", "NETLIST_RTLIL_FILE", "Mutant", "make_mutants"]

NETLIST_FILE = "mutants.v"
NETLIST_RTLIL_FILE = "mutants.il"
MUTANTS_FILE = "mutants.json"

INPUT_FILE = "design.il"
PLAIN_FILE = "plain.json"
CHANGED_FILE = "changed.json"
LIST_FILE = "list.txt"

ADDERS_FILE = "adders.v"
ADDERS = r"""
(* techmap_celltype = "$alu" *)
module inverting_adder (A, B, BI, CI, X, Y, CO);
  parameter A_SIGNED = 0, B_SIGNED = 0, A_WIDTH = 1, B_WIDTH = 1, Y_WIDTH = 1;
  parameter _TECHMAP_CONSTMSK_CI_ = 0, _TECHMAP_CONSTVAL_CI_ = 0;
  input [A_WIDTH-1:0] A;
  input [B_WIDTH-1:0] B;
  input BI, CI;
  output [Y_WIDTH-1:0] X, Y, CO;
  wire _TECHMAP_FAIL_ = !A_SIGNED || !B_SIGNED || !_TECHMAP_CONSTMSK_CI_ || _TECHMAP_CONSTVAL_CI_;
  wire signed [B_WIDTH-1:0] inverted = B ^ {B_WIDTH{BI}};
  assign Y = $signed(A) + inverted;
endmodule
"""
"""What `bc_hw.verilog.for_synthesis` made one cell, for which Verilog has no word, as two again."""

MOST = (1 << NUMBER_BITS) - 1

SPARE = 2
"""How many more mutations yosys is asked for than are taken: those of clocks are left out."""

WEIGHT_DRAWS = 24
"""Random weights that show which bits of a memory hold any; each misses a bit once in 8 million times."""

CLOCK = re.compile(r"-port (?:CLK|clk)\b|-wire clk\b")


class Mutant(msgspec.Struct, kw_only=True, frozen=True):
    """One mutant.

    Parameters
    ----------
    id : str
    number : int
        By which the netlist selects it, from 1 on.
    kind : str
        A class of `bc_hw.verify.operators`, or ``yosys`` and the mode of `yosys mutate`.
    module, cell : str
    what : str
        For people.
    """

    id: str
    number: int
    kind: str
    module: str
    cell: str
    what: str


def make_mutants(design: Path, work: Path, count: int, seed: int, timeout: float | None) -> list[Mutant]:
    """Choose mutants of a design and write the netlist that holds them all.

    Half of them are yosys's, chosen evenly over the netlist; half are ours, taken from the classes in turn,
    and within a class from the modules in turn. The same design, count, seed and yosys give the same mutants.

    Parameters
    ----------
    design : Path
        The design folder.
    work : Path
        Existing folder; gets `mutants.v` and `mutants.json`.
    count : int
        How many; there may be fewer in a tiny design.

    Raises
    ------
    DesignError
        If the netlist is missing, or there are fewer places than were asked for.
    ToolError
        If yosys fails.
    """
    yosys = YOSYS.find()
    about = load_design(design)
    with reading(design / about.rtlil_file, "Netlist of the design", DesignError):
        (work / INPUT_FILE).write_bytes((design / about.rtlil_file).read_bytes())
    wanted = SPARE * count
    (work / ADDERS_FILE).write_text(ADDERS, encoding="utf-8")
    script = f"read_rtlil {INPUT_FILE}\nproc\ntechmap -map {ADDERS_FILE}\nwrite_json {PLAIN_FILE}\n"
    script += f"mutate -list {wanted} -seed {seed} -o {LIST_FILE} t:$meminit_v2 %n\n"
    run_yosys(yosys, script, work, log=work / "yosys-list.log", timeout=timeout)
    netlist = json.loads((work / PLAIN_FILE).read_text(encoding="utf-8"))
    used = _weight_bits(about)
    modules = {
        name: Module(name, content, used.get(name.partition("$")[0]))
        for name, content in netlist["modules"].items()
    }
    own = _choose_own(modules, count - count // 2, seed)
    lines = _choose_yosys((work / LIST_FILE).read_text(encoding="utf-8"), count - len(own))
    mutants = []
    for number, (kind, candidate) in enumerate(own, start=1):
        mutants.append(
            Mutant(
                id=f"own-{number:03d}",
                number=number,
                kind=kind,
                module=candidate.module,
                cell=candidate.cell,
                what=candidate.what,
            )
        )
    for number, line in enumerate(lines, start=len(own) + 1):
        mutants.append(_yosys_mutant(line, number, number - len(own)))
    if len(mutants) < count or count > MOST:
        raise DesignError(
            must_be("Number of mutants", f"at most {min(len(mutants), MOST)} in this design", count)
        )
    for mutant, (_, candidate) in zip(mutants, own, strict=False):
        candidate.apply(modules[mutant.module], mutant.number)
    commands = [
        re.sub("^mutate", f"mutate -ctrl {NUMBER} {NUMBER_BITS} {mutant.number}", line)
        for mutant, line in zip(mutants[len(own) :], _behind_registers(lines, modules), strict=True)
    ]
    for module in modules.values():
        module.finish()
    (work / CHANGED_FILE).write_text(json.dumps(netlist), encoding="utf-8")
    script = "\n".join(
        [
            f"read_json {CHANGED_FILE}",
            *commands,
            f"write_rtlil {NETLIST_RTLIL_FILE}",
            f"write_verilog -norename {NETLIST_FILE}",
            "",
        ]
    )
    run_yosys(yosys, script, work, log=work / "yosys-apply.log", timeout=timeout)
    with (work / NETLIST_FILE).open("a", encoding="utf-8") as file:
        file.write(select_verilog())
    (work / MUTANTS_FILE).write_bytes(msgspec.json.encode(mutants))
    return mutants


def _weight_bits(design: Design) -> dict[str, list[int]]:
    """Return, by the name of a weight memory, the bits of each word that depend on a weight.

    The others stand for inputs or neurons beyond the last one: whatever they are, nothing changes.
    """
    if design.weights != WeightMode.ROM:
        return {}
    rng = np.random.default_rng(0)
    used = {}
    for plan in (plan for plan in design.layers if plan.weights):
        # A bit may depend on several weights: some of so many random ones change it.
        draws = [
            weight_words(plan, rng.choice(np.array([-1, 1], dtype=np.int8), size=(plan.n_out, plan.n_in)))
            for _ in range(WEIGHT_DRAWS)
        ]
        used[f"{design.name}.{plan.name}.weights"] = [
            functools.reduce(operator.or_, (word ^ words[0] for word in words))
            for words in zip(*draws, strict=True)
        ]
    return used


def _choose_own(modules: dict[str, Module], count: int, seed: int) -> list[tuple[str, Candidate]]:
    """Take candidates from the classes in turn, within a class from the modules in turn."""
    queues = {}
    for kind, find in OPERATORS.items():
        places = []
        for name, module in modules.items():
            # Each class and module has its own generator: one more operator changes nothing elsewhere.
            rng = Random(f"{seed} {kind} {name}")
            found = list(find(module, rng))
            rng.shuffle(found)
            places.append(found)
        Random(f"{seed} {kind}").shuffle(places)
        queues[kind] = [
            candidate
            for turn in range(max(map(len, places), default=0))
            for candidate in (found[turn] for found in places if turn < len(found))
        ]
    chosen = []
    while len(chosen) < count and any(queues.values()):
        for kind, queue in queues.items():
            if queue and len(chosen) < count:
                chosen.append((kind, queue.pop(0)))
    return chosen


def _choose_yosys(text: str, count: int) -> list[str]:
    lines = [line for line in text.splitlines() if line.startswith("mutate ") and not CLOCK.search(line)]
    return list(dict.fromkeys(lines))[:count]


def _behind_registers(lines: list[str], modules: dict[str, Module]) -> list[str]:
    """Return commands that change what a register gives, behind it.

    Initial values stand at a register's wire. At the register itself `mutate` would give that wire another
    driver, and the register would start at anything, in the design as it was, too.
    """
    cells: dict[tuple[str, str], str] = {}
    changed = []
    for line in lines:
        options = _options(line)
        place = options["-module"], options["-cell"]
        if options["-port"] == "Q":
            if place not in cells:
                cells[place] = modules[place[0]].behind_output(place[1], "Q")
            line = line.replace(f"-cell {place[1]} -port Q ", f"-cell {cells[place]} -port A ")
        changed.append(line)
    return changed


def _options(line: str) -> dict[str, str]:
    words = line.split()
    return dict(zip(words[1::2], words[2::2], strict=True))


def _yosys_mutant(line: str, number: int, index: int) -> Mutant:
    options = _options(line)
    place = f"bit {options['-portbit']} of port {options['-port']}"
    if "-wire" in options:
        place += f" ({options['-wire']}[{options['-wirebit']}])"
    if "-ctrlbit" in options:
        place += f", by bit {options['-ctrlbit']}"
    return Mutant(
        id=f"yosys-{index:03d}",
        number=number,
        kind=f"yosys {options['-mode']}",
        module=options["-module"],
        cell=options["-cell"],
        what=f"{options['-mode']} at {place}",
    )
