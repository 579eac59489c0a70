"""`bc-hw prove`: what is said on stdout, on stderr and by the exit code."""

import json

import pytest

from bc_hw.cli import main
from bc_hw.formal import find_proofs
from bc_hw.hw.credits import Credits


def test_list(capsys):
    assert main(["prove", "--list", "--json"]) == 0
    listed = json.loads(capsys.readouterr().out)["proofs"]
    assert [each["name"] for each in listed] == [each.name for each in find_proofs()]
    assert all(each["statement"] for each in listed)
    assert main(["prove", "credits-count", "--list"]) == 0
    text = capsys.readouterr().out
    assert "credits-count" in text and "drain-order" not in text


def test_unknown_name(capsys):
    assert main(["prove", "nonsense"]) == 2
    assert "error: Proof must be one of the catalogue, not 'nonsense'" in capsys.readouterr().err


@pytest.mark.synth
def test_proved(capsys):
    assert main(["prove", "credits-count", "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["proofs"], told["proved"]) == (1, 1)
    assert told["results"][0]["status"] == "proved"


@pytest.mark.synth
def test_failed_with_its_counterexample(capsys, monkeypatch, tmp_path):
    class Broken(Credits):
        def __init__(self, banks):
            super().__init__(banks + 1)

    monkeypatch.setattr("bc_hw.formal.buffers.Credits", Broken)
    assert main(["prove", "credits-count", "--keep", str(tmp_path)]) == 1
    told = capsys.readouterr()
    assert "failed" in told.out and "cycle 0" in told.out and "check_range" in told.out
    assert "credits-count: not true in cycle 0" in told.err
    assert (tmp_path / "credits-count.vcd").is_file()
