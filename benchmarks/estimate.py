"""How far the estimate is from yosys; and the measurements that its coefficients are fitted to.

    python benchmarks/estimate.py                     # from the record: nothing is synthesised
    python benchmarks/estimate.py --record            # synthesise everything anew, some minutes
    python benchmarks/estimate.py --record --only loaded   # only those with this in their name
    python benchmarks/estimate.py --record --only C --fit  # only networks of maps; then the coefficients
    python benchmarks/estimate.py --fit               # write the coefficients that fit best
    python benchmarks/estimate.py --live 4            # synthesise some held-out ones

Structure is counted by `bc_hw.plan.cost` and `bc_hw.plan.engines`, bit by bit; only what
synthesis makes of control logic is fitted, by least squares, to the configurations called `CALIBRATION`, and
what only networks of maps have to those called `MAPS`. Those called `HELD_OUT` and `HELD_OUT_MAPS` are never
used in a fit: the error on them is the one to believe. What was synthesised once is found in the user's
cache, so that a recording that was stopped goes on where it was.
"""

import argparse
import json
import tempfile
from operator import mul
from pathlib import Path
from typing import NamedTuple

import msgspec
import numpy as np
from scipy.optimize import nnls

from bc_hw.cli.console import print_table, progress
from bc_hw.eda.cache import ResultCache
from bc_hw.eda.synthesis import synthesise
from bc_hw.generate import write_design
from bc_hw.model.random_model import random_model
from bc_hw.model.spec import Topology
from bc_hw.plan.cost.features import LAYER_FEATURES, PORT_FEATURES, WINDOW_FEATURES
from bc_hw.plan.cost.pipeline import layer_parts
from bc_hw.plan.cost.ports import port_parts
from bc_hw.plan.design import Design
from bc_hw.plan.engines import Folding
from bc_hw.plan.fabric.adders import Parts
from bc_hw.plan.families import FAMILIES
from bc_hw.plan.families.record import (
    AreaCoefficients,
    PartCoefficients,
    Record,
    read_record,
    record_path,
)
from bc_hw.plan.network import Source, shapes_of_model, shapes_of_topology
from bc_hw.plan.planned import plan_design
from bc_hw.plan.pool import PoolFolding
from bc_hw.topology import parse_topology

NOTHING = PartCoefficients()
"""No coefficients."""

RECORD = Path(__file__).with_name("estimate.json")


class Configuration(NamedTuple):
    """One design: its layers, a fold per layer, and the widths.

    Layers are the sizes of a chain of dense layers, or the text of a network of maps. A fold is that of
    `Folding`, or of a pool the channels at once alone.
    """

    layers: tuple[int, ...] | str
    folds: tuple[tuple, ...]
    input_bits: int = 8
    act_bits: int = 4
    scale_digits: int = 1
    loadable: bool = False

    def __str__(self) -> str:
        folds = " ".join(_fold_name(*fold) for fold in self.folds)
        widths = f"{self.input_bits}/{self.act_bits} bits, {self.scale_digits} digits"
        return f"{self.topology.text} {folds}, {widths}{', loaded' if self.loadable else ''}"

    @property
    def topology(self) -> Topology:
        """The layers."""
        if isinstance(self.layers, str):
            return parse_topology(self.layers)
        return Topology.of_sizes(self.layers)


def _fold_name(simd: int, pe: int = 0, engine: str = "", group: int = 0, requantisers: int = 0) -> str:
    if not pe:
        return f"{simd}"
    return f"{simd}x{pe}{engine}{group or ''}{f'r{requantisers}' if requantisers else ''}"


