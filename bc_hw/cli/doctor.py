"""`bc-hw doctor`: whether everything that the other commands need is there."""

import click

from .console import print_json, print_table

__all__ = ["command"]


@click.command()
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
@click.pass_context
def command(context, as_json):
    """Check every tool and its version, and print how to get it; exit 1 if a main command could not run."""
    from dataclasses import asdict

    from ..eda.checkup import check_all

    checks = check_all()
    data_sets = _data_sets()
    ready = all(check.ok for check in checks if check.required)
    if as_json:
        print_json({"ready": ready, "checks": [asdict(check) for check in checks], "data_sets": data_sets})
    else:
        print_table(
            "What bc-hw needs",
            ["name", "found", "at least", "for", "state"],
            [[check.name, check.found, check.minimum, check.purpose, _state(check)] for check in checks],
            footnotes=[
                *(f"{check.name}: {check.remedy}" for check in checks if check.remedy),
                *(f"data set {name}: {place or 'not found'}" for name, place in data_sets.items()),
                "The main commands can run."
                if ready
                else "The main commands cannot run: a required tool is missing.",
            ],
        )
    context.exit(0 if ready else 1)


def _state(check) -> str:
    if check.ok:
        return "ok"
    state = "too little" if "free" in check.name else "too old" if check.found else "missing"
    return state if check.required else f"{state} (optional)"


def _data_sets() -> dict[str, str | None]:
    """Return where each data set lies; without numpy, which reads them, nothing."""
    try:
        from ..data import DATASETS
        from ..data.source import Source
    except ImportError:
        return {}
    places = {}
    for name in DATASETS:
        folders = Source(name, None, True, False).folders()
        places[name] = next((str(folder) for folder in folders if folder.is_dir()), None)
    return places | {"digits": "comes with scikit-learn"}
