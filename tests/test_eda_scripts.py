"""What the tools are told: scripts and wrapper, letter by letter, and read by the real yosys."""

from pathlib import Path

import pytest

from bc_hw.eda import yosys
from bc_hw.eda.interface import Port
from bc_hw.eda.toolchain import YOSYS
from bc_hw.eda.wrapper import WRAPPER, pin_wrapper
from bc_hw.plan.families import FAMILIES
from bc_hw.plan.families.ecp5 import ECP5

LAYERS = ("bc_accel.layer0", "bc_accel.layer1")

SYNTHESIS = """\
read_rtlil design.il
hierarchy -check -top bc_accel
proc
opt_expr
opt_clean
chformal -remove
delete t:$print
tee -q -o before.json stat -json
setattr -mod -set keep_hierarchy 1 bc_accel.layer0 bc_accel.layer1
{command}
tee -q -o after.json stat -json
"""

PLACEMENT = """\
read_verilog wrapper.v
{command}
delete =bc_accel
read_rtlil mapped.il
setattr -mod -unset keep_hierarchy bc_accel bc_accel.*
hierarchy -check -top bc_pins
flatten
opt_clean
write_json -selected place.json
"""

WRAPPER_TEXT = """\
(* blackbox *)
module bc_accel(
  input [0:0] clk,
  input [2:0] a,
  output [4:0] b,
  input [0:0] rst,
  output [0:0] \\c.d{blank}
);
endmodule

module bc_pins(input clk, input si, output so);
  reg [3:0] stimulus;
  wire [5:0] result;
  always @(posedge clk) stimulus[3:0] <= {stimulus[3:0], si};
  bc_accel core(
    .clk(clk),
    .a(stimulus[2:0]),
    .rst(stimulus[3:3]),
    .b(result[4:0]),
    .\\c.d (result[5:5])
  );
  reg [5:0] fold0;
  always @(posedge clk) fold0 <= result;
  reg [1:0] fold1;
  always @(posedge clk) fold1 <= {^fold0[5:4], ^fold0[3:0]};
  reg [0:0] fold2;
  always @(posedge clk) fold2 <= {^fold1[1:0]};
  assign so = fold2;
endmodule
""".replace("{blank}", " ")
PORTS = (
    Port("clk", "input", 1),
    Port("a", "input", 3),
    Port("b", "output", 5),
    Port("rst", "input", 1),
    Port("c.d", "output", 1),
)


@pytest.mark.parametrize(
    ("family", "command"),
    [
        ("ecp5", "synth_ecp5 -nodsp -noiopad -top bc_accel"),
        ("ice40", "synth_ice40 -top bc_accel"),
        ("xc7", "synth_xilinx -family xc7 -flatten -nodsp -noiopad -noclkbuf -top bc_accel"),
    ],
)
def test_synthesis_script(family, command):
    script = SYNTHESIS.format(command=command)
    family = FAMILIES[family]
    if family.synthesis.logic_cell:
        script += "write_json -selected netlist.json\n"
    assert yosys.synthesis_script(family, "bc_accel", LAYERS) == script
    assert (
        yosys.synthesis_script(family, "bc_accel", LAYERS, keep_netlist=True)
        == script + "write_rtlil -selected mapped.il\n"
    )


@pytest.mark.parametrize(
    ("family", "command"),
    [("ecp5", "synth_ecp5 -nodsp -noiopad -top bc_pins"), ("ice40", "synth_ice40 -top bc_pins")],
)
def test_placement_script(family, command):
    assert yosys.placement_script(FAMILIES[family], "bc_accel", WRAPPER) == PLACEMENT.format(command=command)


def test_wrapper_text():
    assert pin_wrapper("bc_accel", PORTS) == WRAPPER_TEXT


@pytest.mark.synth
@pytest.mark.parametrize("width", [1, 4, 5, 11])
def test_wrapper_lets_every_bit_through(tmp_path, monkeypatch, width):
    """Yosys proves it: behind the wrapper, the output is the delayed parity of a design that copies its inputs."""
    monkeypatch.setattr("bc_hw.eda.wrapper.WORD", 4)
    ports = (Port("clk", "input", 1), Port("a", "input", width), Port("b", "output", width))
    (tmp_path / "wrapper.v").write_text(pin_wrapper("bc_accel", ports))
    levels = 0
    while 4**levels < width:
        levels += 1
    expected = f"""
module expected(input clk, input si, output so);
  reg [{width - 1}:0] shift; reg [{levels}:0] parity; integer bit;
  always @(posedge clk) begin
    shift[0] <= si;
    for (bit = 1; bit < {width}; bit = bit + 1)
      shift[bit] <= bit < 4 ? shift[bit - 1] : shift[bit - 4] ^ shift[bit / 4 * 4 - 4 + (bit + 1) % 4];
  end
  always @(posedge clk) parity <= {{parity, ^shift}};
  assign so = parity[{levels}];
endmodule
module copy(input clk, input [{width - 1}:0] a, output [{width - 1}:0] b); assign b = a; endmodule
"""
    (tmp_path / "expected.v").write_text(expected)
    script = f"""
read_verilog wrapper.v
delete =bc_accel
read_verilog expected.v
rename copy bc_accel
proc
flatten
miter -equiv -make_assert -flatten bc_pins expected miter
hierarchy -top miter
opt_clean
setundef -undriven -zero
sat -verify -prove-asserts -set-init-zero -tempinduct -maxsteps {width + levels + 4} miter
"""
    yosys.run_yosys(YOSYS.find(), script, tmp_path, log=Path(tmp_path / "log"))


@pytest.mark.synth
def test_wide_wrapper_is_mapped(tmp_path):
    ports = (Port("clk", "input", 1), Port("a", "input", 5000), Port("b", "output", 5))
    (tmp_path / "wrapper.v").write_text(pin_wrapper("bc_accel", ports))
    script = (
        f"read_verilog wrapper.v\n{ECP5.synthesis.command} -top bc_pins\ntee -q -o after.json stat -json\n"
    )
    yosys.run_yosys(YOSYS.find(), script, tmp_path, log=tmp_path / "log")
    folds = [5, 2, 1]
    assert yosys.read_cells(tmp_path / "after.json")["bc_pins"]["TRELLIS_FF"] == 5000 + sum(folds)
