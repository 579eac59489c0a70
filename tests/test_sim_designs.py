"""Generated designs through Verilator: equal to the golden model, and found out where they are not."""

import contextlib
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import cocotb_tools.config
import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bc_hw.cosim.bench_files import bench_folder
from bc_hw.cosim.cycles import cycles_per_image
from bc_hw.cosim.drivers import Driver
from bc_hw.cosim.native_driver import run_native, unhindered_images
from bc_hw.cosim.options import SimOptions
from bc_hw.cosim.simulate import simulate
from bc_hw.eda.toolchain import VERILATOR, VerilatorTool
from bc_hw.model.bchw import save_model
from bc_hw.model.random_model import random_model
from bc_hw.plan.load import load_design
from bc_hw.plan.timing.schedule import images_inside
from tests.scripts import hear_signals
from tests.sim_designs import ODD, SIZES, edit_verilog, flip_bit, make_design
from tests.strategies import networks, simulated
from tests.test_core_environment import left_in_the_shell

pytestmark = pytest.mark.sim


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """Return a folder with designs nobody changes."""
    folder = tmp_path_factory.mktemp("designs")
    make_design(folder / "rom")
    make_design(folder / "load", load=True, scale_digits=2)
    deep = ((20, 7), (2, 11), (11, 1), (3, 3))
    make_design(folder / "deep", (20, 7, 11, 6, 3), deep, act_bits=3, name="deep__core_")
    make_design(folder / "wired", (20, 11, 7, 5), ((20, 11, "hardwired"), (4, 3), (7, 5, "hardwired")))
    counts = ((5, 4, "counts", 2), (3, 2, "counts", 3))
    make_design(folder / "counts", folds=counts, input_bits=1, act_bits=1)
    make_design(folder / "counts-load", folds=counts, input_bits=1, act_bits=1, load=True)
    return folder


@pytest.fixture
def broken(made, tmp_path):
    """Return a copy of the ROM design, without what was built for it."""
    return shutil.copytree(made / "rom", tmp_path / "d", ignore=shutil.ignore_patterns("sim*", "results"))


def run(folder, driver="cocotb", images=12, **options):
    return simulate(folder, SimOptions(driver=driver, images=images, **options))


def failure(folder, driver, **options):
    result, error = run(folder, driver, **options)
    assert error is not None and not result.passed
    assert json.loads((folder / "results" / f"sim{'-native' * (driver == 'native')}.json").read_text())[
        "error"
    ] == str(error)
    return str(error)


@pytest.mark.parametrize("driver", list(Driver))
@pytest.mark.parametrize("kind", ["rom", "load", "deep", "wired", "counts", "counts-load"])
def test_design_is_equal(made, kind, driver):
    result, error = run(made / kind, driver, seed=3)
    design = load_design(made / kind)
    assert error is None
    assert result.passed and result.mismatches == 0 and result.images == 12
    assert (
        result.cycles_per_image_measured
        == result.cycles_per_image_predicted
        == design.timing.cycles_per_image
    )
    assert result.latency_measured == result.latency_predicted == design.timing.latency_cycles
    neurons = sum(layer.n_out for layer in design.layers)
    assert result.activations_compared >= 12 * (neurons + 1)
    assert result.source == "random, seed 3"


@pytest.mark.parametrize("driver", list(Driver))
def test_one_image_has_no_pace(made, driver):
    result, error = run(made / "rom", driver, images=1)
    assert error is None
    assert result.cycles_per_image_measured is None
    assert result.latency_measured == result.latency_predicted


def test_shards_give_what_one_process_gives(made):
    one, _ = run(made / "rom", "native", images=301, jobs=1)
    three, error = run(made / "rom", "native", images=301, jobs=3)
    assert error is None and (one.processes, three.processes) == (1, 3)
    assert findings(one) == findings(three)


@pytest.mark.parametrize(("word", "bit"), [(0, 0), (4, 11)])
def test_shards_find_what_one_process_finds(broken, word, bit):
    """The first difference in image order, whichever shard has it, and as many images that differ."""
    flip_bit(broken, "layer0", "weights", word, bit)
    one, said = run(broken, "native", images=301, jobs=1)
    three, said_by_three = run(broken, "native", images=301, jobs=3)
    assert 0 < one.mismatches < 301
    assert said.message == said_by_three.message and said.hint == said_by_three.hint
    assert findings(one) == findings(three)
    assert one.images_per_s_per_process * 1 == one.images_per_s and one.images_per_cpu_s > 0


