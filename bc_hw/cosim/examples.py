"""A few simulated images of a data set, with the classes that hardware and people give them."""

import msgspec

from ..golden import classify
from ..model import IntegerModel
from ..model.order import channels_last
from .stimulus import Stimulus

__all__ = ["MOST", "Example", "make_examples"]

MOST = 8
"""Examples of one simulation."""


class Example(msgspec.Struct, frozen=True):
    """One image, as people see it.

    Parameters
    ----------
    index : int
        In its data set.
    height, width, channels : int
        Of one channel, or of red, green and blue.
    bits : int
        Width of a pixel.
    pixels : bytes
        Row by row, channels side by side; base64 in JSON.
    found : int
        The class that the hardware gives.
    label : int
        The class that it is of.
    """

    index: int
    height: int
    width: int
    channels: int
    bits: int
    pixels: bytes
    found: int
    label: int


def make_examples(model: IntegerModel, stimulus: Stimulus) -> list[Example]:
    """Return the first images of a simulation in which every class was that of the golden model.

    There are none of random images, and of those that cannot be shown.
    """
    shown = stimulus.shown
    if stimulus.labels is None or shown is None or shown.channels not in (1, 3):
        return []
    images = stimulus.images[:MOST]
    rows = images if model.input.pixels > 1 else channels_last(images, shown)
    return [
        Example(stimulus.first + place, *shown[:3], model.input.bits, row.tobytes(), int(found), int(label))
        for place, (row, found, label) in enumerate(
            zip(rows, classify(model, images), stimulus.labels[:MOST], strict=True)
        )
    ]
