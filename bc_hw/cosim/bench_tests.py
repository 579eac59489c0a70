"""The tests that the bench must run, listed outside the simulator so that none can be left out unnoticed."""

from collections.abc import Sequence
from pathlib import Path
from xml.etree import ElementTree

from ..errors import ToolFailed

__all__ = ["FIRST_TEST", "TEST_MODULE", "bench_tests", "read_results"]

TEST_MODULE = "bc_bench.test_accelerator"

FIRST_TEST = "back_to_back"

_ALWAYS = (
    FIRST_TEST,
    "random_waits_on_both_sides",
    "nobody_takes_results",
    "reset_in_mid_stream",
    "packets_of_wrong_length",
)


def bench_tests(*, extra: bool, loadable: bool, traffic: bool, again: bool, aimed: bool) -> list[str]:
    """Return the names of all tests that a design must pass.

    Parameters
    ----------
    extra : bool
        Whether the vectors include the extra images.
    loadable : bool
        Whether the design has loadable weights.
    traffic : bool
        Whether the vectors state how sender and receiver wait.
    again : bool
        Whether the vectors include a second model to load.
    aimed : bool
        Whether the vectors state waits that let events coincide.
    """
    tests = list(_ALWAYS)
    tests += ["every_weight_matters"] if extra else []
    tests += ["broken_packets_of_weights"] if loadable else []
    tests += ["chosen_traffic"] if traffic else []
    tests += ["weights_loaded_between_images"] if again else []
    tests += ["aimed_waits"] if aimed else []
    return tests


def read_results(path: Path, tests: Sequence[str], log: Path) -> list[str]:
    """Return one sentence per failing test of a JUnit file.

    cocotb ends with exit code 0 even if tests fail or are left out; only this file states what ran.

    Parameters
    ----------
    path : Path
    tests : sequence of str
        Names of all tests that must have run.
    log : Path
        Log of the simulator, for the hint.

    Raises
    ------
    ToolFailed
        If the file is missing or damaged, or if no test failed but other tests ran than ``tests``.
    """
    hint = f"the simulator's output is in {log}"
    try:
        cases = list(ElementTree.parse(path).getroot().iter("testcase"))
    except (OSError, ElementTree.ParseError) as error:
        raise ToolFailed(
            "Simulation must leave its results, but they are missing or damaged", hint=hint
        ) from error
    failures = []
    for case in cases:
        for result in [*case.iter("failure"), *case.iter("error")]:
            message = (result.get("message") or result.get("error_msg") or result.text or "").strip()
            reason = message.partition("\n")[0] or "no reason given"
            failures.append(f"Test {case.get('name')} must pass, but failed: {reason}")
    if failures:
        return failures
    ran = [str(case.get("name")) for case in cases if case.find("skipped") is None]
    if missing := [name for name in tests if name not in ran]:
        raise ToolFailed(
            f"Simulation must run {len(tests)} tests, but did not run {', '.join(missing)}", hint=hint
        )
    if len(ran) != len(tests):
        more = [name for name in ran if name not in tests] or ran
        raise ToolFailed(f"Simulation must run {len(tests)} tests, but also ran {', '.join(more)}", hint=hint)
    return []
