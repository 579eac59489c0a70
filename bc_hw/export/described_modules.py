"""The modules of an `nn.Sequential` of another program, as its description lists them.

A module is called what PyTorch calls it, and its keys are the arguments that it had there. What PyTorch
allows and integers or hardware do not is refused by the module itself.
"""

from enum import StrEnum
from typing import get_args

import msgspec

from ..errors import Phrase, UsageError, must_be

__all__ = [
    "ACTIVATIONS",
    "AVERAGES",
    "MODULES",
    "NORMS",
    "WEIGHTED",
    "Activation",
    "AnyModule",
    "Average",
    "BatchNorm1d",
    "BatchNorm2d",
    "Convolution",
    "Dropout",
    "Flatten",
    "GlobalAverage",
    "Hardtanh",
    "Linear",
    "Module",
    "Pooling",
    "ReLU",
    "Rounding",
    "Sign",
    "both",
    "title_of",
]

Numbers = int | tuple[int, int]
"""One number for both directions, or the one of the height and the one of the width."""

_WHOLE = "the hardware averages each channel over the whole map, and no part of it"


class Rounding(StrEnum):
    """Where activations halfway between two levels go."""

    HALF_UP = "half-up"
    #: To the even level, as by `torch.round`.
    HALF_EVEN = "half-even"


class Module(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, tag_field="type"):
    """One module of the `nn.Sequential`.

    Parameters
    ----------
    name : str
        What stands before the names of its tensors in the state dict; empty for its number.
    """

    name: str = ""

    def check(self, shown: str) -> None:
        """Refuse what the module must not be; ``shown`` is what an error calls it, such as ``module 3``.

        Raises
        ------
        UsageError
        """


class Linear(Module, tag="Linear"):
    """A fully connected layer.

    Parameters
    ----------
    weight_scale : float
        Size alpha of a binary weight: the network used ``alpha sign(w)``.
    """

    weight_scale: float = 1.0

    def check(self, shown: str) -> None:
        """Refuse a size that is not above 0."""
        _check_scale(self.weight_scale, shown)


class Convolution(Module, tag="Conv2d"):
    """A convolution; the weight tells its neurons, its channels and its kernel.

    Parameters
    ----------
    weight_scale : float
        As for `Linear`.
    stride, padding : int or pair of int
    dilation, groups : int or pair of int
        1, and no other.
    padding_mode : str
        ``zeros``, and no other.
    """

    weight_scale: float = 1.0
    stride: Numbers = 1
    padding: Numbers = 0
    dilation: Numbers = 1
    groups: int = 1
    padding_mode: str = "zeros"

    def check(self, shown: str) -> None:
        """Refuse what no window of the hardware is."""
        _check_scale(self.weight_scale, shown)
        if both(self.dilation) != (1, 1):
            hint = "a window of the hardware has no gaps between its pixels"
            raise UsageError(must_be(f"Dilation of {shown}", "1", self.dilation), hint=hint)
        if self.groups != 1:
            hint = "each neuron of the hardware takes all channels"
            raise UsageError(must_be(f"Groups of {shown}", "1", self.groups), hint=hint)
        if self.padding_mode != "zeros":
            hint = "the hardware has zeros outside a map, and nothing else"
            raise UsageError(must_be(f"Padding mode of {shown}", "'zeros'", self.padding_mode), hint=hint)


class Pooling(Module, tag="MaxPool2d"):
    """The largest value of each window.

    Parameters
    ----------
    kernel_size : int or pair of int
        The same in both directions.
    stride : int or pair of int, optional
        The same in both directions; by default ``kernel_size``.
    padding, dilation : int or pair of int
        0 and 1, and no other.
    ceil_mode : bool
        False, and nothing else.
    """

    kernel_size: Numbers
    stride: Numbers | None = None
    padding: Numbers = 0
    dilation: Numbers = 1
    ceil_mode: bool = False

    def check(self, shown: str) -> None:
        """Refuse windows that the hardware does not have."""
        inside = "the windows of the hardware lie inside the map, and have no gaps between their pixels"
        if both(self.padding) != (0, 0):
            raise UsageError(must_be(f"Padding of {shown}", "0", self.padding), hint=inside)
        if both(self.dilation) != (1, 1):
            raise UsageError(must_be(f"Dilation of {shown}", "1", self.dilation), hint=inside)
        if self.ceil_mode:
            raise UsageError(must_be(f"Ceil mode of {shown}", "false", self.ceil_mode), hint=inside)
        for name, numbers in (("Window", self.kernel_size), ("Stride", self.stride)):
            if numbers is not None and len(set(both(numbers))) > 1:
                raise UsageError(must_be(f"{name} of {shown}", "the same in both directions", numbers))


