"""The command line as a whole: exit codes, how errors look, what goes where."""

import importlib
import os
import re
import subprocess
import sys
import time
from pathlib import Path

import click
import pytest

from bc_hw import __version__, cli
from bc_hw.cli import COMMANDS, main
from bc_hw.errors import BcHwError, PlanError, ToolFailed, UsageError

ROOT = Path(__file__).parents[1]


@pytest.fixture
def command(monkeypatch):
    """Make ``bc-hw doctor`` do what a function says."""

    def use(function):
        module = type(sys)("bc_hw.cli.doctor")
        module.command = click.Command("doctor", callback=function)
        monkeypatch.setitem(sys.modules, "bc_hw.cli.doctor", module)

    return use


def raising(error):
    def function():
        raise error

    return function


def test_help_lists_every_command(capsys):
    assert main(["--help"]) == 0
    output = capsys.readouterr().out
    for name, summary in COMMANDS.items():
        assert name in output
        assert summary in " ".join(output.split())


def test_version(capsys):
    assert main(["--version"]) == 0
    assert capsys.readouterr().out == f"bc-hw, version {__version__}\n"


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_has_help(name, capsys):
    assert main([name, "--help"]) == 0
    output = capsys.readouterr().out
    assert output.startswith(f"Usage: bc-hw {name}")
    module = importlib.import_module(f"bc_hw.cli.{name.replace('-', '_')}")
    assert module.command.help


@pytest.mark.parametrize(
    ("error", "code", "text"),
    [
        (BcHwError("Thing must be red, not 'blue'"), 1, "error: Thing must be red, not 'blue'\n"),
        (ToolFailed("yosys failed", hint="look there"), 1, "error: yosys failed\nhint: look there\n"),
        (
            UsageError("Option must be used alone", hint="drop one"),
            2,
            "error: Option must be used alone\nhint: drop one\n",
        ),
        (PlanError("simd must be at least 1, not 0"), 2, "error: simd must be at least 1, not 0\n"),
        (click.ClickException("Could not open file."), 1, "error: Could not open file\n"),
        (ToolFailed("yosys failed: \x1b[2J\n"), 1, "error: yosys failed:  [2J \n"),
        (
            OSError(28, "No space left on device"),
            1,
            "error: Disk must have room for the output, but it is full\nhint: free some space\n",
        ),
        (KeyboardInterrupt(), 130, "error: interrupted\nhint: nothing was left half-written\n"),
        (click.Abort(), 130, "error: interrupted\nhint: nothing was left half-written\n"),
    ],
)
def test_errors_on_purpose_are_one_line(command, capsys, error, code, text):
    command(raising(error))
    assert main(["doctor"]) == code
    captured = capsys.readouterr()
    assert captured.err.lstrip("\n") == text  # click ends the line that Ctrl-C interrupted
    assert captured.out == ""


def test_defects_keep_their_traceback(command):
    command(raising(ZeroDivisionError("defect")))
    with pytest.raises(ZeroDivisionError, match="defect"):
        main(["doctor"])


def test_exit_code_of_a_command(command):
    command(lambda: click.get_current_context().exit(1))
    assert main(["doctor"]) == 1
    command(lambda: None)
    assert main(["doctor"]) == 0


@pytest.mark.parametrize(
    ("arguments", "message", "hint"),
    [
        (["no-such"], "No such command 'no-such'", "see `bc-hw --help`"),
        (["--no-such"], "No such option", "see `bc-hw --help`"),
        (["doctor", "--no-such"], "No such option", "see `bc-hw doctor --help`"),
        (["doctor", "extra"], "Got unexpected extra argument (extra)", "see `bc-hw doctor --help`"),
        (["synth"], "Missing argument 'DESIGN'", "see `bc-hw synth --help`"),
        (["synth", "x", "--timeout", "0"], "Invalid value for '--timeout'", "see `bc-hw synth --help`"),
    ],
)
def test_usage(arguments, message, hint, capsys):
    assert main(arguments) == 2
    captured = capsys.readouterr()
    assert message in captured.err
    assert captured.err.endswith(f"hint: {hint}\n")
    assert captured.out == ""


def run(*arguments, **environment):
    return subprocess.run(
        [sys.executable, "-m", "bc_hw", *arguments],
        cwd=ROOT,
        env=os.environ | environment,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


def test_process_exit_code_and_streams():
    process = run("synth", "no/such/folder")
    assert process.returncode == 1
    assert process.stdout == ""
    assert process.stderr.startswith("error: Design must be a folder")
    assert "Traceback" not in process.stderr


def test_no_colour_where_nobody_looks():
    assert "\x1b" not in run("no-such").stderr


@pytest.mark.skipif(sys.platform == "win32", reason="needs a pseudo-terminal")
@pytest.mark.parametrize(("environment", "coloured"), [({}, True), ({"NO_COLOR": "1"}, False)])
def test_colours_on_a_terminal_unless_refused(environment, coloured):
    import pty

    leader, follower = pty.openpty()
    variables = {name: value for name, value in os.environ.items() if name not in ("NO_COLOR", "FORCE_COLOR")}
    with subprocess.Popen(
        [sys.executable, "-m", "bc_hw", "no-such"],
        cwd=ROOT,
        env=variables | {"TERM": "xterm"} | environment,
        stdin=subprocess.DEVNULL,
        stdout=follower,
        stderr=follower,
    ) as process:
        os.close(follower)
        output = b""
        while True:
            try:
                chunk = os.read(leader, 4096)
            except OSError:
                break
            if not chunk:
                break
            output += chunk
        assert process.wait(60) == 2
    os.close(leader)
    assert (b"\x1b[" in output) is coloured
    assert b"No such command" in output


def test_reader_that_goes_away():
    """`bc-hw ... | head -0` is no error with a traceback."""
    process = subprocess.Popen(
        [sys.executable, "-m", "bc_hw", "doctor", "--json"],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    with process:
        process.stdout.close()
        error = process.stderr.read()
        process.wait(120)
    assert "Traceback" not in error


def test_commands_and_modules_agree():
    folder = Path(cli.__file__).parent
    helpers = {"__init__", "console", "plan_options", "renamed"}
    assert {path.stem.replace("_", "-") for path in folder.glob("*.py") if path.stem not in helpers} == set(
        COMMANDS
    )


def test_bar_shows_how_fast_images_pass_and_how_long_it_takes(monkeypatch, capsys):
    from bc_hw.cli.console import StepDisplay

    monkeypatch.setenv("FORCE_COLOR", "1")
    monkeypatch.setenv("COLUMNS", "120")
    with StepDisplay() as display:
        display.step("simulating", 40)
        for _ in range(30):
            display.advance(1)
            time.sleep(0.01)
    shown = re.sub(r"\x1b\[[0-9;?]*[a-zA-Z]", "", capsys.readouterr().err)
    assert re.search(r"simulating .* 30/40 +\d+ images/s +0:00:0\d", shown), shown


@pytest.mark.parametrize("width", range(50, 72))
def test_a_table_breaks_no_word(monkeypatch, capsys, width):
    from bc_hw.cli.console import print_table

    monkeypatch.setenv("COLUMNS", str(width))
    rows = [[f"layer{index}", "1152-128", "maximum", "16x3", 101_376, 12_345] for index in (9, 10)]
    print_table("", ["layer", "size", "engine", "simd x pe", "cycles", "LUTs"], rows)
    lines = capsys.readouterr().out.splitlines()
    assert all(len(line) <= width for line in lines)
    for word in ("layer10", "1152-128", "maximum", "16x3", "101,376", "12,345"):
        assert any(word in line for line in lines), word
