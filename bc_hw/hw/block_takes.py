"""Which vectors need room in the next buffer."""

from amaranth.hdl import Module, Signal, Value

from .checks import check_count
from .shapes import index_shape

__all__ = ["take_blocks"]


def take_blocks(m: Module, sequencer, vectors: int, room: Value, take: Value) -> list:
    """Return what connects a sequencer, which asks for room with each vector, to credits of the next buffer.

    Parameters
    ----------
    sequencer : Component
        With ``room``, In(1), and ``take``, Out(1) for each vector.
    vectors : int
        Of which one, the first, takes a block; the others have room in it.
    room, take : Value
        The next buffer has a free block; it is reserved.
    """
    check_count("Vectors of a block", vectors)
    if vectors == 1:
        return [sequencer.room.eq(room), take.eq(sequencer.take)]
    vector = Signal(index_shape(vectors))
    first_vector = Signal(init=1)
    with m.If(sequencer.take):
        m.d.sync += [vector.eq(vector + 1), first_vector.eq(0)]
        with m.If(vector == vectors - 1):
            m.d.sync += [vector.eq(0), first_vector.eq(1)]
    return [sequencer.room.eq(room | ~first_vector), take.eq(sequencer.take & first_vector)]
