"""What all pictures share: colours, fonts, and SVG text for a page.

Matplotlib draws with placeholder colours, which become the page's CSS variables: one picture suits light and
dark. Text stays text, ids are unique per picture, and nothing depends on the time or on the machine.
"""

import io
import re

__all__ = ["COLOURS", "FONT", "new_canvas", "svg"]

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

FONT = 10


def new_canvas(width: float, height: float):
    """Return a figure of a size in inches, and its axes, both without a background."""
    from matplotlib.backends.backend_svg import FigureCanvasSVG
    from matplotlib.figure import Figure

    figure = Figure(figsize=(width, height), layout="constrained")
    FigureCanvasSVG(figure)
    axes = figure.add_subplot()
    figure.patch.set_visible(False)
    axes.patch.set_visible(False)
    return figure, axes


def svg(figure, name: str, title: str) -> str:
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
