"""The certificate, and every way in which it can stop being true."""

import json
from types import SimpleNamespace

import msgspec
import pytest

from bc_hw.cli import main
from bc_hw.cosim.listener import Listener
from bc_hw.errors import DesignError, MismatchError, UsageError
from bc_hw.formal import find_proofs, run_proofs
from bc_hw.hw.credits import Credits
from bc_hw.plan.design import MODEL_FILE, RTLIL_FILE, VERILOG_FILE
from bc_hw.report import write_report
from bc_hw.verify import check as checking
from bc_hw.verify import hashes, score, verify
from bc_hw.verify.bench import Bench, Finding
from bc_hw.verify.certificate import (
    CERTIFICATE_FILE,
    Verdict,
    certificate_digest,
    load_certificate,
    save_certificate,
)
from bc_hw.verify.check import check_certificate
from bc_hw.verify.content import scored, sealed
from bc_hw.verify.verify import VerifyOptions, verify_design
from tests.sim_designs import make_design

pytestmark = [pytest.mark.sim, pytest.mark.synth]

COUNT = 20
PROOF = "credits-count"


@pytest.fixture(scope="module")
def original(tmp_path_factory):
    """A small design, verified with 20 mutants and one proof."""
    folder = tmp_path_factory.mktemp("verify") / "design"
    # With seed 0 a weight bit never changes for neurons that exist: a mutant of it shows nowhere, and what
    # it does for the lane of a neuron that is not there keeps the solver from proving so.
    make_design(folder, seed=2)
    with pytest.MonkeyPatch.context() as patch:
        few_proofs(patch)
        assert main(["verify", str(folder), "--mutants", str(COUNT), "--jobs", "2"]) == 0
    return folder


def few_proofs(patch):
    """Let the catalogue be one proof, of a second."""
    patch.setattr("bc_hw.formal.run.CATALOGUE", find_proofs([PROOF]))


@pytest.fixture
def design(original, tmp_path):
    """A copy of its files, without what the bench needs to run."""
    folder = tmp_path / "design"
    folder.mkdir()
    for path in original.iterdir():
        if path.is_file():
            (folder / path.name).write_bytes(path.read_bytes())
    return folder


def check(folder, rerun=0):
    return check_certificate(folder, data_dir=None, rerun=rerun, jobs=2, listener=Listener())


def edit(folder, change, *, seal=True):
    """Change the content of a certificate, and compute its digest again."""
    certificate = load_certificate(folder)
    content = msgspec.to_builtins(certificate)
    change(content)
    certificate = msgspec.convert(content, type(certificate))
    if seal:
        certificate = msgspec.structs.replace(certificate, digest=certificate_digest(certificate))
    save_certificate(folder, certificate)


def test_every_mutant_is_noticed_or_equal(original):
    certificate = load_certificate(original)
    mutants = certificate.mutants
    assert certificate.passed
    assert (mutants.made, mutants.survived) == (COUNT, 0)
    assert mutants.killed >= 15
    assert {verdict.by for verdict in mutants.verdicts} >= {"few images", "proof"}
    assert all(verdict.why for verdict in mutants.verdicts)
    assert certificate.simulation.images == 1000
    assert certificate.simulation.mismatches == 0
    (proof,) = certificate.proofs
    assert (proof.name, proof.status, proof.reason) == (PROOF, "proved", None)
    assert set(proof.tools) == {"yosys", "z3"}


def test_a_certificate_holds(design):
    assert check(design) == load_certificate(design)


def test_some_mutants_run_again(original):
    assert check(original, rerun=3).passed


def test_second_run_finds_the_verdicts_of_the_first(original, monkeypatch):
    monkeypatch.setattr(verify, "simulate", None)
    monkeypatch.setattr(score, "prepare_bench", None)
    monkeypatch.setattr("bc_hw.verify.proofs.run_proofs", None)
    few_proofs(monkeypatch)
    before = load_certificate(original)
    assert verify_design(original, VerifyOptions(mutants=COUNT), Listener()) == before


def test_an_interrupted_run_goes_on(original, monkeypatch):
    verdicts = original / score.WORK_FOLDER / score.VERDICTS_FOLDER
    gone = sorted(verdicts.iterdir())[4]
    before = gone.read_bytes()
    gone.unlink()
    sorted(verdicts.iterdir())[7].write_bytes(b"{")  # damaged counts as missing
    ran = []
    run = Bench.run

    def spy(self, check, number, work):
        ran.append(number)
        return run(self, check, number, work)

    monkeypatch.setattr(Bench, "run", spy)
    before_certificate = load_certificate(original)
    few_proofs(monkeypatch)
    again = verify_design(original, VerifyOptions(mutants=COUNT, jobs=2), Listener())
    assert len(set(ran) - {0}) == 2
    old, new = (msgspec.json.decode(data, type=Verdict) for data in (before, gone.read_bytes()))
    assert msgspec.structs.replace(new, seconds=old.seconds) == old
    assert again.mutants.killed == before_certificate.mutants.killed


