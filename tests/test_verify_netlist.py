"""Mutants of a netlist: made where they are said to be, switched on one at a time, compared with what they were."""

import json
import re
from random import Random

import msgspec
import pytest

from bc_hw.errors import DesignError, ToolFailed
from bc_hw.verify import mutants as making
from bc_hw.verify.equivalence import prove_equal
from bc_hw.verify.mutants import make_mutants
from bc_hw.verify.netlist import NUMBER_BITS, SELECT_MODULE, Module, select_verilog
from bc_hw.verify.operators import OPERATORS
from bc_hw.verify.pairs import pair, step
from tests.sim_designs import make_design


def counter():
    """Return a module: a register that counts up to a constant and starts again, with reset."""
    names = {"clk": [2], "rst": [3], "count": [4, 5, 6], "next": [7, 8, 9], "full": [10], "room": [11]}
    names |= {"wrapped": [12, 13, 14], "kept": [15, 16, 17]}
    one = {"A_SIGNED": "0", "B_SIGNED": "0", "A_WIDTH": "11", "B_WIDTH": "1", "Y_WIDTH": "11"}

    def cell(kind, outputs, parameters=None, **ports):
        directions = {port: "output" if port in outputs else "input" for port in ports}
        return {
            "type": kind,
            "parameters": parameters or {},
            "attributes": {},
            "port_directions": directions,
            "connections": ports,
        }

    return {
        "attributes": {},
        "ports": {
            "clk": {"direction": "input", "bits": [2]},
            "rst": {"direction": "input", "bits": [3]},
            "room": {"direction": "input", "bits": [11]},
            "count": {"direction": "output", "bits": [4, 5, 6]},
        },
        "cells": {
            "add": cell("$add", "Y", one, A=[4, 5, 6], B=["1"], Y=[7, 8, 9]),
            "eq": cell(
                "$eq", "Y", one | {"B_WIDTH": "11", "Y_WIDTH": "1"}, A=[4, 5, 6], B=["1", "0", "1"], Y=[10]
            ),
            "wrap": cell(
                "$mux", "Y", {"WIDTH": "11"}, A=[7, 8, 9], B=["0", "0", "0"], S=[10], Y=[12, 13, 14]
            ),
            "go": cell("$mux", "Y", {"WIDTH": "11"}, A=[4, 5, 6], B=[12, 13, 14], S=[11], Y=[18, 19, 20]),
            "reset": cell(
                "$mux", "Y", {"WIDTH": "11"}, A=[18, 19, 20], B=["0", "0", "0"], S=[3], Y=[15, 16, 17]
            ),
            "ff": cell(
                "$dff", "Q", {"WIDTH": "11", "CLK_POLARITY": "1"}, CLK=[2], D=[15, 16, 17], Q=[4, 5, 6]
            ),
        },
        "netnames": {
            name: {"hide_name": 0, "bits": bits, "attributes": {"init": "000"} if name == "count" else {}}
            for name, bits in names.items()
        },
    }


def found(kind, content=None):
    module = Module("top.counter", content or counter())
    return module, list(OPERATORS[kind](module, Random(0)))


@pytest.mark.parametrize(
    ("kind", "texts"),
    [
        (
            "off by one",
            [
                "add of count with 1 takes 2",
                "add of count with 1 takes 0",
                "eq of count with 5 takes 6",
                "eq of count with 5 takes 4",
            ],
        ),
        ("stuck register", ["bit 1 of count is stuck"]),
        ("late register", ["count comes one cycle late"]),
        (
            "swapped arms",
            ["the choice by full is the wrong way round", "the choice by room is the wrong way round"],
        ),
        ("reset value", ["bit 1 of count is reset to 1"]),
        ("ignored back-pressure", ["mux takes room for 1"]),
        ("dropped carry", ["add to next loses its carry into bit 2"]),
        ("truncated width", ["add to next keeps only 2 bits"]),
        ("lost sign", []),
        ("swapped lanes", []),
        ("flipped ROM bit", []),
        ("write enable", []),
    ],
)
def test_places_of_each_class(kind, texts):
    _module, candidates = found(kind)
    assert [candidate.what for candidate in candidates] == texts


def test_every_class_is_tried():
    cases = next(mark for mark in test_places_of_each_class.pytestmark if mark.name == "parametrize")
    assert {kind for kind, _ in cases.args[1]} == set(OPERATORS)


