"""Whether an assertion holds in every cycle: by induction, or by PDR.

Each function takes the folder with `pair.json`: one module of yosys's JSON with one assertion. All inputs are
free.
"""

from pathlib import Path

from ..eda.toolchain import YOSYS
from ..eda.yosys import run_yosys
from ..errors import ToolTimeout

__all__ = ["PAIR", "PAIR_FILE", "TIMEOUT_S", "induction", "reachability"]

PAIR_FILE = "pair.json"
AIGER_FILE = "pair.aig"
STATUS_FILE = "status.txt"
PAIR = "pair"

TIMEOUT_S = 60.0

PROVED = "Induction step proven: SUCCESS!"

# Unknown values, of a register without an initial value or of a read beyond a memory, are 0 in both.
READ = [f"read_json {PAIR_FILE}", f"hierarchy -top {PAIR}", "opt_clean", "memory_map", "setundef -zero"]
READ += ["opt -full", "setundef -init -zero"]
GATES = ["techmap", "opt", "dfflegalize -cell $_DFF_P_ 01", "simplemap", "opt_clean"]

# yosys calls its ABC for logic only, so it gets one gate; the script then makes ABC solve another problem.
ABC_LOGIC = r"""read_rtlil <<EOT
module \m
  wire input 1 \a
  wire input 2 \b
  wire output 3 \y
  cell $_AND_ $1
    connect \A \a
    connect \B \b
    connect \Y \y
  end
end
EOT"""
ABC_SCRIPT = (
    f"write_blif,logic.blif;read_aiger,{AIGER_FILE};fold;strash;pdr,-T,{TIMEOUT_S:.0f};"
    f"write_status,{STATUS_FILE};read_blif,logic.blif;strash;map"
)


def induction(work: Path, most: int) -> int:
    """Return over how many cycles the assertion was proved by temporal induction; 0 if it was not."""
    prove = [*READ, f"sat -tempinduct -prove-asserts -maxsteps {most} {PAIR}"]
    if not _run(work, prove, "prove"):
        return 0
    text = (work / "prove.log").read_text(encoding="utf-8")
    return text.count("[induction step ") if PROVED in text else 0


def reachability(work: Path) -> bool:
    """Return whether ABC's property-directed reachability (PDR) proves the assertion."""
    status = work / STATUS_FILE
    status.unlink(missing_ok=True)
    ask = [*READ, *GATES, "setundef -zero", "aigmap", "opt_clean", f"write_aiger -zinit {AIGER_FILE}"]
    ask += ["design -reset", ABC_LOGIC, f"abc -script +{ABC_SCRIPT}"]
    if not _run(work, ask, "reachability", timeout=3 * TIMEOUT_S) or not status.is_file():
        return False
    return status.read_text(encoding="utf-8").startswith("snl_UNSAT")


def _run(work: Path, lines: list[str], name: str, timeout: float = TIMEOUT_S) -> bool:
    """Run yosys; return whether it came to its end in time."""
    try:
        run_yosys(YOSYS.find(), "\n".join([*lines, ""]), work, log=work / f"{name}.log", timeout=timeout)
    except ToolTimeout:
        return False
    return True
