"""`bc-hw pack`: the weight packet of a model, for a design whose weights are loaded."""

from pathlib import Path

import click

from ..errors import UsageError, must_be

__all__ = ["command"]


@click.command()
@click.argument("model", type=click.Path(path_type=Path))
@click.option(
    "--for",
    "folder",
    required=True,
    metavar="DESIGN",
    type=click.Path(path_type=Path),
    help="Design folder.",
)
@click.option(
    "-o",
    "--output",
    required=True,
    type=click.Path(path_type=Path),
    help="Output file: .bin for the bytes of a DMA engine, .hex for $readmemh, .h for a C array.",
)
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
def command(model, folder, output, as_json):
    """Write the packet that loads MODEL into a design with loadable weights.

    A beat has 32 bits. A .bin file has the low byte of each beat first; the text files have one beat per
    line.
    """
    from ..files import atomic_file
    from ..model.bchw import load_model
    from ..plan.load import load_design
    from ..plan.packet import FORMATS, weight_packet
    from .console import note, print_json

    if output.suffix not in FORMATS:
        raise UsageError(
            must_be("Output file", "named *.bin, *.hex or *.h", output.name),
            hint="the suffix of the file name chooses the format",
        )
    design = load_design(folder)
    beats = weight_packet(design, load_model(model))
    with atomic_file(output) as temporary:
        temporary.write_bytes(FORMATS[output.suffix](beats))
    if as_json:
        checksum = f"{beats[-1]:08x}" if design.weights_checksum else None
        print_json({"file": str(output), "beats": len(beats), "checksum": checksum})
    else:
        note(f"{output}: {len(beats):,} beats of 32 bits for s_axis_weights")
