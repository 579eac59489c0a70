"""Whether a mutant that nothing noticed is the same hardware: proved, or left open.

The mutated module stands beside itself with the same inputs. Of the second one only what the mutation can
reach is kept: the rest is the same cells with the same inputs, and so the same values. Yosys's SAT solver
then proves by temporal induction that all outputs are equal in every cycle, for all inputs, from the initial
state on. Where that fails and the module is small, all states that it can reach are gone through.
"""

import copy
import json
from pathlib import Path

from ..eda.toolchain import YOSYS
from ..eda.yosys import run_yosys
from ..errors import ToolFailed, must_be
from ..plan.design import TOP
from .exhaustive import holds_everywhere
from .netlist import NUMBER_BITS, SELECT_MODULE

__all__ = ["LONGEST_INDUCTION", "pair", "prove_equal"]

INPUT_FILE = "mutants.il"
FLAT_FILE = "flat.json"
PAIR_FILE = "pair.json"
GATES_FILE = "gates.json"
PAIR = "pair"

LONGEST_INDUCTION = 16
"""Cycles: longer than any pipeline of a module, so that nothing of an unreachable start is left in it."""
SHORTEST_INDUCTION = 2
TIMEOUT_S = 60.0

PROVED = "Induction step proven: SUCCESS!"


def prove_equal(netlist: Path, module: str, number: int, work: Path) -> str | None:
    """Return how a mutant was proved equal to the design; None if it was not.

    Where the mutated module differs for some input, the module around it may never give it that input: so
    each one around it is tried, up to the whole design.

    Parameters
    ----------
    netlist : Path
        RTLIL of `bc_hw.verify.mutants`.
    module : str
        The mutated one.
    number : int
    work : Path
        Folder for the tool's files.

    Raises
    ------
    ToolFailed
        If yosys fails otherwise than by running out of time.
    """
    work.mkdir(parents=True, exist_ok=True)
    (work / INPUT_FILE).write_bytes(netlist.read_bytes())
    while True:
        if proof := _prove_module(module, number, work):
            return proof
        if module == TOP:
            return None
        module = module.rpartition(".")[0]


def _prove_module(module: str, number: int, work: Path) -> str | None:
    yosys = YOSYS.find()
    prepare = [f"read_rtlil {INPUT_FILE}", f"hierarchy -top {module}", "flatten", "memory_map"]
    prepare += [f"write_json {FLAT_FILE}", ""]
    run_yosys(yosys, "\n".join(prepare), work, log=work / "flatten.log", timeout=TIMEOUT_S)
    flat = json.loads((work / FLAT_FILE).read_text(encoding="utf-8"))["modules"][module]
    for registers in (True, False):
        # Equal registers are more than is needed, but where they are equal one step of induction shows it.
        paired = copy.deepcopy(flat)
        if not pair(paired, number, registers=registers):
            return "no output depends on it"
        (work / PAIR_FILE).write_text(json.dumps({"modules": {PAIR: paired}}), encoding="utf-8")
        steps = _induction(work, SHORTEST_INDUCTION if registers else LONGEST_INDUCTION)
        if steps:
            what = "registers and outputs" if registers else "outputs"
            return f"all {what} of {module} are equal in every cycle, by {steps}-induction"
    states = _states(work)
    if states:
        return f"all outputs of {module} are equal for all inputs in all {states} states that it can reach"
    return None


def _states(work: Path) -> int:
    """Return how many states the pair at hand can reach, if it is equal in all of them; else 0."""
    gates = [f"read_json {PAIR_FILE}", f"hierarchy -top {PAIR}", "setundef -zero", "opt -full", "techmap"]
    gates += ["opt", "setundef -init -zero", "dfflegalize -cell $_DFF_P_ 01", "simplemap", "opt_clean"]
    gates += [f"write_json {GATES_FILE}", ""]
    try:
        run_yosys(YOSYS.find(), "\n".join(gates), work, log=work / "gates.log", timeout=TIMEOUT_S)
    except ToolFailed as error:
        if not error.message.startswith("Run time"):
            raise
        return 0
    return holds_everywhere(json.loads((work / GATES_FILE).read_text(encoding="utf-8"))["modules"][PAIR])


def _induction(work: Path, most: int) -> int:
    """Return over how many cycles the assertion was proved; 0 if it was not."""
    # What is unknown is unknown in both: a register without an initial value, a read beyond a memory's end.
    prove = [f"read_json {PAIR_FILE}", f"hierarchy -top {PAIR}", "setundef -zero", "opt -full"]
    prove += ["setundef -init -zero"]
    prove += [f"sat -tempinduct -prove-asserts -maxsteps {most} {PAIR}", ""]
    log = work / "prove.log"
    try:
        run_yosys(YOSYS.find(), "\n".join(prove), work, log=log, timeout=TIMEOUT_S)
    except ToolFailed as error:
        if not error.message.startswith("Run time"):
            raise
        return 0
    text = log.read_text(encoding="utf-8")
    return text.count("[induction step ") if PROVED in text else 0


