"""The form of the Verilog: nothing that simulators start differently, nothing that linters stop on."""

import re
import subprocess

import pytest

from bc_hw.cosim.taps import LINT_OFF
from bc_hw.eda.plain_paths import plain_paths
from bc_hw.eda.toolchain import VERILATOR, verilator_environment
from bc_hw.plan.design import VERILOG_FILE
from bc_hw.verilog_text import for_linters, plain
from tests.sim_designs import make_design

WRITTEN = """module \\top.a (c, d, y, z);
  wire \\$1 ;
  wire \\$procmux$7_CMP ;
  wire [3:0] \\$procmux$8_Y ;
  wire [3:0] \\$procmux$10_Y ;
  wire \\$procmux$11_CMP ;
  wire [3:0] \\$procmux$12_Y ;
  wire \\$procmux$13_CMP ;
  assign \\$procmux$8_Y  = \\$procmux$7_CMP  ? 4'h1 : d;
  assign \\$procmux$10_Y  = \\$procmux$11_CMP  ? d : \\$procmux$8_Y ;
  function [3:0] \\$procmux$12 ;
    input [3:0] a;
    input [7:0] b;
    input [1:0] s;
    (* parallel_case *)
    casez (s)
      2'b?1:
        \\$procmux$12  = b[3:0];
      2'b1?:
        \\$procmux$12  = b[7:4];
      default:
        \\$procmux$12  = a;
    endcase
  endfunction
  assign \\$procmux$12_Y  = \\$procmux$12 (4'hx, { 4'h3, d }, { \\$procmux$13_CMP , c });
  assign \\$procmux$13_CMP  = ! d;
  assign \\$procmux$7_CMP  = \\$1 ;
  assign \\$procmux$11_CMP  = c;
  assign y = \\$procmux$10_Y ;
  assign z = { \\$procmux$12_Y [1:0], \\$procmux$12_Y [3:2] };
endmodule
"""

PLAIN = """module \\top.a (c, d, y, z);
  wire \\$1 ;
  wire [3:0] mux_0 ;
  function [3:0] mux_1 ;
    input [3:0] a;
    input [7:0] b;
    input [1:0] s;
    mux_1  = s[0] ? b[3:0] : s[1] ? b[7:4] : a;
  endfunction
  assign mux_0  = mux_1 (4'hx, { 4'h3, d }, { (! d), c });
  assign y = c ? d : (\\$1  ? 4'h1 : d);
  assign z = { mux_0 [1:0], mux_0 [3:2] };
endmodule
"""


def test_wires_of_the_writer_become_expressions():
    assert plain(WRITTEN) == PLAIN
    assert plain(PLAIN) == PLAIN
    # Numbers are those of the module, not of the file.
    assert plain(WRITTEN.replace("$procmux$1", "$procmux$91") + WRITTEN) == PLAIN * 2


@pytest.fixture(scope="module")
def designs(tmp_path_factory):
    """Return Verilog files: weights that are loaded, and tables and constants."""
    folder = tmp_path_factory.mktemp("verilog")
    make_design(folder / "load", load=True, scale_digits=2)
    make_design(folder / "wired", (20, 9, 7, 5), ((20, 1, "tables", 2), (9, 7, "hardwired"), (7, 5)))
    return [folder / name / VERILOG_FILE for name in ("load", "wired")]


def test_nothing_waits_for_a_change(designs):
    """At time 0 simulators differ in what has changed; an `assign` holds in all of them from the start."""
    for file in designs:
        text = file.read_text(encoding="utf-8")
        assert set(re.findall(r"\balways\b[^\n]*", text)) == {
            "always @(posedge clk)",
            "always @(posedge clk) begin",
        }
        assert "$procmux" not in text and "casez" not in text
        assert "mux_" in text or file == designs[1]


def lint(file, top="bc_accel", *options):
    command = [VERILATOR.find().command[0], "--lint-only", *options, "--top-module", top, str(file)]
    with plain_paths() as plain:
        environment = verilator_environment(plain)
        return subprocess.run(command, env=environment, capture_output=True, text=True, check=False)


@pytest.mark.sim
def test_two_cores_live_in_one_project(designs, tmp_path):
    """Every module begins with the name of its core, and `--name` gives another than the usual one."""
    make_design(tmp_path / "other", load=True, scale_digits=2, name="other__core_")
    other = tmp_path / "other" / "other__core_.v"
    assert sorted(path.name for path in other.parent.iterdir()) == [
        "design.json",
        "other__core_.h",
        "other__core_.il",
        "other__core_.v",
        "other__core_.vh",
        "other__core__instance.txt",
    ]
    both = tmp_path / "both.v"
    for name, problem in (("other__core_", ""), ("bc_accel", "%Warning-MODDUP")):
        both.write_text(
            designs[0].read_text()
            + other.read_text().replace("other__core_", name)
            + f"module both(input clk, input rst);\n  bc_accel a(.clk(clk), .rst(rst));\n"
            f"  {name} b(.clk(clk), .rst(rst));\nendmodule\n"
        )
        found = lint(both, "both", "-Wno-PINMISSING", "-Wno-DECLFILENAME")
        assert problem in found.stderr
        assert (found.returncode == 0) == (not problem), found.stderr[:500]


@pytest.mark.sim
def test_verilator_takes_the_file_as_it_is(designs, tmp_path):
    """Without options, and without having heard of the rules that this project turns off elsewhere."""
    for file in designs:
        found = lint(file)
        assert found.returncode == 0 and "%Warning" not in found.stderr, found.stderr[:500]
    # Only the comments make it so; and they hold for this file alone.
    text = designs[0].read_text(encoding="utf-8")
    bare = tmp_path / "bare.v"
    bare.write_text(re.sub(r"/\* verilator .*? \*/", "", text))
    assert "%Warning-WIDTHEXPAND" in lint(bare).stderr
    bare.write_text(text + "module other(input [1:0] a, output b); assign b = ! a; endmodule\n")
    assert "%Warning-WIDTHTRUNC" in lint(bare, "other").stderr
    assert "lint_off WIDTH " in for_linters("") and "WIDTHEXPAND" in LINT_OFF
