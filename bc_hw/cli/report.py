"""`bc-hw report`: one page about a design."""

from pathlib import Path

import click

__all__ = ["command"]


@click.command("report")
@click.argument("design", type=click.Path(path_type=Path))
@click.option("-o", "--output", type=click.Path(path_type=Path), help="Output folder.  [default: DESIGN]")
@click.option("--json", "as_json", is_flag=True, help="Also print report.json.")
def command(design, output, as_json):
    """Write report.html and report.json about the design in the folder DESIGN.

    The report reads the design, its model, its certificate, and the results of `sim` and `synth`. It runs no
    tool: for each missing figure it names the command that measures it.
    """
    import msgspec

    from ..report import HTML_FILE, JSON_FILE, write_report
    from .console import print_json, print_table

    report = write_report(design, output)
    if as_json:
        print_json(msgspec.to_builtins(report))
        return
    folder = design if output is None else output
    print_table(
        report.title,
        ("figure", "value", "unit", "how obtained"),
        [(figure.label, figure.value, figure.unit, figure.how) for figure in report.figures.known().values()],
        footnotes=[
            *(f"not measured yet: {command}" for command in report.missing),
            f"written to {folder / HTML_FILE} and {folder / JSON_FILE}",
        ],
    )
