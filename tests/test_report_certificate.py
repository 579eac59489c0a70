"""What the report says of a certificate, which is written here without running the tools."""

import hashlib
import shutil

import msgspec
import pytest

from bc_hw.cosim.coverage import Count, Coverage
from bc_hw.generate import write_design
from bc_hw.model.random_model import random_model
from bc_hw.plan.design import DESIGN_FILE, MODEL_FILE
from bc_hw.plan.engines import Folding
from bc_hw.plan.families import find_family
from bc_hw.plan.load import load_design
from bc_hw.plan.network import Source, shapes_of_model
from bc_hw.plan.planned import plan_design
from bc_hw.report import write_report
from bc_hw.verify.certificate import (
    Certificate,
    Hashes,
    MutantScore,
    Proof,
    Simulated,
    Verdict,
    certificate_digest,
    save_certificate,
)

SURVIVOR = Verdict("m7", "constant", "bc_accel.layer0", "cell", "an input became 0", "survived", "", "", 1.0)
KILLED = Verdict("m8", "constant", "bc_accel.layer1", "cell", "an input became 1", "killed", "sim", "", 1.0)
COVERAGE = Coverage(images=3, weights=Count(36, 35, 1), scale_digits=Count(7, 7, 0), bias_bits=Count(9, 9, 0))


def proof(name, status, reason=None):
    return Proof(name, f"{name} holds", "1 to 3", "induction", 4, status, reason, 1.0, {}, "0" * 64)


@pytest.fixture(scope="module")
def original(tmp_path_factory):
    folder = tmp_path_factory.mktemp("certificate") / "design"
    model = random_model((6, 4, 3))
    source = Source(shapes_of_model(model), model.input_bits, model)
    write_design(plan_design(source, [Folding(3, 2), Folding(2, 1)], find_family("ecp5")), model, folder)
    return folder


@pytest.fixture
def design(original, tmp_path):
    return shutil.copytree(original, tmp_path / "design")


def certify(folder, *, digest=None, **changes):
    found = load_design(folder)
    files = {
        "model": MODEL_FILE,
        "verilog": found.verilog_file,
        "netlist": found.rtlil_file,
        "design": DESIGN_FILE,
    }
    hashes = {name: hashlib.sha256((folder / file).read_bytes()).hexdigest() for name, file in files.items()}
    certificate = Certificate(
        version="1",
        hashes=Hashes(**hashes, vectors="0" * 64),
        tools={"verilator": "5"},
        simulation=Simulated("native", "random", 0, 1200, 0, 9600, 4, 4, 30, 30, COVERAGE),
        mutants=MutantScore(made=5, killed=3, survived=1, equivalent=1, seed=0, verdicts=[KILLED, SURVIVOR]),
        proofs=[proof("credits", "proved"), proof("gearbox", "unknown", "out of time")],
        passed=False,
        digest="",
    )
    certificate = msgspec.structs.replace(certificate, **changes)
    digest = certificate_digest(certificate) if digest is None else digest
    save_certificate(folder, msgspec.structs.replace(certificate, digest=digest))


def page(folder):
    return " ".join((folder / "report.html").read_text(encoding="utf-8").split())


def test_page_counts_mutants_proofs_and_survivors(design):
    certify(design)
    report = write_report(design)
    assert report.certificate.current and not report.certificate.passed
    assert report.certificate.proved == 1
    assert report.certificate.survivors == ["m7, bc_accel.layer0: an input became 0"]
    text = page(design)
    for part in (
        "Certificate: 1,200 images, 0 mismatches; weights exercised: 35 of 36",
        "Killed by the bench: 3; proved equivalent to the original: 1; survived: 1.",
        "Formal proofs hold for 1 of 2 statements",
        "survived: m7, bc_accel.layer0: an input became 0",
        "unknown: out of time",
        '<p class="verdict bad">Certificate:',
    ):
        assert part in text
    assert "m8, bc_accel" not in text


def test_page_of_a_certificate_that_passed(design):
    certify(design, passed=True, proofs=[])
    assert write_report(design).certificate.passed
    text = page(design)
    assert '<p class="verdict">Certificate:' in text
    assert "No formal proof was run." in text
    assert "Statements and proofs" not in text


def test_an_edited_certificate_is_not_believed(design):
    certify(design, passed=True, digest="0" * 64)
    assert not write_report(design).certificate.current
    text = page(design)
    assert "The certificate describes other files, or was edited." in text
    assert f"<code>bc-hw verify {design} --check</code>" in text
    assert "1,200 images" not in text


def test_a_certificate_of_other_files_is_not_believed(design):
    certify(design, passed=True)
    with (design / load_design(design).verilog_file).open("ab") as file:
        file.write(b"\n")
    assert not write_report(design).certificate.current
    assert "The certificate describes other files" in page(design)


def test_without_a_certificate_the_page_names_the_command(design):
    assert write_report(design).certificate is None
    text = page(design)
    assert "There is no certificate. This command makes one" in text
    assert f"<code>bc-hw verify {design}</code>" in text
