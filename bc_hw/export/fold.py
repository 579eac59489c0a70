"""From a checkpoint to the integer model, and what became of each layer on the way."""

from collections.abc import Sequence
from dataclasses import dataclass

from ..errors import CheckpointError, Phrase, must_be
from ..intmath import Range
from ..model import IntegerLayer, IntegerModel
from ..model.network import TrainingFacts
from ..train.checkpoint import Checkpoint
from .blocks import Folded
from .exact import Exactness, steps_of_layer
from .kinds import FOLD
from .rounding import with_scale_digits
from .scores import ScoreExactness

__all__ = ["LayerFold", "describe_layers", "export_model"]


@dataclass(frozen=True)
class LayerFold:
    """What folding did to one layer that has weights.

    Parameters
    ----------
    index : int
        Place among all layers.
    n_in, n_out : int
    in_bits : int
        Width of one input.
    act_bits : int or None
        Width of one activation; None for the last layer.
    shift : int
        Right shift ``s``.
    scale : Range
        Smallest and largest ``m_j``.
    scale_digits : int
        Most non-zero signed digits of any ``m_j``.
    bias : Range
        Smallest and largest ``b_j``.
    accumulator : Range
        Every accumulator lies in it, for all inputs.
    negated_rows : int
        Neurons whose weights were negated because their scale was negative.
    constant_neurons : int
        Neurons whose output does not depend on the input.
    exactness : Exactness or ScoreExactness
        What is equal to the float expression, of a hidden layer or of the last.
    """

    index: int
    n_in: int
    n_out: int
    in_bits: int
    act_bits: int | None
    shift: int
    scale: Range
    scale_digits: int
    bias: Range
    accumulator: Range
    negated_rows: int
    constant_neurons: int
    exactness: Exactness | ScoreExactness


def export_model(
    checkpoint: Checkpoint, scale_digits: int | None = None
) -> tuple[IntegerModel, tuple[LayerFold, ...]]:
    """Return the integer model of ``checkpoint`` and what was folded, layer by layer.

    Parameters
    ----------
    checkpoint : Checkpoint
    scale_digits : int, optional
        Signed digits of the scales, where they are to be others than those of training.

    Raises
    ------
    CheckpointError
        If the weights are real, scales are not of few digits, or the last layer's scale is 0: such
        networks have no integer form.
    ModelFileError
        If a number does not fit the integer model.
    """
    config = checkpoint.config
    if not config.mode.binary:
        raise CheckpointError(
            must_be("Weights", "binary to be exported", Phrase("real")),
            hint="train with --mode deterministic",
        )
    digits = config.scale_digits if scale_digits is None else scale_digits
    if digits == 0:
        raise CheckpointError(
            must_be("Scale digits", "from 1 to 3 to be exported", digits),
            hint="bc-hw export rounds them with --scale-digits",
        )
    network = checkpoint.network()
    rounded = network if digits == config.scale_digits else with_scale_digits(checkpoint, digits).network()
    folded = [
        FOLD[type(step.spec)](new, old, step, digits)
        for step, new, old in zip(config.steps, rounded.blocks, network.blocks, strict=True)
    ]
    facts = TrainingFacts(
        command=config.command,
        seed=config.seed,
        epochs=config.epochs,
        float_error_pct=checkpoint.facts.float_error_pct,
        integer_error_pct=checkpoint.facts.integer_error_pct,
        test_images=checkpoint.facts.test_images,
        losses=checkpoint.facts.losses,
        train_errors_pct=checkpoint.facts.train_errors_pct,
        valid_errors_pct=checkpoint.facts.valid_errors_pct,
    )
    layers = tuple(each.layer for each in folded)
    model = IntegerModel(layers, config.steps[0].taken, config.dataset, config.class_names, facts)
    return model, describe_layers(model, folded)


def describe_layers(model: IntegerModel, folded: Sequence[Folded]) -> tuple[LayerFold, ...]:
    """Return what folding did to each layer of ``model`` that has weights."""
    steps = zip(folded, model.steps, strict=True)
    return tuple(
        _describe(index, each, step.taken.bits)
        for index, (each, step) in enumerate(steps)
        if step.spec.weighted
    )


def _describe(index: int, folded: Folded, in_bits: int) -> LayerFold:
    layer = folded.layer
    return LayerFold(
        index=index,
        n_in=layer.n_in,
        n_out=layer.n_out,
        in_bits=in_bits,
        act_bits=layer.act_bits,
        shift=layer.shift,
        scale=Range(int(layer.scale.min()), int(layer.scale.max())),
        scale_digits=layer.scale_digits,
        bias=Range(int(layer.bias.min()), int(layer.bias.max())),
        accumulator=layer.accumulator_range(in_bits),
        negated_rows=folded.negated,
        constant_neurons=_constant_neurons(layer, in_bits),
        exactness=folded.exactness,
    )


def _constant_neurons(layer: IntegerLayer, in_bits: int) -> int:
    if layer.act_bits is None:
        return int((layer.scale == 0).sum())
    return int((~steps_of_layer(layer, in_bits).crossed.any(1)).sum())
