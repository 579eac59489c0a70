"""What a first layer costs whose windows are read pixel by pixel, or stand in registers.

    python benchmarks/registers.py [--family ecp5] [--parts]

A convolution of 3 to 16 channels, 3x3, over 32x32 pixels of 8 bits with padding 1: read pixel by pixel at
3x16 lanes; with its windows in registers at 27x2 lanes and at 27x16; and with registers and hardwired
adders. Each is planned inside a whole network, and synthesised alone, with its input buffer and the credits
of it. The ratio is that of LUT-cycles per use of a weight to those of the first. ``--parts`` says where the
LUTs are, every part synthesised apart.
"""

import argparse

from bc_hw.cli.console import print_json, print_table, progress
from bc_hw.eda.area import Area
from bc_hw.plan.engines import Folding
from bc_hw.plan.families import DEFAULT_FAMILY, FAMILIES, Family

from windows import TOP, Measured, planned, synthesised  # isort: skip, it stands beside this file

NETWORK = "32x32x3-16C3-10"
INPUT_BITS = 8
BEHIND = Folding(16, 10)
"""Of the layer behind, which takes a whole pixel per cycle."""
FOLDINGS = {
    "pixel by pixel, 3x16": Folding(3, 16),
    "registers, 27x2": Folding(27, 2),
    "registers, 27x16": Folding(27, 16, requantisers=16),
    "registers, hardwired": Folding(27, 16, "hardwired", requantisers=16),
}


def measure(family: Family, *, apart: bool) -> dict[str, Measured]:
    """Plan and synthesise all of them."""
    found = {}
    with progress(f"first layers on {family.title}", len(FOLDINGS)) as advance:
        for name, folding in FOLDINGS.items():
            stage, build = planned(NETWORK, folding, family, input_bits=INPUT_BITS, behind=BEHIND)
            areas = synthesised(stage, build(), family, apart=apart)
            parts = {part.rpartition(".")[2]: area for part, area in areas.items()}
            found[name] = Measured(stage, areas[TOP], parts)
            advance(remark=name)
    return found


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--family", choices=FAMILIES, default=DEFAULT_FAMILY.name)
    parser.add_argument("--parts", action="store_true", help="say where the LUTs are")
    parser.add_argument("--json", action="store_true")
    arguments = parser.parse_args()
    family = FAMILIES[arguments.family]
    found = measure(family, apart=arguments.parts)
    first = next(iter(found.values()))
    rows = [
        {
            "layer": name,
            "cycles": layer.stage.cycles,
            "luts": layer.area.luts,
            "ffs": layer.area.ffs,
            "brams": layer.area.brams,
            "buffer_bits": layer.stage.buffer_words * layer.stage.input_word_bits,
            "ratio": round(layer.per_use / first.per_use, 3),
        }
        for name, layer in found.items()
    ]
    parts = {
        part: [layer.parts.get(part, Area()).luts for layer in found.values()]
        for part in dict.fromkeys(part for layer in found.values() for part in layer.parts)
        if part != TOP
    }
    if arguments.json:
        print_json({"family": family.name, "layers": rows, "parts": parts})
        return
    columns = [column.replace("_", " ") for column in rows[0]]
    print_table(f"3 to 16 channels, 3x3, {family.title}", columns, [list(row.values()) for row in rows])
    if arguments.parts:
        names = ("part", "3x16", "27x2", "27x16", "hardwired")
        print_table("LUTs of parts, each synthesised apart", names, [[k, *v] for k, v in parts.items()])


if __name__ == "__main__":
    main()
