"""``bc-hw campaign``."""

import shlex
from pathlib import Path

import click

from ..errors import MismatchError
from .console import note, print_json, print_table, progress

__all__ = ["command"]

TOTALS = ("images", "compared", "cycles", "seconds")
"""What is added up over all cases."""


@click.command("campaign")
@click.option(
    "--networks",
    type=click.Choice(["dense", "cnn", "gap"]),
    default="dense",
    show_default=True,
    help="Networks to draw: chains of dense layers; convolutions, pooling and dense layers; or such with "
    "global average pooling.",
)
@click.option(
    "--cases", type=click.IntRange(1, 1_000_000), default=25, show_default=True, help="Number of networks."
)
@click.option("--seed", type=click.IntRange(0), default=0, show_default=True, help="Seed of the first case.")
@click.option("--replay", type=click.IntRange(0), metavar="SEED", help="Run only the case of this seed.")
@click.option(
    "--jobs", type=click.IntRange(1, 1024), help="Number of parallel cases.  [default: one per core]"
)
@click.option(
    "--timeout",
    type=click.FloatRange(min=0, min_open=True),
    default=600,
    show_default=True,
    help="Time limit of each program in seconds.",
)
@click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path, file_okay=False),
    default=Path("build/campaign"),
    show_default=True,
    help="Output folder.",
)
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
def command(networks, cases, seed, replay, jobs, timeout, output, as_json):
    """Generate and simulate random networks; all values and cycles must be as expected.

    Each case draws everything from its seed: topology, widths, folds, engines, family, weights in ROM or
    loaded, extreme weights and images, and the traffic on both sides. The seeds are SEED, SEED + 1, ...; a
    seed is another case for each choice of --networks.

    The command writes results.jsonl, with one line per case, and the design of each failed case to OUTPUT.
    After an interruption, the same command continues. It runs again the cases that passed with another
    version of the program.
    """
    import joblib
    import msgspec

    from ..campaign import Networks, run_campaign

    seeds = range(seed, seed + cases) if replay is None else [replay]
    with progress("campaign", len(seeds)) as advance:
        failed = 0

        def show(result):
            nonlocal failed
            failed += not result.passed
            advance(remark=f"{failed} failed")

        result = run_campaign(
            seeds,
            output,
            networks=Networks(networks),
            jobs=jobs or joblib.cpu_count(),
            timeout=timeout,
            on_case=show,
        )
    totals = {key: sum(getattr(case, key) for case in result.results) for key in TOTALS}
    if as_json:
        print_json(
            {
                "networks": networks,
                "cases": len(result.results),
                "first_seed": seeds[0],
                "last_seed": seeds[-1],
                "failed": len(result.failures),
                "found": result.found,
                **totals,
                "seconds": round(totals["seconds"], 1),
                "failures": msgspec.to_builtins(result.failures),
            }
        )
    else:
        _print(result, totals, seeds, output)
    if result.failures:
        first = result.failures[0]
        raise MismatchError(
            f"Case of seed {first.seed} must pass, but failed: {first.error}",
            hint=f"run it again with: bc-hw campaign{_chosen(networks)} --replay {first.seed} "
            f"-o {shlex.quote(str(output))}",
        )


def _chosen(networks: str) -> str:
    """Return the option that chooses these networks, where it is needed."""
    return "" if networks == "dense" else f" --networks {networks}"


def _print(result, totals, seeds, output: Path) -> None:
    drawn = [case.case for case in result.results if case.case]
    rows = [
        ["cases", len(result.results)],
        ["failed", len(result.failures)],
        ["images", totals["images"]],
        ["values compared", totals["compared"]],
        ["cycles simulated", totals["cycles"]],
        ["weights loaded at run time", sum(case.load for case in drawn)],
    ]
    for engine in sorted({fold.engine for case in drawn for fold in case.folds}):
        rows.append([f"layers of engine {engine}", sum(f.engine == engine for c in drawn for f in c.folds)])
    if pools := sum(len(case.pools) for case in drawn):
        rows.append(["pooling layers", pools])
    remarks = [f"{totals['seconds']:,.0f} s in all cases together; {output}/results.jsonl"]
    if result.found:
        remarks.append(f"{result.found:,} of them had passed before and did not run again")
    print_table(f"Campaign, seeds {seeds[0]} to {seeds[-1]}", ["", "number"], rows, footnotes=remarks)
    for failure in result.failures:
        note(f"seed {failure.seed}: {failure.error}")
