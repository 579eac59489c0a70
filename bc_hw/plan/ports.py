"""What a user of the core connects and sends: widths and packets of its ports, as `design.json` states them.

All of it follows from the plan of the layers. It is written for readers without Python, and checked when a
design is read: a file that contradicts its layers is refused.
"""

import msgspec

from ..intmath import ceil_div
from .layer import CLASS_FIELD_BITS, WEIGHT_BEAT_BITS

__all__ = ["ImagePort", "Ports", "ResultPort", "WeightPort", "ports_of"]


class ImagePort(msgspec.Struct, forbid_unknown_fields=True):
    """``s_axis``: a packet is an image.

    Parameters
    ----------
    data_bits : int
        Width of ``tdata``.
    beats : int
        Of one packet.
    word_inputs, word_beats : int
        Inputs side by side in one word, and the beats that a word takes.
    """

    data_bits: int
    beats: int
    word_inputs: int
    word_beats: int


class ResultPort(msgspec.Struct, forbid_unknown_fields=True):
    """``m_axis``: a packet is a result.

    Parameters
    ----------
    data_bits : int
        Width of ``tdata``.
    beats : int
        Of one packet.
    class_bits, score_bits : int
        Width of the class, and of one score in ``tdata``.
    group_scores, group_beats : int
        Scores that follow the class in one group, and the beats that a group takes.
    """

    data_bits: int
    beats: int
    class_bits: int
    score_bits: int
    group_scores: int
    group_beats: int


class WeightPort(msgspec.Struct, forbid_unknown_fields=True):
    """``s_axis_weights``: a packet is a set of weights; ``beats`` of ``data_bits``, its checksum included."""

    data_bits: int
    beats: int


class Ports(msgspec.Struct, forbid_unknown_fields=True):
    """The streams of a core; ``byte_order`` is that of every beat as bytes in memory."""

    byte_order: str
    s_axis: ImagePort
    m_axis: ResultPort
    s_axis_weights: WeightPort | None


def ports_of(design) -> Ports:
    """Return the ports of a `bc_hw.plan.design.Design`."""
    first, last = design.layers[0], design.layers[-1]
    weights = None
    if design.weights == "load":
        beats = sum(
            depth * ceil_div(bits, WEIGHT_BEAT_BITS)
            for layer in design.layers
            for depth, bits in (
                (layer.weight_depth, layer.lanes),
                (layer.drain_beats, layer.requantisers * layer.parameter_bits),
            )
        )
        weights = WeightPort(WEIGHT_BEAT_BITS, beats + bool(design.weights_checksum))
    return Ports(
        "little",
        ImagePort(first.input_field_bits, first.input_beats, first.word_inputs, first.word_beats),
        ResultPort(
            last.result_field_bits,
            last.output_beats,
            CLASS_FIELD_BITS,
            last.score_field_bits,
            last.requantisers,
            last.result_parts,
        ),
        weights,
    )
