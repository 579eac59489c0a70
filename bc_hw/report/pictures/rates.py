"""The picture of the rates: how many cycles each part of the pipeline takes for an image."""

from ...plan.design import Design
from .canvas import COLOURS, FONT, new_canvas, svg

__all__ = ["draw_rates"]


def draw_rates(design: Design) -> str:
    """Return bars of the cycles per image of the ports and of every layer, and of the pipeline, as SVG."""
    pace = design.timing.cycles_per_image
    parts = [
        ("input port", design.input_beats),
        *((plan.name, plan.cycles) for plan in design.layers),
        ("output port", design.output_beats),
    ]
    figure, axes = new_canvas(9.0, 0.7 + 0.36 * len(parts))
    for row, (_, cycles) in enumerate(parts):
        slowest = cycles == max(cycles for _, cycles in parts)
        axes.barh(row, cycles, 0.62, color=COLOURS["image1" if slowest else "image0"], linewidth=0)
        text = f"{cycles:,}" + (", the bottleneck" if slowest else f", {100 * cycles / pace:.0f} %")
        # Inside a long bar there is room; beside a short one there always is.
        inside = cycles > 0.75 * pace
        axes.text(
            cycles + (-0.01 if inside else 0.01) * pace,
            row,
            text,
            ha="right" if inside else "left",
            va="center",
            size=FONT - 1,
            color=COLOURS["paper" if inside else "ink"],
        )
    axes.axvline(pace, color=COLOURS["soft"], linewidth=0.8, linestyle=(0, (4, 3)))
    axes.set_yticks(range(len(parts)), [name for name, _ in parts])
    axes.invert_yaxis()
    axes.set_xlim(0, 1.02 * pace)
    axes.set_xlabel("clock cycles per image", color=COLOURS["soft"])
    axes.xaxis.set_major_formatter(lambda value, position: f"{value:,.0f}")
    axes.tick_params(colors=COLOURS["ink"], length=0)
    for spine in axes.spines.values():
        spine.set_visible(False)
    return svg(figure, "rates", "Clock cycles per image of each layer and of the ports")