def pair(module: dict, number: int, *, registers: bool) -> bool:
    """Put a copy of what a mutation reaches into its module, and assert that both are equal.

    Parameters
    ----------
    module : dict
        One flat module of yosys's JSON, without memories, with `mutation_select` as black boxes; changed.
    number : int
    registers : bool
        Whether all registers must be equal, too, and not only all outputs.

    Returns
    -------
    bool
        False if the mutation reaches no output; then nothing is asserted.

    Raises
    ------
    ToolFailed
        If the module does not hold the mutant.
    """
    switch = _release_switch(module, number)
    reached = _reached(module["cells"], switch)
    bits = {bit for name in reached for bit in _outputs(module["cells"][name])}
    next_bit = 1 + max(
        bit for net in module["netnames"].values() for bit in net["bits"] if isinstance(bit, int)
    )
    copies = {bit: next_bit + index for index, bit in enumerate(sorted(bits))}
    copies[switch] = "1"
    for name in reached:
        cell = module["cells"][name]
        again = {port: [copies.get(bit, bit) for bit in wires] for port, wires in cell["connections"].items()}
        module["cells"][f"{name}_copy"] = cell | {"connections": again}
    for cell in module["cells"].values():
        for port, wires in cell["connections"].items():
            cell["connections"][port] = ["0" if bit == switch else bit for bit in wires]
    for name, net in list(module["netnames"].items()):
        if bits & set(net["bits"]):
            again = [copies.get(bit, bit) for bit in net["bits"]]
            module["netnames"][f"{name}_copy"] = net | {"bits": again}
    outputs = [
        bit for port in module["ports"].values() if port["direction"] == "output" for bit in port["bits"]
    ]
    compared = [bit for bit in outputs if bit in copies]
    if not compared:
        return False
    if registers:
        compared += [bit for name in reached for bit in module["cells"][name]["connections"].get("Q", ())]
    equal = next_bit + len(bits)
    module["netnames"]["equal"] = {"hide_name": 0, "bits": [equal], "attributes": {}}
    widths = {"A_SIGNED": 0, "B_SIGNED": 0, "A_WIDTH": len(compared), "B_WIDTH": len(compared), "Y_WIDTH": 1}
    module["cells"]["compare"] = {
        "type": "$eq",
        "parameters": {key: format(value, "032b") for key, value in widths.items()},
        "attributes": {},
        "port_directions": {"A": "input", "B": "input", "Y": "output"},
        "connections": {"A": compared, "B": [copies[bit] for bit in compared], "Y": [equal]},
    }
    module["cells"]["must_be_equal"] = {
        "type": "$assert",
        "parameters": {},
        "attributes": {},
        "port_directions": {"A": "input", "EN": "input"},
        "connections": {"A": [equal], "EN": ["1"]},
    }
    # Only the assertion counts: what it does not depend on goes.
    module["ports"] = {name: port for name, port in module["ports"].items() if port["direction"] == "input"}
    return True


def _outputs(cell: dict) -> list:
    return [
        bit
        for port, bits in cell["connections"].items()
        if cell["port_directions"][port] == "output"
        for bit in bits
        if isinstance(bit, int)
    ]


def _release_switch(module: dict, number: int) -> int:
    """Take out what selects mutants; return the bit that switched this one on."""
    cells = module["cells"]
    selects = [name for name, cell in cells.items() if cell["type"] == SELECT_MODULE]
    numbers = [cells.pop(name)["connections"]["value"] for name in selects]
    wanted = list(format(number, f"0{NUMBER_BITS}b")[::-1])
    off, switch = set(), []
    for name, cell in list(cells.items()):
        if cell["type"] == "$eq" and cell["connections"]["A"] in numbers:
            (off.add if cell["connections"]["B"] != wanted else switch.append)(cell["connections"]["Y"][0])
            del cells[name]
    if len(switch) != 1:
        raise ToolFailed(must_be(f"Places of mutant {number} in the netlist", "one", len(switch)))
    for cell in cells.values():
        for port, bits in cell["connections"].items():
            cell["connections"][port] = ["0" if bit in off else bit for bit in bits]
    for name, net in list(module["netnames"].items()):
        if (off | {bit for value in numbers for bit in value}) & set(net["bits"]):
            del module["netnames"][name]
    return switch[0]


def _reached(cells: dict, start: int) -> list[str]:
    """Return the cells that anything can reach from a bit, through registers too."""
    readers: dict[int, list[str]] = {}
    for name, cell in cells.items():
        for port, bits in cell["connections"].items():
            if cell["port_directions"][port] != "output":
                for bit in bits:
                    readers.setdefault(bit, []).append(name)
    found, waiting = {}, [start]
    while waiting:
        for name in readers.get(waiting.pop(), ()):
            if name not in found:
                found[name] = None
                waiting += _outputs(cells[name])
    return list(found)