def test_changed_seed_starts_anew(original):
    key = score._key(original, COUNT, 0)
    assert key == (original / score.WORK_FOLDER / score.MADE_FOLDER / score.KEY_FILE).read_text()
    assert len({key, score._key(original, COUNT, 1), score._key(original, COUNT + 1, 0)}) == 3


@pytest.mark.parametrize(
    ("name", "message"),
    [
        (VERILOG_FILE, "bc_accel.v must be what was verified, but was changed since"),
        (RTLIL_FILE, "bc_accel.il must be what was verified, but was changed since"),
        ("design.json", "design.json must be what was verified, but was changed since"),
    ],
)
def test_one_more_byte(design, name, message):
    with (design / name).open("ab") as file:
        file.write(b"\n")
    with pytest.raises(DesignError, match=message):
        check(design)


def test_another_model(design, tmp_path):
    make_design(tmp_path / "other", seed=1)
    (design / MODEL_FILE).write_bytes((tmp_path / "other" / MODEL_FILE).read_bytes())
    with pytest.raises(DesignError, match=r"model.bchw must be what was verified, but was changed since"):
        check(design)


def test_other_expectations(design, monkeypatch):
    old = load_certificate(design).hashes
    monkeypatch.setattr(hashes, "_digests", lambda *arguments: ("0" * 64, old.extra))
    with pytest.raises(DesignError, match="the images or what is expected of them must be what was verified"):
        check(design)
    monkeypatch.setattr(hashes, "_digests", lambda *arguments: (old.vectors, "0" * 64))
    with pytest.raises(
        DesignError, match="the extra images must be what was verified, but were changed since"
    ):
        check(design)


def test_a_certificate_says_what_was_exercised(original):
    coverage = load_certificate(original).simulation.coverage
    assert coverage.missed == 0
    assert coverage.weights.exercised == coverage.weights.all == 12 * 9 + 9 * 5


def test_a_certificate_made_before_there_were_extra_images(design):
    def change(content):
        del content["simulation"]["coverage"], content["hashes"]["extra"]

    edit(design, change)
    assert "coverage" not in (design / CERTIFICATE_FILE).read_text()
    assert check(design).simulation.coverage is None


def test_edited_number(design):
    edit(design, lambda content: content["simulation"].update(images=999), seal=False)
    with pytest.raises(DesignError, match="Digest of the certificate must be that of its content"):
        check(design)


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (lambda c: c["simulation"].update(mismatches=1), "Mismatches must be 0, not 1"),
        (
            lambda c: c["simulation"].update(activations_compared=3),
            "Values compared must be at least one per image",
        ),
        (
            lambda c: c["simulation"]["coverage"]["weights"].update(exercised=999),
            "Exercised weights must be from 0 to the 153 that have an effect, not 999",
        ),
        (lambda c: c["simulation"].update(latency_measured=1), "Measured latency must be the predicted"),
        (
            lambda c: c["simulation"].update(cycles_per_image_measured=1),
            "Measured cycles_per_image must be the predicted",
        ),
        (
            lambda c: c["mutants"]["verdicts"].pop(),
            "Counts of mutants must be those of their list, but differ",
        ),
        (
            lambda c: c["mutants"].update(killed=0),
            "Counts of mutants must be those of their list, but differ",
        ),
        (
            lambda c: c["mutants"]["verdicts"][1].update(id=c["mutants"]["verdicts"][0]["id"]),
            "Each mutant must be listed once, but own-001 is not",
        ),
        (lambda c: c.update(passed=False), "Verdict of the certificate must be True, not False"),
        (
            lambda c: c["proofs"][0].update(status="so"),
            "Status of proof credits-count must be proved or failed or unknown, not 'so'",
        ),
        (
            lambda c: c["proofs"].append(c["proofs"][0]),
            "Each proof must be listed once, but credits-count is not",
        ),
        (
            lambda c: c["proofs"][0].update(status="unknown"),
            "Verdict of the certificate must be False, not True",
        ),
        (
            lambda c: c["proofs"][0].update(name="gone"),
            "Proof gone must be one of this version, but there is none of that name",
        ),
        (
            lambda c: c["proofs"][0].update(statement="All is well."),
            "Proof credits-count must say what it says in this version, but does not",
        ),
        (
            lambda c: c["proofs"][0].update(components="0" * 64),
            "Proof credits-count must be about the components of this version, but they changed",
        ),
    ],
)
def test_contradictions(design, change, message):
    edit(design, change)
    with pytest.raises(DesignError, match=message):
        check(design)


