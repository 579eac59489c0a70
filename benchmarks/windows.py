"""What reading windows costs: a convolution beside the dense layer that has its matrix.

    python benchmarks/windows.py [--family ecp5] [--lanes 8x8] [--engine pairs] [--parts]

A convolution of 64 to 64 channels, 3x3, over a map of 16x16 with padding 1, and the dense layer 576-64 take
the same matrix of 64 x 576 weights; both have inputs and outputs of 4 bits. Each is planned inside a whole
network, at the same inputs and neurons per cycle, and synthesised alone, with its input buffer and the
credits of it. The bar: the convolution takes at most 1.1 times the LUT-cycles per use of a weight, and at
most 1.6 times the fewest bits of line buffer, ``(kernel - 1) * width * channels * bits``. ``--parts`` says
where the LUTs are, every part synthesised apart. The exit code is 1 where a bar is missed.
"""

import argparse
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from amaranth.hdl import Module
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from bc_hw.cli.console import print_json, print_table, progress
from bc_hw.eda import yosys
from bc_hw.eda.area import Area
from bc_hw.eda.toolchain import YOSYS
from bc_hw.hw.kinds import credits_of
from bc_hw.hw.stages import build_stage
from bc_hw.model.random_model import random_model
from bc_hw.plan.edge import edge_between
from bc_hw.plan.engines import ENGINES, Folding
from bc_hw.plan.families import DEFAULT_FAMILY, FAMILIES, Family
from bc_hw.plan.memory_init import memory_init
from bc_hw.plan.network import Source, shapes_of_model
from bc_hw.plan.planned import plan_design
from bc_hw.plan.stage import MatrixStage
from bc_hw.plan.walk import WindowWalk
from bc_hw.topology import parse_topology
from bc_hw.verilog import for_synthesis, to_rtlil

TOP = "alone"
BITS = 4
NETWORKS = {"dense 576-64": "576-64-10", "convolution 64C3": "16x16x64-64C3-10"}
"""Layers, each the first of a network that can be planned."""
BEHIND = Folding(2, 10)
"""Of the layer behind, which must not hold the first one up."""
PARTS = (
    "buffer",
    "sequencer",
    "window",
    "filler",
    "tables",
    "weights",
    "engine",
    "drain",
    "parameters",
    "requantiser",
)
MOST_COST, MOST_BUFFER = 1.1, 1.6
"""Bars."""


class Alone(wiring.Component):
    """A layer as a top module, with the credits of its input buffer.

    Parameters
    ----------
    stage : MatrixStage
    layer : Component
        As `bc_hw.hw.stages` builds it, without a layer before it.
    """

    def __init__(self, stage: MatrixStage, layer: wiring.Component):
        self.name = stage.name
        self.layer = layer
        self.credits = credits_of(stage)
        super().__init__(
            {
                "word": In(stage.input_word_bits),
                "written": In(1),
                "taken": In(1),
                "available": Out(1),
                "room": In(1),
                "take": Out(1),
                "valid": Out(1),
                "beat": Out(len(layer.o.payload.as_value())),
            }
        )

    def elaborate(self, platform):
        """Connect the ports."""
        m = Module()
        m.submodules[self.name] = layer = self.layer
        m.submodules.credits = credits = self.credits
        m.d.comb += [
            layer.i.payload.eq(self.word),
            layer.i.valid.eq(self.written),
            layer.room.eq(self.room),
            self.take.eq(layer.take),
            self.valid.eq(layer.o.valid),
            self.beat.eq(layer.o.payload.as_value()),
            credits.take.eq(self.taken),
            credits.give.eq(layer.release),
            self.available.eq(credits.available),
        ]
        return m


class Measured(NamedTuple):
    """One layer, planned and synthesised.

    Parameters
    ----------
    stage : MatrixStage
    area : Area
    parts : dict of str to Area
        Parts of it; empty where they were not asked for.
    """

    stage: MatrixStage
    area: Area
    parts: dict[str, Area]

    @property
    def per_use(self) -> float:
        """LUT-cycles per use of a weight."""
        return self.area.luts * self.stage.cycles / (self.stage.weights * self.stage.walk.vectors)


def planned(
    network: str,
    folding: Folding,
    family: Family,
    *,
    input_bits: int = BITS,
    behind: Folding = BEHIND,
) -> tuple[MatrixStage, Callable[[], wiring.Component]]:
    """Return the plan of the first of a network's two layers, and what builds its hardware."""
    model = random_model(parse_topology(network), input_bits=input_bits, act_bits=BITS)
    design = plan_design(Source(shapes_of_model(model), input_bits, model), [folding, behind], family)
    stage, after = design.layers
    contents, edge = memory_init(stage, model.layers[0]), edge_between(stage, after)
    return stage, lambda: build_stage(stage, None, contents, edge)


