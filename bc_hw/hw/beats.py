"""The stream that leaves a layer's drain and requantiser: a few neurons per beat."""

from amaranth.hdl import Shape, unsigned
from amaranth.lib import data, stream

from ..plan.edge import Edge
from .checks import check_count

__all__ = ["beat_layout", "beat_stream", "taken_stream"]


def beat_layout(shape: Shape, lanes: int) -> data.StructLayout:
    """Return the payload of one beat.

    Fields are ``lanes``, the values; ``fold_last``, the beat ends a fold; ``image_last``, it ends an image.
    The last beat of a fold, or of an image, may have fewer neurons than lanes: the lowest are valid.
    """
    check_count("Lanes of a beat", lanes)
    return data.StructLayout({"lanes": data.ArrayLayout(shape, lanes), "fold_last": 1, "image_last": 1})


def beat_stream(shape: Shape, lanes: int) -> stream.Signature:
    """Return the signature of a stream of such beats; its receiver takes one in every cycle."""
    return stream.Signature(beat_layout(shape, lanes), always_ready=True)


def taken_stream(word_bits: int, edge: Edge | None) -> stream.Signature:
    """Return the signature of what a layer takes: beats over an edge, or whole words where there is none."""
    if edge is None:
        return stream.Signature(word_bits, always_ready=True)
    return beat_stream(unsigned(edge.bits), edge.lanes)
