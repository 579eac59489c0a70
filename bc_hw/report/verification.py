"""What simulations and the certificate say, in the form of the report."""

import msgspec

from ..verify.certificate import Coverage, Proof
from .evidence import Evidence, Simulation

__all__ = ["CertificateFigures", "Verification", "certificate_figures", "verifications"]


class Verification(msgspec.Struct, frozen=True, kw_only=True):
    """One simulation against the golden model."""

    file: str
    engine: str
    images: int
    source: str
    weights: str
    date: str | None
    passed: bool
    error: str | None
    mismatches: int
    activations_compared: int
    cycles_per_image_predicted: int
    cycles_per_image_measured: float | None
    latency_predicted: int
    latency_measured: int | None
    coverage: Coverage | None

    @property
    def images_compared(self) -> int:
        """Images of the run and its extra images."""
        return self.images + (self.coverage.images if self.coverage else 0)


class CertificateFigures(msgspec.Struct, frozen=True, kw_only=True):
    """What `verification.json` says.

    Parameters
    ----------
    passed : bool
    current : bool
        Whether its digest is right, and its hashes are those of the files in the folder.
    images, mismatches : int
    coverage : Coverage or None
    mutants, killed, survived, equivalent : int
    survivors : list of str
        One sentence each.
    proofs : list of Proof
        Empty if none was run.
    tools : dict of str to str
    """

    passed: bool
    current: bool
    images: int
    mismatches: int
    coverage: Coverage | None
    mutants: int
    killed: int
    survived: int
    equivalent: int
    survivors: list[str]
    proofs: list[Proof]
    tools: dict[str, str]

    @property
    def proved(self) -> int:
        """Statements that a proof shows to hold."""
        return sum(proof.status == "proved" for proof in self.proofs)


def verifications(evidence: Evidence) -> list[Verification]:
    """Return what each simulation says, in the order of its files."""
    return [_verification(name, run) for name, run in evidence.simulations.items()]


def _verification(file: str, run: Simulation) -> Verification:
    return Verification(
        file=file,
        engine=run.engine,
        images=run.images,
        source=run.source,
        weights=run.weights,
        date=run.date,
        passed=run.passed,
        error=run.error,
        mismatches=run.mismatches,
        activations_compared=run.activations_compared,
        cycles_per_image_predicted=run.cycles_per_image_predicted,
        cycles_per_image_measured=run.cycles_per_image_measured,
        latency_predicted=run.latency_predicted,
        latency_measured=run.latency_measured,
        coverage=run.coverage,
    )


def certificate_figures(evidence: Evidence) -> CertificateFigures | None:
    """Return what the certificate says; None without one."""
    found = evidence.certificate
    if found is None:
        return None
    score = found.mutants
    return CertificateFigures(
        passed=found.passed,
        current=evidence.certificate_current,
        images=found.simulation.images,
        mismatches=found.simulation.mismatches,
        coverage=found.simulation.coverage,
        mutants=score.made,
        killed=score.killed,
        survived=score.survived,
        equivalent=score.equivalent,
        survivors=[
            f"{one.id}, {one.module}: {one.what}" for one in score.verdicts if one.result == "survived"
        ],
        proofs=found.proofs,
        tools=found.tools,
    )
