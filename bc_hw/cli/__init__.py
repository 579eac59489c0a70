"""The command line: one module per command, imported only when that command is called."""

import errno
import importlib
import os
import sys

import click

from .. import __version__
from ..errors import BcHwError

__all__ = ["main"]

COMMANDS = {
    "train": "Train a network with binary weights.",
    "eval": "Measure a checkpoint or an exported model on a data set.",
    "export": "Fold a checkpoint into an integer model.",
    "study": "Run a named experiment of several trainings.",
    "gen-rtl": "Generate the hardware of a model, or of layer sizes.",
    "pack": "Write the packet that loads the weights of a model.",
    "estimate": "Compute cycles, and estimate area and clock, without tools.",
    "sim": "Compare a simulated design with the golden model, bit for bit.",
    "campaign": "Simulate random networks in random hardware.",
    "upsets": "Measure the effect of flipped bits in the weight memory.",
    "prove": "Prove statements about the hardware for all inputs.",
    "verify": "Check that the bench notices faults in a design, and certify it.",
    "synth": "Synthesise a design, and place and route it for its clock.",
    "report": "Write the report of a design folder.",
    "demo": "Train, export, generate, simulate, synthesise and report.",
    "doctor": "Check the tools that the other commands need.",
}


class _LazyGroup(click.Group):
    """A group that knows its commands' names and one-line helps without importing them."""

    def list_commands(self, ctx):
        return list(COMMANDS)

    def get_command(self, ctx, name):
        if name not in COMMANDS:
            return None
        return importlib.import_module(f".{name.replace('-', '_')}", __name__).command

    def invoke(self, ctx):
        try:
            return super().invoke(ctx)
        except BcHwError as error:
            command = self.get_command(ctx, ctx.invoked_subcommand)
            error.fit_hint({option for parameter in command.params for option in parameter.opts})
            raise

    def format_commands(self, ctx, formatter):
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))


@click.group(cls=_LazyGroup, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="bc-hw")
def cli():
    """Binary-weight neural networks from PyTorch to an FPGA, without a multiplier."""


def main(args: list[str] | None = None) -> int:
    """Run the command line and return its exit code: 0, 1 failed, 2 usage, 130 interrupted."""
    try:
        code = cli.main(args=args, prog_name="bc-hw", standalone_mode=False) or 0
        if sys.stdout is not None:  # as it is where somebody closed it
            sys.stdout.flush()
        return code
    except click.exceptions.Exit as error:
        return error.exit_code
    except click.UsageError as error:
        hint = f"see `{error.ctx.command_path} --help`" if error.ctx else "see `bc-hw --help`"
        return _fail(error.format_message().rstrip("."), hint, 2)
    except click.ClickException as error:
        return _fail(error.format_message().rstrip("."), None, 1)
    except BcHwError as error:
        return _fail(error.message, error.hint, error.exit_code)
    except (KeyboardInterrupt, click.Abort):
        return _fail("interrupted", "nothing was left half-written", 130)
    except BrokenPipeError:
        sys.stderr.close()
        return 1
    except OSError as error:
        if error.errno not in (errno.ENOSPC, errno.EDQUOT):
            raise
        # What is still to be printed would fail again when the interpreter ends.
        sys.stdout = None
        return _fail("Disk must have room for the output, but it is full", "free some space", 1)


def _fail(message: str, hint: str | None, code: int) -> int:
    # click strips colours where nobody looks; NO_COLOR (no-color.org) asks for it where somebody does.
    color = False if os.environ.get("NO_COLOR") else None
    # What a tool or a file says may stand in it, and must not steer a terminal.
    message = "".join(character if character.isprintable() else " " for character in message)
    click.echo(click.style("error:", fg="red", bold=True) + f" {message}", err=True, color=color)
    if hint:
        click.echo(click.style("hint:", fg="cyan") + f" {hint}", err=True, color=color)
    return code
