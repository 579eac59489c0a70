"""What stands in front of every layer: a gearbox, the input buffer, and what it owes to its neighbours."""

from amaranth.hdl import Module, Value
from amaranth.lib import stream, wiring
from amaranth.lib.wiring import In, Member, Out, connect, flipped

from ...plan.edge import Edge
from ...plan.stage import AnyStage
from ..beats import taken_stream
from ..block_takes import take_blocks
from ..engines.base import BufferReader
from ..gearbox import Gearbox
from ..image_buffer import ImageBuffer
from ..kinds import release_shape

__all__ = ["fill_buffer", "front_members", "read_buffer"]


def front_members(plan: AnyStage, edge: Edge | None, beats: stream.Signature) -> dict[str, Member]:
    """Return the members that every layer has.

    Parameters
    ----------
    plan : MatrixStage or PoolStage
    edge : Edge or None
        From the layer whose beats arrive; None for the first, which takes whole words.
    beats : Signature
        Of what it puts out.
    """
    return {
        "i": In(taken_stream(plan.input_word_bits, edge)),
        "room": In(1),
        "take": Out(1),
        "release": Out(release_shape(plan.walk)),
        "o": Out(beats),
    }


def fill_buffer(m: Module, layer: wiring.Component, buffer: ImageBuffer) -> Value:
    """Let what arrives at a layer become words in its buffer; return whether one is being written."""
    words = flipped(layer.i)
    if layer.edge is not None:
        m.submodules.gearbox = gearbox = Gearbox(layer.edge)
        connect(m, flipped(layer.i), gearbox.i)
        words = gearbox.o
    connect(m, words, buffer.i)
    return words.valid


def read_buffer(
    m: Module,
    layer: wiring.Component,
    buffer: ImageBuffer,
    written: Value,
    sequencer: wiring.Component,
    reader: BufferReader,
) -> None:
    """Connect what reads the buffer, and what asks for room in the next one.

    Parameters
    ----------
    written : Value
        From `fill_buffer`.
    sequencer, reader : Component
        What issues the layer's work, and what reads the buffer; they may be the same.
    """
    m.d.comb += [
        reader.written.eq(written),
        *take_blocks(m, sequencer, layer.vectors_per_block, layer.room, layer.take),
        layer.release.eq(reader.release),
        buffer.address.eq(reader.address),
    ]
    if buffer.pads:
        m.d.comb += buffer.void.eq(reader.void)