def test_unknown_result_of_a_mutant(design):
    def change(content):
        result = content["mutants"]["verdicts"][0]["result"]
        content["mutants"]["verdicts"][0]["result"] = "gone"
        content["mutants"][result] -= 1

    edit(design, change)
    with pytest.raises(
        DesignError, match="Result of mutant own-001 must be killed or survived or equivalent"
    ):
        check(design)


def test_missing_certificate(design):
    (design / CERTIFICATE_FILE).unlink()
    with pytest.raises(DesignError, match="Certificate must be an existing file, not"):
        check(design)


@pytest.mark.parametrize("content", ["{", "[]", '{"schema": 1}', '{"schema": 1, "more": 2}', "\udcff"])
def test_damaged_certificate(design, content):
    (design / CERTIFICATE_FILE).write_bytes(content.encode("utf-8", "surrogateescape"))
    with pytest.raises(DesignError, match=r"must follow the schema of verification.json"):
        check(design)


def test_certificate_of_another_version(design):
    (design / CERTIFICATE_FILE).write_text('{"schema": 2}')
    with pytest.raises(DesignError, match="Certificate schema version must be 1, not 2"):
        check(design)


def test_certificate_beyond_its_bound(design, monkeypatch):
    monkeypatch.setattr("bc_hw.verify.certificate.MAX_FILE_BYTES", 10)
    with pytest.raises(DesignError, match="Certificate must be at most 10 bytes"):
        check(design)


def test_more_again_than_there_are(design):
    with pytest.raises(
        UsageError, match="Number of mutants or proofs to run again must be at most 20, not 21"
    ):
        check(design, rerun=21)


def test_a_mutant_that_does_otherwise_the_second_time(design, monkeypatch):
    sample = load_certificate(design).mutants.verdicts
    survived = [msgspec.structs.replace(one, result="survived", by="", why="") for one in sample]
    monkeypatch.setattr(
        checking,
        "remake",
        lambda folder, made, ids, **rest: [one for name in ids for one in survived if one.id == name],
    )
    with pytest.raises(
        DesignError, match=r"Mutant \S+ must be \S+ again .*, but is survived \(nothing noticed it\)"
    ):
        check(design, rerun=1)


def test_unknown_mutant(original):
    with pytest.raises(DesignError, match="Mutant must be one that the design has, not 'own-999'"):
        score.remake(original, COUNT, ["own-999"], seed=0, jobs=1, listener=Listener())


def test_survivors_fail_the_command(original, capsys):
    certificate = load_certificate(original)
    verdicts = list(certificate.mutants.verdicts)
    verdicts[0] = msgspec.structs.replace(verdicts[0], result="survived", by="", why="")
    changed = sealed(msgspec.structs.replace(certificate, mutants=scored(verdicts, 0)))
    assert not changed.passed
    save_certificate(original, changed)
    try:
        assert main(["verify", str(original), "--check"]) == 1
    finally:
        save_certificate(original, certificate)
    output = capsys.readouterr()
    assert "error: Mutants must be noticed or proved equivalent, but 1 of 20 survived" in output.err
    assert f"survived: {verdicts[0].id}, {verdicts[0].module}" in " ".join(output.out.split())


def test_a_statement_that_is_not_true_fails_the_command(original, capsys, monkeypatch):
    class Broken(Credits):
        def __init__(self, banks):
            super().__init__(banks + 1)

    monkeypatch.setattr("bc_hw.formal.buffers.Credits", Broken)
    few_proofs(monkeypatch)
    before = load_certificate(original)
    try:
        assert main(["verify", str(original), "--mutants", str(COUNT)]) == 1
        output = capsys.readouterr()
        assert f"error: Every statement must be proved, but {PROOF} is failed: not true in" in output.err
        assert f"hint: bc-hw prove {PROOF} shows more" in output.err
        assert "proofs: 0 of 1" in output.out
        assert f"failed: {PROOF}: not true in" in output.out
        assert not load_certificate(original).passed
        assert main(["verify", str(original), "--check"]) == 1
        assert f"error: Every statement must be proved, but {PROOF}" in capsys.readouterr().err
        write_report(original)
        page = (original / "report.html").read_text(encoding="utf-8")
        assert "failed: not true in" in page and "Formal proofs hold for 0 of" in page
        # With the component as it was, the certificate is about another one.
        monkeypatch.setattr("bc_hw.formal.buffers.Credits", Credits)
        with pytest.raises(DesignError, match=f"Proof {PROOF} must be about the components of this version"):
            check(original)
        # Nothing of the failure is kept.
        assert main(["verify", str(original), "--mutants", str(COUNT)]) == 0
        assert load_certificate(original).proofs[0].status == "proved"
    finally:
        save_certificate(original, before)


