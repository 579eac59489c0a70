"""`bc-hw prove`: formal proofs about the hardware."""

from pathlib import Path

import click

from .console import note, print_json, print_table, progress

__all__ = ["command"]

LAST_CYCLES = 12
"""Number of last cycles of a counterexample that the command shows; the trace file has all of them."""


@click.command()
@click.argument("names", nargs=-1, metavar="[NAME...]")
@click.option("--list", "list_only", is_flag=True, help="List the proofs and their statements; run none.")
@click.option(
    "--jobs",
    type=click.IntRange(min=1),
    default=1,
    show_default=True,
    help="Number of proofs to run at the same time.",
)
@click.option(
    "--keep",
    type=click.Path(path_type=Path),
    default=Path("build/proofs"),
    show_default=True,
    help="Folder for traces of counterexamples.",
)
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
@click.pass_context
def command(context, names, list_only, jobs, keep, as_json):
    """Prove statements about the components of the hardware with yosys, sby and z3.

    Without a NAME, all proofs run. Each is about small components, but about all inputs and all weights. A
    proof by `induction` holds for runs of any length, a `bounded` proof for all runs of as many cycles as it
    says. The exit code is 1 if a statement is not proved.
    """
    from dataclasses import asdict

    from ..formal import Status, find_proofs, run_proofs

    proofs = find_proofs(names or None)
    if list_only:
        _print_list(proofs, as_json)
        return
    with progress("Proving", len(proofs)) as advance:
        results = run_proofs(
            names or None, jobs, keep=keep, on_result=lambda result: advance(1, remark=result.name)
        )
    proved = sum(result.status is Status.PROVED for result in results)
    if as_json:
        print_json(
            {"proofs": len(results), "proved": proved, "results": [asdict(result) for result in results]}
        )
    else:
        print_table(
            "Proofs",
            ["name", "status", "mode", "cycles", "seconds"],
            [[result.name, result.status, result.mode, result.depth, result.seconds] for result in results],
            footnotes=[f"{proved} of {len(results)} proved; bc-hw prove --list shows the statements"],
        )
        for result in results:
            if result.status is not Status.PROVED:
                _print_failure(result)
    context.exit(0 if proved == len(results) else 1)


def _print_list(proofs, as_json: bool) -> None:
    if as_json:
        keys = ("name", "statement", "sizes", "mode", "depth")
        print_json({"proofs": [{key: getattr(proof, key) for key in keys} for proof in proofs]})
        return
    print_table(
        "Proofs",
        ["name", "mode", "statement", "sizes"],
        [[proof.name, f"{proof.mode} {proof.depth}", proof.statement, proof.sizes] for proof in proofs],
    )


def _print_failure(result) -> None:
    """Show the last cycles of a counterexample, with a row per wire."""
    note(f"{result.name}: {result.reason}")
    if result.counterexample:
        first = max(0, len(result.counterexample) - LAST_CYCLES)
        shown = result.counterexample[first:]
        print_table(
            f"{result.name}: counterexample",
            ["wire", *(f"cycle {first + at}" for at in range(len(shown)))],
            [[wire, *(row.get(wire) for row in shown)] for wire in sorted(shown[-1])],
            footnotes=[f"all cycles: {result.trace}"] if result.trace else [],
        )
