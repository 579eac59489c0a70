"""Networks of other programs: a state dict of a plain `torch.nn.Sequential`, and a description of it.

The modules are, in order, ``Linear``, perhaps ``BatchNorm1d``, then ``ReLU``, ``Hardtanh`` or ``Sign``,
repeated; the last layer is ``Linear``, perhaps ``BatchNorm1d``. Before ``Flatten``, ``Conv2d`` and
``BatchNorm2d`` stand in their places, with ``MaxPool2d`` anywhere among them: activations keep the order of
values, so that pooling before them is pooling behind them. ``AdaptiveAvgPool2d`` and ``AvgPool2d`` of whole
maps stand behind an activation. The weights of every ``Linear`` and ``Conv2d`` are replaced by their signs.
`bc_hw.export.float_layer` turns them into integers, which are compared with the network in float64.
"""

from fractions import Fraction
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn

from ..data.dataset import drop_low_bits
from ..errors import CheckpointError
from ..model import IntegerModel, Topology
from ..model.order import channels_last
from ..model.spec import FeatureMap, Step, steps_of
from ..train.binarise import sign
from ..train.maps import exact_convolutions
from .described_modules import (
    ACTIVATIONS,
    AVERAGES,
    WEIGHTED,
    Hardtanh,
    Pooling,
    ReLU,
    Rounding,
    Sign,
    title_of,
)
from .description import Description
from .float_layer import FloatLayer, FloatPool, Reals, fold_layers
from .fold import LayerFold, describe_layers
from .modules import build_modules
from .state_dict import read_state_dict

__all__ = ["ForeignNetwork", "load_foreign"]

_MOST_VALUES = 1 << 24
"""Of the largest map, over the images that are classified at once."""


