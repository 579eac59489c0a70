"""The report of a design folder. It runs no tool, and names the commands that measure what is missing."""

from pathlib import Path

import msgspec

from ..files import write_text
from .content import Report, build_report
from .evidence import read_evidence
from .examples import example_sources
from .figures import Figure
from .page import render_page
from .pictures import draw_network, draw_one_image, draw_rates, draw_timing, draw_training

__all__ = ["HTML_FILE", "JSON_FILE", "Figure", "Report", "report_bytes", "write_report"]

HTML_FILE = "report.html"
JSON_FILE = "report.json"


def report_bytes(report: Report) -> bytes:
    """Return the content of `report.json`; the same report always gives the same bytes."""
    return msgspec.json.format(msgspec.json.encode(report), indent=2) + b"\n"


def write_report(folder: Path | str, output: Path | str | None = None) -> Report:
    """Write `report.html` and `report.json` of the design in ``folder``.

    Parameters
    ----------
    folder : Path
        A design folder of `bc-hw gen-rtl`, with the results that `bc-hw sim` and `bc-hw synth` have added.
    output : Path, optional
        Folder for the two files; by default ``folder``.

    Raises
    ------
    DesignError
        If the folder is not a design, or a result in it is damaged.
    ModelFileError
        If its model is damaged.
    StorageError
        If the files cannot be written.
    """
    evidence = read_evidence(folder)
    report = build_report(evidence)
    drawn = {
        "network": draw_network,
        "rates": draw_rates,
        "timing": draw_timing,
        "image": draw_one_image,
    }
    pictures = {name: draw(evidence.design) for name, draw in drawn.items()}
    if evidence.model is not None and evidence.model.training.train_errors_pct:
        pictures["training"] = draw_training(evidence.model.training)
    output = Path(folder if output is None else output)
    write_text(output / HTML_FILE, render_page(report, pictures, example_sources(report.examples)))
    write_text(output / JSON_FILE, report_bytes(report).decode())
    return report
