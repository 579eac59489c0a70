"""The report as one HTML page that needs no other file."""

from collections.abc import Mapping, Sequence

from ..plan.weight_mode import WeightMode
from .content import Report
from .engines import cycles_rule
from .tables import Style, formula, layer_tables, number

__all__ = ["render_page"]

WEIGHTS = {WeightMode.ROM: "Its weights are in ROM.", WeightMode.LOAD: "Its weights are loaded at run time."}
"""Where the weights are, for each value of `weights` in `design.json`."""


def render_page(report: Report, pictures: Mapping[str, str], examples: Sequence[str] = ()) -> str:
    """Return the HTML page.

    Parameters
    ----------
    report : Report
    pictures : mapping of str to str
        SVG text, which is not escaped, as all other text is.
    examples : sequence of str
        The address of each image of ``report.examples``.
    """
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
        examples=[
            (example, source, *(_class_name(report, index) for index in (example.found, example.label)))
            for example, source in zip(report.examples, examples, strict=True)
        ],
        Style=Style,
    )


def _class_name(report: Report, index: int) -> str:
    """Return the name of a class, or its number where it has none."""
    return report.class_names[index] if 0 <= index < len(report.class_names) else str(index)
