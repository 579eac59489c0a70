"""The benchmark compares like with like: its own lanes sum, and foreign graphs are read as they are meant."""

import random
from typing import NamedTuple

import pytest

from bc_hw.graphs.graph import Node, Output
from bc_hw.intmath import Range
from bc_hw.plan.families import FAMILIES
from tests.amaranth_bench import layer_plan, play
from tests.scripts import load_script

BYTE = Range(0, 255)


@pytest.fixture(scope="module")
def engines():
    return load_script("benchmarks/engines.py")


@pytest.mark.parametrize("registered", [False, True])
@pytest.mark.parametrize("simd", [1, 3, 4])
def test_plain_lanes_sum(engines, simd, registered):
    rng = random.Random(simd)
    plan = layer_plan(2 * simd, 2, simd=simd, pe=2, in_bits=4)
    rows, sums = [{"issue": 0, "last": 0, "word": 0, "weights": 0}], []
    for _ in range(3):  # folds of two words
        total = [0, 0]
        for last in (0, 1):
            inputs = [rng.randint(0, 15) for _ in range(simd)]
            weights = [[rng.choice([-1, 1]) for _ in inputs] for _ in range(2)]
            total = [
                t + sum(w * x for w, x in zip(row, inputs, strict=True))
                for t, row in zip(total, weights, strict=True)
            ]
            rows[-1] |= {"issue": 1, "last": last}
            rows.append(
                {
                    "issue": 0,
                    "word": sum(x << 4 * at for at, x in enumerate(inputs)),
                    "weights": sum((w > 0) << at for at, w in enumerate(weights[0] + weights[1])),
                }
            )
        sums.append(tuple(total))
    dut = engines.PlainLanes(plan, registered=registered)
    got = play(dut, rows, ["o.valid", "o.payload.0", "o.payload.1"], tail=9)
    assert [row[1:] for row in got if row[0]] == sums


class Operation(NamedTuple):
    id0: int
    id1: int
    opcode: int
    data: int


class Stage(NamedTuple):
    ops: list
    inp_shifts: list
    out_idxs: list
    out_shifts: list
    out_negs: list


def test_foreign_graphs(engines):
    """Two stages: u = x0 - x1 and v = x1 + 2 u; out of the first come -2 u and v, out of the second v - 2 u, 2 u."""
    read = [Operation(0, 0, -1, 0), Operation(1, 0, -1, 0)]
    first = Stage(
        [*read, Operation(0, 1, 1, 0), Operation(1, 2, 0, 1)], [0, 0], [2, 3], [1, 0], [True, False]
    )
    second = Stage([*read, Operation(1, 0, 0, 0)], [0, 0], [2, 1], [0, 0], [False, True])
    graph = engines._foreign_graph((first, second), 2, BYTE)
    assert graph.nodes == (Node(0, 1, -1, 0), Node(1, 2, 1, 1), Node(3, 2, -1, 1))
    assert graph.outputs == (Output(4, 1), Output(3, -1))
    assert graph.matrix().tolist() == [[0, 1], [-2, 1]]


def test_foreign_graphs_must_be_whole(engines):
    read = [Operation(0, 0, -1, 0), Operation(1, 0, -1, 0)]
    with pytest.raises(ValueError, match="not shifted"):
        engines._foreign_graph((Stage(read, [0, 0], [0], [1], [False]),), 2, BYTE)
    multiplication = Stage([*read, Operation(0, 1, 7, 0)], [0, 0], [2], [0], [False])
    with pytest.raises(ValueError, match="not operation 7"):
        engines._foreign_graph((multiplication,), 2, BYTE)


def test_every_solver_solves(engines, tmp_path):
    entries = engines.measure_matrix(8, 8, FAMILIES["ecp5"], repeats=1, synthesise=False)
    plain = entries[0]
    assert (plain["solver"], plain["adders"], plain["depth"]) == ("plain trees", 8 * 7, 3)
    own = [entry for entry in entries if entry["solver"].startswith("bc_hw")]
    assert len(own) == 8 and all(entry["adder_bits"] < plain["adder_bits"] for entry in own)
    lanes = [{"engine": "a", "luts_per_lane": 1.0}]
    engines.draw(lanes, entries, "title", tmp_path / "picture.png")
    assert (tmp_path / "picture.png").read_bytes().startswith(b"\x89PNG")
