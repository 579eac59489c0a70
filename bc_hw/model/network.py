"""What a network is after export: integers, and nothing else.

A layer computes, for neuron ``j`` and unsigned integer inputs ``x``,

    a_j = sum_i w_ji x_i                                       w in {-1, +1}
    q_j = clip((m_j a_j + b_j) >> s, 0, 2^n - 1)               hidden layers
    score_j = m_j a_j + b_j                                    last layer

where ``m_j`` has at most T non-zero signed digits, so that it costs shifts and adders.
These classes hold the numbers and check them; `bc_hw.golden` computes with them. What a layer is without
its weights, and the maps between layers, stand in `bc_hw.model.spec`.
"""

from dataclasses import dataclass, field, replace
from functools import cached_property

import numpy as np

from ..errors import ModelFileError, Phrase, UsageError, must_be
from ..intmath import Range, signed_digits
from .spec import MAX_WIDTH, Dense, FeatureMap, LayerSpec, Step, Topology, feature_maps, steps_of

__all__ = [
    "LIMIT",
    "MAX_BITS",
    "MAX_SHIFT",
    "IntegerLayer",
    "IntegerModel",
    "Layer",
    "PoolLayer",
    "TrainingFacts",
]

MAX_BITS = 8
"""Widest input or activation, in bits."""

MAX_SHIFT = 40
"""Largest right shift of a hidden layer."""

LIMIT = 1 << 52
"""Products and sums stay below it, and so are exact in int64 and in float64."""


@dataclass(frozen=True, eq=False)
class IntegerLayer:
    """One layer of integers that has weights.

    Parameters
    ----------
    weights : ndarray of int8, shape (n_out, n_in)
        Every entry -1 or +1; a row holds the weights of one neuron.
    scale : ndarray of int64, shape (n_out,)
        The constants ``m_j``, not negative (a negative scale is a negated weight row).
    bias : ndarray of int64, shape (n_out,)
        The constants ``b_j``; rounding is already in them.
    shift : int
        The right shift ``s``, ``0..40``; 0 in the last layer.
    act_bits : int or None
        Output width ``n`` in bits, ``1..8``; None for the last layer, whose scores are not clipped.
    spec : LayerSpec or None
        What the layer is; None makes it ``Dense(n_out)``.

    Raises
    ------
    ModelFileError
        If a shape, a type or a value breaks the rules above.
    """

    weights: np.ndarray
    scale: np.ndarray
    bias: np.ndarray
    shift: int
    act_bits: int | None
    spec: LayerSpec | None = None

    def __post_init__(self):
        if self.weights.ndim != 2 or self.weights.dtype != np.int8:
            raise ModelFileError(
                must_be("Weights", "a matrix of int8", Phrase(f"{self.weights.dtype} {self.weights.shape}"))
            )
        for size in self.weights.shape:
            if not 1 <= size <= MAX_WIDTH:
                raise ModelFileError(must_be("Layer size", f"from 1 to {MAX_WIDTH}", size))
        if not np.array_equal(np.abs(self.weights), np.ones_like(self.weights)):
            raise ModelFileError("Weights must be -1 or +1, not other numbers")
        if self.spec is None:
            object.__setattr__(self, "spec", Dense(self.n_out))
        if not self.spec.weighted:
            raise ModelFileError(must_be("Layer with weights", "of a kind that has some", self.spec.text))
        if self.spec.n_out != self.n_out:
            raise ModelFileError(
                must_be("Rows of weights", f"{self.spec.n_out}, as in {self.spec}", self.n_out)
            )
        for name in ("scale", "bias"):
            values = getattr(self, name)
            if values.shape != (self.n_out,) or values.dtype != np.int64:
                raise ModelFileError(
                    must_be(
                        name.capitalize(),
                        f"{self.n_out} numbers of type int64",
                        Phrase(f"{values.dtype} {values.shape}"),
                    )
                )
            if int(np.abs(values).max()) >= LIMIT or int(values.min()) <= -LIMIT:
                raise ModelFileError(must_be(name.capitalize(), "below 2**52 in size", int(values.max())))
        if int(self.scale.min()) < 0:
            raise ModelFileError(must_be("Scale", "zero or positive", int(self.scale.min())))
        if self.act_bits is not None and not 1 <= self.act_bits <= MAX_BITS:
            raise ModelFileError(must_be("Activation width", f"from 1 to {MAX_BITS} bits", self.act_bits))
        if not 0 <= self.shift <= MAX_SHIFT:
            raise ModelFileError(must_be("Shift", f"from 0 to {MAX_SHIFT}", self.shift))
        if self.act_bits is None and self.shift:
            raise ModelFileError(must_be("Shift of the last layer", "0", self.shift))
        for values in (self.weights, self.scale, self.bias):
            values.setflags(write=False)

    @property
    def n_in(self) -> int:
        """Number of values that each neuron takes."""
        return self.weights.shape[1]

    @property
    def n_out(self) -> int:
        """Number of neurons."""
        return self.weights.shape[0]

    @property
    def act_max(self) -> int | None:
        """Largest activation, ``2^n - 1``; None for the last layer."""
        return None if self.act_bits is None else (1 << self.act_bits) - 1

    @cached_property
    def scale_digits(self) -> int:
        """T: the most non-zero signed digits that any ``m_j`` has."""
        return max(len(signed_digits(int(m))) for m in np.unique(self.scale))

    def accumulator_range(self, in_bits: int) -> Range:
        """Return the tightest range that holds every ``a_j`` for all inputs of ``in_bits`` bits."""
        in_max = (1 << in_bits) - 1
        positive = int((self.weights > 0).sum(axis=1).max())
        negative = int((self.weights < 0).sum(axis=1).max())
        return Range(-negative * in_max, positive * in_max)


