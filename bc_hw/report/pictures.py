"""The pictures of a report, as SVG text to be set into the page.

Matplotlib draws with placeholder colours, which become the page's CSS variables: one picture suits light and
dark. Text stays text, ids are unique per picture, and nothing depends on the time or on the machine.
"""

import io
import math
import re

from ..model.network import TrainingFacts
from ..plan.design import Design
from ..plan.timing import schedule
from .rows import caption

__all__ = ["draw_network", "draw_timing", "draw_training"]

COLOURS = {
    "ink": "#010101",
    "soft": "#020202",
    "paper": "#030303",
    "line": "#040404",
    "weights": "#050505",
    "image0": "#060606",
    "image1": "#070707",
    "image2": "#080808",
}
"""Placeholders by the name of the CSS variable that replaces them."""

IMAGES = 6
"""Images in the picture of the pipeline."""

FONT = 10
POINTS_PER_INCH = 72


def draw_network(design: Design) -> str:
    """Return the network as SVG: values as bars, weights as the ribbons between them."""
    figure, axes = _canvas(9.0, 2.7)
    sizes = design.sizes
    tallest = math.log2(max(sizes) + 1)
    heights = [0.25 + 0.75 * math.log2(size + 1) / tallest for size in sizes]
    names = ["pixels", *["activations"] * (len(sizes) - 2), "scores"]
    bits = [design.input_bits, *[plan.out_bits for plan in design.layers]]
    step, half = 1.0, 0.06
    for index, plan in enumerate(design.layers):
        left, right = index * step + half, (index + 1) * step - half
        corners = [
            (left, heights[index] / 2),
            (right, heights[index + 1] / 2),
            (right, -heights[index + 1] / 2),
            (left, -heights[index] / 2),
        ]
        axes.fill(*zip(*corners, strict=True), color=COLOURS["weights"], linewidth=0)
        middle = (left + right) / 2
        above, below = caption(plan)
        axes.text(
            middle,
            0.07,
            above,
            ha="center",
            va="bottom",
            color=COLOURS["ink"],
        )
        axes.text(
            middle,
            -0.03,
            below,
            ha="center",
            va="top",
            color=COLOURS["ink"],
            size=FONT - 1,
        )
    for index, (size, height) in enumerate(zip(sizes, heights, strict=True)):
        axes.bar(index * step, height, 2 * half, -height / 2, color=COLOURS["image0"], linewidth=0)
        axes.text(
            index * step,
            height / 2 + 0.04,
            f"{size:,}",
            ha="center",
            va="bottom",
            weight="bold",
            color=COLOURS["ink"],
        )
        label = f"{names[index]}\n{bits[index]} bit" + ("s" if bits[index] > 1 else "")
        axes.text(
            index * step,
            -height / 2 - 0.05,
            label,
            ha="center",
            va="top",
            size=FONT - 1,
            color=COLOURS["soft"],
        )
    axes.set_xlim(-0.3, (len(sizes) - 1) * step + 0.3)
    axes.set_ylim(-0.95, 0.72)
    axes.axis("off")
    return _svg(figure, "network", f"Network {'-'.join(map(str, sizes))}: sizes, widths in bits and lanes")


def draw_timing(design: Design) -> str:
    """Return when each layer works on the first images of a stream, as SVG, from the exact timing."""
    times = schedule(design.layers, design.output_banks, IMAGES)
    rows = ["input port", *[plan.name for plan in design.layers], "result taken"]
    figure, axes = _canvas(9.0, 0.95 + 0.42 * len(rows))
    end = times[-1].result + 1
    for image, entry in enumerate(times):
        colour = COLOURS[f"image{image % 3}"]
        for row, span in enumerate([entry.port, *entry.layers]):
            axes.barh(row, span.end - span.start, 0.62, span.start, color=colour, linewidth=0)
            if span.end - span.start > end / 40:
                axes.text(
                    (span.start + span.end) / 2,
                    row,
                    str(image),
                    ha="center",
                    va="center",
                    color=COLOURS["paper"],
                )
        axes.plot([entry.result + 0.5], [len(rows) - 1], "o", color=colour, markersize=7, markeredgewidth=0)
    for row in range(len(rows)):
        axes.axhline(row + 0.5, color=COLOURS["line"], linewidth=0.6)
    axes.set_yticks(range(len(rows)), rows)
    axes.invert_yaxis()
    axes.set_xlim(0, end * 1.01)
    axes.set_xlabel("clock cycle after the first accepted beat", color=COLOURS["soft"])
    axes.xaxis.set_major_formatter(lambda value, position: f"{value:,.0f}")
    axes.tick_params(colors=COLOURS["ink"], length=0)
    for spine in axes.spines.values():
        spine.set_visible(False)
    return _svg(figure, "timing", f"When each layer works on the first {IMAGES} images of a stream")


def draw_training(training: TrainingFacts) -> str:
    """Return the error of each epoch as SVG, on the batches trained on and on images held out."""
    figure, axes = _canvas(9.0, 2.6)
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
    return _svg(figure, "training", "Error of each epoch of the training")


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


def _canvas(width: float, height: float):
    from matplotlib.backends.backend_svg import FigureCanvasSVG
    from matplotlib.figure import Figure

    figure = Figure(figsize=(width, height), layout="constrained")
    FigureCanvasSVG(figure)
    axes = figure.add_subplot()
    figure.patch.set_visible(False)
    axes.patch.set_visible(False)
    return figure, axes


def _svg(figure, name: str, title: str) -> str:
    """Return a figure as an ``svg`` element for a page."""
    import matplotlib

    buffer = io.StringIO()
    settings = {"svg.hashsalt": name, "svg.fonttype": "none", "font.size": FONT, "font.family": "sans-serif"}
    with matplotlib.rc_context(settings):
        figure.savefig(buffer, format="svg", metadata={"Date": None, "Creator": None})
    text = buffer.getvalue()
    text = text[text.index("<svg") :]
    text = re.sub(r"<metadata>.*?</metadata>\s*", "", text, flags=re.DOTALL)
    text = re.sub(r'\s(?:xmlns(?::\w+)?|version)="[^"]*"', "", text)
    text = re.sub(r'\s(?:width|height)="[\d.]+pt"', "", text, count=2)
    text = re.sub(r'\bid="', f'id="{name}-', text)
    text = re.sub(r'(url\(#|xlink:href="#)', rf"\g<1>{name}-", text)
    text = re.sub(r" *<defs>\s*<style.*?</style>\s*</defs>\s*", "", text, flags=re.DOTALL)
    text = re.sub(r"font-family: [^;\"]*; ", "", text)
    text = re.sub(r"font: ((?:\d+ )?)([\d.]+px) [^;\"]*", r"font-size: \2", text)
    for variable, colour in COLOURS.items():
        text = text.replace(colour, f"var(--{variable})")
    return text.replace("<svg", f'<svg role="img" aria-label="{title}"', 1).strip()
