"""What users without Python read: ports in `design.json`, headers, and an instance to copy."""

import json
import re
import shutil
import subprocess

import msgspec
import pytest

from bc_hw.eda.plain_paths import plain_paths
from bc_hw.eda.toolchain import VERILATOR, verilator_environment
from bc_hw.errors import DesignError
from bc_hw.headers import header_files, verilog_head
from bc_hw.model.random_model import random_model
from bc_hw.plan.design_file import design_bytes
from bc_hw.plan.engines import Folding
from bc_hw.plan.families import find_family
from bc_hw.plan.load import load_design
from bc_hw.plan.network import Source, shapes_of_sizes, shapes_of_topology
from bc_hw.plan.packet import weight_packet
from bc_hw.plan.planned import plan_design
from bc_hw.plan.pool import PoolFolding
from bc_hw.plan.ports import ports_of
from bc_hw.topology import parse_topology
from tests.sim_designs import make_design

SIZES = (13, 9, 5)


def loadable(stream_bits=0, digits=1, engine="pairs"):
    source = Source(
        shapes_of_sizes(SIZES, 8, 4), 8, None, digits, **({"stream_bits": stream_bits} if stream_bits else {})
    )
    return plan_design(source, [Folding(5, 4, "pairs", 2), Folding(3, 2, engine, 2)], find_family("ecp5"))


@pytest.mark.parametrize("stream_bits", [0, 16])
@pytest.mark.parametrize("digits", [1, 2])
def test_packets_are_as_long_as_stated(stream_bits, digits):
    design = loadable(stream_bits, digits)
    ports = ports_of(design)
    assert ports.s_axis_weights.beats == len(weight_packet(design, random_model(SIZES)))
    assert ports.s_axis.beats == -(-13 // ports.s_axis.word_inputs) * ports.s_axis.word_beats
    assert ports.s_axis.word_beats * ports.s_axis.data_bits >= 8 * ports.s_axis.word_inputs
    assert (ports.s_axis.data_bits, ports.m_axis.data_bits) == (
        (16, 16) if stream_bits else (40, design.output_data_bits)
    )
    group = ports.m_axis.class_bits + ports.m_axis.group_scores * ports.m_axis.score_bits
    assert ports.m_axis.group_beats == -(-group // ports.m_axis.data_bits)
    assert ports.m_axis.beats == ports.m_axis.group_beats * design.layers[-1].drain_beats


def test_the_file_states_its_ports_and_must_not_contradict_itself(tmp_path):
    design = loadable()
    stated = json.loads(design_bytes(design))
    assert stated["ports"] == msgspec.to_builtins(ports_of(design)) and design.ports is msgspec.UNSET
    (tmp_path / "design.json").write_bytes(design_bytes(design))
    assert design_bytes(load_design(tmp_path)) == design_bytes(design)
    del stated["ports"], stated["sha256"]  # as an earlier version wrote it
    (tmp_path / "design.json").write_text(json.dumps(stated))
    assert design_bytes(load_design(tmp_path)) == design_bytes(design)
    stated["ports"] = msgspec.to_builtins(ports_of(design))
    stated["ports"]["s_axis"]["beats"] += 1
    (tmp_path / "design.json").write_text(json.dumps(stated))
    with pytest.raises(DesignError, match=r"Ports must be those of the layers, but differ$"):
        load_design(tmp_path)


def test_both_headers_say_the_same():
    files = header_files(loadable())
    verilog, c = (
        dict(re.findall(rf"^{word} (\w+) (\d+)$", files[name], re.M))
        for name, word in (("bc_accel.vh", "`define"), ("bc_accel.h", "#define"))
    )
    assert verilog == c and c["BC_ACCEL_S_AXIS_DATA_BITS"] == "40" and c["BC_ACCEL_CLASSES"] == "5"
    assert all(text.endswith("\n") and "any terms" in text for text in files.values())


def test_a_core_of_maps_states_its_input_and_how_it_is_made_again():
    shapes = shapes_of_topology(parse_topology("6x5x3-MP2-4C3-2"), 8, 3)
    source = Source(shapes, 8, None, 2)
    design = plan_design(source, [PoolFolding(2), Folding(2, 2), Folding(1, 1)], find_family("ecp5"))
    (c,) = (text for name, text in header_files(design).items() if name.endswith(".h"))
    found = dict(re.findall(r"^#define BC_ACCEL_(\w+) (\d+)$", c, re.M))
    assert [found[f"INPUT_{name}"] for name in ("HEIGHT", "WIDTH", "CHANNELS")] == ["6", "5", "3"]
    assert found["INPUTS"] == "90"
    assert "INPUT_HEIGHT" not in header_files(loadable())["bc_accel.h"]
    head = verilog_head(design)
    assert "a network 6x5x3-MP2-4C3-2, inputs of 8 bits" in head
    command = (
        "bc-hw gen-rtl --layers 6x5x3-MP2-4C3-2 --input-bits 8 --act-bits 3 --scale-digits 2 --family ecp5"
    )
    assert f"// {command} --fold FILE, with this FILE:\n" in head
    folds = json.loads(head.splitlines()[3].removeprefix("// "))["layers"]
    assert folds[0] == {"simd": 2}
    assert (folds[1]["simd"], folds[1]["pe"], folds[2]["simd"]) == (2, 2, 1)


@pytest.mark.sim
def test_tools_take_header_and_instance(tmp_path):
    for load in (False, True):
        folder = tmp_path / f"load-{load}"
        make_design(folder, load=load, name="a_core")
        instance = (folder / "a_core_instance.txt").read_text()
        (folder / "top.v").write_text(
            '`include "a_core.vh"\nmodule top;\nlocalparam bits = `A_CORE_S_AXIS_DATA_BITS;\n'
            f"{instance}initial if (bits != $bits(s_axis_tdata)) $stop;\nendmodule\n"
        )
        with plain_paths() as plain:
            command = [VERILATOR.find().command[0], "--lint-only", "--top-module", "top", f"-I{folder}"]
            command += ["-Wno-UNUSEDSIGNAL", "-Wno-UNDRIVEN", str(folder / "top.v"), str(folder / "a_core.v")]
            found = subprocess.run(
                command, env=verilator_environment(plain), capture_output=True, text=True, check=False
            )
        assert found.returncode == 0 and "%Warning" not in found.stderr, found.stderr[:800]
        (folder / "x.c").write_text(
            '#include "a_core.h"\n#include "a_core.h"\nint beats[A_CORE_S_AXIS_BEATS];\n'
        )
        subprocess.run(
            [shutil.which("g++"), "-x", "c", "-Wall", "-Werror", "-fsyntax-only", str(folder / "x.c")],
            check=True,
        )
