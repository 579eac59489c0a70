"""Networks of other programs: a state dict of a plain `torch.nn.Sequential`, and a description of it.

The modules are, in order, ``Linear``, perhaps ``BatchNorm1d``, then ``ReLU``, ``Hardtanh`` or ``Sign``,
repeated; the last layer is ``Linear``, perhaps ``BatchNorm1d``. The weights of every ``Linear`` are
replaced by their signs.

With inputs ``x = s p + o`` of unsigned integers p, a neuron with signs w, weights of size alpha and an
offset c computes

    z = alpha s a + k,   a = sum_i w_i p_i,   k = alpha o sum_i w_i + c
    y = gamma (z - mu) / sigma + beta

An activation that is clipped to [low, high] becomes the n-bit integer q with ``y = low + D q`` and
``D = (high - low) / (2^n - 1)``, and is the next layer's input with s = D and o = low. So
``q = clip(floor(A (a - centre) + offset + 1/2), 0, 2^n - 1)`` with

    A = gamma alpha s / (sigma D),   centre = (mu - k) / (alpha s),   offset = (beta - low) / D

which is the hidden layer of `bc_hw.export.fold`. ``Sign`` is the case of one bit between -1 and +1: q is 1
where y is at least 0. With ``rounding`` half-even, a y halfway between two levels goes to the even one. What
integers are compared with is y in float64, in the order above.
"""

from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn

from ..data.dataset import drop_low_bits
from ..errors import CheckpointError
from ..model import FeatureMap, IntegerModel
from ..train.binarise import sign
from ..train.quantise import nearest_digits
from .description import ACTIVATIONS, Description, Hardtanh, Linear, ReLU, Sign, ends_of
from .exact import Exactness, Reaches, make_exact, sums_of
from .fold import LayerFold, describe_layers, fold_affine
from .modules import build_modules
from .rounding import turned_offset
from .scores import ScoreExactness, fold_scores
from .state_dict import read_state_dict

__all__ = ["ForeignNetwork", "load_foreign"]


