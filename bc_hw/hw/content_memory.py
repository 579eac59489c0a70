"""A memory of constants: read-only, or written through the weight stream."""

from collections.abc import Sequence

from amaranth.hdl import Cat, Module, Signal, unsigned
from amaranth.lib import wiring
from amaranth.lib.memory import Memory
from amaranth.lib.wiring import In, Out

from ..intmath import ceil_div
from ..plan.ports import WEIGHT_BEAT_BITS
from ..plan.storage import Storage
from .checks import check_count, check_storage, check_words
from .shapes import index_shape

__all__ = ["ContentMemory"]

PART_BITS = 144
"""Bits of a word that one copy of the address reads: four or eight block RAMs of 1,024 words."""


class ContentMemory(wiring.Component):
    """Weights or parameters of one layer.

    Reading: latency 1 cycle, one word per cycle. Loading: a word takes ``beats`` cycles of ``load_shift``,
    low bits first, then one cycle of ``load_write``, in which the next word may begin.

    Parameters
    ----------
    width, depth : int
        Bits of a word, and words.
    storage : Storage
    content : sequence of int, optional
        The words of a read-only memory; None makes it loadable.
    column : int, optional
        Bits of a word that stand together in one memory (`bc_hw.plan.fabric.memory.column_bits`); None keeps
        all together that one copy of the address reads.

    Examples
    --------
    A read-only memory of 4 words, in LUTs; one that is loaded, in block RAM:

        ContentMemory(10, 4, Storage.DISTRIBUTED, [5, 0, 1023, 77])
        ContentMemory(64, 98, Storage.BLOCK)

    Members
    -------
    address : In(array of range(depth))
        Copies of one address, each for a few block RAMs, so that each can have registers of its own.
    word : Out(width)
        The word at the ``address`` of the previous cycle.
    load_data : In(32)
        Only if loadable, as all below.
    load_shift : In(1)
    load_write : In(1)
    load_address : In(range(depth))
    """

    def __init__(
        self,
        width: int,
        depth: int,
        storage: Storage,
        content: Sequence[int] | None = None,
        column: int | None = None,
    ):
        check_count("Width of a memory", width)
        check_count("Depth of a memory", depth)
        if content is not None:
            check_words(content, width, depth)
        self.width = width
        self.depth = depth
        self.storage = check_storage("Storage of a memory", storage)
        self.content = content
        self.copies = ceil_div(width, PART_BITS) if self.storage == Storage.BLOCK and depth > 1 else 1
        part = PART_BITS if self.copies > 1 else width
        self.column = part if column is None else min(part, column)
        check_count("Bits of a column", self.column)
        members = {"address": In(index_shape(depth)).array(self.copies), "word": Out(width)}
        if content is None:
            members |= {
                "load_data": In(WEIGHT_BEAT_BITS),
                "load_shift": In(1),
                "load_write": In(1),
                "load_address": In(index_shape(depth)),
            }
        super().__init__(members)

    @property
    def beats(self) -> int:
        """Beats of the weight stream per word."""
        return ceil_div(self.width, WEIGHT_BEAT_BITS)

    def elaborate(self, platform):
        m = Module()
        assembled = Signal(self.beats * WEIGHT_BEAT_BITS, reset_less=True)
        if self.content is None:
            with m.If(self.load_shift):
                m.d.sync += assembled.eq(Cat(assembled[WEIGHT_BEAT_BITS:], self.load_data))
        if self.depth == 1:
            self._single_word(m, assembled)
        else:
            self._memory(m, assembled)
        return m

    def _single_word(self, m: Module, assembled: Signal) -> None:
        """Build a memory without an address: a constant, or a register."""
        if self.content is not None:
            m.d.comb += self.word.eq(self.content[0])
            return
        with m.If(self.load_write):
            m.d.sync += self.word.eq(assembled)

    def _memory(self, m: Module, assembled: Signal) -> None:
        for at in range(0, self.width, self.column):
            bits = min(self.column, self.width - at)
            init = [word >> at & (1 << bits) - 1 for word in self.content or []]
            memory = Memory(shape=unsigned(bits), depth=self.depth, init=init, attrs=self._attributes())
            m.submodules["memory" if bits == self.width else f"memory_{at // self.column}"] = memory
            read = memory.read_port()
            address = self.address[at // PART_BITS if self.copies > 1 else 0]
            m.d.comb += [read.addr.eq(address), read.en.eq(1), self.word[at : at + bits].eq(read.data)]
            if self.content is None:
                write = memory.write_port()
                m.d.comb += [
                    write.addr.eq(self.load_address),
                    write.data.eq(assembled[at : at + bits]),
                    write.en.eq(self.load_write),
                ]

    def _attributes(self) -> dict[str, str]:
        """Name the memory that synthesis must use; a small ROM is plain logic."""
        if self.content is not None and self.storage == Storage.DISTRIBUTED:
            return {"rom_style": "logic"}
        return {"ram_style": self.storage}
