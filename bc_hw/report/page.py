"""The report as one HTML page that needs no other file."""

from collections.abc import Mapping

from ..plan.weight_mode import WeightMode
from .content import Report
from .engines import cycles_rule
from .tables import Style, formula, layer_tables, number

__all__ = ["render_page"]

WEIGHTS = {WeightMode.ROM: "Its weights are in ROM.", WeightMode.LOAD: "Its weights are loaded at run time."}
"""Where the weights are, for each value of `weights` in `design.json`."""


def render_page(report: Report, pictures: Mapping[str, str]) -> str:
    """Return the HTML page; ``pictures`` holds SVG text, which is not escaped, as all other text is."""
    import jinja2
    from markupsafe import Markup

    environment = jinja2.Environment(
        loader=jinja2.PackageLoader("bc_hw.report", "."),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.filters["number"] = number
    return environment.get_template("page.html").render(
        report=report,
        tables=layer_tables(layer.cells() for layer in report.layers),
        cycles_rule=formula(cycles_rule(layer.engine for layer in report.layers if layer.lanes)),
        weights=WEIGHTS[report.weights],
        pictures={name: Markup(svg) for name, svg in pictures.items()},
        Style=Style,
    )
