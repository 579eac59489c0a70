"""The report as one page that needs nothing else."""

from collections.abc import Mapping

from .figures import Report

__all__ = ["render_page"]


def render_page(report: Report, pictures: Mapping[str, str]) -> str:
    """Return the HTML page; ``pictures`` holds SVG text, set in as it is, all else is escaped."""
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
    environment.filters["figure"] = format_figure
    template = environment.get_template("page.html")
    return template.render(report=report, pictures={name: Markup(svg) for name, svg in pictures.items()})


def format_figure(value: int | float) -> str:
    """Return a number as people read it.

    >>> format_figure(13280), format_figure(2.0), format_figure(8.123), format_figure(127551.0)
    ('13,280', '2', '8.12', '127,551')
    """
    if value == int(value) or abs(value) >= 10_000:
        return f"{value:,.0f}"
    return f"{value:,.2f}"
