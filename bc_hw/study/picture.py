"""The curves of a study."""

from pathlib import Path

import numpy as np
from matplotlib.figure import Figure

from ..files import atomic_file
from .run import StudyResult

__all__ = ["draw_study"]


def draw_study(result: StudyResult, path: Path) -> None:
    """Draw the validation error of each epoch, mean over seeds with its spread, as PNG.

    Where the hardware is known, a second picture beside it sets the test error against LUTs.
    """
    beside = any(row.luts is not None for row in result.rows)
    figure = Figure(figsize=(12 if beside else 7, 5), layout="constrained")
    places = figure.subplots(1, 2 if beside else 1, squeeze=False)[0]
    for row in result.rows:
        if not row.runs:
            continue
        curves = np.array([run.curve for run in row.runs])
        epochs = np.arange(1, curves.shape[1] + 1)
        (line,) = places[0].plot(epochs, curves.mean(0), label=row.name)
        places[0].fill_between(epochs, curves.min(0), curves.max(0), alpha=0.2, color=line.get_color())
        if row.luts is not None:
            places[1].scatter(row.luts, row.mean_error_pct, label=row.name, color=line.get_color())
            places[1].annotate(row.name, (row.luts, row.mean_error_pct), fontsize=7)
    places[0].set(title=result.title, xlabel="epoch", ylabel="validation error, %", yscale="log")
    places[0].legend(fontsize=8)
    if beside:
        places[1].set(title="co-design", xlabel="LUTs, estimated", ylabel="test error of the integers, %")
    with atomic_file(path) as temporary:
        figure.savefig(temporary, format="png", dpi=120)
