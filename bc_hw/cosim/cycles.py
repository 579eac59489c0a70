"""Predicted and measured cycles."""

from collections.abc import Sequence

from ..errors import MismatchError, must_be
from ..intmath import ceil_div
from ..plan.design import Design
from ..plan.timing.schedule import timeline

__all__ = ["check_completions", "cycles_per_image", "predicted_completions", "steady_images"]


def steady_images(design: Design) -> int:
    """Return how many images must follow each other until the pace of a design shows."""
    return 2 * _period(design) + len(design.layers) + 2


def _period(design: Design) -> int:
    """Return after how many images the pattern of waits for free buffers repeats at the latest."""
    return max(design.output_banks, *(ceil_div(layer.room, layer.walk.blocks) for layer in design.layers))


def predicted_completions(design: Design, images: int) -> list[int]:
    """Return the cycle in which the last beat of each result is taken, nobody waiting outside."""
    return timeline(design.layers, design.output_banks, images)


def cycles_per_image(design: Design, completions: Sequence[int]) -> int | float | None:
    """Return the cycles from one result to the next at the end of a stream; None if it is too short."""
    period = _period(design)
    if len(completions) < steady_images(design):
        return None
    whole, rest = divmod(int(completions[-1]) - int(completions[-1 - period]), period)
    return whole if rest == 0 else whole + rest / period


def check_completions(design: Design, measured: Sequence[int]) -> None:
    """Compare measured completion cycles with the prediction and with `design.json`, all of them exactly.

    Raises
    ------
    MismatchError
        At the first difference.
    """
    _compare(predicted_completions(design, len(measured)), measured, "predicted")
    timing = design.timing
    _compare(timing.completions, measured, "predicted by design.json")
    if len(measured) and measured[0] != timing.latency_cycles:
        raise MismatchError(
            must_be("Latency", f"the predicted {timing.latency_cycles} cycles", int(measured[0]))
        )
    pace = cycles_per_image(design, measured)
    if pace is not None and pace != timing.cycles_per_image:
        raise MismatchError(must_be("Cycles per image", f"the predicted {timing.cycles_per_image}", pace))


def _compare(wanted: Sequence[int], measured: Sequence[int], source: str) -> None:
    for index, (want, got) in enumerate(zip(wanted, measured, strict=False)):
        if want != got:
            raise MismatchError(
                must_be(f"Completion cycle of image {index} of the stream", f"{want}, as {source}", int(got)),
                hint="cycles are counted from the first input beat; images follow each other without waits",
            )
