"""`bc-hw gen-rtl`: generate the hardware."""

import shlex
from pathlib import Path

import click

from ..plan.design import TOP
from .plan_options import design_from_options, plan_options, print_plan


@click.command("gen-rtl")
@plan_options
@click.option("-o", "--output", required=True, type=click.Path(path_type=Path), help="Design folder.")
@click.option(
    "--name",
    default=TOP,
    show_default=True,
    help="Name of the top module and its files, and prefix of all other modules, for two cores in one "
    "project.",
)
@click.option("--force", is_flag=True, help="Replace generated files that were edited.")
@click.option("--json", "as_json", is_flag=True, help="Print the figures of design.json as one JSON object.")
def command(output, name, force, as_json, **options):
    """Generate the hardware of MODEL, or of --layers, into a design folder.

    Files in an older design folder that `bc-hw` did not make stay there.
    """
    from ..generate import write_design
    from ..plan.folder import survey
    from ..plan.names import check_name
    from .console import note, print_json, spinner
    from .estimate import estimate_json

    check_name(name)
    design, model = design_from_options(**options)
    design.name = name
    with spinner("generating") as say:
        say(f"{design.lanes:,} lanes")
        design = write_design(design, model, output, force=force)
    if kept := survey(output).own_in_short:
        note(f"kept, as bc-hw did not make it: {kept}")
    if as_json:
        print_json(estimate_json(design, options["clock"]) | {"folder": str(output), "files": design.files})
    else:
        print_plan(
            design, f"{output}: weights in {'ROM' if model else 'RAM, loaded at run time'}", options["clock"]
        )
        note(f"next: bc-hw sim {shlex.quote(str(output))}")
