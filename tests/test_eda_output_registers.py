"""Registers that move into block RAMs: which may, and which may not."""

import copy
import json

import pytest

from bc_hw.eda import yosys
from bc_hw.eda.output_registers import absorb_registers, use_output_registers
from bc_hw.eda.toolchain import YOSYS
from bc_hw.errors import ToolFailed
from bc_hw.plan.families.ecp5 import ECP5, OUTPUT_REGISTERS

CLOCK, WORD, LATE = 2, [10, 11], [20, 21]


def flip_flop(d, q):
    return {
        "type": "TRELLIS_FF",
        "parameters": {"CEMUX": "1 ", "CLKMUX": "CLK", "GSR": "DISABLED", "LSRMUX": "LSR", "REGSET": "RESET"},
        "port_directions": {"CLK": "input", "DI": "input", "LSR": "input", "Q": "output"},
        "connections": {"CLK": [CLOCK], "DI": [d], "LSR": ["0"], "Q": [q]},
    }


def module():
    """Return a ROM of two bits per word, each in a register."""
    pins = {"CLKA": [CLOCK], "CEA": ["1"], "OCEA": ["1"], "RSTA": ["0"], "ADA0": [3]}
    outputs = {"DOA0": [WORD[0]], "DOA1": [WORD[1]], "DOA2": [99]}
    ram = {
        "type": "DP16KD",
        "parameters": {"REGMODE_A": "NOREG", "REGMODE_B": "NOREG", "CLKAMUX": "CLKA", "CLKBMUX": "CLKB"},
        "port_directions": dict.fromkeys(pins, "input") | dict.fromkeys(outputs, "output"),
        "connections": pins | outputs,
    }
    registers = {f"r{i}": flip_flop(WORD[i], LATE[i]) for i in range(2)}
    return {"ports": {"q": {"direction": "output", "bits": LATE}}, "cells": {"ram": ram} | registers}


def test_registers_that_move():
    found = module()
    assert absorb_registers(found, OUTPUT_REGISTERS) == 2
    assert found["cells"].keys() == {"ram"}
    ram = found["cells"]["ram"]
    assert [ram["connections"][pin] for pin in ("DOA0", "DOA1", "DOA2")] == [[20], [21], [99]]
    assert (ram["parameters"]["REGMODE_A"], ram["parameters"]["REGMODE_B"]) == ("OUTREG", "NOREG")


def wide_module():
    """Return a RAM whose words of 36 bits are read by port B, at the outputs of both."""
    found = module()
    ram = found["cells"]["ram"]
    width = dict.fromkeys(("DATA_WIDTH_A", "DATA_WIDTH_B"), f"{36:032b}")
    ram["parameters"] |= width
    ram["connections"] = {"CLKA": [8], "CEA": [9], "OCEA": ["0"], "RSTA": ["0"], "CLKB": [CLOCK]} | {
        "CEB": ["1"],
        "OCEB": ["1"],
        "RSTB": ["0"],
        "DOA0": [WORD[0]],
        "DOB0": [WORD[1]],
    }
    ram["port_directions"] = {
        pin: "output" if pin.startswith("DO") else "input" for pin in ram["connections"]
    }
    return found


def test_outputs_of_both_ports_move_together():
    found = wide_module()
    assert absorb_registers(found, OUTPUT_REGISTERS) == 2
    ram = found["cells"]["ram"]
    assert [ram["connections"][pin] for pin in ("DOA0", "DOB0")] == [[20], [21]]
    assert (ram["parameters"]["REGMODE_A"], ram["parameters"]["REGMODE_B"]) == ("OUTREG", "OUTREG")


def test_outputs_of_both_ports_stay_together():
    found = wide_module()
    _read_elsewhere(found["cells"], found["ports"])
    before = copy.deepcopy(found)
    assert absorb_registers(found, OUTPUT_REGISTERS) == 0
    assert found == before


def _read_elsewhere(cells, ports):
    ports["q"]["bits"] = [20, 11]


def _logic(cells, ports):
    cells["r1"] |= {"type": "LUT4"}


def _set(kind, name, value, cell="r1"):
    def change(cells, ports):
        cells[cell][kind][name] = value

    return change


@pytest.mark.parametrize(
    "change",
    [
        pytest.param(_read_elsewhere, id="read-elsewhere"),
        pytest.param(_logic, id="no-register"),
        pytest.param(_set("parameters", "CEMUX", "CE"), id="enable"),
        pytest.param(_set("parameters", "CLKMUX", "INV"), id="other-edge"),
        pytest.param(_set("parameters", "REGSET", "SET"), id="starts-at-1"),
        pytest.param(_set("connections", "LSR", [7]), id="reset"),
        pytest.param(_set("connections", "CLK", [8]), id="other-clock"),
        pytest.param(_set("connections", "CEA", [9], "ram"), id="ram-enable"),
        pytest.param(_set("connections", "OCEA", ["0"], "ram"), id="no-output-enable"),
        pytest.param(_set("connections", "RSTA", [9], "ram"), id="ram-reset"),
        pytest.param(_set("parameters", "CLKAMUX", "INV", "ram"), id="ram-other-edge"),
        pytest.param(_set("parameters", "REGMODE_A", "OUTREG", "ram"), id="already"),
    ],
)
def test_registers_that_stay(change):
    found = module()
    change(found["cells"], found["ports"])
    before = copy.deepcopy(found)
    assert absorb_registers(found, OUTPUT_REGISTERS) == 0
    assert found == before


def test_a_file_of_something_else(tmp_path):
    path = tmp_path / "place.json"
    path.write_text("[]")
    with pytest.raises(ToolFailed, match=r"^yosys must write place\.json as described in its manual, but "):
        use_output_registers(path, OUTPUT_REGISTERS)


@pytest.mark.synth
def test_what_yosys_writes(tmp_path):
    """A ROM with a register behind it, 18 bits wide: all of them move, none without the second register."""
    source = """module t(input clk, input [9:0] a, output reg [17:0] late, output reg [17:0] early);
    reg [17:0] rom [0:1023], other [0:1023], d; integer i;
    initial for (i = 0; i < 1024; i = i + 1) begin rom[i] = i * 7919; other[i] = i * 104729; end
    always @(posedge clk) begin d <= rom[a]; late <= d; early <= other[a]; end
    endmodule"""
    (tmp_path / "t.v").write_text(source)
    script = f"read_verilog t.v\n{ECP5.synthesis.command} -top t\nwrite_json t.json\n"
    yosys.run_yosys(YOSYS.find(), script, tmp_path, log=tmp_path / "log")
    assert use_output_registers(tmp_path / "t.json", OUTPUT_REGISTERS) == 18
    cells = json.loads((tmp_path / "t.json").read_text())["modules"]["t"]["cells"].values()
    modes = [cell["parameters"]["REGMODE_A"] for cell in cells if cell["type"] == "DP16KD"]
    assert sorted(modes) == ["NOREG", "OUTREG"]
    assert not [cell for cell in cells if cell["type"] == "TRELLIS_FF"]
