"""Counting cells: the rules of `docs/reference/synth.md`, on hand-made and on stored real netlists."""

from pathlib import Path

import pytest

from bc_hw.eda.area import Area, Netlist, cell_area, lone_carries, refuse_dsps, refuse_multipliers
from bc_hw.eda.yosys import read_cells, read_netlist
from bc_hw.errors import DesignError, ToolFailed
from bc_hw.plan.families import FAMILIES
from bc_hw.plan.families.ice40 import ICE40

DATA = Path(__file__).parent / "data" / "synth"
LAYERS = ("bc_accel.layer0", "bc_accel.layer1")


@pytest.mark.parametrize(
    ("family", "cells", "area"),
    [
        (
            "ecp5",
            {"LUT4": 5, "CCU2C": 3, "TRELLIS_DPR16X4": 2, "PFUMX": 4, "L6MUX21": 2},
            Area(luts=5 + 6 + 12),
        ),
        ("ecp5", {"TRELLIS_FF": 7, "DP16KD": 2, "PDPW16KD": 1}, Area(ffs=7, brams=3)),
        ("ecp5", {"MULT18X18D": 1, "ALU54B": 1, "MULT9X9D": 1}, Area(dsps=3)),
        ("ice40", {"SB_LUT4": 9, "SB_CARRY": 8, "SB_DFFESR": 3, "SB_DFF": 1}, Area(luts=9, ffs=4)),
        ("ice40", {"SB_RAM40_4K": 2, "SB_RAM40_4KNRNW": 1, "SB_MAC16": 1}, Area(brams=3, dsps=1)),
        ("xc7", {"LUT1": 1, "LUT2": 1, "LUT3": 1, "LUT4": 1, "LUT5": 1, "LUT6": 1, "INV": 1}, Area(luts=7)),
        (
            "xc7",
            {"RAM32M": 2, "RAM64M": 1, "RAM32X1D": 1, "SRL16E": 1, "CARRY4": 9, "MUXF7": 9},
            Area(luts=15),
        ),
        (
            "xc7",
            {"FDRE": 2, "FDSE": 1, "RAMB36E1": 1, "RAMB18E1": 3, "DSP48E1": 1},
            Area(ffs=3, brams=2.5, dsps=1),
        ),
        ("ecp5", {"$scopeinfo": 8}, Area()),
    ],
)
def test_one_module(family, cells, area):
    assert Netlist(FAMILIES[family], {"top": cells}, {}).area("top") == area


def test_submodules_count_as_often_as_they_are_used():
    modules = {"top": {"LUT4": 1, "a": 2}, "a": {"b": 3, "TRELLIS_FF": 1}, "b": {"CCU2C": 1, "$scopeinfo": 1}}
    netlist = Netlist(FAMILIES["ecp5"], modules, {})
    assert netlist.area("top") == Area(luts=1 + 2 * 3 * 2, ffs=2)
    assert netlist.cells("top") == {"LUT4": 1, "CCU2C": 6, "TRELLIS_FF": 2}


def test_lone_carries_are_luts():
    modules = {"top": {"SB_CARRY": 4, "a": 2}, "a": {"SB_CARRY": 3}}
    assert Netlist(FAMILIES["ice40"], modules, {"top": 1, "a": 2}).area("top") == Area(luts=1 + 2 * 2)


@pytest.mark.parametrize("kind", ["$_DFF_P_", "$lut", "LATCH", "SB_LUT4"])
def test_unknown_cell_is_not_passed_over(kind):
    with pytest.raises(ToolFailed, match=r"^Cell of module top must be a known ecp5 primitive, not '.*'$"):
        cell_area(FAMILIES["ecp5"], kind, "top")


@pytest.mark.parametrize("kind", ["$mul", "$div", "$mod", "$pow", "$macc"])
def test_multiplier_is_refused_by_module(kind):
    modules = {"bc_accel": {"$add": 3}, "bc_accel.layer1.engine": {"$add": 1, kind: 2}}
    with pytest.raises(
        DesignError, match=r"^Module bc_accel\.layer1\.engine must be free of multipliers"
    ) as error:
        refuse_multipliers(modules)
    assert repr(kind) in error.value.message


