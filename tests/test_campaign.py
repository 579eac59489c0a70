"""Campaigns: what is drawn, what is kept, and what is said; the cases themselves are in another file."""

import hashlib
import json
from collections import Counter
from pathlib import Path

import msgspec
import pytest

from bc_hw.campaign import Networks, campaign, draw_case, run_campaign
from bc_hw.campaign.case import HIGHEST, LARGE, MOST_LAYERS, WIDEST, Case, Traffic
from bc_hw.campaign.material import Images, Weights
from bc_hw.campaign.run import CaseResult
from bc_hw.cli import main
from bc_hw.errors import BcHwError, StorageError
from bc_hw.model.conv2d import MAX_KERNEL
from bc_hw.model.spec import LAYER_KINDS, Conv2d, Dense, GlobalAvgPool2d, MaxPool2d
from bc_hw.plan.engines import ENGINES
from bc_hw.plan.families import FAMILIES, find_family
from bc_hw.plan.memory_init import check_model_fits
from bc_hw.plan.planned import plan_design
from bc_hw.topology import parse_topology
from tests.sim_designs import bench_module

pauses = bench_module("pauses")

SEEDS = range(400)

KEPT = ("sizes", "bits", "scale_digits", "family", "load", "folds", "weights", "images", "traffic", "engine")
"""What a case has always had."""


@pytest.fixture(scope="module")
def drawn():
    return [draw_case(seed) for seed in SEEDS]


def test_a_seed_is_the_whole_case():
    one, again, other = draw_case(7), draw_case(7), draw_case(8)
    assert one.case == again.case != other.case
    assert (one.images == again.images).all()
    for left, right in zip(one.model.layers, again.model.layers, strict=True):
        assert (left.weights == right.weights).all() and (left.bias == right.bias).all()


def test_every_kind_of_case_is_drawn(drawn):
    cases = [material.case for material in drawn]
    assert {fold.engine for case in cases for fold in case.folds} == set(ENGINES)
    assert {case.family for case in cases} == set(FAMILIES)
    assert {case.engine for case in cases} == {"cocotb", "native"}
    assert {case.weights for case in cases} == set(Weights)
    assert {case.images for case in cases} == set(Images)
    assert {case.traffic for case in cases} == {(a, b) for a in Traffic for b in Traffic}
    assert {case.load for case in cases} == {False, True}
    assert {case.scale_digits for case in cases} == {1, 2, 3}
    assert {len(case.folds) for case in cases} == set(range(1, MOST_LAYERS + 1))
    assert {width for case in cases for width in case.bits} == set(range(1, 9))
    widths = Counter(size for case in cases for size in case.sizes)
    assert min(widths) == 1 and 0.9 * LARGE < max(widths) <= LARGE
    padded = [
        case.sizes[index] % fold.simd and case.sizes[index + 1] % fold.pe
        for case in cases
        for index, fold in enumerate(case.folds)
    ]
    assert any(padded) and not all(padded)
    assert any(fold.requantisers for case in cases for fold in case.folds)


@pytest.fixture(scope="module")
def drawn_cnns():
    return [draw_case(seed, Networks.CNN) for seed in SEEDS]


def test_every_kind_of_cnn_is_drawn(drawn_cnns):
    steps = [step for material in drawn_cnns for step in material.model.steps]
    kinds = Counter(type(step.spec) for step in steps)
    assert set(kinds) == set(LAYER_KINDS) - {GlobalAvgPool2d} and min(kinds.values()) > 100
    windows = [step.spec for step in steps if type(step.spec) is Conv2d]
    for direction in (0, 1):
        assert {spec.kernel[direction] for spec in windows} == set(range(1, MAX_KERNEL + 1))
        assert {spec.stride[direction] for spec in windows} == {1, 2}
        assert {spec.padding[direction] for spec in windows} == set(range(MAX_KERNEL))
    assert 0.2 < sum(spec.kernel[0] == spec.kernel[1] for spec in windows) / len(windows) < 0.8
    pools = {(spec.window, spec.stride) for spec in (step.spec for step in steps) if type(spec) is MaxPool2d}
    assert pools == {(2, 1), (2, 2), (3, 1), (3, 2), (3, 3)}
    inputs = [material.model.input for material in drawn_cnns]
    assert {given.height for given in inputs} == set(range(1, HIGHEST + 1))
    assert {given.width for given in inputs} == set(range(1, WIDEST + 1))
    assert {1, 2, 3, 4, 5} < {given.channels for given in inputs}
    lasts = Counter(type(material.model.layers[-1].spec) for material in drawn_cnns)
    assert set(lasts) == {Dense, Conv2d}
    cases = [material.case for material in drawn_cnns]
    assert all(not case.sizes and parse_topology(case.topology).text == case.topology for case in cases)
    assert {case.load for case in cases} == {False, True}
    assert 0 in {simd for case in cases for simd in case.pools}
    several = [case for case in cases if len(case.pools) > 1]
    assert len(several) > 20


