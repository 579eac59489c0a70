"""Running programs: what they are given, what they leave, and what is said when they fail."""

import errno
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from bc_hw.eda.process import run_tool
from bc_hw.errors import StorageError, ToolFailed, ToolNotFound
from tests.scripts import hear_signals


@pytest.fixture
def stub(tmp_path):
    """Return a maker of executable files: ``stub(body)`` gives the path of a Python script."""

    def make(body, name="stub"):
        path = tmp_path / name
        path.write_text(f"#!{sys.executable}\nimport json, os, signal, subprocess, sys, time\n{body}\n")
        path.chmod(0o755)
        return str(path)

    return make


@pytest.fixture
def log(tmp_path):
    return tmp_path / "stub.log"


def alive(pid):
    """Whether a process runs; one that ended and was not waited for does not."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0] != "Z"
    except FileNotFoundError:
        return False


def gone(pid):
    for _ in range(100):
        if not alive(pid):
            return True
        time.sleep(0.05)
    return False


def test_arguments_folder_environment_and_output(stub, log, tmp_path):
    program = stub(
        "print(json.dumps([sys.argv[1:], os.getcwd(), os.environ['KEY']]), flush=True); print('err', file=sys.stderr)"
    )
    lines = []
    (tmp_path / "work").mkdir()
    seconds = run_tool(
        [program, "-a", "b c"], log=log, cwd=tmp_path / "work", env={"KEY": "value"}, on_line=lines.append
    )
    assert 0 < seconds < 30
    assert lines == [f'[["-a", "b c"], "{tmp_path}/work", "value"]', "err"]
    assert log.read_text().splitlines() == lines


def test_output_that_is_not_text_is_kept_readable(stub, log):
    run_tool([stub("os.write(1, b'caf\\xe9\\n')")], log=log)
    assert log.read_text() == "caf�\n"


def test_program_reads_no_keyboard(stub, log):
    run_tool([stub("assert sys.stdin.read() == ''")], log=log, timeout=30)


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("ERROR: Module `x' is not there", "Module `x' is not there"),
        ("%Error: a.v:3: syntax error", "a.v:3: syntax error"),
        ("%Error-PINMISSING: a.v:3: no pin", "a.v:3: no pin"),
        ("main.cpp:3:1: fatal error: x.h: No such file", "x.h: No such file"),
        ("make: *** [Makefile:3: all] Error 1", "[Makefile:3: all] Error 1"),
        ("ValueError: x must be y", "ValueError: x must be y"),
        ("something odd", "something odd"),
    ],
)
def test_failure_names_the_reason_and_the_log(stub, log, line, reason):
    with pytest.raises(ToolFailed) as error:
        run_tool([stub(f"print({line!r}); print(); sys.exit(3)")], log=log)
    assert error.value.message == f"stub failed with exit code 3: {reason}"
    assert error.value.hint == f"its output is in {log}"
    assert log.read_text().startswith(line)


def test_failure_without_a_word(stub, log):
    with pytest.raises(ToolFailed, match=r"^yosys failed with exit code 1$"):
        run_tool([stub("sys.exit(1)")], log=log, name="yosys")


@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGSEGV])
def test_killed(stub, log, number):
    with pytest.raises(ToolFailed, match=rf"^stub was killed by {number.name}$") as error:
        run_tool([stub(f"os.kill(os.getpid(), {int(number)})")], log=log)
    assert str(log) in error.value.hint
    assert ("memory" in error.value.hint) == (number == signal.SIGKILL)


@pytest.mark.parametrize(
    "line",
    [
        "terminate called after throwing an instance of 'std::bad_alloc'",
        "g++: fatal error: Killed signal terminated program cc1plus",
        "OSError: [Errno 12] Cannot allocate memory",
    ],
)
def test_out_of_memory(stub, log, line):
    with pytest.raises(ToolFailed, match=r"^stub ran out of memory$") as error:
        run_tool([stub(f"print({line!r}); sys.exit(1)")], log=log)
    assert "fewer lanes" in error.value.hint


def test_out_of_stack(stub, log):
    """The packaged tools follow chains of registers recursively."""
    with pytest.raises(ToolFailed, match=r"^stub ran out of stack$") as error:
        run_tool([stub("print('    wasm trap: call stack exhausted'); sys.exit(1)")], log=log)
    assert "fewer neurons per cycle" in error.value.hint


def test_out_of_disk(stub, log):
    with pytest.raises(StorageError, match=r"^Disk must have room for the files of stub, but it is full$"):
        run_tool([stub("print('ERROR: out.il: No space left on device'); sys.exit(1)")], log=log)


def test_disk_full_while_the_log_is_written(stub, tmp_path):
    if not Path("/dev/full").exists():
        pytest.skip("this system has no /dev/full")
    with pytest.raises(StorageError, match="full"):
        run_tool([stub("print('x' * 100_000)")], log=Path("/dev/full"))


def test_log_cannot_be_written(stub, tmp_path):
    with pytest.raises(StorageError, match=os.strerror(errno.ENOENT)):
        run_tool([stub("")], log=tmp_path / "no" / "folder.log")


def test_no_such_program(log):
    with pytest.raises(
        ToolNotFound, match="Program yosys must be installed and executable, but /no/yosys is not"
    ) as error:
        run_tool(["/no/yosys"], log=log)
    assert "bc-hw doctor" in error.value.hint


def test_not_executable(tmp_path, log):
    (tmp_path / "plain").write_text("#!/bin/sh\n")
    with pytest.raises(ToolNotFound, match="executable"):
        run_tool([tmp_path / "plain"], log=log)


FAMILY = "child = subprocess.Popen([sys.executable, '-c', 'import time; time.sleep(600)'])\nprint(child.pid, flush=True)\n"


def test_time_out_ends_the_whole_family(stub, log):
    pids = []
    start = time.monotonic()
    with pytest.raises(ToolFailed, match=r"^stub must end within 1 s, but did not$") as error:
        run_tool(
            [stub(FAMILY + "time.sleep(600)")],
            log=log,
            timeout=1,
            on_line=lambda line: pids.append(int(line)),
        )
    assert time.monotonic() - start < 60
    assert error.value.hint == f"what it did so far is in {log}"
    assert set(error.value.option_hints) == {"--timeout"}
    assert pids and gone(pids[0])


def test_time_out_of_a_program_that_ignores_the_request(stub, log):
    body = "signal.signal(signal.SIGTERM, signal.SIG_IGN)\nprint(os.getpid(), flush=True)\ntime.sleep(600)"
    pids = []
    with pytest.raises(ToolFailed, match="within 1 s"):
        run_tool([stub(body)], log=log, timeout=1, on_line=lambda line: pids.append(int(line)))
    assert gone(pids[0])


def test_interrupt_ends_the_whole_family(stub, log):
    pids = []

    def interrupt(line):
        pids.append(int(line))
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        run_tool([stub(FAMILY + "time.sleep(600)")], log=log, on_line=interrupt)
    assert gone(pids[0])


def test_children_left_behind_are_ended(stub, log):
    pids = []
    quiet = FAMILY.replace("'])", "'], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)")
    run_tool([stub(quiet)], log=log, on_line=lambda line: pids.append(int(line)))
    assert gone(pids[0])


def test_termination_of_this_process_ends_the_whole_family(stub, log, tmp_path):
    program = stub(FAMILY + "time.sleep(600)")
    caller = stub(
        f"from pathlib import Path\nfrom bc_hw.eda.process import run_tool\n"
        f"run_tool([{program!r}], log=Path({str(log)!r}), on_line=lambda line: print(line, flush=True))",
        name="caller",
    )
    root = Path(__file__).parents[1]
    process = subprocess.Popen(
        [caller],
        stdout=subprocess.PIPE,
        text=True,
        env=os.environ | {"PYTHONPATH": str(root)},
        preexec_fn=hear_signals,
    )
    with process:
        pid = int(process.stdout.readline())
        process.terminate()
        assert process.wait(30) == 128 + signal.SIGTERM
    assert gone(pid)
