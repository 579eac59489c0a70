"""`verify_design` and `check_certificate`: from a design folder to its certificate, and back."""

import hashlib
import tempfile
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from random import Random

import msgspec

from .. import __version__
from ..cosim.simulate import SimOptions, simulate
from ..cosim.stimulus import Stimulus, choose_images
from ..cosim.subject import load_subject
from ..cosim.taps import find_taps
from ..cosim.vectors import write_vectors
from ..eda.cache import content_key
from ..eda.toolchain import CXX, VERILATOR, YOSYS
from ..errors import BcHwError, DesignError, UsageError, must_be
from ..files import reading
from ..plan.design import DESIGN_FILE, MODEL_FILE, RTLIL_FILE, VERILOG_FILE
from .certificate import (
    Certificate,
    Hashes,
    MutantScore,
    Proof,
    Simulated,
    Verdict,
    certificate_digest,
    load_certificate,
    save_certificate,
)
from .score import EQUIVALENT, KILLED, SURVIVED, remake, score_bench

__all__ = ["VerifyOptions", "check_certificate", "verify_design"]

RANDOM_IMAGES = 1000
"""Images of a design without a data set."""

RESULTS = (KILLED, SURVIVED, EQUIVALENT)
STATUSES = ("proved", "failed", "unknown")


@dataclass(frozen=True, kw_only=True)
class VerifyOptions:
    """What is to be verified, and how.

    Parameters
    ----------
    mutants : int
        How many; 0 makes none.
    seed : int
        Of mutants, random images and random waits.
    jobs : int or None
        Processes at once; by default one per core.
    data_dir : Path or None
        Folder of the data sets.
    """

    mutants: int = 200
    seed: int = 0
    jobs: int | None = None
    data_dir: Path | None = None

    def simulation(self, images: int | None) -> SimOptions:
        """Return the options of the simulation of all images."""
        return SimOptions(
            engine="native", images=images, seed=self.seed, jobs=self.jobs, data_dir=self.data_dir
        )


def verify_design(
    folder: Path, options: VerifyOptions, listener, proofs: list[Proof] | None = None
) -> Certificate:
    """Simulate all images, score the bench on mutants, and write `verification.json`.

    A simulation that the certificate at hand tells of is not repeated while every hash and tool is the same.

    Parameters
    ----------
    listener : Listener
        As for `bc_hw.cosim.simulate`.
    proofs : list of Proof, optional
        What was proved before.

    Raises
    ------
    MismatchError
        If the hardware differs from the golden model: then there is no certificate.
    BcHwError
        As for `bc-hw sim`, and as in `bc_hw.verify.score`.
    """
    images = _image_count(folder, options)
    listener.step("computing what to expect")
    hashes = design_hashes(folder, images, options)
    tools = {tool.find().name: tool.find().version for tool in (VERILATOR, YOSYS, CXX)}
    simulation = _known(folder, hashes, tools, options)
    if simulation is None:
        result, error = simulate(folder, options.simulation(images), listener)
        if error is not None:
            raise error
        simulation = Simulated(**{name: getattr(result, name) for name in Simulated.__struct_fields__})
    verdicts = []
    if options.mutants:
        verdicts = score_bench(
            folder,
            options.mutants,
            seed=options.seed,
            jobs=options.simulation(images).processes,
            data_dir=options.data_dir,
            listener=listener,
        )
    certificate = Certificate(
        version=__version__,
        hashes=hashes,
        tools=tools,
        simulation=simulation,
        mutants=_scored(verdicts, options.seed),
        proofs=proofs or [],
        passed=True,
        digest="",
    )
    certificate = _sealed(certificate)
    save_certificate(folder, certificate)
    return certificate


def design_hashes(folder: Path, images: int | None, options: VerifyOptions) -> Hashes:
    """Compute the hashes of a design folder as it is now.

    Parameters
    ----------
    images : int or None
        As for `bc_hw.cosim.stimulus.choose_images`.

    Raises
    ------
    DesignError, DataError
        If something is missing or damaged.
    """
    subject = load_subject(folder, seed=options.seed)
    stimulus = choose_images(subject, count=images, seed=options.seed, data_dir=options.data_dir)
    return Hashes(
        model=_sha256(folder / MODEL_FILE) if subject.design.weights == "rom" else None,
        verilog=_sha256(folder / VERILOG_FILE),
        netlist=_sha256(folder / RTLIL_FILE),
        design=_sha256(folder / DESIGN_FILE),
        vectors=_vectors_digest(subject, stimulus, options.seed),
    )


