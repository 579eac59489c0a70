"""The picture of the training: the error of each epoch."""

import math

from ...model.network import TrainingFacts
from .canvas import COLOURS, new_canvas, svg

__all__ = ["draw_training"]


def draw_training(training: TrainingFacts) -> str:
    """Return curves of the error of each epoch as SVG, on training batches and on held-out images."""
    figure, axes = new_canvas(9.0, 2.6)
    curves = [
        ("trained on", training.train_errors_pct, COLOURS["image1"]),
        ("held out", training.valid_errors_pct, COLOURS["image0"]),
    ]
    for name, errors, colour in curves:
        if errors:
            axes.plot(range(1, len(errors) + 1), errors, label=name, color=colour, linewidth=1.8)
    lowest = min(error for _, errors, _ in curves for error in errors)
    highest = max(error for _, errors, _ in curves for error in errors)
    if lowest > 0:
        axes.set_yscale("log")
        axes.set_yticks(_ticks(lowest, highest))
        axes.minorticks_off()
    axes.yaxis.set_major_formatter(lambda value, position: f"{value:g}")
    axes.set_xlabel("epoch", color=COLOURS["soft"])
    axes.set_ylabel("error, %", color=COLOURS["soft"])
    axes.tick_params(which="both", colors=COLOURS["ink"], length=0)
    axes.legend(frameon=False, labelcolor=COLOURS["ink"])
    for spine in axes.spines.values():
        spine.set_color(COLOURS["line"])
    return svg(figure, "training", "Error of each epoch of the training")


def _ticks(lowest: float, highest: float) -> list[float]:
    """Return round numbers for a logarithmic axis: at least two, about as many as there is room for.

    >>> _ticks(1.7, 34.0), _ticks(2.1, 2.4)
    ([2.0, 5.0, 10.0, 20.0], [2.1, 2.2, 2.3, 2.4])
    """
    steps = ((1,), (1, 2, 5), tuple(range(1, 10)), tuple(tenth / 10 for tenth in range(10, 100)))
    decades = range(math.floor(math.log10(lowest)), math.floor(math.log10(highest)) + 1)
    for at_once in steps:
        ticks = [float(f"{step * 10.0**decade:.3g}") for decade in decades for step in at_once]
        ticks = [tick for tick in ticks if lowest <= tick <= highest]
        if len(ticks) >= 3:
            return ticks
    return sorted({float(f"{lowest:.3g}"), float(f"{highest:.3g}")})