@dataclass(frozen=True)
class PoolLayer:
    """One layer that has no weights: it takes the largest value of each window, or sums of whole channels.

    Parameters
    ----------
    spec : MaxPool2d or GlobalAvgPool2d
    """

    spec: LayerSpec

    act_bits = None  # it has no width of its own: it follows from what it takes

    def __post_init__(self):
        if self.spec.weighted:
            raise ModelFileError(must_be("Layer without weights", "of a kind that has none", self.spec.text))


Layer = IntegerLayer | PoolLayer


@dataclass(frozen=True)
class TrainingFacts:
    """Where a model comes from, as its file and its report tell it.

    Parameters
    ----------
    command : str
        The command that trained it; empty if unknown.
    seed : int or None
    epochs : int or None
    float_error_pct : float or None
        Test error of the float network with binary weights and BatchNorm, in percent.
    integer_error_pct : float or None
        Test error of this integer model on the same images, in percent.
    test_images : int or None
    losses, train_errors_pct, valid_errors_pct : tuple of float
        Of every epoch of the training: mean loss, error on the batches as they were trained on, error on
        images held out; empty where not known.
    """

    command: str = ""
    seed: int | None = None
    epochs: int | None = None
    float_error_pct: float | None = None
    integer_error_pct: float | None = None
    test_images: int | None = None
    losses: tuple[float, ...] = ()
    train_errors_pct: tuple[float, ...] = ()
    valid_errors_pct: tuple[float, ...] = ()


@dataclass(frozen=True, eq=False)
class IntegerModel:
    """A network of integers.

    Parameters
    ----------
    layers : tuple of IntegerLayer or PoolLayer
        At least one; of those with weights only the last has ``act_bits`` None.
    input : FeatureMap or None
        What the first layer takes; values of ``1..8`` bits. Data of 8 bits loses its low bits:
        ``x >> (8 - bits)``. None makes it a flat map of 8 bits that fits the first layer.
    dataset : str
        Name of the data set it was trained on; empty if unknown.
    class_names : tuple of str
        One name per output; empty if unknown.
    training : TrainingFacts

    Raises
    ------
    ModelFileError
        If the layers do not fit each other or the other fields.
    """

    layers: tuple[Layer, ...]
    input: FeatureMap | None = None
    dataset: str = ""
    class_names: tuple[str, ...] = ()
    training: TrainingFacts = field(default_factory=TrainingFacts)

    def __post_init__(self):
        if not self.layers:
            raise ModelFileError(must_be("Model", "at least one layer", 0))
        if self.input is None:
            if not self.layers[0].spec.weighted:
                rule = "given to a network whose first layer has no weights"
                raise ModelFileError(must_be("Input", rule, None))
            object.__setattr__(self, "input", FeatureMap.flat(self.layers[0].n_in, 8))
        if not (isinstance(self.input.bits, int) and 1 <= self.input.bits <= MAX_BITS):
            raise ModelFileError(must_be("Input width", f"from 1 to {MAX_BITS} bits", self.input.bits))
        try:
            self.topology.check()
            steps = self.steps
        except UsageError as error:
            raise ModelFileError(error.message) from error
        for index, (layer, step) in enumerate(zip(self.layers, steps, strict=True)):
            if not step.spec.weighted:
                continue
            if layer.n_in != step.fan_in:
                raise ModelFileError(must_be(f"Weights per neuron of layer {index}", step.fan_in, layer.n_in))
            if index < len(self.layers) - 1 and layer.act_bits is None:
                raise ModelFileError(must_be(f"Activation width of layer {index}", "given", None))
        if self.layers[-1].act_bits is not None:
            raise ModelFileError(
                must_be("Activation width of the last layer", "absent", self.layers[-1].act_bits)
            )
        if self.class_names and len(self.class_names) != self.maps[-1].values:
            raise ModelFileError(
                must_be("Class names", f"{self.maps[-1].values} names", len(self.class_names))
            )
        for index, (layer, taken) in enumerate(zip(self.layers, self.maps, strict=False)):
            if not layer.spec.weighted:
                continue
            bound = layer.n_in * taken.top * int(layer.scale.max()) + int(np.abs(layer.bias).max())
            if bound >= LIMIT:
                raise ModelFileError(must_be(f"Scores of layer {index}", "below 2**52 in size", bound))

    @cached_property
    def maps(self) -> tuple[FeatureMap, ...]:
        """The maps before each layer and behind the last, whose ``bits`` are None.

        Each is of shape ``(height, width, channels)``; a dense layer gives one pixel.
        """
        widths = [layer.act_bits for layer in self.layers]
        return feature_maps(self.input, self.topology.specs, widths)

    @property
    def steps(self) -> list[Step]:
        """Each layer in its place."""
        return steps_of(self.topology.specs, self.maps)

    @property
    def topology(self) -> Topology:
        """What the network is without its weights."""
        return Topology(self.input, tuple(layer.spec for layer in self.layers))

    @property
    def weighted(self) -> list[IntegerLayer]:
        """The layers with weights, in order."""
        return [layer for layer in self.layers if layer.spec.weighted]

    @property
    def sizes(self) -> tuple[int, ...]:
        """Layer sizes of a chain of dense layers, inputs first; other networks have none."""
        return self.topology.sizes

    @property
    def input_bits(self) -> int:
        """Width in bits of one input."""
        return self.input.bits

    def in_bits(self, index: int) -> int:
        """Return the width in bits of one input of layer ``index``."""
        return self.maps[index].bits

    def with_training(self, **facts) -> "IntegerModel":
        """Return a copy with some training facts replaced."""
        return replace(self, training=replace(self.training, **facts))
