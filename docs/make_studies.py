"""Write studies/index.md from the results that are kept beside it, so that no figure is typed by hand.

    PYTHONPATH=. python docs/make_studies.py

A result is the ``study.json`` and the ``curves.png`` of one ``bc-hw study NAME``, copied to ``studies/NAME``.
"""

import statistics
from pathlib import Path

import msgspec

from bc_hw.study import Row, StudyResult

FOLDER = Path(__file__).parent / "studies"
ORDER = ("mnist", "fashion", "optimizers", "bits")
HEAD = """# Studies

These are the results of `bc-hw study` with the recipes of this version. The errors are those on whole test
sets. The epochs were chosen on the last 10,000 training images, which the training did not use. The
deviation is the standard deviation of a single training. One or two trainings ran at a time on a busy
machine, so compare the seconds per epoch only within a table. Each `study.json` has the command of every
training.
"""


def _cell(value: float | int | None) -> str:
    if value is None:
        return "-"
    return f"{value:,}" if isinstance(value, int) else f"{value:.2f}"


def _table(head: list[str], rows: list[list[str]]) -> str:
    lines = [head, ["---"] + ["---:"] * (len(head) - 1), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines) + "\n"


def _row(row: Row, hardware: bool) -> list[str]:
    seconds = statistics.mean(run.seconds_per_epoch for run in row.runs) if row.runs else None
    cells = [
        row.name,
        _cell(row.mean_error_pct),
        _cell(row.deviation_pct),
        "integers" if row.integer else "float",
        _cell(seconds),
    ]
    if hardware:
        cells += [_cell(row.cycles_per_image), _cell(row.luts)]
    return cells


def page(results: list[StudyResult]) -> str:
    """Return the page about ``results``."""
    parts = [HEAD]
    for result in results:
        hardware = any(row.luts is not None for row in result.rows)
        head = ["network", "test error, %", "deviation", "arithmetic", "s/epoch"]
        head += ["cycles per image", "LUTs, estimated"] if hardware else []
        seeds = max(len(row.runs) for row in result.rows)
        parts.append(f"## {result.title}\n")
        layers = sorted(
            {run.command.split("--layers ")[1].split()[0] for row in result.rows for run in row.runs}
        )
        epochs = max(len(run.curve) for row in result.rows for run in row.runs)
        parts.append(
            f"`bc-hw study {result.name}`: {result.dataset}, {', '.join(layers)}, {epochs} epochs, "
            f"{seeds} {'seed' if seeds == 1 else 'seeds'}.\n"
        )
        parts.append(_table(head, [_row(row, hardware) for row in result.rows]))
        for row in result.rows:
            parts += [f"{row.name}, {failure}\n" for failure in row.failures]
        if result.name == "fashion":
            parts.append("Accuracy per class, %, on the test set:\n")
            columns = [_means([run.class_accuracy_pct for run in row.runs]) for row in result.rows]
            rows = zip(result.class_names, *columns, strict=True)
            parts.append(_table(["class", *(row.name for row in result.rows)], [list(row) for row in rows]))
            parts.append("Accuracy per epoch, %, on the validation images:\n")
            columns = [_means([run.curve for run in row.runs], 100) for row in result.rows]
            rows = zip(map(str, range(1, epochs + 1)), *columns, strict=True)
            parts.append(_table(["epoch", *(row.name for row in result.rows)], [list(row) for row in rows]))
        parts.append(f"![curves]({result.name}/curves.png)\n")
    return "\n".join(parts)


def _means(columns: list[tuple[float, ...]], less_than: float | None = None) -> list[str]:
    values = [statistics.mean(column) for column in zip(*columns, strict=True)]
    return [_cell(value if less_than is None else less_than - value) for value in values]


def read_results() -> list[StudyResult]:
    """Return the results that are kept."""
    paths = [FOLDER / name / "study.json" for name in ORDER]
    return [msgspec.json.decode(path.read_bytes(), type=StudyResult) for path in paths if path.exists()]


if __name__ == "__main__":
    (FOLDER / "index.md").write_text(page(read_results()))