# Every part of a layer is large somewhere: wide and narrow words, many and few neurons, deep and shallow
# memories, aligned and unaligned gearboxes.
CALIBRATION = [
    Configuration((64, 128, 10), ((8, 16), (8, 2))),
    Configuration((64, 128, 10), ((16, 16), (16, 5)), scale_digits=2),
    Configuration((64, 64, 64, 10), ((4, 4), (4, 4), (4, 1)), act_bits=2),
    Configuration((196, 256, 10), ((28, 8), (4, 2))),
    Configuration((196, 256, 10), ((7, 32), (16, 1)), 4, 1),
    Configuration((256, 100, 10), ((32, 20), (10, 10)), 8, 8, 3),
    Configuration((784, 128, 10), ((16, 16), (2, 1))),
    Configuration((784, 128, 10), ((56, 4), (4, 1)), scale_digits=2),
    Configuration((784, 1024, 10), ((16, 16), (4, 1))),
    Configuration((64, 128, 10), ((8, 16), (8, 2)), loadable=True),
    Configuration((784, 128, 10), ((16, 16), (4, 1)), scale_digits=2, loadable=True),
    Configuration((100, 100, 100, 10), ((10, 20), (5, 10), (10, 1)), 2, 2),
    Configuration((20, 30, 5), ((20, 30), (30, 5))),
    Configuration((64, 96, 32, 10), ((32, 12), (7, 5), (3, 2))),
    Configuration((48, 40, 10), ((6, 5), (5, 5)), 3, 3),
    Configuration((60, 50, 20), ((12, 10), (10, 4)), 6, 5),
    Configuration((128, 512, 10), ((4, 8), (8, 2))),
    Configuration((49, 36, 10), ((7, 6), (6, 2)), 8, 2, 1, True),
    Configuration((784, 32, 10), ((28, 2), (2, 1)), 1, 1),
    Configuration((784, 256, 10), ((49, 8), (2, 2))),
    Configuration((32, 48, 10), ((16, 9), (7, 10))),
    Configuration((40, 60, 20, 10), ((20, 12), (10, 10), (10, 5))),
    Configuration((64, 64, 10), ((32, 16), (12, 5)), act_bits=2),
    Configuration((60, 48, 10), ((30, 12), (16, 5)), act_bits=1),
    Configuration((32, 40, 10), ((16, 10), (20, 5)), act_bits=8),
    Configuration((24, 30, 6), ((12, 6), (5, 3))),
    Configuration((24, 40, 8), ((12, 8), (10, 4)), act_bits=2),
    Configuration((30, 45, 8), ((10, 8), (15, 4)), 2, 1),
    Configuration((40, 36, 8), ((8, 12), (7, 4)), 4, 8),
    Configuration((64, 64, 10), ((16, 8), (8, 2)), 1, 1),
    Configuration((96, 64, 10), ((12, 8, "pairs", 3), (8, 2, "pairs", 1))),
    Configuration((49, 40, 10), ((7, 10, "pairs", 1), (10, 2, "pairs", 3)), 4),
    Configuration((64, 128, 10), ((64, 4, "tables", 4), (8, 2))),
    Configuration((196, 256, 10), ((196, 2, "tables", 4), (4, 2))),
    Configuration((100, 60, 10), ((100, 3, "tables", 3), (60, 1, "tables", 2)), 4, 2),
    Configuration((784, 128, 10), ((784, 1, "tables", 4), (2, 1))),
    Configuration((48, 96, 10), ((48, 6, "tables", 2), (96, 1, "tables", 4)), loadable=True),
    Configuration((64, 128, 10), ((64, 4, "tables", 5), (8, 2))),
    Configuration((100, 200, 10), ((100, 2, "tables", 5), (200, 1, "tables", 3)), scale_digits=2),
    Configuration((64, 48, 10), ((64, 2, "tables", 3), (8, 2))),
    Configuration((96, 64, 10), ((48, 4, "tables", 4), (8, 2))),
    Configuration((90, 64, 10), ((45, 2, "tables", 5), (8, 2)), 4, 4),
    Configuration((36, 48, 16), ((36, 3, "tables", 4), (48, 1, "tables", 4)), 2, 2),
    Configuration((90, 50, 27, 8), ((15, 10, "pairs", 0, 2), (9, 9, "pairs", 0, 3), (5, 2)), 1, 1),
    Configuration((40, 48, 30, 6), ((10, 12, "pairs", 0, 4), (7, 10, "pairs", 0, 2), (5, 3)), 4, 2),
    Configuration((36, 40, 8), ((6, 8, "pairs", 0, 3), (13, 4))),
    Configuration((30, 36, 20, 4), ((6, 9, "pairs", 0, 2), (11, 5, "pairs", 0, 3), (7, 2)), 2, 1),
    Configuration((36, 24, 6), ((6, 4), (4, 2)), 1, 1),
    Configuration((30, 20, 5), ((6, 5), (5, 1)), 2, 2),
    Configuration((32, 20, 10), ((8, 5), (4, 2)), 4, 4, 2),
    Configuration((16, 12, 4), ((8, 6), (6, 2))),
    Configuration((24, 16, 4), ((6, 4), (4, 2)), 4, 2, 1, True),
    Configuration((24, 16, 10), ((8, 4), (16, 10, "hardwired", 1)), 4, 4),
    Configuration((16, 24, 8), ((16, 24, "hardwired", 1), (6, 2))),
]

