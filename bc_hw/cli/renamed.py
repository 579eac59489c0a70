"""Options that were renamed: the old name is hidden and goes on working for one version."""

from collections.abc import Callable

import click

from .console import note

__all__ = ["old_option_name"]


def old_option_name(old: str, new: str) -> Callable:
    """Return a decorator that lets a command take the option ``new`` under its old name, with a remark.

    If both are given, ``new`` decides.

    Parameters
    ----------
    old, new : str
        With their dashes. ``new`` is an option of the command.
    """

    def pass_on(ctx: click.Context, param: click.Parameter, value: str | None) -> None:
        if value is None:
            return
        note(f"remark: option {old} is now called {new}; the next version will not know {old}")
        # The old name is evaluated first, so the new option finds the value as its default, and checks it.
        name = new.removeprefix("--").replace("-", "_")
        ctx.default_map = {**(ctx.default_map or {}), name: value}

    return click.option(old, hidden=True, expose_value=False, is_eager=True, callback=pass_on)
