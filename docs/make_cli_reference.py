"""Write `reference/cli.md` from the commands themselves: `python docs/make_cli_reference.py`."""

from pathlib import Path

import click

from bc_hw.cli import COMMANDS, cli

PAGE = Path(__file__).parent / "reference" / "cli.md"

HEAD = """\
# Command line

`docs/make_cli_reference.py` writes this page from the help texts of the commands.

A command writes data to stdout, and progress, remarks and errors to stderr. The exit code is 0 for success,
1 for a failure, 2 for wrong usage, and 130 after an interrupt. An error message is one sentence, followed
by a hint if there is a remedy:

    error: Layer size must be an integer from 1 to 65535, not '0'
    hint: write layers as 784-1024-10: inputs, hidden layers, outputs

[Keys of `--json`](json.md) lists the keys of the objects that `--json` prints.
"""


def page() -> str:
    """Return the text of `reference/cli.md`."""
    parts = [HEAD]
    top = click.Context(cli, info_name="bc-hw", **cli.context_settings)
    for name in COMMANDS:
        command = cli.get_command(top, name)
        context = click.Context(
            command, info_name=name, parent=top, max_content_width=100, terminal_width=100
        )
        parts.append(f"## bc-hw {name}\n\n```text\n{command.get_help(context).rstrip()}\n```\n")
    return "\n".join(parts)


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