HELD_OUT = [
    Configuration((64, 32, 10), ((8, 8), (8, 2))),
    Configuration((144, 96, 48, 10), ((12, 12), (8, 6), (6, 1))),
    Configuration((196, 128, 10), ((14, 16), (8, 1)), 4, 2),
    Configuration((96, 64, 10), ((12, 16), (8, 2)), loadable=True),
    Configuration((64, 128, 10), ((16, 8), (4, 2))),
    Configuration((128, 100, 10), ((16, 10), (10, 2)), scale_digits=2),
    Configuration((48, 36, 12), ((24, 9), (8, 6))),
    Configuration((64, 40, 10), ((32, 10), (16, 5)), act_bits=3),
    Configuration((784, 256, 10), ((28, 16), (8, 2))),
    Configuration((256, 256, 10), ((32, 8), (4, 2)), 8, 8, 3),
    Configuration((100, 60, 30, 10), ((25, 6), (15, 3), (5, 2)), 1, 1),
    Configuration((784, 1024, 10), ((28, 36), (7, 2))),
    Configuration((64, 48, 10), ((16, 6, "pairs", 3), (6, 2, "pairs", 3))),
    Configuration((128, 100, 10), ((128, 4, "tables", 4), (10, 2))),
    Configuration((64, 64, 10), ((64, 2, "tables", 3), (64, 1, "tables", 4)), 4, 3),
    Configuration((144, 256, 10), ((144, 3, "tables", 5), (12, 1))),
    Configuration((784, 1024, 10), ((784, 1, "tables", 4), (4, 1))),
    Configuration((80, 60, 10), ((40, 3, "tables", 4), (10, 2))),
    Configuration((50, 60, 16), ((50, 2, "tables", 3), (60, 1, "tables", 4)), 1, 2),
    Configuration((48, 30, 8), ((8, 5), (6, 2)), 1, 1),
    Configuration((40, 24, 6), ((8, 6), (8, 3)), 2, 2),
    Configuration((28, 20, 10), ((7, 4), (5, 2)), 4, 4),
    Configuration((32, 16, 4), ((8, 8), (4, 2)), loadable=True),
    Configuration((45, 42, 25, 6), ((9, 7, "pairs", 0, 3), (8, 5, "pairs", 0, 2), (7, 2)), 4, 3),
    Configuration((40, 32, 10), ((8, 8), (32, 10, "hardwired", 1))),
]

# Windows that overlap, that pad and that leave gaps, on maps whose rings are powers of two and are not, in
# LUT memory and in block RAM; a pool or a dense layer behind, and weights that are loaded.
MAPS = [
    Configuration("12x12x1-6C3-MP2-8C3-MP2-10", ((1, 2), (2,), (2, 2), (2,), (2, 1))),
    Configuration("9x9x3-8C3p0-10C3s2-6", ((3, 4), (4, 5), (5, 1)), act_bits=2),
    Configuration("16x10x4-8C5-MP3s2-12C1-5", ((4, 4), (4,), (4, 3), (4, 1)), 4, 2),
    Configuration("10x10x2-8C3-MP2-8C3-6", ((2, 4), (4,), (4, 2), (4, 1)), 4, 2, loadable=True),
    Configuration(
        "14x14x1-8C5s2-10C3p0-MP2s1-12C2s2p0-8",
        ((1, 8), (8, 5, "counts"), (5,), (5, 4, "counts"), (6, 2, "counts")),
        act_bits=1,
    ),
    Configuration(
        "20x6x2-4C3-8C3s2-6C3-MP2s1-12C1-6",
        ((2, 2), (2, 4), (4, 3), (3,), (3, 4), (4, 1)),
        scale_digits=2,
    ),
]

