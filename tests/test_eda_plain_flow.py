"""Plain yosys on the delivered Verilog, as somebody runs it who never heard of this project."""

import json

import pytest

from bc_hw.eda import yosys
from bc_hw.eda.toolchain import YOSYS
from bc_hw.generate import Source, plan_design, write_design
from bc_hw.plan.design import VERILOG_FILE
from bc_hw.plan.families import find_family
from bc_hw.plan.lower import Fold, shapes_of_sizes

pytestmark = pytest.mark.synth


@pytest.mark.parametrize(
    ("family", "command"),
    [("ecp5", "synth_ecp5 -nodsp"), ("ice40", "synth_efinix")],
)
def test_other_flows_take_the_file(tmp_path, family, command):
    """ECP5 by its own family; devices without memory in LUTs by the portable one."""
    source = Source(shapes_of_sizes((12, 9, 5), 8, 4), 8, None, 1)
    design = plan_design(source, [Fold(5, 4), Fold(3, 2)], find_family(family))
    write_design(design, None, tmp_path / "d")
    (tmp_path / VERILOG_FILE).write_bytes((tmp_path / "d" / VERILOG_FILE).read_bytes())
    script = f"read_verilog {VERILOG_FILE}\n{command} -top bc_accel\ntee -q -o stat.json stat -json\n"
    yosys.run_yosys(YOSYS.find(), script, tmp_path, log=tmp_path / "log")
    cells = json.loads((tmp_path / "stat.json").read_text())["design"]["num_cells_by_type"]
    assert sum(cells.values()) > 100
    assert not any("DSP" in name or "MULT" in name for name in cells)