def synthesised(
    stage: MatrixStage, layer: wiring.Component, family: Family, *, apart: bool
) -> dict[str, Area]:
    """Synthesise a layer; return the area of its module, by name, and of its parts if ``apart``."""
    text = for_synthesis(to_rtlil(Alone(stage, layer), TOP))
    names = [TOP]
    if apart:
        inside = [f"{TOP}.credits", *(f"{TOP}.{stage.name}.{part}" for part in PARTS)]
        names += [name for name in inside if f"\nmodule \\{name}\n" in text]
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / yosys.INPUT_FILE).write_text(text, encoding="utf-8")
        script = yosys.synthesis_script(family, TOP, names)
        yosys.run_yosys(YOSYS.find(), script, folder, log=folder / "yosys.log")
        netlist = yosys.read_netlist(folder, family, TOP, names)
    return {name: netlist.area(name) for name in names}


def measure(folding: Folding, family: Family, *, apart: bool) -> dict[str, Measured]:
    """Plan and synthesise both layers."""
    found = {}
    with progress(f"windows on {family.title}", len(NETWORKS) * (1 + apart)) as advance:
        for name, network in NETWORKS.items():
            stage, build = planned(network, folding, family)
            area = synthesised(stage, build(), family, apart=False)[TOP]
            advance(remark=name)
            parts = {}
            if apart:
                parts = synthesised(stage, build(), family, apart=True)
                parts = {part.rpartition(".")[2]: amount for part, amount in parts.items()}
                advance(remark=f"{name}, parts")
            found[name] = Measured(stage, area, parts)
    return found


def line_buffer(stage: MatrixStage) -> tuple[int, int]:
    """Return the bits that the input buffer of windows holds, and the fewest there could be."""
    walk = stage.walk
    assert isinstance(walk, WindowWalk)
    least = (walk.kernel[0] - 1) * walk.width * walk.channels * stage.in_bits
    return stage.buffer_words * stage.input_word_bits, least


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--family", choices=FAMILIES, default=DEFAULT_FAMILY.name)
    parser.add_argument("--lanes", default="8x8", help="inputs x neurons per cycle")
    parser.add_argument("--engine", choices=ENGINES, default="pairs")
    parser.add_argument("--parts", action="store_true", help="say where the LUTs are")
    parser.add_argument("--json", action="store_true")
    arguments = parser.parse_args()
    family = FAMILIES[arguments.family]
    simd, pe = map(int, arguments.lanes.split("x"))
    found = measure(Folding(simd, pe, arguments.engine), family, apart=arguments.parts)
    rows = [
        {
            "layer": name,
            "cycles": layer.stage.cycles,
            "luts": layer.area.luts,
            "ffs": layer.area.ffs,
            "brams": layer.area.brams,
            "lut_cycles_per_use": layer.per_use,
        }
        for name, layer in found.items()
    ]
    dense, windows = found.values()
    cost = windows.per_use / dense.per_use
    held, least = line_buffer(windows.stage)
    missed = cost > MOST_COST or held > MOST_BUFFER * least
    parts = {
        part: [layer.parts.get(part, Area()).luts for layer in found.values()]
        for part in dict.fromkeys(part for layer in found.values() for part in layer.parts)
        if part != TOP
    }
    if arguments.json:
        print_json(
            {
                "family": family.name,
                "lanes": arguments.lanes,
                "engine": arguments.engine,
                "layers": rows,
                "parts": parts,
                "cost_ratio": cost,
                "buffer_bits": held,
                "least_buffer_bits": least,
            }
        )
        sys.exit(missed)
    title = f"{arguments.lanes} lanes of {arguments.engine}, inputs of {BITS} bits, {family.title}"
    columns = [column.replace("_", " ") for column in rows[0]]
    print_table(title, columns, [list(row.values()) for row in rows])
    if parts:
        print_table(
            "LUTs of parts, each synthesised apart", ("part", *found), [[k, *v] for k, v in parts.items()]
        )
    print(f"LUT-cycles per use of a weight: {cost:.3f} times those of the dense layer (at most {MOST_COST})")
    print(f"Line buffer: {held:,} bits, {held / least:.3f} times {least:,} (at most {MOST_BUFFER})")
    sys.exit(missed)


if __name__ == "__main__":
    main()
