"""From a design folder to its cost: with stub tools what is done when, with the real tools what comes out."""

import json
import shutil
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

from bc_hw.eda import nextpnr, steps, synthesis
from bc_hw.eda.cache import ResultCache
from bc_hw.eda.requirement import Tool
from bc_hw.eda.synthesis import RESULT_FILE, synthesise
from bc_hw.errors import DesignError, StorageError, ToolFailed, ToolNotFound, UsageError
from bc_hw.generate import write_design
from bc_hw.model.random_model import random_model
from bc_hw.plan.engines import Folding
from bc_hw.plan.families import FAMILIES
from bc_hw.plan.network import Source, shapes_of_sizes
from bc_hw.plan.planned import plan_design
from bc_hw.plan.walk import DenseWalk

PLACED = ", ".join(name for name, family in FAMILIES.items() if family.synthesis.placer)
DATA = Path(__file__).parent / "data" / "synth"


def description(family="ecp5", layers=2):
    """Return what `load_design` gives, as far as synthesis looks."""
    sizes = [(4, 32, 2, 1, 64), (3, 16, 2, 1, 32)][:layers]
    return SimpleNamespace(
        name="bc_accel",
        rtlil_file="bc_accel.il",
        family=family,
        layers=[
            SimpleNamespace(
                name=f"layer{index}",
                n_in=n_in,
                n_out=n_out,
                weights=n_in * n_out,
                walk=DenseWalk(n_in),
                simd=simd,
                lanes=simd * pe,
                cycles=cycles,
            )
            for index, (n_in, n_out, simd, pe, cycles) in enumerate(sizes)
        ],
        estimate=SimpleNamespace(
            luts=87, layers=[SimpleNamespace(luts=35), SimpleNamespace(luts=46)][:layers]
        ),
    )


@pytest.fixture
def design(tmp_path, monkeypatch):
    """Return a design folder with the stored netlist; `design.json` is whatever `description` says."""
    folder = tmp_path / "design"
    folder.mkdir()
    shutil.copy(DATA / "tiny.il", folder / "bc_accel.il")
    monkeypatch.setattr(synthesis, "load_design", lambda path: description())
    return folder


class Finder:
    """Stands for a tool's description; finds a stub."""

    def __init__(self, tool):
        self.tool = tool

    def find(self):
        return self.tool


@pytest.fixture
def stubs(tmp_path, monkeypatch):
    """Put stubs in place of yosys and nextpnr; return the list of what they are asked."""
    calls = tmp_path / "calls"
    calls.mkdir()
    before = """
import json, os, shutil, sys, tempfile
from pathlib import Path
handle, name = tempfile.mkstemp(dir=CALLS)
script = Path('script.ys').read_text() if os.path.exists('script.ys') else ''
os.write(handle, json.dumps([sys.argv[1:], script, sorted(os.listdir())]).encode())
"""

    def make(name, body, version="1.0"):
        path = tmp_path / f"{name}.py"
        path.write_text(before.replace("CALLS", repr(str(calls))) + body)
        return Tool(name, (sys.executable, str(path)), version, f"{name} {version}")

    def use(*, yosys=YOSYS_BODY, placer=PLACER_BODY, version="1.0"):
        yosys = yosys.replace("DATA", repr(str(DATA)))
        placer = placer.replace("DATA", repr(str(DATA)))
        monkeypatch.setattr(steps, "YOSYS", Finder(make("yosys", yosys, version)))
        monkeypatch.setattr(nextpnr, "placer", lambda family: Finder(make("nextpnr", placer, version)))
        return lambda: [
            json.loads(path.read_text())
            for path in sorted(calls.iterdir(), key=lambda p: p.stat().st_mtime_ns)
        ]

    return use


YOSYS_BODY = """
if 'read_rtlil design.il' in script:
    assert Path('design.il').read_text().startswith('attribute')
    family = next(name for name in ('ecp5', 'ice40', 'xc7') if name in script or f'synth_{name}' in script)
    shutil.copy(Path(DATA) / 'before.json', 'before.json')
    shutil.copy(Path(DATA) / f'{family}-after.json', 'after.json')
    if family == 'ice40':
        shutil.copy(Path(DATA) / 'ice40-netlist.json', 'netlist.json')
if 'place.json' in script:
    Path('place.json').write_text('{"modules": {}}')
print('1. Executing PROC pass (convert).')
if 'place.json' in script:
    Path('place.json').write_text('{"modules": {}}')
"""
PLACER_BODY = """
shutil.copy(Path(DATA) / 'ecp5-report.json', 'report.json')
"""


