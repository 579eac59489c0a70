"""Whether a mutant that nothing noticed is the same hardware: proved, or left open.

All proofs are for all inputs, from the initial state on. First the mutation acts for one step in the design
(`bc_hw.verify.pairs.step`), and no register may take another value. Some mutants change a register while
nothing reads it: these run beside the design (`bc_hw.verify.pairs.pair`), and all outputs must be equal.

Temporal induction proves most of them. It fails where registers have values that they never reach and could
keep for long, since it may start from these: counters of a sequencer do. Property-directed reachability (PDR)
then finds that they are never reached.
"""

import json
from collections.abc import Callable
from pathlib import Path

from ..eda.toolchain import YOSYS
from ..eda.yosys import run_yosys
from .pairs import pair, step
from .solvers import PAIR, PAIR_FILE, TIMEOUT_S, induction, reachability

__all__ = ["LONGEST_INDUCTION", "prove_equal"]

INPUT_FILE = "mutants.il"
FLAT_FILE = "flat.json"

LONGEST_INDUCTION = 16
"""Cycles: longer than any pipeline of a module, so that nothing of an unreachable start is left in it."""

NOTHING = "no output depends on it"


def prove_equal(netlist: Path, module: str, number: int, work: Path) -> str | None:
    """Return how a mutant was proved equal to the design; None if it was not.

    Where the mutated module differs for some input, the module around it may never give it that input.
    The proof is therefore tried on each module around it too, up to the whole design.

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
    around = [module]
    while "." in around[-1]:
        around.append(around[-1].rpartition(".")[0])
    for prove in (_prove_step, _prove_pair):
        for name in around:
            if proof := prove(name, number, work):
                return proof
    return None


def _prove_step(module: str, number: int, work: Path) -> str | None:
    if not _written(module, number, work, ["flatten"], step):
        return NOTHING
    if cycles := induction(work, LONGEST_INDUCTION):
        return f"all registers and outputs of {module} are equal in every cycle, by {cycles}-induction"
    if reachability(work):
        return f"all registers and outputs of {module} are equal in every state that it can reach, by PDR"
    return None


def _prove_pair(module: str, number: int, work: Path) -> str | None:
    if not _written(module, number, work, ["flatten", "memory_map"], pair):
        return NOTHING
    if cycles := induction(work, LONGEST_INDUCTION):
        return f"all outputs of {module} are equal in every cycle, by {cycles}-induction"
    if reachability(work):
        return f"all outputs of {module} are equal in every state that it can reach, by PDR"
    return None


def _written(
    module: str, number: int, work: Path, passes: list[str], compare: Callable[[dict, int], bool]
) -> bool:
    """Write what is to be proved; return False if there is nothing."""
    script = [f"read_rtlil {INPUT_FILE}", f"hierarchy -top {module}", *passes, f"write_json {FLAT_FILE}", ""]
    run_yosys(YOSYS.find(), "\n".join(script), work, log=work / "flatten.log", timeout=TIMEOUT_S)
    flat = json.loads((work / FLAT_FILE).read_text(encoding="utf-8"))["modules"][module]
    if not compare(flat, number):
        return False
    (work / PAIR_FILE).write_text(json.dumps({"modules": {PAIR: flat}}), encoding="utf-8")
    return True