HELD_OUT_MAPS = [
    Configuration("10x10x3-8C3-MP2-12C3-6", ((3, 4), (4,), (4, 3), (4, 1)), act_bits=2),
    Configuration("8x8x1-16C3-MP2-32C3-MP2-10", ((1, 8), (4,), (4, 8), (4,), (4, 2)), 4, 4),
    Configuration("13x9x4-10C3p0-10C3-MP3-6", ((4, 5), (5, 5), (5,), (5, 1)), act_bits=3),
    Configuration("16x16x3-8C5p0-MP2-12C3-10", ((3, 8), (6,), (6, 6), (6, 1)), scale_digits=2),
    Configuration("12x12x6-12C3s2-16C3-MP2-8", ((6, 6), (6, 8, "counts"), (8,), (8, 2, "counts")), 1, 1),
    Configuration("9x12x2-8C3-8C3-8C3-MP3s2-5", ((2, 2), (2, 4), (4, 4), (4,), (4, 1)), 4, 2),
    Configuration("8x8x4-8C3-MP2-12C3-6", ((4, 4), (4,), (4, 3), (3, 1)), 4, 3, loadable=True),
    Configuration("28x28x1-8C5-MP2-12C5-MP2-10", ((1, 4), (4,), (4, 6), (3,), (3, 1))),
    Configuration("7x7x8-16C3-16C1-MP2-10", ((8, 8), (8, 4), (4,), (4, 2)), 3, 2),
    Configuration("15x11x3-6C5x3-9C3s2p0-7", ((3, 3), (3, 3), (3, 1)), act_bits=3),
]

# Sums in registers and in memories, of LUTs and of blocks, few and many lanes and pixels, behind the port and
# behind a layer. Nothing is fitted to them: what sums cost is counted by hand, with these in sight.
SUMS = [
    Configuration("4x4x4-GAP-5", ((4,), (4, 1)), 4),
    Configuration("8x8x12-GAP-6", ((2,), (4, 1))),
    Configuration("5x7x6-GAP-4", ((3,), (3, 1)), 1),
    Configuration("3x3x64-GAP-8", ((16,), (16, 1)), 4),
    Configuration("16x16x32-GAP-4", ((1,), (4, 1))),
    Configuration("4x4x160-GAP-4", ((1,), (4, 1)), 4),
    Configuration("6x6x2-8C3-GAP-6", ((2, 4), (4,), (4, 1)), 4),
    Configuration("10x10x9-GAP-5", ((3,), (3, 1)), 4),
    Configuration("7x5x8-GAP-4", ((8,), (8, 1)), 8),
    Configuration("8x8x2-6C3-MP2-GAP-5", ((2, 3), (2,), (2,), (2, 1)), 4),
]

EVERY = [*CALIBRATION, *MAPS, *HELD_OUT, *HELD_OUT_MAPS, *SUMS]


def plan(configuration: Configuration, family: str) -> tuple[Design, object]:
    """Return the planned design and its model; None where weights are loaded."""
    _, folds, input_bits, act_bits, digits, loadable = configuration
    layers = configuration.topology
    if loadable:
        model = None
        source = Source(shapes_of_topology(layers, input_bits, act_bits), input_bits, None, digits)
    else:
        model = random_model(layers, input_bits=input_bits, act_bits=act_bits, scale_digits=digits)
        source = Source(shapes_of_model(model), input_bits, model)
    chosen = [Folding(*fold) if len(fold) > 1 else PoolFolding(*fold) for fold in folds]
    return plan_design(source, chosen, FAMILIES[family]), model


def possible(configuration: Configuration, family: str) -> bool:
    """Tell whether the family has the engines, and some device of it the block RAMs."""
    groups = [fold[3] for fold in configuration.folds if "tables" in fold]
    if max(groups, default=0) > FAMILIES[family].table_group:
        return False
    largest = max(device.brams for device in FAMILIES[family].devices)
    return plan(configuration, family)[0].estimate.brams <= largest


def measure(configuration: Configuration, family: str) -> dict:
    """Synthesise one configuration; LUTs, FFs and block RAMs of each layer and of the whole."""
    design, model = plan(configuration, family)
    with tempfile.TemporaryDirectory() as folder:
        write_design(design, model, Path(folder) / "design")
        result = synthesise(Path(folder) / "design", cache=ResultCache())
    return {
        "configuration": str(configuration),
        "layers": [[layer.luts, layer.ffs, layer.brams] for layer in result.layers],
        "whole": [result.luts, result.ffs, result.brams],
    }