def test_plain_clock_is_measured_before_registers_move(design, stubs, monkeypatch):
    """Where some move, the design is placed twice; the first clock is that of the netlist as yosys leaves it."""
    calls, clocks = stubs(), iter([115.5, 175.4])
    monkeypatch.setattr(nextpnr, "read_report", lambda path: next(clocks))
    monkeypatch.setattr(steps.output_registers, "use_output_registers", lambda path, facts: 156)
    result = synthesise(design, place=True)
    assert (result.fmax_mhz_plain, result.fmax_mhz) == (115.5, 175.4)
    assert len(calls()) == 4  # yosys twice, nextpnr twice
    assert json.loads((design / RESULT_FILE).read_text())["fmax_mhz_plain"] == 115.5


def test_area(design, stubs):
    calls = stubs()
    result = synthesise(design)
    written = json.loads((design / RESULT_FILE).read_text())
    assert {key: written[key] for key in ("family", "luts", "ffs", "brams", "dsps", "fmax_mhz")} == {
        "family": "ecp5",
        "luts": 58,
        "ffs": 50,
        "brams": 0,
        "dsps": 0,
        "fmax_mhz": None,
    }
    assert written["estimate_error_pct"] == 50.0  # 87 for 58
    assert written["cells"] == {"CCU2C": 20, "LUT4": 18, "TRELLIS_FF": 50}
    assert written["layers"][0] == {
        "name": "layer0",
        "n_in": 4,
        "n_out": 32,
        "simd": 2,
        "pe": 1,
        "cycles": 64,
        "luts": 35,
        "ffs": 26,
        "brams": 0,
        "dsps": 0,
        "lut_cycles_per_weight": 17.5,
        "estimate_error_pct": 0.0,
    }
    assert written["layers"][1]["estimate_error_pct"] == 100.0
    assert written["tools"] == {"yosys": "1.0"}
    assert result.luts == 58
    assert not result.cached
    [(arguments, script, files)] = calls()
    assert arguments == ["-Q", "-T", "script.ys"]
    assert "bc_accel.layer0 bc_accel.layer1" in script
    assert "mapped.il" not in script
    assert files == ["design.il", "script.ys"]
    assert sorted(path.name for path in (design / "results").iterdir()) == ["synth-ecp5.log", "synth.json"]


def test_clock(design, stubs):
    calls = stubs()
    said = []
    result = synthesise(design, place=True, device="ecp5-25k", say=said.append)
    assert result.fmax_mhz == result.fmax_mhz_plain == 295.42
    assert result.device == "ecp5-25k"
    assert result.tools == {"yosys": "1.0", "nextpnr": "1.0"}
    [synthesis_call, wrapper_call, placer_call] = calls()
    assert "write_rtlil -selected mapped.il" in synthesis_call[1]
    assert "wrapper.v" in wrapper_call[2]
    assert placer_call[0][:1] == ["--25k"]
    assert said == ["yosys: proc", "yosys, pins: proc"]


def test_other_family_has_no_estimate(design, stubs):
    stubs()
    result = synthesise(design, family="ice40")
    assert result.luts == 67 + 4
    assert result.estimate_error_pct is None
    assert [layer.estimate_error_pct for layer in result.layers] == [None, None]


def test_cache_saves_the_tools(design, stubs, tmp_path):
    calls = stubs()
    cache = ResultCache(tmp_path / "cache")
    first = synthesise(design, cache=cache)
    assert len(calls()) == 1
    again = synthesise(design, cache=cache)
    assert len(calls()) == 1
    assert again.cached and not first.cached
    assert (again.luts, again.layers, again.cells) == (first.luts, first.layers, first.cells)
    assert json.loads((design / RESULT_FILE).read_text())["cached"] is True
    # The clock was not asked for before.
    assert synthesise(design, cache=cache, place=True).fmax_mhz == 295.42
    assert len(calls()) == 4
    assert synthesise(design, cache=cache, place=True).cached
    assert synthesise(design, cache=cache).fmax_mhz is None
    assert len(calls()) == 4
    # No cache, another device, another seed, another family: all run again.
    synthesise(design)
    assert len(calls()) == 5
    synthesise(design, cache=cache, place=True, device="ecp5-25k")
    assert len(calls()) == 8
    placed = synthesise(design, cache=cache, place=True, device="ecp5-25k", seed=7)
    assert (len(calls()), placed.seed) == (11, 7)
    arguments = calls()[-1][0]
    assert arguments[arguments.index("--seed") + 1] == "7"
    synthesise(design, cache=cache, family="xc7")
    assert len(calls()) == 12


def test_cache_knows_the_netlist_and_the_tool(design, stubs, tmp_path):
    calls = stubs()
    cache = ResultCache(tmp_path / "cache")
    synthesise(design, cache=cache)
    source = design / "bc_accel.il"
    source.write_text(source.read_text() + "\n")
    synthesise(design, cache=cache)
    assert len(calls()) == 2
    stubs(version="1.1")
    synthesise(design, cache=cache)
    assert len(calls()) == 3


