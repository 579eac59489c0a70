"""A convolution, without its weights."""

import re
from typing import ClassVar, Self

from ..errors import Phrase, UsageError, must_be
from .base import Pair, WeightedSpec, check_size, pair_text, read_pair
from .feature_map import FeatureMap

__all__ = ["MAX_KERNEL", "MAX_STRIDE", "Conv2d"]

MAX_KERNEL = 7
"""Largest kernel, in pixels of either direction."""
MAX_STRIDE = 2

_NUMBER = r"[0-9]{1,5}(?:x[0-9]{1,5})?"
_TEXT = re.compile(rf"([0-9]{{1,5}})C({_NUMBER})(?:s({_NUMBER}))?(?:p({_NUMBER}))?")


class Conv2d(WeightedSpec, frozen=True, tag="conv2d"):
    """A two-dimensional convolution: each pixel of its output is a product of a window and one matrix.

        a[y, x, j] = sum over dy, dx, c of w[j, dy, dx, c] * in[y * s - p + dy, x * s - p + dx, c]

    Outside the map the input is 0. The columns of the matrix follow as ``dy, dx, c``.

    Parameters
    ----------
    n_out : int
        Number of neurons: channels of the output.
    kernel : pair of int
        Height and width of the window, ``1..7``.
    stride : pair of int
        Pixels from one window to the next, ``1..2``.
    padding : pair of int
        Rows and columns of zeros on each side, ``0..kernel - 1``.

    Raises
    ------
    UsageError
        If a number is out of its range.
    """

    notation: ClassVar[str] = (
        "64C3: a convolution of 64 neurons, kernel 3x3; 64C3x5 a kernel of 3 rows and 5 columns; s2 appended "
        "is a stride of 2, p0 no padding, which else is (kernel - 1) / 2, rounded down"
    )

    kernel: Pair
    stride: Pair = (1, 1)
    padding: Pair = (0, 0)

    def __post_init__(self):
        check_size("Neurons of a convolution", self.n_out)
        for kernel, stride, padding in zip(self.kernel, self.stride, self.padding, strict=True):
            for name, value, low, high in (
                ("Kernel", kernel, 1, MAX_KERNEL),
                ("Stride", stride, 1, MAX_STRIDE),
                ("Padding", padding, 0, kernel - 1),
            ):
                if not low <= value <= high:
                    raise UsageError(must_be(f"{name} of a convolution", f"from {low} to {high}", value))

    @classmethod
    def parse(cls, text: str) -> Self | None:
        match = _TEXT.fullmatch(text)
        if match is None:
            return None
        kernel = read_pair(match[2])
        padding = read_pair(match[4]) if match[4] else _same(kernel)
        return cls(int(match[1]), kernel, read_pair(match[3] or "1"), padding)

    @property
    def text(self) -> str:
        stride = "" if self.stride == (1, 1) else f"s{pair_text(self.stride)}"
        padding = "" if self.padding == _same(self.kernel) else f"p{pair_text(self.padding)}"
        return f"{self.n_out}C{pair_text(self.kernel)}{stride}{padding}"

    def output(self, taken: FeatureMap, bits: int | None) -> FeatureMap:
        sizes = []
        for name, size, kernel, stride, padding in zip(
            ("height", "width"), taken[:2], self.kernel, self.stride, self.padding, strict=True
        ):
            if size + 2 * padding < kernel:
                rule = f"at most the {name} of its map with padding, {size + 2 * padding}"
                raise UsageError(must_be(f"Kernel of {self.text} on {taken.text}", rule, Phrase(f"{kernel}")))
            sizes.append((size + 2 * padding - kernel) // stride + 1)
        check_size(f"Inputs of a window of {self.text}", self.fan_in(taken))
        return FeatureMap(*sizes, self.n_out, bits)

    def fan_in(self, taken: FeatureMap) -> int:
        return self.kernel[0] * self.kernel[1] * taken.channels


def _same(kernel: Pair) -> Pair:
    """Return the padding with which a kernel of odd size and stride 1 keeps the size of a map."""
    return (kernel[0] - 1) // 2, (kernel[1] - 1) // 2