class GlobalAverage(Module, tag="AdaptiveAvgPool2d"):
    """The average of each channel over the whole map.

    Parameters
    ----------
    output_size : int, pair of int, or None
        1 in both directions, and no other.
    """

    output_size: int | tuple[int | None, int | None] | None

    def check(self, shown: str) -> None:
        """Refuse averages over parts of the map."""
        if self.output_size not in (1, (1, 1)):
            raise UsageError(must_be(f"Output size of {shown}", "1", self.output_size), hint=_WHOLE)


class Average(Module, tag="AvgPool2d"):
    """The average of each window, of which there is one: the whole map.

    Parameters
    ----------
    kernel_size : int or pair of int
        Height and width of the map.
    stride : int or pair of int, optional
        Of no meaning, as there is one window.
    padding : int or pair of int
        0, and no other.
    ceil_mode, count_include_pad : bool
        Of no meaning without padding.
    divisor_override : None
        None, and nothing else.
    """

    kernel_size: Numbers
    stride: Numbers | None = None
    padding: Numbers = 0
    ceil_mode: bool = False
    count_include_pad: bool = True
    divisor_override: int | None = None

    def check(self, shown: str) -> None:
        """Refuse what is no average of the map."""
        if both(self.padding) != (0, 0):
            raise UsageError(must_be(f"Padding of {shown}", "0", self.padding), hint=_WHOLE)
        if self.divisor_override is not None:
            raise UsageError(
                must_be(f"Divisor of {shown}", "null", self.divisor_override),
                hint="an average divides by the pixels of the map",
            )

    def check_window(self, height: int, width: int) -> None:
        """Refuse a window that is not the whole map of ``height`` and ``width``."""
        if both(self.kernel_size) != (height, width):
            shown = Phrase("{} x {}".format(*both(self.kernel_size)))
            raise UsageError(must_be("Window", f"the whole map, {height} x {width}", shown), hint=_WHOLE)


class BatchNorm1d(Module, tag="BatchNorm1d"):
    """BatchNorm of the neurons of `Linear`, with its running statistics."""

    eps: float = 1e-5


class BatchNorm2d(Module, tag="BatchNorm2d"):
    """BatchNorm of the channels of a convolution, with its running statistics."""

    eps: float = 1e-5


class Activation(Module):
    """What makes activations: it clips them to two ends."""

    @property
    def ends(self) -> tuple[float, float]:
        """The lowest and the highest activation."""
        raise NotImplementedError

    def check(self, shown: str) -> None:
        """Refuse ends that are no range."""
        low, high = self.ends
        if not low < high:
            raise UsageError(must_be(f"Upper end of {shown}", f"above {low:g}", high))


class ReLU(Activation, tag="ReLU"):
    """A ReLU. Few bits need an end: activations above ``max`` become ``max``.

    Parameters
    ----------
    max : float
    rounding : Rounding
        Where activations halfway between two levels go.
    """

    max: float
    rounding: Rounding = Rounding.HALF_UP

    @property
    def ends(self) -> tuple[float, float]:
        """0 and ``max``."""
        return 0.0, self.max


class Hardtanh(Activation, tag="Hardtanh"):
    """Clipping to ``[min_val, max_val]``; ``rounding`` as for `ReLU`."""

    min_val: float = -1.0
    max_val: float = 1.0
    rounding: Rounding = Rounding.HALF_UP

    @property
    def ends(self) -> tuple[float, float]:
        """``min_val`` and ``max_val``."""
        return self.min_val, self.max_val


class Sign(Activation, tag="Sign"):
    """The sign, -1 or +1, of which 0 has +1: one bit, whatever ``act_bits`` says."""

    @property
    def ends(self) -> tuple[float, float]:
        """-1 and +1."""
        return -1.0, 1.0


class Flatten(Module, tag="Flatten"):
    """Maps, or images, as rows: one channel after the other."""


class Dropout(Module, tag="Dropout"):
    """Does nothing after training."""


WEIGHTED = (Linear, Convolution)
"""Modules with a weight."""

NORMS = (BatchNorm1d, BatchNorm2d)

AVERAGES = (GlobalAverage, Average)
"""What divides the sum of a whole map by its pixels."""

ACTIVATIONS = (ReLU, Hardtanh, Sign)
"""What may stand between two layers."""

AnyModule = (
    Linear
    | Convolution
    | BatchNorm1d
    | BatchNorm2d
    | Pooling
    | GlobalAverage
    | Average
    | ReLU
    | Hardtanh
    | Sign
    | Flatten
    | Dropout
)
"""Any module: the union of all."""

MODULES: tuple[type[Module], ...] = get_args(AnyModule)


def title_of(kind: type[Module]) -> str:
    """Return what PyTorch calls a module.

    >>> title_of(Convolution)
    'Conv2d'
    """
    return kind.__struct_config__.tag


def both(numbers: Numbers) -> tuple[int, int]:
    """Return the number of the height and that of the width."""
    return (numbers, numbers) if isinstance(numbers, int) else numbers


def _check_scale(scale: float, shown: str) -> None:
    if scale <= 0:
        raise UsageError(must_be(f"Weight scale of {shown}", "above 0", scale))
