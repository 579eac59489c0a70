"""Plain yosys on the delivered Verilog, as somebody runs it who never heard of this project."""

import json
import re
from collections import Counter

import pytest

from bc_hw.eda import yosys
from bc_hw.eda.synthesis import synthesise
from bc_hw.eda.toolchain import YOSYS
from bc_hw.generate import write_design
from bc_hw.model.random_model import random_model
from bc_hw.plan.design import VERILOG_FILE
from bc_hw.plan.engines import Folding
from bc_hw.plan.families import find_family
from bc_hw.plan.network import Source, shapes_of_model, shapes_of_sizes
from bc_hw.plan.planned import plan_design

pytestmark = pytest.mark.synth


@pytest.mark.parametrize(
    ("family", "command"),
    [("ecp5", "synth_ecp5 -nodsp"), ("ice40", "synth_efinix")],
)
def test_other_flows_take_the_file(tmp_path, family, command):
    """ECP5 by its own family; devices without memory in LUTs by the portable one."""
    source = Source(shapes_of_sizes((12, 9, 5), 8, 4), 8, None, 1)
    design = plan_design(source, [Folding(5, 4), Folding(3, 2)], find_family(family))
    write_design(design, None, tmp_path / "d")
    (tmp_path / VERILOG_FILE).write_bytes((tmp_path / "d" / VERILOG_FILE).read_bytes())
    script = f"read_verilog {VERILOG_FILE}\n{command} -top bc_accel\ntee -q -o stat.json stat -json\n"
    yosys.run_yosys(YOSYS.find(), script, tmp_path, log=tmp_path / "log")
    cells = json.loads((tmp_path / "stat.json").read_text())["design"]["num_cells_by_type"]
    assert sum(cells.values()) > 100
    assert not any("DSP" in name or "MULT" in name for name in cells)


def test_the_netlist_keeps_its_output_registers_in_a_plain_flow(tmp_path):
    """What `synth --netlist` writes passes synthesis cell for cell, and so with its clock."""
    model = random_model((16, 300, 5))
    source = Source(shapes_of_model(model), model.input_bits, model)
    design = plan_design(source, [Folding(2, 2), Folding(5, 1)], find_family("ecp5"))
    write_design(design, source.model, tmp_path / "d")
    result = synthesise(tmp_path / "d", netlist=True)
    netlist = tmp_path / "d" / "results" / "bc_accel-ecp5.v"
    text = netlist.read_text(encoding="utf-8")
    registers = int(re.search(r"(\d+) flip-flops of it in output registers", text)[1])
    assert registers > 0 and text.count('"OUTREG"') > 0
    (tmp_path / "netlist.v").write_text(text)
    script = "read_verilog netlist.v\nsynth_ecp5 -nodsp -noiopad -top bc_accel\nwrite_json out.json\n"
    yosys.run_yosys(YOSYS.find(), script, tmp_path, log=tmp_path / "log")
    cells = json.loads((tmp_path / "out.json").read_text())["modules"]["bc_accel"]["cells"].values()
    found = Counter(cell["type"] for cell in cells if cell["type"] in result.cells)
    delivered = Counter(re.findall(rf"^  ({'|'.join(result.cells)}) ", text, re.M))
    assert found == delivered
    # Flattened, a few flip-flops between layers drive nothing; all else is what was counted.
    assert delivered["TRELLIS_FF"] <= result.cells["TRELLIS_FF"] - registers
    assert delivered | {"TRELLIS_FF": 0} == result.cells | {"TRELLIS_FF": 0}
    modes = [value for cell in cells for name, value in cell["parameters"].items() if "REGMODE" in name]
    assert modes.count("OUTREG") == text.count('"OUTREG"')
