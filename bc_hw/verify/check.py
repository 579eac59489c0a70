"""`check_certificate`: whether everything that a certificate says still holds."""

from collections.abc import Sequence
from pathlib import Path
from random import Random

from ..cosim.options import SimOptions
from ..errors import UsageError, must_be
from ..plan.design import DESIGN_FILE, MODEL_FILE
from ..plan.load import load_design, must_be_design_folder
from .certificate import Certificate, Proof, Verdict, load_certificate
from .content import broken, check_content
from .hashes import design_hashes, image_count
from .proofs import check_proofs, prove_again
from .score import remake

__all__ = ["check_certificate"]


def check_certificate(
    folder: Path, *, data_dir: Path | None, rerun: int, jobs: int | None, listener
) -> Certificate:
    """Check that everything in `verification.json` still holds.

    Parameters
    ----------
    rerun : int
        How many mutants and how many proofs run again; all of them where there are fewer.

    Raises
    ------
    DesignError
        With the first thing that does not hold.
    UsageError
        If there are not so many of either.
    """
    must_be_design_folder(folder)
    certificate = load_certificate(folder)
    check_content(certificate)
    mutants, proofs = certificate.mutants, certificate.proofs
    most = max(mutants.made, len(proofs))
    if rerun > most:
        raise UsageError(must_be("Number of mutants or proofs to run again", f"at most {most}", rerun))
    listener.step("computing what to expect")
    seed = certificate.simulation.seed
    images = image_count(folder, seed=seed, data_dir=data_dir)
    now = design_hashes(folder, images, seed=seed, data_dir=data_dir)
    about = load_design(folder)
    for field, name in {
        "model": MODEL_FILE,
        "verilog": about.verilog_file,
        "netlist": about.rtlil_file,
        "design": DESIGN_FILE,
        "vectors": "the images or what is expected of them",
    }.items():
        if getattr(now, field) != getattr(certificate.hashes, field):
            raise broken(f"{name} must be what was verified, but was changed since")
    # Certificates from before there were extra images have no hash of them.
    if certificate.hashes.extra not in (None, now.extra):
        raise broken("the extra images must be what was verified, but were changed since")
    check_proofs(proofs, listener=listener)
    # The content decides which ones run again, so that nobody can choose them.
    rng = Random(certificate.digest)
    processes = SimOptions(jobs=jobs).processes
    if sample := rng.sample(mutants.verdicts, min(rerun, mutants.made)):
        _compare_mutants(
            sample,
            remake(
                folder,
                mutants.made,
                [verdict.id for verdict in sample],
                seed=mutants.seed,
                jobs=processes,
                data_dir=data_dir,
                listener=listener,
            ),
        )
    if chosen := rng.sample(proofs, min(rerun, len(proofs))):
        _compare_proofs(chosen, prove_again(chosen, jobs=processes, listener=listener))
    return certificate


def _compare_mutants(before: Sequence[Verdict], again: Sequence[Verdict]) -> None:
    for old, new in zip(before, again, strict=True):
        if (old.result, old.by, old.why) != (new.result, new.by, new.why):
            raise broken(
                f"Mutant {old.id} must be {old.result} again ({old.why or 'nothing noticed it'}), "
                f"but is {new.result} ({new.why or 'nothing noticed it'})"
            )


def _compare_proofs(before: Sequence[Proof], again: Sequence[Proof]) -> None:
    for old, new in zip(before, again, strict=True):
        if old.status != new.status:
            raise broken(f"Proof {old.name} must be {old.status} again, but is {new.status}")
