"""The accuracy against the rate of flips."""

from pathlib import Path

import matplotlib
from matplotlib.figure import Figure

from ..files import atomic_file
from .measure import QUANTILES, UpsetResult

__all__ = ["PICTURES", "draw_upsets"]

PICTURES = (".png", ".svg", ".pdf")


def draw_upsets(result: UpsetResult, path: Path, title: str) -> None:
    """Draw the mean accuracy of the trials, with its quantiles and its minimum, to a file of `PICTURES`."""
    figure = Figure(figsize=(7, 4.2), layout="constrained")
    axes = figure.add_subplot()
    rates = [rate.rate for rate in result.rates]
    for lower, upper in zip(range(len(QUANTILES) // 2), reversed(range(len(QUANTILES))), strict=False):
        axes.fill_between(
            rates,
            [rate.quantiles_pct[lower] for rate in result.rates],
            [rate.quantiles_pct[upper] for rate in result.rates],
            alpha=0.25,
            color="C0",
            linewidth=0,
            label=f"{QUANTILES[lower]} to {QUANTILES[upper]} % of the trials",
        )
    axes.plot(rates, [rate.accuracy_pct for rate in result.rates], "o-", markersize=4, label="mean")
    axes.plot(rates, [rate.lowest_pct for rate in result.rates], ":", color="C0", label="worst trial")
    axes.axhline(result.accuracy_pct, color="gray", linewidth=0.8, label="no flips")
    axes.set(xscale="log", xlabel="flipped bits per bit of weight memory", ylabel="accuracy, %", title=title)
    axes.legend(fontsize=8, loc="lower left")
    # Without the date the same result gives the same file.
    dates = {".svg": {"Date": None}, ".pdf": {"CreationDate": None}}
    with matplotlib.rc_context({"svg.hashsalt": "upsets"}), atomic_file(path) as temporary:
        figure.savefig(temporary, format=path.suffix[1:], dpi=120, metadata=dates.get(path.suffix))
