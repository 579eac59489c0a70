"""The pictures of a report, as SVG text that is set into the page."""

from .network import draw_network
from .rates import draw_rates
from .timing import draw_one_image, draw_timing
from .training import draw_training

__all__ = ["draw_network", "draw_one_image", "draw_rates", "draw_timing", "draw_training"]