def check_certificate(
    folder: Path, *, data_dir: Path | None, rerun: int, jobs: int | None, listener
) -> Certificate:
    """See that everything in `verification.json` still holds.

    Parameters
    ----------
    rerun : int
        How many of the mutants meet the bench again.

    Raises
    ------
    DesignError
        With the first thing that does not hold.
    UsageError
        If there are fewer mutants than are to run again.
    """
    certificate = load_certificate(folder)
    _check_content(certificate)
    options = VerifyOptions(
        mutants=certificate.mutants.made, seed=certificate.simulation.seed, jobs=jobs, data_dir=data_dir
    )
    listener.step("computing what to expect")
    images = _image_count(folder, options)
    now = design_hashes(folder, images, options)
    for field, name in {
        "model": MODEL_FILE,
        "verilog": VERILOG_FILE,
        "netlist": RTLIL_FILE,
        "design": DESIGN_FILE,
        "vectors": "the images or what is expected of them",
    }.items():
        if getattr(now, field) != getattr(certificate.hashes, field):
            raise _broken(f"{name} must be what was verified, but was changed since")
    if rerun > certificate.mutants.made:
        raise UsageError(
            must_be("Number of mutants to run again", f"at most {certificate.mutants.made}", rerun)
        )
    if rerun:
        # Which ones follows from the content: nobody chooses.
        sample = Random(certificate.digest).sample(certificate.mutants.verdicts, rerun)
        again = remake(
            folder,
            certificate.mutants.made,
            [verdict.id for verdict in sample],
            seed=options.seed,
            jobs=options.simulation(images).processes,
            data_dir=data_dir,
            listener=listener,
        )
        for old, new in zip(sample, again, strict=True):
            if (old.result, old.by, old.why) != (new.result, new.by, new.why):
                raise _broken(
                    f"Mutant {old.id} must be {old.result} again ({old.why or 'nothing noticed it'}), "
                    f"but is {new.result} ({new.why or 'nothing noticed it'})"
                )
    return certificate


def _check_content(certificate: Certificate) -> None:
    """Raise for the first number that contradicts another one."""
    if certificate.digest != certificate_digest(certificate):
        raise _broken("Digest of the certificate must be that of its content, but its content was changed")
    simulation, mutants = certificate.simulation, certificate.mutants
    if simulation.mismatches:
        raise _broken(must_be("Mismatches", "0", simulation.mismatches))
    if simulation.images < 1 or simulation.activations_compared < simulation.images:
        raise _broken(must_be("Values compared", "at least one per image", simulation.activations_compared))
    for kind in ("cycles_per_image", "latency"):
        predicted, measured = (getattr(simulation, f"{kind}_{how}") for how in ("predicted", "measured"))
        if measured is not None and predicted != measured:
            raise _broken(must_be(f"Measured {kind}", f"the predicted {predicted}", measured))
    if _scored(mutants.verdicts, mutants.seed) != mutants:
        raise _broken("Counts of mutants must be those of their list, but differ")
    ids = Counter(verdict.id for verdict in mutants.verdicts)
    if ids and max(ids.values()) > 1:
        raise _broken(f"Each mutant must be listed once, but {ids.most_common(1)[0][0]} is not")
    for verdict in mutants.verdicts:
        if verdict.result not in RESULTS:
            raise _broken(must_be(f"Result of mutant {verdict.id}", " or ".join(RESULTS), verdict.result))
    for proof in certificate.proofs:
        if proof.status not in STATUSES:
            raise _broken(must_be(f"Status of proof {proof.name}", " or ".join(STATUSES), proof.status))
    if certificate.passed != _passes(certificate):
        raise _broken(must_be("Verdict of the certificate", str(_passes(certificate)), certificate.passed))


def _broken(sentence: str) -> DesignError:
    return DesignError(sentence, hint="verify the design again: bc-hw verify")


def _passes(certificate: Certificate) -> bool:
    return (
        certificate.simulation.mismatches == 0
        and certificate.mutants.survived == 0
        and all(proof.status == "proved" for proof in certificate.proofs)
    )


def _sealed(certificate: Certificate) -> Certificate:
    certificate = msgspec.structs.replace(certificate, passed=_passes(certificate))
    return msgspec.structs.replace(certificate, digest=certificate_digest(certificate))


def _scored(verdicts: list[Verdict], seed: int) -> MutantScore:
    results = Counter(verdict.result for verdict in verdicts)
    return MutantScore(
        made=len(verdicts),
        killed=results[KILLED],
        survived=results[SURVIVED],
        equivalent=results[EQUIVALENT],
        seed=seed,
        verdicts=verdicts,
    )


def _image_count(folder: Path, options: VerifyOptions) -> int | None:
    """Return None, for all images of the data set, or how many random ones where there is none."""
    subject = load_subject(folder, seed=options.seed)
    first = choose_images(subject, count=1, seed=options.seed, data_dir=options.data_dir)
    return RANDOM_IMAGES if first.source.startswith("random") else None


def _known(folder: Path, hashes: Hashes, tools: dict[str, str], options: VerifyOptions) -> Simulated | None:
    """Return the simulation of the certificate at hand, if it is about the same and says that all is well."""
    try:
        old = load_certificate(folder)
        _check_content(old)
    except BcHwError:
        return None
    same = (old.hashes, old.tools, old.version, old.simulation.seed) == (
        hashes,
        tools,
        __version__,
        options.seed,
    )
    return old.simulation if same else None


def _vectors_digest(subject, stimulus: Stimulus, seed: int) -> str:
    with tempfile.TemporaryDirectory() as temporary:
        place = Path(temporary) / "vectors"
        write_vectors(
            place,
            subject,
            find_taps(subject.design, subject.verilog.decode("utf-8", "replace")),
            stimulus,
            seed=seed,
        )
        return content_key(
            *(part for file in sorted(place.iterdir()) for part in (file.name, file.read_bytes()))
        )


def _sha256(path: Path) -> str:
    with reading(path, "File of the design", DesignError), path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
