"""What stands in the memories of a layer: weight words and parameter words.

Both ROM contents and the words that are loaded at run time come from here.

A weight word holds ``pe * simd`` bits; bit ``p * simd + i`` is the weight from input ``word * simd + i`` to
neuron ``fold * pe + p``, 1 for +1. Words follow in the order of use: ``fold * words + word``. Padding is 1.
For tables words follow as ``word * folds + fold``, and the bits, as many, are those that the hardware needs:
see `table_bits`.

A parameter word holds ``requantisers`` neurons, the first in the low bits; for each the bias (two's
complement), then per digit of the scale: exponent above the lowest, sign bit, absence bit, where the
plan has them.
"""

from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

import numpy as np

from ..errors import UsageError, must_be
from ..intmath import signed_digits
from ..model import IntegerLayer, IntegerModel
from ..model.network import Layer
from .kinds import stated_topology, topology_of
from .stage import AnyStage, MatrixStage

__all__ = [
    "MemoryInit",
    "check_model_fits",
    "hardware_bias",
    "memory_init",
    "packet_beats",
    "parameter_words",
    "rescale",
    "weight_words",
]


class MemoryInit(NamedTuple):
    """What stands in the memories of one layer from the start."""

    weights: list[int]
    parameters: list[int]


def memory_init(stage: AnyStage, layer: Layer) -> MemoryInit | None:
    """Return the content of a layer's memories, None if it has none; ``layer`` must fit the stage."""
    if not layer.spec.weighted:
        return None
    return MemoryInit(weight_words(stage, layer.weights), parameter_words(stage, layer))


def hardware_bias(stage: MatrixStage, layer: IntegerLayer) -> np.ndarray:
    """Return the biases that the requantiser adds, int64: ``b_j + m_j c_j``, c being the correction.

    By ``c_j`` each accumulator falls short of its sum, because engines negate by one's complement.
    """
    return layer.bias + layer.scale * stage.correction(layer.weights)


def weight_words(stage: MatrixStage, weights: np.ndarray) -> list[int]:
    """Return the content of a layer's weight memory.

    Parameters
    ----------
    stage : MatrixStage
    weights : ndarray, shape (n_out, n_in)
        -1 or +1.
    """
    bits = np.ones((stage.folds * stage.pe, stage.words * stage.simd), dtype=bool)
    bits[: stage.n_out] = stage.walk.columns(weights, stage.simd) > 0
    lanes = bits.reshape(stage.folds, stage.pe, stage.words, stage.simd).transpose(0, 2, 1, 3)
    packed = np.packbits(
        stage.engine.weight_lanes(lanes).reshape(stage.weight_depth, stage.lanes), axis=1, bitorder="little"
    )
    return [int.from_bytes(row.tobytes(), "little") for row in packed]


def parameter_words(stage: MatrixStage, layer: IntegerLayer) -> list[int]:
    """Return the content of a layer's parameter memory; ``layer`` must fit the stage."""
    bias = hardware_bias(stage, layer)
    neurons = [_parameter(stage, int(m), int(b)) for m, b in zip(layer.scale, bias, strict=True)]
    words = []
    for fold in range(stage.folds):
        block = neurons[fold * stage.pe : (fold + 1) * stage.pe]
        for at in range(0, len(block), stage.requant.lanes):
            word = 0
            for lane, value in enumerate(block[at : at + stage.requant.lanes]):
                word |= value << lane * stage.requant.parameter_bits
            words.append(word)
    return words


def _parameter(stage: MatrixStage, scale: int, bias: int) -> int:
    value, at = bias & (1 << stage.requant.bias_bits) - 1, stage.requant.bias_bits
    digits = signed_digits(scale)
    for index, slot in enumerate(stage.requant.digits):
        present = index < len(digits)
        if present:
            value |= digits[index].exponent - slot.lowest << at
        at += slot.exponent_bits
        if slot.negative:
            value |= int(present and digits[index].sign < 0) << at
            at += 1
        if slot.zero:
            value |= int(not present) << at
            at += 1
    return value


def rescale(layer: IntegerLayer, shift: int) -> IntegerLayer:
    """Return the same function with a larger shift: ``(m a + b) >> s == (2^k m a + 2^k b) >> (s + k)``."""
    up = shift - layer.shift
    return replace(layer, scale=layer.scale << up, bias=layer.bias << up, shift=shift)