def findings(result):
    """Return what a result says about the design, not about how it was simulated."""
    timed = {"processes", "images_per_s", "images_per_s_per_process", "images_per_cpu_s", "seconds"}
    timed |= {"build_seconds", "cycles"}  # each shard fills and drains the pipeline once more
    return {key: value for key, value in msgspec.to_builtins(result).items() if key not in timed}


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGKILL])
def test_end_of_the_command_ends_all_shards(slow, number):
    """Nothing is left running, however the command is ended; the folder then simulates as before."""
    command = [sys.executable, "-m", "bc_hw", "sim", str(slow), "--driver", "native"]
    command += ["--images", "400", "--jobs", "2"]
    environment = os.environ | {"PYTHONPATH": str(Path(__file__).parents[1])}
    with subprocess.Popen(
        command,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment,
        preexec_fn=hear_signals,
    ) as process:
        for _ in range(600):
            if len(simulators(slow)) == 2 or process.poll() is not None:
                break
            time.sleep(0.1)
        assert process.poll() is None
        process.send_signal(number)
        process.communicate(timeout=60)
    expected = {signal.SIGINT: 130, signal.SIGTERM: 128 + signal.SIGTERM, signal.SIGKILL: -signal.SIGKILL}
    assert process.returncode == expected[number]
    for _ in range(300):
        if not simulators(slow):
            break
        time.sleep(0.1)
    assert not simulators(slow)
    assert not (slow / "results" / "sim-native.json").exists()


def simulators(folder):
    """Return the processes that run the compiled design of a folder."""
    found = []
    for link in Path("/proc").glob("[0-9]*/exe"):
        with contextlib.suppress(OSError):
            if link.readlink().is_relative_to(folder / "sim_build"):
                found.append(link)
    return found


@pytest.fixture(scope="module")
def slow(tmp_path_factory):
    """Return a compiled design that takes minutes for a few hundred images: one lane, 30,000 cycles each."""
    folder = tmp_path_factory.mktemp("slow") / "d"
    make_design(folder, (300, 100, 10), ((1, 1), (1, 1)))
    run(folder, "native", images=1)
    (folder / "results" / "sim-native.json").unlink()
    return folder


def test_first_image_is_where_the_images_begin(made):
    result, error = run(made / "rom", "native", images=5, first=40)
    assert error is None and result.first_image == 40


@pytest.mark.parametrize("driver", list(Driver))
def test_model_is_loaded(made, tmp_path, driver):
    save_model(random_model(SIZES, scale_digits=1, seed=5), tmp_path / "m.bchw")
    result, error = run(made / "load", driver, model_file=tmp_path / "m.bchw")
    assert error is None
    assert result.weights == str(tmp_path / "m.bchw")


# One bit of each kind of constant; which neuron it belongs to follows from the layout of the memories.
@pytest.mark.parametrize(
    ("driver", "layer", "memory", "word", "bit", "place"),
    [
        # Words of layer0 are 4 neurons x 5 inputs; word 4 is the second of the second fold: neurons 4 to 7.
        ("cocotb", "layer0", "weights", 4, 5 * 2 + 1, "Output of layer0, neuron 6, image "),
        ("native", "layer0", "weights", 4, 5 * 2 + 1, "Output of layer0, neuron 6, image "),
        # Layer1 has 2 neurons x 3 inputs; word 3 begins its second fold: neurons 2 and 3.
        ("native", "layer1", "weights", 3, 3, "Score of layer1, neuron 3, image "),
        ("cocotb", "layer1", "parameters", 0, 4, "Score of layer1, neuron 0, image "),
    ],
)
def test_flipped_bit_is_found_and_named(broken, driver, layer, memory, word, bit, place):
    flip_bit(broken, layer, memory, word, bit)
    message = failure(broken, driver, images=30)
    assert message.startswith(place)
    assert " must be " in message and ", not " in message