def test_off_by_one_is_the_other_arm_of_a_multiplexer():
    module, candidates = found("off by one")
    before = module.cells["eq"]["connections"]["B"]
    candidates[2].apply(module, 7)
    out = module.cells["eq"]["connections"]["B"]
    (switch,) = [name for name, cell in module.cells.items() if cell["connections"].get("Y") == out]
    ports = module.cells[switch]["connections"]
    assert (ports["A"], ports["B"]) == (before, ["0", "1", "1"])
    (compare,) = [cell for cell in module.cells.values() if cell["connections"].get("Y") == ports["S"]]
    assert compare["connections"]["B"] == list(format(7, f"0{NUMBER_BITS}b")[::-1])


def test_released_register_keeps_its_initial_value():
    module, candidates = found("late register")
    candidates[0].apply(module, 1)
    register = module.cells["ff"]["connections"]["Q"]
    inits = {tuple(net["bits"]): net["attributes"].get("init") for net in module.names.values()}
    assert inits[tuple(register)] == "000"
    assert inits[4, 5, 6] is None


def changed(kind, index=0, number=1):
    module, candidates = found(kind)
    candidates[index].apply(module, number)
    module.finish()
    return module.content


def test_pair_holds_a_copy_of_what_a_mutant_reaches():
    content = changed("stuck register", number=5)
    assert pair(content, 5)
    names = set(content["cells"])
    assert {"ff_copy", "add_copy", "eq_copy", "compare", "must_be_equal"} <= names
    assert not any(cell["type"] == SELECT_MODULE for cell in content["cells"].values())
    assert {port["direction"] for port in content["ports"].values()} == {"input"}


def test_pair_without_the_mutant():
    with pytest.raises(ToolFailed, match="Places of mutant 9 in the netlist must be one, not 0"):
        pair(changed("stuck register", number=5), 9)


def test_pair_without_effect():
    content = changed("stuck register")
    content["ports"]["count"]["bits"] = ["0", "0", "0"]
    assert not pair(content, 1)


def test_a_step_ends_at_registers():
    content = changed("stuck register", number=5)
    assert step(content, 5)
    names = set(content["cells"])
    assert {"compare", "must_be_equal"} <= names and "ff_copy" not in names
    assert content["cells"]["compare"]["connections"]["A"] == content["cells"]["ff"]["connections"]["D"]


def test_a_step_that_nothing_depends_on():
    content = changed("truncated width")
    del content["cells"]["wrap"]
    assert not step(content, 1)


def test_the_number_is_read_from_a_file():
    assert 'initial $readmemh("mutation.hex", chosen);' in select_verilog()


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    folder = tmp_path_factory.mktemp("mutants")
    make_design(folder / "design")
    (folder / "made").mkdir()
    return folder, make_mutants(folder / "design", folder / "made", 60, 3, None)


@pytest.mark.synth
def test_mutants_are_numbered_and_spread(made):
    folder, mutants = made
    assert [mutant.number for mutant in mutants] == list(range(1, 61))
    assert len({mutant.id for mutant in mutants}) == 60
    kinds = {mutant.kind for mutant in mutants}
    assert set(OPERATORS) <= kinds
    assert {kind for kind in kinds if kind.startswith("yosys")} == {
        f"yosys {mode}" for mode in ("inv", "const0", "const1", "cnot0", "cnot1")
    }
    assert len({mutant.module for mutant in mutants}) > 12
    assert (
        msgspec.json.decode((folder / "made" / making.MUTANTS_FILE).read_bytes(), type=list[making.Mutant])
        == mutants
    )


def starts(netlist):
    """Return the initial value of every register in yosys's JSON, the lowest bit first."""
    found = {}
    for name, module in netlist["modules"].items():
        initial = {
            bit: value
            for net in module["netnames"].values()
            for bit, value in zip(net["bits"], reversed(net["attributes"].get("init", "")), strict=False)
            if value != "x"
        }
        for cell, content in module["cells"].items():
            if "dff" in content["type"]:
                found[name, cell] = [initial.get(bit) for bit in content["connections"]["Q"]]
    return found


@pytest.mark.synth
def test_every_register_starts_as_in_the_design(made, tmp_path):
    from bc_hw.eda.toolchain import YOSYS
    from bc_hw.eda.yosys import run_yosys

    folder, mutants = made
    assert any("of port Q" in mutant.what for mutant in mutants)
    source = folder / "made" / making.NETLIST_RTLIL_FILE
    (tmp_path / "in.il").write_bytes(source.read_bytes())
    run_yosys(YOSYS.find(), "read_rtlil in.il\nwrite_json out.json\n", tmp_path, log=tmp_path / "log")
    usual = starts(json.loads((folder / "made" / making.PLAIN_FILE).read_text()))
    mutated = starts(json.loads((tmp_path / "out.json").read_text()))
    assert {"0", "1"} == {value for values in usual.values() for value in values}
    assert {place: mutated[place] for place in usual} == usual


