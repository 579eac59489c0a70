"""The picture of the network: the values between layers, and the weights of each layer."""

import math

from ...model.spec import FeatureMap
from ...plan.design import Design
from ...plan.stage import AnyStage
from ...topology import format_topology
from ..common import map_text
from ..rows import caption
from .canvas import COLOURS, FONT, new_canvas, svg

__all__ = ["draw_network"]

HALF = 0.06
"""Half the width of a bar; bars stand 1 apart."""


def draw_network(design: Design) -> str:
    """Return the network as SVG: values as bars, weights as the ribbons between them."""
    topology = design.topology
    maps = topology.open_maps
    tallest = math.log2(max(taken.values for taken in maps) + 1)
    heights = [0.25 + 0.75 * math.log2(taken.values + 1) / tallest for taken in maps]
    names = ["pixels", *["activations"] * (len(maps) - 2), "scores"]
    *hidden, last = design.layers
    widths = [design.input_bits, *[plan.act_bits for plan in hidden], last.requant.out_bits]
    figure, axes = new_canvas(max(9.0, 1.6 * len(design.layers)), 2.7)
    for index, plan in enumerate(design.layers):
        _draw_weights(axes, index, heights[index], heights[index + 1], plan)
    for index, taken in enumerate(maps):
        _draw_values(axes, index, heights[index], taken, names[index], widths[index])
    axes.set_xlim(-0.3, len(maps) - 1 + 0.3)
    axes.set_ylim(-0.95, 0.72)
    axes.axis("off")
    return svg(figure, "network", f"Network {format_topology(topology)}: sizes, widths in bits and lanes")


def _draw_weights(axes, index: int, before: float, after: float, plan: AnyStage) -> None:
    """Draw a layer's weights as a ribbon between bars of the heights ``before`` and ``after``."""
    left, right = index + HALF, index + 1 - HALF
    corners = [(left, before / 2), (right, after / 2), (right, -after / 2), (left, -before / 2)]
    axes.fill(*zip(*corners, strict=True), color=COLOURS["weights"], linewidth=0)
    middle = (left + right) / 2
    above, below = caption(plan)
    axes.text(middle, 0.07, above, ha="center", va="bottom", color=COLOURS["ink"])
    axes.text(middle, -0.03, below, ha="center", va="top", color=COLOURS["ink"], size=FONT - 1)


def _draw_values(axes, index: int, height: float, taken: FeatureMap, name: str, bits: int) -> None:
    """Draw the values between two layers as a bar, with their number above and their width below."""
    axes.bar(index, height, 2 * HALF, -height / 2, color=COLOURS["image0"], linewidth=0)
    axes.text(
        index,
        height / 2 + 0.04,
        map_text(taken),
        ha="center",
        va="bottom",
        weight="bold",
        color=COLOURS["ink"],
    )
    axes.text(
        index,
        -height / 2 - 0.05,
        f"{name}\n{bits} bit" + ("s" if bits > 1 else ""),
        ha="center",
        va="top",
        size=FONT - 1,
        color=COLOURS["soft"],
    )
