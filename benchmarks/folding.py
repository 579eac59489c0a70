"""How long estimates and searches take, in seconds of processor time after import.

python benchmarks/folding.py [--json]
"""

import argparse
import json
import time

from bc_hw.cli.console import print_table
from bc_hw.model.random_model import random_model
from bc_hw.plan.engines import Folding
from bc_hw.plan.explore.choose import choose_design
from bc_hw.plan.families import DEFAULT_FAMILY
from bc_hw.plan.limits import Limits
from bc_hw.plan.network import Source, shapes_of_model, shapes_of_sizes
from bc_hw.plan.planned import plan_design

SMALL, LARGE = (784, 1024, 10), (784, 1024, 1024, 1024, 10)


def tasks() -> dict:
    """Return what is timed, by name."""
    family = DEFAULT_FAMILY
    device = max(family.devices, key=lambda device: device.luts)
    model = random_model(SMALL)
    rom = Source(shapes_of_model(model), model.input_bits, model)
    found = {"784-1024-10, folds given": lambda: plan_design(rom, [Folding(28, 36), Folding(7, 2)], family)}
    for sizes, source in (
        (SMALL, rom),
        (LARGE, Source(shapes_of_sizes(LARGE, 8, 4), 8)),
    ):
        name = "-".join(map(str, sizes))
        for what, asked in (
            ("1,024 lanes", {"limits": Limits(lanes=1024)}),
            ("20,000 images/s at 100 MHz", {"limits": Limits(), "cycles": 5000}),
            ("at most 15,000 LUTs", {"limits": Limits(luts=15_000)}),
            (device.name, {"limits": Limits.of_device(device)}),
        ):
            found[f"{name}, {what}"] = lambda source=source, asked=asked: choose_design(
                source, family, **asked
            )
    return found


def main() -> None:
    """Time and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--json", action="store_true")
    arguments = parser.parse_args()
    rows = []
    for name, run in tasks().items():
        start = time.process_time()
        design = run()
        seconds = time.process_time() - start
        rows.append((name, round(seconds, 3), design.timing.cycles_per_image, design.estimate.luts))
    if arguments.json:
        print(
            json.dumps([dict(zip(("task", "seconds", "cycles", "luts"), row, strict=True)) for row in rows])
        )
        return
    print_table(
        f"Time to estimate and to search, {DEFAULT_FAMILY.title}", ("task", "seconds", "cycles", "LUTs"), rows
    )


if __name__ == "__main__":
    main()
