"""Deep memories through synthesis: as many block RAMs as planned, and no logic that chooses between them."""

import random

import pytest
from amaranth.hdl import Module
from amaranth.lib import wiring
from amaranth.lib.wiring import Out

from bc_hw.eda import yosys
from bc_hw.eda.toolchain import YOSYS
from bc_hw.hw.content_memory import ContentMemory
from bc_hw.plan.fabric.memory import block_rams, column_bits
from bc_hw.plan.families import FAMILIES
from bc_hw.verilog import for_synthesis, to_rtlil

pytestmark = pytest.mark.synth

SHAPES = {"ecp5": [(36, 1100), (9, 2100)], "ice40": [(16, 600)], "xc7": [(36, 1100), (16, 2077)]}
"""Bits and words of memories that yosys would cut in depth."""


class Layers(wiring.Component):
    """Read-only memories of a family, and one that is loaded, under the names that layers give them."""

    def __init__(self, family):
        self.memories = {}
        rng = random.Random(1)
        for bits, depth in SHAPES[family.name]:
            content = [rng.getrandbits(bits) for _ in range(depth)]
            column = column_bits(bits, depth, "block", family)
            assert column < bits
            self.memories[f"rom_{bits}_{depth}"] = ContentMemory(bits, depth, "block", content, column)
        self.memories["loaded"] = ContentMemory(bits, depth, "block", column=column)
        super().__init__({name: Out(memory.signature) for name, memory in self.memories.items()})

    def elaborate(self, platform):
        m = Module()
        for at, (name, memory) in enumerate(self.memories.items()):
            layer = Module()
            layer.submodules.weights = memory
            m.submodules[f"layer{at}"] = layer
            wiring.connect(m, wiring.flipped(getattr(self, name)), memory)
        return m


@pytest.mark.parametrize("family", sorted(FAMILIES))
def test_deep_memories_have_no_multiplexer(family, tmp_path):
    family = FAMILIES[family]
    layers = Layers(family)
    (tmp_path / "t.il").write_text(for_synthesis(to_rtlil(layers, "t")))
    script = f"read_rtlil t.il\n{family.synthesis.command} -top t\ntee -q -o t.json stat -json\n"
    yosys.run_yosys(YOSYS.find(), script, tmp_path, log=tmp_path / "log")
    cells = yosys.read_cells(tmp_path / "t.json")["t"]
    brams = sum(count * family.synthesis.cells.brams.get(cell, 0) for cell, count in cells.items())
    assert brams == sum(
        block_rams(memory.width, memory.depth, family)[0] for memory in layers.memories.values()
    )
    assert not sum(count * family.synthesis.cells.luts.get(cell, 0) for cell, count in cells.items())