@dataclass(frozen=True, eq=False)
class _Layer:
    """One Linear with what follows it, float64 per neuron.

    ``ends`` and ``act_bits`` are None for the last one. ``spread`` is the standard deviation that BatchNorm
    measured, and ``normal`` tells whether there is one. ``half_even`` tells where halves between levels go.
    """

    weights: np.ndarray
    alpha: float
    bias: np.ndarray
    gamma: np.ndarray
    beta: np.ndarray
    mean: np.ndarray
    deviation: np.ndarray
    spread: np.ndarray
    normal: bool
    ends: tuple[float, float] | None
    act_bits: int | None
    half_even: bool


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
    remarks : list of str
        What the user should know before believing the result.

    Raises
    ------
    CheckpointError
        If the tensors are not those of the description, or weights are 0, which no binary weight is.
    """

    def __init__(self, description: Description, state: dict[str, Tensor], *, zeros_are_plus: bool = False):
        self.description = description
        self.modules, self.remarks = build_modules(description, state, zeros_are_plus=zeros_are_plus)
        self.layers = _layers(description, self.modules)

    @torch.no_grad()
    def classify(self, images: np.ndarray) -> np.ndarray:
        """Return the classes that the float network, weights binary, gives to 8-bit ``images``."""
        pixels = torch.from_numpy(drop_low_bits(images, self.description.input_bits)).double()
        return self.modules(self._pixel_step * pixels + self.description.pixel_offset).argmax(1).numpy()

    @property
    def sizes(self) -> tuple[int, ...]:
        """Layer sizes, inputs first."""
        return (self.layers[0].weights.shape[1], *(layer.weights.shape[0] for layer in self.layers))

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
        in_bits, step, low = description.input_bits, self._pixel_step, description.pixel_offset
        exact_step = Fraction(description.pixel_scale) * 2 ** (8 - in_bits)
        folded, negated = [], []
        exactness: list[Exactness | ScoreExactness] = []
        for layer in self.layers:
            size = layer.alpha * step
            k = layer.alpha * low * layer.weights.sum(1) + layer.bias
            scale = layer.gamma * size / layer.deviation
            centre = (layer.mean - k) / size
            negative = scale < 0
            negated.append(int(negative.sum()))
            if layer.ends is None:
                centres = _centres(layer, exact_step, Fraction(low))
                scores, remains = fold_scores(layer.weights, scale, centres, layer.beta, scale_digits)
                folded.append(scores)
                exactness.append(remains)
                break
            low, high = layer.ends
            exact_step = (Fraction(high) - Fraction(low)) / (2**layer.act_bits - 1)
            step = float(exact_step)
            scale, offset = scale / step, (layer.beta - low) / step
            rounded = nearest_digits(torch.from_numpy(scale), scale_digits).numpy()
            if layer.normal:
                # To float32, as our own networks have it: the same network gives the same integers.
                deviation = layer.spread / size
                offset = turned_offset(scale, rounded, offset, deviation).astype(np.float32)
            integers, _ = fold_affine(
                layer.weights,
                [Fraction(value) for value in rounded.tolist()],
                [Fraction(value) for value in centre.tolist()],
                [Fraction(value) for value in offset.tolist()],
                in_bits,
                layer.act_bits,
                negative,
            )
            reaches = _reaches(layer, in_bits, size, k, low, step, negative)
            integers, exact = make_exact(integers, reaches, in_bits, scale_digits)
            folded.append(integers)
            exactness.append(exact)
            in_bits = layer.act_bits
        names = description.class_names
        given = FeatureMap.flat(self.sizes[0], description.input_bits)
        model = IntegerModel(tuple(folded), given, description.dataset, names)
        return model, describe_layers(model, negated, exactness)


def load_foreign(path: Path, description: Description, *, zeros_are_plus: bool = False) -> ForeignNetwork:
    """Read a state dict, tensors only, without running any code from it.

    Raises
    ------
    CheckpointError
        If the file is missing, not a state dict, or not that of the description, or weights are 0.
    """
    first = next(index for index, module in enumerate(description.modules) if isinstance(module, Linear))
    state = read_state_dict(path, f"{description.name(first)}.weight", f"module {first} is Linear")
    network = ForeignNetwork(description, state.tensors, zeros_are_plus=zeros_are_plus)
    network.remarks = [*state.remarks, *network.remarks]
    return network


def _layers(description: Description, modules: nn.Sequential) -> list[_Layer]:
    """Gather each Linear with what follows it."""
    found = []
    pairs = list(zip(description.modules, modules, strict=True))
    starts = [index for index, (module, _) in enumerate(pairs) if isinstance(module, Linear)]
    for start, end in zip(starts, [*starts[1:], len(pairs)], strict=True):
        module, linear = pairs[start]
        rest = pairs[start + 1 : end]
        norm = next((built for _, built in rest if isinstance(built, nn.BatchNorm1d)), None)
        act = next((kind for kind, _ in rest if isinstance(kind, ACTIVATIONS)), None)
        ends = None if act is None else ends_of(act)
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
        numbers = (part.detach().numpy() for part in parts)
        half_even = isinstance(act, ReLU | Hardtanh) and act.rounding == "half-even"
        found.append(_Layer(signs, module.weight_scale, *numbers, norm is not None, ends, bits, half_even))
    return found


def _centres(layer: _Layer, step: Fraction, low: Fraction) -> list[Fraction]:
    """Return the sums at which the last layer's BatchNorm is at its mean, as exact as its numbers are."""
    alpha = Fraction(layer.alpha)
    rows = zip(
        layer.weights.sum(1, dtype=int).tolist(), layer.bias.tolist(), layer.mean.tolist(), strict=True
    )
    return [
        (Fraction(mean) - alpha * low * total - Fraction(bias)) / (alpha * step) for total, bias, mean in rows
    ]


def _reaches(
    layer: _Layer, in_bits: int, size: float, k: np.ndarray, low: float, step: float, negative: np.ndarray
) -> Reaches:
    """Return the float expression that the head of this file tells, over the sums of folded rows."""
    sign = np.where(negative, -1, 1)[:, None]
    parts = (k, layer.mean, layer.gamma, layer.deviation, layer.beta)
    k, mean, gamma, deviation, beta = (part[:, None] for part in parts)
    ends = size * np.stack(sums_of(layer.weights, in_bits), axis=1)
    if not np.isfinite(gamma * ((ends + k) - mean) / deviation + beta).all():
        raise ValueError("what a neuron computes is not")

    def reaches(sums: np.ndarray, levels: np.ndarray) -> np.ndarray:
        y = gamma * ((size * (sign * sums) + k) - mean) / deviation + beta
        border = low + (levels - 0.5) * step
        # Halfway between an even level and the odd one above it, the even one is below.
        return np.where(layer.half_even & (levels % 2 == 1), y > border, y >= border)

    return reaches