@pytest.mark.parametrize(
    ("family", "kind"),
    [("ecp5", "MULT18X18D"), ("ecp5", "ALU54B"), ("ice40", "SB_MAC16"), ("xc7", "DSP48E1")],
)
def test_dsp_is_refused_by_module(family, kind):
    with pytest.raises(
        DesignError, match=rf"^Module bc_accel\.layer0 must be free of DSP blocks, not '{kind}'$"
    ):
        refuse_dsps(
            Netlist(FAMILIES[family], {"bc_accel": {"bc_accel.layer0": 1}, "bc_accel.layer0": {kind: 1}}, {})
        )


def test_every_family_knows_its_dsps():
    assert all(family.synthesis.cells.dsps for family in FAMILIES.values())


def lut(i1, i2, i3):
    return "SB_LUT4", {"I0": ["0"], "I1": [i1], "I2": [i2], "I3": [i3], "O": [99]}


def carry(i0, i1, ci):
    return "SB_CARRY", {"I0": [i0], "I1": [i1], "CI": [ci], "CO": [98]}


@pytest.mark.parametrize(
    ("cells", "lone"),
    [
        ([carry(2, 3, 4), lut(2, 3, 4)], 0),
        ([carry(2, 3, 4), lut(3, 2, 4)], 1),  # the inputs cannot be exchanged
        ([carry(2, 3, 4), lut(2, 3, 5)], 1),
        ([carry(2, 3, 4)], 1),
        ([carry(2, 3, 4), carry(2, 3, 4), lut(2, 3, 4)], 1),  # one LUT hosts one carry
        ([carry(2, 3, "0"), lut(2, 3, 7)], 0),  # the start of a chain takes any LUT of its inputs
        ([carry(2, 3, "1"), lut(2, 3, "0"), lut(2, 3, 7)], 1),  # but not one of two
        ([carry("0", 3, 4), lut("x", 3, 4)], 0),  # a constant 0 is no connection
        ([carry("1", 3, 4), lut("0", 3, 4)], 1),
        ([carry("0", "0", 4), lut("0", "0", 4)], 1),
        ([lut(2, 3, 4)], 0),
    ],
)
def test_lone_carries(cells, lone):
    found = lone_carries({str(index): cell for index, cell in enumerate(cells)}, ICE40.synthesis.logic_cell)
    # A constant 1 is a net in nextpnr and a letter in the netlist; both must not match a 0.
    assert found == lone


def test_stored_ecp5_report():
    modules = read_cells(DATA / "ecp5-after.json")
    netlist = Netlist(FAMILIES["ecp5"], modules, {})
    assert netlist.area(LAYERS[0]) == Area(luts=9 + 2 * 13, ffs=26)
    assert netlist.area("bc_accel") == Area(luts=18 + 2 * 20, ffs=50)


def test_stored_xc7_report():
    netlist = Netlist(FAMILIES["xc7"], read_cells(DATA / "xc7-after.json"), {})
    assert netlist.area("bc_accel") == Area(luts=51, ffs=54)


def test_stored_ice40_report(tmp_path):
    for name in ("after", "netlist"):
        (tmp_path / f"{name}.json").write_bytes((DATA / f"ice40-{name}.json").read_bytes())
    netlist = read_netlist(tmp_path, ICE40, "bc_accel", LAYERS)
    # nextpnr 0.11 packed this netlist into 70 logic cells with a LUT and "4 LCs used as CARRY only",
    # 3 of the LUTs being the XOR tree of the pins.
    assert netlist.area("bc_accel") == Area(luts=67 + 4, ffs=50)
    assert [netlist.area(layer).luts for layer in LAYERS] == [37 + 2, 30 + 2]
