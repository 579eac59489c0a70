"""Drivers that go wrong: each gives one clear error. Simulators are stubs; only the Verilog front end is real."""

import json
import re
import shutil
import stat
from pathlib import Path

import pytest

import bc_hw.cosim.simulate as simulation
import bc_hw.eda.toolchain as toolchain
from bc_hw.cli import main
from bc_hw.cosim.bench_files import bench_folder
from bc_hw.cosim.bench_tests import bench_tests, read_results
from bc_hw.cosim.cycles import steady_images
from bc_hw.cosim.drivers import Driver
from bc_hw.cosim.judge import check_outcome
from bc_hw.cosim.make_settings import make_settings
from bc_hw.cosim.native_driver import run_native
from bc_hw.cosim.options import SimOptions
from bc_hw.cosim.outcome import Divergence, Outcome
from bc_hw.cosim.simulate import prepare, simulate
from bc_hw.errors import (
    MismatchError,
    StorageError,
    ToolFailed,
    ToolNotFound,
    ToolTooOld,
    UsageError,
)
from bc_hw.plan.load import load_design
from tests.sim_designs import edit_verilog, make_design

PASSING = '<testsuites><testsuite><testcase name="a"/></testsuite></testsuites>'


@pytest.fixture
def design(tmp_path):
    make_design(tmp_path / "d")
    return tmp_path / "d"


@pytest.fixture
def stub(tmp_path, monkeypatch):
    """Return a function that puts a shell script in place of the Verilated design."""

    def install(script):
        folder = tmp_path / "program"
        folder.mkdir()
        program = folder / "bc_accel"
        program.write_text(f"#!/bin/sh\n{script}\n")
        program.chmod(program.stat().st_mode | stat.S_IXUSR)
        monkeypatch.setattr(simulation, "build", lambda *args, **options: folder)

    return install


def run(design, driver="native", **options):
    return simulate(design, SimOptions(driver=driver, images=4, **options))


@pytest.mark.parametrize("driver", list(Driver))
def test_killed_simulator(design, stub, driver):
    stub("kill -KILL $$")
    with pytest.raises(ToolFailed, match="simulation was killed by SIGKILL"):
        run(design, driver)


@pytest.mark.parametrize("driver", list(Driver))
def test_time_out(design, stub, driver):
    stub("sleep 60")
    with pytest.raises(ToolFailed, match="simulation must end within 2 s, but did not"):
        run(design, driver, timeout=2.0)


@pytest.mark.parametrize("driver", list(Driver))
def test_simulator_that_says_nothing(design, stub, driver):
    stub("exit 0")
    with pytest.raises(ToolFailed, match="Simulation must leave its results, but they are"):
        run(design, driver)


def test_results_of_the_last_run_do_not_count(design, stub):
    stub("exit 0")
    (design / "sim").mkdir()
    (design / "sim" / "results.xml").write_text(PASSING)
    (design / "sim" / "shard0.txt").write_text("compared 5\nend\n")
    (design / "sim" / "shard0.cycles").write_bytes(b"")
    for driver in Driver:
        with pytest.raises(ToolFailed, match="Simulation must leave its results"):
            run(design, driver)


def test_simulator_that_fails_leaves_its_reason(design, stub):
    stub("echo 'driver error: cannot read x' >&2; exit 1")
    with pytest.raises(ToolFailed, match="simulation failed with exit code 1: cannot read x"):
        run(design)


def test_incomplete_result(design, stub):
    stub("echo 'compared 5' > shard0.txt; touch shard0.cycles")
    with pytest.raises(ToolFailed, match="Simulation must leave its results, but they are incomplete"):
        run(design)


def test_nothing_was_compared(design, stub):
    stub("printf 'cycles 9\\ncompared 0\\nmismatches 0\\nend\\n' > shard0.txt; touch shard0.cycles")
    result, error = run(design)
    streamed = steady_images(load_design(design))
    assert error.message == f"Number of results from image 0 on must be {streamed}, not 0"
    assert not result.passed


def test_fewer_values_were_compared_than_there_are(design, stub, tmp_path):
    """A driver that leaves out one neuron passes no image."""
    stub("printf 'compared 149\\nmismatches 0\\nend\\n' > shard0.txt; head -c 80 /dev/zero > shard0.cycles")
    work = prepare(design, SimOptions(images=4))
    content = json.loads((work / "vectors" / "vectors.json").read_text())
    outcome = run_native(tmp_path / "program", work, work / "vectors", content, [(0, 4, 10)])
    assert outcome.problems == ["Number of compared values must be 150, not 149"]


