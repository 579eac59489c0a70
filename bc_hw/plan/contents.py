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

import numpy as np

from ..errors import UsageError, must_be
from ..intmath import signed_digits
from ..model import IntegerLayer, IntegerModel
from .hardwired import layer_graph
from .layer import LayerPlan

__all__ = [
    "check_model_fits",
    "hardware_bias",
    "load_beats",
    "missing_ones",
    "parameter_words",
    "rescale",
    "table_bits",
    "weight_words",
]


def negated_terms(weights: np.ndarray, simd: int, group: int) -> np.ndarray:
    """Count, per neuron, the partial sums that enter its accumulator negated.

    A group of inputs is negated where the weight of its first input is -1. One's complement negation
    gives ``-x - 1``, so that the accumulator ends lower by this count.
    """
    starts = [at for at in range(weights.shape[1]) if at % simd % group == 0]
    return (weights[:, starts] < 0).sum(axis=1, dtype=np.int64)


def missing_ones(
    weights: np.ndarray, simd: int, group: int, engine: str = "pairs", in_bits: int = 8
) -> np.ndarray:
    """Return by how much each neuron's accumulator falls short of its sum, int64.

    Counts exceed the sum, by one for each negative weight, whose input is counted where it is 0.
    ``in_bits`` matters to hardwired layers alone, whose adders depend on it.
    """
    if engine == "hardwired":
        return np.array([output.sign < 0 for output in layer_graph(weights, in_bits).outputs], dtype=np.int64)
    if engine == "counts":
        return -(weights < 0).sum(axis=1, dtype=np.int64)
    if engine == "tables":
        negative = np.pad(weights < 0, ((0, 0), (0, -weights.shape[1] % simd)))
        return sum(
            _missing_in_tree(negative[:, at : at + simd : group]) for at in range(0, negative.shape[1], simd)
        )
    return negated_terms(weights, simd, group)


def _missing_in_tree(negative: np.ndarray) -> np.ndarray:
    """Return by how much the tree that adds one sum of each table falls short.

    Each node adds its right side, inverted where the two sides are to have different signs, to its left
    side, and leaves the sign of the left side to the node above; the root inverts at last. A node holds
    ``sign * sum + extra``, and ``sign`` is that of its first table.

    Parameters
    ----------
    negative : ndarray of bool, shape (n_out, tables)
        Whether the weight of a table's first input is -1.
    """
    extra = np.zeros(negative.shape, dtype=np.int64)
    signs = negative
    while extra.shape[1] > 1:
        pairs = extra.shape[1] // 2 * 2
        left, right = extra[:, :pairs:2], extra[:, 1:pairs:2]
        differ = signs[:, :pairs:2] != signs[:, 1:pairs:2]
        extra = np.concatenate([left + np.where(differ, ~right, right), extra[:, pairs:]], axis=1)
        signs = signs[:, ::2]
    total = np.where(signs, ~extra, extra)
    return -total[:, 0]


def table_bits(positive: np.ndarray, group: int) -> np.ndarray:
    """Return weights as tables take them: as many bits, each in the place of its weight.

    In a table's first place stands whether its node of the adder tree subtracts, in the others whether the
    weight differs from the first: the address of the sum ``x0 +- x1 +- ...``. Table k > 0 is the first on the
    right side of exactly one node, whose left side begins with table k less its lowest set bit. The place
    of table 0 says whether the whole sum is negated.

    Parameters
    ----------
    positive : ndarray of bool, shape (..., simd)
        Whether a weight is +1.
    """
    first = np.arange(positive.shape[-1]) // group * group
    bits = positive != positive[..., first]
    heads = ~positive[..., ::group]
    tables = np.arange(heads.shape[-1])
    left = heads[..., tables & tables - 1]
    bits[..., ::group] = np.where(tables > 0, heads ^ left, heads)
    return bits


def hardware_bias(
    layer: IntegerLayer, simd: int, group: int, engine: str = "pairs", in_bits: int = 8
) -> np.ndarray:
    """Return the biases that the requantiser adds: ``b_j + m_j * missing_ones_j``, int64."""
    return layer.bias + layer.scale * missing_ones(layer.weights, simd, group, engine, in_bits)


def weight_words(plan: LayerPlan, weights: np.ndarray) -> list[int]:
    """Return the content of a layer's weight memory.

    Parameters
    ----------
    plan : LayerPlan
    weights : ndarray, shape (n_out, n_in)
        -1 or +1.
    """
    bits = np.ones((plan.folds * plan.pe, plan.words * plan.simd), dtype=bool)
    bits[: plan.n_out, : plan.n_in] = weights > 0
    lanes = bits.reshape(plan.folds, plan.pe, plan.words, plan.simd).transpose(0, 2, 1, 3)
    if plan.engine == "tables":
        lanes = table_bits(lanes, plan.group).transpose(1, 0, 2, 3)
    packed = np.packbits(lanes.reshape(plan.weight_depth, plan.lanes), axis=1, bitorder="little")
    return [int.from_bytes(row.tobytes(), "little") for row in packed]