@pytest.mark.synth
def test_no_clock_is_mutated(made):
    folder, _mutants = made
    commands = re.findall("^mutate .*", (folder / "made" / "script.ys").read_text(), re.M)
    assert len(commands) == 30
    assert not [line for line in commands if re.search("clk|CLK", line)]


@pytest.mark.synth
def test_same_seed_gives_the_same_netlist(made, tmp_path):
    folder, mutants = made
    assert make_mutants(folder / "design", tmp_path, 60, 3, None) == mutants
    assert (tmp_path / making.NETLIST_FILE).read_bytes() == (
        folder / "made" / making.NETLIST_FILE
    ).read_bytes()
    other = tmp_path / "other"
    other.mkdir()
    assert make_mutants(folder / "design", other, 60, 4, None) != mutants


@pytest.mark.synth
def test_too_many_mutants(made, tmp_path):
    with pytest.raises(DesignError, match=r"Number of mutants must be at most \d+ in this design, not 50000"):
        make_mutants(made[0] / "design", tmp_path, 50000, 3, None)


@pytest.mark.synth
def test_log_of_a_netlist_that_cannot_be_read_stays(tmp_path):
    from bc_hw.cosim.listener import Listener
    from bc_hw.verify.score import score_bench

    make_design(tmp_path)
    (tmp_path / "bc_accel.il").write_text("oops\n")
    with pytest.raises(ToolFailed) as caught:
        score_bench(tmp_path, 3, seed=0, jobs=1, listener=Listener())
    log = tmp_path / "verify" / "made-failed.log"
    assert caught.value.hint == f"its output is in {log}"
    assert log.read_text()


def test_netlist_must_be_there(tmp_path):
    with pytest.raises(DesignError, match=r"Design must be .*, not the empty folder .*"):
        make_mutants(tmp_path, tmp_path, 5, 0, None)


def rtlil(folder, content):
    """Write a module as RTLIL of mutants."""
    from bc_hw.eda.toolchain import YOSYS
    from bc_hw.eda.yosys import run_yosys

    (folder / "in.json").write_text(json.dumps({"modules": {"bc_accel": content}}))
    run_yosys(YOSYS.find(), "read_json in.json\nwrite_rtlil out.il\n", folder, log=folder / "log")
    return folder / "out.il"


@pytest.mark.synth
@pytest.mark.parametrize(
    ("kind", "index"),
    [
        ("off by one", 0),
        ("off by one", 2),
        ("off by one", 3),
        ("stuck register", 0),
        ("late register", 0),
        ("swapped arms", 1),
        ("reset value", 0),
    ],
)
def test_mutants_that_differ_are_not_proved_equal(tmp_path, kind, index):
    path = rtlil(tmp_path, changed(kind, index))
    assert prove_equal(path, "bc_accel", 1, tmp_path / "work") is None


@pytest.mark.synth
def test_mutants_that_are_equal_are_proved(tmp_path):
    content = counter()
    # One more bit of the sum, which nobody uses: its carry may be lost.
    content["cells"]["add"]["connections"]["Y"] = [7, 8, 9, 30]
    content["cells"]["add"]["parameters"]["Y_WIDTH"] = "100"
    content["netnames"]["next"]["bits"] = [7, 8, 9, 30]
    module = Module("bc_accel", content)
    right, wire = module.release_output("add", "Y")
    module.either(right, [*right[:3], "0"], 1, wire)
    module.finish()
    path = rtlil(tmp_path, content)
    assert prove_equal(path, "bc_accel", 1, tmp_path / "work") == (
        "all registers and outputs of bc_accel are equal in every cycle, by 1-induction"
    )


def read_verilog(folder, text):
    """Return the module that yosys reads."""
    from bc_hw.eda.toolchain import YOSYS
    from bc_hw.eda.yosys import run_yosys

    (folder / "in.v").write_text(text)
    script = "read_verilog in.v\nproc\nwrite_json in.json\n"
    run_yosys(YOSYS.find(), script, folder, log=folder / "log")
    return json.loads((folder / "in.json").read_text())["modules"]["bc_accel"]


COUNTER = """
module bc_accel(input clk, input room, output reg [6:0] count = 0);
  always @(posedge clk) if (room) count <= count == 5 ? 0 : count + 1;
endmodule
"""


