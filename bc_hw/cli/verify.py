"""`bc-hw verify`: how good the bench is at noticing faults, and a certificate of what was verified."""

from pathlib import Path

import click

from .console import StepDisplay, print_json, print_table

__all__ = ["command"]


@click.command("verify")
@click.argument("design", type=click.Path(path_type=Path))
@click.option(
    "--mutants", type=click.IntRange(min=0), default=200, show_default=True, help="Number of faults to try."
)
@click.option(
    "--proofs",
    type=click.Choice(["quick", "all", "none"]),
    default="quick",
    show_default=True,
    help="Which proofs of `bc-hw prove` to run; quick leaves out the slow ones.",
)
@click.option(
    "--seed",
    type=click.IntRange(0, 2**32 - 1),
    default=0,
    show_default=True,
    help="Seed of all random choices.",
)
@click.option("--check", is_flag=True, help="Only check whether DESIGN/verification.json still holds.")
@click.option(
    "--rerun",
    type=click.IntRange(min=1),
    help="With --check: number of mutants and of proofs that run again.",
)
@click.option(
    "--data-dir", type=click.Path(path_type=Path), help="Folder of the data sets.  [default: $BC_HW_DATA]"
)
@click.option(
    "--jobs", type=click.IntRange(min=1), help="Number of parallel processes.  [default: one per core]"
)
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
def command(design, mutants, proofs, seed, check, rerun, data_dir, jobs, as_json):
    """Verify the design in the folder DESIGN, and the bench that verifies it.

    The command simulates all images. Then it puts faults into the netlist, one at a time; the bench must
    notice each fault, or a proof must show that it makes no difference. Last, it proves statements about the
    components of the hardware. It writes DESIGN/verification.json, which contains the results and the hashes
    of all files involved. The same command continues an interrupted run. The exit code is 1 if a mutant
    survives or a statement is not proved.
    """
    import msgspec

    from ..errors import UsageError
    from ..verify.check import check_certificate
    from ..verify.verify import VerifyOptions, verify_design

    if rerun and not check:
        raise UsageError("Option --rerun must be used with --check: a first run tries all mutants")
    with StepDisplay() as display:
        if check:
            certificate = check_certificate(
                design, data_dir=data_dir, rerun=rerun or 0, jobs=jobs, listener=display
            )
        else:
            options = VerifyOptions(mutants=mutants, proofs=proofs, seed=seed, jobs=jobs, data_dir=data_dir)
            certificate = verify_design(design, options, display)
    if as_json:
        print_json(msgspec.to_builtins(certificate))
    else:
        _print(design, certificate, "holds" if check else "written")
    if not certificate.passed:
        _fail(certificate)


def _fail(certificate) -> None:
    from ..errors import MismatchError

    score = certificate.mutants
    if score.survived:
        raise MismatchError(
            f"Mutants must be noticed or proved equivalent, but {score.survived} of {score.made} survived",
            hint="the bench did not notice these faults, and no proof shows that they make no difference",
        )
    first = next(proof for proof in certificate.proofs if proof.status != "proved")
    raise MismatchError(
        f"Every statement must be proved, but {first.name} is {first.status}: {first.reason}",
        hint=f"bc-hw prove {first.name} shows more",
    )


def _print(design, certificate, state) -> None:
    from ..verify.score import SURVIVED, table

    score, simulation = certificate.mutants, certificate.simulation
    rows = table(score.verdicts)
    total = ["all", score.made, score.killed, score.survived, score.equivalent]
    proofs = certificate.proofs
    proved = f"{sum(proof.status == 'proved' for proof in proofs)} of {len(proofs)}" if proofs else "none run"
    footnotes = [
        f"survived: {verdict.id}, {verdict.module}: {verdict.what}"
        for verdict in score.verdicts
        if verdict.result == SURVIVED
    ]
    footnotes += [
        f"{proof.status}: {proof.name}: {proof.reason}" for proof in proofs if proof.status != "proved"
    ]
    print_table(
        f"{design}: mutants of the netlist",
        ["class", "made", "killed", "survived", "equivalent"],
        [*rows, total],
        footnotes=[
            *footnotes,
            f"simulated: {simulation.images:,} images ({simulation.source}), "
            f"{simulation.mismatches} mismatches, {simulation.activations_compared:,} values compared",
            *(simulation.coverage.sentences() if simulation.coverage else ["weights exercised: not counted"]),
            f"proofs: {proved}",
            f"certificate {state}: {design}/verification.json",
        ],
    )