def parameter_words(plan: LayerPlan, layer: IntegerLayer) -> list[int]:
    """Return the content of a layer's parameter memory; ``layer`` must fit the plan."""
    bias = hardware_bias(layer, plan.simd, plan.group, plan.engine, plan.in_bits)
    neurons = [_parameter(plan, int(m), int(b)) for m, b in zip(layer.scale, bias, strict=True)]
    words = []
    for fold in range(plan.folds):
        block = neurons[fold * plan.pe : (fold + 1) * plan.pe]
        for at in range(0, len(block), plan.requantisers):
            word = 0
            for lane, value in enumerate(block[at : at + plan.requantisers]):
                word |= value << lane * plan.parameter_bits
            words.append(word)
    return words


def _parameter(plan: LayerPlan, scale: int, bias: int) -> int:
    value, at = bias & (1 << plan.bias_bits) - 1, plan.bias_bits
    digits = signed_digits(scale)
    for index, slot in enumerate(plan.digits):
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
    return IntegerLayer(layer.weights, layer.scale << up, layer.bias << up, shift, layer.act_bits)


def check_model_fits(plans: list[LayerPlan], input_bits: int, model: IntegerModel) -> list[IntegerLayer]:
    """Return the layers of ``model`` as hardware with loadable weights takes them.

    Raises
    ------
    UsageError
        If the topology or a width differs, or a scale or bias is out of the hardware's range.
    """
    sizes = (plans[0].n_in, *(plan.n_out for plan in plans))
    if model.sizes != sizes:
        raise UsageError(
            must_be(
                "Model",
                "of the design's layers " + "-".join(map(str, sizes)),
                "-".join(map(str, model.sizes)),
            )
        )
    if model.input_bits != input_bits:
        raise UsageError(
            must_be("Input width of the model", f"the design's {input_bits} bits", model.input_bits)
        )
    layers = []
    for plan, layer in zip(plans, model.layers, strict=True):
        where = f"of {plan.name}"
        if layer.act_bits != plan.act_bits:
            raise UsageError(
                must_be(f"Activation width {where}", f"the design's {plan.act_bits}", layer.act_bits)
            )
        if layer.shift > plan.shift:
            raise UsageError(must_be(f"Shift {where}", f"at most the design's {plan.shift}", layer.shift))
        up = plan.shift - layer.shift
        for scale in np.unique(layer.scale):
            digits = signed_digits(int(scale) << up)
            if len(digits) > len(plan.digits):
                raise UsageError(
                    must_be(f"Scale digits {where}", f"at most the design's {len(plan.digits)}", len(digits)),
                    hint="generate with more --scale-digits, or export with fewer",
                )
            for digit, slot in zip(digits, plan.digits, strict=False):
                if not slot.lowest <= digit.exponent <= slot.highest:
                    raise UsageError(
                        must_be(
                            f"Scale exponent {where}", f"{slot.lowest} to {slot.highest}", digit.exponent
                        ),
                        hint="generate with --scale-digits 2: the last layer then takes scales up to 2**8"
                        if plan.last and not slot.highest
                        else None,
                    )
        layers.append(rescale(clamp_bias(plan, layer), plan.shift))
    return layers


def clamp_bias(plan: LayerPlan, layer: IntegerLayer) -> IntegerLayer:
    """Bring biases into the hardware's range where that cannot change an output.

    A hidden neuron whose bias alone decides its output stays decided when the bias is moved to the
    edge of the range that matters; a score has no such range. ``layer`` still has its own shift: a bias
    that is far out must not overflow when it is rescaled.

    Raises
    ------
    UsageError
        If a bias is out of range and cannot be moved.
    """
    if not plan.last:
        accumulators = layer.accumulator_range(plan.in_bits)
        top = (layer.act_max + 1) << layer.shift
        lo = -layer.scale * accumulators.hi - 1
        hi = top - layer.scale * accumulators.lo
        layer = IntegerLayer(
            layer.weights, layer.scale, np.clip(layer.bias, lo, hi), layer.shift, layer.act_bits
        )
    up = plan.shift - layer.shift
    bias = hardware_bias(layer, plan.simd, plan.group, plan.engine)
    for value in (int(bias.min()) << up, int(bias.max()) << up):
        if not plan.bias_lo <= value <= plan.bias_hi:
            raise UsageError(must_be(f"Bias of {plan.name}", f"{plan.bias_lo} to {plan.bias_hi}", value))
    return layer


def load_beats(plans: list[LayerPlan], layers: list[IntegerLayer], beat_bits: int) -> list[int]:
    """Return the beats of the weight stream: for each layer its weight words, then its parameter words.

    Every word takes whole beats, low bits first.
    """
    beats = []
    mask = (1 << beat_bits) - 1
    for plan, layer in zip(plans, layers, strict=True):
        for words, bits in (
            (weight_words(plan, layer.weights), plan.lanes),
            (parameter_words(plan, layer), plan.requantisers * plan.parameter_bits),
        ):
            for word in words:
                beats.extend(word >> at & mask for at in range(0, bits, beat_bits))
    return beats
