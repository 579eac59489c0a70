"""Which weights, scale digits and biases a simulation would notice, counted exactly.

A bit is exercised if flipping it alone changes a value that the bench compares. For a few images the bench
compares the scaled sums ``m a + b`` of every layer, before anything is rounded away. They change by ``2 m x``
with a weight, by ``d a`` with a scale that changes by d, and by a power of two with a bit of the bias. That
shows unless it is a multiple of ``2^W``, where W is the width of the scaled sums; so what counts is how many
zeros each number ends with. All of it comes from the integer model, its plan and the images.

A convolution meets a weight in every window, so it is enough that a change shows in one of them.
"""

from collections.abc import Iterator
from typing import NamedTuple

import msgspec
import numpy as np

from ..golden import LayerSums, LayerValues
from ..intmath import signed_digits
from ..model import IntegerLayer, IntegerModel
from ..plan.stage import AnyStage, MatrixStage
from .bounds import Bounds
from .kinds import BOUNDS
from .windows import seen_by_columns

__all__ = [
    "Count",
    "Coverage",
    "Exercise",
    "count_coverage",
    "digit_zeros",
    "exercise_of",
    "images_at_once",
    "in_parts",
    "reachable",
    "zeros",
]

VALUES = 1 << 20
"""Values of one map, of all images that are looked at together."""

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


def images_at_once(model: IntegerModel) -> int:
    """Return how many images are looked at together, so that all sums of them find room in memory."""
    return max(1, VALUES // max(each.values for each in model.maps))


def in_parts(model: IntegerModel, images: np.ndarray) -> Iterator[np.ndarray]:
    """Yield images, as many as are looked at together."""
    size = images_at_once(model)
    return (images[at : at + size] for at in range(0, len(images), size))


class Exercise(NamedTuple):
    """What each image shows of a layer with weights, in all of its vectors.

    Numbers are or'ed together: the result ends with as few zeros as that of them which ends with the fewest.

    Parameters
    ----------
    inputs : ndarray of unsigned integers, shape (images, columns)
        What each column of the matrix meets.
    held : list of ndarray of int64, shape (images, n_out)
        Sums as the numbers that a scale may meet: as they are, and as the hardware holds them. An accumulator
        falls short of its sum by a constant that the bias makes good.
    """

    inputs: np.ndarray
    held: list[np.ndarray]


def exercise_of(plan: MatrixStage, layer: IntegerLayer, found: LayerSums) -> Exercise:
    """Return what images show of a layer that computed ``found`` of them."""
    images, vectors = len(found.sums), plan.walk.vectors
    held = plan.engine.held_sums(plan, layer.weights, found.sums.reshape(-1, layer.n_out))
    return Exercise(
        seen_by_columns(plan.walk, found.inputs),
        [np.bitwise_or.reduce(sums.reshape(images, vectors, layer.n_out), axis=1) for sums in held],
    )


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


def reachable(model: IntegerModel, plans: list[AnyStage]) -> list[np.ndarray]:
    """Return, for each layer, which of the values that it takes may be more than 0 for some image.

    Bounds decide, which are exact in the first layer with weights; further on, some values may be too many.
    """
    bounds = Bounds.of_input(model)
    found = [bounds.high > 0]
    for plan, layer in zip(plans[:-1], model.layers, strict=False):
        bounds = BOUNDS[type(plan)](plan, layer, bounds)
        found.append(bounds.high > 0)
    return found


def count_coverage(model: IntegerModel, plans: list[AnyStage], sums: list[LayerValues]) -> Coverage:
    """Count what images exercise whose scaled sums are compared in every layer with weights.

    Parameters
    ----------
    model : IntegerModel
        Its layers as the hardware holds them, in every shift.
    plans : list of MatrixStage or PoolStage
    sums : list of LayerValues
        What the images give, from `bc_hw.golden.layer_sums`.
    """
    weights = digits = biases = Count(0, 0, 0)
    for plan, layer, found, live in zip(plans, model.layers, sums, reachable(model, plans), strict=True):
        if not layer.spec.weighted:
            continue
        seen = exercise_of(plan, layer, found)
        weights += _count_weights(plan, layer, seen, seen_by_columns(plan.walk, live[np.newaxis])[0])
        digits += _count_digits(plan, layer, seen, bool(live.any()))
        kept = min(plan.requant.bias_bits, plan.requant.scaled_bits)
        # A bit of the bias is a bit of every scaled sum, so that one image is enough.
        shown = layer.n_out * kept if len(found.sums) else 0
        biases += Count(
            layer.n_out * plan.requant.bias_bits, shown, layer.n_out * (plan.requant.bias_bits - kept)
        )
    return Coverage(len(sums[0].inputs), weights, digits, biases)


def _count_weights(plan: MatrixStage, layer: IntegerLayer, seen: Exercise, live: np.ndarray) -> Count:
    """Count weights: flipping one changes the sum by ``2 x``, and the scaled sum by ``2 m x``."""
    inputs = zeros(seen.inputs).min(axis=0, initial=NEVER) + 1
    scales = zeros(layer.scale)
    # Scales have few different numbers of zeros: each is looked at once.
    exercised = possible = 0
    for scale, neurons in zip(*np.unique(scales, return_counts=True), strict=True):
        limit = min(plan.accumulator_bits, plan.requant.scaled_bits - scale)
        exercised += neurons * int((inputs < limit).sum())
        possible += neurons * int(live.sum()) if limit > 1 else 0
    return Count(layer.weights.size, int(exercised), layer.weights.size - int(possible))


def _count_digits(plan: MatrixStage, layer: IntegerLayer, seen: Exercise, live: bool) -> Count:
    """Count scale digits: a change by ``d`` changes the scaled sum by ``d`` times the sum."""
    changes = digit_zeros(plan, layer)
    exercised = np.ones(changes.shape, dtype=bool)
    for values in seen.held:
        exercised &= zeros(values).min(axis=0, initial=NEVER)[:, None] + changes < plan.requant.scaled_bits
    hidden = changes >= plan.requant.scaled_bits if live else ~exercised
    return Count(changes.size, int(exercised.sum()), int(hidden.sum()))
