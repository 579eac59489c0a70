"""Start a simulator with cocotb's own runner, in a process of its own.

The runner starts programs that nobody could end from outside; started by `bc_hw.cosim.cocotb_driver`, they
belong to the process group of `bc_hw.eda.process.run_tool`, which leaves none behind. The runner and cocotb
do what variables of the environment say: this process has only those that it needs.
"""

import argparse
import os
import re
from pathlib import Path

__all__ = ["main"]


def main(args: list[str] | None = None) -> None:
    """Run the tests of one module against a program that was built before."""
    from cocotb_tools.runner import get_runner

    parser = argparse.ArgumentParser()
    parser.add_argument("--build", type=Path, required=True, help="folder of the program")
    parser.add_argument("--top", required=True, help="top module, and name of the program")
    parser.add_argument("--module", required=True, help="Python module with the tests")
    parser.add_argument("--results", type=Path, required=True, help="JUnit XML file to write")
    parser.add_argument("--seed", type=int, required=True)
    parser.add_argument("--tests", help="name of the only test to run")
    parser.add_argument("--waves", type=Path, help="VCD file to write")
    options = parser.parse_args(args)
    try:
        get_runner("verilator").test(
            options.module,
            options.top,
            hdl_toplevel_lang="verilog",
            build_dir=options.build,
            test_dir=options.results.parent,
            results_xml=str(options.results),
            seed=options.seed,
            testcase=options.tests,
            # Whatever has no initial value in the Verilog starts at random.
            plusargs=["+verilator+rand+reset+2", f"+verilator+seed+{options.seed % 0x7FFF_FFFE + 1}"],
            test_args=["--trace", "--trace-file", str(options.waves)] if options.waves else [],
        )
    except RuntimeError as error:
        # All that the runner says about a simulator that was killed; end the same way, so that it is told.
        if killed := re.search(r"return code: -(\d+)$", str(error)):
            os.kill(os.getpid(), int(killed[1]))
        raise