def test_flipped_bit_on_the_command_line(broken):
    flip_bit(broken, "layer0", "weights", 0, 0)
    done = subprocess.run(
        [sys.executable, "-m", "bc_hw", "sim", str(broken), "--images", "30", "--driver", "native"],
        capture_output=True,
        text=True,
        env=os.environ | {"PYTHONPATH": str(Path(__file__).parents[1])},
    )
    assert done.returncode == 1
    assert "error: Output of layer0, neuron 0, image " in done.stderr
    assert "was changed after it was generated; what is there now is simulated" in done.stderr.replace(
        "\n", " "
    )
    assert "NOT EQUAL" in " ".join(done.stdout.split())  # however a narrow terminal folds it


@pytest.mark.parametrize("driver", list(Driver))
def test_prediction_that_is_wrong(made, tmp_path, driver):
    folder = shutil.copytree(made / "rom", tmp_path / "d")
    content = json.loads((folder / "design.json").read_text())
    content["timing"]["cycles_per_image"] += 1
    (folder / "design.json").write_text(json.dumps(content))
    timing = load_design(made / "rom").timing
    wanted = timing.cycles_per_image + 1
    assert (
        failure(folder, driver)
        == f"Cycles per image must be the predicted {wanted}, not {timing.cycles_per_image}"
    )


VALID = r"^  \\bc_accel\.results  results \(([^;]*)\.tvalid\(m_axis_tvalid\)"
"""The instance that drives `m_axis_tvalid`."""


def valid_becomes(logic):
    """Return the same instance with logic behind its output, called ``real_valid`` now."""
    return rf"  wire real_valid; {logic}\n  \\bc_accel.results  results (\1.tvalid(real_valid)"


WAITED = "reg waited = 0; always @(posedge clk) waited <= real_valid & ~m_axis_tready;"

# Ways of breaking the stream at the top, and what must be said about each.
BREAKS = [
    (r"assign m_axis_tlast = (.*);", r"assign m_axis_tlast = ~(\1);", "m_axis_tlast must be 0 at "),
    (VALID, valid_becomes("assign m_axis_tvalid = 1'b0;"), "Result 0 of the stream must come within "),
    (
        VALID,
        valid_becomes(f"{WAITED} assign m_axis_tvalid = real_valid & ~(waited & ~m_axis_tready);"),
        "m_axis_tvalid must stay until tready, but fell before ",
    ),
    (
        r"assign m_axis_tdata = (.*);",
        rf"wire real_valid = m_axis_tvalid; {WAITED} assign m_axis_tdata = \1 ^ {{waited, 16'd0}};",
        "m_axis_tdata must stay until tready, but changed at ",
    ),
]


@pytest.mark.parametrize(
    ("old", "new", "message"), BREAKS, ids=["tlast", "stuck", "valid falls", "data changes"]
)
def test_broken_stream_is_found_and_named(broken, old, new, message):
    edit_verilog(broken, old, new)
    assert failure(broken, "cocotb", images=6).startswith(message)


def test_broken_stream_is_found_by_the_compiled_driver(broken):
    edit_verilog(broken, *BREAKS[0][:2])
    assert failure(broken, "native", images=6).startswith("m_axis_tlast must be 0 at ")


def test_register_that_is_not_reset_is_found(broken):
    # Free buffers are counted right after power-up, but a reset in mid-stream would leave some taken for ever.
    edit_verilog(broken, r"(^module \\bc_accel\.credits0 \([\s\S]*?)rst( \? 2'h)", r"\1 1'b0\2")
    message = failure(broken, "cocotb", images=6)
    assert message.startswith(("Result ", "Completion cycles after a reset must be "))
    outcome = json.loads((broken / "sim" / "outcome.json").read_text())
    assert outcome["mismatches"] == 0 and outcome["completions"]


def test_images_that_are_counted_as_gone_are_found(made, tmp_path):
    # The ninth image inside counts as the first: weights come in while others wait.
    folder = shutil.copytree(made / "load", tmp_path / "d", ignore=shutil.ignore_patterns("sim*", "results"))
    edit_verilog(folder, r"(assign \\\$\d+  = )(images \+ 1'h1);", r"\1(\2) & 4'h7;")
    assert failure(folder, "cocotb").startswith("Output of layer0, neuron ")


