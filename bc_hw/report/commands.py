"""The commands that a report names: each measures what the report lacks."""

import shlex

from .evidence import Evidence

__all__ = ["command", "simulation_command"]


def command(evidence: Evidence, name: str, *options: str) -> str:
    """Return a command about the design folder as a user types it.

    Parameters
    ----------
    evidence : Evidence
    name : str
        Subcommand of `bc-hw`.
    *options : str
    """
    return shlex.join(["bc-hw", name, str(evidence.folder), *options])


def simulation_command(evidence: Evidence) -> str:
    """Return the command that checks most: the whole test split, or random images without a model."""
    images = "all" if evidence.model else "1000"
    return command(evidence, "sim", "--driver", "native", "--images", images)
