"""The pictures of a report, as SVG text that is set into the page."""

from .network import draw_network
from .timing import draw_timing
from .training import draw_training

__all__ = ["draw_network", "draw_timing", "draw_training"]
