"""Which weights, scale digits and biases a simulation would notice, counted exactly.

A bit is exercised if flipping it alone changes a value that the bench compares. For a few images the bench
compares the scaled sums ``m a + b`` of every layer, before anything is rounded away. They change by ``2 m x``
with a weight, by ``d a`` with a scale that changes by d, and by a power of two with a bit of the bias. That
shows unless it is a multiple of ``2^W``, where W is the width of the scaled sums; so what counts is how many
zeros each number ends with. All of it comes from the integer model, its plan and the images.
"""

import msgspec
import numpy as np

from ..golden import LayerSums
from ..golden.affine import requantise, scale_sums
from ..intmath import signed_digits
from ..model import IntegerLayer, IntegerModel
from ..plan.stage import MatrixStage

__all__ = ["Count", "Coverage", "count_coverage", "digit_zeros", "hardware_sums", "reachable", "zeros"]

NEVER = 64
"""How many zeros the number 0 ends with: more than any width."""


class Count(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """How many of one kind there are.

    Parameters
    ----------
    all : int
    exercised : int
        Of which a single change shows in a value that is compared.
    without_effect : int
        Of which no change shows for any image at all: weights behind an input that is always 0, and the like.
    """

    all: int
    exercised: int
    without_effect: int

    def __add__(self, other: "Count") -> "Count":
        return Count(
            self.all + other.all,
            self.exercised + other.exercised,
            self.without_effect + other.without_effect,
        )

    @property
    def missed(self) -> int:
        """Those that an image might exercise, but none did."""
        return self.all - self.exercised - self.without_effect

    def sentence(self, what: str) -> str:
        """Return the line for people, ``what`` being the plural of what is counted."""
        text = f"{what} exercised: {self.exercised:,} of {self.all:,}"
        if self.without_effect:
            text += f"; {self.without_effect:,} have no effect, whatever the image"
        if self.missed:
            text += f"; {self.missed:,} NOT EXERCISED"
        return text


class Coverage(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What the extra images of a simulation exercise.

    Parameters
    ----------
    images : int
        How many there are.
    weights, scale_digits, bias_bits : Count
        A scale has as many digits as its layer's scales have at most; one that is absent counts too.
    """

    images: int
    weights: Count
    scale_digits: Count
    bias_bits: Count

    @property
    def missed(self) -> int:
        """What is not exercised, of all kinds together."""
        return self.weights.missed + self.scale_digits.missed + self.bias_bits.missed

    def sentences(self) -> list[str]:
        """Return one line per kind."""
        return [
            self.weights.sentence("weights"),
            self.scale_digits.sentence("scale digits"),
            self.bias_bits.sentence("bias bits"),
        ]


def zeros(values: np.ndarray) -> np.ndarray:
    """Return how many zero bits each number ends with; `NEVER` for 0."""
    values = np.asarray(values, dtype=np.int64)
    lowest = values & -values
    return np.where(values == 0, NEVER, np.bitwise_count(lowest - 1).astype(np.int64))


def hardware_sums(plan: MatrixStage, layer: IntegerLayer, sums: np.ndarray) -> list[np.ndarray]:
    """Return sums as the numbers that a scale may meet: as they are, and as the hardware holds them.

    An accumulator falls short of its sum by a constant that the bias makes good.
    """
    return plan.engine.held_sums(plan, layer.weights, sums)


def digit_zeros(plan: MatrixStage, layer: IntegerLayer) -> np.ndarray:
    """Return how many zeros the worst change of each scale digit ends with, shape (n_out, digits).

    A digit that is there may change its sign, or be lost, or move; one that is absent may appear.
    """
    found = np.empty((layer.n_out, len(plan.requant.digits)), dtype=np.int64)
    for scale in np.unique(layer.scale):
        digits = signed_digits(int(scale))
        worst = [digit.exponent + 1 for digit in digits]
        worst += [slot.lowest for slot in plan.requant.digits[len(digits) :]]
        found[layer.scale == scale] = worst
    return found


def reachable(model: IntegerModel) -> list[np.ndarray]:
    """Return, for each layer, which inputs may be more than 0 for some image.

    Bounds of sums decide, which are exact in the first layer; further on, some inputs may be too many.
    """
    low = np.zeros(model.input.values, dtype=np.int64)
    high = np.full(model.input.values, model.input.top, dtype=np.int64)
    found = []
    for layer in model.layers:
        found.append(high > 0)
        if layer.act_bits is None:
            return found
        positive = layer.weights > 0
        sums = [positive @ first - ~positive @ second for first, second in ((low, high), (high, low))]
        low, high = (requantise(layer, scale_sums(layer, value)).astype(np.int64) for value in sums)
    raise AssertionError("the last layer of a model has no activation width")


def count_coverage(model: IntegerModel, plans: list[MatrixStage], sums: list[LayerSums]) -> Coverage:
    """Count what images exercise whose scaled sums are compared in every layer.

    Parameters
    ----------
    model : IntegerModel
        Its layers as the hardware holds them, in every shift.
    plans : list of MatrixStage
    sums : list of LayerSums
        What the images give, from `bc_hw.golden.layer_sums`.
    """
    weights = digits = biases = Count(0, 0, 0)
    for plan, layer, layer_sums, live in zip(plans, model.layers, sums, reachable(model), strict=True):
        weights += _count_weights(plan, layer, layer_sums, live)
        digits += _count_digits(plan, layer, layer_sums, bool(live.any()))
        kept = min(plan.requant.bias_bits, plan.requant.scaled_bits)
        # A bit of the bias is a bit of every scaled sum, so that one image is enough.
        seen = layer.n_out * kept if len(layer_sums.sums) else 0
        biases += Count(
            layer.n_out * plan.requant.bias_bits, seen, layer.n_out * (plan.requant.bias_bits - kept)
        )
    return Coverage(len(sums[0].inputs), weights, digits, biases)


def _count_weights(plan: MatrixStage, layer: IntegerLayer, sums: LayerSums, live: np.ndarray) -> Count:
    """Count weights: flipping one changes the sum by ``2 x``, and the scaled sum by ``2 m x``."""
    inputs = zeros(sums.inputs).min(axis=0, initial=NEVER) + 1
    scales = zeros(layer.scale)
    # Scales have few different numbers of zeros: each is looked at once.
    exercised = possible = 0
    for scale, neurons in zip(*np.unique(scales, return_counts=True), strict=True):
        limit = min(plan.accumulator_bits, plan.requant.scaled_bits - scale)
        exercised += neurons * int((inputs < limit).sum())
        possible += neurons * int(live.sum()) if limit > 1 else 0
    return Count(layer.weights.size, int(exercised), layer.weights.size - int(possible))


def _count_digits(plan: MatrixStage, layer: IntegerLayer, sums: LayerSums, live: bool) -> Count:
    """Count scale digits: a change by ``d`` changes the scaled sum by ``d`` times the sum."""
    changes = digit_zeros(plan, layer)
    exercised = np.ones(changes.shape, dtype=bool)
    for values in hardware_sums(plan, layer, sums.sums):
        exercised &= zeros(values).min(axis=0, initial=NEVER)[:, None] + changes < plan.requant.scaled_bits
    hidden = changes >= plan.requant.scaled_bits if live else ~exercised
    return Count(changes.size, int(exercised.sum()), int(hidden.sum()))