def test_damaged_cache_runs_the_tools(design, stubs, tmp_path):
    calls = stubs()
    cache = ResultCache(tmp_path / "cache")
    first = synthesise(design, cache=cache)
    for path in (tmp_path / "cache").iterdir():
        path.write_bytes(path.read_bytes()[:-3])
    assert synthesise(design, cache=cache).luts == first.luts
    assert len(calls()) == 2


@pytest.mark.parametrize(
    ("body", "kind", "message"),
    [
        ("sys.exit('ERROR: no')", ToolFailed, r"^yosys failed with exit code 1: no$"),
        ("os.kill(os.getpid(), 9)", ToolFailed, r"^yosys was killed by SIGKILL$"),
        ("print('No space left on device'); sys.exit(1)", StorageError, "^Disk must have room"),
        ("import time; time.sleep(60)", ToolFailed, r"^yosys must end within 0.5 s, but did not"),
        ("", ToolFailed, r"^yosys must write before\.json as described in its manual, but"),
        ("Path('before.json').write_text('{')", ToolFailed, r"^yosys must write before\.json as described"),
        (
            "Path('before.json').write_text('{\"modules\": {}}'); Path('after.json').write_text('{\"modules\": {}}')",
            ToolFailed,
            r"^yosys must report module bc_accel, but its statistics lack it$",
        ),
    ],
)
def test_yosys_fails(design, stubs, tmp_path, body, kind, message):
    stubs(yosys=body)
    cache = ResultCache(tmp_path / "cache")
    with pytest.raises(kind, match=message):
        synthesise(design, timeout=0.5 if "sleep" in body else None, cache=cache)
    assert not (design / RESULT_FILE).exists()
    assert not cache.folder.exists()
    assert (design / "results" / "synth-ecp5.log").exists()


def test_failed_placement_keeps_the_area(design, stubs, tmp_path):
    calls = stubs(placer="sys.exit('ERROR: no')")
    cache = ResultCache(tmp_path / "cache")
    with pytest.raises(ToolFailed, match="nextpnr failed"):
        synthesise(design, place=True, cache=cache)
    assert not (design / RESULT_FILE).exists()
    assert synthesise(design, cache=cache).cached
    assert len(calls()) == 3


def test_no_temporary_folder_stays(design, stubs, tmp_path, monkeypatch):
    (tmp_path / "tmp").mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "tmp"))
    stubs()
    synthesise(design)
    stubs(yosys="sys.exit(1)")
    with pytest.raises(ToolFailed):
        synthesise(design)
    assert not list((tmp_path / "tmp").glob("bc_hw*"))


def test_result_folder_that_cannot_be_written(design, stubs):
    calls = stubs()
    (design / "results").write_text("a file")
    with pytest.raises(StorageError):
        synthesise(design)
    assert not calls()


def test_result_that_cannot_be_written(design, stubs):
    stubs()
    (design / "results" / "synth.json").mkdir(parents=True)
    with pytest.raises(StorageError, match=r"synth\.json"):
        synthesise(design)


def test_description_and_netlist_must_agree(design, stubs, monkeypatch):
    calls = stubs()
    monkeypatch.setattr(synthesis, "load_design", lambda path: description(layers=1))
    with pytest.raises(
        DesignError, match=r"^Number of layers in .*bc_accel\.il must be the 1 of its design\.json, not 2$"
    ):
        synthesise(design)
    assert not calls()


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"family": "max10"}, f"^Family must be one of {', '.join(FAMILIES)}, not 'max10'$"),
        ({"family": "xc7", "place": True}, f"^Family to place must be one of {PLACED}, not 'xc7'$"),
        (
            {"place": True, "device": "up5k"},
            "^Device must be one of ecp5-25k, .*ecp5-85k, not 'up5k'$",
        ),
    ],
)
def test_usage(design, stubs, options, message):
    calls = stubs()
    with pytest.raises(UsageError, match=message):
        synthesise(design, **options)
    assert not calls()


def test_tool_missing(design, monkeypatch):
    class Absent:
        def find(self):
            raise ToolNotFound("yosys must be installed, but is missing")

    monkeypatch.setattr(steps, "YOSYS", Absent())
    with pytest.raises(ToolNotFound):
        synthesise(design)


