"""Ports and layers are read from the RTLIL text."""

from pathlib import Path

import pytest

from bc_hw.eda.interface import Port, read_interface
from bc_hw.errors import DesignError

STORED = Path(__file__).parent / "data" / "synth" / "tiny.il"
CLOCK = "  wire input 3 \\clk\n"
IN = "  wire width 8 input 0 \\a\n"
OUT = "  wire width 300 output 1 signed \\b\n"


def write(tmp_path, *ports, modules=("bc_accel.layer0",), top="bc_accel"):
    path = tmp_path / "x.il"
    text = f"attribute \\top 1\nmodule \\{top}\n" + "".join(ports) + "end\n"
    path.write_text(
        text + "".join(f"module \\{name}\n  wire width 4 input 0 \\inner\nend\n" for name in modules)
    )
    return path


def test_stored_netlist():
    interface = read_interface(STORED, "bc_accel")
    assert interface.layers == ("bc_accel.layer0", "bc_accel.layer1")
    assert set(interface.ports) == {
        Port("clk", "input", 1),
        Port("rst", "input", 1),
        Port("s_axis_tdata", "input", 8),
        Port("s_axis_tvalid", "input", 1),
        Port("s_axis_tready", "output", 1),
        Port("m_axis_tdata", "output", 6),
        Port("m_axis_tvalid", "output", 1),
        Port("m_axis_tready", "input", 1),
    }


def test_only_the_top_and_only_its_layers(tmp_path):
    names = [f"bc_accel.layer{index}" for index in (10, *range(10))]
    inner = ["bc_accel.layer0.engine", "bc_accel.layer1.engine.layer2", "bc_accel.input"]
    interface = read_interface(
        write(tmp_path, IN, CLOCK, OUT, "  wire width 3 \\c\n", modules=names + inner), "bc_accel"
    )
    assert interface.ports == (Port("a", "input", 8), Port("clk", "input", 1), Port("b", "output", 300))
    assert interface.layers == tuple(f"bc_accel.layer{index}" for index in range(11))


@pytest.mark.parametrize(
    ("ports", "modules", "top", "message"),
    [
        ((IN, CLOCK, OUT), ("bc_accel.layer0",), "other", "must be an RTLIL netlist with a module bc_accel"),
        ((IN, OUT), ("bc_accel.layer0",), "bc_accel", "must have an input clk of one bit"),
        ((IN, CLOCK), ("bc_accel.layer0",), "bc_accel", "must have inputs and outputs beside clk"),
        ((OUT, CLOCK), ("bc_accel.layer0",), "bc_accel", "must have inputs and outputs beside clk"),
        (
            (IN, CLOCK, OUT, "  wire inout 4 \\pad\n"),
            ("bc_accel.layer0",),
            "bc_accel",
            "inputs or outputs, not 'pad'",
        ),
        ((IN, CLOCK, OUT), (), "bc_accel", r"must be modules bc_accel\.layer0.*not \[\]"),
        ((IN, CLOCK, OUT), ("bc_accel.layer1",), "bc_accel", r"must be modules bc_accel\.layer0.*layer1"),
    ],
)
def test_what_is_not_a_design(tmp_path, ports, modules, top, message):
    with pytest.raises(DesignError, match=message):
        read_interface(write(tmp_path, *ports, modules=modules, top=top), "bc_accel")


def test_missing_file(tmp_path):
    with pytest.raises(DesignError, match=r"^Netlist must be an existing file"):
        read_interface(tmp_path / "no.il", "bc_accel")


def test_file_that_is_not_text(tmp_path):
    (tmp_path / "x.il").write_bytes(bytes(range(256)) * 4)
    with pytest.raises(DesignError, match="must be an RTLIL netlist"):
        read_interface(tmp_path / "x.il", "bc_accel")
