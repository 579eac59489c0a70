"""The AXI4-Stream input for weights: one packet fills all memories."""

from amaranth.hdl import Cat, Module, Signal
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from ..plan.ports import WEIGHT_BEAT_BITS
from .checks import check_not_empty
from .checksum import Checksum
from .content_memory import ContentMemory
from .shapes import index_shape

__all__ = ["WeightLoader"]


class WeightLoader(wiring.Component):
    """Write the beats of one packet into the memories, one after the other.

    A packet begins only while no image is in the pipeline, and no image begins until it has ended, so that
    weights never change under an image. Its last beat is the checksum of all others. A packet of the wrong
    length, or with another checksum, sets ``error`` until reset, and leaves ``loaded`` low. One beat per
    cycle; a word is written 2 cycles after its last beat, and ``loaded`` rises 3 cycles after the packet's.

    Parameters
    ----------
    memories : list of ContentMemory
        In the order of the packet.

    Members
    -------
    tdata : In(32)
    tvalid, tlast : In(1)
    tready : Out(1)
        Depends on registers alone.
    idle : In(1)
        No image is in the pipeline.
    enable : Out(1)
        Images may begin.
    loaded : Out(1)
        The last packet was whole, and its checksum right.
    error : Out(1)
        A packet had the wrong length or checksum since reset.
    data : Out(32)
        To every memory, as all below.
    shift : Out(len(memories))
        One bit per memory.
    write : Out(len(memories))
    address : Out(range(deepest memory))
    """

    def __init__(self, memories: list[ContentMemory]):
        check_not_empty("Memories to load", memories)
        self.memories = memories
        super().__init__(
            {
                "tdata": In(WEIGHT_BEAT_BITS),
                "tvalid": In(1),
                "tlast": In(1),
                "tready": Out(1),
                "idle": In(1),
                "enable": Out(1),
                "loaded": Out(1),
                "error": Out(1),
                "data": Out(WEIGHT_BEAT_BITS),
                "shift": Out(len(memories)),
                "write": Out(len(memories)),
                "address": Out(index_shape(max(memory.depth for memory in memories))),
            }
        )

    def elaborate(self, platform):
        m = Module()
        count = len(self.memories)
        memory = Signal(range(count + 1))  # behind the memories comes the checksum
        word = Signal(self.address.shape())
        beat = Signal(index_shape(max(memory.beats for memory in self.memories)))
        asked = Signal()  # a packet waits or is being read: no image may begin
        dropping = Signal()
        ended = Signal(2)  # one cycle, then two after a packet's last beat
        arrived = Signal()  # a beat is in `data`
        begun = Signal()  # one of this packet was, before
        whole = Signal()  # that packet had the right length

        accept, word_end, memory_end, packet_end = Signal(), Signal(), Signal(), Signal()
        m.d.comb += [
            self.tready.eq(asked & self.idle & ~ended.any()),
            accept.eq(self.tvalid & self.tready),
        ]
        with m.Switch(memory):
            for index, target in enumerate(self.memories):
                with m.Case(index):
                    m.d.comb += [
                        word_end.eq(beat == target.beats - 1),
                        memory_end.eq(word_end & (word == target.depth - 1)),
                    ]
            with m.Case(count):
                m.d.comb += [word_end.eq(1), memory_end.eq(1), packet_end.eq(1)]

        m.submodules.checksum = checksum = Checksum()
        wanted = accept & ~dropping
        finished = Signal()  # the cycle after a word's last beat
        m.d.sync += [
            self.data.eq(self.tdata),
            self.shift.eq(wanted << memory),
            arrived.eq(wanted),
            begun.eq(asked & (begun | arrived)),
            finished.eq(wanted & word_end),
        ]
        target, place = Signal.like(memory), Signal(self.address.shape())
        m.d.sync += [target.eq(memory), place.eq(word)]
        m.d.sync += [self.write.eq(finished << target), self.address.eq(place)]
        m.d.comb += [checksum.data.eq(self.data), checksum.valid.eq(arrived), checksum.first.eq(~begun)]

        with m.If(self.tvalid & ~asked):
            m.d.sync += [asked.eq(1), self.loaded.eq(0)]
        with m.If(wanted):
            m.d.sync += beat.eq(beat + 1)
            with m.If(word_end):
                m.d.sync += [beat.eq(0), word.eq(word + 1)]
            with m.If(memory_end):
                m.d.sync += [word.eq(0), memory.eq(memory + 1)]
            with m.If(packet_end):
                m.d.sync += memory.eq(0)
                with m.If(~self.tlast):
                    m.d.sync += [dropping.eq(1), self.error.eq(1)]
        m.d.sync += ended.eq(Cat(accept & self.tlast, ended[0]))
        with m.If(accept & self.tlast):
            m.d.sync += [
                dropping.eq(0),
                beat.eq(0),
                word.eq(0),
                memory.eq(0),
                whole.eq(packet_end & ~dropping),
            ]
            with m.If(~packet_end & ~dropping):
                m.d.sync += self.error.eq(1)
        with m.If(ended[1]):
            m.d.sync += asked.eq(0)
            with m.If(whole & checksum.right):
                m.d.sync += self.loaded.eq(1)
            with m.Else():
                m.d.sync += self.error.eq(1)
        m.d.comb += self.enable.eq(self.loaded & ~asked)
        return m
