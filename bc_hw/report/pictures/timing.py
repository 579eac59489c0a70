"""The pictures of the pipeline: when each layer works on which image, and on a single one."""

from ...plan.design import Design
from ...plan.timing.schedule import schedule
from .canvas import COLOURS, FONT, new_canvas, svg

__all__ = ["draw_one_image", "draw_timing"]

IMAGES = 6
"""Images in the picture of a stream."""


def draw_timing(design: Design) -> str:
    """Return a chart of the exact cycles in which each layer works on the first images, as SVG."""
    times = schedule(design.layers, design.output_banks, IMAGES)
    rows = ["input port", *[plan.name for plan in design.layers], "result taken"]
    figure, axes = new_canvas(9.0, 0.95 + 0.42 * len(rows))
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
    _finish(axes, rows, end)
    return svg(figure, "timing", f"When each layer works on the first {IMAGES} images of a stream")


def draw_one_image(design: Design) -> str:
    """Return a chart of the exact cycles in which each layer works on an image that comes alone, as SVG."""
    (times,) = schedule(design.layers, design.output_banks, 1)
    rows = ["input port", *[plan.name for plan in design.layers], "result taken"]
    figure, axes = new_canvas(9.0, 0.95 + 0.36 * len(rows))
    end = times.result + 1
    for row, span in enumerate([times.port, *times.layers]):
        colour = COLOURS["image0" if row else "image2"]
        axes.barh(row, span.end - span.start, 0.62, span.start, color=colour, linewidth=0)
        _say(axes, row, span.start, span.end, end)
    axes.plot(
        [times.result + 0.5], [len(rows) - 1], "o", color=COLOURS["image1"], markersize=7, markeredgewidth=0
    )
    _say(axes, len(rows) - 1, times.result, end, end)
    _finish(axes, rows, end)
    return svg(figure, "image", "When each layer works on an image that comes alone")


def _say(axes, row: int, start: int, stop: int, end: int) -> None:
    """Write the first and the last cycle of a bar beside it, where there is more room."""
    after = end - stop >= start
    text = f"{start:,}" if stop - start == 1 else f"{start:,} \N{EN DASH} {stop - 1:,}"
    axes.text(
        stop + end / 80 if after else start - end / 80,
        row,
        text,
        ha="left" if after else "right",
        va="center",
        size=FONT - 1,
        color=COLOURS["ink"],
    )


def _finish(axes, rows: list[str], end: int) -> None:
    """Draw lines between the rows, and the axis of the cycles."""
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
