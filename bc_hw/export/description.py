"""What a state dict does not say: the description of a network of another program, a JSON file."""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import msgspec

from ..errors import UsageError, must_be
from ..files import read_json
from ..model import FeatureMap
from ..topology import parse_input
from .described_modules import (
    ACTIVATIONS,
    AVERAGES,
    MODULES,
    NORMS,
    WEIGHTED,
    AnyModule,
    BatchNorm1d,
    BatchNorm2d,
    Convolution,
    Dropout,
    Flatten,
    Linear,
    Module,
    Pooling,
    title_of,
)

__all__ = ["Description", "load_description"]

MAX_DESCRIPTION_BYTES = 1 << 24

_TYPES = ", ".join(title_of(kind) for kind in MODULES)

_HINT = (
    'write {"dataset": "digits", "modules": [{"type": "Linear"}, ...]} with modules of type '
    + _TYPES.replace("ReLU,", 'ReLU (and its "max"),').replace(", Dropout", " and Dropout")
)

_AVERAGE_HINT = (
    "the hardware adds up activations of few bits: an average stands behind ReLU, Hardtanh or Sign, "
    "and before a Linear or a Conv2d"
)

_MAPS_HINT = 'a network of maps says what it takes, as in "input": "28x28x1": height, width and channels'


class Description(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What a state dict does not say.

    Parameters
    ----------
    dataset : str
        Name of the data set, as `bc-hw train --dataset` knows it; or a `.npz` file.
    modules : tuple
        The modules of the `nn.Sequential`, in order.
    input : str
        The map that the network is given, such as ``28x28x1``; empty if it takes rows of pixels.
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
    modules: tuple[AnyModule, ...]
    input: str = ""
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
        _check_order(self)

    def name(self, index: int) -> str:
        """Return what stands before the names of a module's tensors, such as ``0``."""
        return self.modules[index].name or str(index)

    @property
    def taken(self) -> FeatureMap | None:
        """The map that the network is given; None if it takes rows of pixels.

        Raises
        ------
        UsageError
            If `input` is not the size of a map.
        """
        return parse_input(self.input) if self.input else None


def _check_order(description: Description) -> None:
    """Refuse modules that do not follow each other as they must.

    What a layer is made of are a module with a weight, its BatchNorm and its activation; pooling is between
    layers, or inside of one. An average is between layers: activations are rounded, so that it cannot change
    places with one.
    """
    flat = description.taken is None
    open_layer: Module | None = None
    normal = False
    low = description.pixel_offset
    for index, module in enumerate(description.modules):
        name = description.name(index)
        allowed = tuple(_allowed(open_layer, flat=flat, normal=normal))
        if isinstance(module, Flatten):
            flat = True
        elif not isinstance(module, (*allowed, Dropout)):
            names = " or ".join(map(title_of, allowed))
            hint = None
            if isinstance(module, (Convolution, Pooling, *AVERAGES)) and not description.input:
                hint = _MAPS_HINT
            elif isinstance(module, AVERAGES) and not flat:
                hint = _AVERAGE_HINT
            raise UsageError(must_be(f"Module {name}", names, title_of(type(module))), hint=hint)
        module.check(f"module {name}")
        if isinstance(module, Convolution) and low != 0 and module.padding not in (0, (0, 0)):
            raise UsageError(
                f"Values that module {name} pads with zeros must begin at 0, not {low:g}",
                hint="the zeros of the hardware are the lowest activation: pad after ReLU, after Hardtanh "
                "with min_val 0, or pixels with pixel_offset 0",
            )
        if isinstance(module, WEIGHTED):
            open_layer, normal = module, False
        elif isinstance(module, NORMS):
            normal = True
        elif isinstance(module, ACTIVATIONS):
            open_layer, low = None, module.ends[0]
    if open_layer is None:
        last = title_of(type(description.modules[-1])) if description.modules else "nothing"
        kinds = (Linear, BatchNorm1d) if flat else (Convolution, BatchNorm2d)
        raise UsageError(must_be("Last module", " or ".join(map(title_of, kinds)), last))


def _allowed(open_layer: Module | None, *, flat: bool, normal: bool) -> Iterator[type[Module]]:
    """Yield the modules that may follow, Dropout and Flatten aside.

    Parameters
    ----------
    open_layer : Module or None
        The module with a weight whose activation is not there yet.
    flat : bool
        Whether rows come, and not maps.
    normal : bool
        Whether the open layer has its BatchNorm.
    """
    if open_layer is None:
        yield from (Linear,) if flat else (Convolution, Pooling, *AVERAGES, Flatten)
        return
    if not normal and isinstance(open_layer, Linear):
        yield BatchNorm1d
    if not normal and not flat:
        yield BatchNorm2d
    if not flat:
        yield Pooling
    yield from ACTIVATIONS


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
        _check_types(data)
        raise UsageError(f"Description {path} must follow its schema, but: {error}", hint=_HINT) from error
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise UsageError(f"Description {path} must be JSON, but: {error}", hint=_HINT) from error


class _AnyModule(msgspec.Struct):
    """What an entry of a description says of itself, whatever it is."""

    type: str = ""
    name: str = ""


class _AnyModules(msgspec.Struct):
    """The modules of a description whose entries may be of any type."""

    modules: list[_AnyModule] = []


def _check_types(data: bytes) -> None:
    """Refuse a module that is of none of the types, by its name."""
    try:
        modules = msgspec.json.decode(data, type=_AnyModules).modules
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):  # something else is wrong, too
        return
    for index, module in enumerate(modules):
        if module.type and module.type not in map(title_of, MODULES):
            rule = f"one of {_TYPES}"
            raise UsageError(
                must_be(f"Module {module.name or index}", rule, module.type),
                hint="others have no form in integers of few bits, or no hardware",
            )