def test_vectors_count_as_often_as_an_image_has_them(design, stub, tmp_path):
    stub("printf 'compared 150\\nmismatches 0\\nend\\n' > shard0.txt; head -c 80 /dev/zero > shard0.cycles")
    work = prepare(design, SimOptions(images=4))
    content = json.loads((work / "vectors" / "vectors.json").read_text())
    content["layers"][0]["vectors"] = 3
    outcome = run_native(tmp_path / "program", work, work / "vectors", content, [(0, 4, 10)])
    assert outcome.problems == ["Number of compared values must be 330, not 150"]


def test_result_is_written_and_shown_before_the_error(design, stub, capsys):
    stub(
        "printf 'cycles 9\\ncompared 7\\nmismatches 2\\nfirst 3 0 -1 8 5 4\\nend\\n' > shard0.txt;"
        "touch shard0.cycles; echo images 3"
    )
    code = main(["sim", str(design), "--driver", "native", "--images", "4", "--json"])
    out, err = capsys.readouterr()
    assert code == 1
    assert "error: Output of layer0, neuron 8, image 3 must be 5, not 4\n" in err
    assert f"hint: 2 of 4 images differ; look at it with: bc-hw sim {design} --waves --first 3" in err
    shown = json.loads(out)
    assert shown == json.loads((design / "results" / "sim-native.json").read_text())
    # This simulator finds the same among the extra images.
    assert shown["mismatches"] == 4 and shown["passed"] is False and shown["latency_measured"] is None
    assert set(shown) >= {
        "engine",
        "images",
        "mismatches",
        "cycles_per_image_predicted",
        "cycles_per_image_measured",
        "latency_predicted",
        "latency_measured",
        "images_per_s",
    }


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (None, "Simulation must leave its results, but they are missing or damaged"),
        ("<testsuites><test", "Simulation must leave its results, but they are missing or damaged"),
        ("<testsuites><testsuite/></testsuites>", "Simulation must run 2 tests, but did not run a, b"),
        (PASSING, "Simulation must run 2 tests, but did not run b"),
        (PASSING.replace("/><", '/><testcase name="b"><skipped/></testcase><'), "but did not run b$"),
        (PASSING.replace("/><", '/><testcase name="b"/><testcase name="c"/><'), "but also ran c$"),
        (PASSING.replace("/><", '/><testcase name="b"/><testcase name="a"/><'), "but also ran a, b, a$"),
    ],
)
def test_results_file_that_proves_nothing(tmp_path, content, message):
    if content is not None:
        (tmp_path / "r.xml").write_text(content)
    with pytest.raises(ToolFailed, match=message):
        read_results(tmp_path / "r.xml", ["a", "b"], tmp_path / "log")


def test_results_file(tmp_path):
    (tmp_path / "r.xml").write_text(PASSING)
    assert read_results(tmp_path / "r.xml", ["a"], tmp_path / "log") == []
    (tmp_path / "r.xml").write_text(
        '<testsuites><testsuite><testcase name="a"/><testcase name="b"><failure message="m&#10;n"/>'
        '</testcase><testcase name="c"><error/></testcase></testsuite></testsuites>'
    )
    assert read_results(tmp_path / "r.xml", ["a", "b", "c", "d"], tmp_path / "log") == [
        "Test b must pass, but failed: m",
        "Test c must pass, but failed: no reason given",
    ]


def test_divergences_come_before_everything_else(tmp_path):
    found = [Divergence(3, 1, -1, 0, "layer1", 5, 6), Divergence(3, 0, -1, 7, "layer0", 1, 2)]
    outcome = Outcome(mismatches=1, compared=9, first=min(found), problems=["m_axis is wrong"])
    with pytest.raises(MismatchError, match=r"^Output of layer0, neuron 7, image 3 must be 1, not 2$"):
        check_outcome(outcome, layers=2, images=5, folder=tmp_path)
    outcome.first = found[0]
    with pytest.raises(MismatchError, match=r"^Score of layer1, neuron 0, image 3 must be 5, not 6$"):
        check_outcome(outcome, layers=2, images=5, folder=tmp_path)
    outcome.first = Divergence(3, 0, 12, 7, "layer0", 1, 2)
    with pytest.raises(MismatchError, match=r"^Output of layer0, neuron 7, vector 12, image 3 must be 1"):
        check_outcome(outcome, layers=2, images=5, folder=tmp_path)
    outcome.first = Divergence(3, 1, -1, -1, "layer1", 5, 6)
    with pytest.raises(MismatchError, match=r"^Class of image 3 must be 5, not 6$"):
        check_outcome(outcome, layers=2, images=5, folder=tmp_path)
    outcome.first = None
    with pytest.raises(MismatchError, match=r"^m_axis is wrong$"):
        check_outcome(outcome, layers=2, images=5, folder=tmp_path)


