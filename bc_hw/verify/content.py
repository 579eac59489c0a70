"""What makes the numbers of a certificate fit together."""

from collections import Counter

import msgspec

from ..errors import DesignError, must_be
from .certificate import Certificate, MutantScore, Verdict, certificate_digest
from .score import EQUIVALENT, KILLED, SURVIVED

__all__ = ["broken", "check_content", "scored", "sealed"]

RESULTS = (KILLED, SURVIVED, EQUIVALENT)
STATUSES = ("proved", "failed", "unknown")


def scored(verdicts: list[Verdict], seed: int) -> MutantScore:
    """Return verdicts with their counts."""
    results = Counter(verdict.result for verdict in verdicts)
    return MutantScore(
        made=len(verdicts),
        killed=results[KILLED],
        survived=results[SURVIVED],
        equivalent=results[EQUIVALENT],
        seed=seed,
        verdicts=verdicts,
    )


def sealed(certificate: Certificate) -> Certificate:
    """Return a certificate with its verdict and its digest."""
    certificate = msgspec.structs.replace(certificate, passed=_passes(certificate))
    return msgspec.structs.replace(certificate, digest=certificate_digest(certificate))


def _passes(certificate: Certificate) -> bool:
    return (
        certificate.simulation.mismatches == 0
        and certificate.mutants.survived == 0
        and all(proof.status == "proved" for proof in certificate.proofs)
    )


def check_content(certificate: Certificate) -> None:
    """Raise DesignError for the first number that contradicts another one."""
    if certificate.digest != certificate_digest(certificate):
        raise broken("Digest of the certificate must be that of its content, but its content was changed")
    simulation, mutants = certificate.simulation, certificate.mutants
    if simulation.mismatches:
        raise broken(must_be("Mismatches", "0", simulation.mismatches))
    if simulation.images < 1 or simulation.activations_compared < simulation.images:
        raise broken(must_be("Values compared", "at least one per image", simulation.activations_compared))
    for kind in ("cycles_per_image", "latency"):
        predicted, measured = (getattr(simulation, f"{kind}_{how}") for how in ("predicted", "measured"))
        if measured is not None and predicted != measured:
            raise broken(must_be(f"Measured {kind}", f"the predicted {predicted}", measured))
    coverage = simulation.coverage
    for name in ("weights", "scale_digits", "bias_bits") if coverage else ():
        count = getattr(coverage, name)
        if min(count.all, count.exercised, count.without_effect, count.missed) < 0:
            thing = f"Exercised {name.replace('_', ' ')}"
            most = count.all - count.without_effect
            raise broken(must_be(thing, f"from 0 to the {most} that have an effect", count.exercised))
    if scored(mutants.verdicts, mutants.seed) != mutants:
        raise broken("Counts of mutants must be those of their list, but differ")
    for thing, names in {
        "mutant": [verdict.id for verdict in mutants.verdicts],
        "proof": [proof.name for proof in certificate.proofs],
    }.items():
        if len(set(names)) < len(names):
            raise broken(
                f"Each {thing} must be listed once, but {Counter(names).most_common(1)[0][0]} is not"
            )
    for verdict in mutants.verdicts:
        if verdict.result not in RESULTS:
            raise broken(must_be(f"Result of mutant {verdict.id}", " or ".join(RESULTS), verdict.result))
    for proof in certificate.proofs:
        if proof.status not in STATUSES:
            raise broken(must_be(f"Status of proof {proof.name}", " or ".join(STATUSES), proof.status))
    if certificate.passed != _passes(certificate):
        raise broken(must_be("Verdict of the certificate", str(_passes(certificate)), certificate.passed))


def broken(sentence: str) -> DesignError:
    """Return the error for something in a certificate that does not hold."""
    return DesignError(sentence, hint="verify the design again: bc-hw verify")
