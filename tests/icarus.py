"""The bench in Icarus Verilog, which starts a design as the standard says and knows what is unknown."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

from bc_hw.cosim.bench_files import bench_folder
from bc_hw.cosim.bench_tests import TEST_MODULE, read_results
from bc_hw.cosim.cocotb_driver import read_outcome
from bc_hw.cosim.options import SimOptions
from bc_hw.cosim.outcome import Outcome
from bc_hw.cosim.simulate import prepare
from bc_hw.plan.design import TOP, VERILOG_FILE

INSTALLED = shutil.which("iverilog") is not None

_RUN = f"""
import sys
from cocotb_tools.runner import get_runner

source, work, results = sys.argv[1:]
runner = get_runner("icarus")
runner.build(sources=[source], hdl_toplevel="{TOP}", build_dir=work, timescale=("1ns", "1ps"), always=True)
runner.test("{TEST_MODULE}", "{TOP}", build_dir=work, test_dir=work, results_xml=results, seed=1)
"""


def simulate_in_icarus(folder: Path, images: int = 4, **options) -> tuple[Outcome, list[str]]:
    """Run the bench on a design folder, as cocotb's runner starts Icarus (with ``-g2012``).

    Returns
    -------
    outcome : Outcome
    failures : list of str
        One sentence per test that failed.
    """
    work = prepare(folder, SimOptions(images=images, **options)).resolve()
    results, outcome, log = work / "icarus.xml", work / "icarus.json", work / "icarus.log"
    environment = os.environ | {
        "BC_VECTORS": str(work / "vectors"),
        "BC_OUTCOME": str(outcome),
        "PYTHONPATH": os.pathsep.join([str(bench_folder()), str(Path(__file__).parents[1])]),
        "COCOTB_ANSI_OUTPUT": "0",
    }
    # The runner behaves otherwise under pytest.
    environment.pop("PYTEST_CURRENT_TEST", None)
    command = [sys.executable, "-c", _RUN, str(folder.resolve() / VERILOG_FILE), str(work), str(results)]
    with log.open("w") as output:
        subprocess.run(command, env=environment, stdout=output, stderr=output, check=False, timeout=600)
    tests = json.loads((work / "vectors" / "vectors.json").read_text())["tests"]
    failures = read_results(results, tests, log)
    return read_outcome(outcome, failures, log), failures
