"""What a mutant meets, and what counts as noticed."""

from pathlib import Path

import pytest

from bc_hw.cosim.build import NATIVE
from bc_hw.cosim.stimulus import choose_images
from bc_hw.cosim.vectors import write_vectors
from bc_hw.errors import ToolFailed
from bc_hw.generate import write_design
from bc_hw.model.bchw import load_model
from bc_hw.model.random_model import random_model
from bc_hw.plan.engines import Folding
from bc_hw.plan.families import find_family
from bc_hw.plan.network import Source, shapes_of_model
from bc_hw.plan.planned import plan_design
from bc_hw.plan.pool import PoolFolding
from bc_hw.topology import parse_topology
from bc_hw.verify import bench as module
from bc_hw.verify.bench import CHECKS, Bench, Check, Finding
from bc_hw.verify.directed import RANDOM, SPARSE, TIES
from tests.sim_designs import make_design
from tests.test_cosim_vectors import dut_and_taps

DIGITS = Path(__file__).parents[1] / "models" / "digits-64-128-10" / "model.bchw"


@pytest.fixture
def run(tmp_path, monkeypatch):
    """Return a function that runs one check on a shell script in the place of the simulation."""
    make_design(tmp_path / "d")
    dut, taps = dut_and_taps(tmp_path / "d")
    stimulus = choose_images(dut, count=3)
    content = write_vectors(tmp_path / "vectors", dut, taps, stimulus, seed=0)
    check = Check("few images", False, stimulus, tmp_path / "vectors", content)
    monkeypatch.setattr(module, "NATIVE_TIMEOUT_S", 1.0)

    def run(script):
        (tmp_path / "bc_accel").write_text(f"#!/bin/sh\n{script}\n")
        (tmp_path / "bc_accel").chmod(0o755)
        return Bench(dut, [check], {NATIVE.name: tmp_path}, 0).run(check, 7, tmp_path / "work")

    return run


def test_a_mutant_that_hangs_is_noticed(run, tmp_path):
    assert run("sleep 60") == Finding("Simulation must end within 1 s, but did not", None)
    assert (tmp_path / "work" / "mutation.hex").read_text() == "0007\n"


def test_a_mutant_that_swings_is_noticed(run):
    told = "%Error: bc_accel.v:1: Active region did not converge after 100 tries"
    assert run(f"echo '{told}'; exit 1") == Finding("Nets must settle within a cycle, but do not", None)


@pytest.mark.parametrize("script", ["kill -KILL $$", "exit 3", "true"])
def test_a_simulation_that_fails_says_nothing_about_a_mutant(run, script):
    with pytest.raises(ToolFailed):
        run(script)


def test_checks_of_a_model_with_a_data_set(tmp_path):
    make_design(tmp_path / "d", (64, 128, 10), ((8, 8), (8, 2)), model=load_model(DIGITS))
    dut, taps = dut_and_taps(tmp_path / "d")
    checks = {check.name: check for check in module._checks(dut, taps, tmp_path, 0, None)}
    assert list(checks) == list(CHECKS)
    assert [name for name, check in checks.items() if check.cocotb] == ["cocotb"]
    assert len(checks["few images"].stimulus.images) == module.FEW
    assert len(checks["many images"].stimulus.images) == 360
    assert checks["waits"].vectors == checks["many images"].vectors


def test_checks_of_a_network_of_maps(tmp_path):
    model = random_model(parse_topology("4x3x1-3C3-MP2-5"), input_bits=4, act_bits=3)
    source = Source(shapes_of_model(model), 4, model)
    folds = [Folding(1, 2), PoolFolding(3), Folding(3, 5)]
    write_design(plan_design(source, folds, find_family("ecp5")), model, tmp_path / "d")
    dut, taps = dut_and_taps(tmp_path / "d")
    checks = {check.name: check for check in module._checks(dut, taps, tmp_path, 0, None)}
    assert list(checks) == list(CHECKS)
    assert len(checks["many images"].stimulus.images) == module.RANDOM
    # 4 masks, 12 pixels alone, both limits of 3 and 5 neurons, random images, and ties.
    aimed = len(checks["directed"].stimulus.images) - RANDOM - SPARSE
    assert 4 + 12 + 2 * (3 + 5) <= aimed <= 4 + 12 + 2 * (3 + 5) + TIES
    assert all(check.content["layers"][0]["vectors"] == 12 for check in checks.values())