def test_the_dense_cases_are_what_they_were():
    """Of the first seeds; whatever is drawn for CNNs comes from another generator."""
    found = hashlib.sha256()
    for seed in range(20):
        material = draw_case(seed)
        case = msgspec.to_builtins(material.case)
        found.update(json.dumps([case[name] for name in KEPT]).encode())
        found.update(material.images.tobytes())
    assert found.hexdigest() == "f0bb6162a38b71ef927d4b92fdbf94e4fa89eefc66e8e5215fb3070324195c36"


def test_the_cases_of_cnns_are_what_they_were():
    found = hashlib.sha256()
    for seed in range(12):
        material = draw_case(seed, Networks.CNN)
        found.update(json.dumps([material.case.topology, material.case.pools, material.case.bits]).encode())
        found.update(material.images.tobytes())
    assert found.hexdigest() == "4e42eff3da06513ffa38e37e36fc44448d28829cbe73352fbe825e1d51a19533"


def test_networks_with_global_average_pooling():
    cases = [draw_case(seed, Networks.GAP) for seed in range(60)]
    for material in cases:
        specs = material.model.topology.specs
        at = specs.index(GlobalAvgPool2d())
        assert specs.count(GlobalAvgPool2d()) == 1 and set(map(type, specs[at + 1 :])) == {Dense}
        assert parse_topology(material.case.topology).text == material.case.topology
    sums = [step for each in cases for step in each.model.steps if type(step.spec) is GlobalAvgPool2d]
    assert {step.taken.pixels == 1 for step in sums} == {False, True}
    assert max(step.given.bits for step in sums) > 12
    kinds = {type(spec) for each in cases for spec in each.model.topology.specs}
    assert kinds == set(LAYER_KINDS)


def test_every_case_can_be_built(drawn):
    for material in drawn[::4]:
        case = material.case
        design = plan_design(material.source, case.folds, find_family(case.family))
        assert design.weights == ("load" if case.load else "rom")
        assert material.images.max(initial=0) < 1 << case.bits[0]
        assert (material.again is None) == (not case.load)
        for model in (material.model, material.again) if case.load else ():
            check_model_fits(design.layers, design.input_bits, model)


def test_images_have_their_extremes(drawn):
    tops = {kind: [] for kind in Images}
    for material in drawn:
        images, top = material.images, (1 << material.case.bits[0]) - 1
        tops[material.case.images].append(set((images == top).mean(axis=1)) | set((images == 0).mean(axis=1)))
    assert all(shares <= {0, 1} for shares in tops["zeros and ones"])
    assert {0, 1} in tops["zeros and ones"]
    assert any(0.5 in shares for shares in tops["alternating"])


def test_traffic_is_what_the_bench_knows():
    assert set(Traffic) == set(pauses.PATTERNS)


class Program:
    """Stands in for `run_case`."""

    def __init__(self, bad=()):
        self.bad, self.ran = set(bad), []

    def __call__(self, seed, folder, *, networks, code, timeout):
        self.ran.append(seed)
        bad = seed in self.bad
        case = draw_case(seed, networks).case
        return CaseResult(
            seed=seed,
            passed=not bad,
            error="Class of image 0 must be 1, not 2" if bad else None,
            images=8,
            compared=10,
            cycles=99,
            seconds=0.5,
            code=code,
            case=case,
            networks=networks,
        )


@pytest.fixture
def program(monkeypatch):
    stand_in = Program()
    monkeypatch.setattr(campaign, "run_case", stand_in)
    return stand_in


def lines(folder: Path) -> list[dict]:
    return [json.loads(line) for line in (folder / "results.jsonl").read_text().splitlines()]


def test_what_passed_is_not_run_again(program, tmp_path):
    program.bad = {2}
    first = run_campaign(range(4), tmp_path)
    assert [result.seed for result in first.failures] == [2] and first.found == 0
    assert msgspec.convert(lines(tmp_path)[3]["case"], Case) == draw_case(3).case
    program.bad = set()
    heard = []
    second = run_campaign(range(6), tmp_path, on_case=lambda result: heard.append(result.seed))
    assert program.ran == [0, 1, 2, 3, 2, 4, 5]
    assert (second.failures, second.found) == ([], 3)
    assert sorted(heard) == list(range(6))
    assert [result.seed for result in second.results] == list(range(6))


def test_a_seed_of_other_networks_is_another_case(program, tmp_path):
    run_campaign(range(2), tmp_path)
    result = run_campaign(range(2), tmp_path, networks=Networks.CNN)
    assert program.ran == [0, 1, 0, 1] and result.found == 0
    assert {case.networks for case in result.results} == {Networks.CNN}
    assert run_campaign(range(2), tmp_path, networks=Networks.CNN).found == 2
    assert run_campaign(range(2), tmp_path).found == 2
    assert [line["networks"] for line in lines(tmp_path)] == ["dense", "dense", "cnn", "cnn"]


