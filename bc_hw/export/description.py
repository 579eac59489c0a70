"""What a state dict does not say: the description of a network of another program, a JSON file."""

from collections import Counter
from enum import StrEnum
from pathlib import Path

import msgspec

from ..errors import UsageError, must_be
from ..files import read_json

__all__ = [
    "BatchNorm1d",
    "Description",
    "Dropout",
    "Flatten",
    "Hardtanh",
    "Linear",
    "Module",
    "ReLU",
    "Rounding",
    "Sign",
    "ends_of",
    "load_description",
]

MAX_DESCRIPTION_BYTES = 1 << 24

_HINT = (
    'write {"dataset": "digits", "modules": [{"type": "Linear"}, ...]} with modules of type Linear, '
    'BatchNorm1d, ReLU (and its "max"), Hardtanh, Sign, Flatten and Dropout'
)


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


class Linear(Module, tag="Linear"):
    """A fully connected layer.

    Parameters
    ----------
    weight_scale : float
        Size alpha of a binary weight: the network used ``alpha sign(w)``.
    """

    weight_scale: float = 1.0


class BatchNorm1d(Module, tag="BatchNorm1d"):
    """BatchNorm with its running statistics."""

    eps: float = 1e-5


class ReLU(Module, tag="ReLU"):
    """A ReLU. Few bits need an end: activations above ``max`` become ``max``.

    Parameters
    ----------
    max : float
    rounding : Rounding
        Where activations halfway between two levels go.
    """

    max: float
    rounding: Rounding = Rounding.HALF_UP


class Hardtanh(Module, tag="Hardtanh"):
    """Clipping to ``[min_val, max_val]``; ``rounding`` as for `ReLU`."""

    min_val: float = -1.0
    max_val: float = 1.0
    rounding: Rounding = Rounding.HALF_UP


class Sign(Module, tag="Sign"):
    """The sign, -1 or +1, of which 0 has +1: one bit, whatever ``act_bits`` says."""


class Flatten(Module, tag="Flatten"):
    """Images as rows, which they are already."""


class Dropout(Module, tag="Dropout"):
    """Does nothing after training."""


ACTIVATIONS = (ReLU, Hardtanh, Sign)
"""What may stand between two layers."""


class Description(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What a state dict does not say.

    Parameters
    ----------
    dataset : str
        Name of the data set, as `bc-hw train --dataset` knows it; or a `.npz` file.
    modules : tuple
        The modules of the `nn.Sequential`, in order.
    pixel_scale, pixel_offset : float
        The network was given ``pixel_scale * p + pixel_offset`` for a pixel p of ``0..255``.
    act_bits, input_bits : int
        Width in bits of activations, but for those of `Sign`, and of pixels, ``1..8``.
    valid : int
        How many of the last training images were not trained on.
    class_names : tuple of str
        One per output; may be left out.

    Raises
    ------
    UsageError
        If a value breaks these rules, or modules do not follow each other as they must.
    """

    dataset: str
    modules: tuple[Linear | BatchNorm1d | ReLU | Hardtanh | Sign | Flatten | Dropout, ...]
    pixel_scale: float = 1.0
    pixel_offset: float = 0.0
    act_bits: int = 4
    input_bits: int = 8
    valid: int = 0
    class_names: tuple[str, ...] = ()

    def __post_init__(self):
        for thing, bits in (("Activation width", self.act_bits), ("Input width", self.input_bits)):
            if not 1 <= bits <= 8:
                raise UsageError(must_be(thing, "from 1 to 8", bits))
        if self.pixel_scale <= 0:
            raise UsageError(must_be("Pixel scale", "above 0", self.pixel_scale))
        if self.valid < 0:
            raise UsageError(must_be("Validation images", "zero or positive", self.valid))
        names = Counter(self.name(index) for index in range(len(self.modules)))
        for name, count in names.most_common(1):
            if count > 1:
                raise UsageError(f"Names of modules must differ, but {name!r} is there {count} times")
        allowed: tuple[type[Module], ...] = (Linear,)
        for index, module in enumerate(self.modules):
            name = f"Module {index}"
            if isinstance(module, Flatten | Dropout):
                continue
            if not isinstance(module, allowed):
                names = " or ".join(kind.__name__ for kind in allowed)
                raise UsageError(must_be(name, names, type(module).__name__))
            if isinstance(module, Linear):
                if module.weight_scale <= 0:
                    raise UsageError(
                        must_be(f"Weight scale of module {index}", "above 0", module.weight_scale)
                    )
                allowed = (BatchNorm1d, *ACTIVATIONS)
            elif isinstance(module, BatchNorm1d):
                allowed = ACTIVATIONS
            else:
                low, high = ends_of(module)
                if not low < high:
                    raise UsageError(must_be(f"Upper end of module {index}", f"above {low:g}", high))
                allowed = (Linear,)
        if allowed == (Linear,):
            last = type(self.modules[-1]).__name__ if self.modules else "nothing"
            raise UsageError(must_be("Last module", "Linear or BatchNorm1d", last))

    def name(self, index: int) -> str:
        """Return what stands before the names of a module's tensors, such as ``0``."""
        return self.modules[index].name or str(index)


def ends_of(module: ReLU | Hardtanh | Sign) -> tuple[float, float]:
    """Return the lowest and the highest activation."""
    if isinstance(module, Sign):
        return -1.0, 1.0
    return (0.0, module.max) if isinstance(module, ReLU) else (module.min_val, module.max_val)


def load_description(path: Path) -> Description:
    """Read a description, a JSON file.

    Raises
    ------
    UsageError
        If the file is missing, or not a description.
    """
    data = read_json(path, "Description", UsageError, MAX_DESCRIPTION_BYTES)
    try:
        return msgspec.json.decode(data, type=Description)
    except msgspec.ValidationError as error:
        raise UsageError(f"Description {path} must follow its schema, but: {error}", hint=_HINT) from error
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise UsageError(f"Description {path} must be JSON, but: {error}", hint=_HINT) from error