class ForeignNetwork:
    """A network of another program: in float, with binary weights, and folded to integers.

    Parameters
    ----------
    description : Description
    state : dict of str to Tensor
        What ``nn.Sequential(...).state_dict()`` holds.
    zeros_are_plus : bool
        Whether weights of 0 become +1; without it they are refused.

    Attributes
    ----------
    topology : Topology
        The layers without their weights.
    remarks : list of str
        What the user should know before believing the result.

    Raises
    ------
    CheckpointError
        If the tensors are not those of the description, or weights are 0, which no binary weight is.
    """

    def __init__(self, description: Description, state: dict[str, Tensor], *, zeros_are_plus: bool = False):
        self.description = description
        self.modules, self.topology, self.remarks = build_modules(
            description, state, zeros_are_plus=zeros_are_plus
        )
        self.layers = _layers(description, self.modules, self.topology)

    @torch.no_grad()
    def classify(self, images: np.ndarray) -> np.ndarray:
        """Return the classes that the float network, weights binary, gives to 8-bit ``images``."""
        pixels = torch.from_numpy(drop_low_bits(images, self.description.input_bits))
        taken = self.topology.input
        if self.description.input:
            pixels = pixels.view(-1, taken.channels, taken.height, taken.width)
        at_once = max(1, _MOST_VALUES // max(map_.values for map_ in self.topology.open_maps))
        return torch.cat([self._classes(part.double()) for part in pixels.split(at_once)]).numpy()

    def _classes(self, pixels: torch.Tensor) -> torch.Tensor:
        values = self._pixel_step * pixels + self.description.pixel_offset
        with exact_convolutions():
            return self.modules(values).flatten(1).argmax(1)

    @property
    def dataset(self) -> str:
        """Name of the data set."""
        return self.description.dataset

    @property
    def valid(self) -> int:
        """How many of the last training images were held out."""
        return self.description.valid

    @property
    def scale_digits(self) -> int:
        """0: the scales are of any value."""
        return 0

    @property
    def _pixel_step(self) -> float:
        return self.description.pixel_scale * 2 ** (8 - self.description.input_bits)

    def fold(self, scale_digits: int) -> tuple[IntegerModel, tuple[LayerFold, ...]]:
        """Return the integer model, scales rounded to ``scale_digits`` signed digits, and what was folded.

        Raises
        ------
        CheckpointError
            If the last layer's scale is 0, or a scale or an offset is not finite.
        UsageError
            If sums of a map are too wide.
        ModelFileError
            If a number does not fit the integer model.
        """
        try:
            with np.errstate(all="ignore"):
                return self._fold(scale_digits)
        # From Fraction, of infinity and NaN, and from int64.
        except (OverflowError, ValueError) as error:
            raise CheckpointError(
                f"Scales and offsets of the network must be finite and fit 64 bits, but {error}",
                hint="weight_scale, max, eps and the scale of the pixels are factors of them",
            ) from error

    def _fold(self, scale_digits: int) -> tuple[IntegerModel, tuple[LayerFold, ...]]:
        description = self.description
        bits = description.input_bits
        exact_step = Fraction(description.pixel_scale) * 2 ** (8 - bits)
        pixels = Reals(bits, self._pixel_step, exact_step, description.pixel_offset)
        folded = fold_layers(self.layers, pixels, scale_digits)
        model = IntegerModel(
            tuple(each.layer for each in folded),
            self.topology.input._replace(bits=bits),
            description.dataset,
            description.class_names,
        )
        return model, describe_layers(model, folded)


def load_foreign(path: Path, description: Description, *, zeros_are_plus: bool = False) -> ForeignNetwork:
    """Read a state dict, tensors only, without running any code from it.

    Raises
    ------
    CheckpointError
        If the file is missing, not a state dict, or not that of the description, or weights are 0.
    """
    first = next(index for index, module in enumerate(description.modules) if isinstance(module, WEIGHTED))
    kind = title_of(type(description.modules[first]))
    state = read_state_dict(path, f"{description.name(first)}.weight", f"module {first} is {kind}")
    network = ForeignNetwork(description, state.tensors, zeros_are_plus=zeros_are_plus)
    network.remarks = [*state.remarks, *network.remarks]
    return network


def _layers(
    description: Description, modules: nn.Sequential, topology: Topology
) -> list[FloatLayer | FloatPool]:
    """Gather each module with a weight with what follows it; pooling stands behind its activation."""
    found = []
    pairs = list(zip(description.modules, modules, strict=True))
    steps = iter(steps_of(topology.specs, topology.open_maps))
    layers = (*WEIGHTED, Pooling, *AVERAGES)
    places = [index for index, (module, _) in enumerate(pairs) if isinstance(module, layers)]
    for place in places:
        step = next(steps)
        if not isinstance(pairs[place][0], WEIGHTED):
            summed = step.taken.pixels if isinstance(pairs[place][0], AVERAGES) else 1
            found.append(FloatPool(step.spec, step.taken, summed))
            continue
        rest = pairs[place + 1 :]
        end = next((index for index, (module, _) in enumerate(rest) if isinstance(module, WEIGHTED)), None)
        found.append(_layer(description, pairs[place], rest[:end], step))
    return found


def _layer(description: Description, weighted: tuple, rest: list[tuple], step: Step) -> FloatLayer:
    """Return a module with a weight and those behind it as one layer."""
    module, linear = weighted
    norm = next((built for _, built in rest if isinstance(built, nn.BatchNorm1d | nn.BatchNorm2d)), None)
    act = next((kind for kind, _ in rest if isinstance(kind, ACTIVATIONS)), None)
    bits = None if act is None else 1 if isinstance(act, Sign) else description.act_bits
    weight = linear.weight.detach()
    zeros, ones = torch.zeros(len(weight)).double(), torch.ones(len(weight)).double()
    affine = norm is not None and norm.affine
    parts = (
        zeros if linear.bias is None else linear.bias,
        norm.weight if affine else ones,
        norm.bias if affine else zeros,
        zeros if norm is None else norm.running_mean,
        ones if norm is None else torch.sqrt(norm.running_var + norm.eps),
        zeros if norm is None else torch.sqrt(norm.running_var.clamp(min=0)),
    )
    signs = sign(weight).to(torch.int8).numpy()
    # A neuron sees a window of the map, or all of it.
    seen = FeatureMap(*signs.shape[2:], signs.shape[1]) if signs.ndim == 4 else step.taken
    numbers = (part.detach().numpy() for part in parts)
    return FloatLayer(
        channels_last(signs.reshape(len(signs), -1), seen),
        module.weight_scale,
        *numbers,
        norm is not None,
        None if act is None else act.ends,
        bits,
        isinstance(act, ReLU | Hardtanh) and act.rounding == Rounding.HALF_EVEN,
        step.spec,
    )