def record(families: list[str], only: str = "") -> dict:
    """Measure what has ``only`` in its name; what is recorded of others, and of other families, stays."""
    results = json.loads(RECORD.read_text(encoding="utf-8")) if RECORD.exists() else {}
    for family in families:
        if not record_path(family).exists():  # a new family: what is not counted costs nothing so far
            record_path(family).write_text(Record().text(), encoding="utf-8")
        known = {entry["configuration"]: entry for entry in results.get(family, [])}
        wanted = [c for c in EVERY if possible(c, family)]
        chosen = [c for c in wanted if only in str(c) or str(c) not in known]
        with progress(f"synthesis for {family}", len(chosen)) as advance:
            for configuration in chosen:
                known[str(configuration)] = measure(configuration, family)
                results[family] = [known[str(c)] for c in wanted if str(c) in known]
                _write_record(results)
                advance(remark=str(configuration))
    return results


def _write_record(results: dict[str, list[dict]]) -> None:
    text = json.dumps(results, indent=None).replace('{"configuration', '\n{"configuration')
    RECORD.write_text(text + "\n", encoding="utf-8")


def load_record() -> dict[str, dict[str, dict]]:
    """Return the recorded results: by family, then by configuration."""
    results = json.loads(RECORD.read_text(encoding="utf-8"))
    return {family: {entry["configuration"]: entry for entry in found} for family, found in results.items()}


def rows(family: str, configurations: list[Configuration], measured: dict[str, dict]) -> list[dict]:
    """Return estimate and measurement of each layer and each whole design."""
    found = []
    for configuration in configurations:
        entry = measured.get(str(configuration))
        if entry is None:
            continue
        design, _ = plan(configuration, family)
        total = design.estimate
        for name, cost, (luts, ffs, brams) in (
            *zip((layer.name for layer in design.layers), total.layers, entry["layers"], strict=True),
            ("all", total, entry["whole"]),
        ):
            found.append(
                {
                    "design": str(configuration),
                    "part": name,
                    "luts": luts,
                    "luts_estimated": cost.luts,
                    "error_pct": 100 * (cost.luts - luts) / luts,
                    "ffs": ffs,
                    "ffs_estimated": cost.ffs,
                    "brams": brams,
                    "brams_estimated": cost.brams,
                }
            )
    return found


def summary(found: list[dict], part: str = "all") -> tuple[float, float]:
    """Return the mean and the worst absolute error of whole designs in LUTs, in per cent."""
    errors = [abs(row["error_pct"]) for row in found if (row["part"] == "all") == (part == "all")]
    return sum(errors) / max(1, len(errors)), max(errors, default=0.0)


def fit(family: str, measured: dict[str, dict]) -> AreaCoefficients:
    """Return the coefficients of LUTs and FFs that fit the calibration part of the record best.

    Layers of dense networks are fitted first, then what remains of their designs: the ports. What only layers
    that read windows have is fitted last, and changes no other coefficient. None is negative.
    """
    layers, ports = _samples(family, CALIBRATION, measured)
    dense = _fit_part(layers, LAYER_FEATURES)
    windows = _fit_part(_samples(family, MAPS, measured)[0], LAYER_FEATURES, WINDOW_FEATURES, dense)
    found = PartCoefficients(dense.luts | windows.luts, dense.ffs | windows.ffs)
    return AreaCoefficients(found, _fit_part(ports, PORT_FEATURES))


def _samples(
    family: str, configurations: list[Configuration], measured: dict[str, dict]
) -> tuple[list, list]:
    """Return parts and measurements of each layer, and of what stands around the layers of each design."""
    layers, ports = [], []
    for configuration in [c for c in configurations if str(c) in measured]:
        design, _ = plan(configuration, family)
        entry = measured[str(configuration)]
        loadable = configuration.loadable
        around = zip(design.layers, [None, *design.layers[:-1]], [*design.layers[1:], None], strict=True)
        for (layer, before, after), target in zip(around, entry["layers"], strict=True):
            parts = layer_parts(layer, before, after, FAMILIES[family], loadable=loadable)
            layers.append((parts, target))
        parts = port_parts(design.layers, design.output_banks, FAMILIES[family], loadable)
        rest = [whole - sum(layer[i] for layer in entry["layers"]) for i, whole in enumerate(entry["whole"])]
        ports.append((parts, rest))
    return layers, ports