MULTIPLIER = """\
attribute \\top 1
module \\bc_accel
  wire input 0 \\clk
  wire width 8 input 1 \\a
  wire width 8 output 2 \\y
  cell \\bc_accel.layer0 \\layer0
    connect \\clk \\clk
    connect \\a \\a
    connect \\y \\y
  end
end
module \\bc_accel.layer0
  wire input 0 \\clk
  wire width 8 input 1 \\a
  wire width 8 output 2 \\y
  cell \\bc_accel.layer0.engine \\engine
    connect \\a \\a
    connect \\y \\y
  end
end
module \\bc_accel.layer0.engine
  wire width 8 input 0 \\a
  wire width 8 output 1 \\y
  cell $mul \\times
    parameter \\A_SIGNED 0
    parameter \\A_WIDTH 8
    parameter \\B_SIGNED 0
    parameter \\B_WIDTH 8
    parameter \\Y_WIDTH 8
    connect \\A \\a
    connect \\B \\a
    connect \\Y \\y
  end
end
"""


@pytest.mark.synth
@pytest.mark.parametrize("family", ["ecp5", "ice40", "xc7"])
def test_real_yosys_and_a_multiplier(design, monkeypatch, family):
    monkeypatch.setattr(synthesis, "load_design", lambda path: description(layers=1))
    (design / "bc_accel.il").write_text(MULTIPLIER)
    with pytest.raises(
        DesignError, match=r"^Module bc_accel\.layer0\.engine must be free of multipliers.*'\$mul'$"
    ):
        synthesise(design, family=family)
    assert not (design / RESULT_FILE).exists()


@pytest.mark.synth
@pytest.mark.parametrize(("family", "luts", "ffs"), [("ecp5", 58, 50), ("ice40", 71, 50), ("xc7", 51, 54)])
def test_real_area(design, family, luts, ffs):
    result = synthesise(design, family=family)
    assert (result.luts, result.ffs, result.brams, result.dsps) == (luts, ffs, 0, 0)
    # One flip-flop and nothing else lies outside of the layers.
    assert sum(layer.luts for layer in result.layers) == luts
    assert sum(layer.ffs for layer in result.layers) == ffs - 1


@pytest.mark.synth
@pytest.mark.parametrize("device", ["ecp5-85k", "ecp5-45k", "ecp5-25k", "ice40-hx8k", "ice40-up5k"])
def test_real_clock(design, device):
    family = device.split("-")[0]
    result = synthesise(design, family=family, place=True, device=device)
    assert 20 < result.fmax_mhz < 800
    log = (design / "results" / f"place-{device}.log").read_text()
    assert result.device == device
    # What was placed is what was counted: 4 of the 71 LUTs are carries alone.
    assert family != "ice40" or "    4 LCs used as CARRY only" in log


@pytest.mark.synth
def test_real_design_that_does_not_fit(design):
    """6,000 flip-flops, each fed by two others; an up5k has 5,280."""
    through = "connect \\s_axis_tready \\m_axis_tready [0]\n"
    registers = """\
  wire width 6000 \\many
  wire width 5400 \\mixed
  cell $xor \\mixer
    parameter \\A_SIGNED 0
    parameter \\A_WIDTH 5400
    parameter \\B_SIGNED 0
    parameter \\B_WIDTH 5400
    parameter \\Y_WIDTH 5400
    connect \\A \\many [5399:0]
    connect \\B { \\many [5398:0] \\m_axis_tready }
    connect \\Y \\mixed
  end
  cell $dff \\registers
    parameter \\WIDTH 6000
    parameter \\CLK_POLARITY 1
    connect \\CLK \\clk
    connect \\D { \\mixed \\many [598:0] \\m_axis_tready }
    connect \\Q \\many
  end
  cell $reduce_xor \\parity
    parameter \\A_SIGNED 0
    parameter \\A_WIDTH 6000
    parameter \\Y_WIDTH 1
    connect \\A \\many
    connect \\Y \\s_axis_tready
  end
"""
    path = design / "bc_accel.il"
    text = path.read_text()
    assert text.count(through) == 1
    path.write_text(text.replace(through, registers))
    with pytest.raises(DesignError, match=r"^Design must fit ice40-up5k, but needs \d+ of 5280 ICESTORM_LC"):
        synthesise(design, family="ice40", place=True, device="ice40-up5k")


SHAPES = shapes_of_sizes((6, 5, 3), 8, 4)
FOLDS = {"all-at-once": [Folding(6, 5), Folding(5, 3)], "folded": [Folding(1, 2), Folding(2, 1)]}


@pytest.mark.synth
@pytest.mark.parametrize("family", FAMILIES)
@pytest.mark.parametrize("folds", FOLDS.values(), ids=FOLDS)
@pytest.mark.parametrize("loadable", [True, False], ids=["load", "rom"])
def test_every_kind_of_memory_maps_in_every_family(tmp_path, family, folds, loadable):
    model = None if loadable else random_model((6, 5, 3))
    source = Source(SHAPES, 8, model, scale_digits=2)
    write_design(plan_design(source, folds, FAMILIES[family]), model, tmp_path / "x")
    result = synthesise(tmp_path / "x", cache=ResultCache())
    assert result.luts > 0
    assert result.dsps == 0
