"""Start a simulator with cocotb's own runner, in a separate process.

The runner gives its caller no means to end the programs that it starts. `bc_hw.cosim.cocotb_driver` starts it
in the process group of `bc_hw.eda.process.run_tool`, which ends all of them. Environment variables can change
what the runner and cocotb do, so this process gets only the variables that it needs.
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
            # Registers without an initial value in the Verilog start at random values.
            plusargs=["+verilator+rand+reset+2", f"+verilator+seed+{options.seed % 0x7FFF_FFFE + 1}"],
            test_args=["--trace", "--trace-file", str(options.waves)] if options.waves else [],
        )
    except RuntimeError as error:
        # The runner only states the return code of a simulator that was killed: end in the same way, so that
        # `run_tool` reports the signal.
        if killed := re.search(r"return code: -(\d+)$", str(error)):
            os.kill(os.getpid(), int(killed[1]))
        raise
