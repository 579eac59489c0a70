"""Images of the test set as a page shows them, beside what the hardware takes them for."""

import base64
import io
from collections.abc import Iterable

import msgspec
import numpy as np

__all__ = ["Example", "example_sources"]


class Example(msgspec.Struct, frozen=True):
    """One image of a simulation; the fields mean what they mean in `bc_hw.cosim.examples.Example`.

    Raises
    ------
    ValueError
        If there are not as many pixels as the sizes say.
    """

    index: int
    height: int
    width: int
    channels: int
    bits: int
    pixels: bytes
    found: int
    label: int

    def __post_init__(self):
        values = self.height * self.width * self.channels
        if self.channels not in (1, 3) or not 1 <= self.bits <= 8 or len(self.pixels) != values:
            raise ValueError(f"an image of {values} values in 1 or 3 channels has {len(self.pixels)}")

    @property
    def right(self) -> bool:
        """Whether the hardware gives the class that the image is of."""
        return self.found == self.label


def example_sources(examples: Iterable[Example]) -> list[str]:
    """Return each image as the address of an ``img`` element, which holds the image itself, as PNG."""
    return [_source(example) for example in examples]


def _source(example: Example) -> str:
    from matplotlib.image import imsave

    values = np.frombuffer(example.pixels, np.uint8).reshape(example.height, example.width, example.channels)
    grey = values.astype(np.uint16) * 255 // ((1 << example.bits) - 1)
    buffer = io.BytesIO()
    colours = np.broadcast_to(grey, (*grey.shape[:2], 3)).astype(np.uint8)
    imsave(buffer, colours, format="png", metadata={"Software": None})
    return "data:image/png;base64," + base64.b64encode(buffer.getvalue()).decode()
