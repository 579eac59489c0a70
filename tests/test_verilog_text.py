"""The form of the Verilog: nothing that simulators start differently, nothing that linters stop on."""

import re
import shutil
import subprocess

import numpy as np
import pytest

from bc_hw.cosim.taps import LINT_OFF
from bc_hw.eda.plain_paths import plain_paths
from bc_hw.eda.toolchain import VERILATOR, verilator_environment
from bc_hw.golden.forward import classify, run
from bc_hw.model.random_model import random_model
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


BOTH = """module both(input clk, input rst, input [63:0] image, output [63:0] first, output [63:0] second);
  bc_accel a(.clk(clk), .rst(rst), .s_axis_tdata(image), .s_axis_tvalid(1'b1), .s_axis_tlast(1'b1),
    .m_axis_tdata(first[`BC_ACCEL_M_AXIS_DATA_BITS-1:0]), .m_axis_tready(1'b1));
  OTHER b(.clk(clk), .rst(rst), .s_axis_tdata(image), .s_axis_tvalid(1'b1), .s_axis_tlast(1'b1),
    .m_axis_tdata(second[`OTHER__CORE__M_AXIS_DATA_BITS-1:0]), .m_axis_tready(1'b1));
endmodule
"""

MAIN = """#include <cstdio>
#include "Vboth.h"
#include "bc_accel.h"
#include "other__core_.h"
int main() {
  Vboth both;
  both.image = IMAGEull;
  for (int step = 0; step < 2 * (BC_ACCEL_LATENCY_CYCLES + OTHER__CORE__LATENCY_CYCLES); ++step) {
    both.rst = step < 4;
    both.clk = step & 1;
    both.eval();
  }
  printf("%llu %llu\\n", (unsigned long long)both.first, (unsigned long long)both.second);
}
"""


def build_both(folder, image, other):
    """Compile two cores, their headers and a program into one; return Verilator's result and the program's."""
    (folder / "both.v").write_text(
        '`include "bc_accel.vh"\n`include "other__core_.vh"\n' + BOTH.replace("OTHER b", f"{other} b")
    )
    (folder / "main.cpp").write_text(MAIN.replace("IMAGE", str(image)))
    with plain_paths() as plain:
        environment = verilator_environment(plain)
        command = [
            *(VERILATOR.find().command[0], "--cc", "--exe", "--build", "-O1", "-j", "2"),
            *("-Wno-PINMISSING", "-Wno-UNDRIVEN", "--top-module", "both", "-Mdir", "objects"),
            *("-CFLAGS", f"-I{folder}", "both.v", "bc_accel.v", "other__core_.v", "main.cpp"),
        ]
        built = subprocess.run(
            command, env=environment, cwd=folder, capture_output=True, text=True, check=False
        )
    if built.returncode:
        return built.stderr, None
    ran = subprocess.run([folder / "objects" / "Vboth"], capture_output=True, text=True, check=True)
    return built.stderr, [int(word) for word in ran.stdout.split()]


@pytest.mark.sim
def test_two_cores_live_in_one_project(tmp_path):
    """They are compiled into one program with both their headers, and each computes what its model says."""
    image = np.random.default_rng(1).integers(0, 256, (1, 8), dtype=np.uint8)
    expected = []
    for seed, name in enumerate(("bc_accel", "other__core_"), 1):
        model = random_model((8, 4, 3), seed=seed)
        design = make_design(tmp_path / name, (8, 4, 3), ((8, 4), (4, 3)), model=model, name=name)
        assert (design.input_beats, design.output_beats) == (1, 1)
        assert sorted(path.name for path in (tmp_path / name).iterdir() if name in path.name) == [
            *(f"{name}.h", f"{name}.il", f"{name}.v", f"{name}.vh", f"{name}_instance.txt"),
        ]
        for end in ("h", "v", "vh"):
            shutil.copy(tmp_path / name / f"{name}.{end}", tmp_path)
        scores = run(model, image)[0].tolist()
        word = int(classify(model, image)[0])
        for index, score in enumerate(scores):
            word |= score % (1 << design.score_field_bits) << 16 + index * design.score_field_bits
        expected.append(word)
    assert expected[0] != expected[1]
    said, results = build_both(tmp_path, int.from_bytes(image.tobytes(), "little"), "other__core_")
    assert results == expected, said
    # The name is what keeps them apart.
    other = tmp_path / "other__core_.v"
    other.write_text(other.read_text().replace("other__core_", "bc_accel"))
    said, results = build_both(tmp_path, 0, "bc_accel")
    assert results is None and "%Warning-MODDUP" in said


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
