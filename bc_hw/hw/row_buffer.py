"""The input buffer of windows in registers: a memory for each row of the map, all read at once."""

from amaranth.hdl import Module, Mux, Signal, unsigned
from amaranth.lib import data, stream, wiring
from amaranth.lib.memory import Memory
from amaranth.lib.wiring import In, Out

from ..plan.stage import MatrixStage
from .checks import check_count, check_equal, check_storage
from .shapes import index_shape

__all__ = ["RowBuffer"]


class RowBuffer(wiring.Component):
    """Hold ``buffer_rows`` rows of the map in the order of their arrival, a pixel in each word.

    Writing: one pixel per cycle, readable one cycle later; behind the last memory comes the first again.
    Reading: latency 1 cycle, a column of the map, which is a pixel of each memory, per cycle. The buffer does
    not check for room: what feeds it has reserved a pixel (`bc_hw.hw.block_credits`).

    Parameters
    ----------
    plan : MatrixStage
        With windows in registers.

    Members
    -------
    i : In(stream of pixels, always ready)
    address : In(range(width of the map))
        Which column is read.
    void : In(buffer_rows)
        Of which memories zeros are read instead; only if there is padding.
    pixels : Out(array of buffer_rows pixels)
        The column at the previous cycle's ``address``.
    """

    def __init__(self, plan: MatrixStage):
        check_count("Rows of a buffer", plan.buffer_rows, least=plan.walk.kernel[0])
        check_equal("Words of a row", plan.row_words, plan.walk.width)
        self.plan = plan
        self.storage = check_storage("Storage of a buffer", plan.buffer_storage)
        self.rows, self.width = plan.buffer_rows, plan.walk.width
        self.pads = plan.walk.pads
        pixel = unsigned(plan.input_word_bits)
        super().__init__(
            {
                "i": In(stream.Signature(pixel, always_ready=True)),
                "address": In(index_shape(self.width)),
                **({"void": In(self.rows)} if self.pads else {}),
                "pixels": Out(data.ArrayLayout(pixel, self.rows)),
            }
        )

    def elaborate(self, platform):
        m = Module()
        column = Signal(index_shape(self.width))
        row = Signal(self.rows, init=1)  # one flag per memory
        ends = column == self.width - 1
        with m.If(self.i.valid):
            m.d.sync += column.eq(Mux(ends, 0, column + 1))
            with m.If(ends):
                m.d.sync += row.eq(row.rotate_left(1))
        for index in range(self.rows):
            # No pixel that matters is read while it is written: see `bc_hw.hw.image_buffer`.
            memory = Memory(
                shape=unsigned(self.plan.input_word_bits),
                depth=self.width,
                init=[],
                attrs={"ram_style": self.storage, "no_rw_check": 1},
            )
            m.submodules[f"row_{index}"] = memory
            write, read = memory.write_port(), memory.read_port(domain="comb" if self.pads else "sync")
            m.d.comb += [
                write.addr.eq(column),
                write.data.eq(self.i.payload),
                write.en.eq(self.i.valid & row[index]),
                read.addr.eq(self.address),
            ]
            if not self.pads:
                m.d.comb += [read.en.eq(1), self.pixels[index].eq(read.data)]
                continue
            pixel = Signal(self.plan.input_word_bits, name=f"pixel_{index}", reset_less=True)
            m.d.sync += pixel.eq(read.data)
            with m.If(self.void[index]):
                m.d.sync += pixel.eq(0)
            m.d.comb += self.pixels[index].eq(pixel)
        return m