@pytest.mark.synth
@pytest.mark.parametrize(("wrong_at", "proved"), [(100, True), (3, False)])
def test_states_that_are_never_reached_make_no_difference(tmp_path, wrong_at, proved):
    content = read_verilog(tmp_path, COUNTER)
    module = Module("bc_accel", content)
    (name,) = [name for name, cell in module.cells.items() if cell["type"] == "$dff"]
    data, value = (module.cells[name]["connections"][port] for port in ("D", "Q"))
    there = module.binary("$eq", value, list(f"{wrong_at:07b}"[::-1]), 1)
    module.replace_input(name, "D", [*module.binary("$xor", [data[0]], there, 1), *data[1:]], 1)
    module.finish()
    # From state 6 to 100 are more cycles than induction goes.
    assert prove_equal(rtlil(tmp_path, content), "bc_accel", 1, tmp_path / "work") == (
        "all registers and outputs of bc_accel are equal in every state that it can reach, by PDR"
        if proved
        else None
    )


HIDDEN = """
module bc_accel(input clk, input room, input look, output y);
  reg [6:0] count = 0;
  reg odd = 0;
  always @(posedge clk) if (room) count <= count == 5 ? 0 : count + 1;
  always @(posedge clk) odd <= ! odd;
  assign y = count == 5 || (count == {read_at} && odd && look);
endmodule
"""


@pytest.mark.synth
@pytest.mark.parametrize(("read_at", "proved"), [(100, True), (3, False)])
def test_a_register_that_nothing_reads_may_differ(tmp_path, read_at, proved):
    """Mutants of counters in a sequencer are of this kind: induction alone leaves them open."""
    # From state 6 to 100 are more cycles than induction goes.
    content = read_verilog(tmp_path, HIDDEN.format(read_at=read_at))
    module = Module("bc_accel", content)
    (name,) = [
        name
        for name, cell in module.cells.items()
        if cell["type"] == "$dff" and len(cell["connections"]["Q"]) == 1
    ]
    (data,) = module.cells[name]["connections"]["D"]
    module.replace_input(name, "D", module.binary("$xor", [data], ["1"], 1), 1)
    module.finish()
    assert prove_equal(rtlil(tmp_path, content), "bc_accel", 1, tmp_path / "work") == (
        "all outputs of bc_accel are equal in every state that it can reach, by PDR" if proved else None
    )


MEMORY = """
module bc_accel(input clk, input write, input [1:0] address, input [2:0] data, output reg [2:0] y);
  reg [2:0] memory [0:3];
  always @(posedge clk) if (write) memory[address] <= data;
  always @(posedge clk) y <= memory[address];
endmodule
"""


@pytest.mark.synth
@pytest.mark.parametrize(
    ("kind", "port", "change", "proved"),
    [
        ("$memwr", "EN", lambda module, bit: ["1"], False),
        ("$memwr", "DATA", lambda module, bit: ["0"], False),
        ("$memwr", "ADDR", lambda module, bit: ["0"], False),
        ("$memrd", "ADDR", lambda module, bit: ["0"], False),
        ("$memwr", "DATA", lambda module, bit: module.binary("$and", [bit], [bit], 1), True),
        ("$memrd", "ADDR", lambda module, bit: module.binary("$and", [bit], [bit], 1), True),
    ],
)
def test_what_a_memory_is_given(tmp_path, kind, port, change, proved):
    content = read_verilog(tmp_path, MEMORY)
    module = Module("bc_accel", content)
    (name,) = [name for name, cell in module.cells.items() if cell["type"].startswith(kind)]
    bits = module.cells[name]["connections"][port]
    module.replace_input(name, port, [*change(module, bits[0]), *bits[1:]], 1)
    module.finish()
    proof = prove_equal(rtlil(tmp_path, content), "bc_accel", 1, tmp_path / "work")
    assert proof == (
        "all registers and outputs of bc_accel are equal in every cycle, by 1-induction" if proved else None
    )


@pytest.mark.synth
@pytest.mark.sim
def test_tables_are_mutated_too(tmp_path):
    """Their adders with an inverter are cells that Verilog has no word for."""
    from bc_hw.cosim.listener import Listener
    from bc_hw.verify.score import score_bench

    make_design(tmp_path, (20, 9, 5), ((20, 1, "tables", 2), (3, 2)))
    assert "cell $alu " in (tmp_path / "bc_accel.il").read_text()
    verdicts = score_bench(tmp_path, 3, seed=0, jobs=2, listener=Listener())
    assert len(verdicts) == 3