def test_the_command_that_runs_a_cnn_again(program, tmp_path, capsys):
    program.bad = {1}
    options = ["--networks", "cnn", "--cases", "2", "--jobs", "1", "-o", str(tmp_path)]
    assert main(["campaign", *options]) == 1
    error = capsys.readouterr().err
    assert f"run it again with: bc-hw campaign --networks cnn --replay 1 -o {tmp_path}" in error
    assert main(["campaign", *options, "--json"]) == 1
    assert json.loads(capsys.readouterr().out)["networks"] == "cnn"


def test_what_passed_with_another_program_is_run_again(program, tmp_path, monkeypatch):
    run_campaign(range(2), tmp_path)
    monkeypatch.setattr(campaign, "program_hash", lambda: "other")
    assert run_campaign(range(2), tmp_path).found == 0
    assert program.ran == [0, 1, 0, 1]
    assert len({line["code"] for line in lines(tmp_path)}) == 2


def test_hash_follows_every_file_of_the_program(monkeypatch):
    before = campaign.program_hash()
    assert before == campaign.program_hash()
    whole = Path.read_bytes
    for name in ("requantiser.py", "driver.cpp", "core.h", "scoreboard.py"):
        monkeypatch.setattr(
            Path, "read_bytes", lambda path, name=name: whole(path) + b"#" * (path.name == name)
        )
        assert campaign.program_hash() != before


def test_a_line_that_a_kill_left_unfinished_is_dropped(program, tmp_path):
    run_campaign(range(2), tmp_path)
    file = tmp_path / "results.jsonl"
    file.write_bytes(file.read_bytes()[:-9])
    assert run_campaign(range(3), tmp_path).found == 1
    assert program.ran == [0, 1, 1, 2]
    assert [line["seed"] for line in lines(tmp_path)] == [0, 1, 2]


def test_a_file_of_something_else_is_left_alone(program, tmp_path):
    (tmp_path / "results.jsonl").write_text('{"a": 1}\n')
    with pytest.raises(StorageError, match=r"^Line 1 of .* must be the result of a case, not '{\"a\": 1}'$"):
        run_campaign([0], tmp_path)
    assert (tmp_path / "results.jsonl").read_text() == '{"a": 1}\n'
    (tmp_path / "file").touch()
    with pytest.raises(StorageError):
        run_campaign([0], tmp_path / "file")
    (tmp_path / "d" / "results.jsonl").mkdir(parents=True)
    with pytest.raises(StorageError, match=r"^Results of the campaign must be readable, not "):
        run_campaign([0], tmp_path / "d")


def test_whatever_goes_wrong_is_a_result(tmp_path, monkeypatch):
    from bc_hw.campaign import run

    def refuse(*args):
        raise BcHwError("Thing must be a, not b")

    monkeypatch.setattr(run, "write_design", refuse)
    result = run.run_case(3, tmp_path / "3")
    assert (result.passed, result.error) == (False, "BcHwError: Thing must be a, not b")
    assert result.case == draw_case(3).case and result.images == 0

    monkeypatch.setattr(run, "write_design", lambda *args: [][0])
    result = run.run_case(3, tmp_path / "3")
    assert (result.passed, result.error) == (False, "IndexError: list index out of range")
    assert "IndexError" in (tmp_path / "3.traceback").read_text()

    monkeypatch.setattr(run, "draw_case", lambda *args: 1 // 0)
    result = run.run_case(3, tmp_path / "3")
    assert result.case is None and result.error.startswith("ZeroDivisionError")


def test_command(program, tmp_path, capsys):
    assert main(["campaign", "--cases", "3", "--seed", "5", "--jobs", "1", "-o", str(tmp_path)]) == 0
    assert "Campaign, seeds 5 to 7" in capsys.readouterr().out
    program.bad = {6, 7}
    (tmp_path / "results.jsonl").unlink()
    command = ["campaign", "--cases", "3", "--seed", "5", "--jobs", "1", "-o", str(tmp_path)]
    assert main(command) == 1
    error = " ".join(capsys.readouterr().err.split())
    assert "error: Case of seed 6 must pass, but failed: Class of image 0 must be 1, not 2" in error
    assert f"bc-hw campaign --replay 6 -o {tmp_path}" in error
    assert main([*command, "--json"]) == 1
    found = json.loads(capsys.readouterr().out)
    assert (found["cases"], found["failed"], found["found"]) == (3, 2, 1)
    assert [failure["seed"] for failure in found["failures"]] == [6, 7]
    program.bad = set()
    assert main(["campaign", "--replay", "6", "--jobs", "1", "-o", str(tmp_path), "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert (found["cases"], found["first_seed"], found["last_seed"]) == (1, 6, 6)
    assert main([*command]) == 0
    assert "2 of them had passed before" in capsys.readouterr().out


def test_json_keys_stand_on_the_reference_page(program, tmp_path, capsys):
    assert main(["campaign", "--cases", "1", "--jobs", "1", "-o", str(tmp_path), "--json"]) == 0
    page = (Path(__file__).parents[1] / "docs" / "reference" / "json.md").read_text(encoding="utf-8")
    section = page.partition("## campaign\n")[2].partition("\n## ")[0]
    for key in [*json.loads(capsys.readouterr().out), *CaseResult.__struct_fields__]:
        assert f"`{key}`" in section
