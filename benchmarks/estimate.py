"""How far the estimate is from yosys, over a grid of designs.

    python benchmarks/estimate.py [--family ecp5] [--json]

Every design of the grid that some device of the family has the block RAMs for is generated and
synthesised; the table shows estimated against measured LUTs,
FFs and block RAMs, layer by layer, and the last line the mean and the worst error in LUTs.
"""

import argparse
import json
import tempfile
from pathlib import Path

from bc_hw.cli.console import print_table, progress
from bc_hw.eda.cache import ResultCache
from bc_hw.eda.synthesis import synthesise
from bc_hw.generate import Source, plan_design, write_design
from bc_hw.model.random_model import random_model
from bc_hw.plan.families import DEVICES, FAMILIES
from bc_hw.plan.lower import Fold, shapes_of_model, shapes_of_sizes

# Sizes, folds, input bits, activation bits, scale digits, loadable. Chosen so that every part of a layer
# is large somewhere: wide and narrow words, many and few neurons, deep and shallow memories.
GRID = [
    ((64, 128, 10), ((8, 16), (8, 2)), 8, 4, 1, False),
    ((64, 128, 10), ((16, 16), (16, 5)), 8, 4, 2, False),
    ((64, 64, 64, 10), ((4, 4), (4, 4), (4, 1)), 8, 2, 1, False),
    ((196, 256, 10), ((28, 8), (4, 2)), 8, 4, 1, False),
    ((196, 256, 10), ((7, 32), (16, 1)), 4, 1, 1, False),
    ((256, 100, 10), ((32, 20), (10, 10)), 8, 8, 3, False),
    ((784, 128, 10), ((16, 16), (2, 1)), 8, 4, 1, False),
    ((784, 128, 10), ((56, 4), (4, 1)), 8, 4, 2, False),
    ((784, 1024, 10), ((16, 16), (4, 1)), 8, 4, 1, False),
    ((784, 1024, 10), ((28, 36), (7, 2)), 8, 4, 1, False),
    ((64, 128, 10), ((8, 16), (8, 2)), 8, 4, 1, True),
    ((784, 128, 10), ((16, 16), (4, 1)), 8, 4, 2, True),
    ((20, 30, 5), ((20, 30), (30, 5)), 8, 4, 1, False),
    ((100, 100, 100, 10), ((10, 20), (5, 10), (10, 1)), 2, 2, 1, False),
]


def measure(family: str) -> list[dict]:
    """Return one entry per layer of every design in the grid."""
    entries = []
    cache = ResultCache()
    largest = max(device.brams for device in DEVICES.values() if device.family == family)
    with tempfile.TemporaryDirectory() as folder, progress(f"synthesis for {family}", len(GRID)) as advance:
        for sizes, folds, input_bits, act_bits, digits, loadable in GRID:
            folds = [Fold(*fold) for fold in folds]
            if loadable:
                model = None
                source = Source(shapes_of_sizes(sizes, input_bits, act_bits), input_bits, None, digits)
            else:
                model = random_model(sizes, input_bits=input_bits, act_bits=act_bits, scale_digits=digits)
                source = Source(shapes_of_model(model), input_bits, model)
            design = plan_design(source, folds, FAMILIES[family])
            if design.estimate.brams > largest:
                continue
            design = write_design(design, model, Path(folder) / "design")
            result = synthesise(Path(folder) / "design", cache=cache)
            name = "-".join(map(str, sizes)) + (" load" if loadable else "")
            parts = list(zip(design.layers, design.estimate.layers, result.layers, strict=True))
            for plan, estimate, measured in parts:
                entries.append(
                    _entry(f"{name} {plan.name}", f"{plan.simd}x{plan.pe}", plan.lanes, estimate, measured)
                )
            entries.append(_entry(name, "all", design.lanes, design.estimate, result))
            advance(remark=name)
    return entries


def _entry(name: str, fold: str, lanes: int, estimate, measured) -> dict:
    return {
        "name": name,
        "fold": fold,
        "lanes": lanes,
        "luts": measured.luts,
        "luts_estimated": estimate.luts,
        "error_pct": 100 * (estimate.luts - measured.luts) / measured.luts,
        "ffs": measured.ffs,
        "ffs_estimated": estimate.ffs,
        "brams": measured.brams,
        "brams_estimated": estimate.brams,
    }


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--family", choices=FAMILIES, default="ecp5")
    parser.add_argument("--json", action="store_true")
    arguments = parser.parse_args()
    entries = measure(arguments.family)
    if arguments.json:
        print(json.dumps({"family": arguments.family, "entries": entries}, indent=2))
        return
    columns = ("name", "fold", "lanes", "luts", "luts_estimated", "error_pct", "ffs", "ffs_estimated")
    columns += ("brams", "brams_estimated")
    whole = [abs(entry["error_pct"]) for entry in entries if entry["fold"] == "all"]
    print_table(
        f"Estimate against yosys, {arguments.family}",
        ("design", "fold", "lanes", "LUT", "est.", "error %", "FF", "est.", "BRAM", "est."),
        [[entry[column] for column in columns] for entry in entries],
        footnotes=(f"designs: mean error {sum(whole) / len(whole):.1f} %, worst {max(whole):.1f} %",),
    )


if __name__ == "__main__":
    main()
