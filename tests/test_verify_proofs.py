"""Proofs for the certificate: which ones, and what is kept of them."""

from dataclasses import replace

import pytest

from bc_hw.cli.verify import command
from bc_hw.cosim.listener import Listener
from bc_hw.errors import DesignError, UsageError
from bc_hw.formal import find_proofs, proof_digest
from bc_hw.hw.credits import Credits
from bc_hw.plan.design import DESIGN_FILE
from bc_hw.verify import proofs
from bc_hw.verify.proofs import SETS, choose_proofs, prove_components
from bc_hw.verify.score import WORK_FOLDER
from bc_hw.verify.verify import VerifyOptions

NAMES = ["credits-count", "drain-order"]


def test_sets():
    every = find_proofs()
    assert choose_proofs("all") == every
    assert choose_proofs("quick") == [proof for proof in every if not proof.slow]
    assert len(every) > len(choose_proofs("quick")) > 20
    assert choose_proofs("none") == []


def test_unknown_set():
    with pytest.raises(UsageError, match="Set of proofs must be quick or all or none, not 'some'"):
        VerifyOptions(proofs="some")


def test_the_command_offers_every_set():
    (option,) = [option for option in command.params if option.name == "proofs"]
    assert tuple(option.type.choices) == SETS


def test_none_needs_no_tool(tmp_path):
    assert prove_components(tmp_path, "none", jobs=1, listener=Listener()) == []
    assert not list(tmp_path.iterdir())


def test_not_a_design(tmp_path):
    with pytest.raises(DesignError, match="Design must be a folder made by `bc-hw gen-rtl`"):
        prove_components(tmp_path, "quick", jobs=1, listener=Listener())


def test_digest_is_of_the_component_and_of_the_depths(monkeypatch):
    (proof,) = find_proofs(["credits-count"])
    before = proof_digest(proof)
    assert proof_digest(proof) == before
    others = [replace(proof, depth=9), replace(proof, cover_depth=9), replace(proof, mode="bounded")]
    assert len({proof_digest(other) for other in [proof, *others]}) == 4

    class Broken(Credits):
        def __init__(self, banks):
            super().__init__(banks + 1)

    monkeypatch.setattr("bc_hw.formal.buffers.Credits", Broken)
    assert proof_digest(proof) != before


class Heard(Listener):
    """Remembers how far it is."""

    def __init__(self):
        self.done = []

    def advance(self, images):
        self.done.append(images)


@pytest.mark.synth
def test_what_was_proved_is_kept(tmp_path, monkeypatch):
    (tmp_path / DESIGN_FILE).touch()
    monkeypatch.setattr("bc_hw.formal.run.CATALOGUE", find_proofs(NAMES))
    ran = []
    run = proofs.run_proofs

    def spy(names, jobs, **rest):
        ran.append(names)
        return run(names, jobs, **rest)

    def again():
        listener = Heard()
        found = prove_components(tmp_path, "quick", jobs=2, listener=listener)
        assert sum(listener.done) == len(NAMES)
        assert [proof.name for proof in found] == NAMES
        return found

    monkeypatch.setattr(proofs, "run_proofs", spy)
    first = again()
    assert [proof.status for proof in first] == ["proved", "proved"]
    assert first[0].components == proof_digest(find_proofs(NAMES)[0])
    assert again() == first
    assert ran == [NAMES]
    kept = tmp_path / WORK_FOLDER / proofs.PROOFS_FOLDER
    (kept / "drain-order.json").write_bytes(b"{")
    again()
    assert ran == [NAMES, ["drain-order"]]

    class Broken(Credits):
        def __init__(self, banks):
            super().__init__(banks + 1)

    monkeypatch.setattr("bc_hw.formal.buffers.Credits", Broken)
    for _ in range(2):  # a failure is not kept
        failed = again()
        assert [proof.status for proof in failed] == ["failed", "proved"]
        assert failed[0].reason.startswith("not true in cycle")
    assert ran[2:] == [["credits-count"]] * 2