def test_build_is_kept(made):
    run(made / "rom", "native")
    before = {path: path.stat().st_mtime_ns for path in (made / "rom" / "sim_build").rglob("bc_accel")}
    result, _ = run(made / "rom", "native", seed=8)
    assert {
        path: path.stat().st_mtime_ns for path in (made / "rom" / "sim_build").rglob("bc_accel")
    } == before
    assert result.build_seconds < 1


@pytest.mark.parametrize("driver", list(Driver))
def test_what_is_the_same_for_every_design_is_compiled_once(made, driver):
    for kind in ("rom", "load"):
        run(made / kind, driver)
    (log,) = (made / "load" / "sim_build").glob(f"{driver}-*/make.log")
    text = log.read_text()
    assert "Vtop__ALL.cpp" in text and "-include precompiled.h" in text
    assert "driver.cpp" not in text and "verilated.cpp" not in text
    assert "not used because" not in text  # the precompiled header


@pytest.mark.parametrize("driver", list(Driver))
def test_what_is_left_in_the_shell_changes_nothing(made, monkeypatch, driver):
    before, _ = run(made / "rom", driver)
    for name, value in left_in_the_shell().items():
        monkeypatch.setenv(name, value)
    result, error = run(made / "rom", driver)
    assert error is None and result.passed
    assert (result.cycles, result.activations_compared) == (before.cycles, before.activations_compared)


def test_waves_where_every_path_is_odd(made, tmp_path, monkeypatch):
    """The design, Verilator and cocotb in folders with every printable sign, and a shell full of variables."""
    for name, value in left_in_the_shell().items():
        monkeypatch.setenv(name, value)
    for name in ("libs_dir", "share_dir"):
        place = getattr(cocotb_tools.config, name)
        monkeypatch.setattr(cocotb_tools.config, name, odd_link(tmp_path, place))
    place = odd_link(tmp_path, VERILATOR.root())
    monkeypatch.setattr(VerilatorTool, "root", lambda self: place)
    folder = shutil.copytree(made / "rom", tmp_path / ODD)
    result, error = run(folder, waves=True)
    assert error is None and result.images == 1
    dump = Path(result.waves).read_text()
    assert "$enddefinitions" in dump and "m_axis_tdata" in dump
    assert dump.rstrip().splitlines()[-1]


def odd_link(folder, place):
    link = folder / f"{place.name} {ODD}"
    link.symlink_to(place)
    return link


def test_classic_makefile(broken):
    command = ["make", "-C", str(bench_folder()), f"PYTHON={sys.executable}", "IMAGES=8", f"DESIGN={broken}"]
    environment = os.environ | left_in_the_shell() | {"PYTHONPATH": str(Path(__file__).parents[1])}
    for name in ("MAKELEVEL", "PYTHONHASHSEED"):
        environment.pop(name, None)
    odd = broken.rename(broken.with_name(ODD))
    good = subprocess.run([*command[:-1], f"DESIGN={odd}"], capture_output=True, text=True, env=environment)
    assert good.returncode == 0, good.stdout + good.stderr
    assert "FAIL=0" in good.stdout
    odd.rename(broken)
    flip_bit(broken, "layer0", "weights", 0, 0)
    bad = subprocess.run(command, capture_output=True, text=True, env=environment)
    assert bad.returncode != 0
    assert "layer0, neuron 0, image" in bad.stdout
    assert re.search("^error: Bench must pass, but make ended with exit code 2$", bad.stderr, re.M)
    again = subprocess.run(command, capture_output=True, text=True, env=environment)
    assert again.returncode != 0
    missing = subprocess.run([*command, "DESIGN=/nowhere"], capture_output=True, text=True, env=environment)
    assert missing.returncode != 0 and "Design must be a folder made by `bc-hw gen-rtl`" in missing.stderr
    for flags in ("-i", "-ki", "-e"):
        done = subprocess.run([*command, flags], capture_output=True, text=True, env=environment)
        assert done.returncode == 2 and "make must run without -i, -e and MAKEFILES" in done.stderr