def test_tools_that_are_missing_or_too_old(design, monkeypatch):
    class Absent(toolchain.VerilatorTool):
        def locate(self):
            raise self.missing()

    class Old(toolchain.VerilatorTool):
        def locate(self):
            return toolchain.Tool(self.name, ("verilator",), "5.006", "old")

    fields = ("verilator", "5.036", "simulation")
    monkeypatch.setattr(toolchain, "VERILATOR", Absent(*fields))
    with pytest.raises(ToolNotFound, match="verilator must be installed"):
        run(design)
    monkeypatch.setattr(toolchain, "VERILATOR", Old(*fields))
    with pytest.raises(ToolTooOld, match=r"Version of verilator must be at least 5\.036, not '5\.006'"):
        run(design)
    with pytest.raises(ToolTooOld, match=r"Version of verilator must be at least 5\.036"):
        make_settings(Path, seed=0)


@pytest.mark.sim
@pytest.mark.parametrize("driver", list(Driver))
def test_verilog_that_does_not_compile(design, driver):
    edit_verilog(design, r"^module bc_accel\(", "module bc_accel(oops oops, ")
    with pytest.raises(ToolFailed, match=r"verilator failed with exit code 1: .*oops") as caught:
        run(design, driver)
    (log,) = (design / "sim_build").iterdir()
    assert caught.value.hint == f"its output is in {log}"
    assert log.name == f"{driver}-failed.log" and "oops" in log.read_text()


def test_folder_that_is_not_writable(design, monkeypatch):
    (design / "sim").write_text("a file where a folder must be")
    with pytest.raises(StorageError, match="sim must be a folder, not a file"):
        run(design)


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"driver": "verilog"}, "Driver must be cocotb or native, not 'verilog'"),
        ({"driver": "native", "waves": True}, "Option --waves must be used with --driver cocotb"),
        ({"images": 0}, "Number of images must be at least 1, not 0"),
    ],
)
def test_options_that_contradict(options, message):
    with pytest.raises(UsageError, match=message):
        SimOptions(**options)


def test_old_name_of_the_option(design, stub, capsys):
    stub("exit 0")
    for options, log in (
        (["--engine", "native"], "native.log"),
        (["--engine=cocotb"], "cocotb.log"),
        (["--engine", "cocotb", "--driver", "native"], "native.log"),
    ):
        shutil.rmtree(design / "sim", ignore_errors=True)
        assert main(["sim", str(design), "--images", "4", *options]) == 1
        err = capsys.readouterr().err
        assert (
            "remark: option --engine is now called --driver; the next version will not know --engine" in err
        )
        assert "error: Simulation must leave its results" in err
        assert [path.name for path in (design / "sim").glob("*.log")] == [log]
    assert main(["sim", str(design), "--engine", "pairs"]) == 2
    assert "'--driver': 'pairs' is not one of 'cocotb', 'native'" in capsys.readouterr().err
    assert main(["sim", "--help"]) == 0
    assert "--engine" not in capsys.readouterr().out


@pytest.mark.parametrize("images", ["0", "-3", "many", "1.5"])
def test_number_of_images(design, capsys, images):
    assert main(["sim", str(design), f"--images={images}"]) == 2
    assert f"Number of images must be at least 1, or all, not '{images}'" in capsys.readouterr().err


def test_prepared_folder(design):
    work = prepare(design, SimOptions(images=3))
    assert sorted(path.name for path in work.iterdir() if not path.name.startswith(".")) == [
        "taps.vlt",
        "vectors",
    ]
    assert "override VLT_VERSION := 5.048\n" in make_settings(Path, seed=0)


def test_demanded_tests_are_those_of_the_bench():
    source = (bench_folder() / "bc_bench" / "test_accelerator.py").read_text()
    there = re.findall(r"@reported\n *async def (\w+)\(", source)
    assert bench_tests(extra=True, loadable=True, traffic=True, again=True, aimed=True) == there
    assert bench_tests(extra=False, loadable=False, traffic=False, again=False, aimed=False) == there[:5]


def test_bench_is_beside_the_package():
    assert {"driver.cpp", "Makefile", "cocotb.mk", "bc_bench"} <= {
        path.name for path in bench_folder().iterdir()
    }
