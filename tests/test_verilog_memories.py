"""Memories of windows in the netlist for synthesis: what is said of them, and that nothing else is changed."""

import re

from bc_hw.hw.accelerator import Accelerator
from bc_hw.plan.engines import Folding
from bc_hw.plan.families import FAMILIES
from bc_hw.plan.network import shapes_of_topology
from bc_hw.plan.planner import plan_loadable
from bc_hw.plan.pool import PoolFolding
from bc_hw.topology import parse_topology
from bc_hw.verilog import for_synthesis, to_rtlil

BUFFER = re.compile(r"^module \\\S+\.layer\d+\.buffer(?:\$\d+)?$.*?^end$", re.M | re.S)
MASK = re.compile(r"(parameter \\COLLISION_X_MASK 1')[01]")


def test_sums_so_far_never_meet_their_writes():
    shapes = shapes_of_topology(parse_topology("3x2x4-GAP-3"), 4, 3)
    stages, output_room = plan_loadable(
        shapes, [PoolFolding(2), Folding(2, 1)], FAMILIES["ecp5"], scale_digits=1
    )
    before = to_rtlil(Accelerator(stages, output_room, None), "top")
    for text, mask in ((before, "0"), (for_synthesis(before), "1")):
        reads = re.findall(
            r'cell \$memrd_v2 .*\n.*MEMID "\\\\sums"\n(?:.*\n)*?.*COLLISION_X_MASK 1\'(\d)', text
        )
        assert reads == [mask]


def test_only_reads_with_a_clock_may_meet_writes():
    shapes = shapes_of_topology(parse_topology("6x6x1-4C3-MP2-4C3-3"), 4, 3)
    folds = [Folding(1, 2), PoolFolding(2), Folding(2, 2), Folding(2, 1)]
    stages, output_room = plan_loadable(shapes, folds, FAMILIES["ecp5"], scale_digits=1)
    before = to_rtlil(Accelerator(stages, output_room, None), "top")
    pairs = list(zip(BUFFER.findall(before), BUFFER.findall(for_synthesis(before)), strict=True))
    assert len(pairs) == 4
    for stage, (given, changed) in zip(stages, pairs, strict=True):
        assert MASK.sub(r"\g<1>0", changed) == given
        reads = re.findall(r"COLLISION_X_MASK 1'(\d)\n.*?CLK_ENABLE (\d)\n", changed, re.S)
        # A word of padding is a reset of the register behind a port without a clock.
        assert reads == [("0", "0") if stage.walk.pads else ("1", "1")]