def test_a_proof_that_does_otherwise_the_second_time(design, monkeypatch):
    (proof,) = load_certificate(design).proofs
    unknown = msgspec.structs.replace(proof, status="unknown", reason="time ran out after 300 s")
    monkeypatch.setattr(checking, "remake", lambda folder, made, ids, **rest: same(design, ids))
    monkeypatch.setattr(checking, "prove_again", lambda proofs, **rest: [unknown for _ in proofs])
    with pytest.raises(DesignError, match=f"Proof {PROOF} must be proved again, but is unknown"):
        check(design, rerun=1)


def same(folder, ids):
    """Return the verdicts that stand in the certificate."""
    verdicts = {verdict.id: verdict for verdict in load_certificate(folder).mutants.verdicts}
    return [verdicts[name] for name in ids]


def test_more_again_than_there_are_proofs(original, monkeypatch):
    ran = []

    def spy(names, jobs, **rest):
        ran.append(names)
        return run_proofs(names, jobs, **rest)

    monkeypatch.setattr("bc_hw.verify.proofs.run_proofs", spy)
    monkeypatch.setattr(checking, "remake", lambda folder, made, ids, **rest: same(original, ids))
    assert check(original, rerun=COUNT).passed
    assert ran == [[PROOF]]


def test_json(original, capsys):
    assert main(["verify", str(original), "--check", "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == json.loads((original / CERTIFICATE_FILE).read_text())


def test_rerun_needs_check(original, capsys):
    assert main(["verify", str(original), "--rerun", "1"]) == 2
    assert "Option --rerun must be used with --check" in capsys.readouterr().err


def test_hardware_that_differs_gets_no_certificate(design, monkeypatch):
    (design / CERTIFICATE_FILE).unlink()
    error = MismatchError("Score must be 1, not 2")
    monkeypatch.setattr(verify, "simulate", lambda *arguments: (None, error))
    with pytest.raises(MismatchError, match="Score must be 1"):
        verify_design(design, VerifyOptions(mutants=0), Listener())
    assert not (design / CERTIFICATE_FILE).exists()


def test_changed_verilog_is_not_mutated(design):
    with (design / VERILOG_FILE).open("ab") as file:
        file.write(b"\n")
    with pytest.raises(DesignError, match="Mutants must be made of the design as it was generated, but"):
        score.score_bench(design, 2, seed=0, jobs=1, listener=Listener())


def test_unchanged_design_must_pass(original):
    bench = SimpleNamespace(checks=[None], run=lambda *arguments: Finding("Score must be 1, not 2", None))
    with pytest.raises(
        DesignError, match="Unchanged design must pass the bench before mutants are tried, but Score"
    ):
        score._must_pass(bench, original)


def test_no_mutants_to_make(original):
    with pytest.raises(UsageError, match="Number of mutants must be at least 1, not 0"):
        score.score_bench(original, 0, seed=0, jobs=1, listener=Listener())


def test_not_a_design(tmp_path):
    with pytest.raises(DesignError, match="Design must be a folder made by `bc-hw gen-rtl`"):
        score.score_bench(tmp_path, 2, seed=0, jobs=1, listener=Listener())


def test_report_shows_the_certificate(original):
    report = write_report(original)
    assert report.certificate.passed
    assert report.certificate.mutants == COUNT
    assert report.certificate.current
    page = (original / "report.html").read_text(encoding="utf-8")
    assert "Formal proofs hold for 1 of 1" in page and PROOF in page
    assert "mutants" in page


def test_report_of_a_certificate_without_proofs(design):
    edit(design, lambda content: content["proofs"].clear())
    assert write_report(design).certificate.current
    assert "No formal proof was run" in (design / "report.html").read_text(encoding="utf-8")


def test_report_tells_a_certificate_of_other_files(design):
    with (design / VERILOG_FILE).open("ab") as file:
        file.write(b"\n")
    assert not write_report(design).certificate.current
    assert "describes other files" in (design / "report.html").read_text(encoding="utf-8")


def test_report_without_a_certificate(design):
    (design / CERTIFICATE_FILE).unlink()
    assert write_report(design).certificate is None
    assert "bc-hw verify" in (design / "report.html").read_text(encoding="utf-8")
