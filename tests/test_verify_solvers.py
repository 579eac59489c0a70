"""Solvers that run out of time or fail: nothing is proved then."""

import pytest

from bc_hw.errors import ToolFailed, ToolTimeout
from bc_hw.verify import solvers
from bc_hw.verify.solvers import PAIR_FILE, induction, reachability

ASK = {"induction": lambda work: induction(work, 3), "reachability": reachability}


@pytest.fixture
def work(tmp_path):
    """A folder in which an earlier proof succeeded."""
    (tmp_path / "prove.log").write_text("[induction step 1]\nInduction step proven: SUCCESS!\n")
    (tmp_path / "status.txt").write_text("snl_UNSAT\n")
    (tmp_path / PAIR_FILE).write_text("{}")
    return tmp_path


def failing(message, kind=ToolFailed):
    def run(*args, **options):
        raise kind(message)

    return run


@pytest.mark.parametrize("ask", ASK.values(), ids=ASK)
def test_no_time_left_is_no_proof(work, monkeypatch, ask):
    monkeypatch.setattr(solvers, "run_yosys", failing("yosys must end within 60 s", ToolTimeout))
    assert not ask(work)


@pytest.mark.parametrize("ask", ASK.values(), ids=ASK)
def test_a_tool_that_fails_is_told(work, monkeypatch, ask):
    monkeypatch.setattr(solvers, "run_yosys", failing("yosys was killed by SIGKILL"))
    with pytest.raises(ToolFailed, match="killed by SIGKILL"):
        ask(work)


def test_what_an_earlier_proof_left_is_none(work, monkeypatch):
    # The tool ends well and leaves nothing.
    monkeypatch.setattr(solvers, "run_yosys", lambda *args, **options: None)
    assert not reachability(work)
