"""What a user of the core connects and sends: widths and packets of its ports, as `design.json` states them.

All of it follows from the plan of the layers. It is written for readers without Python, and checked when a
design is read: a file that contradicts its layers is refused.
"""

import msgspec

from ..intmath import ceil_div
from .stage import AnyStage, MatrixStage
from .weight_mode import WeightMode

__all__ = [
    "CLASS_FIELD_BITS",
    "WEIGHT_BEAT_BITS",
    "ImagePort",
    "Ports",
    "ResultPort",
    "WeightPort",
    "image_port",
    "ports_of",
    "result_port",
]

WEIGHT_BEAT_BITS = 32
"""Width of one beat of the weight stream."""

CLASS_FIELD_BITS = 16
"""Width of the class in a beat of results."""


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

    @property
    def group_bits(self) -> int:
        """Bits of a group: the class so far, and the scores of one beat of the drain."""
        return self.class_bits + self.group_scores * self.score_bits


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


def image_port(first: AnyStage) -> ImagePort:
    """Return the port of a pipeline's first stage: without a width of its own, a word in whole bytes."""
    data_bits = first.stream_bits or 8 * ceil_div(first.input_word_bits, 8)
    word_beats = ceil_div(first.input_word_bits, data_bits)
    return ImagePort(data_bits, first.input_words * word_beats, first.word_inputs, word_beats)


def result_port(last: MatrixStage) -> ResultPort:
    """Return the port of a pipeline's last stage: each score is sign-extended to whole bytes."""
    score_bits, lanes = 8 * ceil_div(last.requant.out_bits, 8), last.requant.lanes
    group_bits = CLASS_FIELD_BITS + lanes * score_bits
    data_bits = last.stream_bits or group_bits
    group_beats = ceil_div(group_bits, data_bits)
    return ResultPort(
        data_bits, last.drain_beats * group_beats, CLASS_FIELD_BITS, score_bits, lanes, group_beats
    )


def ports_of(design) -> Ports:
    """Return the ports of a `bc_hw.plan.design.Design`."""
    weights = None
    if design.weights == WeightMode.LOAD:
        beats = sum(
            depth * ceil_div(bits, WEIGHT_BEAT_BITS)
            for stage in design.layers
            if stage.weights
            for depth, bits in (
                (stage.weight_depth, stage.lanes),
                (stage.drain_beats, stage.requant.word_bits),
            )
        )
        weights = WeightPort(WEIGHT_BEAT_BITS, beats + bool(design.weights_checksum))
    return Ports("little", image_port(design.layers[0]), result_port(design.layers[-1]), weights)
