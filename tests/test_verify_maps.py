"""Mutants of a small network of maps, compiled as `bc-hw verify` does: each meets a check that notices it."""

import re

import pytest

from bc_hw.cosim.aimed_traffic import AimedTraffic
from bc_hw.generate import write_design
from bc_hw.model.random_model import random_model
from bc_hw.plan.engines import Folding
from bc_hw.plan.families import find_family
from bc_hw.plan.network import Source, shapes_of_model
from bc_hw.plan.planned import plan_design
from bc_hw.plan.pool import PoolFolding
from bc_hw.topology import parse_topology
from bc_hw.verify import mutants as making
from bc_hw.verify.bench import WAITS, prepare_bench

pytestmark = [pytest.mark.sim, pytest.mark.synth]

PLACES = ("layer0.sequencer", "layer1.sequencer", "layer1", "credits0")
"""Walkers of a convolution and of a pool, the pool itself, and block credits."""

TAKE_LOST, GIVE_LOST = 1001, 1002
"""Numbers of two more mutants: of a take and a give in one cycle, one is forgotten."""


def forget(netlist, credits):
    """Put the two into a counter of banks."""
    start = netlist.index(f"module \\bc_accel.{credits} (")
    end = netlist.index("endmodule", start)
    body = netlist[start:end]
    for old, number in ((r"(take & )(\\\$\d+ );", GIVE_LOST), (r"(give & )(\\\$\d+ );", TAKE_LOST)):
        body, count = re.subn(old, rf"\1(\2| forgotten == 16'd{number});", body)
        assert count == 1
    header, _, rest = body.partition(";\n")
    chosen = "  wire [15:0] forgotten;\n  mutation_select forget(.value(forgotten));\n"
    return netlist[:start] + header + ";\n" + chosen + rest + netlist[end:]


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """Return the bench with all mutants compiled, those in the places, and a folder."""
    folder = tmp_path_factory.mktemp("maps")
    model = random_model(parse_topology("6x6x1-2C3-MP2-5"), input_bits=4, act_bits=3)
    source = Source(shapes_of_model(model), 4, model)
    folds = [Folding(1, 1), PoolFolding(1), Folding(1, 1)]
    write_design(plan_design(source, folds, find_family("ecp5")), model, folder / "design")
    (folder / "made").mkdir()
    choose = making._choose_own

    def choose_there(modules, count, seed):
        return choose({name: modules[name] for name in map("bc_accel.{}".format, PLACES)}, count, seed)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(making, "_choose_own", choose_there)
        mutants = making.make_mutants(folder / "design", folder / "made", 24, 0, None)
    netlist = folder / "made" / making.NETLIST_FILE
    netlist.write_text(forget(forget(netlist.read_text(), "credits2"), "credits3"))
    bench = prepare_bench(
        folder / "design", folder, netlist, seed=0, jobs=2, data_dir=None, say=lambda step: None
    )
    return bench, [mutant for mutant in mutants if mutant.id.startswith("own")], folder / "work"


def noticed_by(made, number, *, cocotb=False):
    """Return the first check that notices a mutant, and the problem; None twice if none does."""
    bench, _, work = made
    for check in bench.checks:
        if check.cocotb == cocotb and (problem := bench.run(check, number, work).problem):
            return check.name, problem
    return None, None


def test_mutants_of_walkers_pools_and_credits_are_noticed(made):
    found = {mutant.id: (mutant.module, *noticed_by(made, mutant.number)) for mutant in made[1]}
    assert len(found) == 12
    noticed = {module for module, check, _ in found.values() if check}
    assert noticed == {f"bc_accel.{place}" for place in PLACES}, found


def test_what_is_forgotten_in_one_cycle_is_noticed_by_aimed_traffic(made):
    """The waits that are drawn at random alone do not notice it, nor does anything else."""
    bench = made[0]
    inside = "Number of images that s_axis takes while no result is taken must be 4, not 2"
    assert noticed_by(made, 0) == (None, None)
    assert noticed_by(made, GIVE_LOST) == (WAITS, inside)
    assert noticed_by(made, TAKE_LOST)[0] == WAITS
    assert noticed_by(made, TAKE_LOST, cocotb=True)[0] == "cocotb"
    aimed, bench.aimed = bench.aimed, AimedTraffic(bench.dut.design)
    try:
        assert noticed_by(made, GIVE_LOST) == (None, None)
    finally:
        bench.aimed = aimed


def test_results_of_aimed_traffic_have_their_cycle(made):
    bench, _, work = made
    (waits,) = (check for check in bench.checks if check.name == WAITS)
    completions = bench.aimed.completions
    completions[3] += 1
    try:
        assert bench.run(waits, 0, work).problem == (
            f"Completion cycle of image 3 of aimed traffic must be {completions[3]}, not {completions[3] - 1}"
        )
    finally:
        completions[3] -= 1