def check_model_fits(stages: Sequence[AnyStage], input_bits: int, model: IntegerModel) -> list[Layer]:
    """Return the layers of ``model`` as hardware with loadable weights takes them.

    Raises
    ------
    UsageError
        If the topology or a width differs, or a scale or bias is out of the hardware's range.
    """
    wanted, found = topology_of(stages).text, stated_topology(model.topology).text
    if found != wanted:
        raise UsageError(must_be("Model", f"of the design's layers {wanted}", found))
    if model.input_bits != input_bits:
        raise UsageError(
            must_be("Input width of the model", f"the design's {input_bits} bits", model.input_bits)
        )
    return [
        _fitting(stage, layer) if layer.spec.weighted else layer
        for stage, layer in zip(stages, model.layers, strict=True)
    ]


def _fitting(stage: MatrixStage, layer: IntegerLayer) -> IntegerLayer:
    """Return a layer with the shift of its stage, and with biases that the stage can hold."""
    where = f"of {stage.name}"
    if layer.act_bits != stage.act_bits:
        raise UsageError(
            must_be(f"Activation width {where}", f"the design's {stage.act_bits}", layer.act_bits)
        )
    if layer.shift > stage.requant.shift:
        raise UsageError(
            must_be(f"Shift {where}", f"at most the design's {stage.requant.shift}", layer.shift)
        )
    up = stage.requant.shift - layer.shift
    for scale in np.unique(layer.scale):
        digits = signed_digits(int(scale) << up)
        if len(digits) > len(stage.requant.digits):
            raise UsageError(
                must_be(
                    f"Scale digits {where}",
                    f"at most the design's {len(stage.requant.digits)}",
                    len(digits),
                ),
                hint="generate with more --scale-digits, or export with fewer",
            )
        for digit, slot in zip(digits, stage.requant.digits, strict=False):
            if not slot.lowest <= digit.exponent <= slot.highest:
                raise UsageError(
                    must_be(f"Scale exponent {where}", f"{slot.lowest} to {slot.highest}", digit.exponent),
                    hint="generate with --scale-digits 2: the last layer then takes scales up to 2**8"
                    if stage.last and not slot.highest
                    else None,
                )
    return rescale(clamp_bias(stage, layer), stage.requant.shift)


def clamp_bias(stage: MatrixStage, layer: IntegerLayer) -> IntegerLayer:
    """Bring biases into the hardware's range where that cannot change an output.

    A hidden neuron whose bias alone decides its output stays decided when the bias is moved to the
    edge of the range that matters; a score has no such range. ``layer`` still has its own shift: a bias
    that is far out must not overflow when it is rescaled.

    Raises
    ------
    UsageError
        If a bias is out of range and cannot be moved.
    """
    if not stage.last:
        accumulators = layer.accumulator_range(stage.in_bits)
        top = (layer.act_max + 1) << layer.shift
        lo = -layer.scale * accumulators.hi - 1
        hi = top - layer.scale * accumulators.lo
        layer = replace(layer, bias=np.clip(layer.bias, lo, hi))
    up = stage.requant.shift - layer.shift
    bias = hardware_bias(stage, layer)
    for value in (int(bias.min()) << up, int(bias.max()) << up):
        if not stage.requant.bias_lo <= value <= stage.requant.bias_hi:
            raise UsageError(
                must_be(f"Bias of {stage.name}", f"{stage.requant.bias_lo} to {stage.requant.bias_hi}", value)
            )
    return layer


def packet_beats(stages: Sequence[AnyStage], layers: Sequence[Layer], beat_bits: int) -> list[int]:
    """Return the beats of the weight stream: for each layer with weights their words, then its parameters'.

    Every word takes whole beats, low bits first.
    """
    beats = []
    mask = (1 << beat_bits) - 1
    for stage, layer in zip(stages, layers, strict=True):
        if not layer.spec.weighted:
            continue
        for words, bits in (
            (weight_words(stage, layer.weights), stage.lanes),
            (parameter_words(stage, layer), stage.requant.word_bits),
        ):
            for word in words:
                beats.extend(word >> at & mask for at in range(0, bits, beat_bits))
    return beats