def _fit_part(
    samples: list[tuple[Parts, list[float]]],
    names: tuple[str, ...],
    wanted: tuple[str, ...] = (),
    known: PartCoefficients = NOTHING,
) -> PartCoefficients:
    """Return coefficients of one part from samples of it.

    Parameters
    ----------
    samples : list of (Parts, list of float)
        What is estimated, and LUTs, FFs and block RAMs as measured.
    names : tuple of str
        Those of the features of the part.
    wanted : tuple of str
        Those that are fitted, by default all.
    known : PartCoefficients
        The coefficients of the others.
    """
    columns = [names.index(name) for name in wanted or names]
    features = [[parts.features[column] for column in columns] for parts, _ in samples]
    found = []
    for index, others in enumerate((known.luts, known.ffs)):
        sizes = [target[index] for _, target in samples]
        constants = [others.get(name, 0.0) for name in names]
        rest = [
            size - parts[index] - sum(map(mul, parts.features, constants))
            for (parts, _), size in zip(samples, sizes, strict=True)
        ]
        values = zip(wanted or names, _least_squares(features, rest, sizes, len(columns)), strict=True)
        found.append({name: value for name, value in values if value})
    return PartCoefficients(*found)


def _least_squares(features, targets, sizes, columns: int) -> list[float]:
    """Return coefficients >= 0 with the least squares of errors; large parts may err by more.

    Without samples all are 0.
    """
    if not sizes:
        return [0.0] * columns
    weights = 1 / np.sqrt(np.maximum(np.array(sizes, dtype=float), 1))
    matrix = np.array(features, dtype=float) * weights[:, None]
    coefficients, _ = nnls(matrix, np.array(targets, dtype=float) * weights)
    return [round(float(value), 2) for value in coefficients]


def fitted_record(family: str, measured: dict[str, dict]) -> Record:
    """Return the record of a family with the area coefficients that fit best what was measured."""
    return msgspec.structs.replace(read_record(family), area=fit(family, measured))


def main() -> None:
    """Record, fit or compare."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--family", choices=FAMILIES, action="append", help="one family; may be repeated")
    parser.add_argument("--record", action="store_true", help="synthesise everything and write the record")
    parser.add_argument("--only", default="", metavar="TEXT", help="with --record: what has TEXT in its name")
    parser.add_argument(
        "--fit", action="store_true", help="write the coefficients that fit the measurements best"
    )
    parser.add_argument("--live", type=int, metavar="N", help="synthesise N held-out configurations now")
    parser.add_argument("--json", action="store_true")
    arguments = parser.parse_args()
    families = arguments.family or list(FAMILIES)
    if arguments.record:
        record(families, arguments.only)
    if arguments.fit:
        measured = load_record()
        for family in families:
            record_path(family).write_text(fitted_record(family, measured[family]).text(), encoding="utf-8")
        return
    for family in families:
        if arguments.live:
            chosen = [c for c in HELD_OUT if possible(c, family)][: arguments.live]
            sets = {"held out, now": rows(family, chosen, {str(c): measure(c, family) for c in chosen})}
        else:
            measured = load_record()[family]
            sets = {
                "calibration": rows(family, CALIBRATION, measured),
                "held out": rows(family, HELD_OUT, measured),
                "networks of maps, calibration": rows(family, MAPS, measured),
                "networks of maps, held out": rows(family, HELD_OUT_MAPS, measured),
                "sums of maps": rows(family, SUMS, measured),
            }
        for name, found in sets.items():
            if arguments.json:
                print(json.dumps({"family": family, "set": name, "rows": found}))
                continue
            mean, worst = summary(found)
            layer_mean, layer_worst = summary(found, "layers")
            print_table(
                f"Estimate against yosys, {family}, {name}",
                ("design", "part", "LUT", "est.", "error %", "FF", "est.", "BRAM", "est."),
                [list(row.values()) for row in found],
                footnotes=(
                    f"designs: mean error {mean:.1f} %, worst {worst:.1f} %; "
                    f"layers: mean {layer_mean:.1f} %, worst {layer_worst:.1f} %",
                ),
            )


if __name__ == "__main__":
    main()
