"""Write `reference/cli.md` from the commands themselves: `python docs/make_cli_reference.py`."""

from pathlib import Path

import click

from bc_hw.cli import COMMANDS, cli

PAGE = Path(__file__).parent / "reference" / "cli.md"

HEAD = """\
# Command line

Written by `docs/make_cli_reference.py` from the commands themselves.

Data goes to stdout; progress, remarks and errors go to stderr. Exit codes: 0 done, 1 failed, 2 wrong usage,
130 interrupted. An error is one sentence, with a hint where there is something to do about it:

    error: Layer size must be an integer from 1 to 65535, not '0'
    hint: write layers as 784-1024-10: inputs, hidden layers, outputs

The keys of `--json` are in [json.md](json.md).
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