@simulated(12)
@given(networks(widest=20, layers=(1, 3), most_cycles=60), st.booleans(), st.integers(0, 1 << 16))
def test_any_network_any_fold_any_waits(tmp_path_factory, network, load, seed):
    folder = tmp_path_factory.mktemp("random") / "d"
    make_design(
        folder,
        network.sizes,
        network.folds,
        load=load,
        input_bits=network.input_bits,
        act_bits=network.act_bits,
        scale_digits=network.scale_digits,
        seed=network.seed,
    )
    result, error = run(folder, images=6, seed=seed)
    assert error is None, error
    assert result.passed and result.mismatches == 0
    shutil.rmtree(folder)


def test_vectors_of_an_image_are_told_apart(made, tmp_path):
    """Six neurons one by one are also two neurons of three vectors: the native driver follows both."""
    folder = made / "deep"
    _, error = run(folder, "native")
    assert error is None, error
    vectors = tmp_path / "vectors"
    shutil.copytree(folder / "sim" / "vectors" / "extra", vectors)
    content = json.loads((vectors / "vectors.json").read_text())
    assert (content["layers"][2]["neurons"], content["layers"][2]["pe"]) == (6, 1)
    content["layers"][2] |= {"neurons": 2, "vectors": 3}
    (program,), images = (folder / "sim_build").glob("native-*"), content["images"]

    def outcome():
        top = load_design(folder).name
        return run_native(program, tmp_path, vectors, content, [(0, images, images)], top=top)

    right = outcome()
    assert not right.mismatches and not right.problems
    for file, size, what in (("layer2", 1, "Output"), ("layer2-sums", 8, "Scaled sum")):
        data = bytearray((vectors / f"{file}.bin").read_bytes())
        # The third row; its second vector, whose second neuron is value 3 of 6.
        data[size * (2 * 6 + 3)] ^= 1
        (vectors / f"{file}.bin").write_bytes(data)
        wrong = outcome()
        assert wrong.mismatches == 1
        assert wrong.first.sentence(last=False).startswith(
            f"{what} of layer2, neuron 1, vector 1, image 2 must"
        )


def run_with_waits(folder, images):
    """Return what the compiled driver finds with waits on both sides, and the pace behind them."""
    _, error = run(folder, "native", images=images)
    assert error is None, "without waits nothing is wrong"
    (program,), work = (folder / "sim_build").iterdir(), folder / "sim"
    content = json.loads((work / "vectors" / "vectors.json").read_text())
    streamed = images + unhindered_images(content)
    vectors, top = work / "vectors", load_design(folder).name
    outcome = run_native(program, work, vectors, content, [(0, images, streamed)], waits=1, top=top)
    return outcome, cycles_per_image(load_design(folder), outcome.completions[0])


BROKEN = {
    "a-credit-is-lost-when-two-things-happen-at-once": ("deep", r"take & \\\$1 ;", "take;"),
    "a-bank-is-taken-that-is-not-free": ("deep", r"free - 1'h1;", "free;"),
    # Once: what is left is never all taken and given at once.
    "room-is-lost-when-two-things-happen-at-once": (
        "rom",
        r"take & \\\$1 ;",
        r"take & (\\$1 | free == 2'h2);",
    ),
}


@pytest.mark.parametrize("design", ["rom", "deep"])
def test_waits_find_nothing_wrong(made, tmp_path, design):
    folder = tmp_path / ODD
    shutil.copytree(made / design, folder, ignore=shutil.ignore_patterns("sim*", "results"))
    outcome, pace = run_with_waits(folder, 2000)
    design = load_design(folder)
    assert not outcome.mismatches and not outcome.problems
    assert outcome.inside == 4 * [images_inside(design.layers, design.output_banks)]
    assert pace == design.timing.cycles_per_image


@pytest.mark.parametrize("broken", BROKEN)
def test_waits_find_what_no_uninterrupted_stream_does(made, tmp_path, broken):
    design, old, new = BROKEN[broken]
    folder = tmp_path / "d"
    shutil.copytree(made / design, folder, ignore=shutil.ignore_patterns("sim*", "results"))
    edit_verilog(folder, r"(module \\\w+\.credits2 [\s\S]*?)" + old, r"\1" + new)
    outcome, pace = run_with_waits(folder, 2000)
    if broken.startswith("room"):
        lost = "Number of images that s_axis takes while no result is taken must be 9, not 8"
        assert outcome.problems == [lost]
    else:
        right = not outcome.mismatches and not outcome.problems
        assert not (right and pace == load_design(folder).timing.cycles_per_image)
